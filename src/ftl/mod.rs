//! A Fluent file that can be edited without losing a byte.
//!
//! [`Resource::parse`] reads a whole file and never fails: what cannot be read is a [`Problem`] with its place. Entries,
//! values and comments carry the bytes they stand on, and edits are [`Patch`]es of byte ranges: nothing is ever written
//! back through a serializer. This module knows nothing of translation.

mod canonical;
mod choice;
mod decode;
mod diagnosis;
mod entry;
mod escape;
mod guard;
mod line_ending;
mod literal;
mod names;
mod parser;
mod patch;
mod plain;
mod problem;
mod reference;
mod resource;
mod spans;
mod structure;

pub use canonical::canonical;
pub use choice::{Call, Choice, Chooser, Structure, key_of, variable_of};
pub use decode::{Charset, NotUtf8, decode};
pub use entry::{Attribute, Comment, CommentLine, Definition, Entry, EntryKind, Value};
pub use escape::{BLANKS, escape, normalized, plain_text};
pub use line_ending::LineEnding;
pub use literal::unescape;
pub(crate) use names::Names;
pub use patch::{Overlap, Patch, apply, write_patched};
pub use problem::{Problem, ProblemKind};
pub(crate) use reference::name_of;
pub use reference::{Reference, references};
pub use resource::Resource;
pub(crate) use spans::trim_end;
pub use structure::same_structure;
