//! `dropped-literal`: a brace or another character that the source writes as a string literal and the target does not show.

use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::ftl::{Reference, references, unescape};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "dropped-literal", severity: Severity::Error, group: Group::Structure, waivable: true };

/// A brace or another character that the source writes as a string literal and the target does not show.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let shown = |c: char| context.target.text.variants.iter().any(|variant| variant.text.contains(c));
        let literals = references(&context.source.value.pattern).into_iter().filter_map(|reference| match reference {
            Reference::Literal { text } => Some(text),
            _ => None,
        });
        for literal in literals {
            let written = unescape(literal);
            let visible = written.chars().filter(|c| !c.is_whitespace() && !c.is_control() && !c.is_alphanumeric());
            let Some(lost) = visible.into_iter().find(|c| !shown(*c)) else { continue };
            let notice = Notice::new("finding-dropped-literal").with("literal", lost.to_string());
            let at = context.source.file.resource.offset_of(literal);
            let draft = Draft::new(&META, context.target.file, context.target.value.span.clone(), notice);
            let draft = draft.evidence(Some(lost.to_string()), None);
            let draft = draft.related(context.source.file, at..at + literal.len(), Notice::new("report-source"));
            out.push_pattern(context, draft);
        }
    }
}
