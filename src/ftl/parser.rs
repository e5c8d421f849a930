//! The Fluent parser, kept from panicking.
//!
//! It cuts `\u` escapes in string literals without regard to character borders, so that `{ "\uə" }` would panic
//! (projectfluent/fluent-rs#389).

use std::ops::Range;

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::literal::digits_behind;

/// What the parser made of a text.
#[derive(Default)]
pub(super) struct Parsed<'t> {
    /// Entries in order; all slices are slices of the text.
    pub(super) body: Vec<Entry<&'t str>>,
    /// Why there is junk, in order.
    pub(super) errors: Vec<Refusal>,
}

/// Why an entry is junk.
pub(super) struct Refusal {
    /// The reason.
    pub(super) kind: ErrorKind,
    /// Byte at which the parser noticed; may lie behind the junk.
    pub(super) at: usize,
    /// Bytes that became junk.
    pub(super) junk: Range<usize>,
}

/// Parses `text` from byte `start`. Its nesting must be known to be harmless.
pub(super) fn parse(text: &str, start: usize) -> Parsed<'_> {
    let body = &text[start..];
    let masked = masked(body);
    let (mut entries, errors) = match &masked {
        None => run(body),
        Some(masked) => {
            let (_, errors) = run(masked);
            (around_junk(body, &errors), errors)
        }
    };
    let seen = masked.as_deref().unwrap_or(body);
    let is_blank = |text: &str| text.trim_matches(' ').is_empty();
    if !errors.is_empty() {
        // Blanks at the end of a file are junk to the parser when no line end follows, but nobody's mistake.
        entries.retain(|entry| !matches!(entry, Entry::Junk { content } if is_blank(content)));
    }
    let refusals = errors.into_iter().map(|error| Refusal::new(error, seen));
    let refusals = refusals.filter(|refusal| !is_blank(&body[refusal.junk.clone()]));
    Parsed { body: entries, errors: refusals.map(|refusal| refusal.shifted(start)).collect() }
}

fn run(text: &str) -> (Vec<Entry<&str>>, Vec<ParserError>) {
    match parser::parse(text) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => (resource.body, errors),
    }
}

/// The text with `?` for every character of several bytes on which the parser might panic: no place moves, and all but
/// the broken literals is parsed as before. None when there is no such character.
fn masked(text: &str) -> Option<String> {
    let mut masked = String::new();
    let mut copied = 0;
    for (at, _) in text.match_indices('\\') {
        let letter = text.as_bytes().get(at + 1).copied();
        let Some(digits) = letter.and_then(digits_behind) else { continue };
        let behind = &text[at + 2..];
        let written = behind.bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
        let torn = behind[written..].chars().next().filter(|c| written < digits && !c.is_ascii());
        let Some(torn) = torn else { continue };
        masked.push_str(&text[copied..at + 2 + written]);
        masked.extend(std::iter::repeat_n('?', torn.len_utf8()));
        copied = at + 2 + written + torn.len_utf8();
    }
    if copied == 0 {
        return None;
    }
    masked.push_str(&text[copied..]);
    Some(masked)
}

/// The entries of a text of which all junk is known. Entries end where junk starts, so what lies between is parsed by
/// itself, and the parser never sees the junk.
fn around_junk<'t>(text: &'t str, errors: &[ParserError]) -> Vec<Entry<&'t str>> {
    let mut entries = Vec::new();
    let mut at = 0;
    for junk in errors.iter().filter_map(|error| error.slice.clone()) {
        entries.extend(run(&text[at..junk.start]).0);
        at = junk.end;
        entries.push(Entry::Junk { content: &text[junk] });
    }
    entries.extend(run(&text[at..]).0);
    entries
}

impl Refusal {
    fn new(error: ParserError, text: &str) -> Self {
        let junk = error.slice.unwrap_or(error.pos.clone());
        match attribute_refusal(&text[junk.clone()]) {
            Some((kind, at)) => Self { kind, at: junk.start + at, junk },
            None => Self { kind: error.kind, at: error.pos.start, junk },
        }
    }

    fn shifted(self, by: usize) -> Self {
        Self { kind: self.kind, at: self.at + by, junk: self.junk.start + by..self.junk.end + by }
    }
}

/// Why junk that starts with an attribute was refused, and where in it. The parser only says that an attribute is no
/// entry. But without its dot an attribute reads as a message does.
fn attribute_refusal(junk: &str) -> Option<(ErrorKind, usize)> {
    let attribute = junk.trim_start_matches(' ').strip_prefix('.')?;
    let before = junk.len() - attribute.len();
    let (entries, errors) = run(attribute);
    if let Entry::Message(Message { id, value: None, .. }) = entries.first()? {
        return Some((ErrorKind::ExpectedMessageField { entry_id: id.name.to_owned() }, before));
    }
    let error = errors.into_iter().next()?;
    let is_first = error.slice.is_some_and(|slice| slice.start == 0);
    is_first.then_some((error.kind, before + error.pos.start))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn junk(text: &str) -> Vec<&str> {
        parse(text, 0).errors.into_iter().map(|refusal| &text[refusal.junk]).collect()
    }

    #[test]
    fn only_the_entry_with_a_torn_escape_is_lost() {
        for broken in [
            r#"b = { "\uə" }"#,
            r#"b = { "C:\uğur" }"#,
            r#"b = { "\u041ж" }"#,
            r#"b = { "\U00041ж" }"#,
            r#"b = { F("\uə") }"#,
            "b = { $x ->\n    [one] \"\n   *[other] { \"\\uə\" }\n  }",
        ] {
            let text = format!("# a\na = 1\n{broken}\n# c\nc = 3\n");
            let parsed = parse(&text, 0);
            assert_eq!(parsed.body.len(), 3, "{broken}");
            assert_eq!(junk(&text), [format!("{broken}\n")]);
        }
    }

    #[test]
    fn a_torn_escape_in_an_attribute_costs_the_attribute() {
        let text = "b = 2\n    .a = { \"\\uə\" }\nc = 3\n";
        assert_eq!(junk(text), ["    .a = { \"\\uə\" }\n"]);
        assert!(matches!(parse(text, 0).errors[0].kind, ErrorKind::InvalidUnicodeEscapeSequence(_)));
        assert_eq!(parse(text, 0).body.len(), 3);
    }

    #[test]
    fn a_backslash_outside_literals_is_a_letter() {
        for text in
            ["a = a \\uə b\n", "a = { $x ->\n  *[o] \"\\uə\"\n }\n", "# \\uə\na = \\Uж\n    .b = \\uж\n"]
        {
            assert!(junk(text).is_empty(), "{text}");
            assert!(parse(text, 0).body.iter().all(|entry| !matches!(entry, Entry::Junk { .. })));
        }
    }

    proptest! {
        #[test]
        fn what_lies_between_junk_parses_by_itself(pieces in prop::collection::vec(prop::sample::select(vec![
            "a = ", "-t = ", "x\n", "    y\n", " .b = ", "{ $x }", "{", "}", "# c\n", "#c\n", "##", "\n", " [o] ", "\r\n",
        ]), 0..24)) {
            let text = pieces.concat();
            let (entries, errors) = run(&text);
            prop_assert_eq!(around_junk(&text, &errors), entries);
        }
    }
}
