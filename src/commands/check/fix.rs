//! `dilmanc check --fix`: what was mended, or what would be.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};

use crate::checks::Outcome;
use crate::cli::{Exit, Session, flag, is_terminal, option};
use crate::ftl::LineEnding;
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::report::terminal::visible;
use crate::workspace::{CheckedTree, FixRun, FixedFile};

/// How to fix.
pub(super) struct Wanted {
    /// Only show the difference.
    dry_run: bool,
    /// How lines are to end; as they do when there is none.
    line_ending: Option<LineEnding>,
}

/// What fixing came to, and whether it was only tried.
pub(super) struct Mended {
    run: FixRun,
    dry_run: bool,
}

/// What is left to be told when the fixes are.
pub(super) enum Told {
    /// What the checks say of the files as they are now, and what could not be done.
    Findings(Outcome, Vec<Failure>),
    /// Nothing.
    Everything(Exit),
}

/// The options of `check` that are about fixing.
pub(super) fn arguments(messages: &Messages) -> [Arg; 3] {
    [
        flag("fix", "arg-fix", messages).long("fix"),
        flag("dry-run", "arg-fix-dry-run", messages).long("dry-run").requires("fix"),
        option("line-endings", "arg-line-endings", messages)
            .long("line-endings")
            .value_parser(PossibleValuesParser::new(["lf", "crlf"]))
            .requires("fix"),
    ]
}

/// What the arguments ask for; none without `--fix`.
pub(super) fn wanted(arguments: &ArgMatches) -> Option<Wanted> {
    let line_ending = match arguments.get_one::<String>("line-endings").map(String::as_str) {
        Some("lf") => Some(LineEnding::Lf),
        Some("crlf") => Some(LineEnding::CrLf),
        _ => None,
    };
    arguments.get_flag("fix").then(|| Wanted { dry_run: arguments.get_flag("dry-run"), line_ending })
}

/// Mends the tree, and the files unless that is only tried.
pub(super) fn mend(tree: &mut CheckedTree<'_>, wanted: &Wanted) -> Mended {
    let mut run = tree.fix(wanted.line_ending);
    if !wanted.dry_run {
        tree.write_fixed(&mut run);
    }
    Mended { run, dry_run: wanted.dry_run }
}

/// Says what was mended and what was left alone. A dry run shows the difference on standard output and nothing else there, so
/// that it can be applied; it ends with 1 if there is one.
pub(super) fn report(mended: Mended, session: &mut Session) -> Told {
    let Mended { run, dry_run } = mended;
    for failure in &run.held {
        session.remark(failure);
    }
    if dry_run {
        run.files.iter().for_each(|file| show(file, session));
    }
    let fixes: usize = run.files.iter().map(|file| file.applied.len()).sum();
    for file in run.files.iter().filter(|_| !dry_run) {
        tell(file, session);
    }
    let key = match (fixes, dry_run) {
        (0, _) => "fix-nothing",
        (_, true) => "fix-would",
        (_, false) => "fix-summary",
    };
    session.tell(&Notice::new(key).with("fixes", fixes).with("files", run.files.len()));
    if dry_run {
        session.fail_all(&run.failures);
        return Told::Everything(if fixes > 0 { Exit::Findings } else { Exit::Success });
    }
    Told::Findings(run.outcome, run.failures)
}

/// A line for each fix of a file.
fn tell(file: &FixedFile, session: &mut Session) {
    for fix in &file.applied {
        let place = format!("{}:{}:{}", file.path, fix.position.line, fix.position.column);
        let done = visible(&session.messages().notice(&fix.done)).into_owned();
        let notice = Notice::new("fix-applied").with("place", place).with("done", done);
        session.tell(&notice.with("check", fix.check.unwrap_or("--line-endings")));
    }
}

/// The difference of a file; on a terminal with nothing in it that the terminal would obey.
fn show(file: &FixedFile, session: &mut Session) {
    let diff = file.diff();
    if is_terminal() {
        diff.lines().for_each(|line| session.line(&visible(line)));
    } else {
        session.document(&diff);
    }
}
