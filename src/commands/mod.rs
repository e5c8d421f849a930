//! One thin file per command, one registry line each.

mod approve;
mod check;
mod completions;
mod explain;
mod init;
mod man;
mod pseudo;
mod render;
mod segment;
mod status;
mod sync;
mod waive;

use clap::ArgMatches;

use crate::cli::Command;

/// Every command, in the order of the help.
pub static COMMANDS: &[&dyn Command] = &[
    &init::Init,
    &segment::Segment,
    &sync::Sync,
    &status::Status,
    &check::Check,
    &render::Render,
    &pseudo::Pseudo,
    &waive::Waive,
    &approve::Approve,
    &explain::Explain,
    &completions::Completions,
    &man::Man,
];

/// Values of an argument that may be given several times, with commas, or both.
fn values(arguments: &ArgMatches, id: &str) -> Vec<String> {
    let given = arguments.get_many::<String>(id).unwrap_or_default();
    given.flat_map(|value| value.split(',')).filter(|value| !value.is_empty()).map(str::to_owned).collect()
}
