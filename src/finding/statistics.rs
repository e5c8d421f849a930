//! How often each check finds something, and how often people waive what it finds.

use std::collections::BTreeMap;

use super::{Finding, Summary};
use crate::locale::Locale;

/// The findings of a run in proportion to its texts. What a waiver excuses is not among the findings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statistics {
    /// Entries that were checked: messages and terms of the source, once for each target locale.
    pub entries: usize,
    /// Checks that found something, waived or not: most findings first, then by id.
    pub checks: Vec<CheckStatistics>,
}

/// What one check found.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckStatistics {
    /// Id of the check.
    pub check: &'static str,
    /// In all locales together.
    pub total: Tally,
    /// By locale of the file at fault; none for a file that belongs to no locale.
    pub locales: Vec<(Option<Locale>, Tally)>,
}

/// Findings and the entries they are among.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Entries that were checked.
    pub entries: usize,
    /// Findings that no waiver excuses.
    pub findings: usize,
    /// Findings that a waiver excuses.
    pub waived: usize,
}

impl Tally {
    /// Findings for every 100 entries; none when there are no entries.
    pub fn per_hundred(self) -> Option<f64> {
        (self.entries > 0).then(|| self.findings as f64 * 100.0 / self.entries as f64)
    }

    /// Per cent of the findings, waived ones included, that are waived; 0 when there are none.
    pub fn waived_percent(self) -> f64 {
        let all = self.findings + self.waived;
        if all == 0 { 0.0 } else { self.waived as f64 * 100.0 / all as f64 }
    }
}

impl Statistics {
    /// Counts all findings of a run, those that no report shows included.
    pub fn new(findings: &[Finding], summary: &Summary) -> Self {
        let mut tallies: BTreeMap<&'static str, BTreeMap<Option<&Locale>, Tally>> = BTreeMap::new();
        for finding in findings {
            let locales = tallies.entry(finding.check).or_default();
            locales.entry(finding.locale.as_ref()).or_default().findings += 1;
        }
        for (check, locale, waived) in &summary.excused {
            tallies.entry(check).or_default().entry(Some(locale)).or_default().waived += waived;
        }
        let entries = summary.locales.iter().map(|locale| locale.units).sum();
        let of_source = summary.locales.iter().map(|locale| locale.units).max().unwrap_or_default();
        let entries_of = |locale: Option<&Locale>| {
            let counts = summary.locales.iter().find(|counts| Some(&counts.locale) == locale);
            counts.map_or(of_source, |counts| counts.units)
        };
        let mut checks: Vec<CheckStatistics> = tallies
            .into_iter()
            .map(|(check, locales)| {
                let mut total = Tally { entries, ..Tally::default() };
                let locales = locales.into_iter().map(|(locale, tally)| {
                    total.findings += tally.findings;
                    total.waived += tally.waived;
                    (locale.cloned(), Tally { entries: entries_of(locale), ..tally })
                });
                let locales = locales.collect();
                CheckStatistics { check, total, locales }
            })
            .collect();
        checks.sort_by_key(|check| std::cmp::Reverse(check.total.findings));
        Self { entries, checks }
    }
}
