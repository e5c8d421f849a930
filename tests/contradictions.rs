//! Statements of `tests/data/contradictions.tsv` that contradict themselves, or only seem to: what is found in each, `=` for nothing.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use dilmanc::workspace::{Scope, Workspace};

const CHECKS: [&str; 4] = ["anniversary-arithmetic", "weekday-date", "impossible-date", "sum-mismatch"];

/// The findings of the checks in a statement of one language, each with the words it is about.
fn findings(lang: &str, name: &str, date: &str, text: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: String, text: String| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let targets: Vec<&str> = ["az", "en", "ru"].into_iter().filter(|locale| *locale != lang).collect();
    write("dilmanc.yaml".to_owned(), format!("source: {lang}\ntargets: [{}]\n", targets.join(", ")));
    let head = if date == "-" { String::new() } else { format!("---\ndate: {date}\n---\n\n") };
    write(format!("statements/{name}.md"), format!("{head}{}\n", text.replace(" ¶ ", "\n\n")));
    let messages = text.split(" ¶ ").enumerate().map(|(at, text)| format!("p-aaa{at} = {text}\n"));
    let messages = format!("### statements/{name}.md\n\n{}", messages.collect::<Vec<_>>().join("\n"));
    write(format!("locales/{lang}/statements/{name}.ftl"), messages);
    let workspace = Workspace::open(folder.path()).unwrap();
    let (tree, failures) = workspace.load(&Scope::default()).unwrap();
    assert!(failures.is_empty(), "{failures:?}");
    let found = tree.check().0.findings.into_iter().filter(|finding| CHECKS.contains(&finding.check));
    found.map(|one| format!("{} {}", one.check, one.evidence.and_then(|said| said.target).unwrap())).collect()
}

#[test]
fn only_contradictions_are_found() {
    let mut wrong = Vec::new();
    for row in include_str!("data/contradictions.tsv").lines().skip(1) {
        let [expect, lang, name, date, text] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not five columns: {row}");
        };
        let expected: BTreeSet<String> =
            expect.split("; ").filter(|one| *one != "=").map(str::to_owned).collect();
        let found = findings(lang, name, date, text);
        if found != expected {
            wrong.push(format!("{text}\n  expected {expected:?}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
