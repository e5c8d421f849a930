//! Waivers at work: which findings of a unit are excused, and what is wrong with the waivers themselves.

use super::context::{Draft, Findings, Place, UnitContext};
use super::{Meta, find, waiver_invalid, waiver_stale, waiver_unsealed, waiver_unused};
use crate::catalog::{Waiver, WaiverError, WaiverLine, seal};
use crate::notice::Notice;

/// Takes excused findings of a unit out of `out` (those from `before` on) and adds what the waivers deserve themselves.
/// Returns how many findings were excused.
pub(super) fn apply(unit: &UnitContext<'_>, before: usize, out: &mut Findings<'_>) -> usize {
    if unit.unit.record.waivers.is_empty() {
        return 0;
    }
    let mut drafts = out.take_from(before);
    let found = drafts.len();
    for line in &unit.unit.record.waivers {
        if let Some(complaint) = apply_one(unit, line, &mut drafts, out) {
            out.push(complaint.id(unit.unit.key()));
        }
    }
    let excused = found - drafts.len();
    out.put_back(drafts);
    excused
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
    let named = |key: &str| Notice::new(key).with("check", waiver.check);
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
        let evidence = draft.evidence.as_ref().and_then(|evidence| evidence.target.as_deref());
        let text = match (&draft.place, unit.target()) {
            (Place::File(_, span), Some((file, _))) => file.resource.text().get(span.clone()),
            _ => None,
        };
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
