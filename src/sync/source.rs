//! The source resource of a document, as `sync` writes it.

use super::ids::kind_of;
use super::plan::PlannedUnit;
use crate::ftl::{EntryKind, LineEnding, Resource};
use crate::segment::RULES;

/// The whole source resource. What somebody added to the old one (a term, a message with an id of their own, a comment
/// above it) is carried over to the end: nothing of a user's is dropped.
pub fn source_text(document: &str, units: &[PlannedUnit<'_>], old: Option<&Resource<'_>>) -> String {
    let line_ending = old.map_or(LineEnding::Lf, Resource::line_ending);
    let mut text = header(document);
    for unit in units {
        text.push('\n');
        if let Some(note) = unit.note {
            text.push_str(&crate::catalog::field_lines("note", note));
            text.push('\n');
        }
        push_definition(&mut text, &unit.id, &unit.pattern);
    }
    if let Some(old) = old {
        for entry in own_entries(old) {
            text.push('\n');
            text.push_str(entry);
            text.push('\n');
        }
    }
    match line_ending {
        LineEnding::Lf => text,
        LineEnding::CrLf => text.replace("\r\n", "\n").replace('\n', "\r\n"),
    }
}

/// Stands in the first line between the document and the version of the rules.
const RULES_MARK: &str = " · rules ";

/// First line of a source resource: which document it belongs to, and by which rules it was cut into segments unless by
/// those of version 1.
fn header(document: &str) -> String {
    match RULES {
        1 => format!("### {document}\n"),
        rules => format!("### {document}{RULES_MARK}{rules}\n"),
    }
}

/// The document a generated source resource belongs to, from its first line.
pub fn document_of<'t>(source: &Resource<'t>) -> Option<&'t str> {
    let line = first_line(source)?;
    Some(line.split_once(RULES_MARK).map_or(line, |(document, _)| document))
}

/// The version of the rules of segmentation a source resource was written by.
pub fn rules_of(source: &Resource<'_>) -> u32 {
    first_line(source).and_then(|line| line.split_once(RULES_MARK)?.1.parse().ok()).unwrap_or(1)
}

fn first_line<'t>(source: &Resource<'t>) -> Option<&'t str> {
    match &source.entries().first()?.kind {
        EntryKind::ResourceComment(comment) => comment.lines.first().map(|line| line.content.trim()),
        _ => None,
    }
}

/// `id = pattern`, with a block pattern on the lines below.
pub(super) fn push_definition(text: &mut String, id: &str, pattern: &str) {
    text.push_str(id);
    text.push_str(" =");
    text.push_str(if pattern.starts_with('\n') { "" } else { " " });
    text.push_str(pattern);
    text.push('\n');
}

/// Entries that `sync` did not write: all but the header, the paragraphs and junk.
fn own_entries<'r>(old: &'r Resource<'_>) -> impl Iterator<Item = &'r str> {
    let header = |at: usize, kind: &EntryKind<'_>| at == 0 && matches!(kind, EntryKind::ResourceComment(_));
    old.entries().iter().enumerate().filter_map(move |(at, entry)| {
        let own = match &entry.kind {
            EntryKind::Definition(definition) => definition.term || kind_of(definition.id).is_none(),
            EntryKind::Junk => false,
            kind => !header(at, kind),
        };
        own.then(|| &old.text()[entry.span.clone()])
    })
}
