//! Every kind of defect that a Fluent tree can have, one at a time: the tree of `tests/fluent_defects/clean` is patched as
//! `kinds.txt` says, and exactly the findings that stand there are found.
//!
//! ```text
//! === variable unknown                                          a kind of defect
//! locales/az/app.ftl error unknown-variable welcome             path, severity, check and message of each finding
//! --- replace locales/az/app.ftl                                or `remove`, `write`, `crlf`
//! ```
//! With `DEFECT_TREES=FOLDER` in the environment the trees stay there, one folder a kind, for other tools to be run on.
//!
//! `<U+202E>` stands for a character, `<FF>` for a byte.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use dilmanc::workspace::{Scope, Workspace};

const FILES: [&str; 10] = [
    "dilmanc.yaml",
    "locales/az/app.ftl",
    "locales/az/brand.ftl",
    "locales/az/desk.ftl",
    "locales/en/app.ftl",
    "locales/en/brand.ftl",
    "locales/en/desk.ftl",
    "locales/ru/app.ftl",
    "locales/ru/brand.ftl",
    "locales/ru/desk.ftl",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fluent_defects")
}

struct Kind<'t> {
    name: &'t str,
    expected: Vec<&'t str>,
    /// What is done to which file, and with what.
    steps: Vec<(&'t str, &'t str, &'t str)>,
}

fn kinds(text: &str) -> Vec<Kind<'_>> {
    text.split("=== ").skip(1).map(kind).collect()
}

fn kind(text: &str) -> Kind<'_> {
    let (name, rest) = text.split_once('\n').unwrap();
    let (expected, steps) = rest.split_once("--- ").unwrap();
    Kind { name, expected: expected.lines().collect(), steps: steps.split("--- ").map(step).collect() }
}

fn step(step: &str) -> (&str, &str, &str) {
    let (heading, body) = step.split_once('\n').unwrap();
    let (verb, path) = heading.split_once(' ').unwrap();
    (verb, path, body)
}

/// The bytes of a text with `<U+202E>` and `<FF>` in it.
fn bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('<') {
        bytes.extend(before.bytes());
        let inside = behind.split_once('>').map(|(inside, _)| inside).unwrap_or_default();
        let code = inside.strip_prefix("U+").and_then(|code| u32::from_str_radix(code, 16).ok());
        let byte =
            Some(inside).filter(|code| code.len() == 2).and_then(|code| u8::from_str_radix(code, 16).ok());
        match (code.and_then(char::from_u32), byte) {
            (Some(character), _) => bytes.extend(character.to_string().bytes()),
            (None, Some(byte)) => bytes.push(byte),
            (None, None) => {
                bytes.push(b'<');
                rest = behind;
                continue;
            }
        }
        rest = &behind[inside.len() + 1..];
    }
    bytes.extend(rest.bytes());
    bytes
}

/// Does the steps on a copy of the clean tree and checks it.
fn findings(name: &str, steps: &[(&str, &str, &str)]) -> Vec<String> {
    let temporary = tempfile::tempdir().unwrap();
    let kept = std::env::var_os("DEFECT_TREES").map(PathBuf::from);
    let root = kept.as_deref().unwrap_or(temporary.path()).join(name.replace([' ', ','], "-"));
    for path in FILES {
        let copy = root.join(path);
        std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
        std::fs::write(copy, std::fs::read(folder().join("clean").join(path)).unwrap()).unwrap();
    }
    for (verb, path, body) in steps {
        let place = root.join(path);
        match *verb {
            "replace" => {
                let (old, new) = body.split_once("\n=>\n").unwrap();
                let new = new.strip_suffix('\n').unwrap_or(new);
                let text = std::fs::read_to_string(&place).unwrap();
                let (before, behind) =
                    text.split_once(old).unwrap_or_else(|| panic!("{path} holds no {old:?}"));
                std::fs::write(place, [before.as_bytes(), &bytes(new), behind.as_bytes()].concat()).unwrap();
            }
            "write" => std::fs::write(place, body).unwrap(),
            "remove" => std::fs::remove_file(place).unwrap(),
            "crlf" => {
                let text = std::fs::read_to_string(&place).unwrap();
                std::fs::write(place, text.replace('\n', "\r\n")).unwrap();
            }
            _ => panic!("unknown verb {verb}"),
        }
    }
    let workspace = Workspace::open(&root).unwrap();
    let (loaded, failures) = workspace.load(&Scope::default()).unwrap();
    assert!(failures.is_empty(), "{failures:?}");
    let (outcome, failures) = loaded.check();
    assert!(failures.is_empty(), "{failures:?}");
    let shown = outcome.findings.iter().map(|finding| {
        let id = finding.id.as_deref().unwrap_or("-");
        format!("{} {} {} {id}", finding.location.path, finding.severity.name(), finding.check)
    });
    shown.collect()
}

#[test]
fn nothing_is_found_in_the_clean_tree() {
    assert_eq!(findings("clean", &[]), Vec::<String>::new());
}

#[test]
fn each_kind_of_defect_is_found_and_nothing_else() {
    let text = std::fs::read_to_string(folder().join("kinds.txt")).unwrap();
    let kinds = kinds(&text);
    assert_eq!(kinds.len(), 42);
    let mut wrong = Vec::new();
    for kind in kinds {
        let found = findings(kind.name, &kind.steps);
        if found != kind.expected {
            wrong.push(format!(
                "{}: expected\n  {}\nfound\n  {}",
                kind.name,
                kind.expected.join("\n  "),
                found.join("\n  ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
