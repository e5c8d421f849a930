//! `dilmanc init`: a commented settings file and the folders.

use clap::ArgMatches;

use super::values;
use crate::cli::{Command, Exit, Session, many, option};
use crate::locale::Locale;
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::workspace::{SETTINGS_FILE, Settings, Workspace};

/// A new workspace.
pub(super) struct Init;

impl Command for Init {
    fn name(&self) -> &'static str {
        "init"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        command
            .arg(
                option("source", "arg-init-source", messages)
                    .long("source")
                    .value_name("LOCALE")
                    .default_value("en"),
            )
            .arg(
                many("targets", "arg-init-targets", messages)
                    .long("targets")
                    .value_name("LOCALES")
                    .default_value("az,ru"),
            )
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        let source = arguments.get_one::<String>("source").cloned().unwrap_or_default();
        let targets: Vec<String> =
            values(arguments, "targets").into_iter().filter(|tag| *tag != source).collect();
        for tag in targets.iter().chain([&source]) {
            if tag.parse::<Locale>().is_err() {
                session.fail(&Failure::new(Notice::new("settings-not-a-locale").with("value", tag.as_str())));
                return Exit::Failure;
            }
        }
        let notice = Notice::new("init-settings").with("source", source).with("targets", targets.join(", "));
        let mut text = session.messages().notice(&notice);
        text.push('\n');
        let settings = match Settings::parse(SETTINGS_FILE, &text) {
            Ok(settings) => settings,
            Err(failures) => return session.fail_all(&failures),
        };
        let workspace = Workspace::with_settings(session.folder(), settings);
        match workspace.initialize(&text) {
            Ok(()) => {
                session.say(
                    &Notice::new("init-done").with("documents", workspace.settings().documents.as_str()),
                );
                Exit::Success
            }
            Err(failure) => session.fail_all(&[failure]),
        }
    }
}
