//! The `dilmanc` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    dilmanc::cli::run(std::env::args_os())
}
