//! Whether a text of a statement is cut off at its end: what its length, its end, its last word, the paragraphs around and its source
//! tell, added up.

use super::end_punctuation::is_heading;
use super::{PatternContext, VariantText};
use crate::anchors::{Anchors, coverage};
use crate::locale::Locale;
use crate::locale::letters::words;
use crate::segment::CLOSERS;

/// Whether more speaks for a half of the translation than for the whole of it.
pub(super) fn is_cut_off(
    source: &VariantText<'_>,
    target: &VariantText<'_>,
    context: &PatternContext<'_>,
) -> bool {
    let end = End::of(source, target, context);
    let headings = (!ends_sentence(&source.text), matches!(end, End::Bare | End::BareHeading));
    if end == End::Bare && (is_abbreviated(source, target) || is_one_word(&source.text)) {
        return false;
    }
    let Some(by_length) = context.length_of_cut(end.loss(), headings) else { return false };
    if by_length < LEAST_BY_LENGTH && matches!(end, End::Closed | End::Unmarked) {
        return false;
    }
    let anchors = (context.source.anchors(), context.target.anchors());
    let kept = OF_ANCHORS * coverage(anchors.0, &Anchors::default(), anchors.1);
    let lost = (source.sentence_count(context.source.locale))
        .saturating_sub(target.sentence_count(context.target.locale));
    let sum = by_length + end.weight() + LOST_SENTENCE * lost.min(MOST_LOST) as f64 - kept;
    let Some(word) = last_word(target.masked()).filter(|_| end != End::Closed) else { return sum > CUT_OFF };
    let locale = context.target.locale;
    let word = locale.lower(word);
    let ends = locale.profile().map_or(0.0, |profile| profile.word_ends.cut(&word));
    let sum = sum + OF_LAST_WORD * ends;
    sum > CUT_OFF + MOST_AROUND || sum > CUT_OFF - MOST_AROUND && sum + around(&word, context) > CUT_OFF
}

/// How a target ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// With the mark of a sentence, or with the colon or semicolon of its source.
    Closed,
    /// As a heading or a label may.
    Bare,
    /// The same, but its source, which is no more than a heading, has a mark.
    BareHeading,
    /// Without the mark that its source has, so that something is told of it in any case.
    Unmarked,
    /// The same in a few words, or in a comma, a dash or an opening mark, behind which something must come.
    Open,
}

impl End {
    fn of(source: &VariantText<'_>, target: &VariantText<'_>, context: &PatternContext<'_>) -> Self {
        let (there, here) = (last_mark(&source.text), last_mark(&target.text));
        match here {
            Some('.') if ends_in_title(&target.text, context.target.locale) => Self::Bare,
            Some('.' | '!' | '?' | '…') => Self::Closed,
            Some(':' | ';') if matches!(there, Some(':' | ';')) => Self::Closed,
            Some(':' | ';') => Self::Bare,
            Some('-' | '–' | '—' | '(' | '[' | '«' | '„') if here != there => Self::Open,
            _ if !ends_sentence(&source.text) => Self::Bare,
            _ if source.text.split_whitespace().nth(FEWEST_IN_SOURCE - 1).is_none() => Self::Bare,
            Some(',') if there != Some('!') => Self::Open,
            _ if is_heading(context) => Self::BareHeading,
            _ if target.text.split_whitespace().nth(FEWEST_WORDS - 1).is_some() => Self::Unmarked,
            _ => Self::Open,
        }
    }

    /// Natural logarithm of how much shorter a cut makes the text that is to be told of: by half, and by less where the mark is gone.
    fn loss(self) -> f64 {
        if matches!(self, Self::Unmarked | Self::Open) { 0.35 } else { 0.6 }
    }

    /// How much it speaks for a cut, in nats.
    fn weight(self) -> f64 {
        match self {
            Self::Closed => -3.2,
            Self::Bare => 0.0,
            Self::BareHeading => 1.0,
            Self::Unmarked | Self::Open => 2.0,
        }
    }
}

/// Whether the last full stop of a text is that of a word behind which a name or a number follows (`Mr.`).
fn ends_in_title(text: &str, locale: &Locale) -> bool {
    let last = text.rsplit(char::is_whitespace).next().and_then(|word| word.strip_suffix('.'));
    let titles = locale.profile().map_or(&[][..], |profile| profile.sentences.titles);
    last.is_some_and(|last| titles.contains(&locale.lower(last).as_str()))
}

/// Whether a text that is no sentence, as a long name is none, is one word in capitals in the other version.
pub(super) fn is_abbreviated(text: &VariantText<'_>, other: &VariantText<'_>) -> bool {
    let short = other.masked();
    is_one_word(short)
        && short.contains(char::is_uppercase)
        && !short.contains(char::is_lowercase)
        && !ends_sentence(&text.text)
}

/// Whether a text is one word: the length of another one for it tells nothing.
fn is_one_word(text: &str) -> bool {
    text.split_whitespace().nth(1).is_none()
}

/// The word that a text ends in, if it ends in one.
fn last_word(text: &str) -> Option<&str> {
    let text = text.trim_end_matches(is_closing);
    words(text).last().filter(|word| word.end == text.len()).map(|word| &text[word])
}

/// How much the paragraphs around speak for a cut behind a word, in nats: against it where the word stands there as well, for it where
/// it begins another one.
fn around(word: &str, context: &PatternContext<'_>) -> f64 {
    let units = &context.unit.document.catalog.units;
    let own = context.unit.unit.source.span.start;
    let at = units.partition_point(|unit| unit.source.span.start < own);
    let near = at.saturating_sub(NEAR)..(at + NEAR + 1).min(units.len());
    let mut begins = false;
    for unit in near.filter(|unit| *unit != at).filter_map(|unit| units.get(unit)) {
        let value = unit.target.and_then(|(_, target)| target.value.as_ref());
        let text = context.target.locale.lower(value.map_or("", |value| value.source));
        for other in words(&text).map(|other| &text[other]).filter(|other| other.starts_with(word)) {
            if other.len() == word.len() {
                return WHOLE;
            }
            begins = true;
        }
    }
    if begins { BEGINS } else { 0.0 }
}

/// Whether a text ends with a mark behind which another one may begin.
pub(super) fn ends_sentence(text: &str) -> bool {
    matches!(last_mark(text), Some('.' | '!' | '?' | '…' | ':' | ';'))
}

/// The last character of a text that is no closing mark.
fn last_mark(text: &str) -> Option<char> {
    text.trim_end_matches(is_closing).chars().next_back()
}

fn is_closing(c: char) -> bool {
    c.is_whitespace() || CLOSERS.contains(&c)
}

/// A source of fewer words may be a label that takes a mark or none.
pub(super) const FEWEST_IN_SOURCE: usize = 3;
/// An unmarked target of fewer words may be a label too.
pub(super) const FEWEST_WORDS: usize = 4;
/// How much the length must speak for a cut at least, in nats, where a text ends with a mark or another check tells that it does not.
const LEAST_BY_LENGTH: f64 = -0.2;
/// How much it speaks for a cut, in nats, that a sentence is gone, and how many of them count.
const LOST_SENTENCE: f64 = 1.6;
const MOST_LOST: usize = 2;
/// What the last word and the anchors tell beside the length, of what they tell alone.
const OF_LAST_WORD: f64 = 0.35;
const OF_ANCHORS: f64 = 0.2;
/// How much it speaks for a cut where the last word stands in a paragraph nearby, and where it begins another word there.
const WHOLE: f64 = -0.8;
const BEGINS: f64 = 1.1;
/// The most of it either way.
const MOST_AROUND: f64 = 1.1;
/// How many paragraphs before and behind are near.
const NEAR: usize = 8;
/// What speaks for a cut at least where one is told of, in nats.
const CUT_OFF: f64 = 1.5;
