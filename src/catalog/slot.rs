//! Commented slots: `# p-7x3f =` under the source text, waiting for a translation.
//!
//! A slot is usually a comment of its own, but people delete the blank line between it and its neighbour: then several
//! slots stand in one comment, or a slot stands in the comment of the next message. Each slot ends with its `id =` line.

use std::ops::Range;

use super::record::WRITTEN_INDENT;
use crate::ftl::{Comment, CommentLine, Entry, EntryKind};
use crate::locale::Locale;

/// A commented place for a translation.
#[derive(Clone, Debug)]
pub struct Slot<'t> {
    /// Message id, `-term` for a term.
    pub id: &'t str,
    /// Index of the entry of the target resource whose comment holds it.
    pub entry: usize,
    /// The lines that belong to it, the `id =` line excluded.
    pub lines: Vec<CommentLine<'t>>,
    /// What stands behind the `=`, over one or more lines; empty for a slot that waits.
    pub text: String,
    /// Bytes of the `id =` line and the lines of its text, from `#`.
    pub id_span: Range<usize>,
    /// Bytes of the whole slot, from the first `#` to the end of its last line, line end excluded.
    pub span: Range<usize>,
}

/// The slots in the comment of an entry, the `at`th of its resource, in order. `known` says which ids there are.
pub fn slots<'t>(
    entry: &Entry<'t>,
    at: usize,
    source: &Locale,
    known: impl Fn(&str) -> bool,
) -> Vec<Slot<'t>> {
    let Some(comment) = comment_of(entry) else { return Vec::new() };
    let mut slots = Vec::new();
    let mut start = 0;
    let mut line = 0;
    while line < comment.lines.len() {
        let Some((id, first)) = slot_line(&comment.lines[line], &comment.lines[start..line], source, &known)
        else {
            line += 1;
            continue;
        };
        let mut text = first.to_owned();
        let mut end = line + 1;
        while let Some(more) = comment.lines.get(end).filter(|more| more.content.starts_with("  ")) {
            text.push_str(if text.is_empty() { "" } else { "\n" });
            text.push_str(more.content.trim());
            end += 1;
        }
        let id_span = comment.lines[line].span.start..comment.lines[end - 1].span.end;
        let lines = comment.lines[start..line].to_vec();
        let span = comment.lines[start].span.start..id_span.end;
        slots.push(Slot { id, entry: at, lines, text, id_span, span });
        (start, line) = (end, end);
    }
    slots
}

/// The comment lines of an entry that belong to the entry itself and to no slot.
pub fn own_lines<'e, 't>(
    entry: &'e Entry<'t>,
    source: &Locale,
    known: impl Fn(&str) -> bool,
) -> &'e [CommentLine<'t>] {
    let Some(comment) = comment_of(entry) else { return &[] };
    let last_slot = slots(entry, 0, source, known).pop();
    let start =
        last_slot.map_or(0, |slot| comment.lines.partition_point(|line| line.span.start < slot.span.end));
    &comment.lines[start..]
}

fn comment_of<'e, 't>(entry: &'e Entry<'t>) -> Option<&'e Comment<'t>> {
    match &entry.kind {
        EntryKind::Comment(comment) => Some(comment),
        EntryKind::Definition(definition) => definition.comment.as_ref(),
        _ => None,
    }
}

/// Id and text of a line `id =` or `id = text`. A line counts when the id is known, or when dilmanc's own record stands
/// above it (the slot of a paragraph that is gone): prose that happens to hold `=` does not, nor does a further line of a record.
fn slot_line<'t>(
    line: &CommentLine<'t>,
    above: &[CommentLine<'t>],
    source: &Locale,
    known: impl Fn(&str) -> bool,
) -> Option<(&'t str, &'t str)> {
    if line.content.starts_with(WRITTEN_INDENT) && !above.is_empty() {
        return None;
    }
    let (id, text) = line.content.split_once('=')?;
    let id = id.trim();
    let recorded = || {
        let keys = above.iter().filter_map(|line| line.content.split_once(':'));
        keys.into_iter().any(|(key, _)| key == source.to_string())
    };
    (is_id(id) && (known(id) || recorded())).then(|| (id, text.trim()))
}

/// The identifier grammar of Fluent, with the `-` of a term.
fn is_id(text: &str) -> bool {
    let name = text.strip_prefix('-').unwrap_or(text);
    let mut letters = name.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}
