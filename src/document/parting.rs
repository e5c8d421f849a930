//! Blank lines that keep a block from being read as something else than it was.
//!
//! What a text makes of the block above it or below it, the parser knows: it is asked what it makes of the whole result, and a blank
//! line is put in where it sees other blocks than before.

use std::ops::Range;

use super::lines::{BLANKS, line_end, line_end_below, line_start};
use super::splice::{apply, own_end};
use super::{Block, BlockKind, Document, Patch, front_matter};

/// Bytes read again at most to keep the blocks of one document apart. Each block that is parted costs some readings of all of it: in a
/// short document there may be as many as there are, and a long one with more than [`ALWAYS`] is none that anybody wrote.
const MOST_READ: usize = 16 << 20;
/// Blocks that are parted whatever the reading costs.
const ALWAYS: usize = 16;
/// Ways to part a block: above, below, on both sides, and all of them from it on.
const WAYS: usize = 4;

impl Document<'_> {
    /// The source with `patches`, and with blank lines where a block would otherwise be read as something else: above a first line
    /// `---` that would now open a front matter, between blocks that would now make up a table.
    pub(super) fn patched(&self, mut patches: Vec<Patch>) -> String {
        let mut result = apply(self.source, &patches);
        if patches.is_empty() {
            return result;
        }
        if self.front_matter.is_none() && opens_front_matter(&result) {
            let start = self.source.len() - self.source.trim_start_matches('\u{feff}').len();
            patches.insert(0, Patch { range: start..start, text: line_end(self.source).to_owned() });
            result = apply(self.source, &patches);
        }
        let mut misread = self.first_misread(&patches, &result);
        for _ in 0..ALWAYS.max(MOST_READ / (WAYS * self.source.len().max(1))) {
            let Some(at) = misread else { break };
            // What stands above took it in, it took in what stands below, or both; or all are in each other's way.
            let [above, below] = self.edges(at.block);
            let ways: [&[usize]; WAYS] = [&[above], &[below], &[above, below], &self.borders(at.block)];
            let better = ways.into_iter().find_map(|lines| {
                let patches = self.parted(lines, &patches);
                let result = apply(self.source, &patches);
                let misread = self.first_misread(&patches, &result);
                misread.is_none_or(|next| next > at).then_some((patches, result, misread))
            });
            let Some(better) = better else { break };
            (patches, result, misread) = better;
        }
        result
    }

    /// The first block that is another one in `result`, which `patches` gave, or stands elsewhere; where `result` cannot be read, the
    /// one that is in the way. Front matter holds none.
    fn first_misread(&self, patches: &[Patch], result: &str) -> Option<Misread> {
        let is_body = |block: &&Block<'_>| !matches!(block.kind, BlockKind::FrontMatter { .. });
        let mut shift = Shift { patches, done: 0, taken: 0, added: 0 };
        let body = self.blocks.iter().enumerate().filter(|(_, block)| is_body(block));
        let mut expected =
            body.filter_map(|(at, block)| Some((at, block.kind, shift.start_of(&block.range)?)));
        let again = match Document::read(result, self.format) {
            Ok(again) => again,
            Err(fault) => {
                let begun = expected.take_while(|(.., start)| *start <= fault.offset);
                return begun.last().map(|(block, ..)| Misread { is_read: false, block });
            }
        };
        let mut found = again.blocks.iter().filter(is_body).map(|block| (block.kind, block.range.start));
        let misread = expected.find(|(_, kind, start)| found.next() != Some((*kind, *start)));
        let misread = misread.map(|(block, ..)| block).or_else(|| found.next().map(|_| self.blocks.len()));
        misread.map(|block| Misread { is_read: true, block })
    }

    /// The bytes at which the line of a block begins and the one below it; the end of the text behind the last block.
    fn edges(&self, block: usize) -> [usize; 2] {
        let Some(block) = self.blocks.get(block) else { return [self.source.len(); 2] };
        [line_start(self.source, block.range.start), own_end(self.source, block)]
    }

    /// The bytes at which lines begin that may be parted from those above, from `block` on: not the rows of a table.
    fn borders(&self, block: usize) -> Vec<usize> {
        let is_cell = |block: &Block<'_>| block.kind == BlockKind::TableCell;
        let inner = |at: usize| at > 0 && self.blocks[at - 1..=at].iter().all(is_cell);
        let ends = (block..self.blocks.len()).flat_map(|at| {
            let [above, below] = self.edges(at);
            let above = (!inner(at)).then_some(above);
            let below = (at + 1 == self.blocks.len() || !inner(at + 1)).then_some(below);
            [above, below]
        });
        let mut borders: Vec<usize> = ends.flatten().collect();
        borders.dedup();
        borders
    }

    /// `patches` and one for each line that begins at one of these bytes, which puts a blank line above it, before all that stands there.
    fn parted(&self, lines: &[usize], patches: &[Patch]) -> Vec<Patch> {
        let blank = lines.iter().map(|start| Patch { range: *start..*start, text: self.blank_line(*start) });
        let mut all: Vec<Patch> = blank.chain(patches.iter().cloned()).collect();
        all.sort_by_key(|patch| patch.range.start);
        all
    }

    /// A blank line to stand above the one at byte `start`, with the quote marks that it needs.
    fn blank_line(&self, start: usize) -> String {
        let line = &self.source[start..];
        let marks = line.len() - line.trim_start_matches(|c| c == '>' || BLANKS.contains(&c)).len();
        line[..marks].to_owned() + line_end_below(self.source, start)
    }
}

/// How far a result holds the blocks it should: the greater, the further.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Misread {
    /// It can be taken apart at all.
    is_read: bool,
    /// The first block that is not what it was.
    block: usize,
}

/// Whether a text that had no front matter before has one now, or something that looks like it.
fn opens_front_matter(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').starts_with("---") && !matches!(front_matter::read(text), Ok(None))
}

/// How far patches move what stands behind them.
struct Shift<'p> {
    /// Those that are not behind yet.
    patches: &'p [Patch],
    /// Where the last one ended.
    done: usize,
    /// Bytes that went.
    taken: usize,
    /// Bytes that came.
    added: usize,
}

impl Shift<'_> {
    /// Where the block at `range`, which none asked for before stands behind, begins now; none if it was taken out.
    fn start_of(&mut self, range: &Range<usize>) -> Option<usize> {
        while let Some((patch, rest)) =
            self.patches.split_first().filter(|(patch, _)| patch.range.end <= range.start)
        {
            // As it is applied: where one begins before the last has ended, it begins there.
            self.taken += patch.range.end.saturating_sub(patch.range.start.max(self.done));
            self.done = self.done.max(patch.range.end);
            self.added += patch.text.len();
            self.patches = rest;
        }
        let is_gone = |patch: &Patch| patch.range.start <= range.start && patch.text.is_empty();
        (!self.patches.first().is_some_and(is_gone)).then(|| range.start + self.added - self.taken)
    }
}

#[cfg(test)]
mod tests {
    use super::super::FORMATS;
    use super::*;

    #[test]
    fn blocks_that_only_help_each_other_are_parted_together() {
        let markdown = crate::document::format_of("md").unwrap();
        let row = "|\\\n-|\n";
        let text = format!("`\n{row}-<!--dilmanc:`\n{row}-->\n-");
        let document = Document::parse(&text, markdown).unwrap();
        let kinds = |document: &Document<'_>| -> Vec<_> {
            document.blocks().iter().map(|block| block.kind).collect()
        };
        let result = document.splice(|block| Some(block.text.clone()));
        assert_eq!(kinds(&Document::parse(&result, markdown).unwrap()), kinds(&document), "{result:?}");
    }

    #[test]
    fn lines_that_go_with_two_blocks_are_counted_once() {
        let text = "ə\n\n> \na\n\n- \n";
        for format in FORMATS {
            let document = Document::parse(text, *format).unwrap();
            for kept in 0..document.blocks().len() {
                let mut at = 0..;
                let result = document.splice(|_| (at.next() != Some(kept)).then(|| "".into()));
                assert_eq!(Document::parse(&result, *format).unwrap().blocks().len(), 1, "{result:?}");
            }
        }
    }
}
