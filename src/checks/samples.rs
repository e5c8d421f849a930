//! Dates and times that both texts hold letter for letter, as samples of a format do: they are the same, whatever the grammar of
//! either language makes of them.

use std::cmp::Ordering;
use std::ops::Range;

use super::text::VariantText;
use crate::facts::{Disagreement, Fact, Value, agree};
use crate::locale::Locale;
use crate::locale::letters::is_letter_or_number;

/// More places of one sample than this are a table, of which nothing is decided here.
const MOST: usize = 64;
/// So many samples around one fact are looked at: they differ in length.
const FEW: usize = 4;

/// Whether all that a disagreement is about belongs to dates and times that stand letter for letter in both texts. Each of one text
/// needs a place of its own in the other one.
pub(super) fn is_sample(
    found: &Disagreement<'_>,
    source: (&VariantText<'_>, &Locale),
    target: (&VariantText<'_>, &Locale),
) -> bool {
    // One more of what is lost stands there for another one: `6:15 PM` twice for `6:15 PM` and `6:15 AM`.
    let lost = found.source.is_none_or(|fact| stands_in(fact, source, target, Ordering::is_eq));
    lost && found.target.is_none_or(|fact| stands_in(fact, target, source, Ordering::is_ge))
}

/// Whether a fact of one text is a date or a time of the other one in the same letters, or a part of it, and the other one has as many
/// of it as are enough.
fn stands_in(
    fact: &Fact,
    (text, locale): (&VariantText<'_>, &Locale),
    (other, other_locale): (&VariantText<'_>, &Locale),
    are_enough: fn(Ordering) -> bool,
) -> bool {
    let (here, there) = (text.facts(locale), other.facts(other_locale));
    let own = here.iter().filter(|one| one.span == fact.span).map(|one| (one, text));
    let samples = own.chain(there.iter().map(|one| (one, other))).filter(|(one, _)| is_of_calendar(one));
    let said = samples.filter_map(|(sample, of)| Some((sample, of.masked().get(sample.span.clone())?)));
    let around = said.filter(|(_, said)| has_parts(said) && stands_around(said, fact, text));
    around.take(FEW).any(|(sample, said)| {
        let ours = places(said, text, here, sample).unwrap_or_default();
        ours.iter().any(|place| is_within(fact, place, text))
            && places(said, other, there, sample)
                .is_some_and(|theirs| are_enough(theirs.len().cmp(&ours.len())))
    })
}

fn is_of_calendar(fact: &Fact) -> bool {
    fact.readings.iter().any(|value| matches!(value, Value::Date(_) | Value::Time(_)))
}

/// Whether what is said is more than one number, which is as good as any other one.
fn has_parts(said: &str) -> bool {
    let mut parts = said.split(|c| !is_letter_or_number(c)).filter(|part| !part.is_empty());
    parts.nth(1).is_some() && said.contains(|c: char| c.is_ascii_digit())
}

/// Where the digits of a fact stand, or its words if it has none: other words may stand beside a sample (`saat 11:30`).
fn core(fact: &Fact, text: &VariantText<'_>) -> Range<usize> {
    let said = text.masked().get(fact.span.clone()).unwrap_or_default();
    let is_digit = |c: char| c.is_ascii_digit();
    match (said.find(is_digit), said.rfind(is_digit)) {
        (Some(first), Some(last)) => fact.span.start + first..fact.span.start + last + 1,
        _ => fact.span.clone(),
    }
}

fn is_within(fact: &Fact, place: &Range<usize>, text: &VariantText<'_>) -> bool {
    let core = core(fact, text);
    place.start <= core.start && core.end <= place.end
}

/// Whether what is said stands just where a fact does: seen without a search of the whole text.
fn stands_around(said: &str, fact: &Fact, text: &VariantText<'_>) -> bool {
    let core = core(fact, text);
    let digits = text.masked().get(core.clone()).unwrap_or_default();
    let start_of = |before: usize| core.start.checked_sub(before);
    let mut starts = said.match_indices(digits).filter_map(|(before, _)| start_of(before));
    starts.any(|start| text.masked().get(start..start + said.len()) == Some(said))
}

/// Where what is said stands in a text: not within a longer word, number or fact, nor where the language of the text has its own date
/// or time of just these letters; none where there are too many.
fn places(said: &str, text: &VariantText<'_>, facts: &[Fact], sample: &Fact) -> Option<Vec<Range<usize>>> {
    let masked = text.masked();
    if masked.match_indices(said).nth(MOST).is_some() {
        return None;
    }
    let of = masked.match_indices(said).map(|(at, _)| at..at + said.len());
    let is_whole = |place: &Range<usize>| {
        !is_joined(masked[..place.start].chars().rev()) && !is_joined(masked[place.end..].chars())
    };
    let is_own = |place: &Range<usize>| {
        let first = facts.partition_point(|fact| fact.span.end <= place.start);
        let mut meeting = facts[first..].iter().take_while(|fact| fact.span.start < place.end);
        meeting.all(|fact| {
            let is_all = fact.span.start <= place.start && place.end <= fact.span.end;
            is_within(fact, place, text) && !(is_all && is_of_calendar(fact) && !agree(fact, sample))
        })
    };
    Some(of.filter(is_whole).filter(is_own).collect())
}

/// Whether characters beside a place go on with what stands there.
fn is_joined(mut beside: impl Iterator<Item = char>) -> bool {
    beside.next().is_some_and(|next| {
        let joins = matches!(next, '.' | ',' | '/' | '-' | ':');
        is_letter_or_number(next) || joins && beside.next().is_some_and(|c| c.is_ascii_digit())
    })
}
