//! `not-normalized`: a letter that is stored as two characters.

use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::scan::places;
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

/// Whether a text may hold marks that are composed with letters. Letters up to U+02FF, and most of what is written in Greek,
/// Cyrillic, Armenian, Hebrew, Arabic, Thai, Lao, Georgian, Ethiopic, Khmer, Chinese, Japanese and Korean, are none.
fn has_marks(text: &str) -> bool {
    places(text, may_begin_mark).any(|at| text[at..].chars().next().is_some_and(may_be_mark))
}

fn may_be_mark(c: char) -> bool {
    !matches!(c, '\0'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{5ff}' | '\u{620}'..='\u{64a}'
        | '\u{660}'..='\u{6d3}' | '\u{e01}'..='\u{eff}' | '\u{10a0}'..='\u{10ff}' | '\u{1200}'..='\u{135a}'
        | '\u{1780}'..='\u{17ff}' | '\u{2010}'..='\u{2aff}' | '\u{3000}'..='\u{3098}' | '\u{309b}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}')
}

/// The first bytes of characters that may be such marks.
#[inline]
fn may_begin_mark(byte: u8) -> bool {
    let is_chinese_or_korean = (0xe4..=0xe9).contains(&byte) | (byte == 0xeb) | (byte == 0xec);
    (byte == 0xcc) | (byte == 0xcd) | (byte == 0xd2) | (byte >= 0xd8) & !is_chinese_or_korean
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
