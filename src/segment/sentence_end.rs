//! Whether a sentence ends at a stop, judged by the words around it.

use super::stops::{OPENERS, Stop, leading};
use crate::locale::{Locale, SentenceRules};

/// Bytes that may stand before the number of an item: quotes, `№`, blanks.
const LONGEST_OPENING: usize = 16;

/// A stop and what stands around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'t> {
    /// The sentence so far, up to the marks.
    pub(super) sentence: &'t str,
    /// The stop to judge.
    pub(super) stop: &'t Stop<'t>,
    /// The text after the blanks.
    pub(super) after: &'t str,
    /// The language.
    pub(super) locale: &'t Locale,
}

/// What follows a stop.
#[derive(Debug)]
struct Next<'t> {
    /// Whether a dash stands before it (`“…!” – dedi`).
    dash: bool,
    begins: Begins,
    /// The first word, without openers.
    word: &'t str,
    /// Whether that word is itself followed by a full stop: another initial, not a word that opens a sentence.
    dotted: bool,
}

/// What the first word after a stop begins with. Letters without case count as capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begins {
    Small,
    Capital,
    Digit,
    Nothing,
}

/// What a full stop makes of the word before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// Before a name: a title, or capitals with a stop each. The end of a sentence only before a word that opens one.
    Name,
    /// Between parts of a sentence (`e.g.`): never the end of one.
    Link,
    /// The end of a sentence before a capital.
    Abbreviation,
    /// Behind a number an abbreviation, else before a name.
    Measure,
    /// Digits.
    Number,
    /// The end of a sentence.
    Plain,
}

impl<'t> Context<'t> {
    /// Whether the sentence ends at the stop by the rules of the language.
    pub(super) fn ends_sentence(&self, rules: &SentenceRules) -> bool {
        if self.stop.blanks.contains(['\n', '\r']) {
            return true;
        }
        let next = self.next();
        let quoted = self.stop.closers.contains(['”', '“', '»', '"', '’', '\'']);
        if matches!(next.begins, Begins::Small | Begins::Nothing) || next.dash && quoted {
            return false;
        }
        if self.stop.marks.contains(['!', '?']) {
            return !self.sentence.ends_with('(');
        }
        if self.stop.marks != "." {
            return next.begins == Begins::Capital && !self.sentence.trim().is_empty();
        }
        self.full_stop_ends(&next, rules)
    }

    /// Whether a single full stop ends the sentence when a capital or a digit follows.
    fn full_stop_ends(&self, next: &Next<'_>, rules: &SentenceRules) -> bool {
        let capital = next.begins == Begins::Capital;
        let word = last_word(self.sentence);
        if self.is_list_head(word) {
            return false;
        }
        match self.kind(word, rules) {
            Word::Number => capital || word.len() > 2,
            Word::Plain => capital || !is_clipped(word),
            _ if !capital || self.stop.closers.contains([')', ']']) => false,
            Word::Name => !next.dotted && self.opens(next, rules),
            Word::Link => false,
            Word::Abbreviation => true,
            Word::Measure => self.follows_number(word) && (self.opens(next, rules) || !self.is_date(word)),
        }
    }

    /// Whether what follows begins with a word that opens a sentence and is no name.
    fn opens(&self, next: &Next<'_>, rules: &SentenceRules) -> bool {
        rules.openers.contains(&&*self.locale.lower(next.word))
    }

    /// Whether a full stop after initials stands before a capital: a person's name goes on.
    pub(super) fn follows_initials(&self) -> bool {
        self.stop.marks == "." && self.stop.closers.is_empty() && is_initials(&chain(self.sentence))
    }

    fn next(&self) -> Next<'t> {
        let bare = self.after.trim_start_matches(OPENERS);
        let undashed =
            bare.strip_prefix(['–', '—', '―', '-']).map(|rest| rest.trim_start_matches(char::is_whitespace));
        let (word, rest) =
            leading(undashed.unwrap_or(bare).trim_start_matches(OPENERS), char::is_alphanumeric);
        let begins = match word.chars().next() {
            None => Begins::Nothing,
            Some(c) if c.is_lowercase() => Begins::Small,
            Some(_) if is_roman(word) && !matches!(word, "I" | "C" | "D" | "M" | "L") => Begins::Digit,
            Some(c) if c.is_alphabetic() => Begins::Capital,
            Some(_) => Begins::Digit,
        };
        Next { dash: undashed.is_some(), begins, word, dotted: rest.starts_with('.') }
    }

    fn kind(&self, word: &str, rules: &SentenceRules) -> Word {
        if word.ends_with(|c: char| c.is_ascii_digit()) {
            return Word::Number;
        }
        let chain = chain(self.sentence);
        if is_initials(&chain) {
            return Word::Name;
        }
        let key = self.locale.lower(&chain);
        let is_in = |list: &[&str]| list.contains(&&*key);
        if is_in(rules.titles) {
            if key.contains('.') { Word::Link } else { Word::Name }
        } else if is_in(rules.measures) {
            Word::Measure
        } else if is_in(rules.abbreviations) || is_letter(&key) {
            Word::Abbreviation
        } else {
            Word::Plain
        }
    }

    /// Whether the sentence so far is but a number before the text of an item: `1.`, `IV.`, `3-cü.`, `№ 5.`
    fn is_list_head(&self, word: &str) -> bool {
        if self.sentence.len() > word.len() + LONGEST_OPENING {
            return false;
        }
        let sentence =
            self.sentence.trim_start_matches(|c: char| c == '№' || c.is_whitespace() || OPENERS.contains(&c));
        let (digits, suffix) = leading(word, |c| c.is_ascii_digit() || c == '.');
        let numbered =
            !digits.is_empty() && (suffix.is_empty() || suffix.starts_with(['-', '\u{2010}', '\u{2011}']));
        sentence == word && (numbered || is_roman(word))
    }

    /// Whether a number stands before `word`, the last of the sentence.
    fn follows_number(&self, word: &str) -> bool {
        let before = self.sentence[..self.sentence.len() - word.len()].trim_end();
        before.ends_with(|c: char| c.is_ascii_digit()) || is_roman(last_word(before))
    }

    /// Whether the sentence so far is but the date that it begins with (`20 января 1990 г.`, `В 1990 г.`): `word` stands
    /// behind a year, and before that at most a day, a month and a word of two letters.
    fn is_date(&self, word: &str) -> bool {
        let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        let sentence = self.sentence[..self.sentence.len() - word.len()].trim_start_matches(OPENERS);
        let mut words = sentence.split_whitespace();
        let first = words.next().is_some_and(|first| is_number(first) || first.chars().count() <= 2);
        let year =
            sentence.split_whitespace().next_back().is_some_and(|year| year.len() == 4 && is_number(year));
        first && year && words.nth(3).is_none()
    }
}

/// The word that `text` ends with, without what stands before its first letter or digit; empty when `text` ends with
/// neither. Letters glued to a number (`1990г`) are a word.
fn last_word(text: &str) -> &str {
    if !text.ends_with(char::is_alphanumeric) {
        return "";
    }
    let token = text.rsplit(char::is_whitespace).next().unwrap_or(text);
    let word = token.trim_start_matches(|c: char| !c.is_alphanumeric());
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if unit.chars().next().is_some_and(char::is_alphabetic) { unit } else { word }
}

/// The last word of `text`, and when it is a single letter, up to three letters with full stops before it, without the
/// blanks between them: `т. е` is `т.е`, `A. B` is `A.B`. Capitals and small letters do not mix.
fn chain(text: &str) -> String {
    let last = last_word(text);
    let mut chain = last.to_owned();
    let (mut word, mut before) = (last, text);
    for _ in 0..3 {
        let Some(rest) = before[..before.len() - word.len()].trim_end().strip_suffix('.') else { break };
        let previous = last_word(rest);
        if !(is_letter(previous) && is_letter(word) && is_capital(previous) == is_capital(last)) {
            break;
        }
        chain = format!("{previous}.{chain}");
        (word, before) = (previous, rest);
    }
    chain
}

fn is_letter(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a chain is made of single capitals: `A`, `U.S`.
fn is_initials(chain: &str) -> bool {
    chain.split('.').all(|letter| is_letter(letter) && is_capital(letter))
}

/// Whether a word is a Roman numeral, also in letters that only look Latin (Cyrillic `Х`, `І`; `İ`).
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| "IVXLCDMİХІ".contains(c))
}

/// Whether a word has lost its vowels: `km`, `стр`, `vb`.
fn is_clipped(word: &str) -> bool {
    let clipped = |c: char| c.is_lowercase() && !"aeıioöuüəyаеёиоуыэюя".contains(c);
    !word.is_empty() && word.chars().all(clipped)
}
