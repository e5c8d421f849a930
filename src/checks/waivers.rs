//! Waivers at work: which findings of a unit are excused, and what is wrong with the waivers themselves.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::context::{DocumentContext, UnitContext};
use super::draft::{Draft, Findings};
use super::project::FluentFile;
use super::{Meta, find, waiver_invalid, waiver_stale, waiver_unsealed, waiver_unused};
use crate::catalog::{TranslationUnit, Waiver, WaiverError, WaiverLine, seal};
use crate::notice::Notice;

/// Takes excused findings of a document out of `out` and adds what the waivers deserve themselves. A waiver excuses what is
/// said of its message in its own file or in the source. Returns how many findings of which check were
/// excused.
pub(super) fn apply(document: &DocumentContext<'_>, out: &mut Findings<'_>) -> Vec<(&'static str, usize)> {
    let waiving = || document.catalog.units.iter().filter(|unit| !unit.record().waivers.is_empty());
    let ids: HashSet<Cow<'_, str>> = waiving().map(TranslationUnit::key).collect();
    if ids.is_empty() {
        return Vec::new();
    }
    let files = [Some(document.source), document.target];
    let concerns = |draft: &Draft| {
        let here = |file: &FluentFile<'_>| draft.place.file() == Some(file.index);
        let unit = draft.id.as_deref().filter(|_| files.into_iter().flatten().any(here));
        unit.is_some_and(|id| ids.contains(id))
    };
    let mut by_unit: HashMap<String, Vec<Draft>> = HashMap::new();
    for draft in out.take(concerns) {
        by_unit.entry(draft.id.clone().unwrap_or_default()).or_default().push(draft);
    }
    let mut excused: BTreeMap<&'static str, usize> = BTreeMap::new();
    for unit in waiving() {
        let context = UnitContext { document, unit };
        let mut drafts = by_unit.remove(unit.key().as_ref()).unwrap_or_default();
        for draft in &drafts {
            *excused.entry(draft.check.id).or_default() += 1;
        }
        for line in &unit.record().waivers {
            if let Some(complaint) = apply_one(&context, line, &mut drafts, out) {
                out.push(complaint.id(unit.key()));
            }
        }
        for draft in &drafts {
            *excused.entry(draft.check.id).or_default() -= 1;
        }
        out.put_back(drafts);
    }
    excused.into_iter().filter(|(_, count)| *count > 0).collect()
}

fn apply_one(
    unit: &UnitContext<'_>,
    line: &WaiverLine,
    drafts: &mut Vec<Draft>,
    out: &Findings<'_>,
) -> Option<Draft> {
    let (file, _) = unit.target()?;
    let complain =
        |check: &'static Meta, notice: Notice| Some(Draft::new(check, file, line.span.clone(), notice));
    let waiver = match line.parse() {
        Ok(waiver) => waiver,
        Err(WaiverError::NoReason) => {
            return complain(&waiver_invalid::META, Notice::new("waiver-without-reason"));
        }
        Err(WaiverError::Malformed) => {
            return complain(&waiver_invalid::META, Notice::new("waiver-malformed"));
        }
    };
    let named = |key: &'static str| Notice::new(key).with("check", waiver.check);
    let Some(check) = find(waiver.check) else {
        let notice = match super::nearest_check(waiver.check) {
            Some(nearest) => named("waiver-unknown-check-nearest").with("nearest", nearest),
            None => named("waiver-unknown-check"),
        };
        return complain(&waiver_invalid::META, notice);
    };
    if !check.meta().waivable {
        return complain(&waiver_invalid::META, named("waiver-not-waivable"));
    }
    let Some(expected) = current_seal(unit, &waiver) else {
        return complain(&waiver_unused::META, named("waiver-unused"));
    };
    match waiver.seal {
        None => {
            let line = Waiver { seal: Some(&expected), ..waiver.clone() }.line();
            complain(&waiver_unsealed::META, named("waiver-unsealed").with("line", line))
        }
        Some(seal) if !seal.eq_ignore_ascii_case(&expected) => {
            let line = Waiver { seal: Some(&expected), ..waiver.clone() }.line();
            complain(&waiver_stale::META, named("waiver-stale").with("line", line))
        }
        Some(_) => {
            let found = drafts.len();
            drafts.retain(|draft| !excuses(unit, &waiver, draft));
            let unused = drafts.len() == found && out.policy().is_on(check.meta());
            if unused { complain(&waiver_unused::META, named("waiver-unused")) } else { None }
        }
    }
}

fn excuses(unit: &UnitContext<'_>, waiver: &Waiver<'_>, draft: &Draft) -> bool {
    let fact_fits = waiver.fact.is_none_or(|fact| {
        let evidence = draft.evidence.as_ref().and_then(|said| said.fact());
        let place = draft.place.in_fluent().zip(unit.target());
        let text = place.and_then(|((_, span), (file, _))| file.resource.text().get(span));
        evidence == Some(fact) || text.is_some_and(|text| text.trim() == fact)
    });
    draft.check.id == waiver.check && draft.attribute.as_deref() == waiver.attribute && fact_fits
}

/// The seal of the texts as they are now; none when the attribute is missing on a side.
fn current_seal(unit: &UnitContext<'_>, waiver: &Waiver<'_>) -> Option<String> {
    let (_, target) = unit.target()?;
    let source = unit.unit.source;
    Some(match waiver.attribute {
        None => seal(
            source.value.as_ref().map_or("", |v| v.source),
            target.value.as_ref().map_or("", |v| v.source),
        ),
        Some(name) => seal(source.attribute(name)?.value.source, target.attribute(name)?.value.source),
    })
}
