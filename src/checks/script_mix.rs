//! `script-mix`: a word of Latin and Cyrillic letters.

use std::cell::OnceCell;
use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::letters::{Script, look_alike};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "script-mix",
    severity: Severity::Error,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_target_has(Kinds::CYRILLIC))],
};

/// A word of Latin and Cyrillic letters.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        if context.target.locale.is_pseudo() {
            return;
        }
        for (target, sources) in context.variants() {
            let kinds = target.kinds();
            if !kinds.may_have(Kinds::LATIN) || !kinds.may_have(Kinds::CYRILLIC) {
                continue;
            }
            let all = OnceCell::new();
            let all = || *all.get_or_init(|| Letters::of(target.masked()));
            for range in target.words() {
                let word = &target.text[range.clone()];
                let Some(wrong) = wrong_script(word, &all, context) else { continue };
                if sources.iter().any(|source| source.text.contains(word)) {
                    continue;
                }
                let Some((at, letter)) = word.char_indices().find(|(_, c)| is_wrong(*c, wrong)) else {
                    continue;
                };
                let expected: String =
                    word.chars().map(|c| if is_wrong(c, wrong) { twin(c) } else { c.to_string() }).collect();
                let key = if expected == word { "finding-script-mix-unclear" } else { "finding-script-mix" };
                let notice = Notice::new(key)
                    .with("word", word)
                    .with("letter", letter.to_string())
                    .with("code", format!("U+{:04X}", u32::from(letter)))
                    .with("expected", expected);
                let start = range.start + at;
                let span = target.file_range(&(start..start + letter.len_utf8()));
                let draft = Draft::new(&META, context.target.file, span, notice);
                // No keyboard has such a letter (`ко̂д`), so that one of the other script is commonly put for it.
                let is_lacking = |c: char| !is_wrong(c, wrong) || twin(c).chars().nth(1).is_some();
                let severity = if word.chars().all(is_lacking) { Severity::Warning } else { META.severity };
                out.push_pattern(context, draft.severity(severity).evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// A schwa of the other script has a check of its own.
fn is_wrong(c: char, wrong: Script) -> bool {
    Script::of(c) == Some(wrong) && !super::schwa_look_alike::LOOK_ALIKES.contains(&c)
}

/// The letter of the other script in its shape, with the same marks on it; the letter itself where there is none.
fn twin(c: char) -> String {
    if let Some(twin) = look_alike(c) {
        return twin.to_string();
    }
    let parts = std::iter::once(c).nfd().map(|part| look_alike(part).unwrap_or(part));
    parts.nfc().collect()
}

/// How many letters of each script a text has.
#[derive(Clone, Copy)]
struct Letters {
    latin: usize,
    cyrillic: usize,
}

impl Letters {
    fn of(text: &str) -> Self {
        let count = |script: Script| text.chars().filter(|c| is_wrong(*c, script)).count();
        Self { latin: count(Script::Latin), cyrillic: count(Script::Cyrillic) }
    }
}

/// The script whose letters do not belong in the word; none for a word of one script. Letters without a look-alike are right; where
/// all have one and neither script prevails, those of the script of the other words; else the more numerous ones, or those of the
/// language.
fn wrong_script(word: &str, all: &dyn Fn() -> Letters, context: &PatternContext<'_>) -> Option<Script> {
    let Letters { latin, cyrillic } = Letters::of(word);
    if latin == 0 || cyrillic == 0 {
        return None;
    }
    let has_twin = |c: char| !twin(c).starts_with(c);
    let is_replaceable = |script: Script| word.chars().filter(|c| is_wrong(*c, script)).all(has_twin);
    let around = || (all().latin - latin).cmp(&(all().cyrillic - cyrillic));
    let native = context.target.locale.profile().map(|profile| profile.letters.script);
    Some(match (is_replaceable(Script::Latin), is_replaceable(Script::Cyrillic)) {
        (true, false) => Script::Latin,
        (false, true) => Script::Cyrillic,
        (true, true) if latin.max(cyrillic) < 3 * latin.min(cyrillic) && around() != Ordering::Equal => {
            if around() == Ordering::Less {
                Script::Latin
            } else {
                Script::Cyrillic
            }
        }
        _ if latin < cyrillic => Script::Latin,
        _ if cyrillic < latin => Script::Cyrillic,
        _ if native == Some(Script::Cyrillic) => Script::Latin,
        _ => Script::Cyrillic,
    })
}
