//! `dilmanc completions`: shell completions.

use clap::{ArgMatches, value_parser};
use clap_complete::{Shell, generate};

use super::COMMANDS;
use crate::cli::{Command, Exit, Session, option, program};
use crate::messages::Messages;

/// Shell completions.
pub(super) struct Completions;

impl Command for Completions {
    fn name(&self) -> &'static str {
        "completions"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        let shell = option("shell", "arg-shell", messages).value_name("SHELL").required(true);
        command.arg(shell.value_parser(value_parser!(Shell)))
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        if let Some(shell) = arguments.get_one::<Shell>("shell") {
            let mut program = program(COMMANDS, session.messages());
            generate(*shell, &mut program, "dilmanc", &mut session.out());
        }
        Exit::Success
    }
}
