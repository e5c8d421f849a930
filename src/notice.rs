//! Something to tell the user, not yet in any language.
//!
//! Stages of the library never write prose. They name one of the tool's own Fluent messages and its arguments;
//! [`crate::messages`] turns that into Azerbaijani, English or Russian at the edge.

use std::borrow::Cow;
use std::fmt;

use crate::position::Position;

/// The id of one of the tool's own Fluent messages, with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Message id in `locales/*/dilmanc.ftl` or `locales/*/checks/`; `id.attribute` names an attribute.
    pub key: Cow<'static, str>,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// The value of an argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// A count: chooses plural forms.
    Number(usize),
}

impl Notice {
    /// A notice without arguments yet.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.reserve_exact(1);
        self.args.push((name, value.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Cow<'_, str>> for Arg {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}

/// For logs of a program that uses the library: key and arguments. People get [`crate::messages::Messages::notice`].
impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.key)?;
        self.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

/// Why something could not be done, and where.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}{notice}", .path.as_deref().map(|p| format!("{p}: ")).unwrap_or_default())]
pub struct Failure {
    /// The file it is about, relative to the workspace where it lies inside, with `/`.
    pub path: Option<String>,
    /// The place in that file, where there is one.
    pub position: Option<Position>,
    /// What is wrong, what was expected, how to mend it.
    pub notice: Notice,
}

impl Failure {
    /// A failure that is about no file.
    pub fn new(notice: Notice) -> Self {
        Self { path: None, position: None, notice }
    }

    /// A failure in a file.
    pub fn in_file(path: impl Into<String>, notice: Notice) -> Self {
        Self { path: Some(path.into()), position: None, notice }
    }

    /// The same at a place in the file.
    #[must_use]
    pub fn at(mut self, position: Position) -> Self {
        self.position = Some(position);
        self
    }
}

/// The known word that is fewest edits away from a misspelt one, when it is near enough to be meant.
pub(crate) fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let reach = (word.chars().count() / 3).max(2);
    known
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= reach)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
