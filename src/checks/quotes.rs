//! Quotation marks of a text, paired.

use std::ops::Range;

/// The quotation marks of a text.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    /// Quotations, inner ones before outer ones.
    pub(super) pairs: Vec<Quotation>,
    /// Marks without a partner, in order.
    pub(super) unpaired: Vec<Mark>,
}

/// A quotation.
#[derive(Debug)]
pub(super) struct Quotation {
    /// Its opening mark.
    pub(super) open: Mark,
    /// Its closing mark.
    pub(super) close: Mark,
    /// How many quotations it stands in.
    pub(super) depth: usize,
}

/// A quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// Bytes of the text before it.
    pub(super) at: usize,
    /// Which one.
    pub(super) mark: char,
}

impl Mark {
    /// Whether it can only close.
    pub(super) fn closes(self) -> bool {
        matches!(self.mark, '»' | '”')
    }

    /// Its bytes.
    pub(super) fn range(self) -> Range<usize> {
        self.at..self.at + self.mark.len_utf8()
    }
}

impl Quotes {
    /// Pairs the marks of `text`. Apostrophes and single marks are left alone, as are inches.
    pub(super) fn new(text: &str) -> Self {
        let mut quotes = Self::default();
        let mut open: Vec<Mark> = Vec::new();
        for (at, mark) in starts(text).filter_map(|at| Some((at, text.get(at..)?.chars().next()?))) {
            let found = Mark { at, mark };
            let partners: &[char] = match mark {
                '«' | '„' => &[],
                '»' => &['«'],
                '”' => &['“', '„'],
                '“' => &['„'],
                '"' if is_inch(text, at) && open.iter().all(|open| open.mark != '"') => continue,
                '"' => &['"'],
                _ => continue,
            };
            let partner = match mark {
                // It closes „ only where it is the last that was opened: anywhere else it opens.
                '“' => open.last().filter(|open| open.mark == '„').map(|_| open.len() - 1),
                _ => open.iter().rposition(|open| partners.contains(&open.mark)),
            };
            // Typed on two keyboards: “…" and "…” are quotations all the same.
            let partner = partner.or_else(|| other_kind(text, &open, found));
            match partner {
                Some(partner) => quotes.close(&mut open, partner, found),
                None if found.closes() => quotes.unpaired.push(found),
                None => open.push(found),
            }
        }
        quotes.unpaired.append(&mut open);
        quotes.unpaired.sort_unstable_by_key(|mark| mark.at);
        quotes
    }

    /// Closes the open mark of this number; those opened after it stay alone.
    fn close(&mut self, open: &mut Vec<Mark>, partner: usize, close: Mark) {
        self.unpaired.extend(open.drain(partner + 1..));
        let Some(opening) = open.pop() else { return };
        self.pairs.push(Quotation { open: opening, close, depth: open.len() });
    }
}

/// Where marks may begin: with one of three bytes, which hardly any letter does. Most stretches of a text have none of them.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let is_start = |byte: u8| matches!(byte, b'"' | 0xc2 | 0xe2);
    let stretches = text.as_bytes().chunks(STRETCH).enumerate();
    let likely =
        stretches.filter(move |(_, bytes)| bytes.iter().fold(false, |any, byte| any | is_start(*byte)));
    likely.flat_map(move |(number, bytes)| {
        let found = bytes.iter().enumerate().filter(move |(_, byte)| is_start(**byte));
        found.map(move |(at, _)| number * STRETCH + at)
    })
}

/// Bytes that are looked at together.
const STRETCH: usize = 32;

/// What stands in quotation marks or round brackets.
#[derive(Debug)]
pub(super) struct Asides {
    /// Sorted, none within another.
    spans: Vec<Range<usize>>,
}

impl Asides {
    /// Finds them.
    pub(super) fn new(text: &str) -> Self {
        let quoted = Quotes::new(text).pairs.into_iter().map(|pair| pair.open.at..pair.close.range().end);
        let mut all: Vec<Range<usize>> = quoted.collect();
        let mut open = None;
        for (at, bracket) in text.match_indices(['(', ')']) {
            match open {
                None if bracket == "(" => open = Some(at),
                Some(start) if bracket == ")" => {
                    all.push(start..at);
                    open = None;
                }
                _ => {}
            }
        }
        all.sort_unstable_by_key(|span| span.start);
        let mut spans: Vec<Range<usize>> = Vec::new();
        for span in all {
            match spans.last_mut().filter(|last| span.start < last.end) {
                Some(last) => last.end = last.end.max(span.end),
                None => spans.push(span),
            }
        }
        Self { spans }
    }

    /// Whether a byte of the text is in one.
    pub(super) fn contains(&self, at: usize) -> bool {
        let next = self.spans.partition_point(|span| span.start <= at);
        next.checked_sub(1).is_some_and(|span| self.spans[span].contains(&at))
    }
}

/// The last open mark, where `mark` closes it though it is of another kind.
fn other_kind(text: &str, open: &[Mark], mark: Mark) -> Option<usize> {
    let last = open.len().checked_sub(1)?;
    let closes = match mark.mark {
        '"' => {
            let before = text[..mark.at].chars().next_back();
            matches!(open[last].mark, '“' | '„' | '«')
                && before.is_some_and(|c| !c.is_whitespace() && c != '(')
        }
        '”' | '»' => open[last].mark == '"',
        _ => false,
    };
    closes.then_some(last)
}

fn is_inch(text: &str, at: usize) -> bool {
    text[..at].ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_marks_of_every_style() {
        for text in [
            "“a”, \"b\" и «в „г“ д»",
            "„a“ „b”",
            "a 5\" pipe",
            "‘x’ don’t",
            "«a “b” c»",
            "“a\"ın b",
            "\"a” b",
        ] {
            let quotes = Quotes::new(text);
            assert_eq!(quotes.unpaired, [], "{text}");
        }
        assert_eq!(Quotes::new("«a „b“»").pairs.iter().map(|pair| pair.depth).collect::<Vec<_>>(), [1, 0]);
    }

    #[test]
    fn asides_are_quotations_and_brackets() {
        let text = "a (b “c” d) e «f» g (h";
        let asides = Asides::new(text);
        let inside: String = text
            .char_indices()
            .filter(|(at, c)| c.is_alphabetic() && asides.contains(*at))
            .map(|(_, c)| c)
            .collect();
        assert_eq!(inside, "bcdf");
    }

    #[test]
    fn finds_what_is_left_alone() {
        let left = |text: &str| Quotes::new(text).unpaired.iter().map(|mark| mark.mark).collect::<String>();
        assert_eq!(left("“a"), "“");
        assert_eq!(left("a”, «b"), "”«");
        assert_eq!(left("\"a\" \"b"), "\"");
        assert_eq!(left("«a „b»"), "„");
    }
}
