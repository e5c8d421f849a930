//! `email-changed`: an e-mail address that one side has and the other has not.

use super::address::{AddressKind, compare};
use super::kinds::Kinds;
use super::{Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "email-changed",
    severity: Severity::Error,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_either_has(Kinds::ADDRESS))],
};

/// An e-mail address that one side has and the other has not.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        compare(&META, AddressKind::Email, context, out);
    }
}
