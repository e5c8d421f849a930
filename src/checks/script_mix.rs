//! `script-mix`: a word of Latin and Cyrillic letters.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::letters::{Script, look_alike, words};
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
            for range in words(target.masked()) {
                let word = &target.text[range.clone()];
                let Some(wrong) = wrong_script(word, context) else { continue };
                if sources.iter().any(|source| source.text.contains(word)) {
                    continue;
                }
                let Some((at, letter)) = word.char_indices().find(|(_, c)| is_wrong(*c, wrong)) else {
                    continue;
                };
                let expected: String = word
                    .chars()
                    .map(|c| if is_wrong(c, wrong) { look_alike(c).unwrap_or(c) } else { c })
                    .collect();
                let notice = Notice::new("finding-script-mix")
                    .with("word", word)
                    .with("letter", letter.to_string())
                    .with("code", format!("U+{:04X}", u32::from(letter)))
                    .with("expected", expected);
                let start = range.start + at;
                let span = target.file_range(&(start..start + letter.len_utf8()));
                let draft = Draft::new(&META, context.target.file, span, notice);
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// A schwa of the other script has a check of its own.
fn is_wrong(c: char, wrong: Script) -> bool {
    Script::of(c) == Some(wrong) && !super::schwa_look_alike::LOOK_ALIKES.contains(&c)
}

/// The script whose letters do not belong in the word; none for a word of one script. The fewer letters are the wrong ones, of
/// equally many those that all have a look-alike, then those that are foreign to the language.
fn wrong_script(word: &str, context: &PatternContext<'_>) -> Option<Script> {
    let of = |script: Script| word.chars().filter(move |c| is_wrong(*c, script));
    let (latin, cyrillic) = (of(Script::Latin).count(), of(Script::Cyrillic).count());
    if latin == 0 || cyrillic == 0 {
        return None;
    }
    let is_replaceable = |script: Script| of(script).all(|c| look_alike(c).is_some());
    let native = context.target.locale.profile().map(|profile| profile.letters.script);
    Some(match (is_replaceable(Script::Latin), is_replaceable(Script::Cyrillic)) {
        (true, false) => Script::Latin,
        (false, true) => Script::Cyrillic,
        _ if latin < cyrillic => Script::Latin,
        _ if cyrillic < latin => Script::Cyrillic,
        _ if native == Some(Script::Cyrillic) => Script::Latin,
        _ => Script::Cyrillic,
    })
}
