//! Annotations on the lines of a pull request: the workflow commands of GitHub Actions.

use std::io;

use super::{Report, Run, in_full, missed_gate};
use crate::finding::{Finding, Severity};

/// Workflow commands of GitHub Actions.
pub(super) struct GitHub;

impl Report for GitHub {
    fn name(&self) -> &'static str {
        "github"
    }

    fn write(&self, run: &Run<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        for finding in run.findings {
            let (command, place) = (command(finding.severity), place(finding));
            writeln!(
                out,
                "::{command} {place},title={}::{}",
                property(finding.check),
                data(&in_full(finding, run.messages))
            )?;
        }
        for gate in &run.summary.missed_gates {
            writeln!(out, "::error title=coverage::{}", data(&missed_gate(run.messages, gate)))?;
        }
        Ok(())
    }
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    }
}

/// Columns only when the span stays on one line: GitHub refuses them otherwise.
fn place(finding: &Finding) -> String {
    let (start, end) = (finding.location.span.start, finding.location.span.end);
    let lines = format!("file={},line={},endLine={}", property(&finding.location.path), start.line, end.line);
    if start.line == end.line {
        format!("{lines},col={},endColumn={}", start.column, end.column)
    } else {
        lines
    }
}

/// Escapes the text after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_field_is_escaped() {
        assert_eq!(data("5 % artıb:\r\n::error::a, b"), "5 %25 artıb:%0D%0A::error::a, b");
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }
}
