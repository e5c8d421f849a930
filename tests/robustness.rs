//! What bad input and bad luck do: one clear message, the right exit code, every file as it was or whole.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

fn dilmanc(folder: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_dilmanc"));
    program
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "C")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

/// A workspace with one synced statement.
fn workspace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "dilmanc.yaml", "source: en\ntargets: [az]\n");
    write(folder.path(), "statements/s.txt", "The ministers met in Baku.\n\nThey agreed on two routes.\n");
    assert_eq!(dilmanc(folder.path(), &["sync"]).status.code(), Some(0));
    folder
}

const TARGET: &str = "locales/az/statements/s.ftl";

/// Damages the target, edits the document and syncs: exit 2, the place is named, the target is as it was.
fn assert_refused(damage: &[u8], place: &str) {
    let folder = workspace();
    write(folder.path(), TARGET, damage);
    write(folder.path(), "statements/s.txt", "The ministers met in Vienna.\n\nThey agreed on two routes.\n");
    let output = dilmanc(folder.path(), &["sync"]);
    assert_eq!(output.status.code(), Some(2), "{place}");
    assert!(errors(&output).contains(&format!("{TARGET}:{place}: ")), "{place} in {}", errors(&output));
    assert_eq!(std::fs::read(folder.path().join(TARGET)).unwrap(), damage, "the file is as it was");
    let check = dilmanc(folder.path(), &["check", "--format", "json"]);
    assert_eq!(check.status.code(), Some(1), "a check tells it as a finding: {}", errors(&check));
    let json = String::from_utf8(check.stdout).unwrap();
    let line = format!("\"line\":{}", place.split(':').next().unwrap());
    assert!(json.contains(&line), "{line} in {json}");
}

#[test]
fn a_damaged_target_is_named_and_left_alone() {
    assert_refused(b"p-1234 = T\xfcrkiy\xe9\n", "1:11");
    assert_refused(b"p-1234 = a\n<<<<<<< ours\np-1235 = b\n=======\np-1235 = c\n>>>>>>> theirs\n", "2:1");
    assert_refused("p-1234 = a { $x\n".as_bytes(), "1:16");
    assert_refused("p-1234 = { \"\\u\u{259}\" }\n".as_bytes(), "1:13");
    assert_refused(b"p-1234 =\n", "1:1");
    let deep = format!("p-1234 = {}x\n", "{ ".repeat(12_000));
    assert_refused(deep.as_bytes(), "1:210");
}

#[test]
fn control_characters_and_byte_order_marks_are_findings() {
    let folder = workspace();
    write(folder.path(), TARGET, "\u{feff}p-1234 = a\0b\n");
    let check = dilmanc(folder.path(), &["check", "--format", "json"]);
    let json = String::from_utf8(check.stdout).unwrap();
    assert_eq!(check.status.code(), Some(1));
    assert!(json.contains("byte-order-mark") && json.contains("control-character"), "{json}");
}

#[test]
fn a_folder_named_like_a_file_and_a_link_loop_are_told() {
    let folder = workspace();
    std::fs::create_dir_all(folder.path().join("locales/az/x.ftl")).unwrap();
    let output = dilmanc(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("locales/az/x.ftl"), "{}", errors(&output));
    #[cfg(unix)]
    {
        std::fs::remove_dir(folder.path().join("locales/az/x.ftl")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("locales"), folder.path().join("locales/az/loop"))
            .unwrap();
        let output = dilmanc(folder.path(), &["check"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(errors(&output).contains("locales/az/loop"), "{}", errors(&output));
    }
}

#[test]
fn unusual_documents_are_read() {
    let folder = workspace();
    let line = "word ".repeat(2_000_000);
    for (name, text) in [
        ("empty.txt", String::new()),
        ("blank.txt", "\u{feff} \r\n\r\n".to_owned()),
        ("crlf.txt", "One two.\r\n\r\nThree four.\r\n".to_owned()),
        ("line.txt", line),
        ("odd.md", "# \u{200b}\n\n\u{a0}\n\n- \n\n>\n\n|a|\n|-|\n".to_owned()),
    ] {
        write(folder.path(), &format!("statements/{name}"), text);
    }
    let output = dilmanc(folder.path(), &["sync"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert_eq!(dilmanc(folder.path(), &["sync", "--check"]).status.code(), Some(0));
    write(folder.path(), "statements/latin.txt", b"caf\xe9");
    let output = dilmanc(folder.path(), &["sync"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("statements/latin.txt:1:4: "), "{}", errors(&output));
}

#[cfg(unix)]
#[test]
fn a_target_that_may_not_be_written_is_told_and_the_others_are_written() {
    use std::os::unix::fs::PermissionsExt;
    let folder = workspace();
    let target = folder.path().join(TARGET);
    let before = std::fs::read(&target).unwrap();
    std::fs::set_permissions(&target, std::fs::Permissions::from_mode(0o444)).unwrap();
    write(folder.path(), "statements/s.txt", "The ministers met in Vienna.\n\nThey agreed on two routes.\n");
    let output = dilmanc(folder.path(), &["sync"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains(TARGET), "{}", errors(&output));
    assert_eq!(std::fs::read(&target).unwrap(), before);
    // Once it may be written, the next run completes what was left.
    std::fs::set_permissions(&target, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(dilmanc(folder.path(), &["sync"]).status.code(), Some(0));
    assert!(std::fs::read_to_string(&target).unwrap().contains("# en: The ministers met in Vienna."));
}

#[test]
fn permissions_and_links_survive_a_sync() {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let folder = workspace();
        let (target, real) = (folder.path().join(TARGET), folder.path().join("real.ftl"));
        std::fs::rename(&target, &real).unwrap();
        std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&real, &target).unwrap();
        write(folder.path(), "statements/s.txt", "A new beginning.\n");
        assert_eq!(dilmanc(folder.path(), &["sync"]).status.code(), Some(0));
        assert!(std::fs::symlink_metadata(&target).unwrap().is_symlink());
        assert_eq!(std::fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }
}

/// The program is killed at moments that cover a whole sync; each time every file is whole, old or new, and the next run
/// completes the work.
#[test]
fn a_kill_at_any_moment_leaves_every_file_whole() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "dilmanc.yaml", "source: en\ntargets: [az, ru]\n");
    let text = |version: usize| {
        let paragraph = |n: usize| {
            format!(
                "Paragraph {n} speaks of version {} and of number {}.\n\n",
                if n.is_multiple_of(3) { version } else { 0 },
                n * n
            )
        };
        (0..400).map(paragraph).collect::<String>()
    };
    let files =
        ["en", "az", "ru"].map(|locale| folder.path().join(format!("locales/{locale}/statements/s.ftl")));
    write(folder.path(), "statements/s.txt", text(0));
    let started = std::time::Instant::now();
    assert_eq!(dilmanc(folder.path(), &["sync"]).status.code(), Some(0));
    let whole_run = started.elapsed();
    let mut old: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let (mut killed, kills) = (0, 220u32);
    for version in 1..=kills {
        write(folder.path(), "statements/s.txt", text(version as usize));
        let mut program = Command::new(env!("CARGO_BIN_EXE_dilmanc"))
            .args(["sync", "-q"])
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(
            whole_run * (version % 50) / 50 + Duration::from_micros(u64::from(version % 7) * 150),
        );
        program.kill().unwrap();
        killed += u32::from(!program.wait().unwrap().success());
        let after: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
        assert_eq!(dilmanc(folder.path(), &["sync"]).status.code(), Some(0));
        let new: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
        for ((old, after), new) in old.iter().zip(&after).zip(&new) {
            assert!(after == old || after == new, "a file is neither old nor new after kill {version}");
        }
        old = new;
    }
    assert!(killed >= kills / 3, "only {killed} of {kills} runs were killed before they ended");
    let left: Vec<_> = walkdir::WalkDir::new(folder.path())
        .into_iter()
        .filter_map(|entry| entry.unwrap().file_name().to_str().map(str::to_owned))
        .filter(|name| name.starts_with(".dilmanc-"))
        .collect();
    assert_eq!(
        dilmanc(folder.path(), &["sync", "--check"]).status.code(),
        Some(0),
        "leftovers are harmless: {left:?}"
    );
}
