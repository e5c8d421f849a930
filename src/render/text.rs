//! Plain text: Markdown without its markup.

use pulldown_cmark::{Alignment, Event, Parser, Tag, TagEnd};
use unicode_width::UnicodeWidthStr;

use super::head::{Head, Line};
use super::markdown::{Body, line_end};
use super::own::Own;
use super::{Output, Version};
use crate::document::MARKDOWN_OPTIONS;

/// Plain text (`.txt`).
pub(super) struct PlainText;

impl Output for PlainText {
    fn name(&self) -> &'static str {
        "txt"
    }

    fn extension(&self, _: &Version<'_>) -> &'static str {
        "txt"
    }

    /// Title, place and date stand above the text, as people read them.
    fn write(&self, version: &Version<'_>) -> String {
        if version.document.format().extensions().contains(&self.extension(version)) {
            return Own.write(version);
        }
        let body = Body::new(version, |block, piece| version.replacement(block, piece));
        let mut writer = Writer::default();
        writer.head(version);
        Parser::new_ext(&body.text, MARKDOWN_OPTIONS).for_each(|event| writer.read(event));
        writer.out.push_str(if writer.out.is_empty() { "" } else { "\n" });
        match line_end(version) {
            "\n" => writer.out,
            line_end => writer.out.replace('\n', line_end),
        }
    }
}

/// Columns by which a quotation is set in.
const QUOTE: &str = "    ";

/// Between two cells.
const CELLS: &str = " | ";

/// Where the text stands.
#[derive(Default)]
struct Writer {
    out: String,
    /// The text of the open block.
    text: String,
    /// What the lines of the open containers begin with, outermost first.
    indents: Vec<String>,
    /// The mark of an item or note whose first line is still to come; its indent is the last one.
    mark: Option<String>,
    /// For each open list the number of its next item; none where items have no number.
    lists: Vec<Option<u64>>,
    /// The links that are open: where in `text` their words begin, and where they lead.
    links: Vec<(usize, String)>,
    table: Option<Table>,
    /// Whether the block is an item of a list without blank lines, and whether the last one was.
    tight: bool,
    after_tight: bool,
}

/// A table as far as it is read.
#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    rows: Vec<Vec<String>>,
}

impl Writer {
    fn head(&mut self, version: &Version<'_>) {
        let Head { title, place, date, .. } = Head::new(version);
        let words = |line: Line<'_>| match line.piece.mark {
            Some(mark) => format!("{} {}", version.mark(mark), line.text),
            None => line.text.to_owned(),
        };
        let dateline: Vec<String> =
            place.map(words).into_iter().chain(date.map(|date| date.shown.into_owned())).collect();
        for line in title.map(words).into_iter().chain([dateline.join(", ")]) {
            self.text = line;
            self.end_block();
        }
    }

    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.text.push('\n'),
            Event::InlineHtml(html) if html.starts_with("<br") => self.text.push('\n'),
            Event::FootnoteReference(name) => self.text.push_str(&format!("[{name}]")),
            Event::TaskListMarker(done) => self.text.push_str(if done { "[x] " } else { "[ ] " }),
            Event::Rule => {
                self.text.push_str("* * *");
                self.end_block();
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Link { dest_url, .. } => self.links.push((self.text.len(), dest_url.into_string())),
            Tag::Paragraph | Tag::Heading { .. } => self.tight = false,
            Tag::BlockQuote(_) => {
                self.end_block();
                self.indents.push(QUOTE.to_owned());
            }
            Tag::List(first) => {
                self.end_block();
                self.after_tight &= !self.lists.is_empty();
                self.lists.push(first);
            }
            Tag::Item => self.start_item(),
            Tag::FootnoteDefinition(name) => self.set_in(format!("[{name}] ")),
            Tag::Table(alignments) => {
                self.end_block();
                self.table = Some(Table { alignments, rows: Vec::new() });
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.rows.push(Vec::new());
                }
            }
            Tag::CodeBlock(_) => self.end_block(),
            _ => {}
        }
    }

    fn start_item(&mut self) {
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        self.set_in(mark);
        self.tight = true;
    }

    /// Opens a container whose first line begins with `mark`.
    fn set_in(&mut self, mark: String) {
        self.indents.push(" ".repeat(mark.width()));
        self.mark = Some(mark);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link => self.end_link(),
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock => self.end_block(),
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.end_block();
                self.indents.pop();
                self.mark = None;
                self.tight = false;
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.text);
                if let Some(row) = self.table.as_mut().and_then(|table| table.rows.last_mut()) {
                    row.push(cell);
                }
            }
            TagEnd::Table => {
                self.text = self.table.take().map(Table::lines).unwrap_or_default();
                self.end_block();
            }
            _ => {}
        }
    }

    /// `words (address)`; the address alone where the words only repeat it.
    fn end_link(&mut self) {
        let Some((start, url)) = self.links.pop() else { return };
        let address = url.strip_prefix("mailto:").unwrap_or(&url);
        let shown = self.text.get(start..).is_some_and(|words| words == url || words == address);
        if !shown && !address.is_empty() && !address.starts_with('#') {
            self.text.push_str(&format!(" ({address})"));
        }
    }

    /// Writes the open block, if it holds anything.
    fn end_block(&mut self) {
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push_str(if self.tight && self.after_tight { "\n" } else { "\n\n" });
        }
        for (at, line) in text.trim_end().split('\n').enumerate() {
            let indent_from = self.out.len() + usize::from(at > 0);
            self.out.push_str(if at > 0 { "\n" } else { "" });
            self.indents.iter().for_each(|indent| self.out.push_str(indent));
            if let Some(mark) = self.mark.take() {
                self.out.truncate(self.out.len() - mark.width());
                self.out.push_str(&mark);
            }
            self.out.push_str(line);
            self.out.truncate(self.out.trim_end().len().max(indent_from));
        }
        self.after_tight = self.tight;
    }
}

impl Table {
    /// A line for each row, its cells as wide as the widest of their column, and one under the head.
    fn lines(self) -> String {
        let columns = self.alignments.len();
        let cell = |row: &Vec<String>, column: usize| row.get(column).map_or(0, |cell| cell.width());
        let widths: Vec<usize> =
            (0..columns).map(|at| self.rows.iter().map(|row| cell(row, at)).max().unwrap_or(0)).collect();
        let mut lines: Vec<String> = self.rows.iter().map(|row| self.line(row, &widths)).collect();
        let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        lines.insert(lines.len().min(1), rule.join("-+-"));
        lines.join("\n")
    }

    fn line(&self, row: &[String], widths: &[usize]) -> String {
        let cells = row.iter().zip(widths).zip(&self.alignments).map(|((cell, width), alignment)| {
            let room = " ".repeat(width - cell.width());
            match alignment {
                Alignment::Right => room + cell,
                _ => cell.to_owned() + &room,
            }
        });
        cells.collect::<Vec<_>>().join(CELLS).trim_end().to_owned()
    }
}
