//! Inline Markdown to and from plain characters.

use std::borrow::Cow;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser};

use super::OPTIONS;
use super::guard::as_document;

/// What a reader sees of `text`: emphasis, code and links without their marks and targets, no HTML tags, references
/// resolved to their letters. LF stays.
pub(super) fn to_plain(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| c.is_ascii_punctuation() && !HARMLESS.contains(&c)) {
        return Cow::Borrowed(text);
    }
    let document = as_document(text);
    let callback = |link: BrokenLink<'_>| {
        let named = matches!(link.link_type, LinkType::Reference | LinkType::Collapsed);
        named.then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
    };
    let mut plain = String::with_capacity(text.len());
    for event in Parser::new_with_broken_link_callback(&document, OPTIONS, Some(callback)) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak => plain.push(' '),
            Event::HardBreak => plain.push('\n'),
            _ => {}
        }
    }
    Cow::Owned(plain)
}

/// `text` with a backslash before every character that would be markup.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(MARKUP) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let inside_word = [before, after].into_iter().all(|c| c.is_some_and(char::is_alphanumeric));
        let is_markup = match c {
            '_' => !inside_word,
            '&' => after.is_some_and(|c| c == '#' || c.is_ascii_alphabetic()),
            '<' => after.is_some_and(|c| "/!?".contains(c) || c.is_ascii_alphabetic()),
            _ => MARKUP.contains(&c),
        };
        if is_markup {
            marked.push('\\');
        }
        marked.push(c);
    }
    Cow::Owned(marked)
}

/// Characters that may be inline markup.
const MARKUP: [char; 9] = ['\\', '`', '*', '_', '[', ']', '<', '&', '~'];

/// Punctuation that is never markup inside a text.
const HARMLESS: [char; 12] = ['.', ',', ';', ':', '?', '(', ')', '"', '\'', '-', '/', '%'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_sees_no_markup() {
        assert_eq!(
            to_plain("*a* **b** `c` [d](e \"f\") [g][h] [sic] <b>i</b> &amp; 1\\* ~~j~~"),
            "a b c d g [sic] i & 1* j"
        );
        assert_eq!(to_plain("# a\n- b"), "# a\n- b");
        assert_eq!(to_plain("ə – 20%."), "ə – 20%.");
    }

    #[test]
    fn plain_characters_come_back() {
        for text in
            ["2 * 3 * 4", "<b>", "a_b _c_", "[x](y)", "`", "\\", "&amp; & c", "~~x~~", "1. a", "# a", "O`Nil"]
        {
            assert_eq!(to_plain(&escape(text)), text);
        }
        assert_eq!(escape("a_b < c & d"), "a_b < c & d");
    }
}
