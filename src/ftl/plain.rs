//! Messages of one line, read without the parser: most of a tree is nothing else, and a parser that allows for everything takes
//! several times as long for them.
//!
//! Only what can mean one thing is read here: a line of text behind `=`, with placeables that only name something, attributes of
//! such a line each, the comment above. What looks otherwise goes to the parser, up to the next line that can only start an entry.
//! If it finds an error there, it gets the whole text: only then is it sure where the error ends.

use std::ops::Range;

use fluent_syntax::ast::{Expression, Identifier, InlineExpression, Pattern, PatternElement};
use memchr::{memchr, memchr_iter, memchr3};

use super::entry::{Attribute, Comment, CommentLine, Definition, Entry, EntryKind, Value};
use super::parser::parse;
use super::spans;

/// The entries of a text from byte `start`; none where something is wrong with it, or lines end in CRLF.
pub(super) fn entries(text: &str, start: usize) -> Option<Vec<Entry<'_>>> {
    if memchr(b'\r', text.as_bytes()).is_some() {
        return None;
    }
    let mut reader = Reader { text, at: start };
    let mut entries = Vec::with_capacity(count(&text.as_bytes()[start..]));
    while let Some(next) = reader.byte() {
        if next == b'\n' {
            reader.at += 1;
            continue;
        }
        let mut ahead = reader;
        match ahead.entry() {
            Some(entry) => {
                entries.push(entry);
                reader = ahead;
            }
            None => entries.extend(reader.parsed()?),
        }
    }
    entries.shrink_to_fit();
    Some(entries)
}

/// How many entries there are if nothing is wrong: so the list of them takes no more room than it needs, and never moves.
fn count(text: &[u8]) -> usize {
    let starts = std::iter::once(0).chain(memchr_iter(b'\n', text).map(|end| end + 1));
    let mut count = 0;
    let mut last = b'\n';
    for first in starts.map(|start| text.get(start).copied().unwrap_or(b'\n')) {
        // A comment belongs to the message below it.
        count += usize::from(starts_entry(first) && last != b'#');
        last = first;
    }
    count
}

/// A text, and how far it is read.
#[derive(Clone, Copy)]
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The bytes that are not read.
    fn rest(&self) -> &'t [u8] {
        &self.text.as_bytes()[self.at..]
    }

    /// Reads over bytes of a kind; says which they were.
    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) -> Range<usize> {
        let start = self.at;
        self.at += self.rest().iter().take_while(|byte| is_skipped(**byte)).count();
        start..self.at
    }

    /// Reads up to a byte that ends what is read, or to the end; says which bytes they were.
    fn skip_to(&mut self, end: Option<usize>) -> Range<usize> {
        let start = self.at;
        self.at = end.map_or(self.text.len(), |length| start + length);
        start..self.at
    }

    /// Reads the rest of a line.
    fn skip_line(&mut self) -> Range<usize> {
        self.skip_to(memchr(b'\n', self.rest()))
    }

    /// Whether the line that comes next cannot belong to an entry above it: it is empty, or starts one. A blank line alone ends no
    /// message, but what goes on behind it is indented or a placeable, and an error for who takes it for an entry.
    fn is_at_border(&self) -> bool {
        self.byte().is_none_or(|byte| byte == b'\n' || starts_entry(byte))
    }

    /// An entry whose texts have one line each.
    fn entry(&mut self) -> Option<Entry<'t>> {
        let start = self.at;
        let mut above = None;
        if self.byte() == Some(b'#') {
            let (marks, comment) = self.comment()?;
            let end = comment.lines.last()?.span.end;
            match (marks, self.byte()) {
                (_, Some(b'#')) => return None,
                (1, None | Some(b'\n')) => {
                    return Some(Entry { kind: EntryKind::Comment(comment), span: start..end });
                }
                (1, _) => above = Some(comment),
                (2, _) => return Some(Entry { kind: EntryKind::GroupComment(comment), span: start..end }),
                _ => return Some(Entry { kind: EntryKind::ResourceComment(comment), span: start..end }),
            }
        }
        let definition = self.definition(above)?;
        let end = definition.span.end;
        Some(Entry { kind: EntryKind::Definition(definition), span: start..end })
    }

    /// Comment lines that start with equally many marks, and how many these are.
    fn comment(&mut self) -> Option<(usize, Comment<'t>)> {
        let marks = self.rest().iter().take_while(|byte| **byte == b'#').count();
        let mut lines = Vec::new();
        while self.rest().iter().take_while(|byte| **byte == b'#').count() == marks {
            let line = self.skip_line();
            let content = &self.text[line.start + marks..line.end];
            let content = if content.is_empty() { content } else { content.strip_prefix(' ')? };
            lines.push(CommentLine { content, span: line });
            self.take(b'\n')?;
        }
        (marks <= 3).then_some((marks, Comment { lines }))
    }

    /// A message or term whose value and attributes have one line each.
    fn definition(&mut self, comment: Option<Comment<'t>>) -> Option<Definition<'t>> {
        let start = self.at;
        let term = self.byte()? == b'-';
        self.at += usize::from(term);
        let id = self.name()?;
        let mut value = None;
        if self.byte() != Some(b'\n') {
            value = Some(self.value()?);
        }
        self.take(b'\n')?;
        let mut attributes = Vec::new();
        while self.byte() == Some(b' ') {
            self.skip(|byte| byte == b' ');
            let attribute = self.attribute()?;
            if attributes.is_empty() {
                // Mostly it is the only one.
                attributes.reserve_exact(1);
            }
            attributes.push(attribute);
        }
        let first = value.as_ref().map(|value| value.span.start);
        let first = first.or(attributes.first().map(|attribute| attribute.span.start))?;
        let last = attributes.last().map(|attribute| attribute.span.end);
        let end = last.or(value.as_ref().map(|value| value.span.end))?;
        let is_whole = self.is_at_border() && (value.is_some() || !term);
        let body = &self.text[first..end];
        attributes.shrink_to_fit();
        is_whole.then_some(Definition { term, id, span: start..end, body, value, attributes, comment })
    }

    /// `.name = text`, and the line end.
    fn attribute(&mut self) -> Option<Attribute<'t>> {
        let start = self.at;
        self.take(b'.')?;
        let id = self.name()?;
        let value = self.value()?;
        self.take(b'\n')?;
        Some(Attribute { id, span: start..value.span.end, value })
    }

    /// A name and the `=` behind it, blanks included.
    fn name(&mut self) -> Option<&'t str> {
        let name = self.identifier()?;
        self.skip(|byte| byte == b' ');
        self.take(b'=')?;
        self.skip(|byte| byte == b' ');
        Some(name)
    }

    fn identifier(&mut self) -> Option<&'t str> {
        self.byte().filter(u8::is_ascii_alphabetic)?;
        let name = self.skip(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        Some(&self.text[name])
    }

    /// Reads a byte, if it is the next one.
    fn take(&mut self, expected: u8) -> Option<()> {
        (self.byte()? == expected).then(|| self.at += 1)
    }

    /// The text up to the end of the line, and the placeables in it.
    fn value(&mut self) -> Option<Value<'t>> {
        let start = self.at;
        let mut elements = Vec::new();
        loop {
            let text = self.skip_to(memchr3(b'\n', b'{', b'}', self.rest()));
            let value = &self.text[text];
            let is_last = self.byte()? == b'\n';
            if is_last && value.ends_with(' ') {
                return None;
            }
            let span = start..self.at;
            let source = &self.text[span.clone()];
            if is_last && elements.is_empty() {
                return (!source.is_empty()).then(|| Value::plain(source, span));
            }
            if !value.is_empty() {
                elements.push(PatternElement::TextElement { value });
            }
            if is_last {
                elements.shrink_to_fit();
                return Some(Value::of_pattern(Pattern { elements }, source, span));
            }
            elements.push(PatternElement::Placeable { expression: Expression::Inline(self.placeable()?) });
        }
    }

    /// `{ $variable }`, `{ message }`, `{ message.attribute }`, `{ -term }` or a literal without escapes, on one line.
    fn placeable(&mut self) -> Option<InlineExpression<&'t str>> {
        self.take(b'{')?;
        self.skip(|byte| byte == b' ');
        let identifier = |name| Identifier { name };
        let expression = match self.byte()? {
            b'$' => {
                self.at += 1;
                InlineExpression::VariableReference { id: identifier(self.identifier()?) }
            }
            b'-' => {
                self.at += 1;
                let id = identifier(self.identifier()?);
                InlineExpression::TermReference { id, attribute: None, arguments: None }
            }
            b'"' => {
                self.at += 1;
                let inside = self.skip(|byte| !matches!(byte, b'"' | b'\\' | b'\n'));
                self.take(b'"')?;
                InlineExpression::StringLiteral { value: &self.text[inside] }
            }
            _ => {
                let id = identifier(self.identifier()?);
                let attribute = match self.take(b'.') {
                    Some(()) => Some(identifier(self.identifier()?)),
                    None => None,
                };
                InlineExpression::MessageReference { id, attribute }
            }
        };
        self.skip(|byte| byte == b' ');
        self.take(b'}')?;
        Some(expression)
    }

    /// What the parser finds up to the next line that can only start an entry; none where that is an error.
    fn parsed(&mut self) -> Option<Vec<Entry<'t>>> {
        let start = self.at;
        loop {
            let is_comment = self.byte() == Some(b'#');
            self.skip_line();
            if self.take(b'\n').is_none() || self.byte().is_some_and(starts_entry) && !is_comment {
                break;
            }
        }
        let text = &self.text[..self.at];
        let parsed = parse(text, start);
        parsed.errors.is_empty().then(|| spans::entries(text, parsed.body))
    }
}

/// Whether nothing but an entry has this byte at the start of a line.
fn starts_entry(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'#' | b'-')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the parser makes of the whole text; none where it finds errors.
    fn by_parser(text: &str) -> Option<Vec<Entry<'_>>> {
        let parsed = parse(text, 0);
        parsed.errors.is_empty().then(|| spans::entries(text, parsed.body))
    }

    #[test]
    fn plain_messages_need_no_parser() {
        let text = "### r\n\n## g\n\n# c\n#\n# d\na-b =  x [y] *z .w\n    .label=1\n  .k = \"2\"\n\n-t = ö\n# e \n\n# f\nb=\n .c = d\n\
                    v = { $x }y {-t} { b.c}\n    .d = {\"{ \"}\n";
        let mut reader = Reader { text, at: 0 };
        let mut count = 0;
        while reader.byte().is_some() {
            match reader.byte() {
                Some(b'\n') => reader.at += 1,
                _ => count += usize::from(reader.entry().is_some()),
            }
        }
        assert_eq!(count, 7);
        assert_eq!(entries(text, 0).map(|entries| entries.capacity()), Some(super::count(text.as_bytes())));
        assert_eq!(entries(text, 0), by_parser(text));
    }

    #[test]
    fn what_goes_on_behind_a_blank_line_is_no_entry_of_its_own() {
        for text in ["a = x\n\n    y\n", "a = x\n\n{ $y }\n", "a = x\n\n    .b = y\n", "a = x\n\n    # y\n"] {
            assert_eq!(entries(text, 0), None, "{text}");
        }
        for text in ["a = x\n    y\n", "a = { \n$x }\nb = y\n"] {
            assert!(entries(text, 0).is_some());
            assert_eq!(entries(text, 0), by_parser(text));
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_what_the_parser_finds(pieces in prop::collection::vec(prop::sample::select(vec![
            "a = ", "b=", "-t = ", "{ x", "{-t", "{$x ", ".y", "\"", "(", " }", "}", "\\", "x\n", " y\n", "    y\n", " .b = ", "    .c = z\n", "{ $x }", "{", "}", "# c\n", "#\n", "#c\n",
            "## g\n", "### r\n", "#", "##", "\n", "\n\n", " \n", "  ", " [o] ", "\r\n", "\t", "ə", "*", "{ $n ->\n", "   *[o] v\n", "}\n",
        ]), 0..24)) {
            let text = pieces.concat();
            if let Some(found) = entries(&text, 0) {
                prop_assert_eq!(Some(found), by_parser(&text));
            }
        }
    }
}
