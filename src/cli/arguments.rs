//! The arguments of the program, with help in the user's language.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, ColorChoice};

use super::command::Command;
use crate::messages::Messages;
use crate::notice::Notice;

/// The whole program as the argument parser sees it.
pub fn program(commands: &[&dyn Command], messages: &Messages) -> clap::Command {
    let text = |key: &str| messages.text(key);
    let heading = text("cli-options");
    let globals = [
        option("directory", "arg-directory", messages).short('C').value_name("DIR"),
        option("ui-lang", "arg-ui-lang", messages)
            .long("ui-lang")
            .value_name("LANG")
            .value_parser(PossibleValuesParser::new(["az", "en", "ru"])),
        option("color", "arg-color", messages)
            .long("color")
            .value_name("WHEN")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .default_value("auto"),
        flag("quiet", "arg-quiet", messages).short('q').long("quiet"),
    ];
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{}:\n{{subcommands}}\n\n{heading}:\n{{options}}{{after-help}}",
        text("cli-usage"),
        text("cli-commands"),
    );
    let sub_template = |positionals: bool| {
        let positionals = if positionals {
            format!("{}:\n{{positionals}}\n\n", text("cli-arguments"))
        } else {
            String::new()
        };
        format!(
            "{{about}}\n\n{}: {{usage}}\n\n{positionals}{heading}:\n{{options}}{{after-help}}",
            text("cli-usage")
        )
    };
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
        .args(
            globals.into_iter().map(|arg| with_values(arg, messages).global(true).display_order(EVERYWHERE)),
        );
    for entry in commands {
        let about = text(&format!("cli-{}", entry.name()));
        let sub =
            clap::Command::new(entry.name()).about(about).disable_help_flag(true).arg(help_flag(messages));
        let sub = entry.arguments(sub, messages).mut_args(|arg| with_values(arg, messages));
        let template = sub_template(sub.get_positionals().next().is_some());
        command = command.subcommand(sub.help_template(template));
    }
    command
}

fn help_flag(messages: &Messages) -> Arg {
    Arg::new("help").short('h').long("help").action(ArgAction::Help).help(messages.text("arg-help"))
}

/// Where options that every command has stand in the help: below its own.
const EVERYWHERE: usize = 900;

/// An argument whose help names the values it may have: the parser would do so in English.
fn with_values(arg: Arg, messages: &Messages) -> Arg {
    let values = arg.get_possible_values();
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let Some(help) = arg.get_help().filter(|_| arg.get_action().takes_values()).map(ToString::to_string)
    else {
        return arg;
    };
    let default = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let (key, default) = match default {
        Some(default) if names.is_empty() => ("arg-default", default),
        Some(default) => ("arg-values-default", default),
        None if names.is_empty() => return arg,
        None => ("arg-values", String::new()),
    };
    let notice =
        Notice::new(key).with("help", help).with("values", names.join(", ")).with("default", default);
    arg.help(messages.notice(&notice)).hide_possible_values(true).hide_default_value(true)
}

/// An option with a value, described by the message `key`.
pub(crate) fn option(id: &'static str, key: &str, messages: &Messages) -> Arg {
    Arg::new(id).help(messages.text(key)).value_name(id.to_ascii_uppercase()).action(ArgAction::Set)
}

/// An option that may be given several times, or several values with commas between.
pub(crate) fn many(id: &'static str, key: &str, messages: &Messages) -> Arg {
    Arg::new(id).help(messages.text(key)).value_name(id.to_ascii_uppercase()).action(ArgAction::Append)
}

/// A switch.
pub(crate) fn flag(id: &'static str, key: &str, messages: &Messages) -> Arg {
    Arg::new(id).help(messages.text(key)).action(ArgAction::SetTrue)
}
