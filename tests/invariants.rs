//! What must hold of the house itself: modules use only what stands above them, registries are complete, no file is too
//! long to be read.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use dilmanc::checks::CHECKS;
use dilmanc::commands::COMMANDS;
use dilmanc::document::FORMATS;
use dilmanc::locale::PROFILES;
use dilmanc::messages::{Messages, UiLanguage};
use dilmanc::render::OUTPUTS;
use dilmanc::report::REPORTS;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Modules in the order of lib.rs.
fn modules() -> Vec<String> {
    let lib = std::fs::read_to_string(source().join("lib.rs")).unwrap();
    lib.lines()
        .filter_map(|line| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned()))
        .collect()
}

/// Rust files of a module, tests cut off.
fn files_of(module: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![source().join(module)];
    let single = source().join(format!("{module}.rs"));
    if single.exists() {
        files.push(single);
    }
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            match path.is_dir() {
                true => folders.push(path),
                false => files.push(path),
            }
        }
    }
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let end = text.find("#[cfg(test)]\nmod tests").unwrap_or(text.len());
        let code = text[..end].lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = code.collect::<Vec<_>>().join("\n");
        (path, code)
    };
    files.into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs")).map(read).collect()
}

/// Every module of the crate that the code names, also in `use crate::{a, b}` lists.
fn used(code: &str) -> HashSet<String> {
    let mut found = HashSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let list = rest.strip_prefix('{').map_or(rest, |list| &list[..list.find('}').unwrap_or(list.len())]);
        let several = rest.starts_with('{');
        for part in list.split(',').take(if several { usize::MAX } else { 1 }) {
            let name: String = part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.insert(name);
        }
    }
    found
}

#[test]
fn modules_use_only_modules_above_them() {
    let modules = modules();
    assert!(modules.len() > 10, "lib.rs lists its modules one a line: {modules:?}");
    let mut wrong = Vec::new();
    for (at, module) in modules.iter().enumerate() {
        for (path, code) in files_of(module) {
            for name in used(&code) {
                if modules.iter().position(|other| *other == name).is_some_and(|other| other > at) {
                    let path = path.strip_prefix(source()).unwrap_or(&path).display();
                    wrong.push(format!(
                        "src/{path} uses crate::{name}, but src/lib.rs lists {name} below {module}"
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nData pass down the list, so a module uses only those above it. Move what both need into an upper module, or \
         hand it down as an argument; if the new order is right for all, change the list.",
        wrong.join("\n")
    );
}

#[test]
fn only_the_workspace_touches_the_disk_and_only_the_command_line_prints() {
    for module in modules() {
        for (path, code) in files_of(&module) {
            let disk = ["std::fs", "fs::read", "fs::write", "File::open", "walkdir", "tempfile"];
            let io = disk.iter().find(|word| code.contains(**word));
            let shown = path.display();
            assert!(
                module == "workspace" || io.is_none(),
                "{shown} uses {io:?}: only src/workspace touches the disk"
            );
            let print = ["println!", "eprintln!", "io::stdout", "io::stderr", "anstream"]
                .iter()
                .find(|word| code.contains(**word));
            assert!(module == "cli" || print.is_none(), "{shown} uses {print:?}: only src/cli prints");
        }
    }
}

#[test]
fn no_file_is_longer_than_a_reader_holds_in_the_head() {
    for module in modules() {
        for (path, code) in files_of(&module) {
            let lines = code.lines().count();
            assert!(lines <= 450, "{} has {lines} lines without comments and tests", path.display());
        }
    }
}

fn assert_names(what: &str, names: &[&str]) {
    let distinct: HashSet<_> = names.iter().collect();
    assert_eq!(distinct.len(), names.len(), "two {what} have the same name: {names:?}");
    let kebab = |name: &&str| name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let odd: Vec<_> = names.iter().filter(|name| !kebab(name)).collect();
    assert!(odd.is_empty(), "names of {what} are of small letters, digits and hyphens: {odd:?}");
}

#[test]
fn registries_have_distinct_names_in_kebab_case() {
    assert_names("checks", &CHECKS.iter().map(|check| check.meta().id).collect::<Vec<_>>());
    assert_names("reports", &REPORTS.iter().map(|report| report.name()).collect::<Vec<_>>());
    assert_names("commands", &COMMANDS.iter().map(|command| command.name()).collect::<Vec<_>>());
    assert_names("formats", &FORMATS.iter().map(|format| format.name()).collect::<Vec<_>>());
    assert_names("languages", &PROFILES.iter().map(|profile| profile.language).collect::<Vec<_>>());
    let extensions: Vec<&str> = FORMATS.iter().flat_map(|format| format.extensions()).copied().collect();
    assert_names("extensions", &extensions);
}

/// Files of a module that hold `marker`, by the name that they stand for: that of the file, or of the folder of a `mod.rs`.
fn implemented(module: &str, marker: &str) -> BTreeSet<String> {
    let stem = |path: &Path| path.file_stem().unwrap().to_str().unwrap().replace('_', "-");
    let name = |path: &Path| if stem(path) == "mod" { stem(path.parent().unwrap()) } else { stem(path) };
    files_of(module).iter().filter(|(_, code)| code.contains(marker)).map(|(path, _)| name(path)).collect()
}

fn assert_registered<'n>(
    module: &str,
    marker: &str,
    registry: &str,
    names: impl IntoIterator<Item = &'n str>,
) {
    let registered: BTreeSet<String> = names.into_iter().map(str::to_owned).collect();
    let implemented = implemented(module, marker);
    let forgotten: Vec<_> = implemented.difference(&registered).collect();
    assert!(forgotten.is_empty(), "written but not in {registry}: {forgotten:?}; add a line there");
    let elsewhere: Vec<_> = registered.difference(&implemented).collect();
    assert!(
        elsewhere.is_empty(),
        "in {registry}, but no file of this name below src/{module}/ holds `{marker}`: {elsewhere:?}; name the file after what \
         it holds"
    );
}

#[test]
fn everything_written_for_a_registry_is_registered_under_the_name_of_its_file() {
    let checks = CHECKS.iter().map(|check| check.meta().id);
    assert_registered("checks", "impl super::Check for ", "registry! in src/checks/mod.rs", checks);
    let formats = FORMATS.iter().map(|format| format.name());
    assert_registered("document", "impl Format for ", "FORMATS in src/document/mod.rs", formats);
    let reports = REPORTS.iter().map(|report| report.name());
    assert_registered("report", "impl Report for ", "REPORTS in src/report/mod.rs", reports);
    let commands = COMMANDS.iter().map(|command| command.name());
    assert_registered("commands", "impl Command for ", "COMMANDS in src/commands/mod.rs", commands);
    let languages = PROFILES.iter().map(|profile| profile.language);
    assert_registered("locale", "static PROFILE: Profile", "PROFILES in src/locale/mod.rs", languages);
    // Their names are those of the option, where `txt` is shorter than the name of a file should be.
    let outputs = implemented("render", "impl Output for ");
    assert_eq!(outputs.len(), OUTPUTS.len(), "not all of {outputs:?} are in OUTPUTS in src/render/mod.rs");
}

#[test]
fn every_command_is_described_in_every_language() {
    for language in UiLanguage::ALL {
        let messages = Messages::new(language);
        for command in COMMANDS {
            let key = format!("cli-{}", command.name());
            assert_ne!(
                messages.text(&key),
                key,
                "{language:?} has no message {key} that says what the command does"
            );
        }
        dilmanc::cli::program(COMMANDS, &messages).debug_assert();
    }
}

/// Names and versions of the packages of a `Cargo.lock`, and what the package `dilmanc` depends on.
fn locked(text: &str) -> (BTreeSet<(String, String)>, BTreeSet<String>) {
    let mut packages = BTreeSet::new();
    let mut dependencies = BTreeSet::new();
    for package in text.split("[[package]]").skip(1) {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            line.unwrap_or_default().trim_matches('"').to_owned()
        };
        if value("name") == "dilmanc" {
            let lines = package.lines().filter_map(|line| line.strip_prefix(" \""));
            dependencies =
                lines.map(|line| line.trim_end_matches(',').trim_matches('"').to_owned()).collect();
        }
        packages.insert((value("name"), value("version")));
    }
    (packages, dependencies)
}

/// No gate builds the fuzz targets: they have to lock what the program locks, else nobody can build them with `--locked`.
#[test]
fn the_fuzz_targets_lock_the_versions_that_the_program_locks() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let lock = |path: &str| std::fs::read_to_string(root.join(path)).ok().map(|text| locked(&text));
    let (Some((packages, dependencies)), Some((fuzzed, fuzzed_dependencies))) =
        (lock("Cargo.lock"), lock("fuzz/Cargo.lock"))
    else {
        return; // a published package holds neither
    };
    let again = "run “cargo update --workspace --manifest-path fuzz/Cargo.toml” and commit fuzz/Cargo.lock";
    let is_dependency = |(name, _): &&(String, String)| fuzzed_dependencies.contains(name);
    let other: Vec<_> =
        fuzzed.iter().filter(is_dependency).filter(|package| !packages.contains(package)).collect();
    assert!(other.is_empty(), "fuzz/Cargo.lock has other versions than Cargo.lock: {other:?}; {again}");
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let normal =
        manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap_or_default();
    let named: BTreeSet<String> =
        normal.lines().filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect();
    assert!(named.len() > 10 && named.is_subset(&dependencies), "Cargo.toml is read: {named:?}");
    let missing: Vec<_> = named.difference(&fuzzed_dependencies).collect();
    assert!(missing.is_empty(), "fuzz/Cargo.lock does not know {missing:?}; {again}");
}
