//! Text ↔ pattern.

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::literal::unescape;

/// The source of a pattern that means exactly `text`, to stand behind `id =`: on the same line, or, for a text of
/// several lines, as an indented block that starts with a line break. Its lines end with LF; in a file of CRLF lines
/// every LF of it may become CRLF. In the place of an old value that stands on a line of its own, start a new line only
/// behind the `=`: there `[`, `*` and `.` are letters, at the start of a line they are not.
///
/// Braces, control characters, U+FEFF, blanks at the start and white space at the end of a line, and characters that mean
/// something at the start of a line, become string literals.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        if !text.is_empty() && !text.char_indices().any(|(at, c)| Line { text, block: false }.quotes(at, c)) {
            return Cow::Borrowed(text);
        }
        let mut escaped = String::with_capacity(text.len() + 16);
        Line { text, block: false }.escape(&mut escaped);
        return Cow::Owned(escaped);
    }
    let last = text.matches('\n').count();
    let mut block = String::with_capacity(text.len() + 8 * last + 16);
    for (nth, text) in text.split('\n').enumerate() {
        block.push('\n');
        // An empty line needs no indentation, but at either end the parser would drop it.
        if !text.is_empty() || nth == 0 || nth == last {
            block.push_str("    ");
            Line { text, block: true }.escape(&mut block);
        }
    }
    Cow::Owned(block)
}

/// A line of a text to be escaped.
#[derive(Clone, Copy)]
struct Line<'t> {
    text: &'t str,
    /// It stands on a line of its own, not behind `=`.
    block: bool,
}

impl Line<'_> {
    fn escape(self, escaped: &mut String) {
        if self.text.is_empty() {
            escaped.push_str("{ \"\" }");
        }
        let mut quoted = false;
        for (at, c) in self.text.char_indices() {
            if self.quotes(at, c) != quoted {
                quoted = !quoted;
                escaped.push_str(if quoted { "{ \"" } else { "\" }" });
            }
            if quoted && is_unseen(c) {
                escaped.push_str(&format!("\\u{:04X}", u32::from(c)));
            } else {
                escaped.push(c);
            }
        }
        if quoted {
            escaped.push_str("\" }");
        }
    }

    /// The character at byte `at` must stand in a string literal. None of these needs a backslash there.
    fn quotes(self, at: usize, c: char) -> bool {
        let first = at == 0 && (c == ' ' || self.block && matches!(c, '[' | '*' | '.'));
        // The parser drops only blanks there, but editors drop all white space.
        let last = at + c.len_utf8() == self.text.len() && c.is_whitespace();
        first || last || matches!(c, '{' | '}') || (is_unseen(c) && c != '\t')
    }
}

/// A control character, or a mark that nobody sees.
fn is_unseen(c: char) -> bool {
    c.is_control() || c == '\u{feff}'
}

/// The text that a pattern means, when it holds nothing but text and string literals; the reverse of [`escape`].
pub fn plain_text<'t>(pattern: &Pattern<&'t str>) -> Option<Cow<'t, str>> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Some(Cow::Borrowed(value));
    }
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(&unescape(value)),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(Cow::Owned(text))
}

/// The characters of layout. A no-break space is text.
pub const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

/// A pattern source in the form in which two of them are compared: NFC, every run of blanks and line breaks one blank,
/// none at the ends. New layout is no change.
pub fn normalized(pattern: &str) -> Cow<'_, str> {
    let trimmed = pattern.trim_matches(BLANKS);
    let uneven = trimmed.bytes().any(|b| matches!(b, b'\t' | b'\n' | b'\r')) || trimmed.contains("  ");
    let nfc = is_nfc_quick(trimmed.chars()) == IsNormalized::Yes;
    if !uneven && nfc {
        return Cow::Borrowed(trimmed);
    }
    let mut collapsed = String::with_capacity(trimmed.len());
    for word in trimmed.split(BLANKS).filter(|word| !word.is_empty()) {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    Cow::Owned(if nfc { collapsed } else { collapsed.nfc().collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_lines_stay_as_they_are() {
        for text in ["Bakı, 20 yanvar", "[1] note", "* x", ".5", "\\u0259 \"q\"", "a\tb", "… | #"] {
            assert!(matches!(escape(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn what_fluent_would_read_otherwise_becomes_literals() {
        for (text, escaped) in [
            ("", "{ \"\" }"),
            (" a ", "{ \" \" }a{ \" \" }"),
            ("{x}", "{ \"{\" }x{ \"}\" }"),
            ("a{}b", "a{ \"{}\" }b"),
            ("a\r", "a{ \"\\u000D\" }"),
            ("\u{feff}a\u{85}\u{7f}b\u{a0}", "{ \"\\uFEFF\" }a{ \"\\u0085\\u007F\" }b{ \"\u{a0}\" }"),
            ("a\n\nb", "\n    a\n\n    b"),
            ("[a\n*b\n.c\n}\n#", "\n    { \"[\" }a\n    { \"*\" }b\n    { \".\" }c\n    { \"}\" }\n    #"),
            ("\n a\n", "\n    { \"\" }\n    { \" \" }a\n    { \"\" }"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }

    #[test]
    fn a_new_layout_is_no_change() {
        assert_eq!(normalized("  a\r\n    b\t c \n"), "a b c");
        assert_eq!(normalized("I\u{307}  x"), "İ x");
        assert!(matches!(normalized("a b"), Cow::Borrowed("a b")));
        assert_eq!(normalized("a\u{a0}b"), "a\u{a0}b", "a no-break space is a character like others");
    }
}
