//! Names of the source that another translation spells out and this one does not.
//!
//! What is a name and what the title of a body cannot be told from capitals. But two words side by side that a third language
//! writes with the same consonants, capitals again, are a name: a title would have been translated.

use std::ops::Range;

use super::PatternContext;
use crate::anchors::classes;
use crate::locale::Locale;
use crate::locale::letters::words;

/// A name of two words that is not in the target as it should be.
#[derive(Debug)]
pub(super) struct Loss {
    /// The name in the source.
    pub(super) source: String,
    /// What stands in its place, in bytes of the target's text; none where there is nothing.
    pub(super) target: Option<Range<usize>>,
}

/// Lost and changed names of a paragraph of a statement.
pub(super) fn losses(context: &PatternContext<'_>) -> Vec<Loss> {
    let document = context.unit.document;
    let (Some(source), Some(target)) =
        (context.source.text.variants.first(), context.target.text.variants.first())
    else {
        return Vec::new();
    };
    if context.attribute.is_some() || context.target.locale.profile().is_none() || !document.is_statement() {
        return Vec::new();
    }
    let there = Capitals::new(source.masked(), context.source.locale);
    if there.pairs.is_empty() {
        return Vec::new();
    }
    let here = Capitals::new(target.masked(), context.target.locale);
    let key = context.unit.unit.key();
    let witnesses: Vec<Capitals> = document
        .project
        .versions(&key, context.target.locale)
        .filter(|(locale, _)| *locale != context.source.locale && locale.profile().is_some())
        .filter_map(|(locale, definition)| Some(Capitals::new(definition.value.as_ref()?.source, locale)))
        .collect();
    let attested =
        there.pairs.iter().filter(|pair| witnesses.iter().any(|witness| witness.attests(pair, &there)));
    attested
        .filter_map(|(first, second)| here.loss(&there.words[*first], &there.words[*second], source.masked()))
        .collect()
}

/// The capitalised words of a text.
#[derive(Debug)]
struct Capitals {
    words: Vec<Word>,
    /// Which of them stand side by side.
    pairs: Vec<(usize, usize)>,
}

/// A capitalised word.
#[derive(Debug)]
struct Word {
    range: Range<usize>,
    /// Its consonant classes.
    classes: String,
    /// Its first letters without regard to vowels, for words of one consonant.
    start: String,
}

impl Capitals {
    fn new(text: &str, locale: &Locale) -> Self {
        let is_name = |word: &Range<usize>| {
            let mut chars = text[word.clone()].chars();
            chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
        };
        let words: Vec<Word> =
            words(text).filter(is_name).map(|range| Word::new(&text[range.clone()], range, locale)).collect();
        let beside =
            |pair: &[Word]| matches!(&text[pair[0].range.end..pair[1].range.start], " " | "\u{a0}" | "-");
        let pairs = words
            .windows(2)
            .enumerate()
            .filter(|(_, pair)| beside(pair))
            .map(|(at, _)| (at, at + 1))
            .collect();
        Self { words, pairs }
    }

    /// Whether the two words of a name stand side by side here too.
    fn attests(&self, pair: &(usize, usize), source: &Capitals) -> bool {
        let (first, second) = (&source.words[pair.0], &source.words[pair.1]);
        let is_same = |a: usize, b: usize| first.is_same(&self.words[a]) && second.is_same(&self.words[b]);
        first.tells() && second.tells() && self.pairs.iter().any(|(a, b)| is_same(*a, *b) || is_same(*b, *a))
    }

    /// How a name of two words is lost here, if it is: both gone, or one in the place of another. A surname alone will do.
    fn loss(&self, first: &Word, second: &Word, source: &str) -> Option<Loss> {
        let find = |word: &Word| self.words.iter().position(|other| word.is_like(other));
        let name = source[first.range.start..second.range.end].to_owned();
        match (find(first), find(second)) {
            (None, None) => Some(Loss { source: name, target: None }),
            (Some(found), None) | (None, Some(found)) => {
                let pair = self.pairs.iter().find(|(a, b)| *a == found || *b == found)?;
                let range = self.words[pair.0].range.start..self.words[pair.1].range.end;
                Some(Loss { source: name, target: Some(range) })
            }
            _ => None,
        }
    }
}

impl Word {
    fn new(word: &str, range: Range<usize>, locale: &Locale) -> Self {
        let lower = locale.lower(word);
        let classes = classes(&lower, locale);
        Self { range, classes, start: lower.chars().take(2).collect() }
    }

    /// Enough consonants to be recognized.
    fn tells(&self) -> bool {
        !self.classes.is_empty()
    }

    /// The same word, with an ending or without.
    fn is_same(&self, other: &Self) -> bool {
        let (a, b) = (&self.classes, &other.classes);
        match a.len().min(b.len()) {
            0 => false,
            1 | 2 => a == b || b.starts_with(a.as_str()) && b.len() <= a.len() + 2,
            _ => a.starts_with(b.as_str()) || b.starts_with(a.as_str()),
        }
    }

    /// A word that may be the same in another spelling.
    fn is_like(&self, other: &Self) -> bool {
        let longest = self.classes.len().max(other.classes.len());
        self.is_same(other)
            || self.start == other.start
            || strsim::levenshtein(&self.classes, &other.classes) * 2 <= longest
    }
}
