//! Cause hides effect: a translation that belongs elsewhere has every number wrong, and one finding is enough.

use std::collections::HashMap;
use std::ops::Range;

use super::draft::{Draft, Findings};
use super::project::{FluentFile, Project};
use super::{Group, Meta};
use crate::finding::Severity;
use crate::ftl::ProblemKind;

/// The findings without those that follow from another one on the same text.
pub(super) fn causes_only(mut found: Findings<'_>) -> Findings<'_> {
    let mut causes: HashMap<Text<'_>, Vec<&'static str>> = HashMap::new();
    for draft in found.iter().filter(|draft| is_cause(draft)) {
        causes.entry(text_of(draft)).or_default().push(draft.check.id);
    }
    let follows = |draft: &Draft| {
        let of_text = causes.get(&text_of(draft)).into_iter().flatten();
        of_text.into_iter().any(|cause| {
            CAUSES.iter().any(|known| {
                known.check == *cause && draft.check.id != *cause && (known.explains)(draft.check)
            })
        })
    };
    let mut kept = found.iter().map(|draft| !draft.silent && !follows(draft)).collect::<Vec<_>>().into_iter();
    found.retain(|_| kept.next().unwrap_or(true));
    found
}

/// Takes out what is said of entries between the marks of a merge conflict: which of them stay is not settled.
pub(super) fn drop_unmerged<'d>(project: &Project<'_>, of_parts: impl Iterator<Item = &'d mut Vec<Draft>>) {
    let hunks = |file: &FluentFile<'_>| -> Vec<Range<usize>> {
        let conflicts =
            file.resource.problems().iter().filter(|problem| problem.kind == ProblemKind::MergeConflict);
        conflicts.map(|problem| problem.span.clone()).collect()
    };
    let of_file = project.files.iter().map(|file| (file.index, hunks(file)));
    let unmerged: HashMap<usize, Vec<Range<usize>>> =
        of_file.filter(|(_, hunks)| !hunks.is_empty()).collect();
    if unmerged.is_empty() {
        return;
    }
    let is_settled = |draft: &Draft| {
        let Some((file, range)) = draft.place.in_fluent() else { return true };
        let mut hunks = unmerged.get(&file).into_iter().flatten();
        draft.check.id == "merge-conflict" || !hunks.any(|hunk| hunk.contains(&range.start))
    };
    of_parts.for_each(|drafts| drafts.retain(is_settled));
}

/// A value or attribute: its file, its message, its name.
type Text<'d> = (Option<usize>, Option<&'d str>, Option<&'d str>);

fn text_of(draft: &Draft) -> Text<'_> {
    (draft.place.file(), draft.id.as_deref(), draft.attribute.as_deref())
}

/// Whether a finding may explain others.
fn is_cause(draft: &Draft) -> bool {
    CAUSES.iter().any(|cause| cause.check == draft.check.id && draft.severity >= cause.from)
}

/// A check whose findings explain others.
struct Cause {
    /// Its id.
    check: &'static str,
    /// Weaker findings of it hide nothing.
    from: Severity,
    /// Which checks it explains.
    explains: fn(&Meta) -> bool,
}

const CAUSES: &[Cause] = &[
    Cause { check: "wrong-language", from: Severity::Error, explains: follows_from_language },
    Cause { check: "mojibake", from: Severity::Error, explains: follows_from_encoding },
    Cause { check: "misaligned", from: Severity::Warning, explains: follows_from_another_text },
    Cause { check: "copied-neighbour", from: Severity::Warning, explains: follows_from_another_text },
    Cause { check: "merged-neighbour", from: Severity::Warning, explains: follows_from_length },
    Cause { check: "truncated", from: Severity::Warning, explains: follows_from_length },
    Cause { check: "length-ratio", from: Severity::Warning, explains: |check| check.id == "sentence-count" },
];

/// Neither facts nor letters nor marks of a text in another language can be judged by the rules of this one.
fn follows_from_language(check: &Meta) -> bool {
    matches!(
        check.group,
        Group::Facts | Group::Language | Group::Typography | Group::Document | Group::Consistency
    )
}

/// A letter read wrongly becomes two others, among them marks.
fn follows_from_encoding(check: &Meta) -> bool {
    matches!(
        check.id,
        "unpaired-quote" | "quote-style" | "foreign-letter" | "invisible-character" | "stray-nbsp"
    )
}

fn follows_from_another_text(check: &Meta) -> bool {
    matches!(check.group, Group::Facts | Group::Consistency) || follows_from_length(check)
}

fn follows_from_length(check: &Meta) -> bool {
    matches!(
        check.id,
        "length-ratio" | "sentence-count" | "end-punctuation" | "truncated" | "name-missing" | "name-changed"
    )
}
