//! `weekday-date`: a day of the week that is not that of the date beside it.

use super::own_text::{self, Slip};
use super::side::Side;
use super::text::VariantText;
use super::{Findings, Group, Hook, Meta, VersionsContext};
use crate::facts::{MisnamedDay, misnamed_days};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "weekday-date",
    severity: Severity::Error,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A day of the week that is not that of the date beside it.
pub(super) struct Check;

/// Names of the weekdays in messages, Monday first.
const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        own_text::tell(versions, &META, search, out);
    }
}

fn search(text: &VariantText<'_>, side: &Side<'_>) -> Vec<Slip> {
    let days = misnamed_days(text.masked(), text.facts(side.locale), side.locale);
    let slip = |day: MisnamedDay| {
        let name = NAMES.get(usize::from(day.expected).checked_sub(1)?)?;
        let date = text.text.get(day.date)?;
        let notice = Notice::new("finding-weekday-date").with("date", date).with("weekday", *name);
        Some(Slip { span: day.weekday, notice })
    };
    days.into_iter().filter_map(slip).collect()
}
