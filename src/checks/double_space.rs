//! `double-space`: two spaces in a row inside a line.

use super::PLACEABLE;
use super::kinds::Kinds;
use super::scan::any_pair;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::finding::{Fix, Severity};
use crate::ftl::Patch;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "double-space",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_target_has(Kinds::DOUBLE_SPACE.or(Kinds::STRANGE_SPACE)))],
};

/// Two spaces in a row inside a line.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            if !target.kinds().may_have(Kinds::DOUBLE_SPACE.or(Kinds::STRANGE_SPACE)) {
                continue;
            }
            let Some(range) = doubled(target.masked()) else { continue };
            if sources.iter().any(|source| doubled(source.masked()).is_some()) {
                continue;
            }
            let span = target.file_range(&range);
            let draft = Draft::new(&META, context.target.file, span, Notice::new("finding-double-space"));
            out.push_pattern(context, draft.fix(fix(context, target)));
        }
    }
}

/// One space for each run of ordinary ones. In a text of several lines a longer run may hold columns in line, and one with a
/// no-break space does not say which of the two is meant.
fn fix(context: &PatternContext<'_>, target: &VariantText<'_>) -> Option<Fix> {
    let several_lines = target.text.contains('\n');
    let mut patches = Vec::new();
    let mut at = 0;
    while let Some(found) = doubled(&target.masked()[at..]) {
        let run = at + found.start..at + found.end;
        at = run.end;
        let is_plain =
            target.text[run.clone()].bytes().all(|byte| byte == b' ') && (run.len() == 2 || !several_lines);
        if let Some(span) = context.plainly_written(target, &run).filter(|_| is_plain) {
            patches.push(Patch { span: span.start + 1..span.end, text: String::new() });
        }
    }
    (!patches.is_empty()).then(|| Fix::new(Notice::new("fix-double-space"), patches))
}

/// The first run of two or more spaces with text on both sides in its line. Beside a placeable they may belong to what it stands for.
fn doubled(text: &str) -> Option<std::ops::Range<usize>> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    // The last bytes of one and the first ones of another.
    let may_meet = |last, first| {
        ((last == b' ') | (last == 0xa0) | (last == 0xaf))
            & ((first == b' ') | (first == 0xc2) | (first == 0xe2))
    };
    if !any_pair(text, may_meet) {
        return None;
    }
    let mut at = 0;
    loop {
        let start = at + text[at..].find(is_space)?;
        let end = text[start..].find(|c: char| !is_space(c)).map(|length| start + length)?;
        let before = text[..start].chars().next_back();
        let inside = before.is_some_and(|c| c != '\n' && c != PLACEABLE)
            && !text[end..].starts_with(['\n', PLACEABLE]);
        if inside && text[start..end].chars().nth(1).is_some() {
            return Some(start..end);
        }
        at = end;
    }
}
