//! `script-mix`: a word of Latin and Cyrillic letters.

use std::cell::OnceCell;
use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
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
                if sources
                    .iter()
                    .any(|source| source.text.contains(word) || is_name_with_ending(word, source))
                {
                    continue;
                }
                let Some((at, letter)) = word.char_indices().find(|(_, c)| is_wrong(*c, wrong)) else {
                    continue;
                };
                let expected = mended(word, wrong);
                let key =
                    if expected.is_some() { "finding-script-mix" } else { "finding-script-mix-unclear" };
                let notice = Notice::new(key)
                    .with("word", word)
                    .with("letter", letter.to_string())
                    .with("code", format!("U+{:04X}", u32::from(letter)))
                    .with("expected", expected.unwrap_or_default());
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

/// The word with its letters of the wrong script replaced; none where it stays mixed: letters were lost or two words joined, which
/// no exchange mends.
fn mended(word: &str, wrong: Script) -> Option<String> {
    let replaced = |c: char| if is_wrong(c, wrong) { twin(c) } else { c.to_string() };
    let expected: String = word.chars().map(replaced).collect();
    let Letters { latin, cyrillic } = Letters::of(&expected);
    (latin == 0 || cyrillic == 0).then_some(expected)
}

/// Whether a word is one of the source in its own letters, with an ending in those of the translation: `Ruffleов`. One that is
/// only mistyped is the whole word in the source (`Visа`), and one whose letters all look like those of the translation may be a word
/// of the translation (`Heобходимо` beside `He`).
fn is_name_with_ending(word: &str, source: &VariantText<'_>) -> bool {
    let mut letters = word.char_indices();
    let Some(script) = letters.next().and_then(|(_, first)| Script::of(first)) else { return false };
    let Some((end, _)) = letters.find(|(_, c)| Script::of(*c).is_some_and(|own| own != script)) else {
        return false;
    };
    let (name, ending) = word.split_at(end);
    let is_ending = |c: char| Script::of(c).is_none_or(|own| own != script) && !c.is_uppercase();
    let is_own = |c: char| twin(c).chars().eq([c]);
    if name.chars().nth(1).is_none() || !name.chars().any(is_own) || !ending.chars().all(is_ending) {
        return false;
    }
    let alike: String = name.chars().map(String::from).chain(ending.chars().map(twin)).collect();
    let stands_in = |name: &str| source.words().any(|range| source.text[range] == *name);
    stands_in(name) && !stands_in(&alike)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_mixed_is_not_suggested() {
        let expected = |word, wrong| mended(word, wrong).unwrap_or_default();
        assert_eq!(expected("cистемные", Script::Latin), "системные");
        assert_eq!(expected("Vіsa", Script::Cyrillic), "Visa");
        assert_eq!(expected("Бaкy", Script::Latin), "Баку");
        assert_eq!(mended("ПАРАМЕТРTION", Script::Latin), None);
        assert_eq!(mended("жақSuper", Script::Cyrillic), None);
        assert_eq!(mended("Ruffleов", Script::Cyrillic), None);
    }
}
