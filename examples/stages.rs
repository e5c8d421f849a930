//! How long each stage of `dilmanc check` takes on any tree or workspace.
//!
//! ```text
//! cargo run --release --example stages -- FOLDER [SOURCE-LOCALE]
//! ```
//!
//! Reading and parsing are what nobody can do without: the other stages are to be compared with these. Times are wall times on all
//! cores, and memory is what is in use behind each stage; run it twice, so that the files are in memory.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "its output is what the example is for")]

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use dilmanc::checks::check;
use dilmanc::ftl::Resource;
use dilmanc::messages::{Messages, UiLanguage};
use dilmanc::notice::Failure;
use dilmanc::report::{REPORTS, Run};
use dilmanc::workspace::{Scope, Workspace};

/// The one that the program uses.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(folder) = arguments.first() else {
        eprintln!("stages FOLDER [SOURCE-LOCALE]");
        return ExitCode::from(2);
    };
    match measure(Path::new(folder), arguments.get(1).map(String::as_str)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failures) => {
            failures.iter().for_each(|failure| eprintln!("{failure}"));
            ExitCode::from(2)
        }
    }
}

fn measure(folder: &Path, source: Option<&str>) -> Result<(), Vec<Failure>> {
    let mut clock = Clock { last: Instant::now() };
    let workspace = match source {
        None => Workspace::open(folder)?,
        Some(tag) => {
            let paths = [folder.to_string_lossy().into_owned()];
            Workspace::locate(Path::new("."), &paths, tag.parse().ok().as_ref(), &[])?.workspace
        }
    };
    clock.stage("find files");
    let (tree, failures) = workspace.load(&Scope::default())?;
    failures.iter().for_each(|failure| eprintln!("{failure}"));
    clock.stage("read");
    let messages: usize = tree.texts().map(|text| Resource::parse(text).entries().len()).sum();
    clock.stage("parse alone, on one core");
    let (project, _) = tree.project();
    clock.stage("parse and index");
    let outcome = check(&project);
    clock.stage("check");
    let report = REPORTS.iter().find(|report| report.name() == "text");
    let words = Messages::new(UiLanguage::En);
    let run = Run {
        findings: &outcome.findings,
        summary: &outcome.summary,
        statistics: None,
        rules: &[],
        messages: &words,
        width: 80,
        color: false,
    };
    let mut page = Vec::new();
    let written = report.map(|report| report.write(&run, &mut page));
    clock.stage("report");
    written
        .transpose()
        .map_err(|error| vec![Failure::new(dilmanc::notice::Notice::new(error.to_string()))])?;
    drop(project);
    println!("{} entries, {} findings, {} KiB of report", messages, outcome.findings.len(), page.len() >> 10);
    io::stdout().flush().ok();
    Ok(())
}

/// KiB of memory that the process has now, where the system says so.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// Tells how long it is since it last told, and how much memory there is in use.
struct Clock {
    last: Instant,
}

impl Clock {
    fn stage(&mut self, name: &str) {
        let now = Instant::now();
        let passed: Duration = now.duration_since(self.last);
        println!("{:>8.1} ms  {:>6} MiB  {name}", passed.as_secs_f64() * 1e3, resident() >> 10);
        self.last = Instant::now();
    }
}
