//! `edge-space`: a blank at the start or end that the source has not.

use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::notice::Notice;
use std::ops::Range;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "edge-space", severity: Severity::Warning, group: Group::Typography, waivable: true };

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
            if lead == target.text.len() {
                continue;
            }
            if lead > 0 && !source_has(leading) {
                report(context, target.file_range(&(0..lead)), "finding-leading-space", out);
            }
            if trail > 0 && !source_has(trailing) {
                let end = target.text.len();
                report(context, target.file_range(&(end - trail..end)), "finding-trailing-space", out);
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

fn report(context: &PatternContext<'_>, span: Range<usize>, key: &str, out: &mut Findings<'_>) {
    out.push_pattern(context, Draft::new(&META, context.target.file, span, Notice::new(key)));
}
