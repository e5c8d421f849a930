//! `impossible-date`: a day or an hour that there is not, or a period that ends before it begins.

use super::own_text::{self, Slip};
use super::side::Side;
use super::text::VariantText;
use super::{Findings, Group, Hook, Meta, VersionsContext};
use crate::facts::{Impossible, impossible};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "impossible-date",
    severity: Severity::Error,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A day or an hour that there is not, or a period that ends before it begins.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        own_text::tell(versions, &META, search, out);
    }
}

fn search(text: &VariantText<'_>, side: &Side<'_>) -> Vec<Slip> {
    let found = impossible(text.masked(), text.facts(side.locale), side.locale);
    let slip = |one: Impossible| {
        let key = if one.backwards { "finding-impossible-date-backwards" } else { "finding-impossible-date" };
        let said = text.text.get(one.span.clone())?;
        Some(Slip { notice: Notice::new(key).with("target", said), span: one.span })
    };
    found.into_iter().filter_map(slip).collect()
}
