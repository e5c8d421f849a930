//! Cuts a text into words, digits and marks, once for all parsers.

use crate::locale::letters::{is_letter, is_letter_or_number};
use std::ops::Range;

use super::lexicon::{Lexicon, Lookup};
use super::web;
use crate::locale::words::Meaning;

/// A text as its tokens.
#[derive(Debug)]
pub(super) struct Text<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
    pub(super) lexicon: Option<&'static Lexicon>,
}

/// A piece of text without spaces.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// First byte.
    pub(super) start: usize,
    /// First byte after it.
    pub(super) end: usize,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
    pub(super) kind: Kind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// ASCII digits.
    Digits,
    /// Letters, with what they may mean.
    Word(&'static [Meaning]),
    /// Any other character. All hyphens and dashes are `-`, all apostrophes `'`.
    Mark(char),
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
}

impl<'t> Text<'t> {
    /// Reads the whole text once.
    pub(super) fn new(text: &'t str, lexicon: Option<&'static Lexicon>) -> Self {
        let mut new = Self { text, tokens: Vec::with_capacity(text.len() / 5), lexicon };
        let mut at = 0;
        let mut spaced = false;
        while let Some(first) = new.text[at..].chars().next() {
            if first.is_whitespace() {
                at += first.len_utf8();
                spaced = true;
                continue;
            }
            at = new.read(at, first, spaced);
            spaced = false;
        }
        new
    }

    /// Takes one token (two for a compound) at `at`; returns where it ends.
    fn read(&mut self, at: usize, first: char, spaced: bool) -> usize {
        let rest = &self.text[at..];
        let inside = matches!(self.tokens.last(), Some(Token { kind, .. }) if kind.joins_address());
        let starts = spaced || at == 0 || !inside;
        if starts
            && is_letter_or_number(first)
            && let Some((length, kind)) = web::address(rest)
        {
            self.push(at..at + length, spaced, kind);
            return at + length;
        }
        if first.is_ascii_digit() {
            let end = at + rest.bytes().take_while(u8::is_ascii_digit).count();
            self.push(at..end, spaced, Kind::Digits);
            return end;
        }
        if is_letter(first) {
            let end = at + word_length(rest);
            self.read_word(at..end, spaced);
            return end;
        }
        let mark = match first {
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\'' | '’' | '‘' | 'ʼ' => '\'',
            other => other,
        };
        self.push(at..at + first.len_utf8(), spaced, Kind::Mark(mark));
        at + first.len_utf8()
    }

    fn read_word(&mut self, range: Range<usize>, spaced: bool) {
        let Some(lexicon) = self.lexicon else { return self.push(range, spaced, Kind::Word(&[])) };
        let last = self.tokens.len();
        let after_dash = !spaced
            && self.glued_mark(last.wrapping_sub(1), '-')
            && last
                .checked_sub(2)
                .is_some_and(|i| !matches!(self.kind(i), Kind::Mark(c) if c != '%' && c != '°'));
        match lexicon.look_up(&self.text[range.clone()], after_dash) {
            Lookup::Word(meanings) => self.push(range, spaced, Kind::Word(meanings)),
            Lookup::Compound { split, numeral, rest } if self.text.is_char_boundary(range.start + split) => {
                let split = range.start + split;
                self.push(range.start..split, spaced, Kind::Word(numeral));
                self.push(split..range.end, false, Kind::Word(rest));
            }
            Lookup::Compound { .. } => self.push(range, spaced, Kind::Word(&[])),
        }
    }

    fn push(&mut self, range: Range<usize>, spaced: bool, kind: Kind) {
        self.tokens.push(Token { start: range.start, end: range.end, spaced, kind });
    }

    /// The kind of a token; a space behind the last one.
    pub(super) fn kind(&self, at: usize) -> Kind {
        self.tokens.get(at).map_or(Kind::Mark(' '), |token| token.kind)
    }

    /// The characters of a token, empty behind the last one.
    pub(super) fn str(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| &self.text[token.start..token.end])
    }

    /// What a word may mean; nothing for other tokens.
    pub(super) fn meanings(&self, at: usize) -> &'static [Meaning] {
        if let Kind::Word(meanings) = self.kind(at) { meanings } else { &[] }
    }

    /// Whether a word may mean this.
    pub(super) fn means(&self, at: usize, meaning: Meaning) -> bool {
        self.meanings(at).contains(&meaning)
    }

    /// The first value that `read` finds among the meanings of a word.
    pub(super) fn meaning<T>(&self, at: usize, read: impl FnMut(&Meaning) -> Option<T>) -> Option<T> {
        self.meanings(at).iter().find_map(read)
    }

    /// Digits, empty for another token.
    pub(super) fn digits(&self, at: usize) -> &'t str {
        if self.kind(at) == Kind::Digits { self.str(at) } else { "" }
    }

    /// Digits of a number up to 9999, by their count of digits.
    pub(super) fn small(&self, at: usize, lengths: std::ops::RangeInclusive<usize>) -> Option<u16> {
        let digits = self.digits(at);
        if lengths.contains(&digits.len()) { digits.parse().ok() } else { None }
    }

    /// Whether nothing but the border stands between a token and the one before.
    pub(super) fn glued(&self, at: usize) -> bool {
        at > 0 && self.tokens.get(at).is_some_and(|token| !token.spaced)
    }

    /// Whether a token is this mark.
    pub(super) fn mark(&self, at: usize, mark: char) -> bool {
        self.kind(at) == Kind::Mark(mark)
    }

    /// Whether a token is this mark and no space stands before it.
    pub(super) fn glued_mark(&self, at: usize, mark: char) -> bool {
        self.mark(at, mark) && self.glued(at)
    }

    /// Whether a word begins with a capital letter.
    pub(super) fn capital(&self, at: usize) -> bool {
        self.str(at).chars().next().is_some_and(char::is_uppercase)
    }

    /// The token after `at`, skipping a full stop glued to it (an abbreviation's).
    pub(super) fn after_stop(&self, at: usize) -> usize {
        if self.glued_mark(at + 1, '.') { at + 2 } else { at + 1 }
    }

    /// The token after a phrase, given as its tokens with spaces between.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        for piece in phrase.split(' ') {
            if self.str(next) != piece {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// Bytes of the tokens from `first` to before `next`.
    pub(super) fn span(&self, first: usize, next: usize) -> Range<usize> {
        let start = self.tokens.get(first).map_or(self.text.len(), |token| token.start);
        let end = next.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.end);
        start..end.max(start)
    }
}

impl Kind {
    /// Whether an address that did not start before a token of this kind cannot start after it.
    fn joins_address(self) -> bool {
        matches!(self, Self::Word(_) | Self::Digits | Self::Mark('-' | '.' | '/' | ':' | '@' | '_' | '\''))
    }
}

/// Bytes of the letters at the start, combining marks included.
fn word_length(text: &str) -> usize {
    text.find(|c: char| !is_letter(c) && !('\u{300}'..='\u{36f}').contains(&c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::lexicon::lexicon;

    fn pieces<'t>(locale: &str, text: &'t str) -> Vec<&'t str> {
        let text = Text::new(text, lexicon(&locale.parse().unwrap()));
        (0..text.tokens.len()).map(|i| text.str(i)).collect()
    }

    #[test]
    fn digits_letters_and_marks_part() {
        assert_eq!(pieces("en", "£2.8bn, 35th"), ["£", "2", ".", "8", "bn", ",", "35", "th"]);
        assert_eq!(pieces("az", "üçgünlük"), ["üç", "günlük"]);
        assert_eq!(
            pieces("en", "see https://a.example/b, or x@a.example."),
            ["see", "https://a.example/b", ",", "or", "x@a.example", "."]
        );
    }
}
