//! The `dilmanc` command.

fn main() {}
