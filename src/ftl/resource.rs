//! A whole Fluent file.

use std::ops::Range;

use memchr::memchr;

use super::diagnosis::problem;
use super::entry::{Definition, Entry};
use super::guard::{Guarded, conflicts, guard};
use super::line_ending::LineEnding;
use super::literal::invalid_escapes;
use super::names::Names;
use super::parser::{Parsed, parse};
use super::plain;
use super::problem::{Problem, ProblemKind};
use super::reference::Reference;
use super::spans::{self, offset};

/// A Fluent file: its text, its entries where they stand, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Resource<'t> {
    text: &'t str,
    entries: Vec<Entry<'t>>,
    problems: Vec<Problem>,
    parsed: bool,
    index: Names<u32>,
    /// No two messages have the same key.
    is_distinct: bool,
}

impl<'t> Resource<'t> {
    /// Reads a file. Never fails: see [`problems`](Self::problems).
    pub fn parse(text: &'t str) -> Self {
        let start = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
        let Guarded { mut problems, parseable } = guard(text, start);
        let plain = if parseable { plain::entries(text, start) } else { None };
        let is_plain = plain.is_some();
        debug_assert!(plain.as_ref().is_none_or(|found| {
            let Parsed { body, errors } = parse(text, start);
            errors.is_empty() && *found == spans::entries(text, body)
        }));
        let Parsed { body, errors } =
            if parseable && !is_plain { parse(text, start) } else { Parsed::default() };
        if !parseable || !errors.is_empty() {
            let conflicts = conflicts(text, start);
            let errors = errors.into_iter().filter(|error| !touches(&conflicts, &error.junk));
            problems.extend(errors.map(|error| problem(error, text)));
            let conflict = |span| Problem { kind: ProblemKind::MergeConflict, span };
            problems.extend(conflicts.into_iter().map(conflict));
        }
        let entries = plain.unwrap_or_else(|| spans::entries(text, body));
        problems.extend(silent_escapes(text, &entries));
        problems.sort_by_key(|problem| problem.span.start);
        let index = Names::default();
        let mut new = Self { text, entries, problems, parsed: parseable, index, is_distinct: false };
        new.index = new.names();
        new.is_distinct =
            new.index.iter().count() == new.entries.iter().filter_map(Entry::definition).count();
        new
    }

    fn names(&self) -> Names<u32> {
        let mut names = Names::with_capacity(self.entries.len());
        for (at, _) in (0..).zip(&self.entries).filter(|(_, entry)| entry.definition().is_some()) {
            names.insert(at, |at| self.key_at(at));
        }
        names
    }

    /// The key of the message or term at an index; empty for any other entry.
    pub(crate) fn key_at(&self, at: u32) -> &'t str {
        let definition = self.entries.get(at as usize).and_then(Entry::definition);
        definition.map_or("", |definition| &self.text[definition.id_span()])
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
        self.index.find(key, |at| self.key_at(at)).map(|at| at as usize)
    }

    /// The same, where it may well be the next one from an index on, perhaps behind comments of a group or two.
    pub(crate) fn index_near(&self, key: &str, from: usize) -> Option<usize> {
        let is_comment = |entry: &&Entry<'_>| entry.definition().is_none();
        let comments = self.entries.iter().skip(from).take(MOST_COMMENTS).take_while(is_comment).count();
        let next = from + comments;
        let is_next = self.is_distinct && self.key_at(next as u32) == key;
        if is_next { Some(next) } else { self.index_of(key) }
    }

    /// The key of the message (`id`) or term (`-id`) that a reference of this file names; none where it names neither.
    pub fn key_of(&self, reference: Reference<'t>) -> Option<&'t str> {
        let (id, sign) = match reference {
            Reference::Message { id, .. } => (id, 0),
            Reference::Term { id, .. } => (id, 1),
            _ => return None,
        };
        let start = self.offset_of(id);
        self.text.get(start.checked_sub(sign)?..start + id.len())
    }

    /// Byte offset of a slice that was taken from the text.
    pub fn offset_of(&self, slice: &str) -> usize {
        offset(self.text, slice)
    }
}

/// Comments that are passed over for the next message; a target without translations is all comments.
const MOST_COMMENTS: usize = 4;

/// One of the hunks, which are in order, covers the start of `junk` or is covered by it.
fn touches(hunks: &[Range<usize>], junk: &Range<usize>) -> bool {
    let next = hunks.partition_point(|hunk| hunk.end <= junk.start);
    hunks.get(next).is_some_and(|hunk| hunk.start < junk.end)
}

/// Escape sequences that the parser accepts although they name no character, as `\uD800`, or are none, as `\{`.
fn silent_escapes(text: &str, entries: &[Entry<'_>]) -> Vec<Problem> {
    if memchr(b'\\', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let definitions = entries.iter().filter_map(Entry::definition);
    let values = definitions.flat_map(|d| d.value.iter().chain(d.attributes.iter().map(|a| &a.value)));
    let literals = values.flat_map(|value| value.references()).filter_map(|reference| match reference {
        Reference::Literal { text } => Some(text),
        _ => None,
    });
    let found = literals.flat_map(|literal| {
        let start = offset(text, literal);
        invalid_escapes(literal).into_iter().map(move |span| span.start + start..span.end + start)
    });
    found.map(|span| Problem { kind: ProblemKind::BadEscape, span }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::{EntryKind, plain_text};

    /// Every entry of a text as it stands there.
    fn slices(text: &str) -> Vec<&str> {
        Resource::parse(text).entries().iter().map(|entry| &text[entry.span.clone()]).collect()
    }

    /// The problems of a text and what they point at.
    fn problems(text: &str) -> Vec<(ProblemKind, &str)> {
        let resource = Resource::parse(text);
        resource
            .problems()
            .iter()
            .map(|problem| (problem.kind.clone(), &text[problem.span.clone()]))
            .collect()
    }

    #[test]
    fn entries_stand_on_their_bytes() {
        let lf = "### R\n\n# s \n\n## G\n# c\n#\n# d\na =\n    x\n\n      y  \n    .b = 1\n  .c =\n  2\n-t= { a }\n#\n\n";
        for text in [lf.to_owned(), lf.replace('\n', "\r\n"), format!("\u{feff}{lf}")] {
            let eol = LineEnding::of(&text).as_str();
            let message = "# c\n#\n# d\na =\n    x\n\n      y  \n    .b = 1\n  .c =\n  2".replace('\n', eol);
            assert_eq!(slices(&text), ["### R", "# s ", "## G", &message, "-t= { a }", "#"]);
            let resource = Resource::parse(&text);
            let a = resource.definition("a").unwrap();
            assert_eq!(a.value.as_ref().unwrap().source, "x\n\n      y".replace('\n', eol));
            assert!(message.ends_with(a.body) && a.body.starts_with('x'));
            let attributes: Vec<_> = a.attributes.iter().map(|b| (b.id, b.value.source)).collect();
            assert_eq!(attributes, [("b", "1"), ("c", "2")]);
            let lines: Vec<_> = a.comment.iter().flat_map(|c| &c.lines).map(|line| line.content).collect();
            assert_eq!(lines, ["c", "", "d"]);
            assert_eq!(resource.definition("-t").unwrap().key(), "-t");
        }
    }

    #[test]
    fn the_first_entry_survives_a_byte_order_mark() {
        let text = "\u{feff}# c\na = 1\n";
        assert_eq!(slices(text), ["# c\na = 1"]);
        assert_eq!(problems(text), [(ProblemKind::ByteOrderMark, "\u{feff}")]);
        assert!(Resource::parse(text).damage().is_none());
    }

    #[test]
    fn a_file_may_end_anywhere() {
        assert_eq!(slices("a = 1"), ["a = 1"]);
        assert_eq!(slices("a = 1\n#"), ["a = 1", "#"]);
        assert_eq!(slices("# c\n###"), ["# c", "###"]);
        assert_eq!(slices("# c\n   "), ["# c"]);
        assert!(problems("# c\n   ").is_empty(), "blanks at the end are nobody's mistake");
        let resource = Resource::parse("# c\r\n#");
        let EntryKind::Comment(comment) = &resource.entries()[0].kind else { panic!("no comment") };
        assert_eq!(comment.lines.iter().map(|line| line.span.clone()).collect::<Vec<_>>(), [0..3, 5..6]);
        assert!(slices("\r\n  \n").is_empty() && slices("").is_empty() && slices("\u{feff}").is_empty());
    }

    #[test]
    fn a_comment_belongs_to_what_stands_directly_under_it() {
        assert_eq!(slices("junk\n# c\na = 1\n"), ["junk", "# c\na = 1"]);
        assert_eq!(slices("# c\njunk\na = 1\n"), ["# c", "junk", "a = 1"]);
        assert_eq!(slices("# c\n\na = 1\n"), ["# c", "a = 1"]);
        assert_eq!(slices("# c\n  \na = 1\n# d\n#e\n"), ["# c", "a = 1", "# d", "#e"]);
    }

    #[test]
    fn of_two_entries_of_one_key_the_first_is_found_and_both_are_there() {
        let resource = Resource::parse("a = 1\n-a = 2\na = 3\n");
        assert_eq!(resource.definition("a").unwrap().body, "1");
        assert_eq!((resource.index_of("-a"), resource.index_of("b")), (Some(1), None));
        assert_eq!(resource.entries().len(), 3);
    }

    #[test]
    fn deep_nesting_is_refused_before_it_ends_the_process() {
        for nested in [
            "{".repeat(12_000),
            format!("{{ {}", "F(".repeat(12_000)),
            format!("{{ {}", "-t(".repeat(12_000)),
        ] {
            let text = format!("a = 1\nb = {nested}");
            let resource = Resource::parse(&text);
            assert!(!resource.is_parsed() && resource.entries().is_empty());
            assert_eq!(resource.damage().unwrap().kind, ProblemKind::TooDeep);
        }
    }

    #[test]
    fn an_open_placeable_costs_its_entry() {
        let text = "a = 1\nb = { $x\n\n# c\nc = 3\n";
        assert_eq!(slices(text), ["a = 1", "b = { $x", "# c\nc = 3"]);
        assert!(matches!(problems(text)[..], [(ProblemKind::Syntax(_), "")]));
    }

    #[test]
    fn a_wrong_escape_costs_its_entry_at_most() {
        for (literal, shown) in
            [("\\uə", "\\uə"), ("C:\\uğur", "\\uğur"), ("\\u041ж", "\\u041ж"), ("\\x", "\\x")]
        {
            let text = format!("a = 1\nb = {{ \"{literal}\" }}\nc = 3\n");
            assert_eq!(problems(&text), [(ProblemKind::BadEscape, shown)]);
            let resource = Resource::parse(&text);
            assert!(resource.definition("a").is_some() && resource.definition("c").is_some());
            assert_eq!(resource.entries()[1].kind, EntryKind::Junk);
        }
        let text = "a = 1\nb = { \"\\uD800\" }\n";
        assert_eq!(problems(text), [(ProblemKind::BadEscape, "\\uD800")]);
        let resource = Resource::parse(text);
        let value = resource.definition("b").unwrap().value.as_ref().unwrap();
        assert_eq!(plain_text(&value.pattern()).unwrap(), "\u{fffd}");
        assert!(problems("a = a \\uə b\nb = { $x ->\n   *[o] \"\\uə\"\n }\n").is_empty());
    }

    #[test]
    fn a_nul_is_reported_and_changes_nothing() {
        let text = "a = x\0y\nb = 2\n";
        assert_eq!(problems(text), [(ProblemKind::ControlCharacter('\0'), "\0")]);
        assert_eq!(slices(text), ["a = x\0y", "b = 2"]);
        assert!(Resource::parse(text).damage().is_none());
    }

    #[test]
    fn a_conflict_is_one_problem_and_both_sides_are_there() {
        let hunk = "<<<<<<< ours\na = 1\n=======\na = 2\n>>>>>>> theirs";
        let text = format!("z = 0\n{hunk}\nb = {{ $x\n");
        assert!(matches!(
            problems(&text)[..],
            [(ProblemKind::MergeConflict, whole), (ProblemKind::Syntax(_), "")] if whole == hunk
        ));
        let keys: Vec<_> =
            Resource::parse(&text).entries().iter().filter_map(|e| Some(e.definition()?.body)).collect();
        assert_eq!(keys, ["0", "1", "2"]);
        let marked = format!("\u{feff}{hunk}\n");
        assert_eq!(problems(&marked)[1], (ProblemKind::MergeConflict, hunk));
    }

    #[test]
    fn many_hunks_and_many_mistakes_take_no_time() {
        let text = "<<<<<<< a\na = {\n=======\nb = {\n>>>>>>> b\nc = { $x\nd = 1\n".repeat(20_000);
        assert_eq!(Resource::parse(&text).problems().len(), 40_000);
    }
}
