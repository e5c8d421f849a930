//! `dilmanc man`: the manual page.

use clap::ArgMatches;

use super::COMMANDS;
use crate::cli::{Command, Exit, Session, program};
use crate::messages::Messages;

/// The manual page.
pub(super) struct Man;

impl Command for Man {
    fn name(&self) -> &'static str {
        "man"
    }

    fn arguments(&self, command: clap::Command, _: &Messages) -> clap::Command {
        command
    }

    fn run(&self, _: &ArgMatches, session: &mut Session) -> Exit {
        let page = clap_mangen::Man::new(program(COMMANDS, session.messages()));
        match page.render(&mut session.out()) {
            Ok(()) => Exit::Success,
            Err(_) => Exit::Failure,
        }
    }
}
