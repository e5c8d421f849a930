//! A line that moves while long work goes on.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::messages::Messages;
use crate::notice::Notice;

/// Work shorter than this goes without.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line changes.
const REST: Duration = Duration::from_millis(100);

/// Says on the terminal how far work is, once it takes longer than a second.
pub(crate) struct Progress<'m> {
    messages: &'m Messages,
    wanted: bool,
    start: Instant,
    shown: Cell<Option<Instant>>,
}

impl<'m> Progress<'m> {
    /// Shows nothing yet, and nothing at all when standard error is no terminal or `quiet` is set.
    pub(crate) fn new(messages: &'m Messages, quiet: bool) -> Self {
        let wanted = !quiet && io::stderr().is_terminal();
        Self { messages, wanted, start: Instant::now(), shown: Cell::new(None) }
    }

    /// `done` of `all` are done.
    pub(crate) fn at(&self, done: usize, all: usize) {
        let rested = self.shown.get().is_none_or(|shown| shown.elapsed() >= REST);
        if self.wanted && rested && self.start.elapsed() >= PATIENCE {
            self.shown.set(Some(Instant::now()));
            let notice = Notice::new("progress").with("done", done).with("all", all);
            let _ = write!(io::stderr(), "\r\x1b[K{}", self.messages.notice(&notice));
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.shown.get().is_some() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
