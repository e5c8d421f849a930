//! `wrong-script-word`: a whole word in letters of the other script that look like those of the language.

use super::kinds::Kinds;
use super::quotes::Asides;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::letters::{Script, look_alike};
use crate::notice::Notice;
use std::collections::HashSet;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "wrong-script-word",
    severity: Severity::Warning,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// A whole word in letters of the other script that look like those of the language.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let Some(profile) = context.target.locale.profile() else { return };
        for (target, sources) in context.variants() {
            let masked = target.masked();
            let script = profile.letters.script;
            let others = if script == Script::Latin { Kinds::CYRILLIC } else { Kinds::LATIN };
            if !target.kinds().may_have(others) {
                continue;
            }
            let native = target.written_words().filter(|word| is_all(word, script)).count();
            let foreign: Vec<_> =
                target.words().filter(|word| is_all(&masked[word.clone()], other(script))).collect();
            if foreign.len() * 2 > native {
                continue;
            }
            if foreign.is_empty() {
                continue;
            }
            let asides = Asides::new(masked);
            let known: HashSet<&str> = sources.iter().flat_map(|source| source.written_words()).collect();
            for range in foreign {
                let word = &masked[range.clone()];
                let known = known.contains(word) && word.chars().count() > 1;
                if known || asides.contains(range.start) || !is_mistyped(word, script, masked, range.start) {
                    continue;
                }
                let notice = Notice::new("finding-wrong-script-word").with("word", word);
                let draft = Draft::new(&META, context.target.file, target.file_range(&range), notice);
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

fn other(script: Script) -> Script {
    match script {
        Script::Latin => Script::Cyrillic,
        Script::Cyrillic => Script::Latin,
    }
}

fn is_all(word: &str, script: Script) -> bool {
    word.chars().all(|c| Script::of(c) == Some(script))
}

/// Cyrillic words have no place in a Latin text. Latin ones do in a Cyrillic text (names, brands), unless every letter looks like
/// a Cyrillic one and the word is a Cyrillic preposition or conjunction by itself.
fn is_mistyped(word: &str, native: Script, text: &str, at: usize) -> bool {
    match native {
        Script::Latin => word.chars().count() > 1 || is_between_words(text, at, word.len()),
        Script::Cyrillic => {
            let all = word.chars().all(|c| look_alike(c).is_some());
            let short = matches!(word, "a" | "c" | "o" | "y" | "A" | "C" | "O" | "Y" | "k");
            all && short && is_between_words(text, at, word.len())
        }
    }
}

/// Blanks around it, and a letter of the sentence behind it.
fn is_between_words(text: &str, at: usize, length: usize) -> bool {
    let before = text[..at].chars().next_back().is_none_or(char::is_whitespace);
    let mut after = text[at + length..].chars();
    before && after.next().is_some_and(char::is_whitespace) && after.next().is_some_and(char::is_lowercase)
}
