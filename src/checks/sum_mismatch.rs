//! `sum-mismatch`: a total that its parts do not make.

use super::own_text::{self, Slip};
use super::side::Side;
use super::text::VariantText;
use super::{Findings, Group, Hook, Meta, VersionsContext};
use crate::facts::{Value, WrongSum, format, wrong_sums};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "sum-mismatch",
    severity: Severity::Warning,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A total that its parts do not make.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        if versions.documents.iter().any(|document| document.pair.statement) {
            own_text::tell(versions, &META, search, out);
        }
    }
}

fn search(text: &VariantText<'_>, side: &Side<'_>) -> Vec<Slip> {
    let sums = wrong_sums(text.masked(), text.facts(side.locale), side.locale);
    let slip = |sum: WrongSum| {
        let total = text.text.get(sum.total.clone())?;
        let made = format(&Value::Number(sum.sum), side.locale)?;
        // A part that is more than its whole is named by the whole.
        let all = sum.shares && sum.parts.len() > 1;
        let key = if all { "finding-sum-mismatch-shares" } else { "finding-sum-mismatch" };
        let notice = Notice::new(key).with("target", total).with("expected", made);
        Some(Slip { span: sum.total, notice })
    };
    sums.into_iter().filter_map(slip).collect()
}
