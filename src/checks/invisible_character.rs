//! `invisible-character`: a character that shows nothing and is not in the source.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::{Fix, Severity};
use crate::ftl::Patch;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "invisible-character",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN.where_target_has(Kinds::STRANGE_SPACE))],
};

/// A character that shows nothing and is not in the source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            for (at, found) in target.masked().match_indices(INVISIBLE) {
                let joins_emoji = target.text[..at].chars().next_back().is_some_and(is_emoji);
                if joins_emoji || sources.iter().any(|source| source.text.contains(found)) {
                    continue;
                }
                let code = found.chars().next().map_or(0, u32::from);
                let notice = Notice::new("finding-invisible-character").with("code", format!("U+{code:04X}"));
                let range = at..at + found.len();
                // A soft hyphen says where a word may be broken: somebody may have set it with care.
                let fix = context.plainly_written(target, &range).filter(|_| found != "\u{ad}").map(|span| {
                    let done = Notice::new("fix-invisible-character").with("code", format!("U+{code:04X}"));
                    Fix::new(done, vec![Patch { span, text: String::new() }])
                });
                let draft = Draft::new(&META, context.target.file, target.file_range(&range), notice);
                out.push_pattern(context, draft.fix(fix));
            }
        }
    }
}

/// Zero width space, non-joiner and joiner, word joiner, soft hyphen.
const INVISIBLE: [char; 5] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{ad}'];

/// Symbols that a joiner binds to one picture, with their variation selectors and skin tones.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}
