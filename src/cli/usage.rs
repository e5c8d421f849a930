//! What is wrong with the arguments, in the user's language. The parser knows no other language than English.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::notice::Notice;

/// The parser's complaint as one of the tool's own messages.
pub(super) fn notice(error: &Error) -> Notice {
    let context = |kind: ContextKind| error.get(kind).map(shown).filter(|text| !text.is_empty());
    let argument = || context(ContextKind::InvalidArg).unwrap_or_default();
    let value = || context(ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let notice = Notice::new("usage-unknown-command");
            with_nearest(notice, context(ContextKind::SuggestedSubcommand))
                .with("command", context(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::UnknownArgument => {
            with_nearest(Notice::new("usage-unknown-argument"), context(ContextKind::SuggestedArg))
                .with("argument", argument())
        }
        ErrorKind::MissingRequiredArgument => {
            Notice::new("usage-missing-argument").with("argument", argument())
        }
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg).unwrap_or_default();
            Notice::new("usage-conflict").with("argument", argument()).with("other", other)
        }
        ErrorKind::InvalidValue if value().is_empty() => {
            Notice::new("usage-missing-value").with("argument", argument())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let known = context(ContextKind::ValidValue).unwrap_or_default();
            let key = if known.is_empty() { "usage-bad-value" } else { "usage-unknown-value" };
            Notice::new(key).with("argument", argument()).with("value", value()).with("known", known)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Notice::new("usage-no-command")
        }
        _ => Notice::new("usage-other").with("argument", argument()),
    }
}

fn with_nearest(notice: Notice, nearest: Option<String>) -> Notice {
    match nearest {
        Some(nearest) => Notice { key: notice.key + "-nearest", args: notice.args }.with("nearest", nearest),
        None => notice,
    }
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        ContextValue::Bool(_) | ContextValue::Number(_) | ContextValue::None => String::new(),
        _ => String::new(),
    }
}
