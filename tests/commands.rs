//! Commands as a user sees them. Each `tests/commands/*.txt` is a story told in sections:
//!
//! ```text
//! --- write statements/visit.txt        the file gets this text
//! --- run dilmanc sync                  runs it; then what it prints (standard error first), and `exit N`
//! --- show locales/az/….ftl             what the file holds now
//! --- replace PATH                      `old` and `new` text, separated by a line `=>`
//! --- remove PATH                       the file is deleted
//! --- git commit MESSAGE                everything becomes a commit, in a repository of its own
//! --- git tag NAME                      any other command of git
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
        .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
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

/// Runs git, untouched by whatever settings the machine has. `commit` makes the repository when there is none.
fn git(folder: &Path, command: &str) {
    let run = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.args([
            "-c",
            "user.name=Tester",
            "-c",
            "user.email=tester@example.org",
            "-c",
            "commit.gpgSign=false",
        ]);
        git.args(arguments)
            .current_dir(folder)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1");
        git.env("GIT_AUTHOR_DATE", "2026-06-03T12:00:00Z").env("GIT_COMMITTER_DATE", "2026-06-03T12:00:00Z");
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            git.env_remove(name);
        }
        let output = git.output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let Some(message) = command.strip_prefix("commit ") else {
        let words = words(command);
        return run(&words.iter().map(String::as_str).collect::<Vec<_>>());
    };
    if !folder.join(".git").exists() {
        run(&["init", "--quiet", "--initial-branch=main"]);
    }
    run(&["add", "--all"]);
    run(&["commit", "--quiet", "--message", message]);
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
                "git" => {
                    git(folder.path(), object);
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
