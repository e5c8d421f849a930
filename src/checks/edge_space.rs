//! `edge-space`: a blank at the start or end that the source has not.

use std::ops::Range;

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::finding::{Fix, Severity};
use crate::ftl::Patch;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "edge-space",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(
        Texts::ANY.where_target_has(Kinds::PLACEABLE.or(Kinds::BREAK).or(Kinds::STRANGE_SPACE)),
    )],
};

/// A blank at the start or end that the source has not.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            let source_has = |edge: fn(&str) -> usize| sources.iter().any(|source| edge(&source.text) > 0);
            let (lead, trail) = (leading(&target.text), trailing(&target.text));
            let end = target.text.len();
            // Where the source shows nothing, the space joins the text to another one.
            if lead == end || sources.iter().all(|source| source.text.trim().is_empty()) {
                continue;
            }
            if lead > 0 && !source_has(leading) {
                report(context, target, 0..lead, "leading", out);
            }
            if trail > 0 && !source_has(trailing) {
                report(context, target, end - trail..end, "trailing", out);
            }
            if !sources.iter().any(|source| line_ends(&source.text).next().is_some()) {
                line_ends(&target.text).for_each(|blank| report(context, target, blank, "line-end", out));
            }
        }
    }
}

/// Bytes of blanks at the start.
fn leading(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Bytes of blanks at the end.
fn trailing(text: &str) -> usize {
    text.len() - text.trim_end().len()
}

/// The blanks before line ends inside a text.
fn line_ends(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('\n').filter_map(|(end, _)| {
        let start = text[..end].trim_end_matches([' ', '\t', '\u{a0}']).len();
        (start < end).then_some(start..end)
    })
}

fn report(
    context: &PatternContext<'_>,
    target: &VariantText<'_>,
    blank: Range<usize>,
    edge: &str,
    out: &mut Findings<'_>,
) {
    let fix = fix(context, target, &blank, Notice::new(format!("fix-{edge}-space")));
    let notice = Notice::new(format!("finding-{edge}-space"));
    let draft = Draft::new(&META, context.target.file, target.file_range(&blank), notice);
    // Inside a text a blank at the end of a line hardly ever shows.
    let draft = if edge == "line-end" { draft.severity(Severity::Info) } else { draft };
    out.push_pattern(context, draft.fix(fix));
}

/// Without the blanks: those in the text, and the placeables that hold nothing else. A literal with more in it stays as it is.
fn fix(
    context: &PatternContext<'_>,
    target: &VariantText<'_>,
    blank: &Range<usize>,
    done: Notice,
) -> Option<Fix> {
    let file = context.target.file.resource.text();
    let literals: Vec<Range<usize>> = context.literals().collect();
    let mut spans: Vec<Range<usize>> = Vec::new();
    // A line end at the edge is layout.
    for (at, c) in target.text[blank.clone()].char_indices().filter(|(_, c)| *c != '\n') {
        let start = blank.start + at;
        let written = target.file_range(&(start..start + c.len_utf8()));
        let literal =
            literals.iter().find(|literal| literal.start <= written.start && written.start < literal.end);
        let span = match literal {
            Some(literal) => placeable_around(file, literal)?,
            None => context.plainly_written(target, &(start..start + c.len_utf8()))?,
        };
        if spans.last() != Some(&span) {
            spans.push(span);
        }
    }
    Some(Fix::new(done, spans.into_iter().map(|span| Patch { span, text: String::new() }).collect()))
}

/// The whole placeable around the inside of a literal, when that is nothing but blanks.
fn placeable_around(file: &str, literal: &Range<usize>) -> Option<Range<usize>> {
    file.get(literal.clone())?.chars().all(char::is_whitespace).then_some(())?;
    let before = file[..literal.start].strip_suffix('"')?.trim_end().strip_suffix('{')?;
    let after = file[literal.end..].strip_prefix('"')?.trim_start().strip_prefix('}')?;
    Some(before.len()..file.len() - after.len())
}
