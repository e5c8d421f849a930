//! A line that moves while long work goes on.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::messages::Messages;
use crate::notice::Notice;

/// Work shorter than this goes without.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line changes.
const STEP: Duration = Duration::from_millis(100);

/// Says on the terminal that work goes on, and how far it is, once it takes longer than a second. Dropping it clears the
/// line.
pub(crate) struct Progress {
    work: Arc<Work>,
    line: Option<JoinHandle<()>>,
}

/// How far the work is.
#[derive(Default)]
struct Work {
    done: AtomicUsize,
    all: AtomicUsize,
    ended: AtomicBool,
}

impl Progress {
    /// Shows nothing yet, and nothing at all when standard error is no terminal or `quiet` is set.
    pub(crate) fn start(messages: &Messages, quiet: bool) -> Self {
        let work = Arc::new(Work::default());
        let wanted = !quiet && io::stderr().is_terminal();
        let language = messages.language();
        let line = wanted.then(|| {
            let work = Arc::clone(&work);
            thread::spawn(move || show(&work, &Messages::new(language)))
        });
        Self { work, line }
    }

    /// `done` of `all` are done.
    pub(crate) fn at(&self, done: usize, all: usize) {
        self.work.done.store(done, Ordering::Relaxed);
        self.work.all.store(all, Ordering::Relaxed);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.work.ended.store(true, Ordering::Relaxed);
        if let Some(line) = self.line.take() {
            line.thread().unpark();
            // A line that could not be shown is no reason to fail.
            let _ = line.join();
        }
    }
}

fn show(work: &Work, messages: &Messages) {
    let start = Instant::now();
    let mut shown = false;
    while !work.ended.load(Ordering::Relaxed) {
        let elapsed = start.elapsed();
        if elapsed >= PATIENCE {
            shown = true;
            let all = work.all.load(Ordering::Relaxed);
            let notice = match all {
                0 | 1 => Notice::new("progress-working").with("seconds", elapsed.as_secs() as usize),
                _ => Notice::new("progress").with("done", work.done.load(Ordering::Relaxed)).with("all", all),
            };
            let _ = write!(io::stderr(), "\r\x1b[K{}", messages.notice(&notice));
        }
        thread::park_timeout(STEP);
    }
    if shown {
        let _ = write!(io::stderr(), "\r\x1b[K");
    }
}
