//! A whole Fluent file.

use std::collections::HashMap;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError, parse};

use super::entry::{Attribute, Comment, CommentLine, Definition, Entry, EntryKind, Value};
use super::guard::{Guarded, guard};
use super::problem::{Problem, ProblemKind};

/// How the lines of a file end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineEnding {
    /// U+000A.
    #[default]
    Lf,
    /// U+000D U+000A.
    CrLf,
}

impl LineEnding {
    /// The line ending of a text: the one that most of its lines have; LF for a text of one line.
    pub fn of(text: &str) -> Self {
        let (mut lf, mut crlf) = (0usize, 0usize);
        let mut before = 0;
        for byte in text.bytes() {
            if byte == b'\n' {
                if before == b'\r' { crlf += 1 } else { lf += 1 }
            }
            before = byte;
        }
        if crlf > lf { Self::CrLf } else { Self::Lf }
    }

    /// The characters.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lf => "\n",
            Self::CrLf => "\r\n",
        }
    }
}

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
        let Guarded { mut problems, conflicts, parseable } = guard(text);
        if !parseable {
            return Self { text, entries: Vec::new(), problems, parsed: false, index: HashMap::new() };
        }
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (parsed, errors) =
            parse(body).map_or_else(|(parsed, errors)| (parsed, errors), |parsed| (parsed, Vec::new()));
        let base = text.len() - body.len();
        let hidden = |at: usize| conflicts.iter().any(|hunk| hunk.contains(&at));
        let bad_escape = |span: &Range<usize>| {
            problems.iter().any(|p| p.kind == ProblemKind::BadEscape && span.contains(&p.span.start))
        };
        let syntax: Vec<Problem> = errors
            .into_iter()
            .map(|error| syntax_problem(error, base, text))
            .filter(|(junk, problem)| !hidden(junk.start) && !hidden(problem.span.start) && !bad_escape(junk))
            .map(|(_, problem)| problem)
            .collect();
        problems.extend(syntax);
        problems.sort_by_key(|problem| problem.span.start);
        let entries = Spans { text }.entries(parsed.body);
        let mut index = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            if let Some(definition) = entry.definition() {
                let key = &text[definition.id_span()];
                index.entry(key).or_insert(at);
            }
        }
        Self { text, entries, problems, parsed: true, index }
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

fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// The junk an error is about, and the problem at the place where the parser stopped.
fn syntax_problem(error: ParserError, base: usize, text: &str) -> (Range<usize>, Problem) {
    let slice = error.slice.unwrap_or(error.pos.clone());
    let junk = slice.start + base..slice.end + base;
    let written = text[junk.clone()].trim_end().len();
    let end = junk.start + written;
    // The parser notices late: a missing value at the next entry, an open brace at the end of the file.
    let span = match error.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            let line = text[junk.start..end].find('\n').map_or(end, |n| junk.start + n);
            junk.start..line
        }
        _ => {
            let start = (error.pos.start + base).min(end);
            start..(error.pos.end + base).min(end).max(start)
        }
    };
    let start = crate::position::floor_char_boundary(text, span.start);
    let end = crate::position::floor_char_boundary(text, span.end).max(start);
    (junk, Problem { kind: ProblemKind::Syntax(error.kind), span: start..end })
}

/// Finds the bytes of parsed entries. The parser keeps none, but its slices are slices of the text.
struct Spans<'t> {
    text: &'t str,
}

impl<'t> Spans<'t> {
    fn entries(&self, body: Vec<ast::Entry<&'t str>>) -> Vec<Entry<'t>> {
        let starts: Vec<usize> = body.iter().map(|entry| self.start(entry)).collect();
        let ends = starts.iter().skip(1).copied().chain([self.text.len()]);
        body.into_iter()
            .zip(&starts)
            .zip(ends)
            .map(|((entry, start), limit)| {
                let end = start + self.text[*start..limit].trim_end_matches([' ', '\n', '\r']).len();
                Entry { kind: self.kind(entry, end), span: *start..end }
            })
            .collect()
    }

    /// First byte of an entry, its attached comment included.
    fn start(&self, entry: &ast::Entry<&'t str>) -> usize {
        let own = |comment: &Option<ast::Comment<&'t str>>, name: usize| {
            let first = comment.as_ref().and_then(|comment| comment.content.first());
            first.map_or(name, |line| self.line_start(offset(self.text, line)))
        };
        match entry {
            ast::Entry::Message(message) => own(&message.comment, offset(self.text, message.id.name)),
            ast::Entry::Term(term) => own(&term.comment, offset(self.text, term.id.name) - 1),
            ast::Entry::Comment(comment)
            | ast::Entry::GroupComment(comment)
            | ast::Entry::ResourceComment(comment) => {
                comment.content.first().map_or(0, |line| self.line_start(offset(self.text, line)))
            }
            ast::Entry::Junk { content } => offset(self.text, content),
        }
    }

    fn line_start(&self, at: usize) -> usize {
        let start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        if self.text[start..].starts_with('\u{feff}') { start + '\u{feff}'.len_utf8() } else { start }
    }

    fn kind(&self, entry: ast::Entry<&'t str>, end: usize) -> EntryKind<'t> {
        match entry {
            ast::Entry::Message(ast::Message { id, value, attributes, comment }) => {
                self.definition(false, id.name, value, attributes, comment, end)
            }
            ast::Entry::Term(ast::Term { id, value, attributes, comment }) => {
                self.definition(true, id.name, Some(value), attributes, comment, end)
            }
            ast::Entry::Comment(comment) => EntryKind::Comment(self.comment(comment)),
            ast::Entry::GroupComment(comment) => EntryKind::GroupComment(self.comment(comment)),
            ast::Entry::ResourceComment(comment) => EntryKind::ResourceComment(self.comment(comment)),
            ast::Entry::Junk { .. } => EntryKind::Junk,
        }
    }

    fn definition(
        &self,
        term: bool,
        id: &'t str,
        value: Option<ast::Pattern<&'t str>>,
        attributes: Vec<ast::Attribute<&'t str>>,
        comment: Option<ast::Comment<&'t str>>,
        end: usize,
    ) -> EntryKind<'t> {
        let name = offset(self.text, id);
        let span = name - usize::from(term)..end;
        let body = self.behind_equals(name + id.len(), end);
        // An attribute starts with a dot directly before its name.
        let dots: Vec<usize> =
            attributes.iter().map(|attribute| offset(self.text, attribute.id.name) - 1).collect();
        let value_end = dots.first().copied().unwrap_or(end);
        let value = value.map(|pattern| self.value(pattern, name + id.len(), value_end));
        let ends = dots.iter().skip(1).copied().chain([end]);
        let attributes = attributes
            .into_iter()
            .zip(&dots)
            .zip(ends)
            .map(|((attribute, dot), limit)| {
                let id = attribute.id.name;
                let value = self.value(attribute.value, dot + 1 + id.len(), limit);
                Attribute { id, span: *dot..value.span.end, value }
            })
            .collect();
        let comment = comment.map(|comment| self.comment(comment));
        let body = &self.text[body];
        EntryKind::Definition(Definition { term, id, span, body, value, attributes, comment })
    }

    /// A pattern between the end of its name and `limit`.
    fn value(&self, pattern: ast::Pattern<&'t str>, name_end: usize, limit: usize) -> Value<'t> {
        let span = self.behind_equals(name_end, limit);
        Value { pattern, source: &self.text[span.clone()], span }
    }

    /// What stands behind the first `=` from `name_end` to `limit`, without blanks and line ends around it.
    fn behind_equals(&self, name_end: usize, limit: usize) -> Range<usize> {
        let blank = [' ', '\n', '\r'];
        let text = &self.text[name_end..limit];
        let behind = text.find('=').map_or(0, |at| at + 1);
        let start = name_end + text.len() - text[behind..].trim_start_matches(blank).len();
        start..start + self.text[start..limit].trim_end_matches(blank).len()
    }

    fn comment(&self, comment: ast::Comment<&'t str>) -> Comment<'t> {
        let lines = comment.content.into_iter().map(|content| {
            let at = offset(self.text, content);
            CommentLine { content, span: self.line_start(at)..at + content.len() }
        });
        Comment { lines: lines.collect() }
    }
}
