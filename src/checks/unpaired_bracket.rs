//! `unpaired-bracket`: a bracket without its partner, where the source has both.

use super::bytes::Bytes;
use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "unpaired-bracket", severity: Severity::Warning, group: Group::Typography, waivable: true };

/// A bracket without its partner, where the source has both.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            if !target.bytes().may_have(Bytes::BRACKET) {
                continue;
            }
            let Some(at) = unpaired(target.masked()) else { continue };
            if sources.iter().any(|source| unpaired(source.masked()).is_some()) {
                continue;
            }
            let bracket = target.text[at..].chars().next().map(String::from).unwrap_or_default();
            let notice = Notice::new("finding-unpaired-bracket").with("bracket", bracket.as_str());
            let draft =
                Draft::new(&META, context.target.file, target.file_range(&(at..at + bracket.len())), notice);
            out.push_pattern(context, draft.evidence(None, Some(bracket)));
        }
    }
}

/// The first bracket without a partner, in bytes. List heads (`1)`, `a)`) and emoticons are none.
fn unpaired(text: &str) -> Option<usize> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' if !is_emoticon(text, at) => open.push((at, c)),
            ')' | ']' => {
                let partner = if c == ')' { '(' } else { '[' };
                match open.last() {
                    Some((_, bracket)) if *bracket == partner => drop(open.pop()),
                    _ if is_emoticon(text, at) || (c == ')' && is_list_head(&text[..at])) => {}
                    _ => return Some(at),
                }
            }
            _ => {}
        }
    }
    open.first().map(|(at, _)| *at)
}

/// A number, a small Roman number or a single letter alone before the bracket.
fn is_list_head(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let is_number =
        |digits: &str| !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
    let is_roman = word.len() <= 5 && word.chars().all(|c| "ivxIVX".contains(c));
    let letter = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let is_letter = letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic);
    !word.is_empty() && (word.split('.').all(is_number) || is_roman || is_letter)
}

/// The bracket is a mouth below eyes (`:)`, `;-(`), and a face stands alone.
fn is_emoticon(text: &str, at: usize) -> bool {
    let before = text[..at].strip_suffix('-').unwrap_or(&text[..at]);
    let eyes = before.ends_with([':', ';', '=']);
    eyes && !text[at + 1..].starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bracket_without_a_partner_is_found() {
        for (text, at) in [("one (two", 4), ("one two)", 7), ("(one [two)", 9), ("year 2019)", 9)] {
            assert_eq!(unpaired(text), Some(at), "{text}");
        }
    }

    #[test]
    fn list_heads_faces_and_telephones_are_whole() {
        for text in [
            "1) one 2a) two iv) three 1.2) four б) five",
            "fine :) or ;-( or =)",
            "(+994 12) 555",
            "(a [b] (c))",
        ] {
            assert_eq!(unpaired(text), None, "{text}");
        }
    }
}
