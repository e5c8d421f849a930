//! Backslashes that keep a text from being read as something else than text.
//!
//! Reading takes away exactly the backslash that writing puts in, so that people see `1990. ` and the document has
//! `1990\. `. Whether one is needed is not guessed: the parser is asked what it makes of the text.

use std::borrow::Cow;
use std::ops::Range;

use super::super::lines::{BLANKS, is_parting, joined, line_end_below, line_start};
use super::BlockKind;
use super::reader::{Part, read};

/// Where the text of a block stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'t> {
    /// Behind `#`: one line, whose last `#` would be markup.
    Heading,
    /// Between pipes, or in the first cell of a row that begins with none.
    Cell { begins_line: bool },
    /// At the start of a line, behind nothing but the marks of its containers.
    Line { kind: BlockKind, start: usize, source: &'t str },
}

impl<'t> Place<'t> {
    /// The place of a block of `source`.
    pub(super) fn of(kind: BlockKind, range: &Range<usize>, source: &'t str) -> Self {
        let before = source[..range.start].trim_end_matches(BLANKS);
        match kind {
            BlockKind::TableCell => Self::Cell { begins_line: !before.ends_with('|') },
            BlockKind::Heading { .. } if before.ends_with('#') => Self::Heading,
            _ => Self::Line { kind, start: range.start, source },
        }
    }

    /// What people see of `text` as it stands here.
    pub(super) fn read<'x>(&self, text: Cow<'x, str>) -> Cow<'x, str> {
        if !text.contains('\\') {
            return text;
        }
        match self {
            Self::Heading => without_closing_guard(text),
            Self::Cell { begins_line } => {
                let text = if *begins_line { without_guard(text, "") } else { text };
                if text.contains('|') { Cow::Owned(text.replace("\\|", "|")) } else { text }
            }
            Self::Line { .. } if text.contains('\n') => {
                let mut lead = self.lead();
                let line = |line| without_guard(Cow::Borrowed(line), std::mem::replace(&mut lead, CONTINUED));
                Cow::Owned(text.split('\n').map(line).collect::<Vec<_>>().join("\n"))
            }
            Self::Line { .. } => without_guard(text, self.lead()),
        }
    }

    /// `text` as it has to stand here for [`Self::read`] to give it back. Where no line break can be, a space stands.
    pub(super) fn write(&self, text: &str) -> String {
        let line = joined(text, " ");
        match self {
            Self::Heading => with_closing_guard(line),
            Self::Cell { begins_line } => {
                let text = line.replace('|', "\\|");
                let text = if *begins_line { with_guard(text.into(), "").into_owned() } else { text };
                if text.ends_with('\\') { text + " " } else { text }
            }
            Self::Line { .. } => {
                let text = joined(text, "\n");
                let broken = text.contains('\n').then(|| self.broken(&text)).flatten();
                broken.unwrap_or_else(|| with_guard(line.into(), self.lead()).into_owned())
            }
        }
    }

    /// `text` with a forced line break for every LF; none where the parser sees no line break there, in a code span.
    fn broken(&self, text: &str) -> Option<String> {
        let glued = |glue: &str| {
            let (first, further) = text.split_once('\n').unwrap_or((text, ""));
            let mut result = with_guard(first.into(), self.lead()).into_owned();
            for line in further.split('\n') {
                result.push_str(if result.ends_with('\\') { "  " } else { "\\" });
                result.push_str(glue);
                result.push_str(&with_guard(line.into(), CONTINUED));
            }
            result
        };
        let alone = self.lead().to_owned() + &glued(&format!("\n{}", continuation(self.lead())));
        let mut parts = Vec::new();
        read(&alone, |part| parts.push(part));
        let reads_back =
            matches!(parts.as_slice(), [Part::Leaf(leaf)] if self.read(leaf.text(&alone)) == text);
        let Self::Line { start, source, .. } = self else { return None };
        reads_back.then(|| glued(&next_line(source, *start)))
    }

    /// What the parser has to see before the text to take it for what it is.
    fn lead(&self) -> &'static str {
        let Self::Line { kind, start, source } = self else { return "" };
        let begins_item = || !is_parting(&source[line_start(source, *start)..*start]);
        match kind {
            BlockKind::ListItem => "- ",
            BlockKind::Heading { .. } if begins_item() => "- ",
            _ => "",
        }
    }
}

/// What stands before a line that is not the first of its paragraph.
const CONTINUED: &str = "x\n";

/// `text` as a document of one paragraph.
pub(super) fn as_document(text: &str) -> String {
    Place::Line { kind: BlockKind::Paragraph, start: 0, source: "" }.write(text)
}

/// A line end and what begins further lines of a block that starts there.
fn next_line(source: &str, start: usize) -> String {
    line_end_below(source, start).to_owned() + &continuation(&source[..start])
}

/// What begins further lines of a text that stands behind `before`: quote marks again, blanks up to the same column for
/// everything else. A blank behind a quote mark belongs to it, so where none stands one is put in.
fn continuation(before: &str) -> String {
    let line = &before[line_start(before, before.len())..];
    // The name of a footnote may have the mark in it.
    let mut in_name = false;
    let mut lead = String::with_capacity(line.len());
    let mut marks = line.chars().peekable();
    let mut column = 0;
    while let Some(c) = marks.next() {
        in_name = c == '[' || in_name && c != ']';
        let width = if c == '\t' { TAB - column % TAB } else { 1 };
        column += width;
        if c != '>' || in_name {
            lead.extend(std::iter::repeat_n(' ', width));
            continue;
        }
        lead.push_str(if marks.peek().is_some_and(|next| BLANKS.contains(next)) { ">" } else { "> " });
    }
    lead
}

/// Columns between the stops of a tab (CommonMark).
const TAB: usize = 4;

/// One line of text with the backslash it needs to be a paragraph, or the text of an item (`lead` is `- `).
pub(super) fn with_guard<'x>(text: Cow<'x, str>, lead: &str) -> Cow<'x, str> {
    let first = text.bytes().next();
    if !first.is_some_and(|byte| byte.is_ascii_punctuation() || byte.is_ascii_digit()) || is_text(&text, lead)
    {
        return text;
    }
    let (number, rest) = text.split_at(digits(&text));
    Cow::Owned(format!("{number}\\{rest}"))
}

/// The inverse of [`with_guard`].
fn without_guard<'x>(text: Cow<'x, str>, lead: &str) -> Cow<'x, str> {
    let number = digits(&text);
    let Some(rest) = text[number..].strip_prefix('\\') else { return text };
    let bare = match &text {
        Cow::Borrowed(text) if number == 0 => Cow::Borrowed(&text[1..]),
        _ => Cow::Owned(format!("{}{rest}", &text[..number])),
    };
    if with_guard(Cow::Borrowed(&bare), lead) == text { bare } else { text }
}

/// Whether the parser takes `text` behind `lead` for one block of text that is all of it.
fn is_text(text: &str, lead: &str) -> bool {
    let alone = format!("{lead}{text}\n");
    let mut parts = Vec::new();
    read(&alone, |part| parts.push(part));
    let start = if lead == CONTINUED { 0 } else { lead.len() };
    matches!(parts.as_slice(), [Part::Leaf(leaf)] if leaf.range == (start..lead.len() + text.len()))
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The text of a heading with a backslash before a `#` at its end that would be taken for markup.
fn with_closing_guard(text: String) -> String {
    let stem = text.trim_end_matches('#');
    if stem.len() == text.len() || !(stem.is_empty() || stem.ends_with(BLANKS)) {
        return text;
    }
    format!("{stem}\\{}", &text[stem.len()..])
}

/// The inverse of [`with_closing_guard`].
fn without_closing_guard(text: Cow<'_, str>) -> Cow<'_, str> {
    let stem = text.trim_end_matches('#');
    match stem.strip_suffix('\\') {
        Some(bare) if stem.len() < text.len() && (bare.is_empty() || bare.ends_with(BLANKS)) => {
            Cow::Owned(format!("{bare}{}", &text[stem.len()..]))
        }
        _ => text,
    }
}
