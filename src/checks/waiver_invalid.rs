//! `waiver-invalid`: a waiver that cannot be understood, gives no reason, or excuses what cannot be excused. Reported where waivers are applied.

use super::{Group, Meta};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "waiver-invalid",
    severity: Severity::Error,
    group: Group::Waivers,
    waivable: false,
    hooks: &[],
};

/// A waiver that cannot be understood, gives no reason, or excuses what cannot be excused. Reported where waivers are applied.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }
}
