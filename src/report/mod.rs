//! One file per output format, from findings and a summary.
//!
//! All formats hold the same findings in the same order. The same run gives the same bytes: no time, no absolute
//! path, no width of a terminal except in [`Run::width`].

mod excerpt;
mod github;
mod json;
mod junit;
mod sarif;
pub(crate) mod terminal;
mod text;

use std::io;

use crate::finding::{Finding, MissedGate, Severity, Statistics, Summary};
use crate::messages::Messages;
use crate::notice::Notice;

/// Every format, in the order in which the command line names them; the first is the default.
pub static REPORTS: &[&dyn Report] =
    &[&text::Text, &json::Json, &sarif::Sarif, &github::GitHub, &junit::JUnit];

/// An output format.
pub trait Report: Sync {
    /// The word for it on the command line, in lower case.
    fn name(&self) -> &'static str;

    /// Whether it shows the fingerprints of findings.
    fn has_fingerprints(&self) -> bool {
        false
    }

    /// Writes everything, in many small pieces: give it something buffered. Ends with a line end unless nothing is
    /// written.
    fn write(&self, run: &Run<'_>, out: &mut dyn io::Write) -> io::Result<()>;
}

/// What there is to report.
pub struct Run<'a> {
    /// The findings to show, in the order file, position, check.
    pub findings: &'a [Finding],
    /// The figures, of all findings, shown or not.
    pub summary: &'a Summary,
    /// The findings in proportion to the texts, where these are asked for. Only the reports text and json show them.
    pub statistics: Option<&'a Statistics>,
    /// Every check there is, for formats that describe them. A finding of a check that is not here is shown all the same.
    pub rules: &'a [RuleDescription],
    /// The words of the user's language.
    pub messages: &'a Messages,
    /// Columns of the terminal, 80 for a pipe. Only the text report looks at it.
    pub width: usize,
    /// Whether the text report may use colours.
    pub color: bool,
}

/// A check as a report describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleDescription {
    /// Id of the check (`number-mismatch`).
    pub id: &'static str,
    /// What it finds, in a few words of the user's language.
    pub title: String,
    /// What it means, why it matters and how to mend it.
    pub help: String,
    /// Weight unless the settings say otherwise.
    pub severity: Severity,
}

/// What is wrong, then the related places, a line each: for formats without fields for those.
fn in_full(finding: &Finding, messages: &Messages) -> String {
    let mut text = messages.notice(&finding.notice);
    for related in &finding.related {
        let (location, notice) = (&related.location, messages.notice(&related.notice));
        let start = location.span.start;
        text.push_str(&format!("\n{}:{}:{} {notice}", location.path, start.line, start.column));
    }
    text
}

/// The sentence about a coverage gate that was missed.
fn missed_gate(messages: &Messages, gate: &MissedGate) -> String {
    let notice = Notice::new("summary-gate-missed")
        .with("locale", gate.locale.to_string())
        .with("coverage", messages.percent(gate.shown_coverage()))
        .with("floor", messages.percent(gate.floor));
    messages.notice(&notice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_have_distinct_lower_case_names() {
        let names: Vec<_> = REPORTS.iter().map(|report| report.name()).collect();
        assert_eq!(names, ["text", "json", "sarif", "github", "junit"]);
    }
}
