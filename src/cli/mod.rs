//! Arguments → command → exit code. The only part of the library that prints.

mod arguments;
mod command;
mod progress;
mod session;
mod usage;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::error::ErrorKind;

pub use arguments::program;
pub(crate) use arguments::{flag, many, option};
pub use command::Command;
pub(crate) use progress::Progress;
pub use session::{Exit, Session};
pub(crate) use session::{locales, parse_fail_on};

use crate::messages::{Messages, UiLanguage};

/// Runs one of `commands` as these arguments say, the first being the name of the program.
pub fn run(commands: &[&dyn Command], arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let environment = |name: &str| std::env::var(name).ok();
    // Help and errors of the argument parser, too, are in the user's language: it must be known before parsing.
    let language = UiLanguage::choose(explicit_language(&arguments).as_deref(), environment);
    let messages = Messages::new(language);
    let matches = match program(commands, &messages).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return refuse(&error, &messages).into(),
    };
    let mut session = Session::new(messages, &matches);
    let exit = match matches.subcommand() {
        Some((name, arguments)) => match commands.iter().find(|command| command.name() == name) {
            Some(command) => command.run(arguments, &mut session),
            None => Exit::Failure,
        },
        None => Exit::Failure,
    };
    session.finish(exit).into()
}

/// Shows what was asked for instead of a command, or says what is wrong with the arguments.
fn refuse(error: &clap::Error, messages: &Messages) -> Exit {
    // A closed pipe is no reason for another error.
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            return Exit::Success;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => drop(error.print()),
        _ => {
            let text = messages.notice(&usage::notice(error));
            let help = messages.text("usage-help");
            let _ = writeln!(anstream::stderr(), "dilmanc: {text}\n{help}");
        }
    }
    Exit::Failure
}

/// The value of `--ui-lang`, wherever it stands.
fn explicit_language(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            return None;
        }
        if let Some(value) = argument.strip_prefix("--ui-lang=") {
            return Some(value.to_owned());
        }
        if argument == "--ui-lang" {
            return arguments.next().map(str::to_owned);
        }
    }
    None
}

/// Whether standard output is a terminal.
pub(crate) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}
