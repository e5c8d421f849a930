//! Every text that the code asks for exists, and every check has its page, in each language of the tool.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use dilmanc::checks::{CHECKS, find};
use dilmanc::messages::{Messages, UiLanguage};
use fluent_syntax::ast;

/// Beginnings of the ids of messages that the library names in a notice.
const NOTICES: &[&str] = &[
    "baseline-",
    "finding-",
    "git-",
    "glossary-",
    "report-",
    "settings-",
    "statistics-",
    "summary-",
    "syntax-",
    "waiver-",
    "yaml-",
];

#[test]
fn every_check_has_its_page_in_every_language() {
    for language in UiLanguage::ALL {
        let messages = Messages::new(language);
        for check in CHECKS {
            let meta = check.meta();
            let page = format!("check-{}", meta.id);
            let example = format!("example-{}", meta.id);
            let parts = ["what", "why", "mend", "waive"].map(|part| format!("{page}.{part}"));
            let examples = ["wrong", "right"].map(|part| format!("{example}.{part}"));
            for key in parts.iter().chain(&examples).chain([&page, &format!("group-{}", meta.group.name())]) {
                assert_ne!(messages.text(key), *key, "{language:?}");
            }
            assert_ne!(
                messages.text(&examples[0]),
                messages.text(&examples[1]),
                "example of {page} in {language:?}"
            );
        }
    }
}

#[test]
fn a_page_says_that_a_check_cannot_be_waived_where_it_cannot() {
    for language in UiLanguage::ALL {
        let messages = Messages::new(language);
        let how = messages.text("waive-how");
        for meta in CHECKS.iter().map(|check| check.meta()) {
            let page = messages.text(&format!("check-{}.waive", meta.id));
            assert_eq!(page.ends_with(&how), meta.waivable, "{} in {language:?}", meta.id);
        }
    }
}

#[test]
fn every_key_in_the_code_is_a_message() {
    let known = english_ids();
    let mut seen = 0;
    for path in rust_files(&root().join("src")) {
        let code = fs::read_to_string(&path).unwrap();
        let code = code.split("#[cfg(test)]").next().unwrap();
        let literals = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        for literal in literals.flat_map(|line| line.split('"').skip(1).step_by(2)) {
            let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if NOTICES.iter().any(|start| literal.starts_with(start))
                && literal.chars().all(is_key)
                && find(literal).is_none()
            {
                assert!(known.contains(literal), "{literal} in {}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 60, "only {seen} keys found: the search for them is broken");
}

fn english_ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let folder = root().join("locales/en");
    let groups = fs::read_dir(folder.join("checks")).unwrap().map(|entry| entry.unwrap().path());
    for file in groups.chain(["dilmanc.ftl", "examples.ftl"].map(|name| folder.join(name))) {
        let text = fs::read_to_string(file).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("no syntax errors");
        ids.extend(resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
    }
    ids
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| ".".to_owned()))
}
