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
        std::fs::remove_file(folder.path().join("locales/az/loop")).unwrap();
        std::os::unix::fs::symlink("..", folder.path().join("statements/up")).unwrap();
        assert_eq!(dilmanc(folder.path(), &["sync"]).status.code(), Some(2));
        assert!(!folder.path().join("locales/az/statements/up").exists(), "no document is there twice");
    }
}

#[test]
fn unusual_documents_are_read() {
    let folder = workspace();
    let line = "word ".repeat(2_000_000);
    for (name, text) in [
        ("figures.txt", "1990\n\n2026\n".to_owned()),
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

#[test]
fn an_empty_document_is_told_and_its_translations_stay() {
    let folder = workspace();
    let before = std::fs::read(folder.path().join(TARGET)).unwrap();
    for text in ["", "\u{feff} \r\n\r\n"] {
        write(folder.path(), "statements/s.txt", text);
        for command in ["sync", "check", "status"] {
            let output = dilmanc(folder.path(), &[command]);
            assert_eq!(output.status.code(), Some(2), "{command}");
            assert!(
                errors(&output).contains("statements/s.txt: the document is empty"),
                "{}",
                errors(&output)
            );
        }
    }
    assert_eq!(std::fs::read(folder.path().join(TARGET)).unwrap(), before);
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

/// What is no finding of a check is told by every command that reads: exit 2, with the place.
#[test]
fn every_command_names_a_broken_file_and_leaves_it_alone() {
    let broken: [(&str, &[u8], &str); 5] = [
        (TARGET, b"p-1234 = T\xfcrkiy\xe9\n", "1:11"),
        (TARGET, b"p-1234 = a { $x\n", "1:16"),
        ("statements/s.txt", b"One.\n\nT\0w\0o\0", "3:2"),
        ("statements/s.txt", b"One.\n\n<<<<<<< ours\nTwo.\n=======\nThree.\n>>>>>>> theirs\n", "3:1"),
        ("statements/s.txt", b"caf\xe9\n", "1:4"),
    ];
    let commands: [&[&str]; 5] = [
        &["sync"],
        &["status"],
        &["render", "s", "--locale", "az"],
        &["approve", "p-1234"],
        &["waive", "p-1234", "doubled-word", "--locale", "az", "--reason", "it is right"],
    ];
    for (path, bytes, place) in broken {
        let folder = workspace();
        write(folder.path(), path, bytes);
        for command in commands {
            let output = dilmanc(folder.path(), command);
            assert_eq!(output.status.code(), Some(2), "{command:?}");
            let told = errors(&output);
            assert_eq!(told.matches(&format!("{path}:{place}: ")).count(), 1, "{command:?}: {told}");
            assert_eq!(std::fs::read(folder.path().join(path)).unwrap(), bytes, "{command:?}");
        }
    }
}

#[test]
fn one_broken_file_does_not_stop_an_edit_of_another() {
    let folder = workspace();
    let target = folder.path().join(TARGET);
    let translated =
        std::fs::read_to_string(&target).unwrap().replace("\n# p-", "\np-").replace(" =\n", " = Bir.\n");
    std::fs::write(&target, &translated).unwrap();
    write(folder.path(), "statements/s.txt", "The ministers met in Vienna.\n\nThey agreed on two routes.\n");
    assert_eq!(dilmanc(folder.path(), &["sync"]).status.code(), Some(0));
    let stale = std::fs::read_to_string(&target).unwrap();
    let id = stale.lines().find_map(|line| line.split_once(" = ")).unwrap().0.to_owned();
    assert!(stale.contains("# was: The ministers met in Baku."));
    write(folder.path(), "statements/latin.txt", b"caf\xe9");
    let output = dilmanc(folder.path(), &["approve", &id]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("statements/latin.txt:1:4: "), "{}", errors(&output));
    assert!(!std::fs::read_to_string(&target).unwrap().contains("# was:"));
}

#[test]
fn settings_of_every_kind_of_damage_are_named_with_their_place() {
    let folder = workspace();
    let settings = |bytes: &[u8]| {
        write(folder.path(), "dilmanc.yaml", bytes);
        let output = dilmanc(folder.path(), &["check", "--fail-on", "never"]);
        (output.status.code(), errors(&output))
    };
    assert_eq!(
        settings(b"\xef\xbb\xbfsource: en\r\ntargets: [az]\r\n"),
        (Some(0), String::new()),
        "as Notepad saves it"
    );
    for (bytes, place) in [
        (b"source: en\nfail-on: ne\0ver\n".to_vec(), "2:12"),
        (b"source: en\n# \xff\n".to_vec(), "2:3"),
        (b"source: en\ntracks: [app]\n".to_vec(), "2:1"),
        (b"source: en\ntargets: [azz-toolonglonglong]\n".to_vec(), "2:11"),
        ([b"source: en\ntrack: ".as_slice(), &b"[".repeat(200_000)].concat(), "2:1008"),
    ] {
        let (code, told) = settings(&bytes);
        assert_eq!(code, Some(2));
        assert!(told.starts_with(&format!("dilmanc.yaml:{place}: ")), "{place} in {told}");
    }
    std::fs::remove_file(folder.path().join("dilmanc.yaml")).unwrap();
    std::fs::create_dir(folder.path().join("dilmanc.yaml")).unwrap();
    let output = dilmanc(folder.path(), &["sync"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).starts_with("dilmanc.yaml: "), "{}", errors(&output));
}

/// A small disk of its own; none without the rights to mount one.
#[cfg(target_os = "linux")]
struct SmallDisk(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).arg(folder.path()).stderr(Stdio::null());
        mount.status().ok()?.success().then_some(Self(folder))
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_leaves_every_file_as_it_was() {
    let Some(disk) = SmallDisk::mount() else { return };
    let folder = disk.0.path();
    let text = |word: &str| {
        (1..=40)
            .map(|n| format!("Paragraph {n} speaks of the {word} at some length.\n\n"))
            .collect::<String>()
    };
    write(folder, "dilmanc.yaml", "source: en\ntargets: [az]\n");
    write(folder, "statements/s.txt", text("matter"));
    assert_eq!(dilmanc(folder, &["sync"]).status.code(), Some(0));
    write(folder, "statements/s.txt", text("subject"));
    let _ = std::fs::write(folder.join("filler"), vec![b'x'; 100 << 10]);
    let files = ["en", "az"].map(|locale| folder.join(format!("locales/{locale}/statements/s.ftl")));
    let before = files.clone().map(|file| std::fs::read(file).unwrap());
    for command in [&["sync"] as &[&str], &["render", "s", "--locale", "en", "-o", "out.txt"]] {
        let output = dilmanc(folder, command);
        assert_eq!(output.status.code(), Some(2), "{command:?}");
        assert!(errors(&output).contains("cannot be written"), "{}", errors(&output));
    }
    assert_eq!(files.map(|file| std::fs::read(file).unwrap()), before);
    let left = std::fs::read_dir(folder.join("locales/en/statements")).unwrap().count();
    assert_eq!(left, 1, "no half a file is left behind");
    assert!(!folder.join("out.txt").exists());
}

#[test]
fn a_target_that_cannot_be_written_leaves_its_source_and_the_other_targets_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, "dilmanc.yaml", "source: en\ntargets: [az, ru, tr]\n");
    write(folder, "statements/s.txt", "One paragraph.\n\nAnother paragraph.\n");
    assert_eq!(dilmanc(folder, &["sync"]).status.code(), Some(0));
    let files =
        ["en", "az", "ru", "tr"].map(|locale| folder.join(format!("locales/{locale}/statements/s.ftl")));
    let read = || files.clone().map(|file| std::fs::read(file).unwrap());
    let before = read();
    write(folder, "statements/s.txt", "One paragraph.\n\nAnother paragraph, edited.\n");
    let set_read_only = |wanted: bool| {
        let mut permissions = std::fs::metadata(&files[2]).unwrap().permissions();
        permissions.set_readonly(wanted);
        std::fs::set_permissions(&files[2], permissions).unwrap();
    };
    set_read_only(true);
    let output = dilmanc(folder, &["sync"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).starts_with("locales/ru/statements/s.ftl: "), "{}", errors(&output));
    assert_eq!(read(), before);
    set_read_only(false);
    assert_eq!(dilmanc(folder, &["sync"]).status.code(), Some(0));
    assert!(read().iter().zip(&before).all(|(now, old)| now != old));
    for file in &files {
        let beside = std::fs::read_dir(file.parent().unwrap()).unwrap().count();
        assert_eq!(beside, 1, "nothing is left beside {file:?}");
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
    // How long a run takes changes with what else the machine does: the moments follow.
    let mut whole_run = started.elapsed();
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
        let was_killed = !program.wait().unwrap().success();
        killed += u32::from(was_killed);
        whole_run = if was_killed { whole_run * 21 / 20 } else { whole_run * 9 / 10 };
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
