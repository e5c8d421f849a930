//! Keeping the record above a translation in step with the source.

use std::ops::Range;

use crate::catalog::{Record, field_lines, same_text};
use crate::ftl::Patch;
use crate::locale::Locale;

/// What a record has to say after a sync.
pub(super) struct Wanted<'a> {
    /// Locale of the source, the key of the record.
    pub(super) locale: &'a Locale,
    /// Source of the pattern as it is now.
    pub(super) pattern: &'a str,
    /// Note of the document, if any.
    pub(super) note: Option<&'a str>,
    /// There is a translation, so that an earlier source text is worth keeping.
    pub(super) translated: bool,
    /// A translation without a record gets one.
    pub(super) adopt: bool,
    /// Line end of the file.
    pub(super) line_ending: &'a str,
}

impl Wanted<'_> {
    /// The patches that bring a record up to date; none when it is. `text` is that of the file, `start` is where the
    /// message or slot line begins.
    ///
    /// A translation without a record is left without one unless it is to be adopted: of its age nothing is known.
    pub(super) fn patches(&self, text: &str, record: &Record, start: usize) -> Vec<Patch> {
        let mut patches = self.note_patches(text, record, start);
        let Some(kept) = &record.source else {
            if self.adopt {
                let lines = field_lines(&self.locale.to_string(), self.pattern);
                patches
                    .push(Patch { span: start..start, text: self.with_line_ends(&lines) + self.line_ending });
            }
            return patches;
        };
        if same_text(&kept.text, self.pattern) {
            return patches;
        }
        let mut lines = field_lines(&self.locale.to_string(), self.pattern);
        match &record.was {
            // The source is again what the translation was made from.
            Some(was) if same_text(&was.text, self.pattern) => {
                patches.push(Patch { span: whole_lines(text, &was.span), text: String::new() });
            }
            None if self.translated => {
                lines.push('\n');
                lines.push_str(&field_lines("was", &kept.text));
            }
            _ => {}
        }
        patches.push(Patch { span: kept.span.clone(), text: self.with_line_ends(&lines) });
        patches
    }

    fn note_patches(&self, text: &str, record: &Record, start: usize) -> Vec<Patch> {
        let lines = self.note.map(|note| field_lines("note", note));
        match (&record.note, lines) {
            (None, Some(lines)) if record.source.is_some() => {
                let at = record.source.as_ref().map_or(start, |field| field.span.start);
                let text = self.with_line_ends(&lines) + self.line_ending;
                vec![Patch { span: at..at, text }]
            }
            (Some(kept), Some(lines)) if self.note.is_some_and(|note| !same_text(&kept.text, note)) => {
                vec![Patch { span: kept.span.clone(), text: self.with_line_ends(&lines) }]
            }
            (Some(kept), None) => {
                vec![Patch { span: whole_lines(text, &kept.span), text: String::new() }]
            }
            _ => Vec::new(),
        }
    }

    /// A new slot: note, record, `# id =`, without a line end behind it.
    pub(super) fn slot(&self, id: &str) -> String {
        let mut lines = self.note.map(|note| field_lines("note", note) + "\n").unwrap_or_default();
        lines.push_str(&field_lines(&self.locale.to_string(), self.pattern));
        lines.push_str("\n# ");
        lines.push_str(id);
        lines.push_str(" =");
        self.with_line_ends(&lines)
    }

    fn with_line_ends(&self, lines: &str) -> String {
        if self.line_ending == "\n" { lines.to_owned() } else { lines.replace('\n', self.line_ending) }
    }
}

/// The bytes of whole lines with the line end behind them, whichever it is: a file may have both kinds.
pub(crate) fn whole_lines(text: &str, span: &Range<usize>) -> Range<usize> {
    let behind = text[span.end..].find('\n').map_or(text.len(), |newline| span.end + newline + 1);
    span.start..behind
}
