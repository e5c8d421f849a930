//! A whole Fluent file.

use std::collections::HashMap;
use std::ops::Range;

use super::diagnosis::problem;
use super::entry::{Definition, Entry};
use super::guard::{Guarded, guard};
use super::line_ending::LineEnding;
use super::literal::invalid_escapes;
use super::parser::parse;
use super::problem::{Problem, ProblemKind};
use super::reference::{Reference, references};
use super::spans::{self, offset};

/// A Fluent file: its text, its entries where they stand, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Resource<'t> {
    text: &'t str,
    entries: Vec<Entry<'t>>,
    problems: Vec<Problem>,
    parsed: bool,
    index: HashMap<&'t str, usize>,
}

impl<'t> Resource<'t> {
    /// Reads a file. Never fails: see [`problems`](Self::problems).
    pub fn parse(text: &'t str) -> Self {
        let start = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
        let Guarded { mut problems, conflicts, parseable } = guard(text, start);
        let entries = if parseable {
            let parsed = parse(text, start);
            let errors = parsed.errors.into_iter().filter(|error| !touches(&conflicts, &error.junk));
            problems.extend(errors.map(|error| problem(error, text)));
            spans::entries(text, parsed.body)
        } else {
            Vec::new()
        };
        problems.extend(silent_escapes(text, &entries));
        problems.sort_by_key(|problem| problem.span.start);
        let mut index = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            if let Some(definition) = entry.definition() {
                index.entry(&text[definition.id_span()]).or_insert(at);
            }
        }
        Self { text, entries, problems, parsed: parseable, index }
    }

    /// The whole text, with a byte order mark if there is one. All spans are bytes of it.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Entries in file order.
    pub fn entries(&self) -> &[Entry<'t>] {
        &self.entries
    }

    /// What is wrong, by position.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Whether the parser saw the file. When not, there are no entries, and nobody can tell what a patch would do.
    pub fn is_parsed(&self) -> bool {
        self.parsed
    }

    /// The first problem that makes the meaning of the file doubtful, so that it must not be edited by a program: broken
    /// syntax, a merge conflict, or a text that could not be parsed.
    pub fn damage(&self) -> Option<&Problem> {
        self.problems.iter().find(|problem| {
            !matches!(problem.kind, ProblemKind::ByteOrderMark | ProblemKind::ControlCharacter(_))
        })
    }

    /// How its lines end.
    pub fn line_ending(&self) -> LineEnding {
        LineEnding::of(self.text)
    }

    /// The first message (`id`) or term (`-id`) of this key.
    pub fn definition(&self, key: &str) -> Option<&Definition<'t>> {
        self.entries[self.index_of(key)?].definition()
    }

    /// The entry of the first message or term of this key.
    pub fn index_of(&self, key: &str) -> Option<usize> {
        self.index.get(key).copied()
    }

    /// Byte offset of a slice that was taken from the text.
    pub fn offset_of(&self, slice: &str) -> usize {
        offset(self.text, slice)
    }
}

/// One of the hunks, which are in order, covers the start of `junk` or is covered by it.
fn touches(hunks: &[Range<usize>], junk: &Range<usize>) -> bool {
    let next = hunks.partition_point(|hunk| hunk.end <= junk.start);
    hunks.get(next).is_some_and(|hunk| hunk.start < junk.end)
}

/// Escape sequences that the parser accepts although they name no character, as `\uD800`, or are none, as `\{`.
fn silent_escapes(text: &str, entries: &[Entry<'_>]) -> Vec<Problem> {
    if !text.contains('\\') {
        return Vec::new();
    }
    let definitions = entries.iter().filter_map(Entry::definition);
    let values = definitions.flat_map(|d| d.value.iter().chain(d.attributes.iter().map(|a| &a.value)));
    let literals =
        values.flat_map(|value| references(&value.pattern)).filter_map(|reference| match reference {
            Reference::Literal { text } => Some(text),
            _ => None,
        });
    let found = literals.flat_map(|literal| {
        let start = offset(text, literal);
        invalid_escapes(literal).into_iter().map(move |span| span.start + start..span.end + start)
    });
    found.map(|span| Problem { kind: ProblemKind::BadEscape, span }).collect()
}
