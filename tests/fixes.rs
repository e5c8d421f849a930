//! `check --fix` changes what it lists and nothing else, and leaves nothing for a second run.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashSet;
use std::path::Path;

use dilmanc::ftl::{LineEnding, Resource, same_structure};
use dilmanc::workspace::{FixRun, Scope, Workspace};
use proptest::prelude::*;

const SOURCE: &str = "a = One\nb = Two, three (four)\n    .title = Five\nc = Six { $x } seven\n";

fn written(target: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    write("dilmanc.yaml", b"source: en\ntargets: [az]\n");
    write("locales/en/app.ftl", SOURCE.as_bytes());
    write("locales/az/app.ftl", target);
    folder
}

fn target(folder: &Path) -> std::path::PathBuf {
    folder.join("locales/az/app.ftl")
}

/// Fixes the workspace; `meanwhile` happens between reading and writing.
fn fixed(folder: &Path, ending: Option<LineEnding>, meanwhile: impl FnOnce()) -> FixRun {
    let workspace = Workspace::open(folder).unwrap();
    let (mut tree, failures) = workspace.load(&Scope::default()).unwrap();
    assert!(failures.is_empty(), "{failures:?}");
    let mut run = tree.fix(ending);
    meanwhile();
    tree.write_fixed(&mut run);
    run
}

/// A text without anything that a fix may add, remove or replace.
fn essence(text: &str) -> String {
    let text = text.replace("{ \" \" }", "");
    let kept = text.chars().filter(|c| {
        !c.is_whitespace() && !matches!(c, '\u{feff}' | '\u{307}' | '\u{200b}' | '\u{200d}' | '\u{2060}')
    });
    kept.map(|c| match c {
        '\u{4d9}' | '\u{1dd}' => 'ə',
        'ı' => 'i',
        c => c,
    })
    .collect()
}

const PIECES: [&str; 30] = [
    "Bakı",
    "dil",
    "nә",
    "sәslǝr",
    "i\u{307}çi\u{307}n",
    " ",
    "  ",
    "\u{a0}",
    "\u{200b}",
    "\u{2060}",
    ",",
    " ,",
    ".",
    " .",
    "(",
    " )",
    "( ",
    "{ $x }",
    "{ \" \" }",
    "{ \"  [\" }",
    "\n    ",
    " \n    ",
    "\n",
    "3-ci",
    "«",
    " »",
    "[",
    "*",
    "\u{ad}",
    "{ $x ->\n    [one] a  b\n   *[other] nә\n    }",
];

fn body() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..12).prop_map(|pieces| pieces.concat())
}

/// A target of the source above, full of what can be mended, with junk and comments now and then.
fn text() -> impl Strategy<Value = String> {
    let entry = (prop::sample::select(vec!["a", "b", "c", "# note  two", "-t", "?"]), body(), body());
    let start = prop::sample::select(vec!["", "\u{feff}"]);
    (start, prop::collection::vec(entry, 1..6), any::<bool>()).prop_map(|(start, entries, crlf)| {
        let entries = entries.iter().map(|(key, value, title)| match *key {
            "b" => format!("b = {value}\n    .title = {title}\n"),
            key => format!("{key} = {value}\n"),
        });
        let text = start.to_owned() + &entries.collect::<String>();
        if crlf { text.replace('\n', "\r\n") } else { text }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn only_what_is_listed_changes_and_nothing_is_left(text in text()) {
        let folder = written(text.as_bytes());
        let path = target(folder.path());
        let run = fixed(folder.path(), None, || ());
        prop_assert!(run.failures.is_empty(), "{:?}", run.failures);
        let new = std::fs::read_to_string(&path).unwrap();
        let listed: HashSet<usize> =
            run.files.iter().flat_map(|file| &file.applied).map(|fix| fix.position.line).collect();
        prop_assert_eq!(new != text, !listed.is_empty());
        let (old_lines, new_lines) = (text.split('\n'), new.split('\n'));
        prop_assert_eq!(old_lines.clone().count(), new_lines.clone().count());
        for (at, (old, new)) in old_lines.zip(new_lines).enumerate() {
            prop_assert!(old == new || listed.contains(&(at + 1)), "line {}: {:?} {:?}", at + 1, old, new);
        }
        prop_assert_eq!(essence(&text), essence(&new));
        prop_assert!(same_structure(&Resource::parse(&text), &Resource::parse(&new)), "{}", new);
        let time = || std::fs::metadata(&path).unwrap().modified().unwrap();
        let before = time();
        let again = fixed(folder.path(), None, || ());
        prop_assert!(again.files.is_empty(), "{:?}", again.files);
        prop_assert_eq!(time(), before);
    }

    #[test]
    fn line_ends_change_only_when_asked(text in text()) {
        let folder = written(text.as_bytes());
        let run = fixed(folder.path(), Some(LineEnding::Lf), || ());
        prop_assert!(run.failures.is_empty(), "{:?}", run.failures);
        let new = std::fs::read_to_string(target(folder.path())).unwrap();
        prop_assert!(!new.contains("\r\n"));
        prop_assert!(same_structure(&Resource::parse(&text), &Resource::parse(&new)), "{}", new);
        fixed(folder.path(), Some(LineEnding::CrLf), || ());
        let crlf = std::fs::read_to_string(target(folder.path())).unwrap();
        prop_assert_eq!(crlf, new.replace('\n', "\r\n"));
    }
}

#[test]
fn a_file_that_changed_meanwhile_is_left_alone() {
    let folder = written(b"a = Bir  iki\n");
    let path = target(folder.path());
    let run = fixed(folder.path(), None, || std::fs::write(&path, "a = Bir  iki  üç\n").unwrap());
    assert_eq!(run.failures[0].notice.key, "fix-changed-meanwhile");
    assert!(
        run.files.is_empty() && run.outcome.findings.iter().any(|finding| finding.check == "double-space")
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "a = Bir  iki  üç\n");
}

#[test]
fn a_file_that_may_not_be_written_is_told() {
    let folder = written(b"a = Bir  iki\n");
    let path = target(folder.path());
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let run = fixed(folder.path(), None, || ());
    assert_eq!(run.failures[0].notice.key, "disk-cannot-write");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "a = Bir  iki\n");
}

#[test]
fn entries_beside_broken_ones_are_mended_and_the_broken_ones_are_not() {
    let folder = written("a = Bir  iki\nb = { Üç  dörd\nc = Altı  { $x } yeddi  səkkiz\n".as_bytes());
    let run = fixed(folder.path(), None, || ());
    assert!(run.failures.is_empty());
    let expected = "a = Bir iki\nb = { Üç  dörd\nc = Altı  { $x } yeddi səkkiz\n";
    assert_eq!(std::fs::read_to_string(target(folder.path())).unwrap(), expected);
}

#[test]
fn a_source_text_is_not_changed_under_the_records_of_its_translations() {
    let record = "# en: One\na = Bir\n";
    let folder = written(record.as_bytes());
    std::fs::write(folder.path().join("locales/en/app.ftl"), "\u{feff}a = One\n").unwrap();
    let run = fixed(folder.path(), None, || ());
    assert_eq!(run.files.len(), 1);
    assert_eq!(std::fs::read_to_string(folder.path().join("locales/en/app.ftl")).unwrap(), "a = One\n");
    assert_eq!(std::fs::read_to_string(target(folder.path())).unwrap(), record);
}
