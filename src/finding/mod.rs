//! What a check found: plain data that knows no output format.

mod fingerprint;
mod statistics;

pub use fingerprint::{Fingerprint, Kind, set_fingerprints};
pub use statistics::{CheckStatistics, Statistics, Tally};

use std::sync::Arc;

use crate::ftl::Patch;
use crate::locale::Locale;
use crate::notice::Notice;
use crate::position::Span;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Shown only on request (`--pedantic`).
    Info,
    /// Shown; fails a run only under `--fail-on warning`.
    Warning,
    /// Fails a run by default.
    Error,
}

impl Severity {
    /// The word used in settings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A stretch of a file, with the line that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Path relative to the workspace, with `/`.
    pub path: Arc<str>,
    /// Where in the file.
    pub span: Span,
    /// Text of the first line of the span, without line end; may be empty when the file cannot be shown.
    pub line_text: Arc<str>,
}

/// The two facts that disagree, as they stand in the texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What the source says; none when it says nothing of the kind.
    pub source: Option<String>,
    /// What the target says; none when it says nothing of the kind.
    pub target: Option<String>,
}

impl Evidence {
    /// What names the finding: what the target says, or else what the source says.
    pub fn fact(&self) -> Option<&str> {
        self.target.as_deref().or(self.source.as_deref())
    }
}

/// Another place that explains a finding, usually the source of the target at fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    /// Where it is.
    pub location: Location,
    /// What is to be seen there.
    pub notice: Notice,
}

/// One disagreement, at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Id of the check (`number-mismatch`).
    pub check: &'static str,
    /// Weight after the settings were applied.
    pub severity: Severity,
    /// Locale of the file at fault; none when it belongs to no locale.
    pub locale: Option<Locale>,
    /// Message id, `-term` for a term, `message.attribute` for an attribute; none for a whole file.
    pub id: Option<String>,
    /// Where it is to be mended.
    pub location: Location,
    /// What is wrong and what to do.
    pub notice: Notice,
    /// The two facts, where the finding is about facts.
    pub evidence: Option<Box<Evidence>>,
    /// Other places that explain it.
    pub related: Vec<Related>,
    /// How a program may mend it without asking anyone; none where a person has to decide.
    pub fix: Option<Box<Fix>>,
    /// What makes it the same finding in another run ([`set_fingerprints`]).
    pub fingerprint: Fingerprint,
}

/// A mend that cannot change what a text says.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What it does, as a list of what was done says it.
    pub done: Notice,
    /// Bytes to be replaced, of the file in which the finding stands as it was when it was checked.
    pub patches: Vec<Patch>,
    /// Where these bytes stand, patch by patch, as people count; none before the finding is complete.
    pub spans: Vec<Span>,
}

impl Fix {
    /// A fix that replaces these bytes.
    pub fn new(done: Notice, patches: Vec<Patch>) -> Self {
        Self { done, patches, spans: Vec::new() }
    }

    /// The places with what is to stand there. None where a place cannot be named in lines and columns, as a byte order mark.
    pub fn replacements(&self) -> impl Iterator<Item = (Span, &str)> {
        let all = self.spans.iter().zip(&self.patches);
        let is_shown = |(span, patch): &(&Span, &Patch)| span.start != span.end || !patch.text.is_empty();
        let whole = self.spans.len() == self.patches.len() && all.clone().all(|pair| is_shown(&pair));
        all.filter(move |_| whole).map(|(span, patch)| (*span, patch.text.as_str()))
    }
}

/// Counts of one locale.
#[derive(Clone, Debug, PartialEq)]
pub struct LocaleSummary {
    /// The locale.
    pub locale: Locale,
    /// Translation units there are.
    pub units: usize,
    /// Words of their sources.
    pub words: usize,
    /// Units translated and current (a unit without a record counts).
    pub translated_units: usize,
    /// Words of the sources of these.
    pub translated_words: usize,
    /// Units without a translation.
    pub untranslated: usize,
    /// Units whose source changed after they were translated.
    pub stale: usize,
    /// Units translated, of whose age nothing is known.
    pub unrecorded: usize,
    /// Translations kept for paragraphs that are gone.
    pub obsolete: usize,
}

impl LocaleSummary {
    /// An empty count.
    pub fn new(locale: Locale) -> Self {
        Self {
            locale,
            units: 0,
            words: 0,
            translated_units: 0,
            translated_words: 0,
            untranslated: 0,
            stale: 0,
            unrecorded: 0,
            obsolete: 0,
        }
    }

    /// Adds the counts of another part of the same locale.
    pub fn add(&mut self, other: &Self) {
        self.units += other.units;
        self.words += other.words;
        self.translated_units += other.translated_units;
        self.translated_words += other.translated_words;
        self.untranslated += other.untranslated;
        self.stale += other.stale;
        self.unrecorded += other.unrecorded;
        self.obsolete += other.obsolete;
    }

    /// Per cent of words translated and current, 0 to 100; 100 when there is nothing to translate.
    pub fn coverage(&self) -> f64 {
        if self.words == 0 {
            return if self.translated_units == self.units { 100.0 } else { 0.0 };
        }
        self.translated_words as f64 * 100.0 / self.words as f64
    }
}

/// A percentage with one decimal, for showing. What falls short of 100 is never shown as 100.
pub fn shown_percent(percent: f64) -> f64 {
    let rounded = (percent * 10.0).round() / 10.0;
    if percent < 100.0 { rounded.min(99.9) } else { rounded }
}

/// A number of findings for every 100 entries with two decimals, for showing. What is more than none is never shown as none.
pub fn shown_rate(per_hundred: f64) -> f64 {
    let rounded = (per_hundred * 100.0).round() / 100.0;
    if per_hundred > 0.0 { rounded.max(0.01) } else { rounded }
}

/// A locale whose coverage is below what the settings ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct MissedGate {
    /// The locale.
    pub locale: Locale,
    /// Per cent asked for.
    pub floor: f64,
    /// Per cent reached.
    pub coverage: f64,
}

impl MissedGate {
    /// What was reached, for showing: rounded, but below the floor as it was missed.
    pub fn shown_coverage(&self) -> f64 {
        shown_percent(self.coverage).min(shown_percent(self.floor - 0.1))
    }
}

/// A whole run in figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Findings that are infos, shown or not.
    pub infos: usize,
    /// Findings excused by a waiver.
    pub waived: usize,
    /// The same by check and by locale of the translation.
    pub excused: Vec<(&'static str, Locale, usize)>,
    /// Findings that a baseline knows.
    pub baselined: usize,
    /// Counts by target locale, in the order of the settings.
    pub locales: Vec<LocaleSummary>,
    /// Coverage gates that were missed.
    pub missed_gates: Vec<MissedGate>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearly_everything_is_not_shown_as_everything() {
        assert_eq!([93.548, 93.55, 99.96, 100.0, 0.0].map(shown_percent), [93.5, 93.6, 99.9, 100.0, 0.0]);
    }

    #[test]
    fn a_missed_gate_never_looks_met() {
        let shown =
            |floor, coverage| MissedGate { locale: "az".parse().unwrap(), floor, coverage }.shown_coverage();
        assert_eq!([shown(90.0, 89.97), shown(100.0, 99.99), shown(90.0, 50.0)], [89.9, 99.9, 50.0]);
    }
}
