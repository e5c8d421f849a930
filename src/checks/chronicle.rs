//! What one version of a statement says about how long ago its events were, and where that contradicts itself.

use crate::locale::letters::is_letter_or_number;
use std::collections::BTreeSet;
use std::ops::Range;

use super::side::Side;
use super::versions::{Passage, VersionsContext};
use crate::facts::{self, Claim, ClaimKind, Date, Fact, Value};

/// A larger difference is no slip of counting: the years belong to something else.
const WIDEST_SLIP: u16 = 12;

/// Bytes from the start of a text within which a dateline stands.
const DATELINE: usize = 60;

/// The claims and the dates of one version, in the order of the text.
pub(super) struct Chronicle<'v, 'a> {
    passages: &'v [Passage<'a>],
    /// Which target; none for the source.
    document: Option<usize>,
    /// Each claim with the passage it stands in.
    claims: Vec<(usize, Claim)>,
}

/// A claim that the dates or another claim contradict.
pub(super) struct Contradiction {
    /// Index of the claim.
    pub(super) claim: usize,
    /// How many years the dates give; none when the date of the statement is unknown.
    pub(super) expected: Option<u16>,
    /// The date of the event, as far as the text says it.
    pub(super) event: Option<Date>,
    /// The year the sentence itself counts from.
    pub(super) reference: Option<Date>,
    /// Index of a claim about the same event that says otherwise.
    pub(super) other: Option<usize>,
}

/// A claim whose event is known.
#[derive(Clone, Copy)]
struct Linked {
    claim: usize,
    event: Date,
    years: u16,
    kind: ClaimKind,
}

/// The day of a statement: by its front matter, by the name of its file, else by its dateline.
pub(super) fn statement_date(versions: &VersionsContext<'_>) -> Option<Date> {
    let document = versions.documents.first()?;
    let full = |facts: &[Fact]| facts.iter().find_map(full_date);
    document
        .pair
        .date
        .or_else(|| full(&facts::find(document.source.name, document.source.locale)))
        .or_else(|| versions.passages().iter().take(3).find_map(|passage| dateline(passage.source)))
}

/// The full date at the start of a text that no sentence has begun before.
fn dateline(side: &Side<'_>) -> Option<Date> {
    let text = side.text.variants.first()?;
    let fact = text.facts(side.locale).first().filter(|fact| fact.span.start <= DATELINE)?;
    let date = full_date(fact)?;
    let before = text.text.get(..fact.span.start)?;
    let label = |word: &str| matches!(side.locale.lower(word).as_str(), "date" | "dated" | "tarix" | "дата");
    let mut words = before.split(|c: char| !is_letter_or_number(c)).filter(|word| !word.is_empty());
    let placed =
        words.all(|word| label(word) || word.chars().all(char::is_uppercase) || word.starts_with(is_capital));
    let after = text.text.get(fact.span.end..)?.trim_start();
    let labelled = before.split_whitespace().any(label);
    let closed = after.is_empty() || after.starts_with(['.', '–', '—', ':', '/', '|', '\n']);
    // `On 20 January 1990 …` begins a sentence.
    let bare = before.trim().is_empty();
    (placed && (labelled || closed && (!bare || after.is_empty()))).then_some(date)
}

fn is_capital(letter: char) -> bool {
    letter.is_uppercase()
}

fn full_date(fact: &Fact) -> Option<Date> {
    match fact.readings.as_slice() {
        [Value::Date(date)] if date.is_full() && date.exists() => Some(*date),
        _ => None,
    }
}

impl<'v, 'a> Chronicle<'v, 'a> {
    /// That of the source.
    pub(super) fn of_source(versions: &'v VersionsContext<'a>) -> Self {
        Self::new(versions.passages(), None)
    }

    /// That of one target.
    pub(super) fn of_target(versions: &'v VersionsContext<'a>, document: usize) -> Self {
        Self::new(versions.passages(), Some(document))
    }

    fn new(passages: &'v [Passage<'a>], document: Option<usize>) -> Self {
        let mut new = Self { passages, document, claims: Vec::new() };
        new.claims = (0..passages.len())
            .flat_map(|passage| new.claims_of(passage).into_iter().map(move |claim| (passage, claim)))
            .collect();
        new
    }

    fn claims_of(&self, passage: usize) -> Vec<Claim> {
        let side = self.side(passage).and_then(|side| Some((side, side.text.variants.first()?)));
        side.map_or_else(Vec::new, |(side, text)| {
            facts::claims(text.masked(), text.facts(side.locale), side.locale)
        })
    }

    fn side(&self, passage: usize) -> Option<&'v Side<'a>> {
        let passage = self.passages.get(passage)?;
        match self.document {
            None => Some(passage.source),
            Some(document) => Some(passage.targets.get(document)?.as_ref()?.side),
        }
    }

    /// The passage a claim stands in.
    pub(super) fn passage(&self, claim: usize) -> Option<usize> {
        Some(self.claims.get(claim)?.0)
    }

    /// The years a claim says.
    pub(super) fn years(&self, claim: usize) -> Option<u16> {
        Some(self.claims.get(claim)?.1.years)
    }

    /// Side, passage, bytes in the file and words of a claim.
    pub(super) fn place(
        &self,
        claim: usize,
    ) -> Option<(&'v Side<'a>, &'v Passage<'a>, Range<usize>, &'v str)> {
        let (passage, claim) = self.claims.get(claim)?;
        let side = self.side(*passage)?;
        let text = side.text.variants.first()?;
        Some((
            side,
            &self.passages[*passage],
            text.file_range(&claim.span),
            text.text.get(claim.span.clone())?,
        ))
    }

    /// Where the text first says a date in full.
    pub(super) fn date_place(&self, date: Date) -> Option<(&'v Side<'a>, Range<usize>)> {
        self.dates().find(|(_, _, said)| *said == date).map(|(side, range, _)| (side, range))
    }

    /// The dates of all passages that say a year, with the bytes of the file.
    fn dates(&self) -> impl Iterator<Item = (&'v Side<'a>, Range<usize>, Date)> {
        let sides = (0..self.passages.len()).filter_map(|passage| self.side(passage));
        sides.flat_map(|side| {
            let text = side.text.variants.first();
            text.into_iter().flat_map(move |text| {
                text.facts(side.locale).iter().filter_map(move |fact| match fact.readings.first() {
                    Some(Value::Date(date)) if date.year.is_some() => {
                        Some((side, text.file_range(&fact.span), *date))
                    }
                    _ => None,
                })
            })
        })
    }

    /// What the claims contradict; `date` is that of the statement.
    pub(super) fn contradictions(&self, date: Option<Date>) -> Vec<Contradiction> {
        if self.claims.is_empty() {
            return Vec::new();
        }
        let mut linked: Vec<Linked> = Vec::new();
        let mut found = Vec::new();
        for (index, (_, claim)) in self.claims.iter().enumerate() {
            let Some(event) = self.event_of(claim, date) else { continue };
            let new = Linked { claim: index, event, years: claim.years, kind: claim.kind };
            match by_dates(claim, event, date) {
                Some((expected, reference)) => found.push(Contradiction {
                    claim: index,
                    expected: Some(expected),
                    event: Some(event),
                    reference,
                    other: None,
                }),
                None if claim.reference.is_none() => linked.push(new),
                None => {}
            }
        }
        linked.extend(self.unnamed(&linked, date));
        found.extend(against_each_other(&linked, date));
        found
    }

    /// The event of a claim with its year, which another place of the text may say.
    fn event_of(&self, claim: &Claim, date: Option<Date>) -> Option<Date> {
        let (event, _) = claim.event.as_ref()?;
        if event.year.is_some() {
            return Some(*event);
        }
        let (month, day) = (event.month?, event.day?);
        let same_day = self.dates().map(|(.., said)| said);
        let years: BTreeSet<Option<u16>> = same_day
            .filter(|said| (said.month, said.day) == (Some(month), Some(day)) && Some(*said) != date)
            .map(|said| said.year)
            .collect();
        // Two years of one day are two events.
        years.first().filter(|_| years.len() == 1).map(|year| Date { year: *year, ..*event })
    }

    /// Claims that name no event and count the years of just one of the events that others are about.
    fn unnamed(&self, linked: &[Linked], date: Option<Date>) -> Vec<Linked> {
        let event_of = |claim: &Claim| {
            let counts = |one: &&Linked| {
                span_of(one.event, date).is_some_and(|(most, least)| [most, least].contains(&claim.years))
            };
            let mut events = linked.iter().filter(counts).map(|one| one.event);
            let first = events.next()?;
            events.all(|event| event == first).then_some(first)
        };
        let bare = |claim: &Claim| claim.event.is_none() && claim.kind == ClaimKind::Elapsed;
        let unnamed = self.claims.iter().enumerate().filter(|(_, (_, claim))| bare(claim));
        unnamed
            .filter_map(|(index, (_, claim))| {
                let event = event_of(claim)?;
                Some(Linked { claim: index, event, years: claim.years, kind: claim.kind })
            })
            .collect()
    }
}

/// The years between an event and a day by the calendar, and those that are full.
fn span_of(event: Date, date: Option<Date>) -> Option<(u16, u16)> {
    let date = date?;
    let years = date.year?.checked_sub(event.year?)?;
    let reached = match (event.month, event.day) {
        (Some(month), Some(day)) => (date.month, date.day) >= (Some(month), Some(day)),
        _ => false,
    };
    Some((years, if reached { years } else { years.saturating_sub(1) }))
}

/// How many years the dates give instead of those claimed, and from which year of the sentence.
fn by_dates(claim: &Claim, event: Date, date: Option<Date>) -> Option<(u16, Option<Date>)> {
    let own = claim.reference.and_then(|year| Some((year.checked_sub(event.year?)?, Date::of_year(year))));
    // A year that the sentence says is exact; only when the text is of another year it may count from itself too.
    let said = claim.reference.is_some() && claim.reference == date.and_then(|date| date.year);
    let statement = span_of(event, date).filter(|_| !said);
    let round = u16::from(claim.kind == ClaimKind::Elapsed && claim.years.is_multiple_of(10));
    let fits = own.is_some_and(|(years, _)| years == claim.years)
        || statement
            .is_some_and(|(most, least)| (least.saturating_sub(round)..=most + round).contains(&claim.years));
    let (expected, reference) = match (own, statement) {
        (Some((years, year)), _) => (years, Some(year)),
        (None, Some((_, least))) if claim.kind == ClaimKind::Elapsed && event.day.is_some() => (least, None),
        (None, Some((most, _))) => (most, None),
        (None, None) => return None,
    };
    let slip = expected.abs_diff(claim.years) <= WIDEST_SLIP && expected > 0;
    (slip && !fits).then_some((expected, reference))
}

/// Claims about one event that say different numbers: the one that the dates do not give is wrong, else the first.
fn against_each_other(linked: &[Linked], date: Option<Date>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (index, one) in linked.iter().enumerate() {
        let differs = |other: &&Linked| {
            let same_event = (one.event.year, one.event.month, one.event.day)
                == (other.event.year, other.event.month, other.event.day);
            same_event && one.years != other.years && one.years.abs_diff(other.years) <= WIDEST_SLIP
        };
        let Some(other) = linked.iter().find(differs) else { continue };
        let expected = span_of(one.event, date).map(|(most, _)| most);
        let is_wrong = match expected {
            // Full years gone by are right until the day is reached.
            Some(years) => {
                one.years != years && (one.kind == ClaimKind::Anniversary || other.kind == one.kind)
            }
            None => !linked[..index].iter().any(|earlier| earlier.event == one.event),
        };
        if is_wrong {
            let (event, other) = (Some(one.event), Some(other.claim));
            found.push(Contradiction { claim: one.claim, expected, event, reference: None, other });
        }
    }
    found
}
