//! For programs: one JSON object, each finding on a line of its own, so that two runs can be compared line by line.
//!
//! Field names and their order are a promise to users. New fields go to the end of their object.

use std::io;

use serde::Serialize;

use super::{Report, Run};
use crate::finding::{
    Evidence, Finding, Fix, LocaleSummary, MissedGate, Related, Statistics, Summary, Tally, shown_percent,
    shown_rate,
};
use crate::locale::Locale;
use crate::messages::Messages;
use crate::position::Span;

/// The report for programs.
pub(super) struct Json;

impl Report for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn has_fingerprints(&self) -> bool {
        true
    }

    fn write(&self, run: &Run<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        write!(out, "{{\"dilmanc\":\"{}\",\n\"summary\":", env!("CARGO_PKG_VERSION"))?;
        serde_json::to_writer(&mut *out, &SummaryFields::new(run.summary))?;
        write!(out, ",\n\"findings\":[")?;
        for (at, finding) in run.findings.iter().enumerate() {
            out.write_all(if at == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut *out, &FindingFields::new(finding, run.messages))?;
        }
        write!(out, "{}],\n\"gates\":", if run.findings.is_empty() { "" } else { "\n" })?;
        let gates: Vec<_> = run.summary.missed_gates.iter().map(GateFields::new).collect();
        serde_json::to_writer(&mut *out, &gates)?;
        if let Some(statistics) = run.statistics {
            write!(out, ",\n\"statistics\":")?;
            serde_json::to_writer(&mut *out, &StatisticsFields::new(statistics))?;
        }
        writeln!(out, "}}")
    }
}

#[derive(Serialize)]
struct SummaryFields {
    errors: usize,
    warnings: usize,
    infos: usize,
    waived: usize,
    locales: Vec<LocaleFields>,
    baselined: usize,
}

impl SummaryFields {
    fn new(summary: &Summary) -> Self {
        Self {
            errors: summary.errors,
            warnings: summary.warnings,
            infos: summary.infos,
            waived: summary.waived,
            locales: summary.locales.iter().map(LocaleFields::new).collect(),
            baselined: summary.baselined,
        }
    }
}

#[derive(Serialize)]
struct LocaleFields {
    locale: String,
    units: usize,
    words: usize,
    translated_units: usize,
    translated_words: usize,
    untranslated: usize,
    stale: usize,
    unrecorded: usize,
    obsolete: usize,
    coverage: f64,
}

impl LocaleFields {
    fn new(summary: &LocaleSummary) -> Self {
        Self {
            locale: summary.locale.to_string(),
            units: summary.units,
            words: summary.words,
            translated_units: summary.translated_units,
            translated_words: summary.translated_words,
            untranslated: summary.untranslated,
            stale: summary.stale,
            unrecorded: summary.unrecorded,
            obsolete: summary.obsolete,
            coverage: shown_percent(summary.coverage()),
        }
    }
}

#[derive(Serialize)]
struct FindingFields<'a> {
    check: &'a str,
    severity: &'a str,
    locale: Option<String>,
    id: Option<&'a str>,
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    evidence: Option<EvidenceFields<'a>>,
    related: Vec<RelatedFields<'a>>,
    fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<FixFields<'a>>,
}

impl<'a> FindingFields<'a> {
    fn new(finding: &'a Finding, messages: &Messages) -> Self {
        let span = finding.location.span;
        Self {
            check: finding.check,
            severity: finding.severity.name(),
            locale: finding.locale.as_ref().map(ToString::to_string),
            id: finding.id.as_deref(),
            path: &finding.location.path,
            line: span.start.line,
            column: span.start.column,
            end_line: span.end.line,
            end_column: span.end.column,
            message: messages.notice(&finding.notice),
            evidence: finding.evidence.as_deref().map(EvidenceFields::new),
            related: finding.related.iter().map(|related| RelatedFields::new(related, messages)).collect(),
            fingerprint: finding.fingerprint.to_string(),
            fix: finding.fix.as_deref().and_then(|fix| FixFields::new(fix, messages)),
        }
    }
}

/// What `check --fix` would do; only where there is something.
#[derive(Serialize)]
struct FixFields<'a> {
    message: String,
    replacements: Vec<ReplacementFields<'a>>,
}

#[derive(Serialize)]
struct ReplacementFields<'a> {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'a str,
}

impl<'a> FixFields<'a> {
    fn new(fix: &'a Fix, messages: &Messages) -> Option<Self> {
        let replacements = fix.replacements().map(|(Span { start, end }, text)| ReplacementFields {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            text,
        });
        let replacements: Vec<_> = replacements.collect();
        (!replacements.is_empty()).then(|| Self { message: messages.notice(&fix.done), replacements })
    }
}

#[derive(Serialize)]
struct EvidenceFields<'a> {
    source: Option<&'a str>,
    target: Option<&'a str>,
}

impl<'a> EvidenceFields<'a> {
    fn new(evidence: &'a Evidence) -> Self {
        Self { source: evidence.source.as_deref(), target: evidence.target.as_deref() }
    }
}

#[derive(Serialize)]
struct RelatedFields<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    message: String,
}

impl<'a> RelatedFields<'a> {
    fn new(related: &'a Related, messages: &Messages) -> Self {
        let start = related.location.span.start;
        Self {
            path: &related.location.path,
            line: start.line,
            column: start.column,
            message: messages.notice(&related.notice),
        }
    }
}

#[derive(Serialize)]
struct StatisticsFields {
    entries: usize,
    checks: Vec<CheckFields>,
}

#[derive(Serialize)]
struct CheckFields {
    check: &'static str,
    #[serde(flatten)]
    total: TallyFields,
    locales: Vec<LocaleTallyFields>,
}

#[derive(Serialize)]
struct LocaleTallyFields {
    locale: Option<String>,
    #[serde(flatten)]
    tally: TallyFields,
}

#[derive(Serialize)]
struct TallyFields {
    entries: usize,
    findings: usize,
    per_100_entries: Option<f64>,
    waived: usize,
    waived_percent: f64,
}

impl StatisticsFields {
    fn new(statistics: &Statistics) -> Self {
        let checks = statistics.checks.iter().map(|check| CheckFields {
            check: check.check,
            total: TallyFields::new(check.total),
            locales: check.locales.iter().map(LocaleTallyFields::new).collect(),
        });
        Self { entries: statistics.entries, checks: checks.collect() }
    }
}

impl LocaleTallyFields {
    fn new((locale, tally): &(Option<Locale>, Tally)) -> Self {
        Self { locale: locale.as_ref().map(ToString::to_string), tally: TallyFields::new(*tally) }
    }
}

impl TallyFields {
    fn new(tally: Tally) -> Self {
        Self {
            entries: tally.entries,
            findings: tally.findings,
            per_100_entries: tally.per_hundred().map(shown_rate),
            waived: tally.waived,
            waived_percent: shown_percent(tally.waived_percent()),
        }
    }
}

/// A coverage gate that was missed.
#[derive(Serialize)]
struct GateFields {
    locale: String,
    floor: f64,
    coverage: f64,
}

impl GateFields {
    fn new(gate: &MissedGate) -> Self {
        Self { locale: gate.locale.to_string(), floor: gate.floor, coverage: gate.shown_coverage() }
    }
}
