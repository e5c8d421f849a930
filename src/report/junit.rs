//! JUnit XML, as CI servers draw it: one suite for the coverage of the locales, one for each file with findings.

use std::io;

use super::{Report, Run, in_full, missed_gate};
use crate::finding::{Finding, Severity};

/// JUnit XML.
pub(super) struct JUnit;

impl Report for JUnit {
    fn name(&self) -> &'static str {
        "junit"
    }

    fn write(&self, run: &Run<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        let suites: Vec<Suite<'_>> = coverage(run).into_iter().chain(files(run)).collect();
        let cases: usize = suites.iter().map(|suite| suite.cases.len()).sum();
        let failures: usize = suites.iter().map(Suite::failures).sum();
        writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
        writeln!(out, r#"<testsuites name="dilmanc" tests="{cases}" failures="{failures}">"#)?;
        suites.iter().try_for_each(|suite| suite.write(out))?;
        writeln!(out, "</testsuites>")
    }
}

struct Suite<'a> {
    name: &'a str,
    cases: Vec<Case<'a>>,
}

struct Case<'a> {
    name: String,
    /// Where it is: file and line.
    place: Option<(&'a str, usize)>,
    failure: Option<Failure<'a>>,
}

struct Failure<'a> {
    kind: &'a str,
    message: String,
    details: String,
}

/// A case for each locale, so that a run without findings is not an empty report, which CI servers take for an error.
fn coverage<'a>(run: &Run<'_>) -> Option<Suite<'a>> {
    let summary = run.summary;
    let cases: Vec<Case<'_>> = summary
        .locales
        .iter()
        .map(|locale| {
            let gate = summary.missed_gates.iter().find(|gate| gate.locale == locale.locale);
            let failure = gate.map(|gate| Failure {
                kind: "coverage",
                message: missed_gate(run.messages, gate),
                details: String::new(),
            });
            Case { name: locale.locale.to_string(), place: None, failure }
        })
        .collect();
    (!cases.is_empty()).then_some(Suite { name: "coverage", cases })
}

fn files<'a>(run: &'a Run<'_>) -> impl Iterator<Item = Suite<'a>> {
    let by_file = run.findings.chunk_by(|a, b| a.location.path == b.location.path);
    by_file.map(|findings| Suite {
        name: &findings[0].location.path,
        cases: findings.iter().map(|finding| case(finding, run)).collect(),
    })
}

fn case<'a>(finding: &'a Finding, run: &Run<'_>) -> Case<'a> {
    let id = finding.id.as_deref().map(|id| format!(" {id}")).unwrap_or_default();
    Case {
        name: format!("{}{id}", finding.check),
        place: Some((&finding.location.path, finding.location.span.start.line)),
        failure: (finding.severity > Severity::Info).then(|| failure(finding, run)),
    }
}

fn failure<'a>(finding: &'a Finding, run: &Run<'_>) -> Failure<'a> {
    let start = finding.location.span.start;
    let text = in_full(finding, run.messages);
    Failure {
        kind: finding.check,
        message: run.messages.notice(&finding.notice),
        details: format!("{}:{}:{} {text}", finding.location.path, start.line, start.column),
    }
}

impl Suite<'_> {
    fn failures(&self) -> usize {
        self.cases.iter().filter(|case| case.failure.is_some()).count()
    }

    fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let (name, tests, failures) = (escaped(self.name), self.cases.len(), self.failures());
        writeln!(out, r#"  <testsuite name="{name}" tests="{tests}" failures="{failures}">"#)?;
        for case in &self.cases {
            case.write(self.name, out)?;
        }
        writeln!(out, "  </testsuite>")
    }
}

impl Case<'_> {
    fn write(&self, suite: &str, out: &mut dyn io::Write) -> io::Result<()> {
        write!(out, r#"    <testcase classname="{}" name="{}""#, escaped(suite), escaped(&self.name))?;
        if let Some((file, line)) = self.place {
            write!(out, r#" file="{}" line="{line}""#, escaped(file))?;
        }
        let Some(failure) = &self.failure else { return writeln!(out, "/>") };
        let (kind, message) = (escaped(failure.kind), escaped(&failure.message));
        writeln!(out, ">")?;
        write!(out, r#"      <failure type="{kind}" message="{message}">"#)?;
        writeln!(out, "{}</failure>", escaped(&failure.details))?;
        writeln!(out, "    </testcase>")
    }
}

/// `text` as XML character data, fit for an attribute too. Characters that XML 1.0 cannot hold, not even by number,
/// become U+FFFD.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // As they are, a reader would make spaces of them in an attribute, and drop the CR everywhere.
            '\t' | '\n' | '\r' => escaped.push_str(&format!("&#{};", u32::from(c))),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(
            escaped("<a b=\"1\">&'\0\u{1b}\u{ffff}ə"),
            "&lt;a b=&quot;1&quot;&gt;&amp;'\u{fffd}\u{fffd}\u{fffd}ə"
        );
        assert_eq!(escaped("a\r\n\tb"), "a&#13;&#10;&#9;b");
    }
}
