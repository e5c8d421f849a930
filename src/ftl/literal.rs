//! The inside of a string literal: what stands between its quotation marks.

use std::borrow::Cow;
use std::ops::Range;

/// What the inside of a string literal stands for. An escape sequence that names no character becomes U+FFFD, as it
/// does wherever Fluent is shown.
pub fn unescape(literal: &str) -> Cow<'_, str> {
    if !literal.contains('\\') {
        return Cow::Borrowed(literal);
    }
    let mut text = String::with_capacity(literal.len());
    let mut rest = literal;
    while let Some((before, sequence)) = split_at_escape(rest) {
        let escape = Escape::read(sequence);
        text.push_str(before);
        text.push(escape.character.unwrap_or(char::REPLACEMENT_CHARACTER));
        rest = &sequence[escape.length..];
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The escape sequences of a literal that are none, or that name no character: bytes of the literal.
pub(super) fn invalid_escapes(literal: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = literal;
    while let Some((_, sequence)) = split_at_escape(rest) {
        let escape = Escape::read(sequence);
        let start = literal.len() - sequence.len();
        if escape.character.is_none() {
            found.push(start..start + escape.length);
        }
        rest = &sequence[escape.length..];
    }
    found
}

/// Bytes that the escape sequence at the start of `text` takes, right or wrong, from its backslash.
pub(super) fn escape_length(text: &str) -> usize {
    Escape::read(text).length
}

/// Hexadecimal digits that an escape sequence needs behind `u` or `U`.
pub(super) fn digits_behind(letter: u8) -> Option<usize> {
    match letter {
        b'u' => Some(4),
        b'U' => Some(6),
        _ => None,
    }
}

fn split_at_escape(text: &str) -> Option<(&str, &str)> {
    text.find('\\').map(|at| text.split_at(at))
}

/// An escape sequence.
struct Escape {
    /// Bytes from the backslash on.
    length: usize,
    /// What it stands for; none when it is wrong.
    character: Option<char>,
}

impl Escape {
    /// Reads the sequence at the start of `text`, which is a backslash.
    fn read(text: &str) -> Self {
        let Some(letter) = text.chars().nth(1) else { return Self { length: text.len(), character: None } };
        let behind = &text[1 + letter.len_utf8()..];
        let Some(digits) = u8::try_from(letter).ok().and_then(digits_behind) else {
            let character = Some(letter).filter(|c| matches!(c, '\\' | '"'));
            return Self { length: 1 + letter.len_utf8(), character };
        };
        // A wrong one is shown with the letters that were taken for digits.
        let written: String = behind.chars().take(digits).take_while(|c| c.is_alphanumeric()).collect();
        let complete = written.len() == digits && written.bytes().all(|b| b.is_ascii_hexdigit());
        let value = u32::from_str_radix(&written, 16).ok().filter(|_| complete);
        Self { length: 2 + written.len(), character: value.and_then(char::from_u32) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_stand_for_characters() {
        assert_eq!(unescape(r#"\"\\ \u0259\U01F600x"#), "\"\\ ə😀x");
        assert!(matches!(unescape("plain"), Cow::Borrowed(_)));
        assert!(invalid_escapes(r#"\\u \" \u0259"#).is_empty());
    }

    #[test]
    fn wrong_sequences_are_shown_whole_and_never_panic() {
        for (literal, expected, shown) in [
            (r"\uD800x", "\u{fffd}x", r"\uD800"),
            (r"\U110000", "\u{fffd}", r"\U110000"),
            (r"\u041ж.", "\u{fffd}.", r"\u041ж"),
            (r"C:\uğur", "C:\u{fffd}", r"\uğur"),
            (r"\u+123", "\u{fffd}+123", r"\u"),
            (r"\{", "\u{fffd}", r"\{"),
            (r"\əx", "\u{fffd}x", r"\ə"),
            ("\\", "\u{fffd}", "\\"),
        ] {
            assert_eq!(unescape(literal), expected, "{literal}");
            let found = invalid_escapes(literal);
            assert_eq!(&literal[found[0].clone()], shown, "{literal}");
        }
    }
}
