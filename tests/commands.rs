//! Commands as a user sees them. Each `tests/commands/*.txt` is a story told in sections:
//!
//! ```text
//! --- write statements/visit.txt        the file gets this text
//! --- run dilmanc sync                  runs it; then what it prints (standard error first), and `exit N`
//! --- show locales/az/….ftl             what the file holds now
//! --- replace PATH                      `old` and `new` text, separated by a line `=>`
//! ```
//! `UPDATE_EXPECTED=1` rewrites what is printed and shown: read it before you keep it.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;

struct Section {
    verb: String,
    object: String,
    body: String,
}

fn sections(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for line in text.split_inclusive('\n') {
        // What `diff` prints looks nearly the same.
        let heading = line.strip_prefix("--- ").filter(|heading| !heading.starts_with("a/"));
        match heading {
            Some(heading) => {
                let (verb, object) = heading.trim_end().split_once(' ').expect("verb and object");
                sections.push(Section {
                    verb: verb.to_owned(),
                    object: object.to_owned(),
                    body: String::new(),
                });
            }
            None => sections.last_mut().expect("a story starts with `--- `").body.push_str(line),
        }
    }
    sections
}

fn run(folder: &Path, command: &str) -> String {
    let arguments = words(command);
    let mut program = Command::new(env!("CARGO_BIN_EXE_dilmanc"));
    program
        .args(&arguments[1..])
        .current_dir(folder)
        .env_clear()
        .env("LANG", "en_US.UTF-8")
        .stdin(std::process::Stdio::null());
    let output = program.output().unwrap();
    let mut text = String::from_utf8(output.stderr).unwrap() + &String::from_utf8(output.stdout).unwrap();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text + &format!(
        "exit {}\n",
        output.status.code().map_or_else(|| "by signal".to_owned(), |code| code.to_string())
    )
}

/// Words of a command; double quotes hold blanks together.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut().unwrap().push(c),
        }
    }
    words
}

fn tell(story: &[Section]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    story
        .iter()
        .map(|Section { verb, object, body }| {
            let path = folder.path().join(object);
            match verb.as_str() {
                "write" => {
                    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                    std::fs::write(path, body).unwrap();
                    body.clone()
                }
                "replace" => {
                    let (old, new) = body.split_once("\n=>\n").unwrap();
                    let new = new.trim_end_matches('\n');
                    let text = std::fs::read_to_string(&path).unwrap();
                    assert!(text.contains(old), "{object} holds no {old:?}:\n{text}");
                    std::fs::write(path, text.replacen(old, new, 1)).unwrap();
                    body.clone()
                }
                "remove" => {
                    std::fs::remove_file(path).unwrap();
                    body.clone()
                }
                "run" => run(folder.path(), object),
                "show" => std::fs::read_to_string(path).unwrap_or_else(|_| "(no such file)\n".to_owned()),
                _ => panic!("unknown verb {verb}"),
            }
        })
        .collect()
}

#[test]
fn commands_do_what_their_stories_tell() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commands");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    let mut wrong = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        let story = sections(&text);
        let told = tell(&story);
        let retold: String = story
            .iter()
            .zip(&told)
            .map(|(section, body)| format!("--- {} {}\n{body}", section.verb, section.object))
            .collect();
        if retold == text {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            std::fs::write(&path, retold).unwrap();
            continue;
        }
        for (section, body) in story.iter().zip(&told).filter(|(section, body)| section.body != **body) {
            let Section { verb, object, body: expected } = section;
            wrong.push(format!("{}: {verb} {object}\nexpected:\n{expected}\nis:\n{body}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
