//! `dilmanc pseudo`: the sources as a pseudolocale.

use clap::ArgMatches;

use super::values;
use crate::cli::{Command, Exit, Session, locales, many, option};
use crate::messages::Messages;
use crate::notice::{Failure, Notice};

/// Sources → a tree that looks translated.
pub(super) struct Pseudo;

impl Command for Pseudo {
    fn name(&self) -> &'static str {
        "pseudo"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        command
            .arg(many("paths", "arg-pseudo-names", messages).value_name("NAME"))
            .arg(
                many("locale", "arg-pseudo-locale", messages)
                    .long("locale")
                    .value_name("LOCALE")
                    .required(true),
            )
            .arg(option("source", "arg-source", messages).long("source").value_name("LOCALE"))
            .arg(option("output", "arg-pseudo-output", messages).short('o').long("output").value_name("DIR"))
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        match write(arguments, session) {
            Ok(exit) => exit,
            Err(failures) => session.fail_all(&failures),
        }
    }
}

fn write(arguments: &ArgMatches, session: &mut Session) -> Result<Exit, Vec<Failure>> {
    let source = locales(&values(arguments, "source"))?.into_iter().next();
    let wanted = locales(&values(arguments, "locale"))?;
    let mut names: Vec<String> = arguments.get_many("paths").unwrap_or_default().cloned().collect();
    let workspace = super::check::open(session, source.as_ref(), &[], &mut names)?;
    let out = arguments.get_one::<String>("output").map(|path| session.folder().join(path));
    for locale in wanted {
        let run = workspace.pseudo(&names, &locale, out.as_deref())?;
        for path in &run.written {
            session.tell(&Notice::new("render-written").with("path", path.as_str()));
        }
        session.fail_all(&run.failures);
        let notice = Notice::new("pseudo-done").with("locale", locale.to_string());
        session.tell(&notice.with("files", run.written.len()).with("unchanged", run.unchanged));
    }
    Ok(Exit::Success)
}
