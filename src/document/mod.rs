//! Documents: a text becomes a [`Document`] of [`Block`]s with their places in the text, and comes back by splicing.
//!
//! ```text
//! text ─ front matter ─┬─ title, place        ┐
//!                      └─ body ─ Format::parse ┴→ blocks ─ replacements ─ splice → text
//! ```
//!
//! A document is never written anew: what is replaced are byte ranges, so that everything that is no text, and every
//! text that is not replaced, stays as it is to the byte.

mod damage;
mod directive;
mod front_matter;
mod lines;
mod markdown;
mod parting;
mod plain;
mod splice;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::locale::Locale;
use crate::notice::{Failure, Notice};
use crate::position::LineIndex;

pub use front_matter::FrontMatter;
pub(crate) use markdown::OPTIONS as MARKDOWN_OPTIONS;
pub use splice::Patch;

/// Every format that documents are read from, in the order in which a person would look for one.
pub static FORMATS: &[&dyn Format] = &[&markdown::Markdown, &plain::Plain];

/// The format of a file with this extension (`md`, `TXT`; without the dot).
pub fn format_of(extension: &str) -> Option<&'static dyn Format> {
    FORMATS
        .iter()
        .copied()
        .find(|format| format.extensions().iter().any(|e| e.eq_ignore_ascii_case(extension)))
}

/// One way to write a document.
pub trait Format: fmt::Debug + Sync {
    /// Its name in options and messages: lower case, ASCII.
    fn name(&self) -> &'static str;

    /// Extensions of its files, without the dot, lower case; the first is the usual one.
    fn extensions(&self) -> &'static [&'static str];

    /// The blocks of `body`, a document without byte order mark and front matter, in the order of the text. Ranges
    /// count from the start of `body`.
    fn parse<'t>(&self, body: &'t str) -> Result<Vec<Block<'t>>, Fault>;

    /// What to change in `document` so that its blocks say `texts`: one entry a block, none to leave it alone.
    /// Patches are in the order of the text and do not overlap.
    fn patches(&self, document: &Document<'_>, texts: &[Option<Cow<'_, str>>]) -> Vec<Patch>;

    /// The text of a block of this format as its reader sees it, without markup. A line end stays one.
    fn to_plain<'x>(&self, text: &'x str) -> Cow<'x, str>;

    /// Plain characters as the text of a block of this format, escaped where they would be markup: [`Self::to_plain`]
    /// gives them back.
    fn escape<'x>(&self, text: &'x str) -> Cow<'x, str>;
}

/// A text, taken apart.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    source: &'t str,
    format: &'static dyn Format,
    front_matter: Option<FrontMatter>,
    blocks: Vec<Block<'t>>,
}

/// A stretch of text that is translated as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block<'t> {
    /// What it is in the document.
    pub kind: BlockKind,
    /// Bytes of the document that a translation replaces: the text itself without the markup that makes it a heading
    /// or a list item, but with the line ends and quote marks inside it. Never empty.
    pub range: Range<usize>,
    /// What it says. Lines that were only wrapped are joined by one space; LF stands where the format has a forced line
    /// break, without the markup that forces it. Inline markup stays (`*`, links with targets, code spans); a
    /// backslash that only keeps the text from being read as something else (`1990\. `) does not.
    pub text: Cow<'t, str>,
    /// The notes to translators before it, trimmed, LF between several.
    pub note: Option<Cow<'t, str>>,
}

/// What a block is in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A value of the front matter.
    FrontMatter {
        /// Its key: `title` or `place`.
        key: &'static str,
    },
    /// A heading.
    Heading {
        /// 1 for the highest, 6 for the lowest.
        level: u8,
    },
    /// A paragraph.
    Paragraph,
    /// A paragraph inside a block quote.
    Quote,
    /// A paragraph of a list item.
    ListItem,
    /// A cell of a table.
    TableCell,
}

/// Why a text cannot be taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Byte where it shows.
    pub offset: usize,
    /// What is wrong.
    pub notice: Notice,
}

impl BlockKind {
    /// The short name that begins ids: `fm`, `h`, `p`, `q`, `li`, `td`.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::FrontMatter { .. } => "fm",
            Self::Heading { .. } => "h",
            Self::Paragraph => "p",
            Self::Quote => "q",
            Self::ListItem => "li",
            Self::TableCell => "td",
        }
    }
}

impl<'t> Document<'t> {
    /// Takes `source` apart. Fails on front matter that cannot be read, on a skipped region that never ends, on NUL and on
    /// conflict markers; the failure names no file.
    pub fn parse(source: &'t str, format: &'static dyn Format) -> Result<Self, Failure> {
        Self::read(source, format)
            .map_err(|fault| Failure::new(fault.notice).at(LineIndex::new(source).position(fault.offset)))
    }

    fn read(source: &'t str, format: &'static dyn Format) -> Result<Self, Fault> {
        damage::refuse_binary(source)?;
        let (front_matter, front_blocks) = front_matter::read(source)?.unzip();
        let start = match &front_matter {
            Some(FrontMatter { range, .. }) => range.end,
            None => source.len() - source.trim_start_matches('\u{feff}').len(),
        };
        let shift = |fault: Fault| Fault { offset: fault.offset + start, ..fault };
        let mut blocks = format.parse(&source[start..]).map_err(shift)?;
        for Block { range, .. } in &mut blocks {
            *range = range.start + start..range.end + start;
        }
        blocks.splice(0..0, front_blocks.unwrap_or_default());
        damage::refuse_conflict(source, &blocks)?;
        Ok(Self { source, format, front_matter, blocks })
    }

    /// The text it was taken from.
    pub fn source(&self) -> &'t str {
        self.source
    }

    /// The format it was read in.
    pub fn format(&self) -> &'static dyn Format {
        self.format
    }

    /// Its front matter.
    pub fn front_matter(&self) -> Option<&FrontMatter> {
        self.front_matter.as_ref()
    }

    /// Its blocks in the order of the text.
    pub fn blocks(&self) -> &[Block<'t>] {
        &self.blocks
    }

    /// The language it says it is in.
    pub fn lang(&self) -> Option<&Locale> {
        self.front_matter.as_ref()?.lang.as_ref().map(|(lang, _)| lang)
    }

    /// The date in its front matter, as written there.
    pub fn date(&self) -> Option<&str> {
        self.front_matter.as_ref()?.date.as_deref()
    }

    /// The title in its front matter. A heading is no title.
    pub fn title(&self) -> Option<&str> {
        let title = self.blocks.iter().find(|block| block.kind == BlockKind::FrontMatter { key: "title" })?;
        Some(&title.text)
    }
}
