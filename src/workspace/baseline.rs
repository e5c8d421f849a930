//! Baselines on disk: YAML, one entry a line, so that a diff shows what was mended and a merge rarely conflicts.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{disk, yaml};
use crate::checks::{Baseline, BaselineEntry};
use crate::notice::{Failure, Notice};
use crate::position::Position;

/// What a baseline starts with: other tools and people should know whose it is.
const HEAD: &str =
    "# Findings that `dilmanc check --baseline` does not count, one a line. Lines may go, none may come.\n";

/// A line of a baseline.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    file: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    check: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fact: Option<String>,
    count: usize,
    fingerprint: String,
}

/// Reads a baseline; none when there is no such file. `shown` is how messages call it.
///
/// # Errors
/// When it cannot be read, or a line is no entry.
pub fn read_baseline(path: &Path, shown: &str) -> Result<Option<Baseline>, Failure> {
    if !path.exists() {
        return Ok(None);
    }
    let text = disk::read_text(path, shown)?;
    let is_entry = |(_, line): &(usize, &str)| !line.trim().is_empty() && !line.starts_with('#');
    let lines = text.lines().enumerate().filter(is_entry);
    let entries = lines.map(|(at, line)| {
        entry(at + 1, line).map_err(|reason| {
            let notice = Notice::new("baseline-broken").with("reason", reason);
            Failure::in_file(shown, notice).at(Position { line: at + 1, column: 1 })
        })
    });
    Ok(Some(Baseline { path: shown.to_owned(), entries: entries.collect::<Result<_, _>>()? }))
}

fn entry(number: usize, text: &str) -> Result<BaselineEntry, String> {
    let fields = text.strip_prefix("- ").ok_or("- { … }")?;
    let Line { locale, file, message, check, fact, count, fingerprint } = yaml::from_line(fields)?;
    let kind = fingerprint.parse().map_err(|()| fingerprint)?;
    Ok(BaselineEntry { kind, count, check, locale, file, message, fact, line: (number, text.to_owned()) })
}

/// Writes a new baseline; one that exists is left alone.
///
/// # Errors
/// When it exists or cannot be written.
pub fn create_baseline(path: &Path, shown: &str, baseline: &Baseline) -> Result<(), Failure> {
    if path.exists() {
        return Err(Failure::in_file(shown, Notice::new("disk-exists")));
    }
    let lines = baseline.entries.iter().map(|entry| line(entry, entry.count) + "\n");
    let text = HEAD.to_owned() + &lines.collect::<String>();
    disk::write(path, shown, |out| out.write_all(text.as_bytes()))
}

/// Takes what is gone out of a baseline: `left` says how many findings of each entry there still are. Everything else in the
/// file stays as it is.
///
/// # Errors
/// When it cannot be read or written.
pub fn shrink_baseline(path: &Path, baseline: &Baseline, left: &[usize]) -> Result<(), Failure> {
    let text = disk::read_text(path, &baseline.path)?;
    let mut changed =
        baseline.entries.iter().zip(left).filter(|(entry, left)| **left < entry.count).peekable();
    let mut shrunk = String::with_capacity(text.len());
    for (at, whole) in text.split_inclusive('\n').enumerate() {
        let Some((entry, left)) = changed.next_if(|(entry, _)| entry.line.0 == at + 1) else {
            shrunk.push_str(whole);
            continue;
        };
        if *left > 0 {
            let end = whole.trim_end_matches(['\n', '\r']).len();
            shrunk += &line(entry, *left);
            shrunk.push_str(&whole[end..]);
        }
    }
    if shrunk == text {
        return Ok(());
    }
    disk::write(path, &baseline.path, |out| out.write_all(shrunk.as_bytes()))
}

/// A text between quotation marks, with escapes for what neither JSON nor YAML may hold as it is.
fn text(text: &str) -> String {
    let is_bare = |c: char| {
        !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    let json = serde_json::Value::from(text).to_string();
    json.chars().fold(String::with_capacity(json.len()), |line, c| match is_bare(c) {
        true => line + c.encode_utf8(&mut [0; 4]),
        false => line + &format!("\\u{:04X}", u32::from(c)),
    })
}

/// The line of an entry: a mapping in the flow style of YAML, texts in the notation of JSON, which is YAML as well.
fn line(entry: &BaselineEntry, count: usize) -> String {
    let optional = |key: &str, value: &Option<String>| {
        value.as_deref().map_or_else(String::new, |value| format!("{key}: {}, ", text(value)))
    };
    let BaselineEntry { kind, check, locale, file, message, fact, .. } = entry;
    format!(
        "- {{{}file: {}, {}check: {check}, {}count: {count}, fingerprint: \"{kind}\"}}",
        optional("locale", locale),
        text(file),
        optional("message", message),
        optional("fact", fact),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_comes_back_as_it_was() {
        let entry = BaselineEntry {
            kind: "330cf8206e6dc82d099083755b5521ed".parse().unwrap(),
            count: 3,
            check: "doubled-word".to_owned(),
            locale: Some("no".to_owned()),
            file: "locales/no/a b: 'ə'.ftl".to_owned(),
            message: None,
            fact: Some("\"a\": {b}\n\t\\ #\u{7f}\u{2028} yes".to_owned()),
            line: (0, String::new()),
        };
        let text = line(&entry, 3);
        assert_eq!(
            super::entry(0, &text).map(|read| BaselineEntry { line: (0, String::new()), ..read }),
            Ok(entry)
        );
        assert!(!text.contains('\n'));
    }

    #[test]
    fn what_is_no_entry_is_refused() {
        for text in [
            "- {file: a, check: b, count: 1}",
            "- {file: a, check: b, count: -1, fingerprint: \"330cf8206e6dc82d099083755b5521ed\"}",
            "- {file: a, check: b, count: 1, fingerprint: \"330c\"}",
            "- {file: a, check: b, count: 1, line: 3, fingerprint: \"330cf8206e6dc82d099083755b5521ed\"}",
            "<<<<<<< HEAD",
        ] {
            assert!(entry(1, text).is_err(), "{text}");
        }
    }
}
