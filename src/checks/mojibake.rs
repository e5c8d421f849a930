//! `mojibake`: letters that were read in a wrong encoding.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::PROFILES;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "mojibake",
    severity: Severity::Error,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// Letters that were read in a wrong encoding.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            if !CHARSETS.iter().any(|charset| charset.may_repair(target.masked())) {
                continue;
            }
            let mut end = 0;
            for token in target.masked().split_inclusive([' ', '\n']) {
                let start = end;
                end += token.len();
                let token = token.trim_end_matches([' ', '\n']);
                let Some(expected) = CHARSETS.iter().find_map(|charset| charset.repair(token)) else {
                    continue;
                };
                if sources.iter().any(|source| source.text.contains(token)) {
                    continue;
                }
                let span = target.file_range(&(start..start + token.len()));
                let notice =
                    Notice::new("finding-mojibake").with("target", token).with("expected", expected.as_str());
                let draft = Draft::new(&META, context.target.file, span, notice);
                out.push_pattern(context, draft.evidence(Some(expected), Some(token.to_owned())));
            }
        }
    }
}

/// A character set of one byte a character, in which UTF-8 is often read by mistake.
struct Charset {
    /// Characters of the bytes from 0x80 on; those above are its letters in the order of Unicode.
    upper: &'static str,
    /// Byte and character from which on both count alike.
    regular: (u8, char),
    /// Second halves of a pair that may well follow the first in ordinary text.
    ordinary: &'static str,
}

/// Windows-1252 and Windows-1251.
static CHARSETS: [Charset; 2] = [
    Charset {
        upper: "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ",
        regular: (0xa0, '\u{a0}'),
        ordinary: "‘’“”„…–—‹›«»\u{a0}",
    },
    Charset {
        upper: "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї",
        regular: (0xc0, 'А'),
        ordinary: "‘’“”„…–—‹›«»\u{a0}Ёё№§",
    },
];

impl Charset {
    /// The byte that stands for a character.
    fn byte(&self, c: char) -> Option<u8> {
        let regular = u32::from(c).checked_sub(u32::from(self.regular.1)).and_then(|offset| {
            let offset = u8::try_from(offset).ok()?;
            offset.checked_add(self.regular.0)
        });
        regular.or_else(|| {
            let at = self.upper.chars().position(|upper| upper == c)?;
            Some(0x80 + u8::try_from(at).ok()?)
        })
    }

    /// The byte with which the characters of all bytes that start one begin in UTF-8.
    fn lead(&self) -> u8 {
        let (byte, c) = self.regular;
        let start = char::from_u32(u32::from(c) + u32::from(0xc2 - byte)).unwrap_or(c);
        start.encode_utf8(&mut [0; 4]).as_bytes()[0]
    }

    /// Whether anywhere in `token` two letters follow each other as the first two bytes of a character would.
    fn may_repair(&self, token: &str) -> bool {
        let starts = |c: &char| matches!(self.byte(*c), Some(0xc2..=0xdf | 0xe2));
        let is_second = |c: char| matches!(self.byte(c), Some(0x80..=0xbf));
        let bytes = token.as_bytes();
        let lead = self.lead();
        let mut letters = bytes.iter().enumerate().filter(|(_, byte)| **byte == lead);
        bytes.contains(&lead)
            && letters.any(|(at, _)| {
                let mut two = token.get(at..).unwrap_or_default().chars();
                two.next().filter(starts).is_some() && two.next().is_some_and(is_second)
            })
    }

    /// What `token` was before it was read wrongly; none if it was not. One pair proves it where it gives a letter that no keyboard has,
    /// otherwise two are needed, one of which does not occur in ordinary text.
    fn repair(&self, token: &str) -> Option<String> {
        if !self.may_repair(token) {
            return None;
        }
        let chars: Vec<char> = token.chars().collect();
        let (mut repaired, mut at, mut pairs, mut odd, mut sure) = (String::new(), 0, 0, false, false);
        while let Some(c) = chars.get(at) {
            match self.decode(&chars[at..]) {
                Some((letter, length)) => {
                    pairs += 1;
                    odd |= !self.ordinary.contains(chars[at + 1]);
                    sure |= length == 3 || matches!(letter, 'ə' | 'ş' | 'ğ' | 'ı' | 'Ə' | 'Ş' | 'Ğ' | 'İ');
                    repaired.push(letter);
                    at += length;
                }
                None => {
                    repaired.push(*c);
                    at += 1;
                }
            }
        }
        let beside_small = chars.iter().any(|c| c.is_lowercase());
        (pairs > 1 && odd || pairs > 0 && sure && beside_small).then_some(repaired)
    }

    /// The letter or mark of one of the languages that the first two or three characters stand for.
    fn decode(&self, chars: &[char]) -> Option<(char, usize)> {
        let first = self.byte(*chars.first()?)?;
        let length = match first {
            0xc2..=0xdf => 2,
            0xe2 => 3,
            _ => return None,
        };
        let bytes: Vec<u8> = chars.get(..length)?.iter().map_while(|c| self.byte(*c)).collect();
        let decoded = std::str::from_utf8(&bytes).ok()?.chars().next()?;
        let is_letter = PROFILES.iter().any(|profile| profile.letters.has(decoded));
        let is_mark = matches!(decoded, '“' | '”' | '„' | '‘' | '’' | '–' | '—' | '…' | '«' | '»' | '№');
        (bytes.len() == length && (is_letter || is_mark)).then_some((decoded, length))
    }
}
