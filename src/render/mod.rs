//! A document in another language: its own text, with the translations in the places of its blocks.
//!
//! ```text
//! Document + source resource ─ Original ┬ + target resource, terms ─ Version ─ Output → text
//!                                       └ in its own locale ──────── Version ─ Output → text
//! ```
//!
//! Ids come from the same segmentation and the same plan as those of a sync, so that they cannot drift: a paragraph
//! that changed since the last sync is stale here before the sync says so, one that is new is missing.

mod head;
mod html;
mod markdown;
mod original;
mod own;
mod pattern;
mod text;
mod version;

pub use original::Original;
pub use version::{Mark, Piece, Target, Text, Unit, Version};

/// Every way to write a version, in the order of the help.
pub static OUTPUTS: &[&dyn Output] = &[&own::Own, &markdown::Markdown, &html::Html, &text::PlainText];

/// The output of this name.
pub fn output_of(name: &str) -> Option<&'static dyn Output> {
    OUTPUTS.iter().copied().find(|output| output.name() == name)
}

/// One way to write a version.
pub trait Output: Sync {
    /// Its name in options: lower case, ASCII.
    fn name(&self) -> &'static str;

    /// The extension of its files, without the dot.
    fn extension(&self, version: &Version<'_>) -> &'static str;

    /// The whole file.
    fn write(&self, version: &Version<'_>) -> String;
}

/// What stands where there is no current translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fallback {
    /// For a unit without a translation.
    pub missing: Missing,
    /// For a unit whose translation was made from an earlier source text.
    pub stale: Stale,
}

/// What stands for a unit without a translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// The source text.
    #[default]
    Source,
    /// The source text behind a mark in the language of the version.
    Mark,
    /// Nothing: the block goes. A table cell stays, empty.
    Omit,
    /// The source text, but the version is refused ([`Version::refused`]).
    Fail,
}

/// What stands for a unit whose translation is stale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stale {
    /// The translation all the same.
    #[default]
    Keep,
    /// The translation behind a mark in the language of the version.
    Mark,
    /// The source text.
    Source,
    /// The translation, but the version is refused ([`Version::refused`]).
    Fail,
}

impl Missing {
    /// Every choice with its name in options, the default first.
    pub const ALL: [(&'static str, Self); 4] =
        [("source", Self::Source), ("mark", Self::Mark), ("omit", Self::Omit), ("fail", Self::Fail)];
}

impl Stale {
    /// Every choice with its name in options, the default first.
    pub const ALL: [(&'static str, Self); 4] =
        [("keep", Self::Keep), ("mark", Self::Mark), ("source", Self::Source), ("fail", Self::Fail)];
}
