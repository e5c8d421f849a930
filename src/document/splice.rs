//! From blocks back to a text: bytes are replaced, nothing is written anew.

use std::borrow::Cow;
use std::ops::Range;

use super::lines::{is_parting, line_above, line_start, lines};
use super::{Block, BlockKind, Document, front_matter};
use crate::locale::Locale;

/// Bytes to put in the place of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// What goes; empty to insert only.
    pub range: Range<usize>,
    /// What comes.
    pub text: String,
}

impl<'t> Document<'t> {
    /// The document with other texts: `replace` gives the new text of a block, or none to keep its bytes.
    ///
    /// With none for every block this is the source, byte for byte. A replacement is put in so that reading the result
    /// gives the same blocks with the same kinds, and its text for that block: blanks at its edges and line ends that
    /// the format cannot express aside, and where plain text knows no escape, a no-break space keeps `1. ` or `- `
    /// from opening a list. An empty replacement takes the block out with the lines it stands on.
    ///
    /// ```
    /// # use dilmanc::document::{Document, format_of};
    /// let markdown = format_of("md").unwrap();
    /// let document = Document::parse("# *Old*\n\n- one  \n  two\n", markdown).unwrap();
    /// assert_eq!(document.blocks()[1].text, "one\ntwo");
    /// let result = document.splice(|block| (block.text == "*Old*").then(|| "New".into()));
    /// assert_eq!(result, "# New\n\n- one  \n  two\n");
    /// ```
    pub fn splice<'x>(&self, replace: impl FnMut(&Block<'t>) -> Option<Cow<'x, str>>) -> String {
        self.patched(self.replacements(replace))
    }

    /// Like [`Self::splice`], and a `lang` in the front matter says `locale`.
    pub fn translate<'x>(
        &self,
        locale: &Locale,
        replace: impl FnMut(&Block<'t>) -> Option<Cow<'x, str>>,
    ) -> String {
        let mut patches = self.replacements(replace);
        if let Some((_, range)) = self.front_matter.as_ref().and_then(|front| front.lang.as_ref()) {
            let patch = Patch { range: range.clone(), text: front_matter::scalar(&locale.to_string()) };
            patches.insert(patches.partition_point(|other| other.range.start < range.start), patch);
        }
        self.patched(patches)
    }

    fn replacements<'x>(&self, replace: impl FnMut(&Block<'t>) -> Option<Cow<'x, str>>) -> Vec<Patch> {
        let texts: Vec<_> = self.blocks.iter().map(replace).collect();
        self.format.patches(self, &texts)
    }
}

/// A patch for every block with a new text: `write` says how that stands in the place of a block of the body.
pub(super) fn patches(
    document: &Document<'_>,
    texts: &[Option<Cow<'_, str>>],
    write: impl Fn(&Block<'_>, &str) -> String,
) -> Vec<Patch> {
    let replaced =
        document.blocks.iter().zip(texts).filter_map(|(block, text)| Some((block, text.as_ref()?)));
    let patch = |(block, text): (&Block<'_>, &Cow<'_, str>)| {
        let text = match block.kind {
            BlockKind::FrontMatter { .. } => front_matter::scalar(text.trim_ascii()),
            _ => write(block, text),
        };
        let range = if text.is_empty() { room(document.source, block) } else { block.range.clone() };
        Patch { range, text }
    };
    replaced.map(patch).collect()
}

/// `source` with `patches`, which are in order; where one begins before the last has ended, it begins there.
pub(super) fn apply(source: &str, patches: &[Patch]) -> String {
    let added: usize = patches.iter().map(|patch| patch.text.len()).sum();
    let mut result = String::with_capacity(source.len() + added);
    let mut done = 0;
    for Patch { range, text } in patches {
        result.push_str(&source[done..range.start.max(done)]);
        result.push_str(text);
        done = range.end.max(done);
    }
    result.push_str(&source[done..]);
    result
}

/// All that goes with a block that is taken out: its lines and the blank ones after them, unless these are all that
/// parts what stands above from what stands below. A cell stays, empty.
fn room(source: &str, block: &Block<'_>) -> Range<usize> {
    if block.kind == BlockKind::TableCell {
        return block.range.clone();
    }
    let start = line_start(source, block.range.start);
    let end = own_end(source, block);
    let blank = lines(&source[end..]).take_while(|line| is_parting(line.text));
    let blank = blank.last().filter(|_| is_parting(line_above(source, start)));
    start..end + blank.map_or(0, |line| line.next)
}

/// Where the line below a block begins, and below the line that makes it a heading.
pub(super) fn own_end(source: &str, block: &Block<'_>) -> usize {
    let Block { kind, range, .. } = block;
    let start = line_start(source, range.start);
    let is_underlined =
        matches!(kind, BlockKind::Heading { .. }) && !source[start..range.start].contains('#');
    let own = lines(&source[range.end..]).take(1 + usize::from(is_underlined));
    range.end + own.last().map_or(0, |line| line.next)
}
