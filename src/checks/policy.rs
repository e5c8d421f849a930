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

/// A function that programs add to Fluent, or options that they add to one of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Function {
    /// Its name, in capitals.
    pub name: String,
    /// Named options beyond those that Fluent knows.
    pub options: Vec<String>,
}

impl Function {
    /// `NAME` or `NAME(option, option)`; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, options) = match text.trim().split_once('(') {
            Some((name, rest)) => (name.trim(), rest.trim_end().strip_suffix(')')?),
            None => (text.trim(), ""),
        };
        let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
        let options =
            options.split(',').map(str::trim).filter(|option| !option.is_empty()).map(str::to_owned);
        let starts = name.starts_with(|c: char| c.is_ascii_uppercase());
        (starts && name.chars().all(is_name))
            .then(|| Self { name: name.to_owned(), options: options.collect() })
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
    /// Functions of the program beside those of Fluent itself and those that the source calls.
    pub functions: Vec<Function>,
    /// Messages and terms (`-term`) that files outside the workspace define.
    pub elsewhere: Vec<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            levels: BTreeMap::new(),
            coverage: BTreeMap::new(),
            fail_on: Some(Severity::Error),
            functions: Vec::new(),
            elsewhere: Vec::new(),
        }
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
