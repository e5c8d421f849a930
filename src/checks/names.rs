//! Names of the source that another translation spells out and this one does not.
//!
//! What is a name and what the title of a body cannot be told from capitals. But two words side by side that a third language
//! writes with the same consonants, capitals again, are a name: a title would have been translated.

use std::cell::LazyCell;
use std::ops::{Deref, Range};

use super::{PatternContext, persons, spelling, strangers};
use crate::anchors::{classes, english_classes};
use crate::locale::Locale;
use crate::locale::given_names::is_given_name;
use crate::locale::letters::{is_letter, words};

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
    let Some(source) = context.source.text.variants.first() else { return Vec::new() };
    if context.attribute.is_some() || context.target.locale.profile().is_none() || !document.is_statement() {
        return Vec::new();
    }
    let there = context.source.capitals();
    if there.words.is_empty() {
        return Vec::new();
    }
    let locale = context.source.locale;
    let names = there.names(source.masked()).take(MOST_NAMES);
    let is_person = |(first, second): &&(usize, usize)| {
        !is_generic(&there.words[*first].lower, locale) && !is_generic(&there.words[*second].lower, locale)
    };
    let names: Vec<&(usize, usize)> = names.filter(is_person).collect();
    let here = context.target.capitals();
    let strangers = strangers::find(context);
    if names.is_empty() && strangers.is_empty() && there.persons(source.masked(), locale).next().is_none() {
        return Vec::new();
    }
    let key = context.unit.unit.key();
    // Most names are not lost, so that nobody need bear witness.
    let witnesses = LazyCell::new(|| -> Vec<Capitals> {
        let versions = document.project.versions(&key, context.target.locale);
        versions
            .filter(|(other, _)| *other != locale && other.profile().is_some())
            .filter_map(|(locale, definition)| Some(Capitals::new(definition.value.as_ref()?.source, locale)))
            .collect()
    });
    let mut lost: Vec<Loss> = names
        .into_iter()
        .filter_map(|pair| {
            let (first, second) = (&there.words[pair.0], &there.words[pair.1]);
            let loss = here.loss(first, second, source.masked());
            let loss = loss.or_else(|| here.slip(first, second, source.masked(), &witnesses))?;
            witnesses.iter().any(|witness| witness.attests(pair, there)).then_some(loss)
        })
        .collect();
    let persons = persons::losses(context, here, &witnesses);
    for person in persons.into_iter().chain(strangers::losses(context, &strangers, &witnesses)) {
        if !lost.iter().any(|known| known.overlaps(&person)) {
            lost.push(person);
        }
    }
    lost
}

impl Loss {
    /// Whether both tell of the same name, one perhaps in more words.
    fn overlaps(&self, other: &Self) -> bool {
        self.source.contains(&other.source)
            || other.source.contains(&self.source)
            || self.target.is_some() && self.target == other.target
    }
}

/// Whether a lower-case word is part of the names of places and bodies that translators do translate.
fn is_generic(word: &str, locale: &Locale) -> bool {
    locale.profile().is_some_and(|profile| profile.beside_names.generic.contains(&word))
}

/// Whether a text ends in the title of a saint, a pope or a monarch.
fn follows_title(before: &str, locale: &Locale) -> bool {
    let before = before.trim_end().trim_end_matches('.');
    let word = before.rsplit(|c: char| !is_letter(c)).next();
    let titles = locale.profile().map(|profile| profile.beside_names.titles);
    word.zip(titles).is_some_and(|(word, titles)| titles.contains(&&*locale.lower(word)))
}

/// Names that are looked for in one paragraph; more make a list.
pub(super) const MOST_NAMES: usize = 50;

/// The capitalised words of a text.
#[derive(Debug)]
pub(super) struct Capitals {
    /// In order.
    pub(super) words: Vec<Word>,
    /// Which of them stand side by side.
    pub(super) pairs: Vec<(usize, usize)>,
}

/// A capitalised word.
#[derive(Debug)]
pub(super) struct Word {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    /// Its consonant classes.
    pub(super) classes: String,
    /// It in lower case.
    pub(super) lower: String,
    /// It stands alone in quotation marks.
    pub(super) is_quoted: bool,
}

impl Capitals {
    pub(super) fn new(text: &str, locale: &Locale) -> Self {
        Self::of_words(text, words(text), locale)
    }

    /// Those of a text whose words are known.
    pub(super) fn of_words(text: &str, words: impl Iterator<Item = Range<usize>>, locale: &Locale) -> Self {
        let is_name = |word: &Range<usize>| {
            let mut chars = text[word.clone()].chars();
            chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
        };
        let words: Vec<Word> = words.filter(is_name).map(|range| Word::new(text, range, locale)).collect();
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

    /// Those side by side in `text` that no hyphen joins.
    pub(super) fn parted<'c>(&'c self, text: &'c str) -> impl Iterator<Item = (&'c Word, &'c Word)> {
        let words = self.pairs.iter().filter_map(|(a, b)| Some((self.words.get(*a)?, self.words.get(*b)?)));
        words.filter(|(a, b)| text.get(a.range.end..b.range.start) != Some("-"))
    }

    /// The last two of several capitalised words in a row: what stands before them is an office, what is followed by another capital
    /// or the stop of an abbreviation is one too.
    fn names(&self, text: &str) -> impl Iterator<Item = &(usize, usize)> {
        self.pairs
            .iter()
            .enumerate()
            .filter(move |(at, (_, last))| {
                let is_last = self.pairs.get(at + 1).is_none_or(|(first, _)| first != last);
                let word = &self.words[*last].range;
                let after = text[word.end..].trim_start();
                is_last
                    && !after.starts_with(char::is_uppercase)
                    && !(word.len() < 5 && after.starts_with('.'))
            })
            .map(|(_, pair)| pair)
    }

    /// Given names with the word behind them, titles of saints and kings aside: those have names of their own in every language.
    pub(super) fn persons(&self, text: &str, locale: &Locale) -> impl Iterator<Item = &(usize, usize)> {
        let is_person = move |(first, second): &&(usize, usize)| {
            let (given, family) = (&self.words[*first], &self.words[*second]);
            is_given_name(&given.lower, locale)
                && !is_generic(&family.lower, locale)
                && !is_given_name(&family.lower, locale)
                && !follows_title(&text[..given.range.start], locale)
        };
        self.pairs.iter().filter(is_person).take(MOST_NAMES)
    }

    /// Whether the two words of a name stand side by side here too. A name that is written to the letter as in the source may be a
    /// title that was left untranslated.
    fn attests(&self, pair: &(usize, usize), source: &Capitals) -> bool {
        let (first, second) = (&source.words[pair.0], &source.words[pair.1]);
        let is_same = |a: usize, b: usize| {
            let (a, b) = (&self.words[a], &self.words[b]);
            first.is_same(a)
                && second.is_same(b)
                && !(first.lower == a.lower && b.lower.starts_with(&second.lower))
        };
        self.pairs.iter().any(|(a, b)| is_same(*a, *b) || is_same(*b, *a))
    }

    /// How a name of two words is lost here, if it is: both gone, or another surname behind the first name. Either alone will do.
    fn loss(&self, first: &Word, second: &Word, source: &str) -> Option<Loss> {
        let find = |word: &Word| self.words.iter().position(|other| word.is_like(other));
        let name = source[first.range.start..second.range.end].to_owned();
        match (find(first), find(second)) {
            (None, None) => Some(Loss { source: name, target: None }),
            (Some(found), None) => {
                let pair = self.pairs.iter().find(|(a, _)| *a == found)?;
                let range = self.words[pair.0].range.start..self.words[pair.1].range.end;
                Some(Loss { source: name, target: Some(range) })
            }
            _ => None,
        }
    }

    /// A name that stands here in Latin letters as in the source, but for one letter that Russian has as the source has it.
    fn slip(
        &self,
        first: &Word,
        second: &Word,
        source: &str,
        witnesses: &impl Deref<Target = Vec<Capitals>>,
    ) -> Option<Loss> {
        let is_witnessed = |word: &Word| {
            let mut words = witnesses.iter().flat_map(|witness| &witness.words);
            words.any(|witness| spelling::is_transliterated(&word.lower, &witness.lower))
        };
        self.pairs.iter().find_map(|(a, b)| {
            let (here, name) = (&self.words[*a], &self.words[*b]);
            let range = here.range.start..name.range.end;
            let is_same_person = here.lower == first.lower && spelling::is_slip(&second.lower, &name.lower);
            (is_same_person && is_witnessed(second)).then(|| Loss {
                source: source[first.range.start..second.range.end].to_owned(),
                target: Some(range),
            })
        })
    }
}

impl Word {
    fn new(text: &str, range: Range<usize>, locale: &Locale) -> Self {
        let lower = locale.lower(&text[range.clone()]);
        let classes = classes(&lower, locale);
        let is_quoted = text[..range.start].ends_with(['“', '«', '„', '"'])
            && text[range.end..].starts_with(['”', '»', '“', '"']);
        Self { range, classes, lower, is_quoted }
    }

    /// The same word, with an ending or without.
    fn is_same(&self, other: &Self) -> bool {
        is_same(&self.classes, &other.classes)
    }

    /// The same word in another spelling, by the consonants that are written.
    pub(super) fn is_spelled_like(&self, other: &Self) -> bool {
        self.is_same(other) || has_most(&self.classes, &other.classes)
    }

    /// The same word in another spelling: two thirds of the consonants stand in both in the same order, of those that are heard if
    /// not of those that are written.
    pub(super) fn resembles(&self, other: &Self) -> bool {
        if self.is_spelled_like(other) {
            return true;
        }
        let sound_alike = |one: &str, two: &str| is_same(one, two) || is_same(two, one) || has_most(one, two);
        let (mine, theirs) = (self.heard(), other.heard());
        mine.iter().any(|heard| sound_alike(heard, &other.classes))
            || theirs.iter().any(|heard| sound_alike(&self.classes, heard))
            || mine.iter().any(|mine| theirs.iter().any(|theirs| sound_alike(mine, theirs)))
    }

    /// The classes of a Latin spelling with the letters that other languages hear in another way or not at all: without silent
    /// ones (`White`, `Wright`, `Knight`), and without any `w` too (`Walesa`, Уэльс).
    fn heard(&self) -> Vec<String> {
        let written = self.lower.as_str();
        let is_odd =
            written.starts_with(['h', 'k']) || written.contains(['w', 'g']) || written.contains("ck");
        if !is_odd {
            return Vec::new();
        }
        let mut spoken = SILENT.iter().fold(written.to_owned(), |word, (from, to)| word.replace(from, to));
        if spoken.starts_with("kn") {
            spoken.remove(0);
        }
        let is_soft = |next: &str| next.starts_with(['e', 'i', 'y']);
        let hear = |with_w: bool| {
            let letters = spoken.char_indices().filter_map(|(at, letter)| match letter {
                'h' if at == 0 => None,
                'w' if !with_w => None,
                'g' if is_soft(&spoken[at + 1..]) => Some('j'),
                letter => Some(letter),
            });
            english_classes(&letters.collect::<String>())
        };
        if spoken.contains('w') { vec![hear(false), hear(true)] } else { vec![hear(false)] }
    }

    /// A word that may be the same in another spelling: half of the consonants stand in both in the same order.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let longest = self.classes.len().max(other.classes.len());
        self.is_same(other) || common(self.classes.as_bytes(), other.classes.as_bytes()) * 2 >= longest
    }
}

/// Whether the classes of two words are the same but for those of an ending.
fn is_same(one: &str, other: &str) -> bool {
    match one.len().min(other.len()) {
        0 => false,
        1 | 2 => one == other || other.starts_with(one) && other.len() <= one.len() + 2,
        _ => one.starts_with(other) || other.starts_with(one),
    }
}

/// English spellings of several letters of which fewer are heard.
const SILENT: &[(&str, &str)] = &[("wh", "w"), ("wr", "r"), ("ight", "ait"), ("ck", "k")];

/// Whether two thirds of the classes of two words are the same, of three and fewer all. What one has more at its end may be an
/// ending.
fn has_most(one: &str, other: &str) -> bool {
    let (a, b) = (one.as_bytes(), other.as_bytes());
    let (a, b) = (&a[..a.len().min(b.len() + 1)], &b[..b.len().min(a.len() + 1)]);
    let longest = a.len().max(b.len());
    let same = common(a, b);
    if longest < 4 { same == longest } else { same * 3 >= longest * 2 }
}

/// Length of the longest common subsequence of two short words.
fn common(one: &[u8], other: &[u8]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for a in one.iter().take(LONGEST) {
        let mut diagonal = 0;
        for (at, b) in other.iter().enumerate().take(LONGEST) {
            let above = row[at + 1];
            row[at + 1] = if a == b { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    row.into_iter().max().unwrap_or(0)
}

/// Consonants that are compared at most.
const LONGEST: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    fn capitals(text: &str, locale: &str) -> Capitals {
        Capitals::new(text, &locale.parse().unwrap())
    }

    #[test]
    fn a_name_is_what_a_third_language_spells_out() {
        let source = "Deputy Minister Boris Karpov met the Foreign Minister.";
        let there = capitals(source, "en");
        let witness = capitals("Nazir müavini Boris Karpov xarici işlər naziri ilə görüşüb.", "az");
        let russian = capitals("Заместитель министра Борис Карпов встретился с главой МИД.", "ru");
        let names: Vec<_> = there.names(source).collect();
        let shown =
            |pair: &&(usize, usize)| &source[there.words[pair.0].range.start..there.words[pair.1].range.end];
        assert_eq!(names.iter().map(shown).collect::<Vec<_>>(), ["Boris Karpov", "Foreign Minister"]);
        assert!(!witness.attests(names[0], &there), "to the letter");
        assert!(russian.attests(names[0], &there));
        assert!(!russian.attests(names[1], &there));
    }

    #[test]
    fn an_english_surname_is_known_by_its_sound() {
        let pairs = [
            ("White", "Vayt"),
            ("White", "Uayt"),
            ("Wright", "Rayt"),
            ("Knight", "Nayt"),
            ("Wilson", "Vilson"),
        ];
        for (english, azerbaijani) in pairs {
            let (there, here) = (capitals(english, "en"), capitals(azerbaijani, "az"));
            assert!(there.words[0].resembles(&here.words[0]), "{english}");
        }
        let (there, here) = (capitals("Wilson", "en"), capitals("Vayt", "az"));
        assert!(!there.words[0].resembles(&here.words[0]));
    }

    #[test]
    fn another_surname_is_a_change_and_none_is_not() {
        let source = "Boris Karpov";
        let there = capitals(source, "en");
        let loss = |text: &str| capitals(text, "az").loss(&there.words[0], &there.words[1], source);
        assert!(loss("Dünən Boris Karpov olub.").is_none());
        assert!(loss("Dünən Boris olub.").is_none());
        assert!(loss("Dünən Boris Əliyev olub.").unwrap().target.is_some());
        assert!(loss("Bu görüşdə nazir olub.").unwrap().target.is_none());
    }
}
