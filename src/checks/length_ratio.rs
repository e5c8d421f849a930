//! `length-ratio`: a translation much longer or shorter than its source makes likely.

use super::cut_off::is_abbreviated;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "length-ratio",
    severity: Severity::Warning,
    group: Group::Document,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// A translation much longer or shorter than its source makes likely.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let Some(z) = context.length_z().filter(|z| z.abs() > MOST) else { return };
        if let ([source], [target]) =
            (context.source.text.variants.as_slice(), context.target.text.variants.as_slice())
            && (is_abbreviated(source, target) || is_abbreviated(target, source))
        {
            return;
        }
        let (source, target) = (context.source.length(), context.target.length());
        let key = if z < 0.0 { "finding-length-ratio-short" } else { "finding-length-ratio-long" };
        let notice = Notice::new(key).with("source", source).with("target", target);
        let draft = Draft::new(&META, context.target.file, context.target.value.span.clone(), notice);
        out.push_pattern(context, draft.evidence(Some(source.to_string()), Some(target.to_string())));
    }
}

/// Standard deviations that about one correct translation in three hundred exceeds.
const MOST: f64 = 3.5;
