//! The arguments of the program, with help in the user's language.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ColorChoice};

use super::command::Command;
use crate::messages::Messages;

/// The whole program as the argument parser sees it.
pub fn program(commands: &[&dyn Command], messages: &Messages) -> clap::Command {
    let text = |key: &str| messages.text(key);
    let heading = text("cli-options");
    let globals = [
        option("directory", "arg-directory", messages).short('C').value_name("DIR"),
        option("ui-lang", "arg-ui-lang", messages)
            .long("ui-lang")
            .value_parser(PossibleValuesParser::new(["az", "en", "ru"])),
        option("color", "arg-color", messages)
            .long("color")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .default_value("auto"),
        flag("quiet", "arg-quiet", messages).short('q').long("quiet"),
    ];
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{}:\n{{subcommands}}\n\n{heading}:\n{{options}}{{after-help}}",
        text("cli-usage"),
        text("cli-commands"),
    );
    let sub_template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", text("cli-usage"));
    let mut command = clap::Command::new("dilmanc")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text("cli-about"))
        .color(ColorChoice::Auto)
        .help_template(template)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help_flag(messages))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(text("arg-version")),
        )
        .args(globals.into_iter().map(|arg| arg.global(true)));
    for entry in commands {
        let about = text(&format!("cli-{}", entry.name()));
        let sub = clap::Command::new(entry.name())
            .about(about)
            .help_template(sub_template.clone())
            .next_help_heading(heading.clone())
            .disable_help_flag(true)
            .arg(help_flag(messages));
        command = command.subcommand(entry.arguments(sub, messages));
    }
    command
}

fn help_flag(messages: &Messages) -> Arg {
    Arg::new("help").short('h').long("help").action(ArgAction::Help).help(messages.text("arg-help"))
}

/// An option with a value, described by the message `key`.
pub(crate) fn option(id: &'static str, key: &str, messages: &Messages) -> Arg {
    Arg::new(id).help(messages.text(key)).action(ArgAction::Set)
}

/// An option that may be given several times, or several values with commas between.
pub(crate) fn many(id: &'static str, key: &str, messages: &Messages) -> Arg {
    Arg::new(id).help(messages.text(key)).action(ArgAction::Append)
}

/// A switch.
pub(crate) fn flag(id: &'static str, key: &str, messages: &Messages) -> Arg {
    Arg::new(id).help(messages.text(key)).action(ArgAction::SetTrue)
}
