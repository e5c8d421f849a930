//! `waiver-unsealed`: a waiver without the seal of the two texts it was written for, which does not act. Reported where waivers are applied.

use super::{Group, Meta};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "waiver-unsealed",
    severity: Severity::Warning,
    group: Group::Waivers,
    waivable: false,
    hooks: &[],
};

/// A waiver without the seal of the two texts it was written for, which does not act. Reported where waivers are applied.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }
}
