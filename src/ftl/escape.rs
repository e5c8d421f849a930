//! Text ↔ pattern.

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The source of a pattern that means exactly `text`, to stand behind `id =`: on the same line, or, for a text of
/// several lines, as an indented block that starts with a line break.
///
/// Braces, control characters, blanks at the edges and characters that mean something at the start of a line become
/// string literals.
pub fn escape(text: &str) -> Cow<'_, str> {
    if text.contains('\n') {
        let lines: Vec<&str> = text.split('\n').collect();
        let last = lines.len() - 1;
        let mut block = String::with_capacity(text.len() + 8 * lines.len());
        for (at, line) in lines.into_iter().enumerate() {
            block.push('\n');
            if line.is_empty() && at != 0 && at != last {
                continue;
            }
            block.push_str("    ");
            block.push_str(&escape_line(line, true));
        }
        return Cow::Owned(block);
    }
    escape_line(text, false)
}

/// One line; `block` when it stands on a line of its own.
fn escape_line(line: &str, block: bool) -> Cow<'_, str> {
    let special_at_start = |c: char| block && matches!(c, '[' | '*' | '.');
    let last = line.char_indices().next_back().map_or(0, |(at, _)| at);
    let needs_literal = |(at, c): (usize, char)| {
        // The parser trims every white space of Unicode at the end, not only blanks.
        let edge = (at == 0 && (c == ' ' || special_at_start(c))) || (at == last && c.is_whitespace());
        edge || matches!(c, '{' | '}') || (c.is_control() && c != '\t')
    };
    if !line.is_empty() && !line.char_indices().any(needs_literal) {
        return Cow::Borrowed(line);
    }
    let mut escaped = String::with_capacity(line.len() + 16);
    for (at, c) in line.char_indices() {
        if !needs_literal((at, c)) {
            escaped.push(c);
        } else if c.is_control() {
            escaped.push_str(&format!("{{ \"\\u{:04X}\" }}", u32::from(c)));
        } else {
            escaped.extend(["{ \"", c.encode_utf8(&mut [0; 4]), "\" }"]);
        }
    }
    if line.is_empty() {
        escaped.push_str("{ \"\" }");
    }
    Cow::Owned(escaped)
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

/// What the inside of a string literal stands for.
pub fn unescape(literal: &str) -> Cow<'_, str> {
    unescape_unicode_to_string(literal)
}

/// A pattern source in the form in which two of them are compared: NFC, every run of blanks and line breaks one blank,
/// none at the ends. New layout is no change.
pub fn normalized(pattern: &str) -> Cow<'_, str> {
    let is_blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
    let trimmed = pattern.trim_matches(is_blank);
    let uneven = trimmed.bytes().any(|b| matches!(b, b'\t' | b'\n' | b'\r')) || trimmed.contains("  ");
    let nfc = trimmed.is_ascii() || is_nfc_quick(trimmed.chars()) == IsNormalized::Yes;
    if !uneven && nfc {
        return Cow::Borrowed(trimmed);
    }
    let mut collapsed = String::with_capacity(trimmed.len());
    for word in trimmed.split(is_blank).filter(|word| !word.is_empty()) {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    Cow::Owned(if nfc { collapsed } else { collapsed.nfc().collect() })
}
