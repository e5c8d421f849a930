//! Reading and writing files: nothing else in the library touches the disk.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::NamedTempFile;
use walkdir::WalkDir;

use crate::ftl::{Charset, decode};
use crate::notice::{Failure, Notice};
use crate::position::LineIndex;

/// A file's text, or what its bytes are if they are no text.
#[derive(Debug)]
pub(super) enum Contents {
    /// UTF-8.
    Text(String),
    /// Anything else.
    Bytes(Vec<u8>),
}

/// The bytes of a file, as text when they are UTF-8. `shown` is how messages call it.
pub(super) fn read(path: &Path, shown: &str) -> Result<Contents, Failure> {
    let bytes = fs::read(path).map_err(|error| cannot("disk-cannot-read", shown, &error))?;
    Ok(String::from_utf8(bytes).map_or_else(|error| Contents::Bytes(error.into_bytes()), Contents::Text))
}

/// The text of a file.
pub(super) fn read_text(path: &Path, shown: &str) -> Result<String, Failure> {
    match read(path, shown)? {
        Contents::Text(text) => Ok(text),
        Contents::Bytes(bytes) => Err(not_utf8(&bytes, shown)),
    }
}

/// What is wrong with bytes that are no text, and where it starts.
pub(super) fn not_utf8(bytes: &[u8], shown: &str) -> Failure {
    let Err(error) = decode(bytes) else {
        return Failure::in_file(shown, Notice::new("finding-invalid-utf8"));
    };
    let readable = String::from_utf8_lossy(&bytes[..error.offset]);
    let position = LineIndex::new(&readable).position(readable.len());
    let notice = match error.likely.map(Charset::name) {
        Some(charset) => Notice::new("finding-invalid-utf8-likely").with("charset", charset),
        None => Notice::new("finding-invalid-utf8"),
    };
    Failure::in_file(shown, notice.with("offset", error.offset.to_string())).at(position)
}

/// Writes a file whole or not at all: into a new file in the same folder, to the disk, then over the old one, whose
/// permissions it gets. A link is followed, so that it stays a link.
pub(super) fn write(
    path: &Path,
    shown: &str,
    contents: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    stage(path, shown, contents)?.put_in_place()
}

/// A new file that is whole and on the disk, beside the one whose place it is to take; gone if it never does.
pub(super) struct Staged {
    temporary: NamedTempFile,
    path: PathBuf,
    shown: String,
}

/// The first half of [`write`]: after it, only the old file has to give way.
pub(super) fn stage(
    path: &Path,
    shown: &str,
    contents: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<Staged, Failure> {
    let staged = write_beside(path, contents).map_err(|error| cannot("disk-cannot-write", shown, &error))?;
    let (temporary, path) = staged;
    Ok(Staged { temporary, path, shown: shown.to_owned() })
}

impl Staged {
    /// The second half of [`write`].
    pub(super) fn put_in_place(self) -> Result<(), Failure> {
        let Self { temporary, path, shown } = self;
        let persisted = temporary.persist(&path).map_err(|error| error.error);
        let persisted = persisted.and_then(|_| sync_folder(folder_of(&path)));
        persisted.map_err(|error| cannot("disk-cannot-write", &shown, &error))
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The new file, and the path of the old one with links followed.
fn write_beside(
    path: &Path,
    contents: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<(NamedTempFile, PathBuf)> {
    let path = match fs::canonicalize(path) {
        Ok(real) => real,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    let folder = folder_of(&path);
    fs::create_dir_all(folder)?;
    let old = fs::metadata(&path).ok();
    // Renaming over a file needs no permission on the file itself, but its owner took the permission away for a reason.
    if old.as_ref().is_some_and(|old| old.permissions().readonly()) {
        return Err(io::Error::from(io::ErrorKind::PermissionDenied));
    }
    // Whatever else forbids to write it is better told before anything is put in its place.
    if old.is_some() {
        OpenOptions::new().write(true).open(&path)?;
    }
    let temporary = tempfile::Builder::new().prefix(".dilmanc-").tempfile_in(folder);
    // The full error names a file that nobody asked for.
    let temporary = temporary.map_err(|error| io::Error::from(error.kind()))?;
    let mut out = BufWriter::new(temporary.as_file());
    contents(&mut out)?;
    out.flush()?;
    drop(out);
    temporary
        .as_file()
        .set_permissions(old.map_or_else(default_permissions, |old| Ok(old.permissions()))?)?;
    temporary.as_file().sync_all()?;
    Ok((temporary, path))
}

/// What a plainly created file would have: temporary files are private.
#[cfg(unix)]
fn default_permissions() -> io::Result<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn default_permissions() -> io::Result<fs::Permissions> {
    Ok(tempfile::NamedTempFile::new()?.as_file().metadata()?.permissions())
}

/// A rename is safe only when the folder, too, is on the disk.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes a folder and those above it; one that exists is left alone.
pub(super) fn create_folder(path: &Path, shown: &str) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|error| cannot("disk-cannot-write", shown, &error))
}

/// Removes a file.
pub(super) fn remove(path: &Path, shown: &str) -> Result<(), Failure> {
    fs::remove_file(path).map_err(|error| cannot("disk-cannot-write", shown, &error))
}

/// Files below a folder, links followed, in the order of their paths; hidden ones are left out. A folder that does not
/// exist holds none.
pub(super) fn files_below(folder: &Path, shown: impl Fn(&Path) -> String) -> (Vec<PathBuf>, Vec<Failure>) {
    if !folder.exists() {
        return (Vec::new(), Vec::new());
    }
    match plain_files_below(folder) {
        Some(files) => (files, Vec::new()),
        None => walk(folder, shown),
    }
}

fn is_hidden(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with('.') && name.len() > 1)
}

/// A folder that may be taken for a file.
fn is_odd(folder: &Path) -> bool {
    folder.extension() == Some(OsStr::new("ftl"))
}

/// Files below a folder in which there is nothing but files and folders, on all cores. None where there is a link, or where
/// something has to be told.
fn plain_files_below(folder: &Path) -> Option<Vec<PathBuf>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let (name, kind) = (entry.file_name(), entry.file_type().ok()?);
        if is_hidden(&name) {
            continue;
        }
        if kind.is_symlink() || kind.is_dir() && is_odd(Path::new(&name)) {
            return None;
        }
        entries.push((name, kind.is_dir()));
    }
    entries.sort_unstable();
    let folders: Vec<&OsString> =
        entries.iter().filter(|(_, is_folder)| *is_folder).map(|(name, _)| name).collect();
    let below = folders.par_iter().map(|name| plain_files_below(&folder.join(name)));
    let mut below = below.collect::<Option<Vec<_>>>()?.into_iter();
    let mut files = Vec::with_capacity(entries.len());
    for (name, is_folder) in &entries {
        if *is_folder {
            files.extend(below.next().unwrap_or_default());
        } else {
            files.push(folder.join(name));
        }
    }
    Some(files)
}

/// The same by a walk that follows links, and sees where they lead in a circle.
fn walk(folder: &Path, shown: impl Fn(&Path) -> String) -> (Vec<PathBuf>, Vec<Failure>) {
    let (mut files, mut failures) = (Vec::new(), Vec::new());
    let mut links_up = Vec::new();
    let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name())) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {
                if entry.depth() > 0 && is_odd(entry.path()) {
                    failures.push(Failure::in_file(shown(entry.path()), Notice::new("disk-folder-not-file")));
                }
            }
            Ok(entry) => files.push(entry.into_path()),
            Err(error) => {
                links_up.extend(link_up(&error, folder));
                failures.push(walk_failure(&error, &shown));
            }
        }
    }
    for link in links_up {
        files.retain(|file| !file.starts_with(&link));
    }
    (files, failures)
}

/// The link that a walk followed to `folder` itself or a folder above it, if it ended for that: what is found behind it stands
/// below `folder` anyway.
fn link_up(error: &walkdir::Error, folder: &Path) -> Option<PathBuf> {
    let link = error.loop_ancestor().filter(|ancestor| ancestor.is_symlink())?;
    let leads_up = folder.canonicalize().ok()?.starts_with(link.canonicalize().ok()?);
    leads_up.then(|| link.to_owned())
}

fn walk_failure(error: &walkdir::Error, shown: impl Fn(&Path) -> String) -> Failure {
    let path = error.path().map(&shown).unwrap_or_default();
    match error.loop_ancestor() {
        Some(ancestor) => {
            Failure::in_file(path, Notice::new("disk-link-loop").with("folder", shown(ancestor)))
        }
        None => {
            let reason = error.io_error().map(ToString::to_string).unwrap_or_default();
            Failure::in_file(path, Notice::new("disk-cannot-read").with("reason", reason))
        }
    }
}

fn cannot(key: &'static str, shown: &str, error: &io::Error) -> Failure {
    let key = match error.kind() {
        io::ErrorKind::NotFound => "disk-not-found",
        io::ErrorKind::IsADirectory => "disk-folder-not-file",
        _ => key,
    };
    Failure::in_file(shown, Notice::new(key).with("reason", error.to_string()))
}
