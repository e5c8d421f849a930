//! What a command is.

use clap::ArgMatches;

use super::session::{Exit, Session};
use crate::messages::Messages;

/// A command of the program. What it does in one line is the message `cli-<name>`.
pub trait Command: Sync {
    /// Its name on the command line.
    fn name(&self) -> &'static str;

    /// Adds its arguments.
    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command;

    /// Does it.
    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit;
}
