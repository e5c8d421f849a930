//! The `dilmanc` command.

use std::process::ExitCode;

/// Messages are parsed into a great many small pieces, and with the allocator of the system the threads wait for each other.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    dilmanc::cli::run(dilmanc::commands::COMMANDS, std::env::args_os())
}
