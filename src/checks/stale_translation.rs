//! `stale-translation`: the source changed after the translation was made.

use super::{Draft, Findings, Group, Hook, Meta, UnitContext};
use crate::catalog::{State, word_diff};
use crate::finding::Severity;
use crate::ftl::normalized;
use crate::locale::letters::is_letter_or_number;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "stale-translation",
    severity: Severity::Error,
    group: Group::Coverage,
    waivable: false,
    hooks: &[Hook::Unit],
};

/// The source changed after the translation was made.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let unit = context.unit;
        let Some((file, target)) = context.target().filter(|_| unit.state == State::Stale) else { return };
        let kept = unit.record().was.as_ref().or(unit.record().source.as_ref());
        let old = match unit.earlier_source {
            Some(source) => normalized(source.body).into_owned(),
            None => kept.map(|field| field.text.clone()).unwrap_or_default(),
        };
        let new = normalized(unit.source.body).into_owned();
        let lower = |text: &str| context.document.source.locale.lower(text);
        let severity = if same_words(&lower(&old), &lower(&new)) { Severity::Warning } else { META.severity };
        let history = context.document.project.history.as_ref().filter(|_| unit.earlier_source.is_some());
        let notice = match history {
            Some(history) => Notice::new("finding-stale-since").with("revision", history.revision),
            None => Notice::new("finding-stale-translation"),
        };
        let notice = notice.with("change", word_diff(&old, &new));
        let draft =
            Draft::new(&META, file, target.id_span(), notice).id(unit.key()).evidence(Some(new), Some(old));
        let draft = draft.severity(context.document.severity_below_floor(severity));
        out.push(draft.related(context.document.source, unit.source.id_span(), Notice::new("report-source")));
    }
}

/// Only punctuation, blanks or capitals changed.
fn same_words(old: &str, new: &str) -> bool {
    let words = |text: &str| {
        text.split(|c: char| !is_letter_or_number(c))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    words(old) == words(new)
}
