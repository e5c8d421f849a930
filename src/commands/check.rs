//! `dilmanc check`: all findings; read-only but for `--fix`.

mod fix;

use clap::ArgMatches;
use clap::builder::PossibleValuesParser;

use self::fix::Told;
use super::values;
use crate::checks::{Baseline, BaselineEntry, CHECKS, Outcome};
use crate::cli::{Command, Exit, Progress, Session, flag, locales, many, option, parse_fail_on};
use crate::finding::{Severity, Statistics};
use crate::locale::Locale;
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::report::{REPORTS, Report, RuleDescription, Run};
use crate::workspace::{CheckedTree, Scope, Workspace, create_baseline, read_baseline, shrink_baseline};

/// All findings.
pub(super) struct Check;

impl Command for Check {
    fn name(&self) -> &'static str {
        "check"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        let formats = PossibleValuesParser::new(REPORTS.iter().map(|report| report.name()));
        let levels = PossibleValuesParser::new(["error", "warning", "info", "never"]);
        command
            .arg(many("paths", "arg-paths", messages).value_name("PATH"))
            .arg(many("locale", "arg-locale", messages).long("locale").value_name("LOCALE"))
            .arg(option("source", "arg-source", messages).long("source").value_name("LOCALE"))
            .arg(
                option("format", "arg-format", messages)
                    .long("format")
                    .value_parser(formats)
                    .default_value("text"),
            )
            .arg(option("fail-on", "arg-fail-on", messages).long("fail-on").value_parser(levels))
            .arg(flag("pedantic", "arg-pedantic", messages).long("pedantic"))
            .args(fix::arguments(messages))
            .arg(option("since", "arg-since", messages).long("since").value_name("REV"))
            .arg(
                option("changed-since", "arg-changed-since", messages)
                    .long("changed-since")
                    .value_name("REV"),
            )
            .arg(option("baseline", "arg-baseline", messages).long("baseline").value_name("FILE"))
            .arg(
                flag("update-baseline", "arg-update-baseline", messages)
                    .long("update-baseline")
                    .requires("baseline")
                    .conflicts_with("changed-since"),
            )
            .arg(flag("statistics", "arg-statistics", messages).long("statistics"))
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        match checked(arguments, session) {
            Ok(exit) => exit,
            Err(failures) => session.fail_all(&failures),
        }
    }
}

fn checked(arguments: &ArgMatches, session: &mut Session) -> Result<Exit, Vec<Failure>> {
    let wanted = locales(&values(arguments, "locale"))?;
    let source = locales(&values(arguments, "source"))?.into_iter().next();
    let word = |id: &str| arguments.get_one::<String>(id).cloned();
    let mut paths: Vec<String> = arguments.get_many("paths").unwrap_or_default().cloned().collect();
    let workspace = open(session, source.as_ref(), &wanted, &mut paths)?;
    let progress = Progress::start(session.messages(), session.quiet());
    let (mut tree, unreadable) = workspace.load(&Scope {
        paths,
        locales: wanted,
        since: word("since"),
        changed_since: word("changed-since"),
    })?;
    let fixes = fix::wanted(arguments).map(|wanted| fix::mend(&mut tree, &wanted));
    let (mut outcome, broken) = match fixes {
        Some(mended) => {
            drop(progress);
            session.fail_all(&unreadable);
            match fix::report(mended, session) {
                Told::Findings(outcome, failures) => (outcome, failures),
                Told::Everything(exit) => return Ok(exit),
            }
        }
        None => {
            let identified = report(arguments).has_fingerprints() || arguments.contains_id("baseline");
            let checked = if identified { tree.check() } else { tree.check_without_fingerprints() };
            drop(progress);
            session.fail_all(&unreadable);
            checked
        }
    };
    session.fail_all(&broken);
    for revision in tree.empty_revisions() {
        session.tell(&Notice::new("git-empty-revision").with("revision", revision));
    }
    let statistics =
        arguments.get_flag("statistics").then(|| Statistics::new(&outcome.findings, &outcome.summary));
    let pedantic = arguments.get_flag("pedantic");
    if let Some(file) = arguments.get_one::<String>("baseline") {
        let complete = unreadable.is_empty() && broken.is_empty();
        let update = arguments.get_flag("update-baseline");
        apply_baseline(&mut outcome, &tree, Request { file, update, complete, pedantic }, session)?;
    }
    let fail_on = match arguments.get_one::<String>("fail-on") {
        Some(word) => parse_fail_on(word),
        None => workspace.settings().policy.fail_on,
    };
    let fails = outcome.fails(fail_on);
    if !pedantic {
        outcome.findings.retain(|finding| finding.severity > Severity::Info);
    }
    write(&outcome, statistics.as_ref(), arguments, session);
    // The program ends here: to give back a million pieces of memory one by one would only take time.
    std::mem::forget((outcome, tree));
    Ok(if fails { Exit::Findings } else { Exit::Success })
}

/// The workspace of the folder, or a tree of Fluent files where there are no settings or the source is named.
pub(super) fn open(
    session: &mut Session,
    source: Option<&Locale>,
    wanted: &[Locale],
    paths: &mut Vec<String>,
) -> Result<Workspace, Vec<Failure>> {
    let workspace = Workspace::open(session.folder())?;
    if workspace.has_settings() && source.is_none() {
        return Ok(workspace);
    }
    if workspace.has_settings() && paths.is_empty() {
        paths.push(workspace.root().join(&workspace.settings().resources).display().to_string());
    }
    let found = Workspace::locate(session.folder(), paths, source, wanted)?;
    found.remarks.iter().for_each(|remark| session.remark(remark));
    *paths = found.paths;
    Ok(found.workspace)
}

/// What is wanted of a baseline.
struct Request<'a> {
    /// Path as the user gave it.
    file: &'a str,
    /// A new one is to be written, or what is gone taken out of the old one.
    update: bool,
    /// Everything could be read, so that what is not found is gone.
    complete: bool,
    /// Infos are findings like others.
    pedantic: bool,
}

/// Takes the findings that the baseline knows out of the outcome, and adds one for each entry that is gone, unless these are
/// to be deleted.
fn apply_baseline(
    outcome: &mut Outcome,
    tree: &CheckedTree<'_>,
    request: Request<'_>,
    session: &mut Session,
) -> Result<(), Vec<Failure>> {
    let Request { file, update, complete, pedantic } = request;
    let path = session.folder().join(file);
    let known = match read_baseline(&path, file).map_err(|failure| vec![failure])? {
        Some(known) => known,
        None if !update => return Err(vec![Failure::in_file(file, Notice::new("baseline-not-there"))]),
        // A baseline that lacks what could not be read could never take it in later.
        None if !complete => return Ok(()),
        None => {
            let mut shown = outcome.findings.clone();
            shown.retain(|finding| pedantic || finding.severity > Severity::Info);
            let new = Baseline::of(&shown);
            create_baseline(&path, file, &new).map_err(|failure| vec![failure])?;
            let count: usize = new.excuse(outcome).iter().sum();
            session.tell(&Notice::new("baseline-written").with("count", count).with("file", file));
            return Ok(());
        }
    };
    let mut found = known.excuse(outcome);
    let covers = |entry: &BaselineEntry| complete && tree.covers(entry);
    if update {
        for (entry, found) in known.entries.iter().zip(&mut found).filter(|(entry, _)| !covers(entry)) {
            *found = entry.count;
        }
        let gone: usize = known.entries.iter().zip(&found).map(|(entry, found)| entry.count - found).sum();
        shrink_baseline(&path, &known, &found).map_err(|failure| vec![failure])?;
        session.tell(&Notice::new("baseline-shrunk").with("count", gone).with("file", file));
    } else {
        outcome.extend(known.stale(&found, tree.policy(), covers));
    }
    Ok(())
}

/// The format asked for.
fn report(arguments: &ArgMatches) -> &'static dyn Report {
    let format = arguments.get_one::<String>("format");
    let asked = REPORTS.iter().find(|report| format.is_some_and(|format| report.name() == format));
    *asked.unwrap_or(&REPORTS[0])
}

fn write(outcome: &Outcome, statistics: Option<&Statistics>, arguments: &ArgMatches, session: &mut Session) {
    let (width, color) = (session.width(), session.color());
    let rules = rules(session.messages());
    session.report(|messages, out| {
        let (findings, summary) = (&*outcome.findings, &outcome.summary);
        let run = Run { findings, summary, statistics, rules: &rules, messages, width, color };
        report(arguments).write(&run, out)
    });
}

/// Every check as a report describes it, in the user's language.
fn rules(messages: &Messages) -> Vec<RuleDescription> {
    let describe = |check: &&dyn crate::checks::Check| {
        let meta = check.meta();
        let text = |attribute: &str| messages.text(&format!("check-{}.{attribute}", meta.id));
        RuleDescription {
            id: meta.id,
            title: messages.text(&format!("check-{}", meta.id)),
            help: [text("what"), text("why"), text("mend")].join("\n\n"),
            severity: meta.severity,
        }
    };
    CHECKS.iter().map(describe).collect()
}
