//! README shows what the program really says: its tables come from the registries, its pictures from the program.
//!
//! `UPDATE_EXPECTED=1` rewrites README.md.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::Command;

use dilmanc::checks::CHECKS;
use dilmanc::commands::COMMANDS;
use dilmanc::document::FORMATS;
use dilmanc::messages::{Messages, UiLanguage};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A command and what it prints, run in the repository.
fn picture(arguments: &[&str]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_dilmanc"));
    let output =
        program.args(arguments).current_dir(root()).env_clear().env("LANG", "en_US.UTF-8").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.is_empty() && !text.trim().is_empty(), "no picture of {arguments:?}: {errors}");
    format!("```console\n$ dilmanc {}\n{}\n```", arguments.join(" "), text.trim_end())
}

fn table(head: &str, rows: impl Iterator<Item = String>) -> String {
    let columns = head.matches('|').count() - 1;
    let rule = format!("|{}", "---|".repeat(columns));
    [head.to_owned(), rule].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

fn commands(messages: &Messages) -> String {
    let row = |command: &&dyn dilmanc::cli::Command| {
        format!("| `dilmanc {}` | {} |", command.name(), messages.text(&format!("cli-{}", command.name())))
    };
    table("| command | does |", COMMANDS.iter().map(row))
}

fn checks(messages: &Messages) -> String {
    let row = |check: &&dyn dilmanc::checks::Check| {
        let meta = check.meta();
        let title = messages.text(&format!("check-{}", meta.id)).replace('|', "\\|");
        format!("| `{}` | {} | {} | {title} |", meta.id, meta.group.name(), meta.severity.name())
    };
    table("| check | group | level | finds |", CHECKS.iter().map(row))
}

fn formats() -> String {
    let row = |format: &&dyn dilmanc::document::Format| {
        let extensions =
            format.extensions().iter().map(|extension| format!("`.{extension}`")).collect::<Vec<_>>();
        format!("| {} | {} |", format.name(), extensions.join(", "))
    };
    table("| format | files |", FORMATS.iter().map(row))
}

/// Modules with the first sentence of their documentation.
fn modules() -> String {
    let lib = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let names = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let row = |name: &str| {
        let folder = root().join("src").join(name).join("mod.rs");
        let file = if folder.exists() { folder } else { root().join("src").join(format!("{name}.rs")) };
        let text = std::fs::read_to_string(file).unwrap();
        let lines = text.lines().take_while(|line| line.starts_with("//!"));
        let doc: Vec<&str> = lines
            .map(|line| line.trim_start_matches("//!").trim())
            .take_while(|line| !line.is_empty())
            .collect();
        let doc = doc.join(" ");
        let first = doc.split_inclusive(". ").next().unwrap_or(&doc).trim();
        format!("| `{name}` | {} |", first.replace("[`", "`").replace("`]", "`"))
    };
    table("| module | holds |", names.map(row))
}

/// The README with every generated part put in anew: the lines between `<!-- name -->` and `<!-- /name -->`.
fn renewed(text: &str) -> String {
    let messages = Messages::new(UiLanguage::En);
    let parts = [
        ("status", picture(&["-C", "examples/energy", "status"])),
        ("check", picture(&["-C", "examples/energy", "check", "locales/az"])),
        ("commands", commands(&messages)),
        ("checks", checks(&messages)),
        ("formats", formats()),
        ("modules", modules()),
    ];
    parts.iter().fold(text.to_owned(), |text, (name, part)| {
        let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
        let from = text.find(&start).unwrap_or_else(|| panic!("README has no {start}")) + start.len();
        let to = text[from..].find(&end).map_or(from, |at| from + at);
        format!("{}{part}\n{}", &text[..from], &text[to..])
    })
}

#[test]
fn readme_is_fresh() {
    let path = root().join("README.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let fresh = renewed(&text);
    if text != fresh && std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let differs = text.lines().zip(fresh.lines()).position(|(now, then)| now != then);
    let at = differs.unwrap_or_else(|| text.lines().count().min(fresh.lines().count()));
    let line = |text: &str| text.lines().nth(at).unwrap_or("").to_owned();
    assert!(
        text == fresh,
        "README.md:{} is\n  {}\nbut the program says\n  {}\nThe parts between <!-- name --> and <!-- /name --> are generated. To \
         write them anew: UPDATE_EXPECTED=1 cargo test --test readme",
        at + 1,
        line(&text),
        line(&fresh)
    );
}

#[test]
fn readme_names_the_two_commands_that_ci_runs() {
    let text = std::fs::read_to_string(root().join("README.md")).unwrap();
    let ci = std::fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(text.contains("$ cargo run --release -- check ") && text.contains("$ cargo test "));
    assert!(ci.contains("cargo test") && ci.contains("-- check"));
}
