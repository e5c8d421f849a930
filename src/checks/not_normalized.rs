//! `not-normalized`: a letter that is stored as two characters.

use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::scan::any_pair_from;
use super::{Draft, FileContext, Findings, FluentFile, Group, Hook, Meta};
use crate::catalog::definitions;
use crate::finding::{Fix, Severity};
use crate::ftl::{Patch, Reference, Value};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "not-normalized",
    severity: Severity::Warning,
    group: Group::File,
    waivable: true,
    hooks: &[Hook::File],
};

/// A letter that is stored as two characters.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        let file = context.file;
        if !has_marks(file.resource.text()) {
            return;
        }
        for (_, definition) in definitions(&file.resource) {
            for (attribute, value) in definition.patterns().filter(|(_, value)| has_marks(value.source)) {
                let Some((at, word)) = first_decomposed(value.source) else { continue };
                let notice = Notice::new("finding-not-normalized").with("word", word);
                let start = value.span.start + at;
                let draft = Draft::new(&META, file, start..start + word.len(), notice).fix(fix(file, value));
                out.push(draft.id(definition.key()).attribute(attribute));
            }
        }
    }
}

/// Every word of a pattern that composing makes shorter, composed; string literals stay, as a program may compare them.
fn fix(file: &FluentFile<'_>, value: &Value<'_>) -> Option<Fix> {
    let literals: Vec<Range<usize>> = value
        .references()
        .filter_map(|reference| match reference {
            Reference::Literal { text } => {
                let start = file.resource.offset_of(text);
                Some(start..start + text.len())
            }
            _ => None,
        })
        .collect();
    let mut patches = Vec::new();
    let mut at = 0;
    while let Some((found, word)) = first_decomposed(&value.source[at..]) {
        let start = value.span.start + at + found;
        let span = start..start + word.len();
        at += found + word.len();
        if !literals.iter().any(|literal| literal.start < span.end && span.start < literal.end) {
            patches.push(Patch { span, text: word.nfc().collect() });
        }
    }
    (!patches.is_empty()).then(|| Fix::new(Notice::new("fix-not-normalized"), patches))
}

/// Whether a text may hold characters that are composed with what stands before them.
fn has_marks(text: &str) -> bool {
    any_pair_from(0xcc, text, may_begin_mark) && text.chars().any(may_be_mark)
}

/// Characters that the Unicode Standard lists as `NFC_Quick_Check=Maybe` (UAX #15), and some of their neighbours.
fn may_be_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{653}'..='\u{655}' | '\u{93c}' | '\u{9be}' | '\u{9d7}' | '\u{b3e}'
        | '\u{b56}'..='\u{b57}' | '\u{bbe}' | '\u{bd7}' | '\u{c56}' | '\u{cc2}' | '\u{cd5}'..='\u{cd6}' | '\u{d3e}'
        | '\u{d57}' | '\u{dca}' | '\u{dcf}' | '\u{ddf}' | '\u{102e}' | '\u{1161}'..='\u{1175}'
        | '\u{11a8}'..='\u{11c2}' | '\u{1b35}' | '\u{3099}'..='\u{309a}' | '\u{11000}'..='\u{16fff}')
}

/// The first two bytes of such characters.
#[inline]
fn may_begin_mark(first: u8, second: u8) -> bool {
    let is_in = |from: u8, to: u8| (from <= second) & (second <= to);
    (first == 0xcc)
        | (first == 0xcd)
        | (first == 0xd9) & is_in(0x93, 0x95)
        | (first == 0xe0) & is_in(0xa4, 0xb7)
        | (first == 0xe1) & ((second == 0x80) | is_in(0x85, 0x87) | (second == 0xac))
        | (first == 0xe3) & (second == 0x82)
        | (first == 0xf0) & is_in(0x91, 0x96)
}

/// The first word that composing makes shorter. A word that it makes longer is written with letters that Unicode wants in two
/// pieces: whoever types it cannot know.
fn first_decomposed(text: &str) -> Option<(usize, &str)> {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return None;
    }
    let mut words = text.split(|c: char| c.is_whitespace() || "{}<>\"()".contains(c));
    let word = words.find(|word| has_marks(word) && word.nfc().count() < word.chars().count())?;
    Some((word.as_ptr().addr() - text.as_ptr().addr(), word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_that_is_composed_is_overlooked() {
        for c in '\0'..=char::MAX {
            let is_composed = is_nfc_quick(std::iter::once(c)) == IsNormalized::Maybe;
            assert!(!is_composed || may_be_mark(c), "{c:?}");
            assert!(!may_be_mark(c) || has_marks(&format!("a{c}")), "{c:?}");
        }
    }
}
