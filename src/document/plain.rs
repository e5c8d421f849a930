//! Plain text: paragraphs, and lists as people type them.
//!
//! Blank lines part *runs* of lines. A run is read from its shape:
//!
//! - When its long lines hold more than half of its characters, nobody wrapped it: each line is a paragraph. A line is
//!   long when it is above [`WIDEST`] characters even without its longest word, so a hard-wrapped address is not.
//! - Else its lines are one paragraph that was wrapped.
//! - Items begin at the first line of a run, or below a line that ends with a colon, when a bullet or the next number
//!   in a count stands there. An item goes on over indented lines and lines whose first word had no room above. A dash
//!   below a full line that ends nothing is the dash of a sentence that was wrapped there, no bullet.

use std::borrow::Cow;
use std::cell::LazyCell;

use super::directive::{self, Collector};
use super::lines::{BLANKS, Line, joined, line_at, line_end, trim};
use super::splice::{apply, patches};
use super::{Block, BlockKind, Document, Fault, Format, Patch};

/// Text without markup (`.txt`).
#[derive(Debug)]
pub(super) struct Plain;

/// Characters above which no one wraps lines by hand or by an editor's rule.
const WIDEST: usize = 120;

/// Characters below which no one wraps lines.
const NARROWEST: usize = 40;

impl Format for Plain {
    fn name(&self) -> &'static str {
        "plain"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["txt", "text"]
    }

    fn parse<'t>(&self, body: &'t str) -> Result<Vec<Block<'t>>, Fault> {
        let mut reader = Reader::default();
        let mut run: Vec<Line<'t>> = Vec::new();
        let mut at = 0;
        let mut closable = true;
        while let Some(line) = line_at(body, at) {
            at = line.next;
            let start = line.trimmed_range().start;
            if closable && directive::begins(&body[start..]) {
                let Some(length) = directive::comment_length(&body[start..]) else {
                    closable = false;
                    run.push(line);
                    continue;
                };
                reader.read(&mut run);
                at = start + length;
                reader.collector.obey(&body[start..at], start);
            } else if line.is_blank() {
                reader.read(&mut run);
            } else {
                run.push(line);
            }
        }
        reader.read(&mut run);
        reader.collector.finish()
    }

    /// Texts are put in as they are. Should that not read back as the same blocks, runs are parted by blank lines, and
    /// a paragraph that begins with what looks like a bullet then gets a no-break space after it.
    fn patches(&self, document: &Document<'_>, texts: &[Option<Cow<'_, str>>]) -> Vec<Patch> {
        let simple = patches(document, texts, |_, text| joined(text, " "));
        if simple.is_empty() || reads_back(document, texts, &apply(document.source(), &simple)) {
            return simple;
        }
        let parted = document.blocks.iter().zip(texts).map(|(block, text)| {
            let misread = block.kind == BlockKind::Paragraph && bullet(&block.text).is_some();
            text.as_deref().or(misread.then_some(&block.text)).map(Cow::Borrowed)
        });
        let mut careful: Vec<Patch> = breaks(document).collect();
        let texts: Vec<_> = parted.collect();
        careful.extend(patches(document, &texts, |block, text| unlike_bullet(block, joined(text, " "))));
        careful.sort_by_key(|patch| patch.range.start);
        careful
    }

    fn to_plain<'x>(&self, text: &'x str) -> Cow<'x, str> {
        Cow::Borrowed(text)
    }

    fn escape<'x>(&self, text: &'x str) -> Cow<'x, str> {
        Cow::Borrowed(text)
    }
}

/// What is read so far.
#[derive(Default)]
struct Reader<'t> {
    /// The number of the last item that had one: items count up over runs.
    counted: usize,
    collector: Collector<'t>,
}

impl<'t> Reader<'t> {
    /// Reads a run and empties it.
    fn read(&mut self, run: &mut Vec<Line<'t>>) {
        let width = LazyCell::new(|| run.iter().filter(|line| !is_long(line)).map(width).max().unwrap_or(0));
        let mut rest = run.as_slice();
        while let Some(first) = rest.first() {
            let length = match self.bullet(first.trimmed()) {
                Some(bullet) => {
                    self.counted = bullet.number.unwrap_or(self.counted);
                    let length = self.item_length(rest, *width);
                    self.add(&rest[..length], BlockKind::ListItem, bullet.length);
                    length
                }
                None => {
                    let length = self.prose_length(rest);
                    let paragraph = if is_unwrapped(&rest[..length]) { 1 } else { length };
                    rest[..length]
                        .chunks(paragraph)
                        .for_each(|lines| self.add(lines, BlockKind::Paragraph, 0));
                    length
                }
            };
            rest = &rest[length..];
        }
        run.clear();
    }

    /// The bullet that `text` begins with, if it counts here: a number has to be the next one, or begin a count.
    fn bullet(&self, text: &str) -> Option<Bullet> {
        bullet(text).filter(|bullet| bullet.number.is_none_or(|n| n == 1 || n == self.counted + 1))
    }

    /// How many of `lines` are the item that the first one begins; `widest` is the width of its run.
    fn item_length(&self, lines: &[Line<'_>], widest: usize) -> usize {
        let goes_on = |(above, line): (&Line<'_>, &Line<'_>)| {
            let full = had_no_room(above, line, widest);
            match self.bullet(line.trimmed()) {
                Some(bullet) => bullet.doubtful && full && width(above) >= NARROWEST && !ends_clause(above),
                None => full || indent(line) > indent(&lines[0]),
            }
        };
        1 + lines.iter().zip(&lines[1..]).take_while(|pair| goes_on(*pair)).count()
    }

    /// How many of `lines` stand before the first item.
    fn prose_length(&self, lines: &[Line<'_>]) -> usize {
        let announced = |(above, line): (&Line<'_>, &Line<'_>)| {
            above.trimmed().ends_with(':') && self.bullet(line.trimmed()).is_some()
        };
        1 + lines.iter().zip(&lines[1..]).take_while(|pair| !announced(*pair)).count()
    }

    /// Adds a block made of `lines`, without the first `skipped` bytes of their text.
    fn add(&mut self, lines: &[Line<'t>], kind: BlockKind, skipped: usize) {
        let (range, text) = match lines {
            [] => return,
            [only] => {
                let range = only.trimmed_range();
                (range.start + skipped..range.end, Cow::Borrowed(&only.trimmed()[skipped..]))
            }
            [first, below @ .., last] => {
                let range = first.trimmed_range().start + skipped..last.trimmed_range().end;
                let mut text = String::with_capacity(range.len());
                text.push_str(&first.trimmed()[skipped..]);
                for line in below.iter().chain([last]) {
                    text.push(' ');
                    text.push_str(line.trimmed());
                }
                (range, Cow::Owned(text))
            }
        };
        self.refuse_directives(lines, &text);
        self.collector.add(Block { kind, range, text, note: None });
    }

    /// Looks at the comments inside the text of a block that stands on `lines`: what begins and ends in it is inside it, be it on
    /// one line or on several.
    fn refuse_directives(&mut self, lines: &[Line<'_>], text: &str) {
        let closed = text.rfind("-->").map_or("", |end| &text[..end]);
        let comments = closed.match_indices("<!--").map(|(found, _)| &text[found..]);
        let begin = |line: &Line<'_>| {
            let start = line.start;
            line.text.match_indices("<!--").map(move |(found, _)| start + found).collect::<Vec<_>>()
        };
        let places = lines.iter().flat_map(begin);
        comments.zip(places).for_each(|(comment, place)| self.collector.refuse(comment, place));
    }
}

/// What a line begins with when it begins an item.
struct Bullet {
    /// Its bytes, with the blanks after it.
    length: usize,
    /// Its number, if it is one.
    number: Option<usize>,
    /// Whether it may stand in a sentence as well: a dash, an asterisk, a number.
    doubtful: bool,
}

/// The bullet that `text` begins with: a mark or a number of up to three digits (four are a year), then ASCII blanks,
/// then something else.
fn bullet(text: &str) -> Option<Bullet> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mark = text[digits..].chars().next()?;
    let (number, doubtful) = match mark {
        '•' | '‣' | '◦' | '▪' | '●' | '·' if digits == 0 => (None, false),
        '-' | '–' | '—' | '*' if digits == 0 => (None, true),
        '.' | ')' if (1..=3).contains(&digits) => (Some(text[..digits].parse().ok()?), true),
        _ => return None,
    };
    let after = &text[digits + mark.len_utf8()..];
    let item = after.trim_start_matches(BLANKS);
    (item.len() < after.len() && !item.is_empty()).then(|| Bullet {
        length: text.len() - item.len(),
        number,
        doubtful,
    })
}

/// Characters of a line.
fn width(line: &Line<'_>) -> usize {
    line.trimmed().chars().count()
}

/// Bytes of blanks that a line begins with.
fn indent(line: &Line<'_>) -> usize {
    line.trimmed_range().start - line.start
}

/// Whether a line is longer than anyone wraps, its longest word aside.
fn is_long(line: &Line<'_>) -> bool {
    if line.text.len() <= WIDEST || width(line) <= WIDEST {
        return false;
    }
    let longest = line.text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    width(line) > WIDEST + longest
}

/// Whether nobody wrapped `lines`: the long ones hold more than half of the characters.
fn is_unwrapped(lines: &[Line<'_>]) -> bool {
    let long: usize = lines.iter().filter(|line| is_long(line)).map(width).sum();
    long > 0 && long * 2 > lines.iter().map(width).sum()
}

/// Whether the first word of `line` would not have fitted on the line above, in a run wrapped at `widest` characters.
fn had_no_room(above: &Line<'_>, line: &Line<'_>, widest: usize) -> bool {
    let word = line.trimmed().split(BLANKS).next().map_or(0, |word| word.chars().count());
    !is_long(above) && width(above) + 1 + word > widest
}

/// Whether a line ends a sentence or a member of a list; a comma may stand in either.
fn ends_clause(line: &Line<'_>) -> bool {
    line.trimmed().trim_end_matches(['”', '“', '»', '"', ')', '’']).ends_with(['.', ';', ':', '!', '?', '…'])
}

/// Whether `result` has the blocks of `document` with `texts` in them.
fn reads_back(document: &Document<'_>, texts: &[Option<Cow<'_, str>>], result: &str) -> bool {
    let Ok(read) = Document::parse(result, document.format) else { return false };
    let meant = document.blocks.iter().zip(texts).map(|(block, text)| match text {
        Some(text) if matches!(block.kind, BlockKind::FrontMatter { .. }) => {
            (block.kind, Cow::Borrowed(text.trim()))
        }
        Some(text) => (block.kind, Cow::Owned(joined(text, " "))),
        None => (block.kind, Cow::Borrowed(&*block.text)),
    });
    let read = read.blocks.iter().map(|block| (block.kind, Cow::Borrowed(&*block.text)));
    read.eq(meant.filter(|(_, text)| !text.is_empty()))
}

/// `text`, for a place that is no item, with a no-break space after what would be a bullet there.
fn unlike_bullet(block: &Block<'_>, text: String) -> String {
    match bullet(&text).filter(|_| block.kind != BlockKind::ListItem) {
        Some(bullet) => {
            let mark = trim(&text[..bullet.length]);
            format!("{mark}\u{a0}{}", &text[mark.len() + 1..])
        }
        None => text,
    }
}

/// A blank line between all blocks that stand on neighbouring lines.
fn breaks(document: &Document<'_>) -> impl Iterator<Item = Patch> {
    let in_body = |block: &Block<'_>| !matches!(block.kind, BlockKind::FrontMatter { .. });
    document.blocks.windows(2).filter(move |pair| in_body(&pair[0])).filter_map(|pair| {
        let (end, start) = (pair[0].range.end, pair[1].range.start);
        let at = line_at(document.source, end)?.next;
        let neighbours = at <= start && !document.source[at..start].contains(['\n', '\r']);
        // LF behind the CR of a line would be no line end of its own.
        let end = if document.source[..at].ends_with('\r') { "\r" } else { line_end(document.source) };
        neighbours.then(|| Patch { range: at..at, text: end.to_owned() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Kind and text of every block, one a line.
    fn outline(text: &str) -> Vec<String> {
        let document = Document::parse(text, &Plain).unwrap();
        document.blocks().iter().map(|block| format!("{} {}", block.kind.prefix(), block.text)).collect()
    }

    /// A line that is too long to have been wrapped.
    fn long(begin: &str) -> String {
        format!("{begin} {}", "and so on ".repeat(16)).trim().to_owned()
    }

    #[test]
    fn blank_lines_part_paragraphs_and_wrapped_lines_are_joined() {
        let text = "\u{feff}Title\r\n \u{a0}\u{200b}\t\r\nOne line\r\n  of two.\r\n\r\n\r\nLast";
        assert_eq!(outline(text), ["p Title", "p One line of two.", "p Last"]);
        assert_eq!(outline("a\rb\r\rc"), ["p a b", "p c"]);
        assert_eq!(outline(" \n\t\n"), [""; 0]);
    }

    #[test]
    fn lines_that_nobody_wraps_are_paragraphs_of_their_own() {
        let (first, second) = (long("First"), long("Second"));
        assert_eq!(
            outline(&format!("Title\n{first}\n{second}\n")),
            ["p Title", &format!("p {first}"), &format!("p {second}")]
        );
    }

    #[test]
    fn a_long_address_does_not_make_a_long_line() {
        let text = format!("The programme is at\nhttps://example.org/{}\nuntil May.", "x".repeat(200));
        assert_eq!(outline(&text).len(), 1);
    }

    #[test]
    fn lists_begin_a_run_or_stand_below_a_colon() {
        let text = "The sides agreed:\n- to meet again;\n- to exchange delegations\n  in the spring.\nThey then\n- as \
                    planned - parted.";
        let found = outline(text);
        assert_eq!(
            found,
            [
                "p The sides agreed:",
                "li to meet again;",
                "li to exchange delegations in the spring.",
                "p They then - as planned - parted."
            ]
        );
        assert_eq!(outline("1. One\n2. Two\n\n3) Three\n"), ["li One", "li Two", "li Three"]);
        assert_eq!(outline("• One\n• Two"), ["li One", "li Two"]);
    }

    #[test]
    fn a_dash_or_a_number_in_wrapped_prose_is_no_bullet() {
        let dialogue = "– Biz sülh istəyirik və bunun üçün hər şeyi edirik,\n– nazir bildirdi.\n";
        assert_eq!(
            outline(dialogue),
            ["li Biz sülh istəyirik və bunun üçün hər şeyi edirik, – nazir bildirdi."]
        );
        assert_eq!(outline("The bridge was built in\n1990. It still stands.").len(), 1);
        assert_eq!(outline("1990. It stands\n\n19. And so on"), ["p 1990. It stands", "p 19. And so on"]);
    }

    #[test]
    fn skipped_regions_and_notes_are_honoured() {
        let text = "<!-- dilmanc:note The title\nof a law. -->\nLaw\n<!-- dilmanc:skip -->\nX\n\nY\n<!-- /dilmanc:skip -->\nEnd";
        let document = Document::parse(text, &Plain).unwrap();
        let found: Vec<_> =
            document.blocks().iter().map(|block| (&*block.text, block.note.as_deref())).collect();
        assert_eq!(found, [("Law", Some("The title\nof a law.")), ("End", None)]);
        let failure = Document::parse("a\n\n<!-- dilmanc:skip -->\nb", &Plain).unwrap_err();
        assert_eq!((&*failure.notice.key, failure.position.unwrap().line), ("document-skip-unclosed", 3));
        assert_eq!(outline("<!-- dilmanc:note never closed"), ["p <!-- dilmanc:note never closed"]);
        assert_eq!(outline("<!-- dilmanc:note x --> Text\nmore"), ["p Text more"]);
        for text in ["a\n\nb <!-- dilmanc:skip -->", "a\n\nb <!-- dilmanc:note c\nd --> e"] {
            let failure = Document::parse(text, &Plain).unwrap_err();
            let at = failure.position.unwrap();
            assert_eq!((&*failure.notice.key, at.line, at.column), ("document-directive-inside", 3, 3));
        }
    }

    /// Replaces every block that has `from` as its text.
    fn replaced(text: &str, from: &str, to: &str) -> String {
        let document = Document::parse(text, &Plain).unwrap();
        document.splice(|block| (block.text == from).then_some(Cow::Borrowed(to)))
    }

    #[test]
    fn a_replacement_changes_its_own_bytes_only() {
        assert_eq!(replaced("A\r\nb\r\n\r\nC \r\n", "A b", "x"), "x\r\n\r\nC \r\n");
        assert_eq!(replaced("To do:\n- a\n- b\n", "a", "x\n y"), "To do:\n- x y\n- b\n");
        assert_eq!(replaced("A\n\n", "A", "- x"), "-\u{a0}x\n\n");
        assert_eq!(replaced("A\n\nB\n\n\nC", "B", ""), "A\n\nC");
    }

    #[test]
    fn runs_are_parted_when_their_shape_would_be_lost() {
        let text = format!("Title\n{}\nEnd", long("A"));
        assert_eq!(replaced(&text, &long("A"), "short"), "Title\n\nshort\n\nEnd");
        assert_eq!(replaced("Agreed:\n- a\n\nEnd", "Agreed:", "Agreed"), "Agreed\n\n- a\n\nEnd");
        let (mixed, parted) = ("\n* D\ru\ru", "\n* D u\r\ru");
        assert_eq!(replaced(mixed, "D u", "D u"), parted, "every line ends as it did");
    }
}
