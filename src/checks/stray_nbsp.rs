//! `stray-nbsp`: a no-break space where the language has no use for it.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::{Fix, Severity};
use crate::ftl::Patch;
use crate::locale::letters::is_letter;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "stray-nbsp",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN.where_target_has(Kinds::STRANGE_SPACE))],
};

/// A no-break space where the language has no use for it.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let Some(profile) = context.target.locale.profile() else { return };
        for (target, sources) in context.variants() {
            if sources.iter().any(|source| source.text.contains(['\u{a0}', '\u{202f}'])) {
                continue;
            }
            let masked = target.masked();
            let longest_tied = if profile.typography.ties_short_words { 3 } else { 2 };
            for (at, space) in masked.match_indices(['\u{a0}', '\u{202f}']) {
                if !is_stray(&masked[..at], &masked[at + space.len()..], longest_tied) {
                    continue;
                }
                let range = at..at + space.len();
                let fix = context.plainly_written(target, &range).map(|span| {
                    Fix::new(Notice::new("fix-stray-nbsp"), vec![Patch { span, text: " ".to_owned() }])
                });
                let notice = Notice::new("finding-stray-nbsp");
                let draft = Draft::new(&META, context.target.file, target.file_range(&range), notice);
                out.push_pattern(context, draft.fix(fix));
            }
        }
    }
}

/// Between two words of more than `longest_tied` letters each. Numbers, signs, dashes, initials, abbreviations and short words
/// may be tied to what they belong to.
fn is_stray(before: &str, after: &str, longest_tied: usize) -> bool {
    let is_long = |letters: usize| letters > longest_tied;
    let last = before.trim_end_matches([',', ';', ':', '!', '?', '”', '»', '"']);
    let last = last.chars().rev().take_while(|c| is_letter(*c)).count();
    let next = after.chars().take_while(|c| is_letter(*c)).count();
    is_long(last) && is_long(next)
}
