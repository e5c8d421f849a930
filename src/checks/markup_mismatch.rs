//! `markup-mismatch`: HTML elements that one side has and the other has not.

use std::collections::BTreeSet;

use super::empty_translation::is_blank;
use super::html::{tags, unbalanced};
use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Side, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "markup-mismatch",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_either_has(Kinds::TAG))],
};

/// HTML elements that one side has and the other has not.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let (source, target) = (&context.source, &context.target);
        let has_none = !source.value.source.contains('<') && !target.value.source.contains('<');
        if has_none || is_blank(target.value) || has_same_tags(source, target) {
            return;
        }
        let (theirs, ours) = (elements(source), elements(target));
        let is_broken =
            |side: &Side<'_>| side.text.variants.iter().any(|text| unbalanced(&text.text).is_some());
        if theirs == ours || is_broken(target) {
            return;
        }
        for name in theirs.difference(&ours).filter(|name| !has_twin(name, &ours)) {
            let tag = format!("<{name}>");
            let notice = Notice::new("finding-markup-mismatch-lost").with("source", tag.as_str());
            let draft = Draft::new(&META, target.file, target.value.span.clone(), notice);
            let draft = draft.severity(if is_break(name) { Severity::Info } else { META.severity });
            out.push_pattern(context, draft.evidence(Some(tag), None));
        }
        for name in ours.difference(&theirs).filter(|name| !has_twin(name, &theirs)) {
            let tag = format!("<{name}>");
            let notice = Notice::new("finding-markup-mismatch-added").with("target", tag.as_str());
            let draft = Draft::new(&META, target.file, target.value.span.clone(), notice);
            let is_light = is_break(name) || TITLES.contains(&name.as_str());
            let draft = draft.severity(if is_light { Severity::Info } else { META.severity });
            out.push_pattern(context, draft.evidence(None, Some(tag)));
        }
    }
}

/// Whether both sides have one text each, with the same tags in the same order, as most have.
fn has_same_tags(source: &Side<'_>, target: &Side<'_>) -> bool {
    let ([source], [target]) = (source.text.variants.as_slice(), target.text.variants.as_slice()) else {
        return false;
    };
    tags(&source.text).map(|tag| tag.name).eq(tags(&target.text).map(|tag| tag.name))
}

/// Names of the elements in all texts of a side, in small letters.
fn elements(side: &Side<'_>) -> BTreeSet<String> {
    side.text
        .variants
        .iter()
        .flat_map(|text| tags(&text.text))
        .map(|tag| tag.name.to_ascii_lowercase())
        .collect()
}

/// Line breaks follow the length of words.
fn is_break(name: &str) -> bool {
    matches!(name, "br" | "wbr")
}

/// What a translator may add for titles and foreign words.
const TITLES: [&str; 4] = ["cite", "em", "i", "q"];

/// Whether an element that looks the same stands in its place.
fn has_twin(name: &str, others: &BTreeSet<String>) -> bool {
    let twins: &[[&str; 2]] = &[["b", "strong"], ["i", "em"]];
    twins.iter().any(|[one, other]| {
        name == *one && others.contains(*other) || name == *other && others.contains(*one)
    })
}
