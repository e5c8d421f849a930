//! Names of the target that nothing in the source resembles, in the place of a name that the source and a third version have: behind
//! the same title, with the ending of a surname, in quotation marks.

use std::cell::LazyCell;
use std::ops::{Deref, Range};

use super::names::{Capitals, Loss, MOST_NAMES, Word};
use super::{PatternContext, Side};
use crate::locale::persons::{is_surname, title_at_end};
use crate::locale::phrases::{Case, Kind};
use crate::locale::{Locale, places};

/// A name of the target that the source does not have.
#[derive(Debug)]
pub(super) struct Stranger {
    /// Its place among the capitalised words of the target.
    at: usize,
    sign: Sign,
}

/// What tells that a word is a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// It follows the title of a row.
    Title(usize),
    /// It ends like one.
    Surname,
    /// It stands alone in quotation marks.
    Quoted,
}

/// The names of the target without a likeness in the source.
pub(super) fn find(context: &PatternContext<'_>) -> Vec<Stranger> {
    let (here, there) = (context.target.capitals(), context.source.capitals());
    let text = text(context.target);
    signs(here, text, context.target.locale)
        .take(MOST_NAMES)
        .filter(|(at, sign)| !name(here, *at, *sign).iter().any(|word| has(there, word)))
        .filter(|(at, sign)| !is_town(name(here, *at, *sign), *sign, text, context.target.locale))
        .map(|(at, sign)| Stranger { at, sign })
        .collect()
}

/// The names of the source in whose place a stranger stands. Another version has to have the name, and none may have the stranger.
pub(super) fn losses(
    context: &PatternContext<'_>,
    strangers: &[Stranger],
    witnesses: &impl Deref<Target = Vec<Capitals>>,
) -> Vec<Loss> {
    if strangers.is_empty() {
        return Vec::new();
    }
    let here = context.target.capitals();
    let in_witness = |word: &Word| witnesses.iter().any(|witness| has(witness, word));
    let strangers = strangers.iter().map(|one| (one, name(here, one.at, one.sign)));
    let strangers: Vec<_> = strangers.filter(|(_, name)| !name.iter().any(in_witness)).collect();
    if strangers.is_empty() {
        return Vec::new();
    }
    let source = text(context.source);
    let signed = gone(context, witnesses);
    let quoted = LazyCell::new(|| gone_quoted(context, witnesses));
    // Where the name begins in the source, where the stranger stands, and both.
    let mut lost: Vec<(usize, usize, Loss)> = Vec::new();
    for (Stranger { at, sign }, stranger) in strangers {
        if lost.iter().any(|(_, used, _)| used == at) {
            continue;
        }
        let is_free = |name: &&[Word]| {
            let start = name.first().map(|word| word.range.start);
            !lost.iter().any(|(used, _, _)| Some(*used) == start)
        };
        let mut same = signed.iter().filter(|(_, other)| other == sign).map(|(name, _)| *name);
        let elsewhere = || if *sign == Sign::Quoted { quoted.iter().copied().find(is_free) } else { None };
        let Some(gone) = same.find(is_free).or_else(elsewhere) else { continue };
        let (Some(name), Some(target)) = (span(gone), span(stranger)) else { continue };
        let said = source.get(name.clone()).unwrap_or_default().to_owned();
        lost.push((name.start, *at, Loss { source: said, target: Some(target) }));
    }
    lost.into_iter().map(|(_, _, loss)| loss).collect()
}

/// The names of the source, by their signs, that the target lacks and another version has.
fn gone<'c>(context: &'c PatternContext<'_>, witnesses: &[Capitals]) -> Vec<(&'c [Word], Sign)> {
    let (there, text) = (context.source.capitals(), text(context.source));
    let names = signs(there, text, context.source.locale).take(MOST_NAMES);
    names
        .map(|(at, sign)| (name(there, at, sign), sign))
        .filter(|(name, sign)| !is_town(name, *sign, text, context.source.locale))
        .filter(|(name, _)| is_gone(name, context, witnesses))
        .collect()
}

/// The same of words of the source that stand alone and another version has in quotation marks.
fn gone_quoted<'c>(context: &'c PatternContext<'_>, witnesses: &[Capitals]) -> Vec<&'c [Word]> {
    let there = context.source.capitals();
    let quoted = witnesses.iter().flat_map(|witness| &witness.words).filter(|word| word.is_quoted);
    let quoted: Vec<&Word> = quoted.take(MOST_NAMES).collect();
    let is_alone = |at: &usize| there.pairs.binary_search(&(*at, at + 1)).is_err();
    (0..there.words.len())
        .filter(is_alone)
        .map(|at| name(there, at, Sign::Quoted))
        .filter(|name| name.iter().any(|word| quoted.iter().any(|other| word.resembles(other))))
        .take(MOST_NAMES)
        .filter(|name| is_gone(name, context, witnesses))
        .collect()
}

/// Whether the target lacks a name that another version has.
fn is_gone(name: &[Word], context: &PatternContext<'_>, witnesses: &[Capitals]) -> bool {
    let here = context.target.capitals();
    let in_witness = |word: &Word| witnesses.iter().any(|witness| has(witness, word));
    // What has one or two consonants is like too many words.
    let is_attested = |word: &Word| word.classes.len() > 2 && in_witness(word);
    !name.iter().any(|word| has(here, word)) && name.iter().any(is_attested)
}

fn text<'a>(side: &'a Side<'_>) -> &'a str {
    side.text.variants.first().map_or("", |text| text.masked())
}

/// The words that are names by a sign, with each of their signs.
fn signs<'c>(
    capitals: &'c Capitals,
    text: &'c str,
    locale: &'c Locale,
) -> impl Iterator<Item = (usize, Sign)> + use<'c> {
    capitals.words.iter().enumerate().flat_map(move |(at, word)| {
        let before = text.get(..word.range.start).unwrap_or_default();
        let title = title_at_end(before, locale).map(Sign::Title);
        let quoted = word.is_quoted.then_some(Sign::Quoted);
        let surname = is_surname(&word.lower, locale).then_some(Sign::Surname);
        [title, quoted, surname].into_iter().flatten().map(move |sign| (at, sign))
    })
}

/// Whether what ends like a surname is the name of a place (`Geneva`).
fn is_town(name: &[Word], sign: Sign, text: &str, locale: &Locale) -> bool {
    let index = places::index(locale).filter(|_| sign == Sign::Surname);
    let word = span(name).and_then(|span| text.get(span)).unwrap_or_default();
    index.is_some_and(|index| {
        index.find(word, Case::AsWritten).iter().any(|found| found.kind != Kind::Derived)
    })
}

/// The words of a name that begins at a place: behind a title all that stand side by side.
fn name(capitals: &Capitals, at: usize, sign: Sign) -> &[Word] {
    let goes_on = |last: &usize| capitals.pairs.binary_search(&(*last, last + 1)).is_ok();
    let more = match sign {
        Sign::Title(_) => (at..).take_while(goes_on).take(MOST_WORDS - 1).count(),
        Sign::Surname | Sign::Quoted => 0,
    };
    capitals.words.get(at..=at + more).unwrap_or_default()
}

/// Words of the longest name.
const MOST_WORDS: usize = 3;

fn span(name: &[Word]) -> Option<Range<usize>> {
    Some(name.first()?.range.start..name.last()?.range.end)
}

fn has(capitals: &Capitals, word: &Word) -> bool {
    // Most are, and by what is written.
    capitals.words.iter().any(|other| word.is_spelled_like(other))
        || capitals.words.iter().any(|other| word.resembles(other))
}
