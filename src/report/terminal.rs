//! Text for a terminal: nothing in it that the terminal would obey, lines no wider than it.

use std::borrow::Cow;
use std::iter;

use unicode_width::UnicodeWidthStr;

/// `text` with every character that a terminal obeys, or that nobody sees, replaced by a picture or its number:
/// `␉` for a tab, `<U+202E>` for a right-to-left override.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if is_simple(text) || !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            // The block Control Pictures has the C0 controls in their order, and DEL.
            '\0'..='\u{1f}' => shown.extend(char::from_u32(0x2400 + u32::from(c))),
            '\u{7f}' => shown.push('␡'),
            c if is_hidden(c) => shown.push_str(&format!("<U+{:04X}>", u32::from(c))),
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// Columns that `text` takes in a terminal: two for a wide character, none for a combining one.
pub(crate) fn columns(text: &str) -> usize {
    if is_printable(text) {
        text.len()
    } else if text.chars().all(is_simple_character) {
        text.chars().count()
    } else {
        text.width()
    }
}

/// Whether every character of a text takes one column, is shown as it is and joins no other.
pub(super) fn is_simple(text: &str) -> bool {
    is_printable(text) || text.chars().all(is_simple_character)
}

/// A character that takes one column, is shown as it is and joins no other.
fn is_simple_character(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2af}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}'
        | '\u{2010}'..='\u{2027}')
}

/// ASCII but controls.
fn is_printable(text: &str) -> bool {
    // Without an early exit the compiler compares many bytes at once.
    text.bytes().fold(true, |all, byte| all & matches!(byte, b' '..=b'~'))
}

/// `text` in lines of at most `width` columns, broken at spaces. A longer word has a line of its own, whole, so that
/// it can be copied. Line ends in `text` are kept, other controls made visible.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<Cow<'_, str>> {
    let mut lines = Vec::new();
    for line in text.lines().map(visible) {
        match line {
            Cow::Borrowed(line) => lines.extend(wrap_line(line, width).map(Cow::Borrowed)),
            Cow::Owned(line) => {
                lines.extend(wrap_line(&line, width).map(|wrapped| Cow::Owned(wrapped.to_owned())))
            }
        }
    }
    lines
}

/// The rows of a table with columns aligned, the first to the left and the others to the right. All rows have as many
/// cells as the first.
pub(crate) fn table(rows: &[Vec<String>]) -> Vec<String> {
    let count = rows.first().map_or(0, Vec::len);
    let widest = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| columns(cell)).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..count).map(widest).collect();
    let aligned = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            let padding = " ".repeat(width - columns(cell).min(*width));
            if column == 0 { format!("{cell}{padding}") } else { format!("{padding}{cell}") }
        });
        cells.collect::<Vec<_>>().join("  ")
    };
    rows.iter().map(aligned).collect()
}

/// Whether a terminal obeys the character, or shows nothing for it: controls, line separators, and the format
/// characters that reorder, join or hide text. The joiners U+200C and U+200D stay: Persian and emoji need them.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

fn wrap_line(line: &str, width: usize) -> impl Iterator<Item = &str> {
    let mut words = line.split(' ').peekable();
    let mut next = 0;
    iter::from_fn(move || {
        let first = words.next()?;
        let (start, mut end) = (next, next + first.len());
        let mut used = columns(first);
        while let Some(word) = words.next_if(|word| used + 1 + columns(word) <= width) {
            used += 1 + columns(word);
            end += 1 + word.len();
        }
        next = end + 1;
        Some(&line[start..end])
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_shown_as_a_picture_or_a_number() {
        assert_eq!(visible("a\tb\u{1b}[31m\r\n\0\u{7f}"), "a␉b␛[31m␍␊␀␡");
        assert_eq!(
            visible("\u{202e}x\u{2066}\u{85}\u{ad}\u{feff}"),
            "<U+202E>x<U+2066><U+0085><U+00AD><U+FEFF>"
        );
        assert!(matches!(visible("Şəhər «ё» 1\u{a0}000 👩\u{200d}🚀"), Cow::Borrowed(_)));
    }

    #[test]
    fn long_texts_are_broken_at_spaces() {
        assert_eq!(wrap("один два три", 8), ["один два", "три"]);
        assert_eq!(wrap("a\n\nb\tc", 8), ["a", "", "b␉c"]);
        assert_eq!(wrap("an https://example.org/word", 8), ["an", "https://example.org/word"]);
        assert_eq!(wrap("1\u{a0}000 min", 5), ["1\u{a0}000", "min"]);
        assert!(wrap("", 8).is_empty());
    }

    #[test]
    fn simple_characters_take_a_column_of_their_own() {
        for c in ('\0'..='\u{ffff}').filter(|c| is_simple_character(*c)) {
            assert_eq!(c.to_string().width(), 1, "{c:?}");
            assert!(!is_hidden(c), "{c:?}");
            let text = format!("{c}{c}a");
            let borders = icu_segmenter::GraphemeClusterSegmenter::new().segment_str(&text).count();
            assert_eq!((borders, text.width()), (4, 3), "{c:?}");
        }
    }

    #[test]
    fn columns_of_a_table_line_up_whatever_the_script() {
        let rows =
            [["dil", "söz"], ["az", "1.234"], ["日本", "5"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(table(&rows), ["dil     söz", "az    1.234", "日本      5"]);
    }

    proptest! {
        #[test]
        fn wrapping_keeps_every_word(text in "[ a-zəж]{0,80}", width in 0usize..20) {
            let lines = wrap(&text, width);
            prop_assert_eq!(lines.join(" "), text.as_str());
            for line in lines {
                prop_assert!(columns(&line) <= width || !line.contains(' '), "{}", line);
            }
        }

        #[test]
        fn nothing_visible_is_obeyed(text in any::<String>()) {
            let shown = visible(&text);
            prop_assert!(!shown.contains(is_hidden));
            prop_assert_eq!(visible(&shown), shown.as_ref());
        }
    }
}
