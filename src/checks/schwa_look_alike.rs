//! `schwa-look-alike`: a letter that only looks like the Azerbaijani ə.

use crate::locale::letters::is_letter;
use std::ops::Range;

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::finding::{Fix, Severity};
use crate::ftl::Patch;
use crate::locale::letters::Script;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "schwa-look-alike",
    severity: Severity::Error,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// A letter that only looks like the Azerbaijani ə.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        if context.target.locale.profile().is_none_or(|profile| !profile.letters.has('ə')) {
            return;
        }
        for (target, _) in context.variants() {
            // First bytes of the look-alikes.
            if !target.masked().bytes().any(|byte| matches!(byte, 0xc6 | 0xc7 | 0xd3)) {
                continue;
            }
            for range in target.words().filter(|word| target.text[word.clone()].chars().any(is_native)) {
                let word = &target.text[range.clone()];
                let Some((at, letter)) = word.char_indices().find(|(_, c)| LOOK_ALIKES.contains(c)) else {
                    continue;
                };
                let notice = Notice::new("finding-schwa-look-alike")
                    .with("word", word)
                    .with("code", format!("U+{:04X}", u32::from(letter)));
                let start = range.start + at;
                let span = target.file_range(&(start..start + letter.len_utf8()));
                let draft = Draft::new(&META, context.target.file, span, notice);
                let draft = draft.fix(fix(context, target, &range));
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// The real letter for each look-alike of a word whose other letters are all Latin; with Cyrillic ones among them nobody knows
/// which alphabet was meant.
fn fix(context: &PatternContext<'_>, target: &VariantText<'_>, word: &Range<usize>) -> Option<Fix> {
    let written = context.plainly_written(target, word)?;
    let text = &target.text[word.clone()];
    let mut others = text.chars().filter(|c| is_letter(*c) && !LOOK_ALIKES.contains(c)).peekable();
    others.peek()?;
    if !others.all(|c| Script::of(c) == Some(Script::Latin)) {
        return None;
    }
    let letters = text.char_indices().filter(|(_, c)| LOOK_ALIKES.contains(c)).map(|(at, c)| {
        let real = if matches!(c, '\u{4d8}' | '\u{18e}') { 'Ə' } else { 'ə' };
        Patch { span: written.start + at..written.start + at + c.len_utf8(), text: real.to_string() }
    });
    Some(Fix::new(Notice::new("fix-schwa-look-alike").with("word", text), letters.collect()))
}

/// Cyrillic schwa and turned e, small and capital. Neither NFKC nor UTS #39 joins all of them with ə.
pub(super) const LOOK_ALIKES: [char; 4] = ['\u{4d9}', '\u{4d8}', '\u{1dd}', '\u{18e}'];

/// A Latin letter beside it: a word that is Cyrillic throughout is another matter.
fn is_native(c: char) -> bool {
    matches!(c, '\u{1dd}' | '\u{18e}') || Script::of(c) == Some(Script::Latin)
}
