//! Cause hides effect: a translation that belongs elsewhere has every number wrong, and one finding is enough.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::context::{Draft, Findings, Place};
use super::project::{FluentFile, Project};
use super::{Group, Meta};
use crate::finding::Severity;
use crate::ftl::ProblemKind;

/// The findings without those that follow from another one on the same text.
pub(super) fn causes_only(mut found: Findings<'_>) -> Findings<'_> {
    let mut of_unit: BTreeMap<(Option<usize>, Option<String>), Vec<Draft>> = BTreeMap::new();
    for draft in found.take(|_| true) {
        of_unit.entry((draft.place.file(), draft.id.clone())).or_default().push(draft);
    }
    for mut drafts in of_unit.into_values() {
        hide_effects(&mut drafts);
        drafts.retain(|draft| !draft.silent);
        found.put_back(drafts);
    }
    found
}

/// Takes out what is said of entries between the marks of a merge conflict: which of them stay is not settled.
pub(super) fn drop_unmerged(project: &Project<'_>, drafts: &mut Vec<Draft>) {
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
    drafts.retain(|draft| match &draft.place {
        Place::File(file, range) => {
            let mut hunks = unmerged.get(file).into_iter().flatten();
            draft.check.id == "merge-conflict" || !hunks.any(|hunk| hunk.contains(&range.start))
        }
        Place::Elsewhere(_) => true,
    });
}

/// Takes out findings of a unit that follow from another one on the same value or attribute.
fn hide_effects(drafts: &mut Vec<Draft>) {
    let is_cause = |draft: &&Draft| {
        CAUSES.iter().any(|cause| cause.check == draft.check.id && draft.severity >= cause.from)
    };
    let causes: Vec<(Option<String>, &'static str)> =
        drafts.iter().filter(is_cause).map(|draft| (draft.attribute.clone(), draft.check.id)).collect();
    if causes.is_empty() {
        return;
    }
    drafts.retain(|draft| {
        let mut same_text = causes.iter().filter(|(attribute, _)| *attribute == draft.attribute);
        !same_text.any(|(_, cause)| {
            CAUSES.iter().any(|known| {
                known.check == *cause && draft.check.id != *cause && (known.explains)(draft.check)
            })
        })
    });
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
