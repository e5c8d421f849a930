//! The `dilmanc` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    dilmanc::cli::run(dilmanc::commands::COMMANDS, std::env::args_os())
}
