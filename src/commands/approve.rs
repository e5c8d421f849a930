//! `dilmanc approve`: accepts stale translations as current.

use clap::ArgMatches;

use super::values;
use crate::cli::{Command, Exit, Session, locales, many};
use crate::messages::Messages;
use crate::notice::Notice;

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
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        let Some(workspace) = session.workspace_with_settings() else { return Exit::Failure };
        let ids: Vec<String> = arguments.get_many("ids").unwrap_or_default().cloned().collect();
        let locales = match locales(&values(arguments, "locale")) {
            Ok(locales) => locales,
            Err(failures) => return session.fail_all(&failures),
        };
        let run = workspace.approve(&ids, &locales);
        for edit in run.edited {
            session.say(&Notice::new("approve-done").with("id", edit.id).with("path", edit.path));
        }
        session.fail_all(&run.failures);
        Exit::Success
    }
}
