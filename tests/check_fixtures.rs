//! Every check has a fixture: `tests/checks/<id>.txt`, a small project, what is found in it, and a clean twin of the target in
//! which nothing is found.
//!
//! ```text
//! --- locales/en/app.ftl
//! greeting = Hello, { $name }
//! --- locales/az/app.ftl
//! greeting = Salam
//! --- findings
//! locales/az/app.ftl 1:12-1:17 error dropped-variable greeting
//! --- clean locales/az/app.ftl
//! greeting = Salam, { $name }
//! ```
//! `\n`-style escapes are not read; for bytes that a text file cannot hold, `--- hex PATH` takes hexadecimal bytes.
//! `UPDATE_EXPECTED=1` rewrites the findings: read them before you keep them.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use dilmanc::checks::CHECKS;
use dilmanc::workspace::{Scope, Workspace, read_baseline};

/// A fixture that has this file is checked with it.
const BASELINE: &str = "baseline.yaml";
const SETTINGS: &str = "source: en\ntargets: [az, ru]\n";

/// Sections of a fixture in order: heading, text.
fn sections(text: &str) -> Vec<(String, String)> {
    let mut sections: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        match line.strip_prefix("--- ") {
            Some(heading) => sections.push((heading.trim_end().to_owned(), String::new())),
            None => sections.last_mut().expect("a fixture starts with `--- `").1.push_str(line),
        }
    }
    sections
}

fn findings(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    write("dilmanc.yaml", SETTINGS.as_bytes());
    files.iter().for_each(|(path, bytes)| write(path, bytes));
    let workspace = Workspace::open(folder.path()).unwrap();
    let locales = workspace
        .settings()
        .targets
        .iter()
        .filter(|locale| files.keys().any(|path| path.starts_with(&format!("locales/{locale}/"))));
    let scope = Scope { locales: locales.cloned().collect(), ..Scope::default() };
    let (tree, failures) = workspace.load(&scope).unwrap();
    assert!(failures.is_empty(), "{failures:?}");
    let (mut outcome, failures) = tree.check();
    assert!(failures.is_empty(), "{failures:?}");
    if let Some(baseline) = read_baseline(&folder.path().join(BASELINE), BASELINE).unwrap() {
        let found = baseline.excuse(&mut outcome);
        outcome.extend(baseline.stale(&found, tree.policy(), |entry| tree.covers(entry)));
    }
    outcome
        .findings
        .iter()
        .map(|finding| {
            let (start, end) = (finding.location.span.start, finding.location.span.end);
            let place = format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column);
            let id = finding.id.as_deref().unwrap_or("-");
            format!("{} {place} {} {} {id}", finding.location.path, finding.severity.name(), finding.check)
        })
        .collect()
}

fn bytes(heading: &str, text: &str) -> Vec<u8> {
    if !heading.starts_with("hex ") {
        return text.as_bytes().to_vec();
    }
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks")
}

#[test]
fn every_check_has_a_fixture_and_every_fixture_a_check() {
    let mut fixtures: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    fixtures.sort_unstable();
    let mut ids: Vec<&str> = CHECKS.iter().map(|check| check.meta().id).collect();
    ids.sort_unstable();
    assert_eq!(fixtures, ids);
}

#[test]
fn checks_find_the_defect_and_are_silent_on_its_clean_twin() {
    let mut wrong = Vec::new();
    for check in CHECKS {
        let id = check.meta().id;
        let path = folder().join(format!("{id}.txt"));
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let sections = sections(&text);
        let mut files = BTreeMap::new();
        for (heading, body) in &sections {
            if heading != "findings" && !heading.starts_with("clean ") {
                files.insert(heading.trim_start_matches("hex ").to_owned(), bytes(heading, body));
            }
        }
        let expected: Vec<String> = sections
            .iter()
            .filter(|(heading, _)| heading == "findings")
            .flat_map(|(_, body)| body.lines().filter(|line| !line.is_empty()).map(str::to_owned))
            .collect();
        let found = findings(&files);
        if found != expected && std::env::var_os("UPDATE_EXPECTED").is_some() {
            let rewritten = sections.iter().map(|(heading, body)| match heading.as_str() {
                "findings" => format!("--- findings\n{}\n", found.join("\n")),
                _ => format!("--- {heading}\n{body}"),
            });
            std::fs::write(&path, rewritten.collect::<String>()).unwrap();
        } else if found != expected {
            wrong.push(format!(
                "{id}: expected\n  {}\nfound\n  {}",
                expected.join("\n  "),
                found.join("\n  ")
            ));
        }
        if !found.iter().any(|line| line.contains(&format!(" {id} "))) {
            wrong.push(format!("{id}: its own fixture does not show it"));
        }
        let mut clean = files.clone();
        let twins =
            sections.iter().filter_map(|(heading, body)| Some((heading.strip_prefix("clean ")?, body)));
        let mut has_twin = false;
        for (path, body) in twins {
            has_twin = true;
            clean.insert(path.to_owned(), body.as_bytes().to_vec());
        }
        let left = findings(&clean);
        if !has_twin || !left.is_empty() {
            wrong.push(format!("{id}: the clean twin is not clean:\n  {}", left.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
