//! A baseline: findings that were there when the checks came, and are not to count until somebody mends them. It may only
//! shrink.

use std::collections::{BTreeMap, HashMap};

use super::{Outcome, Policy, baseline_stale};
use crate::finding::{Finding, Fingerprint, Kind, Location};
use crate::notice::Notice;
use crate::position::{Position, Span};

/// Findings of a run that are known already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// Path of the file, as messages call it.
    pub path: String,
    /// What it holds, in its order.
    pub entries: Vec<BaselineEntry>,
}

/// Findings that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaselineEntry {
    /// What they have in common.
    pub kind: Kind,
    /// How many there are; at least 1.
    pub count: usize,
    /// Id of their check, which may be none of ours any more.
    pub check: String,
    /// Language tag of the file; none when it belongs to no locale.
    pub locale: Option<String>,
    /// Path of the file, relative to the workspace, with `/`.
    pub file: String,
    /// Message id, as [`Finding::id`].
    pub message: Option<String>,
    /// The fact they are about, for people; cut short.
    pub fact: Option<String>,
    /// Line of the baseline, from 1, and its text.
    pub line: (usize, String),
}

/// Longer facts are cut.
const LONGEST_FACT: usize = 60;

impl Baseline {
    /// A baseline of all these findings: by locale, file, message, check and fact.
    pub fn of(findings: &[Finding]) -> Self {
        let mut by_kind: BTreeMap<Kind, BaselineEntry> = BTreeMap::new();
        for finding in findings {
            let new = || BaselineEntry::of(finding);
            by_kind.entry(finding.fingerprint.kind).or_insert_with(new).count += 1;
        }
        let mut entries: Vec<BaselineEntry> = by_kind.into_values().collect();
        entries.sort_by(|a, b| a.order().cmp(&b.order()));
        Self { path: String::new(), entries }
    }

    /// Takes the findings it knows out of a run and counts them as such. Returns how many of each entry there were.
    pub fn excuse(&self, outcome: &mut Outcome) -> Vec<usize> {
        let at: HashMap<Kind, usize> =
            self.entries.iter().enumerate().map(|(at, entry)| (entry.kind, at)).collect();
        let mut found = vec![0; self.entries.len()];
        outcome.retain(|finding| {
            let Some(at) = at.get(&finding.fingerprint.kind).copied() else { return true };
            let known = found[at] < self.entries[at].count;
            found[at] += usize::from(known);
            !known
        });
        outcome.summary.baselined += found.iter().sum::<usize>();
        found
    }

    /// A finding for each entry of which `found` says fewer than it has, among those that `covers` says were looked for.
    pub fn stale(
        &self,
        found: &[usize],
        policy: &Policy,
        covers: impl Fn(&BaselineEntry) -> bool,
    ) -> Vec<Finding> {
        let gone = self.entries.iter().zip(found).filter(|(entry, found)| **found < entry.count);
        gone.filter(|(entry, _)| policy.is_on(&baseline_stale::META) && covers(entry))
            .map(|(entry, found)| self.stale_entry(entry, entry.count - found, policy))
            .collect()
    }

    fn stale_entry(&self, entry: &BaselineEntry, gone: usize, policy: &Policy) -> Finding {
        let (line, text) = entry.line.clone();
        let (start, end) =
            (Position { line, column: 1 }, Position { line, column: text.chars().count() + 1 });
        let meta = &baseline_stale::META;
        let notice = Notice::new("finding-baseline-stale").with("check", entry.check.as_str());
        Finding {
            check: meta.id,
            severity: policy.severity(meta, meta.severity),
            locale: entry.locale.as_deref().and_then(|locale| locale.parse().ok()),
            id: entry.message.clone(),
            location: Location {
                path: self.path.as_str().into(),
                span: Span { start, end },
                line_text: text.into(),
            },
            notice: notice.with("file", entry.file.as_str()).with("count", gone),
            evidence: None,
            related: Vec::new(),
            fix: None,
            fingerprint: Fingerprint { kind: entry.kind, nth: 1 },
        }
    }
}

impl BaselineEntry {
    /// The entry of a finding, which it does not count yet.
    fn of(finding: &Finding) -> Self {
        let fact = finding.evidence.as_ref().and_then(|said| said.fact());
        let line = finding.location.line_text.trim();
        let fact = fact.or(Some(line).filter(|line| finding.id.is_none() && !line.is_empty()));
        Self {
            kind: finding.fingerprint.kind,
            count: 0,
            check: finding.check.to_owned(),
            locale: finding.locale.as_ref().map(ToString::to_string),
            file: finding.location.path.to_string(),
            message: finding.id.clone(),
            fact: fact.map(shortened),
            line: (0, String::new()),
        }
    }

    fn order(&self) -> impl Ord {
        let Self { kind, check, locale, file, message, fact, .. } = self;
        (locale, file, message, check, fact, kind)
    }
}

fn shortened(fact: &str) -> String {
    match fact.char_indices().nth(LONGEST_FACT) {
        Some((end, _)) => format!("{}…", &fact[..end]),
        None => fact.to_owned(),
    }
}
