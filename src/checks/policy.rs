//! What a project wants of the checks: resolved once, before any checking.

use std::collections::BTreeMap;

use super::Meta;
use crate::finding::Severity;
use crate::locale::Locale;

/// A level in the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The check does not run.
    Off,
    /// It runs at this severity.
    At(Severity),
}

impl Level {
    /// `off`, `info`, `warning`, `error`.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "off" => Some(Self::Off),
            "info" => Some(Self::At(Severity::Info)),
            "warning" => Some(Self::At(Severity::Warning)),
            "error" => Some(Self::At(Severity::Error)),
            _ => None,
        }
    }
}

/// Levels of checks, coverage floors, and what fails a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// Levels that differ from the checks' own, by check id.
    pub levels: BTreeMap<&'static str, Level>,
    /// Per cent of words that must be translated and current, by locale.
    pub coverage: BTreeMap<Locale, f64>,
    /// The least severity that fails a run; none for never.
    pub fail_on: Option<Severity>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { levels: BTreeMap::new(), coverage: BTreeMap::new(), fail_on: Some(Severity::Error) }
    }
}

impl Policy {
    /// Whether the check runs at all.
    pub fn is_on(&self, check: &Meta) -> bool {
        self.levels.get(check.id) != Some(&Level::Off)
    }

    /// The severity of a finding that the check itself would report at `graded`: a level below the check's own caps
    /// it, one above lifts the findings of full weight.
    pub fn severity(&self, check: &Meta, graded: Severity) -> Severity {
        match self.levels.get(check.id) {
            Some(Level::At(level)) if *level < check.severity => graded.min(*level),
            Some(Level::At(level)) if graded == check.severity => *level,
            _ => graded,
        }
    }
}
