//! `foreign-letter`: a letter that the language has not, in a word that is no name.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::letters::is_letter;
use crate::locale::letters::{Letters, Script};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "foreign-letter",
    severity: Severity::Warning,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// A letter that the language has not, in a word that is no name.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let Some(profile) = context.target.locale.profile() else { return };
        for (target, sources) in context.variants() {
            let masked = target.masked();
            if !masked.chars().any(|c| !profile.letters.has(c) && is_letter(c)) {
                continue;
            }
            for range in target.words() {
                let word = &masked[range.clone()];
                let Some((at, letter)) = foreign(word, &profile.letters) else { continue };
                if sources.iter().any(|source| source.text.contains(word))
                    || has_foreign_neighbour(masked, &range, profile)
                {
                    continue;
                }
                let start = range.start + at;
                let span = target.file_range(&(start..start + letter.len_utf8()));
                let notice = Notice::new("finding-foreign-letter")
                    .with("word", word)
                    .with("letter", letter.to_string());
                let draft = Draft::new(&META, context.target.file, span, notice);
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// The first letter the language has not, in a word of its script. Names keep theirs, but a letter that is only mistaken for one of
/// the language is wrong in names too. Turkish circumflexes and letters of the other script have checks of their own.
fn foreign(word: &str, letters: &Letters) -> Option<(usize, char)> {
    if word.chars().all(|c| letters.has(c)) {
        return None;
    }
    let of_script = word.chars().all(|c| Script::of(c).is_none_or(|script| script == letters.script));
    let is_name = word.starts_with(char::is_uppercase) && word.chars().count() > 1;
    let is_mistaken = |c: char| letters.look_alikes.iter().any(|(wrong, _)| *wrong == c);
    let is_foreign = |c: char| {
        !letters.has(c)
            && is_letter(c)
            && (!is_name || is_mistaken(c))
            && !super::turkish_intrusion::has_hat(c)
    };
    let is_schwa = |c: char| super::schwa_look_alike::LOOK_ALIKES.contains(&c);
    word.char_indices().find(|(_, c)| of_script && is_foreign(*c) && !is_schwa(*c))
}

/// A word beside it is foreign as well: a name, a title or a quotation in another language.
fn has_foreign_neighbour(
    text: &str,
    word: &std::ops::Range<usize>,
    profile: &crate::locale::Profile,
) -> bool {
    let is_foreign = |other: &str| {
        let capital = other.starts_with(char::is_uppercase);
        capital || other.chars().any(|c| is_letter(c) && !profile.letters.has(c))
    };
    let before = text[..word.start].trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let after = text[word.end..].trim_start().split(char::is_whitespace).next().unwrap_or_default();
    [before, after]
        .into_iter()
        .any(|other| !other.is_empty() && is_foreign(other.trim_matches(|c: char| !is_letter(c))))
}
