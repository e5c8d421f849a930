//! What a git repository knows of earlier versions of files: the one place that runs another program.
//!
//! However many files there are, a listing takes four processes and the texts one more. Nothing is written, no hook or
//! filter of the repository is run, and nothing is fetched.

use std::collections::{HashMap, HashSet};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};
use std::thread;

use crate::notice::{Failure, Notice};

/// The files below a folder at a revision, being listed while something else goes on.
pub(super) struct Listing {
    files: Child,
    changed: Child,
}

/// The files below a folder at a revision. Paths are relative to the folder, with `/`.
#[derive(Debug, Default)]
pub(super) struct Snapshot {
    /// Objects of the files there were, by path.
    pub(super) objects: HashMap<String, String>,
    /// Files of the revision that the folder has not, or not as they were; new files that git knows of are among them.
    pub(super) changed: HashSet<String>,
}

impl Listing {
    /// Starts to list what lies below `folder` at `revision`, and what has changed there since, committed or not.
    pub(super) fn start(folder: &Path, revision: &str) -> Result<Self, Failure> {
        let commit = resolve(folder, revision)?;
        let spawn = |arguments: &[&str]| git(folder).args(arguments).arg(&commit).spawn().map_err(cannot_run);
        Ok(Self {
            files: spawn(&["ls-tree", "-r", "-z"])?,
            changed: spawn(&[
                "diff-index",
                "--raw",
                "-z",
                "--no-renames",
                "--relative",
                "--ignore-submodules",
            ])?,
        })
    }

    /// Waits for the end.
    pub(super) fn finish(self) -> Result<Snapshot, Failure> {
        let files = finished(self.files)?;
        let changed = finished(self.changed)?;
        let mut snapshot = Snapshot::default();
        // `<mode> blob <object>\t<path>`; a link (mode 120000) is no text of its own.
        for line in strings(&files) {
            let Some((entry, path)) = line.split_once('\t') else { continue };
            if let ["100644" | "100755", "blob", object] = entry.split(' ').collect::<Vec<_>>()[..] {
                snapshot.objects.insert(path.to_owned(), object.to_owned());
            }
        }
        // `:<mode> <mode> <object> <object> <status>`, then the path.
        snapshot.changed.extend(strings(&changed).skip(1).step_by(2).map(str::to_owned));
        Ok(snapshot)
    }
}

/// The commit that a revision names.
fn resolve(folder: &Path, revision: &str) -> Result<String, Failure> {
    let shallow = run(folder, &["rev-parse", "--is-shallow-repository"])?;
    if !shallow.status.success() {
        return Err(failed(&shallow));
    }
    // No revision starts with a hyphen, but every option does.
    if !revision.is_empty() && !revision.starts_with('-') {
        let found = run(folder, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])?;
        if found.status.success() {
            return Ok(String::from_utf8_lossy(&found.stdout).trim().to_owned());
        }
    }
    let key = match shallow.stdout.starts_with(b"true") {
        true => "git-unknown-revision-shallow",
        false => "git-unknown-revision",
    };
    Err(Failure::new(Notice::new(key).with("revision", revision)))
}

/// Git in a folder: by its own settings alone, whatever hook or script started us, and without touching anything.
fn git(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"]);
    for variable in [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_PREFIX",
        "GIT_COMMON_DIR",
        "GIT_OBJECT_DIRECTORY",
        "GIT_NAMESPACE",
    ] {
        git.env_remove(variable);
    }
    git.env("LC_ALL", "C").env("GIT_OPTIONAL_LOCKS", "0").env("GIT_NO_LAZY_FETCH", "1");
    git.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    git
}

fn run(folder: &Path, arguments: &[&str]) -> Result<Output, Failure> {
    git(folder).args(arguments).output().map_err(cannot_run)
}

fn finished(child: Child) -> Result<Vec<u8>, Failure> {
    let output = child.wait_with_output().map_err(cannot_run)?;
    if output.status.success() { Ok(output.stdout) } else { Err(failed(&output)) }
}

/// Parts of a list that ends each with NUL. A path that is no UTF-8 cannot be a resource's.
fn strings(list: &[u8]) -> impl Iterator<Item = &str> {
    list.split(|byte| *byte == 0).map(|part| std::str::from_utf8(part).unwrap_or_default())
}

fn cannot_run(error: io::Error) -> Failure {
    let key = if error.kind() == io::ErrorKind::NotFound { "git-not-installed" } else { "git-failed" };
    Failure::new(Notice::new(key).with("reason", error.to_string()))
}

fn failed(output: &Output) -> Failure {
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("not a git repository") {
        return Failure::new(Notice::new("git-no-repository"));
    }
    let reason = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ");
    Failure::new(Notice::new("git-failed").with("reason", reason))
}

/// Reads objects, all with one process.
pub(super) struct Objects {
    process: Child,
    wanted: Option<ChildStdin>,
    found: BufReader<ChildStdout>,
}

impl Objects {
    /// Starts the process in the repository that `folder` lies in.
    pub(super) fn open(folder: &Path) -> Result<Self, Failure> {
        let mut process = git(folder)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(cannot_run)?;
        let (wanted, found) = (process.stdin.take(), process.stdout.take());
        let found = found.ok_or_else(|| cannot_run(io::ErrorKind::BrokenPipe.into()))?;
        Ok(Self { process, wanted, found: BufReader::with_capacity(1 << 16, found) })
    }

    /// The contents of these objects, in order.
    pub(super) fn read(&mut self, ids: &[&str]) -> Result<Vec<Vec<u8>>, Failure> {
        let Self { wanted, found, .. } = self;
        // Whoever writes all before reading anything waits for ever once both pipes are full.
        let contents = thread::scope(|scope| {
            scope.spawn(|| {
                let Some(wanted) = wanted else { return Ok(()) };
                ids.iter().try_for_each(|id| writeln!(wanted, "{id}")).and_then(|()| wanted.flush())
            });
            ids.iter().map(|_| object(found)).collect::<io::Result<Vec<_>>>()
        });
        let contents = contents.map_err(cannot_run)?;
        let missing = contents.iter().filter(|content| content.is_none()).count();
        if missing > 0 {
            return Err(Failure::new(Notice::new("git-missing-objects").with("count", missing)));
        }
        Ok(contents.into_iter().flatten().collect())
    }
}

/// The next object: `<id> blob <size>`, its bytes and a line end; none for `<id> missing`.
fn object(found: &mut BufReader<ChildStdout>) -> io::Result<Option<Vec<u8>>> {
    let mut head = String::new();
    if found.read_line(&mut head)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let Some(size) = head.trim_end().rsplit(' ').next().and_then(|size| size.parse().ok()) else {
        return Ok(None);
    };
    let mut content = vec![0; size];
    found.read_exact(&mut content)?;
    found.read_exact(&mut [0])?;
    Ok(Some(content))
}

impl Drop for Objects {
    fn drop(&mut self) {
        // It ends when nothing more can be asked for.
        drop(self.wanted.take());
        let _ = self.process.wait();
    }
}
