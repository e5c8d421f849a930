//! `dilmanc waive`: writes a waiver above a translation.

use clap::ArgMatches;

use super::values;
use crate::checks::{find, nearest_check};
use crate::cli::{Command, Exit, Session, locales, many, option};
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::workspace::NewWaiver;

/// A finding that is right as it is.
pub(super) struct Waive;

impl Command for Waive {
    fn name(&self) -> &'static str {
        "waive"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        command
            .arg(option("id", "arg-id", messages).value_name("ID").required(true))
            .arg(option("check", "arg-check-id", messages).value_name("CHECK").required(true))
            .arg(many("locale", "arg-locale", messages).long("locale").value_name("LOCALE").required(true))
            .arg(option("reason", "arg-reason", messages).long("reason").value_name("TEXT").required(true))
            .arg(option("fact", "arg-fact", messages).long("fact").value_name("TEXT"))
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        match waive(arguments, session) {
            Ok(exit) => exit,
            Err(failures) => session.fail_all(&failures),
        }
    }
}

fn waive(arguments: &ArgMatches, session: &mut Session) -> Result<Exit, Vec<Failure>> {
    let text = |id: &str| arguments.get_one::<String>(id).map(String::as_str);
    let waiver = NewWaiver {
        id: text("id").unwrap_or_default(),
        check: text("check").unwrap_or_default(),
        fact: text("fact"),
        reason: text("reason").unwrap_or_default().trim(),
    };
    refuse_nonsense(&waiver).map_err(|notice| vec![Failure::new(notice)])?;
    let Some(workspace) = session.workspace_with_settings() else { return Ok(Exit::Failure) };
    for locale in locales(&values(arguments, "locale"))? {
        let run = workspace.waive(&waiver, &locale);
        for edit in run.edited {
            session.say(&Notice::new("waive-done").with("id", waiver.id).with("path", edit.path));
        }
        session.fail_all(&run.failures);
    }
    Ok(Exit::Success)
}

/// What a check of the file would complain about is not written in the first place.
fn refuse_nonsense(waiver: &NewWaiver<'_>) -> Result<(), Notice> {
    let Some(check) = find(waiver.check) else {
        let notice = match nearest_check(waiver.check) {
            Some(nearest) => Notice::new("unknown-check-nearest").with("nearest", nearest),
            None => Notice::new("unknown-check"),
        };
        return Err(notice.with("check", waiver.check));
    };
    if !check.meta().waivable {
        return Err(Notice::new("waiver-not-waivable").with("check", waiver.check));
    }
    if waiver.reason.chars().filter(|c| c.is_alphabetic()).count() < 3 || waiver.reason.contains(['\n', '\r'])
    {
        return Err(Notice::new("waive-without-reason"));
    }
    if waiver.fact.is_some_and(|fact| fact.contains(['"', '\n', '\r'])) {
        return Err(Notice::new("waiver-malformed"));
    }
    Ok(())
}
