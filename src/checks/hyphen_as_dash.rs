//! `hyphen-as-dash`: a hyphen between spaces where a dash belongs.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "hyphen-as-dash",
    severity: Severity::Info,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN.where_target_has(Kinds::HYPHEN))],
};

/// A hyphen between spaces where a dash belongs.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let Some(profile) = context.target.locale.profile() else { return };
        let dash = profile.typography.dash.to_string();
        for (target, sources) in context.variants() {
            if sources.iter().any(|source| hyphens(source.masked()).next().is_some()) {
                continue;
            }
            for at in hyphens(target.masked()) {
                let notice = Notice::new("finding-hyphen-as-dash").with("expected", dash.as_str());
                let draft = Draft::new(&META, context.target.file, target.file_range(&(at..at + 1)), notice);
                out.push_pattern(context, draft.evidence(Some(dash.clone()), Some("-".to_owned())));
            }
        }
    }
}

/// Hyphens with a blank on both sides and words around; a minus, a flag (`-q`), a score (`3 - 1`) and a list's mark are none.
fn hyphens(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices('-').map(|(at, _)| at).filter(|at| {
        let (before, after) = (&text[..*at], &text[at + 1..]);
        let between_blanks = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
        let is_word = |c: Option<char>| c.is_some_and(|c| !c.is_ascii_digit() && c != '-');
        between_blanks
            && is_word(before.trim_end().chars().next_back())
            && is_word(after.trim_start().chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_hyphen_between_words_stands_for_a_dash() {
        for (text, at) in [
            ("a - b", Some(2)),
            ("3 - 1", None),
            ("a -b", None),
            ("- a", None),
            ("a-b", None),
            ("a - ", None),
        ] {
            assert_eq!(hyphens(text).next(), at, "{text}");
        }
    }
}
