//! The entries of a Fluent file, with the bytes they stand on.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast::{Pattern, PatternElement};

use super::reference::{Reference, references};

/// Anything that stands in a file on its own. Spans are bytes of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'t> {
    /// What it is.
    pub kind: EntryKind<'t>,
    /// From the first byte of its comment, if one is attached, else of itself, to the last byte that is no blank (in a
    /// comment: to the end of its last line). Between entries there are only blanks and line ends.
    pub span: Range<usize>,
}

/// Kinds of entries.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryKind<'t> {
    /// A message or term.
    Definition(Definition<'t>),
    /// `#` lines that belong to no message.
    Comment(Comment<'t>),
    /// `##` lines.
    GroupComment(Comment<'t>),
    /// `###` lines.
    ResourceComment(Comment<'t>),
    /// Text that is no Fluent.
    Junk,
}

impl<'t> Entry<'t> {
    /// The message or term, if this is one.
    pub fn definition(&self) -> Option<&Definition<'t>> {
        match &self.kind {
            EntryKind::Definition(definition) => Some(definition),
            _ => None,
        }
    }
}

/// A message or a term.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition<'t> {
    /// It is a term: its name starts with `-`.
    pub term: bool,
    /// Its name without the `-` of a term.
    pub id: &'t str,
    /// From its name (or the `-`) to the end of its last line.
    pub span: Range<usize>,
    /// All that stands behind the `=`, value and attributes as written, without blanks at either end.
    pub body: &'t str,
    /// Its value, if it has one.
    pub value: Option<Value<'t>>,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute<'t>>,
    /// The comment directly above it; one with a blank line between is an entry of its own.
    pub comment: Option<Comment<'t>>,
}

impl<'t> Definition<'t> {
    /// Its name as references write it: `id`, or `-id` for a term.
    pub fn key(&self) -> Cow<'t, str> {
        if self.term { Cow::Owned(format!("-{}", self.id)) } else { Cow::Borrowed(self.id) }
    }

    /// The attribute of this name, the first if there are several.
    pub fn attribute(&self, id: &str) -> Option<&Attribute<'t>> {
        self.attributes.iter().find(|attribute| attribute.id == id)
    }

    /// Name of the attribute that byte `at` of the file stands in; none for the value.
    pub fn attribute_at(&self, at: usize) -> Option<&'t str> {
        self.attributes.iter().find(|attribute| attribute.span.contains(&at)).map(|attribute| attribute.id)
    }

    /// Its value (without a name), then its attributes with their names, in the order in which it is written.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'t str>, &Value<'t>)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.id), &attribute.value));
        self.value.iter().map(|value| (None, value)).chain(attributes)
    }

    /// The value, or the attribute of this name.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&Value<'t>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attribute(name).map(|attribute| &attribute.value),
        }
    }

    /// What its value and attributes refer to, in the order in which it is written.
    pub fn references(&self) -> impl Iterator<Item = Reference<'t>> {
        self.patterns().flat_map(|(_, value)| value.references())
    }

    /// The name's bytes, with the `-` of a term.
    pub fn id_span(&self) -> Range<usize> {
        self.span.start..self.span.start + usize::from(self.term) + self.id.len()
    }
}

/// A pattern where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Value<'t> {
    /// What it consists of where that is more than one text: most values are one, and a tree has a million of them.
    mixed: Option<Box<Mixed<'t>>>,
    /// The pattern as written, from its first to its last character that is no blank.
    pub source: &'t str,
    /// The bytes of [`source`](Self::source).
    pub span: Range<usize>,
}

/// A pattern that is more than one text.
#[derive(Clone, Debug, PartialEq)]
struct Mixed<'t> {
    pattern: Pattern<&'t str>,
    /// What it refers to: nearly every check of placeables asks for that.
    references: Box<[Reference<'t>]>,
}

impl<'t> Value<'t> {
    /// A value of one text.
    pub(super) fn plain(source: &'t str, span: Range<usize>) -> Self {
        Self { mixed: None, source, span }
    }

    /// A value of several lines, or with placeables.
    pub(super) fn of_pattern(pattern: Pattern<&'t str>, source: &'t str, span: Range<usize>) -> Self {
        let references = references(&pattern).into();
        Self { mixed: Some(Box::new(Mixed { pattern, references })), source, span }
    }

    /// The pattern; its text slices are slices of the file.
    pub fn pattern(&self) -> Cow<'_, Pattern<&'t str>> {
        let text = || Pattern { elements: vec![PatternElement::TextElement { value: self.source }] };
        self.mixed().map_or_else(|| Cow::Owned(text()), Cow::Borrowed)
    }

    /// The pattern where it has placeables or several lines; none where it is [`source`](Self::source) and nothing else.
    pub fn mixed(&self) -> Option<&Pattern<&'t str>> {
        self.mixed.as_deref().map(|mixed| &mixed.pattern)
    }

    /// What it refers to, in the order in which it is written.
    pub fn references(&self) -> impl Iterator<Item = Reference<'t>> {
        self.mixed.iter().flat_map(|mixed| &mixed.references).copied()
    }
}

/// An attribute of a message or term.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute<'t> {
    /// Its name without the dot.
    pub id: &'t str,
    /// From the dot to the end of its value.
    pub span: Range<usize>,
    /// Its value.
    pub value: Value<'t>,
}

/// A comment of one or more lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment<'t> {
    /// Its lines; at least one.
    pub lines: Vec<CommentLine<'t>>,
}

/// A line of a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentLine<'t> {
    /// The text behind `# `; may be empty.
    pub content: &'t str,
    /// From the first `#` to before the line end.
    pub span: Range<usize>,
}
