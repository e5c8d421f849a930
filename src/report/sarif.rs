//! SARIF 2.1.0, the OASIS exchange format for findings, as code hosts and editors read it.

use std::collections::HashMap;
use std::io;

use serde_json::{Value, json};

use super::{Report, RuleDescription, Run, missed_gate};
use crate::finding::{Finding, Fix, Location, Severity};
use crate::position::Span;

/// SARIF 2.1.0.
pub(super) struct Sarif;

impl Report for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn has_fingerprints(&self) -> bool {
        true
    }

    fn write(&self, run: &Run<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, &log(run))?;
        writeln!(out)
    }
}

fn log(run: &Run<'_>) -> Value {
    let language = run.messages.language().code();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "dilmanc",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language,
                "rules": run.rules.iter().map(rule).collect::<Vec<_>>(),
            }},
            "language": language,
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": missed_gates(run) }],
            "results": results(run),
        }],
    })
}

fn rule(rule: &RuleDescription) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.title },
        "fullDescription": { "text": rule.title },
        "help": { "text": rule.help },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

/// A gate belongs to no line of a file, so it is no result.
fn missed_gates(run: &Run<'_>) -> Vec<Value> {
    let notification =
        |gate| json!({ "level": "error", "message": { "text": missed_gate(run.messages, gate) } });
    run.summary.missed_gates.iter().map(notification).collect()
}

fn results(run: &Run<'_>) -> Vec<Value> {
    let rules: HashMap<&str, usize> = run.rules.iter().enumerate().map(|(at, rule)| (rule.id, at)).collect();
    let results = run.findings.iter().map(|finding| {
        let mut result = json!({
            "ruleId": finding.check,
            "level": level(finding.severity),
            "message": { "text": run.messages.notice(&finding.notice) },
            "locations": [location(finding)],
            "relatedLocations": related(finding, run),
            "partialFingerprints": { "dilmancFinding/v1": finding.fingerprint.to_string() },
        });
        let fix = finding.fix.as_deref().and_then(|fix| fix_object(fix, &finding.location.path, run));
        if let Some(fix) = fix {
            result["fixes"] = json!([fix]);
        }
        if let Some(index) = rules.get(finding.check) {
            result["ruleIndex"] = json!(index);
        }
        result
    });
    results.collect()
}

/// What `check --fix` would do to the file of the finding.
fn fix_object(fix: &Fix, path: &str, run: &Run<'_>) -> Option<Value> {
    let replacements = fix
        .replacements()
        .map(|(span, text)| json!({ "deletedRegion": region(&span), "insertedContent": { "text": text } }));
    let replacements: Vec<Value> = replacements.collect();
    (!replacements.is_empty()).then(|| {
        json!({
            "description": { "text": run.messages.notice(&fix.done) },
            "artifactChanges": [{ "artifactLocation": { "uri": uri(path) }, "replacements": replacements }],
        })
    })
}

fn location(finding: &Finding) -> Value {
    let mut location = json!({ "physicalLocation": physical(&finding.location) });
    if let Some(id) = &finding.id {
        location["logicalLocations"] = json!([{ "name": id, "kind": "resource" }]);
    }
    location
}

fn related(finding: &Finding, run: &Run<'_>) -> Vec<Value> {
    let related = finding.related.iter().enumerate().map(|(at, related)| {
        json!({
            "id": at + 1,
            "physicalLocation": physical(&related.location),
            "message": { "text": run.messages.notice(&related.notice) },
        })
    });
    related.collect()
}

fn physical(location: &Location) -> Value {
    json!({ "artifactLocation": { "uri": uri(&location.path) }, "region": region(&location.span) })
}

fn region(span: &Span) -> Value {
    json!({
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a relative URI reference (RFC 3986). A colon would make a scheme of what stands before it.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte))
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_uri_reference() {
        assert_eq!(uri("c:/əsas mətn%.ftl"), "c%3A/%C9%99sas%20m%C9%99tn%25.ftl");
    }
}
