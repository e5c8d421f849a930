//! What a command works with: the words of the user's language, the folder, the terminal.

use std::collections::HashSet;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::ArgMatches;

use crate::finding::Severity;
use crate::locale::Locale;
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::report::terminal::wrap;
use crate::workspace::Workspace;

/// Bytes of output that are given to the system together: a report may be a hundred megabytes in small pieces.
const OUT: usize = 1 << 16;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: nothing at or above `fail-on`, all gates met.
    Success,
    /// 1: findings, or a gate missed.
    Findings,
    /// 2: wrong usage, unreadable input, broken settings.
    Failure,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Success => Self::SUCCESS,
            Exit::Findings => Self::from(1),
            Exit::Failure => Self::from(2),
        }
    }
}

/// Where a command says what it has to say.
pub struct Session {
    messages: Messages,
    folder: PathBuf,
    quiet: bool,
    color: bool,
    failed: bool,
    out: BufWriter<AutoStream<io::Stdout>>,
}

impl Session {
    pub(super) fn new(messages: Messages, arguments: &ArgMatches) -> Self {
        let choice = match arguments.get_one::<String>("color").map(String::as_str) {
            Some("always") => ColorChoice::Always,
            Some("never") => ColorChoice::Never,
            _ => AutoStream::choice(&io::stdout()),
        };
        let folder =
            arguments.get_one::<String>("directory").map_or_else(|| PathBuf::from("."), PathBuf::from);
        // Without colour nothing of ours has to be taken out, and a text is given out as it is.
        let out = match choice {
            ColorChoice::Never => AutoStream::always_ansi(io::stdout()),
            choice => AutoStream::new(io::stdout(), choice),
        };
        let out = BufWriter::with_capacity(OUT, out);
        let quiet = arguments.get_flag("quiet");
        Self { messages, folder, quiet, color: choice != ColorChoice::Never, failed: false, out }
    }

    /// The words of the user's language.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// The folder the command works in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Only what was asked for is to be said.
    pub fn quiet(&self) -> bool {
        self.quiet
    }

    /// Whether output may be coloured.
    pub fn color(&self) -> bool {
        self.color
    }

    /// Columns of the terminal; 80 for a pipe.
    pub fn width(&self) -> usize {
        let columns = || std::env::var("COLUMNS").ok()?.parse::<usize>().ok();
        let terminal = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        if super::is_terminal() { terminal().or_else(columns).unwrap_or(80).clamp(40, 120) } else { 80 }
    }

    /// Standard output.
    pub fn out(&mut self) -> &mut dyn Write {
        &mut self.out
    }

    /// A line of standard output.
    pub fn line(&mut self, text: &str) {
        // Whoever reads may have gone away: that is not for us to judge.
        let _ = writeln!(self.out, "{text}");
    }

    /// A report on standard output.
    pub fn report(&mut self, write: impl FnOnce(&Messages, &mut dyn Write) -> io::Result<()>) {
        let written = write(&self.messages, &mut self.out);
        // Whoever reads may have gone away: that is not for us to judge.
        self.failed |= written.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe);
    }

    /// A document on standard output, byte for byte: nothing in it is taken for colour.
    pub fn document(&mut self, text: &str) {
        let mut stdout = io::stdout().lock();
        let written =
            self.out.flush().and_then(|()| stdout.write_all(text.as_bytes())).and_then(|()| stdout.flush());
        // Whoever reads may have gone away: that is not for us to judge.
        self.failed |= written.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe);
    }

    /// A line of standard output from one of the tool's own messages.
    pub fn say(&mut self, notice: &Notice) {
        let text = self.messages.notice(notice);
        self.line(&text);
    }

    /// A line beside the output: what happened, where output itself is for other programs or was not asked for.
    pub fn tell(&mut self, notice: &Notice) {
        if !self.quiet {
            let text = self.messages.notice(notice);
            self.aside(&text);
        }
    }

    /// Lines of standard error, broken where words end if somebody reads them on a terminal.
    fn aside(&mut self, text: &str) {
        let _ = self.out.flush();
        let mut stderr = anstream::stderr();
        if io::stderr().is_terminal() {
            for line in wrap(text, self.width()) {
                let _ = writeln!(stderr, "{line}");
            }
        } else {
            let _ = writeln!(stderr, "{text}");
        }
    }

    /// Something that could not be done: the command goes on where it can, and ends with exit code 2.
    pub fn fail(&mut self, failure: &Failure) {
        self.failed = true;
        self.complain(failure);
    }

    /// What stands in the way of a command that ends with an exit code of its own: told even under `--quiet`.
    pub fn complain(&mut self, failure: &Failure) {
        let line = self.line_of(failure);
        self.aside(&line);
    }

    /// The place, as far as it is known, and what is wrong there.
    fn line_of(&self, failure: &Failure) -> String {
        let mut place = failure.path.clone().map(|path| path + ":").unwrap_or_default();
        if let Some(at) = failure.position {
            place += &format!("{}:{}:", at.line, at.column);
        }
        let gap = if place.is_empty() { "dilmanc: " } else { " " };
        format!("{place}{gap}{}", self.messages.notice(&failure.notice))
    }

    /// Something that was left alone, and why: no failure.
    pub fn remark(&mut self, failure: &Failure) {
        if !self.quiet {
            self.complain(failure);
        }
    }

    /// Several of them; what two parts of a command stumbled over is told once.
    pub fn fail_all(&mut self, failures: &[Failure]) -> Exit {
        let mut told = HashSet::new();
        for failure in failures {
            if told.insert(self.line_of(failure)) {
                self.fail(failure);
            }
        }
        Exit::Failure
    }

    /// Opens the workspace of the folder; failures are told.
    pub fn workspace(&mut self) -> Option<Workspace> {
        match Workspace::open(&self.folder) {
            Ok(workspace) => Some(workspace),
            Err(failures) => {
                self.fail_all(&failures);
                None
            }
        }
    }

    /// Opens a workspace that has settings: a command that writes does not guess where.
    pub fn workspace_with_settings(&mut self) -> Option<Workspace> {
        let workspace = self.workspace()?;
        if workspace.has_settings() {
            return Some(workspace);
        }
        self.fail(&Failure::new(Notice::new("workspace-no-settings")));
        None
    }

    /// Writes out what is buffered. A command that failed somewhere ends with 2 whatever else it found.
    pub(super) fn finish(mut self, exit: Exit) -> Exit {
        let flushed = self.out.flush();
        let closed_pipe = flushed.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::BrokenPipe);
        if self.failed || (flushed.is_err() && !closed_pipe) { Exit::Failure } else { exit }
    }
}

/// The word of the settings for a severity that fails a run.
pub(crate) fn parse_fail_on(word: &str) -> Option<Severity> {
    match word {
        "error" => Some(Severity::Error),
        "warning" => Some(Severity::Warning),
        "info" => Some(Severity::Info),
        _ => None,
    }
}

/// Language tags given on the command line.
pub(crate) fn locales(tags: &[String]) -> Result<Vec<Locale>, Vec<Failure>> {
    let (locales, wrong): (Vec<_>, Vec<_>) =
        tags.iter().map(|tag| (tag, tag.parse::<Locale>())).partition(|(_, locale)| locale.is_ok());
    let wrong: Vec<Failure> = wrong
        .into_iter()
        .map(|(tag, _)| Failure::new(Notice::new("settings-not-a-locale").with("value", tag.as_str())))
        .collect();
    if wrong.is_empty() {
        Ok(locales.into_iter().filter_map(|(_, locale)| locale.ok()).collect())
    } else {
        Err(wrong)
    }
}
