//! The record that dilmanc keeps in the comment above a translation.
//!
//! ```text
//! # note: keep the ministry's full name        a note of the document to its translators
//! # en: the source text that was translated     the record; further lines are indented
//! #     by four blanks
//! # was: the source text before it changed      there only while the unit is stale
//! # waive doubled-word [3fa91c]: it is a name
//! ```
//! Everything else in a comment is the translator's own and is never touched.

use std::borrow::Cow;
use std::ops::Range;

use crate::ftl::{BLANKS, CommentLine, normalized};
use crate::locale::Locale;

/// One kept text, such as the record of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The text in normal form: one line, single blanks ([`normalized`]).
    pub text: String,
    /// Bytes of the file from the `#` of its first line to the end of its last, line end excluded.
    pub span: Range<usize>,
}

/// What the comment above a translation or slot says to dilmanc.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// `# en:` — the source text the translation was made from.
    pub source: Option<Field>,
    /// `# was:` — the earlier source text, while the unit is stale.
    pub was: Option<Field>,
    /// `# note:` — a note of the document to its translators.
    pub note: Option<Field>,
    /// `# waive …` lines, in order.
    pub waivers: Vec<WaiverLine>,
    /// Bytes of the lines that are none of these: the translator's own comments.
    pub own: Vec<Range<usize>>,
}

/// A line that starts with `waive`, not yet understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaiverLine {
    /// The line after the word `waive`.
    pub text: String,
    /// Bytes of the line from its `#`.
    pub span: Range<usize>,
}

/// Further lines of a field stand at least this far behind `# `.
const INDENT: &str = "  ";
/// So far they are written.
pub(super) const WRITTEN_INDENT: &str = "    ";

/// What a comment keeps that says nothing to dilmanc.
pub(super) static EMPTY: Record =
    Record { source: None, was: None, note: None, waivers: Vec::new(), own: Vec::new() };

impl Record {
    /// Reads comment lines. `known` are texts the record may well hold (the source now and before): people re-wrap
    /// comments in their editors, and lines that together give a known text are one record even without indentation.
    pub fn parse(lines: &[CommentLine<'_>], source_locale: &Locale, known: &[&str]) -> Self {
        let mut record = Self::default();
        if lines.is_empty() {
            return record;
        }
        let source_key = format!("{source_locale}:");
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            let content = line.content.trim_end_matches(BLANKS);
            let taken = if let Some(text) = content.strip_prefix(source_key.as_str()) {
                take_field(&mut record.source, text, &lines[at..], &source_key, known)
            } else if let Some(text) = content.strip_prefix("was:") {
                take_field(&mut record.was, text, &lines[at..], &source_key, known)
            } else if let Some(text) = content.strip_prefix("note:") {
                take_field(&mut record.note, text, &lines[at..], &source_key, &[])
            } else {
                0
            };
            if taken == 0 {
                match content.strip_prefix("waive ") {
                    Some(text) => {
                        record.waivers.push(WaiverLine { text: text.to_owned(), span: line.span.clone() })
                    }
                    None => record.own.push(line.span.clone()),
                }
            }
            at += taken.max(1);
        }
        record
    }
}

/// Reads a field that starts at the first of `lines`; returns how many lines it takes, 0 when there is one already.
fn take_field(
    field: &mut Option<Field>,
    first: &str,
    lines: &[CommentLine<'_>],
    source_key: &str,
    known: &[&str],
) -> usize {
    if field.is_some() {
        return 0;
    }
    let indented = lines[1..].iter().take_while(|line| line.content.starts_with(INDENT)).count();
    let mut text = first.trim_matches(BLANKS).to_owned();
    let add = |text: &mut String, line: &CommentLine<'_>| {
        text.push('\n');
        text.push_str(line.content.trim_matches(BLANKS));
    };
    lines[1..=indented].iter().for_each(|line| add(&mut text, line));
    let mut taken = 1 + indented;
    if !is_known(&text, known) {
        let mut longer = text.clone();
        for (extra, line) in lines[taken..].iter().take_while(|line| !is_key(line, source_key)).enumerate() {
            add(&mut longer, line);
            if is_known(&longer, known) {
                text = longer;
                taken += extra + 1;
                break;
            }
        }
    }
    let span = lines[0].span.start..lines[taken - 1].span.end;
    *field = Some(Field { text: normalized(&text).into_owned(), span });
    taken
}

fn is_known(text: &str, known: &[&str]) -> bool {
    known.iter().any(|candidate| same_text(text, candidate))
}

fn is_key(line: &CommentLine<'_>, source_key: &str) -> bool {
    [source_key, "was:", "note:", "waive "].iter().any(|key| line.content.starts_with(key))
}

/// Whether two pattern sources say the same: line ends, layout and blanks do not count.
pub fn same_text(a: &str, b: &str) -> bool {
    a == b || !differ_plainly(a, b) && normalized(a) == normalized(b)
}

/// Whether two pattern sources differ in a letter that neither layout nor normal form could change: most translations do in
/// their first one.
fn differ_plainly(a: &str, b: &str) -> bool {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let is_blank = |byte: u8| BLANKS.contains(&char::from(byte));
    // No blank can be joined to those before it.
    let is_inside = same > 0 && !is_blank(a.as_bytes()[same - 1]);
    let ends = |text: &str| is_inside && text.as_bytes().get(same).is_none_or(|byte| is_blank(*byte));
    // What may follow a letter without becoming one with it.
    let stands_apart = |c: char| c.is_ascii() || matches!(c, '\u{a0}'..='\u{2ff}' | '\u{400}'..='\u{482}');
    let plain = |text: &str| {
        let first = text.as_bytes().get(same).is_some_and(u8::is_ascii_graphic);
        first && text[same + 1..].chars().next().is_none_or(stands_apart)
    };
    // Three characters have a normal form in ASCII: the Kelvin sign, the Greek question mark and the Greek grave accent.
    let foreign = |text: &str| {
        let first = text.get(same..).and_then(|rest| rest.chars().next());
        first.is_some_and(|c| !c.is_ascii() && !matches!(c, '\u{212a}' | '\u{37e}' | '\u{1fef}'))
    };
    plain(a) && (plain(b) || foreign(b) || ends(b)) || plain(b) && (foreign(a) || ends(a))
}

/// The comment lines that keep `pattern` (the source text of a Fluent pattern) under `key`, joined by LF.
pub fn field_lines(key: &str, pattern: &str) -> String {
    let pattern = pattern.trim_end_matches(BLANKS);
    match pattern.contains('\n') {
        false => format!("# {key}: {pattern}").trim_end_matches(BLANKS).to_owned(),
        true => {
            let lines = dedented(pattern);
            let mut text = format!("# {key}:");
            for line in lines.lines().filter(|line| !line.is_empty()) {
                text.push_str("\n# ");
                text.push_str(WRITTEN_INDENT);
                text.push_str(line.trim_end_matches(BLANKS));
            }
            text
        }
    }
}

/// Pattern source without the indentation that all its further lines share.
fn dedented(pattern: &str) -> Cow<'_, str> {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let common = pattern
        .lines()
        .skip(1)
        .filter(|line| !line.trim_matches(BLANKS).is_empty())
        .map(indent)
        .min()
        .unwrap_or(0);
    let mut lines = pattern.lines().map(|line| line.get(common.min(indent(line))..).unwrap_or(line));
    let first = lines.next().unwrap_or_default();
    Cow::Owned(lines.fold(first.trim_start_matches(BLANKS).to_owned(), |text, line| text + "\n" + line))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn texts_are_the_same_if_their_normal_forms_are(
            words in prop::collection::vec(
                prop::sample::select(vec!["", "a", "b", "é", "e\u{301}", "ж", "\u{301}", "K", "\u{212a}", ";", "\u{37e}", "\u{a0}", "“"]),
                0..5,
            ),
            blanks in prop::collection::vec(prop::sample::select(vec!["", " ", "  ", "\n    ", "\r\n ", "\t"]), 10),
            end in prop::sample::select(vec!["", "a", "\u{301}", " ", "ж"]),
        ) {
            let write = |blanks: &[&str]| -> String {
                words.iter().zip(blanks).map(|(word, blank)| format!("{blank}{word}")).collect()
            };
            let (a, b) = (write(&blanks[..5]), write(&blanks[5..]) + end);
            let same = normalized(&a) == normalized(&b);
            prop_assert_eq!((same_text(&a, &b), same_text(&b, &a)), (same, same), "{:?} {:?}", a, b);
        }
    }
}
