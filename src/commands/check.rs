//! `dilmanc check`: all findings; read-only but for `--fix`.

mod fix;

use clap::ArgMatches;
use clap::builder::PossibleValuesParser;

use self::fix::Told;
use super::values;
use crate::checks::{CHECKS, Outcome};
use crate::cli::{Command, Exit, Progress, Session, flag, locales, many, option, parse_fail_on};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::messages::Messages;
use crate::notice::Failure;
use crate::report::{REPORTS, RuleDescription, Run};
use crate::workspace::{Scope, Workspace};

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
    let mut paths: Vec<String> = arguments.get_many("paths").unwrap_or_default().cloned().collect();
    let workspace = open(session, source.as_ref(), &wanted, &mut paths)?;
    let progress = Progress::start(session.messages(), session.quiet());
    let (mut tree, unreadable) = workspace.load(&Scope { paths, locales: wanted })?;
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
            let checked = tree.check();
            drop(progress);
            session.fail_all(&unreadable);
            checked
        }
    };
    session.fail_all(&broken);
    let fail_on = match arguments.get_one::<String>("fail-on") {
        Some(word) => parse_fail_on(word),
        None => workspace.settings().policy.fail_on,
    };
    let fails = outcome.fails(fail_on);
    if !arguments.get_flag("pedantic") {
        outcome.findings.retain(|finding| finding.severity > Severity::Info);
    }
    write(&outcome, arguments, session);
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
        for path in paths.iter_mut() {
            let inside = session.folder().join(&*path);
            if inside.exists() {
                *path = inside.to_string_lossy().into_owned();
            }
        }
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

fn write(outcome: &Outcome, arguments: &ArgMatches, session: &mut Session) {
    let format = arguments.get_one::<String>("format").map_or("text", String::as_str);
    let Some(report) = REPORTS.iter().find(|report| report.name() == format) else { return };
    let (width, color) = (session.width(), session.color());
    let rules = rules(session.messages());
    let mut buffer = Vec::new();
    let run = Run {
        findings: &outcome.findings,
        summary: &outcome.summary,
        rules: &rules,
        messages: session.messages(),
        width,
        color,
    };
    let written = report.write(&run, &mut buffer);
    if written.is_ok() {
        let _ = session.out().write_all(&buffer);
    }
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
