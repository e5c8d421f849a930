//! `dilmanc approve`: accepts stale translations as current.

use clap::ArgMatches;

use super::check::open;
use super::values;
use crate::cli::{Command, Exit, Session, locales, many, option};
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::workspace::{EditRun, Scope};

/// Stale → translated.
pub(super) struct Approve;

impl Command for Approve {
    fn name(&self) -> &'static str {
        "approve"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        command
            .arg(many("ids", "arg-ids", messages).value_name("ID").required(true))
            .arg(many("locale", "arg-locale", messages).long("locale").value_name("LOCALE"))
            .arg(option("since", "arg-since", messages).long("since").value_name("REV"))
            .arg(option("source", "arg-source", messages).long("source").value_name("LOCALE"))
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        let ids: Vec<String> = arguments.get_many("ids").unwrap_or_default().cloned().collect();
        let run = match approved(&ids, arguments, session) {
            Ok(run) => run,
            Err(failures) => return session.fail_all(&failures),
        };
        for edit in run.edited {
            session.say(&Notice::new("approve-done").with("id", edit.id).with("path", edit.path));
        }
        session.fail_all(&run.failures);
        Exit::Success
    }
}

fn approved(ids: &[String], arguments: &ArgMatches, session: &mut Session) -> Result<EditRun, Vec<Failure>> {
    let locales_of = |id| locales(&values(arguments, id));
    let (wanted, source) = (locales_of("locale")?, locales_of("source")?);
    let workspace = open(session, source.first(), &wanted, &mut Vec::new())?;
    let since = arguments.get_one::<String>("since").cloned();
    Ok(workspace.approve(ids, &Scope { locales: wanted, since, ..Scope::default() }))
}
