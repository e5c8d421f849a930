//! `baseline-stale`: an entry of the baseline without a finding. Reported where the baseline is applied.

use super::{Group, Meta};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "baseline-stale",
    severity: Severity::Error,
    group: Group::Waivers,
    waivable: false,
    hooks: &[],
};

/// An entry of the baseline without a finding. Reported where the baseline is applied.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }
}
