//! YAML front matter: a mapping between two lines `---` at the very start of a document.
//!
//! The YAML parser says what the values are and knows no places; the lines of the mapping say where they stand.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use serde_yaml::{Mapping, Value};

use super::lines::{Line, lines, trim};
use super::{Block, BlockKind, Fault};
use crate::locale::Locale;
use crate::notice::Notice;

/// What the front matter of a document says to the tool. `title` and `place` are blocks; other keys are left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// Bytes from the start of the document to the end of the closing line, its line end included.
    pub range: Range<usize>,
    /// The value of `date`, when it is a text or a number.
    pub date: Option<String>,
    /// The value of `lang`, and the bytes of it that a translation replaces by its own language.
    pub lang: Option<(Locale, Range<usize>)>,
}

/// Keys whose values are text to translate.
const TEXTS: [&str; 2] = ["title", "place"];

/// Keys that say that a mapping is front matter, even when it cannot be read.
const KEYS: [&str; 4] = ["title", "place", "date", "lang"];

/// The front matter of `source` and its blocks, if it has any.
///
/// A first line `---` without a closing one, or before something that is no mapping, is text. Something that begins
/// like a mapping and cannot be read is a fault, and so is a known key below a line `---` that no other one closes.
pub(super) fn read(source: &str) -> Result<Option<(FrontMatter, Vec<Block<'_>>)>, Fault> {
    let Some((content, end)) = find(source) else { return unclosed(source) };
    let yaml = &source[content.clone()];
    let entries = entries(yaml, content.start);
    let mapping = match serde_yaml::from_str(yaml) {
        Ok(Value::Mapping(mapping)) => mapping,
        Ok(Value::Null) if !yaml.trim().is_empty() => Mapping::new(),
        Err(error) if is_meant(yaml, content.start, &entries) => {
            return Err(fault(source, &entries, &error, content));
        }
        Ok(_) | Err(_) => return Ok(None),
    };
    let misplaced = |key: &&&str| {
        entries.iter().filter(|entry| entry.key == **key).count() != usize::from(mapping.contains_key(key))
    };
    if let Some(key) = KEYS.iter().find(misplaced) {
        let notice = Notice::new("document-front-matter-broken").with("key", *key);
        return Err(Fault { offset: content.start, notice });
    }
    let front_matter = FrontMatter {
        range: 0..end,
        date: text_of(&mapping, "date"),
        lang: lang(source, &mapping, &entries)?,
    };
    Ok(Some((front_matter, blocks(source, &mapping, &entries))))
}

/// `text` as a YAML scalar in one line: plain when no reader can take it for anything but this text, else in double
/// quotes.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// The mapping between the lines `---` (byte range), and where the line after the second one begins.
fn find(source: &str) -> Option<(Range<usize>, usize)> {
    let body = source.strip_prefix('\u{feff}').unwrap_or(source);
    let offset = source.len() - body.len();
    let fence = |line: &Line<'_>| line.text.trim_end() == "---";
    let first = lines(body).next().filter(fence)?;
    let last = lines(body).skip(1).find(fence)?;
    Some((offset + first.next..offset + last.start, offset + last.next))
}

/// A fault when the first line is `---` and the second one has a known key.
fn unclosed<T>(source: &str) -> Result<Option<T>, Fault> {
    let body = source.trim_start_matches('\u{feff}');
    let mut first_two = lines(body);
    let is_open = first_two.next().is_some_and(|line| line.text.trim_end() == "---");
    let second = first_two.next().filter(|_| is_open).and_then(|line| key(line.text));
    match second.filter(|(key, _)| KEYS.contains(key)) {
        None => Ok(None),
        Some(_) => {
            let offset = source.len() - body.len();
            Err(Fault { offset, notice: Notice::new("document-front-matter-unclosed") })
        }
    }
}

/// One key of the mapping, as its lines show it.
#[derive(Debug)]
struct Entry<'t> {
    key: &'t str,
    /// Bytes of the key's line and of all lines up to the next key, in the document.
    range: Range<usize>,
    /// Where the value begins in the document, or the line end when the value stands below.
    value: usize,
}

/// The keys of `yaml`, which begins at byte `offset` of the document: what stands before a colon at a line's start.
fn entries(yaml: &str, offset: usize) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for line in lines(yaml) {
        if let Some((key, value)) = key(line.text) {
            entries.push(Entry { key, range: offset + line.start..0, value: offset + line.start + value });
        }
        if let Some(last) = entries.last_mut() {
            last.range.end = offset + line.next;
        }
    }
    entries
}

/// The key that `line` begins with, and where the value begins in it.
fn key(line: &str) -> Option<(&str, usize)> {
    let (key, colon) = match line.chars().next()? {
        quote @ ('"' | '\'') => {
            let close = 1 + line[1..].find(quote)?;
            (&line[1..close], close + 1 + line[close + 1..].find(':')?)
        }
        first if first.is_alphanumeric() || first == '_' => {
            let ends_key = |at: &usize| matches!(line.as_bytes().get(at + 1), None | Some(b' ' | b'\t'));
            let colon = line.match_indices(':').map(|(at, _)| at).find(ends_key)?;
            (trim(&line[..colon]), colon)
        }
        _ => return None,
    };
    let rest = &line[colon + 1..];
    Some((key, line.len() - rest.trim_start_matches([' ', '\t']).len()))
}

/// Whether something that cannot be read is meant as a mapping: it begins with a key of one word, or has a known key.
fn is_meant(yaml: &str, offset: usize, entries: &[Entry<'_>]) -> bool {
    let begins = entries.first().is_some_and(|first| {
        let mut before = lines(&yaml[..first.range.start - offset]);
        !first.key.contains(char::is_whitespace)
            && before.all(|line| line.is_blank() || line.text.starts_with('#'))
    });
    begins || entries.iter().any(|entry| KEYS.contains(&entry.key))
}

/// Bytes of the scalar that begins at `entry.value`, however it is written. Anchor and tag stay before it.
fn value_range(source: &str, entry: &Entry<'_>) -> Range<usize> {
    let mut value = source[entry.value..entry.range.end].trim_ascii_start();
    while value.starts_with(['&', '!', '#']) {
        let end = if value.starts_with('#') { ['\n', '\r'].as_slice() } else { &[' ', '\t', '\n', '\r'] };
        value = value.find(end).map_or("", |end| value[end..].trim_ascii_start());
    }
    let start = entry.range.end - value.len();
    let length = match value.chars().next() {
        Some('"') => quoted_length(value, '"', '\\'),
        Some('\'') => quoted_length(value, '\'', '\''),
        Some('|' | '>') => block_length(value),
        _ => plain_length(value),
    };
    start..start + length
}

/// Bytes of a quoted scalar; `escape` before a quote keeps it from ending the scalar.
fn quoted_length(value: &str, quote: char, escape: char) -> usize {
    let mut chars = value.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        let escaped =
            c == escape && (escape != quote || chars.peek().is_some_and(|(_, next)| *next == quote));
        if escaped {
            chars.next();
        } else if c == quote {
            return at + 1;
        }
    }
    value.len()
}

/// Bytes of a block scalar: its head and the lines that are indented or blank, up to the last that holds something.
fn block_length(value: &str) -> usize {
    let belongs = |line: &Line<'_>| line.start == 0 || line.is_blank() || line.text.starts_with([' ', '\t']);
    let own = lines(value).take_while(belongs).filter(|line| !line.is_blank());
    own.last().map_or(0, |line| line.start + line.text.trim_ascii_end().len())
}

/// Bytes of a plain scalar: like a block scalar, but a comment ends it.
fn plain_length(value: &str) -> usize {
    let value = &value[..block_length(value)];
    let comment =
        value.match_indices('#').map(|(at, _)| at).find(|at| value[..*at].ends_with([' ', '\t', '\n', '\r']));
    value[..comment.unwrap_or(value.len())].trim_ascii_end().len()
}

/// A scalar of the mapping as text: texts and numbers.
fn text_of(mapping: &Mapping, key: &str) -> Option<String> {
    match mapping.get(key)? {
        Value::String(text) => Some(text.trim_ascii().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The blocks for the values that are text to translate, in the order of the document.
fn blocks<'t>(source: &'t str, mapping: &Mapping, entries: &[Entry<'_>]) -> Vec<Block<'t>> {
    let block = |entry: &Entry<'_>| {
        let key = TEXTS.into_iter().find(|key| *key == entry.key)?;
        let text = mapping.get(key)?.as_str()?.trim_ascii();
        let range = value_range(source, entry);
        let kind = BlockKind::FrontMatter { key };
        (!text.is_empty()).then(|| Block { kind, range, text: Cow::Owned(text.to_owned()), note: None })
    };
    entries.iter().filter_map(block).collect()
}

/// The language that the mapping names; a fault when it is none.
fn lang(
    source: &str,
    mapping: &Mapping,
    entries: &[Entry<'_>],
) -> Result<Option<(Locale, Range<usize>)>, Fault> {
    let Some(entry) = entries.iter().find(|entry| entry.key == "lang") else { return Ok(None) };
    let range = value_range(source, entry);
    match mapping.get("lang") {
        None | Some(Value::Null) => Ok(None),
        Some(value) => match value.as_str().and_then(|text| text.trim_ascii().parse().ok()) {
            Some(locale) => Ok(Some((locale, range))),
            None => {
                let notice = Notice::new("document-front-matter-lang").with("value", &source[range.clone()]);
                Err(Fault { offset: range.start, notice })
            }
        },
    }
}

/// What to say of front matter that cannot be read. The parser blames an unclosed bracket on the next key and names
/// no place for a key that is there twice, so every key is tried alone.
fn fault(source: &str, entries: &[Entry<'_>], error: &serde_yaml::Error, content: Range<usize>) -> Fault {
    let mut seen = HashSet::new();
    if let Some(again) = entries.iter().find(|entry| !seen.insert(entry.key)) {
        let notice = Notice::new("document-front-matter-duplicate").with("key", again.key);
        return Fault { offset: again.range.start, notice };
    }
    let alone = |entry: &Entry<'_>| serde_yaml::from_str::<Value>(&source[entry.range.clone()]).err();
    let broken = entries.iter().find_map(|entry| Some((entry, alone(entry)?)));
    let offset = match &broken {
        Some((entry, error)) => place(source, &entry.range, error),
        None => place(source, &content, error),
    };
    let entry = broken.map(|(entry, _)| entry);
    let entry = entry.or_else(|| entries.iter().rfind(|entry| entry.range.start <= offset));
    let notice = Notice::new("document-front-matter-broken").with("key", entry.map_or("", |entry| entry.key));
    let inside = |entry: &&Entry<'_>| entry.range.start < offset && offset < entry.range.end;
    Fault { offset: entry.filter(|entry| !inside(entry)).map_or(offset, |entry| entry.value), notice }
}

/// Where `error` shows, in the document, for YAML read from `range` of it.
fn place(source: &str, range: &Range<usize>, error: &serde_yaml::Error) -> usize {
    let characters = error.location().map_or(0, |location| location.index());
    let mut offsets = source[range.clone()].char_indices().map(|(offset, _)| range.start + offset);
    offsets.nth(characters).unwrap_or(range.end)
}

/// Words that YAML 1.1 or 1.2 reads as something other than text, in lower case.
const RESERVED: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];

/// Whether a reader of YAML 1.1 or 1.2 takes `text`, written as it is, for this text.
fn is_plain(text: &str) -> bool {
    let safe = |c: char| !c.is_control() && c != '\u{feff}' && c != '\u{2028}' && c != '\u{2029}';
    text.starts_with(char::is_alphabetic)
        && text.trim_end() == text
        && !text.ends_with(':')
        && text.chars().all(safe)
        && !text.contains(": ")
        && !text.contains(" #")
        && RESERVED.iter().all(|word| !word.eq_ignore_ascii_case(text))
}

/// `text` in double quotes.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}') => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::super::{Document, FORMATS};
    use super::*;

    fn document(text: &str) -> Document<'_> {
        Document::parse(text, FORMATS[0]).unwrap()
    }

    /// Title and place, with the bytes they stand in.
    fn texts(text: &str) -> Vec<(&str, String)> {
        let blocks = document(text).blocks().to_vec();
        let values = blocks.into_iter().filter(|block| matches!(block.kind, BlockKind::FrontMatter { .. }));
        values.map(|block| (&text[block.range], block.text.into_owned())).collect()
    }

    #[test]
    fn values_are_found_however_they_are_written() {
        let cases = [
            ("title: A law # draft", "A law", "A law"),
            ("title: A law,\n  revised\n  # a comment", "A law,\n  revised", "A law, revised"),
            ("title: A#1\n  # a comment", "A#1", "A#1"),
            ("title: \"A \\\"law\\\"\" # draft", "\"A \\\"law\\\"\"", "A \"law\""),
            ("title: 'It''s' # draft", "'It''s'", "It's"),
            ("'title' : &t It", "It", "It"),
            ("title: !!str # a comment\n  2020", "2020", "2020"),
            ("title: >-\n  A\n  law\n\n# end", ">-\n  A\n  law", "A law"),
            ("title: |\n  A # 1\n\n  law\ndate: 1", "|\n  A # 1\n\n  law", "A # 1\n\nlaw"),
            ("title:\n  Below", "Below", "Below"),
        ];
        for (yaml, written, read) in cases {
            for line_end in ["\n", "\r\n"] {
                let text = format!("\u{feff}---\nx: 1\n{yaml}\n---\nBody\n").replace('\n', line_end);
                assert_eq!(texts(&text), [(&*written.replace('\n', line_end), read.to_owned())], "{yaml}");
            }
        }
    }

    #[test]
    fn what_is_no_mapping_is_text() {
        for text in
            ["---\nA\n\nB", "---\n- a\n---\nB", "---\nBakı, 19 yanvar: \"a\n---\n", "---\n---\n", "--- \nx"]
        {
            assert_eq!(document(text).front_matter(), None, "{text}");
        }
        assert!(document("---\n# nothing yet\n---\nB").front_matter().is_some());
    }

    #[test]
    fn a_key_that_nothing_closes_is_a_fault() {
        for text in ["---\ntitle: A\n\nBody", "\u{feff}--- \r\ndate: 2026-01-20\r\nBody"] {
            let failure = Document::parse(text, FORMATS[0]).unwrap_err();
            let place = failure.position.map(|at| (at.line, at.column));
            assert_eq!((&*failure.notice.key, place), ("document-front-matter-unclosed", Some((1, 1))));
        }
        for text in ["---\nBakı: a city\n", "---\n\ntitle: A", "text\n---\ntitle: A"] {
            assert!(Document::parse(text, FORMATS[0]).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_fault_names_the_key_and_its_place() {
        let cases = [
            ("title: A\ntitle: B", "document-front-matter-duplicate", "title", (3, 1)),
            ("title: A: law", "document-front-matter-broken", "title", (2, 9)),
            ("date: 1\ntags: [a, b\ntitle: A", "document-front-matter-broken", "tags", (3, 7)),
            ("place: Bakı\ntitle: \"ə\ndate: 1", "document-front-matter-broken", "title", (3, 8)),
            ("x: \"a\ntitle: b\"\ntitle: c", "document-front-matter-broken", "title", (2, 1)),
            ("{title: A}", "document-front-matter-broken", "title", (2, 1)),
            ("tit le\nlang: az", "document-front-matter-broken", "lang", (3, 5)),
            ("lang: [az]", "document-front-matter-lang", "[az]", (2, 7)),
            ("lang: not a tag", "document-front-matter-lang", "not a tag", (2, 7)),
        ];
        for (yaml, key, argument, (line, column)) in cases {
            let failure =
                Document::parse(&format!("---\n{yaml}\n---\n"), FORMATS[0]).map(|_| yaml).unwrap_err();
            let position = failure.position.unwrap();
            assert_eq!(failure.notice.key, key, "{yaml}");
            assert_eq!(failure.notice.args[0].1.to_string(), argument, "{yaml}");
            assert_eq!((position.line, position.column), (line, column), "{yaml}");
        }
    }

    #[test]
    fn language_and_values_are_replaced_in_place() {
        let text = "---\ntitle: A law\nlang: \"en\" # of the original\ntags: [a]\n---\nBody\n";
        let document = document(text);
        assert_eq!((document.lang().unwrap().to_string(), document.title()), ("en".into(), Some("A law")));
        let az = "az".parse().unwrap();
        let result = document.translate(&az, |block| (block.text != "Body").then(|| "Qanun: 1".into()));
        assert_eq!(result, "---\ntitle: \"Qanun: 1\"\nlang: az # of the original\ntags: [a]\n---\nBody\n");
    }

    #[test]
    fn any_text_survives_as_a_scalar() {
        for text in
            ["No", "a: b", "a #b", "\"", "c:", "\u{85}\u{feff}x\t", "1990", "- a", "ə\nb\\", "Bakı", "", " x"]
        {
            let yaml = format!("key: {}\n", scalar(text));
            let mapping: Mapping = serde_yaml::from_str(&yaml).unwrap();
            assert_eq!(mapping["key"].as_str(), Some(text), "{yaml}");
        }
        assert_eq!(scalar("Bakı – 20 yanvar"), "Bakı – 20 yanvar");
    }
}
