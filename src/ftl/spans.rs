//! The bytes of parsed entries. The parser keeps none, but every name, text and comment line it returns is a slice of the
//! text, and so has a place.

use std::ops::Range;

use fluent_syntax::ast::{self, Expression, PatternElement, Variant};

use super::entry::{Attribute, Comment, CommentLine, Definition, Entry, EntryKind, Value};

/// Finds where the entries of a text stand.
pub(super) fn entries<'t>(text: &'t str, body: Vec<ast::Entry<&'t str>>) -> Vec<Entry<'t>> {
    let spans = Spans { text };
    let starts: Vec<usize> = body.iter().map(|entry| spans.start(entry)).collect();
    let limits = starts.iter().skip(1).copied().chain([text.len()]);
    body.into_iter()
        .zip(&starts)
        .zip(limits)
        .map(|((entry, start), limit)| spans.entry(entry, *start, limit))
        .collect()
}

/// Byte offset of a slice of `text`.
pub(super) fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// `text` without blanks and line ends before it, as Fluent knows them: a CR is part of a line end only before a LF.
pub(super) fn trim_start(text: &str) -> &str {
    let mut rest = text.trim_start_matches([' ', '\n']);
    while let Some(behind) = rest.strip_prefix("\r\n") {
        rest = behind.trim_start_matches([' ', '\n']);
    }
    rest
}

/// `text` without blanks and line ends behind it.
pub(crate) fn trim_end(text: &str) -> &str {
    let mut rest = text.trim_end_matches(' ');
    while let Some(before) = rest.strip_suffix('\n') {
        rest = before.strip_suffix('\r').unwrap_or(before).trim_end_matches(' ');
    }
    rest
}

struct Spans<'t> {
    text: &'t str,
}

impl<'t> Spans<'t> {
    /// First byte of an entry, its attached comment included.
    fn start(&self, entry: &ast::Entry<&'t str>) -> usize {
        match entry {
            ast::Entry::Message(ast::Message { comment: Some(comment), .. })
            | ast::Entry::Term(ast::Term { comment: Some(comment), .. }) => self.comment_start(comment, "#"),
            ast::Entry::Message(message) => offset(self.text, message.id.name),
            ast::Entry::Term(term) => offset(self.text, term.id.name) - 1,
            ast::Entry::Comment(comment) => self.comment_start(comment, "#"),
            ast::Entry::GroupComment(comment) => self.comment_start(comment, "##"),
            ast::Entry::ResourceComment(comment) => self.comment_start(comment, "###"),
            ast::Entry::Junk { content } => offset(self.text, content),
        }
    }

    fn comment_start(&self, comment: &ast::Comment<&'t str>, marker: &str) -> usize {
        match comment.content.first() {
            Some(line) => self.comment_line(line, marker).span.start,
            None => self.bare_line(marker),
        }
    }

    /// A comment entry of nothing but `marker` can only be the last line of a text.
    fn bare_line(&self, marker: &str) -> usize {
        self.text.strip_suffix(marker).map_or(self.text.len(), str::len)
    }

    fn comment_line(&self, content: &'t str, marker: &str) -> CommentLine<'t> {
        let at = offset(self.text, content);
        // A blank follows the marker, unless the line ends there.
        let before = self.text[..at].strip_suffix(' ').map_or(at, str::len);
        CommentLine { content, span: before.saturating_sub(marker.len())..at + content.len() }
    }

    fn comment(&self, comment: ast::Comment<&'t str>, marker: &str) -> Comment<'t> {
        let mut lines: Vec<CommentLine<'t>> =
            comment.content.into_iter().map(|content| self.comment_line(content, marker)).collect();
        let next = lines.last().map_or(self.bare_line(marker), |line| {
            let end = line.span.end;
            end + self.text[end..].find('\n').map_or(0, |newline| newline + 1)
        });
        // The parser forgets a last line that is a marker without a line end.
        if &self.text[next..] == marker {
            lines.push(CommentLine { content: &self.text[self.text.len()..], span: next..self.text.len() });
        }
        Comment { lines }
    }

    /// An entry that starts at `start`, when the next one starts at `limit`.
    fn entry(&self, entry: ast::Entry<&'t str>, start: usize, limit: usize) -> Entry<'t> {
        let end = start + trim_end(&self.text[start..limit]).len();
        let kind = match entry {
            ast::Entry::Message(ast::Message { id, value, attributes, comment }) => {
                EntryKind::Definition(self.definition(false, id.name, value, attributes, comment, end))
            }
            ast::Entry::Term(ast::Term { id, value, attributes, comment }) => {
                EntryKind::Definition(self.definition(true, id.name, Some(value), attributes, comment, end))
            }
            ast::Entry::Comment(comment) => EntryKind::Comment(self.comment(comment, "#")),
            ast::Entry::GroupComment(comment) => EntryKind::GroupComment(self.comment(comment, "##")),
            ast::Entry::ResourceComment(comment) => EntryKind::ResourceComment(self.comment(comment, "###")),
            ast::Entry::Junk { .. } => EntryKind::Junk,
        };
        // Blanks at the end of a comment line belong to the comment.
        let end = match &kind {
            EntryKind::Comment(comment)
            | EntryKind::GroupComment(comment)
            | EntryKind::ResourceComment(comment) => comment.lines.last().map_or(end, |line| line.span.end),
            EntryKind::Definition(_) | EntryKind::Junk => end,
        };
        Entry { kind, span: start..end }
    }

    fn definition(
        &self,
        term: bool,
        id: &'t str,
        value: Option<ast::Pattern<&'t str>>,
        attributes: Vec<ast::Attribute<&'t str>>,
        comment: Option<ast::Comment<&'t str>>,
        end: usize,
    ) -> Definition<'t> {
        let name = offset(self.text, id);
        // An attribute starts with a dot directly before its name.
        let dots: Vec<usize> =
            attributes.iter().map(|attribute| offset(self.text, attribute.id.name) - 1).collect();
        let limits = dots.iter().skip(1).copied().chain([end]);
        let body = self.behind_equals(name + id.len(), end);
        let value_end =
            dots.first().map_or(body.end, |dot| body.start + trim_end(&self.text[body.start..*dot]).len());
        let value = value.map(|pattern| self.value(pattern, body.start..value_end));
        let attributes = attributes.into_iter().zip(&dots).zip(limits).map(|((attribute, dot), limit)| {
            let id = attribute.id.name;
            let value = self.value(attribute.value, self.behind_equals(dot + 1 + id.len(), limit));
            Attribute { id, span: *dot..value.span.end, value }
        });
        Definition {
            term,
            id,
            span: name - usize::from(term)..end,
            body: &self.text[body],
            value,
            attributes: attributes.collect(),
            comment: comment.map(|comment| self.comment(comment, "#")),
        }
    }

    fn value(&self, pattern: ast::Pattern<&'t str>, span: Range<usize>) -> Value<'t> {
        let source = &self.text[span.clone()];
        let is_text = matches!(pattern.elements.as_slice(), [PatternElement::TextElement { value }] if *value == source);
        if is_text { Value::plain(source, span) } else { Value::of_pattern(compact(pattern), source, span) }
    }

    /// What stands behind the first `=` from `start` to `end`, without the blanks and line ends that the parser drops.
    fn behind_equals(&self, start: usize, end: usize) -> Range<usize> {
        let text = &self.text[start..end];
        let behind = trim_start(text.find('=').map_or("", |at| &text[at + 1..]));
        let first = end - behind.len();
        first..first + trim_end(behind).len()
    }
}

/// The pattern in as little memory as it takes. The parser leaves room for more elements; most patterns have one, and a tree
/// has a million of them. What the parser used is left behind as one piece for the next file.
fn compact(pattern: ast::Pattern<&str>) -> ast::Pattern<&str> {
    let mut elements = Vec::with_capacity(pattern.elements.len());
    elements.extend(pattern.elements.into_iter().map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let mut exact = Vec::with_capacity(variants.len());
            exact.extend(
                variants.into_iter().map(|variant| Variant { value: compact(variant.value), ..variant }),
            );
            PatternElement::Placeable { expression: Expression::Select { selector, variants: exact } }
        }
        other => other,
    }));
    ast::Pattern { elements }
}
