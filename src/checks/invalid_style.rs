//! `invalid-style`: a `.style` that gives no sizes, or gives them to other properties than the source does.

use std::collections::BTreeSet;

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "invalid-style",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY)],
};

/// A `.style` that gives no sizes, or gives them to other properties than the source does.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        if context.attribute != Some("style") {
            return;
        }
        let Some(theirs) = properties(context.source.value.source) else { return };
        let ours = properties(context.target.value.source);
        if ours.as_ref() == Some(&theirs) {
            return;
        }
        let wanted = theirs.iter().copied().collect::<Vec<_>>().join(", ");
        let notice = Notice::new("finding-invalid-style").with("source", wanted);
        let draft = Draft::new(&META, context.target.file, context.target.value.span.clone(), notice);
        // Sizes all the same, if of other things.
        let severity = if ours.is_some() { Severity::Warning } else { META.severity };
        out.push_pattern(context, draft.severity(severity));
    }
}

/// The properties of a style that sets widths and heights and nothing else.
fn properties(style: &str) -> Option<BTreeSet<&str>> {
    let declarations = style.split(';').map(str::trim).filter(|declaration| !declaration.is_empty());
    let mut found = BTreeSet::new();
    for declaration in declarations {
        let (name, value) = declaration.split_once(':')?;
        let name = name.trim();
        let side = name.strip_prefix("min-").or_else(|| name.strip_prefix("max-")).unwrap_or(name);
        let value = value.trim();
        let unit = value.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        let is_size = unit.len() < value.len() && UNITS.contains(&unit) && matches!(side, "width" | "height");
        is_size.then(|| found.insert(name))?;
    }
    (!found.is_empty()).then_some(found)
}

/// Units of length in CSS.
const UNITS: [&str; 14] =
    ["ch", "em", "ex", "rem", "px", "cm", "mm", "in", "pc", "pt", "%", "vw", "vh", "lh"];
