//! `anniversary-arithmetic`: an anniversary or a number of years that the dates of the text do not give.

use super::chronicle::{Chronicle, Contradiction, statement_date};
use super::{Draft, Findings, Group, Hook, Meta, VersionsContext};
use crate::facts::{Date, Value, format};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "anniversary-arithmetic",
    severity: Severity::Warning,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// An anniversary or a number of years that the dates of the text do not give.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        if !versions.documents.iter().any(|document| document.pair.statement) {
            return;
        }
        let date = statement_date(versions);
        let source = Chronicle::of_source(versions);
        let in_source = source.contradictions(date);
        in_source.iter().filter_map(|found| draft(&source, found, date)).for_each(|draft| out.push(draft));
        for document in 0..versions.documents.len() {
            let target = Chronicle::of_target(versions, document);
            for found in target.contradictions(date) {
                // What the source says as well is told there.
                let known = in_source.iter().any(|known| {
                    (source.passage(known.claim), source.years(known.claim))
                        == (target.passage(found.claim), target.years(found.claim))
                });
                if let Some(draft) = draft(&target, &found, date).filter(|_| !known) {
                    out.push(draft);
                }
            }
        }
    }
}

fn draft(chronicle: &Chronicle<'_, '_>, found: &Contradiction, date: Option<Date>) -> Option<Draft> {
    let (side, passage, span, said) = chronicle.place(found.claim)?;
    let other = found.other.and_then(|other| chronicle.place(other));
    let dated = |date: Date| format(&Value::Date(date), side.locale);
    let event = found.event.and_then(dated);
    let notice = match (found.expected, event, found.reference.or(date)) {
        (Some(years), Some(event), Some(date)) => Notice::new("finding-anniversary-arithmetic")
            .with("target", said)
            .with("event", event)
            .with("date", dated(date)?)
            .with("years", usize::from(years)),
        _ => Notice::new("finding-anniversary-differs").with("target", said).with("other", other.as_ref()?.3),
    };
    let mut draft = Draft::new(&META, side.file, span, notice).id(passage.key.clone());
    draft = draft.attribute(passage.attribute).evidence(None, Some(said.to_owned()));
    if let Some((side, _, span, said)) = other {
        draft = draft.related(side.file, span, Notice::new("finding-anniversary-other").with("target", said));
    }
    if let Some((side, span)) = found.event.and_then(|event| chronicle.date_place(event)) {
        draft = draft.related(side.file, span, Notice::new("finding-anniversary-event"));
    }
    Some(draft)
}
