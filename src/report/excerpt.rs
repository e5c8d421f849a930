//! A line of a file cut to the width of a terminal, with marks under a part of it.
//!
//! A paragraph stands on one line of a Fluent file, 400 characters and more: what is shown is a window around the
//! place in question.

use std::borrow::Cow;
use std::ops::Range;

use icu_segmenter::GraphemeClusterSegmenter;

use super::terminal::{columns, is_simple, visible};
use crate::position::Span;

/// A window on a line. The three parts follow each other; `…` stands where the line was cut.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt<'t> {
    /// What stands before the marked part.
    pub(super) before: Cow<'t, str>,
    /// The part that the span covers, as far as it is in the window; empty for an empty span.
    pub(super) marked: Cow<'t, str>,
    /// What stands after it.
    pub(super) after: Cow<'t, str>,
}

impl<'t> Excerpt<'t> {
    /// The window of at most `width` columns around `span` on its first line, whose text is `line`. A span past the end
    /// of the line marks its end.
    pub(super) fn new(line: &'t str, span: &Span, width: usize) -> Self {
        let start = span.start.column.saturating_sub(1).min(line.chars().count());
        let end =
            if span.end.line > span.start.line { usize::MAX } else { span.end.column.saturating_sub(1) };
        // A file may be one endless line with a thousand findings: look only at what could be shown.
        let skipped = start.saturating_sub(2 * width);
        let rest = &line[byte_of(line, skipped)..];
        let near = &rest[..byte_of(rest, 5 * width)];
        let columns = (start - skipped, end.saturating_sub(skipped));
        let ends = Cut { left: skipped > 0, right: near.len() < rest.len() };
        if is_simple(near) {
            window(&Simple::new(near), columns, &ends, width)
        } else {
            window(&cells(near), columns, &ends, width)
        }
    }

    /// How many columns the line below the text leaves blank, and how many marks follow.
    pub(super) fn marks(&self) -> (usize, usize) {
        (columns(&self.before), columns(&self.marked).max(1))
    }
}

/// Where the character of this number begins; the end of a text that has no more than so many.
fn byte_of(text: &str, character: usize) -> usize {
    if text.len() <= character {
        return text.len();
    }
    text.char_indices().nth(character).map_or(text.len(), |(at, _)| at)
}

/// What a reader sees as the characters of a text, one by one.
trait Cells<'t> {
    /// How many there are.
    fn count(&self) -> usize;
    /// The cells that hold these characters of the text.
    fn of(&self, characters: (usize, usize)) -> Range<usize>;
    /// What is shown for some of them.
    fn text(&self, range: Range<usize>) -> Cow<'t, str>;
    /// Columns that all of them take.
    fn width(&self) -> usize;
    /// Those that fit into `room` columns: of the marked ones at most half of it at first, then in turn those before and after.
    fn around(&self, marked: &Range<usize>, room: usize) -> Range<usize>;
}

/// A text in which every character is a cell, takes one column and is shown as it is.
struct Simple<'t> {
    text: &'t str,
    /// Where each character begins, and where the last one ends; empty where all are of one byte.
    borders: Vec<usize>,
}

impl<'t> Simple<'t> {
    fn new(text: &'t str) -> Self {
        let borders = || text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { text, borders: if text.is_ascii() { Vec::new() } else { borders() } }
    }
}

impl<'t> Cells<'t> for Simple<'t> {
    fn count(&self) -> usize {
        if self.borders.is_empty() { self.text.len() } else { self.borders.len() - 1 }
    }

    fn of(&self, (start, end): (usize, usize)) -> Range<usize> {
        let count = self.count();
        start.min(count)..end.max(start).min(count)
    }

    fn text(&self, range: Range<usize>) -> Cow<'t, str> {
        let at = |nth: usize| if self.borders.is_empty() { nth } else { self.borders[nth] };
        Cow::Borrowed(&self.text[at(range.start)..at(range.end)])
    }

    fn width(&self) -> usize {
        self.count()
    }

    fn around(&self, marked: &Range<usize>, room: usize) -> Range<usize> {
        let end = marked.end.min(marked.start + room / 2);
        let rest = room - (end - marked.start);
        let behind = self.count() - end;
        let before = rest.div_ceil(2).max(rest.saturating_sub(behind)).min(marked.start);
        marked.start - before..end + (rest - before).min(behind)
    }
}

/// What a reader sees as one character.
struct Cell<'t> {
    /// Its characters, counted from the start of the text that was cut into cells.
    chars: Range<usize>,
    /// What is shown for it.
    text: Cow<'t, str>,
    /// Columns that takes.
    width: usize,
}

impl<'t> Cells<'t> for Vec<Cell<'t>> {
    fn count(&self) -> usize {
        self.len()
    }

    fn of(&self, (start, end): (usize, usize)) -> Range<usize> {
        let first = self.partition_point(|cell| cell.chars.end <= start);
        let behind = self.partition_point(|cell| cell.chars.start < end.max(start));
        first..behind.max(first)
    }

    fn text(&self, range: Range<usize>) -> Cow<'t, str> {
        Cow::Owned(self[range].iter().map(|cell| cell.text.as_ref()).collect())
    }

    fn width(&self) -> usize {
        self.iter().map(|cell| cell.width).sum()
    }

    fn around(&self, marked: &Range<usize>, room: usize) -> Range<usize> {
        let mut shown = marked.start..marked.start;
        let mut used = 0;
        while shown.end < marked.end && used + self[shown.end].width <= room / 2 {
            used += self[shown.end].width;
            shown.end += 1;
        }
        let (mut before, mut after) = (0, 0);
        loop {
            let fits = |at: Option<usize>| {
                let cell = at.and_then(|at| self.get(at));
                cell.map(|cell| cell.width).filter(|width| used + width <= room)
            };
            match (fits(shown.start.checked_sub(1)), fits(Some(shown.end))) {
                (Some(width), next) if before <= after || next.is_none() => {
                    shown.start -= 1;
                    before += width;
                    used += width;
                }
                (_, Some(width)) => {
                    shown.end += 1;
                    after += width;
                    used += width;
                }
                _ => return shown,
            }
        }
    }
}

/// Whether a text goes on beyond its two ends.
struct Cut {
    left: bool,
    right: bool,
}

fn cells(text: &str) -> Vec<Cell<'_>> {
    let borders: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    let mut at = 0;
    let clusters = borders.windows(2).map(|border| {
        let cluster = &text[border[0]..border[1]];
        let chars = at..at + cluster.chars().count();
        at = chars.end;
        let mut text = visible(cluster);
        if columns(&text) == 0 {
            // A combining mark without a letter would sit on whatever comes before it.
            text.to_mut().insert(0, '◌');
        }
        Cell { chars, width: columns(&text), text }
    });
    clusters.collect()
}

/// The window of `width` columns around the cells of some characters.
fn window<'t>(cells: &impl Cells<'t>, marked: (usize, usize), ends: &Cut, width: usize) -> Excerpt<'t> {
    let (count, marked) = (cells.count(), cells.of(marked));
    let shown = if ends.left || ends.right || cells.width() > width {
        // Two columns are for the `…` at both ends.
        whole_words(cells, &marked, cells.around(&marked, width.saturating_sub(2)))
    } else {
        0..count
    };
    let marked = marked.start..marked.end.min(shown.end);
    let mut before = cells.text(shown.start..marked.start);
    if ends.left || shown.start > 0 {
        before.to_mut().insert(0, '…');
    }
    let mut after = cells.text(marked.end..shown.end);
    if ends.right || shown.end < count {
        after.to_mut().push('…');
    }
    Excerpt { before, marked: cells.text(marked), after }
}

/// The window without the broken words at its ends, where a space is near enough. Marked cells are lost only
/// where they are cut anyway.
fn whole_words<'t>(cells: &impl Cells<'t>, marked: &Range<usize>, shown: Range<usize>) -> Range<usize> {
    const NEAR: usize = 16;
    let is_space = |at: &usize| cells.text(*at..*at + 1) == " ";
    let mut whole = shown.clone();
    if shown.start > 0 && !is_space(&(shown.start - 1)) {
        let space = (shown.start..marked.start).take(NEAR).find(is_space);
        whole.start = space.map_or(shown.start, |space| space + 1);
    }
    if shown.end < cells.count() && !is_space(&shown.end) {
        let kept = if marked.end > shown.end { marked.start + 1 } else { marked.end };
        let space = (kept..shown.end).rev().take(NEAR).find(is_space);
        whole.end = space.unwrap_or(shown.end);
    }
    whole
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::position::Position;

    const STATEMENT: &str = "p-7x3f = Hadisələr zamanı yüzlərlə dinc sakin yaralandı, onlarla insan itkin düşdü; \
        həlak olanların xatirəsi hər il ölkənin bütün şəhərlərində yad edilir və bu ənənə heç vaxt unudulmayacaq.";

    fn span(columns: Range<usize>) -> Span {
        let place = |column| Position { line: 3, column };
        Span { start: place(columns.start), end: place(columns.end) }
    }

    /// The span of `part` in `line`.
    fn of(line: &str, part: &str) -> Span {
        let start = line[..line.find(part).unwrap()].chars().count() + 1;
        span(start..start + part.chars().count())
    }

    fn drawn(line: &str, span: &Span, width: usize) -> String {
        let excerpt = Excerpt::new(line, span, width);
        let (blank, marks) = excerpt.marks();
        let marks = " ".repeat(blank) + &"^".repeat(marks);
        format!("{}{}{}\n{marks}", excerpt.before, excerpt.marked, excerpt.after)
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        let line = "title = Пресс-релиз № 5";
        assert_eq!(drawn(line, &of(line, "№"), 40), "title = Пресс-релиз № 5\n                    ^");
    }

    #[test]
    fn a_long_line_is_cut_between_words_around_the_span() {
        assert_eq!(
            drawn(STATEMENT, &of(STATEMENT, "itkin"), 40),
            "…onlarla insan itkin düşdü; həlak…\n               ^^^^^"
        );
        assert_eq!(drawn(STATEMENT, &of(STATEMENT, "p-7x3f"), 30), "p-7x3f = Hadisələr zamanı…\n^^^^^^");
        assert_eq!(
            drawn(STATEMENT, &of(STATEMENT, "unudulmayacaq"), 31),
            "…ənənə heç vaxt unudulmayacaq.\n                ^^^^^^^^^^^^^"
        );
    }

    #[test]
    fn a_long_span_is_marked_as_far_as_it_is_shown() {
        let whole = span(10..STATEMENT.chars().count() + 1);
        let expected = "p-7x3f = Hadisələr zamanı yüzlərlə…\n         ^^^^^^^^^^^^^^^^^^^^^^^^^";
        assert_eq!(drawn(STATEMENT, &whole, 40), expected);
        let mut to_next_line = whole;
        to_next_line.end = Position { line: 9, column: 1 };
        assert_eq!(drawn(STATEMENT, &to_next_line, 40), expected);
    }

    #[test]
    fn marks_stand_under_wide_and_combining_characters() {
        assert_eq!(drawn("a = 日本語x", &span(7..8), 40), "a = 日本語x\n        ^^");
        assert_eq!(drawn("и\u{306}ə\u{308}x", &span(5..6), 40), "и\u{306}ə\u{308}x\n  ^");
        // A span on the combining mark alone marks the letter that carries it.
        assert_eq!(drawn("ai\u{307}b", &span(3..4), 40), "ai\u{307}b\n ^");
        assert_eq!(drawn("\u{307}b", &span(2..3), 40), "◌\u{307}b\n ^");
    }

    #[test]
    fn what_a_terminal_obeys_is_shown_harmlessly_and_marked_as_shown() {
        assert_eq!(drawn("a\tb\u{202e}c", &span(4..5), 40), "a␉b<U+202E>c\n   ^^^^^^^^");
    }

    #[test]
    fn an_empty_span_or_one_past_the_end_has_one_mark() {
        assert_eq!(drawn("abc", &span(2..2), 40), "abc\n ^");
        assert_eq!(drawn("abc", &span(4..4), 40), "abc\n   ^");
        assert_eq!(drawn("abc", &span(90..99), 40), "abc\n   ^");
        assert_eq!(drawn("", &span(1..1), 40), "\n^");
    }

    proptest! {
        #[test]
        fn an_excerpt_fits_and_loses_nothing_inside(
            line in "([ a-zəжё]|日|e\u{301}|\t|\u{202e}){0,200}", start in 0usize..260, length in 0usize..60, width in 20usize..90
        ) {
            let excerpt = Excerpt::new(&line, &span(start + 1..start + length + 1), width);
            let shown = format!("{}{}{}", excerpt.before, excerpt.marked, excerpt.after);
            prop_assert!(columns(&shown) <= width, "{}", shown);
            let inside = shown.trim_start_matches('…').trim_end_matches('…');
            prop_assert!(visible(&line).contains(inside), "{}", inside);
            let covered: String = line.chars().skip(start).take(length).collect();
            prop_assert!(covered.is_empty() || !excerpt.marked.is_empty());
        }

        #[test]
        fn simple_text_is_cut_as_any_other(
            line in "[ a-zəжё.]{0,200}", start in 0usize..220, length in 0usize..90, width in 0usize..90, left: bool, right: bool
        ) {
            let ends = Cut { left, right };
            let marked = (start, start + length);
            let other = window(&cells(&line), marked, &ends, width);
            prop_assert_eq!(window(&Simple::new(&line), marked, &ends, width), other);
        }

        #[test]
        fn any_text_and_any_span_is_safe(line in any::<String>(), start in any::<usize>(), end in any::<usize>(), width in 0usize..90) {
            let _ = drawn(&line, &span(start..end), width);
        }
    }
}
