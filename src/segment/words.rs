//! Words, as a translator counts them.

use crate::locale::letters::is_letter_or_number;

/// How many words `text` has: runs of letters and digits, also with single hyphens, apostrophes or points inside, and
/// commas between digits (`44-day`, `o’clock`, `U.S.`, `1,234.5` are one word each).
///
/// What nobody translates word by word counts less: a web or e-mail address and a code span count as one word, an HTML
/// tag and the target of a Markdown link as none.
pub fn count_words(text: &str) -> usize {
    let mut words = 0;
    let mut at = 0;
    // The letter ʼ is an apostrophe wherever it stands: no word begins with it.
    let starts = |c: char| is_letter_or_number(c) && c != 'ʼ' || matches!(c, '`' | '<' | ']');
    while let Some(found) = text[at..].find(starts) {
        at += found;
        let rest = &text[at..];
        let (length, counted) = match rest.as_bytes()[0] {
            b'<' => (tag_length(rest), 0),
            b']' => (target_length(rest), 0),
            b'`' => (code_length(&text[..at], rest), 1),
            _ => (Some(word_length(rest)), 1),
        };
        words += if length.is_some() { counted } else { 0 };
        at += length.unwrap_or(1);
    }
    words
}

/// Bytes of the HTML tag or comment that `text` begins with.
fn tag_length(text: &str) -> Option<usize> {
    let name = text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    let end = 1 + text[1..].find(['<', '>']).filter(|_| name)?;
    text[end..].starts_with('>').then_some(end + 1)
}

/// Bytes of the `](target)` that `text` begins with.
fn target_length(text: &str) -> Option<usize> {
    let target = text.strip_prefix("](")?;
    let end = target.find([')', ']', '\n'])?;
    target[end..].starts_with(')').then_some(end + 3)
}

/// Bytes of the code span that `text` begins with. A backtick that touches a letter outside is an apostrophe.
fn code_length(before: &str, text: &str) -> Option<usize> {
    let length = text[1..].find('`')? + 2;
    let touches = before.ends_with(is_letter_or_number) || text[length..].starts_with(is_letter_or_number);
    (!touches).then_some(length)
}

/// Bytes of the word or the address that `text` begins with.
fn word_length(text: &str) -> usize {
    let mut length = 0;
    loop {
        length += text[length..].bytes().take_while(u8::is_ascii_alphanumeric).count();
        let mut after = text[length..].chars();
        let (Some(c), next) = (after.next(), after.next().unwrap_or(' ')) else { break };
        let joins = match c {
            '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʼ' | '.' => is_letter_or_number(next),
            ',' => text[..length].ends_with(|c: char| c.is_ascii_digit()) && next.is_ascii_digit(),
            '\u{300}'..='\u{36f}' => true,
            _ => is_letter_or_number(c),
        };
        if !joins {
            break;
        }
        length += c.len_utf8();
    }
    let after = &text[length..];
    if after.starts_with("://")
        || after.strip_prefix('@').is_some_and(|host| host.starts_with(is_letter_or_number))
    {
        let end = after.find(|c: char| c.is_whitespace() || "<>()[]\"".contains(c));
        return length + end.unwrap_or(after.len());
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_what_a_translator_calls_one() {
        let cases = [
            ("", 0),
            ("– … 1,234.5!", 1),
            ("44-day war, o’clock", 3),
            ("В 1990–1991 гг. и т. д.", 7),
            ("1990-cı il yanvarın 20-də", 4),
            ("see https://example.org/a-b/c?d=e or press.office@example.org.", 4),
            ("[digital archive](https://example.org/x y) and *that*", 4),
            ("<b class=\"x y\">bold</b> 2 < 3", 3),
            ("run `cargo test --all` now; O`Nil and O`Hara", 8),
            ("а\u{301}збука", 1),
            ("ʼ", 0),
            ("‘oʼclockʼ ʼ` ʼ. мʼята", 2),
        ];
        for (text, words) in cases {
            assert_eq!(count_words(text), words, "{text}");
        }
    }
}
