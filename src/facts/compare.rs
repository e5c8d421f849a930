//! Two versions of a text side by side: which facts one says and the other does not.

mod exchange;
mod slight;
mod values;

use super::{Amount, Certainty, Citation, Date, Fact, Reference, Value};
pub use slight::slight;
use values::{bare, converts, values_agree};

/// Facts of two versions that do not agree, or one that the other version lacks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disagreement<'f> {
    /// Id of the check it belongs to (`number-mismatch`).
    pub check: &'static str,
    /// What the source says; none when the target adds something.
    pub source: Option<&'f Fact>,
    /// What the target says; none when it says nothing of the kind.
    pub target: Option<&'f Fact>,
    /// Whether the evidence leaves no doubt: worth an error, not a warning.
    pub certain: bool,
}

/// One of the two versions of a disagreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The version translated from.
    Source,
    /// The translation.
    Target,
}

/// More facts than this on one side are no slip but another text: pairing them would be guesswork.
const MOST: usize = 64;

/// Facts further than this from where one should stand are not searched: no paragraph is so long.
const WINDOW: usize = 1024;

/// What `source` and `target` do not both say, in the order of the source, additions of the target last.
///
/// Facts count as sets: what is said twice may be said once. What is ambiguous agrees if any reading does; facts of
/// different kinds agree if their bare numbers do (`Article 51`, *51-ci*). One lost and one added fact of one kind
/// make one disagreement.
pub fn compare<'f>(source: &'f [Fact], target: &'f [Fact]) -> Vec<Disagreement<'f>> {
    let mut lost = unmatched(source, target);
    let mut added = unmatched(target, source);
    let mut found = pairs(&mut lost, &mut added, source, target);
    found.extend(lost.iter().map(|fact| Disagreement::new(Some(fact), None)));
    found.extend(added.iter().map(|fact| Disagreement::new(None, Some(fact))));
    found.retain(Disagreement::is_worth_saying);
    for one in &mut found {
        let alone = one.source.xor(one.target);
        let others = if one.source.is_some() { target } else { source };
        let converted = |fact| others.iter().take(WINDOW).any(|other| may_be_converted(fact, other));
        let dropped = |fact| is_score(fact, if one.source.is_some() { source } else { target });
        one.certain &= !alone.is_some_and(|fact| converted(fact) || is_label(fact) || dropped(fact));
    }
    found.extend(lost_years(source, target));
    found.extend(exchange::exchanged(source, target, &found));
    found.sort_by_key(|d| (d.source.is_none(), d.source.or(d.target).map_or(0, |fact| fact.span.start)));
    found
}

/// Whether two facts may say the same: some reading of the one agrees with some reading of the other.
pub fn agree(fact: &Fact, other: &Fact) -> bool {
    fact.readings.iter().any(|value| other.readings.iter().any(|theirs| values_agree(value, theirs)))
}

/// Which side of a disagreement stands alone when `third`, the facts of a third version, sides with the other; none
/// when the third version decides nothing.
pub fn vote(disagreement: &Disagreement<'_>, third: &[Fact]) -> Option<Side> {
    let says = |fact: Option<&Fact>| fact.map(|fact| third.iter().any(|other| agree(fact, other)));
    match (says(disagreement.source), says(disagreement.target)) {
        (Some(true), Some(false) | None) => Some(Side::Target),
        (Some(false) | None, Some(true)) | (Some(false), None) => Some(Side::Source),
        (None, Some(false)) => Some(Side::Target),
        _ => None,
    }
}

/// Facts of `these` that evidence something and that none of `those` says.
fn unmatched<'f>(these: &'f [Fact], those: &[Fact]) -> Vec<&'f Fact> {
    let mut found: Vec<&'f Fact> = Vec::new();
    for (index, fact) in these.iter().enumerate() {
        let counts = fact.certainty > Certainty::Vague
            && !is_said(fact, index, those)
            && !is_year_of_citation(fact, those);
        if counts
            && !restates(fact, &these[..index])
            && !found.iter().take(MOST).any(|known| known.readings == fact.readings)
        {
            found.push(fact);
        }
    }
    found
}

/// Whether a fact converts the one just before it (`45 miles (72 kilometres)`).
fn restates(fact: &Fact, before: &[Fact]) -> bool {
    before.last().is_some_and(|before| {
        fact.readings.iter().any(|value| before.readings.iter().any(|other| converts(value, other)))
    })
}

/// Whether `others` say a fact; the search starts where it should stand, since most texts keep the order.
fn is_said(fact: &Fact, index: usize, others: &[Fact]) -> bool {
    let (before, after) = others.split_at(index.min(others.len()));
    let mut near = after.iter().take(WINDOW).chain(before.iter().rev().take(WINDOW));
    near.any(|other| agree(fact, other))
}

/// Whether a fact is the year that the other side has beside the number of a document (`884 (1993)`), where this side has more than
/// one number before it.
fn is_year_of_citation(fact: &Fact, others: &[Fact]) -> bool {
    let Some(Value::Date(Date { year: said @ Some(_), month: None, day: None })) = fact.readings.first()
    else {
        return false;
    };
    let cites = |value: &Value| matches!(value, Value::Citation(Citation { year, .. }) if year == said);
    others.iter().take(WINDOW).any(|other| other.readings.iter().any(cites))
}

/// Takes lost and added facts that belong together out of both lists, the likeliest pairs first.
fn pairs<'f>(
    lost: &mut Vec<&'f Fact>,
    added: &mut Vec<&'f Fact>,
    source: &[Fact],
    target: &[Fact],
) -> Vec<Disagreement<'f>> {
    if lost.len() > MOST || added.len() > MOST {
        return Vec::new();
    }
    let place = |fact: &Fact, all: &[Fact]| {
        let index = all.partition_point(|other| other.span.start < fact.span.start);
        index * 1000 / all.len().max(1)
    };
    let mut candidates = Vec::new();
    for (i, gone) in lost.iter().enumerate() {
        for (j, new) in added.iter().enumerate() {
            if let Some(likeness) = likeness(gone, new) {
                candidates.push((likeness, place(gone, source).abs_diff(place(new, target)), i, j));
            }
        }
    }
    candidates.sort_unstable();
    let (mut gone, mut new) = (vec![false; lost.len()], vec![false; added.len()]);
    let mut found = Vec::new();
    for (_, _, i, j) in candidates {
        if !gone[i] && !new[j] {
            (gone[i], new[j]) = (true, true);
            found.push(Disagreement::new(Some(lost[i]), Some(added[j])));
        }
    }
    let mut keep = gone.iter();
    lost.retain(|_| keep.next().is_some_and(|taken| !taken));
    let mut keep = new.iter();
    added.retain(|_| keep.next().is_some_and(|taken| !taken));
    found
}

/// How likely two facts are versions of one, 0 best; none when they are of kinds that never stand for each other.
fn likeness(one: &Fact, other: &Fact) -> Option<u8> {
    let (one, other) = nearest(one, other)?;
    // A code stands for no count.
    let is_code = |value: &Value| matches!(value, Value::Identifier(_));
    if is_code(one) != is_code(other) {
        return None;
    }
    let same_number = number_of(one).is_some() && number_of(one) == number_of(other);
    if std::mem::discriminant(one) == std::mem::discriminant(other) {
        return Some(u8::from(!same_number));
    }
    let plain = matches!(one, Value::Number(_)) || matches!(other, Value::Number(_));
    let numbers = number_of(one).is_some() && number_of(other).is_some();
    match numbers {
        true if same_number => Some(0),
        true if plain => Some(2),
        _ => None,
    }
}

/// The readings of two facts that are of one kind, else the first ones.
fn nearest<'f>(one: &'f Fact, other: &'f Fact) -> Option<(&'f Value, &'f Value)> {
    let kind = std::mem::discriminant::<Value>;
    let of_one_kind = one.readings.iter().find_map(|mine| {
        let theirs = other.readings.iter().find(|theirs| kind(theirs) == kind(mine))?;
        Some((mine, theirs))
    });
    let of_one_number = || {
        one.readings.iter().find_map(|mine| {
            let number = number_of(mine)?;
            let plain = |value: &&Value| matches!(value, Value::Number(amount) if *amount == number);
            Some((mine, other.readings.iter().find(plain)?))
        })
    };
    let firsts = || Some((one.readings.first()?, other.readings.first()?));
    of_one_kind.or_else(of_one_number).or_else(firsts)
}

/// The number in a value, of any kind.
fn number_of(value: &Value) -> Option<Amount> {
    match value {
        Value::Decade(year) => Some(Amount::from(i64::from(*year))),
        Value::Century(number) | Value::Millennium(number) => Some(Amount::from(i64::from(*number))),
        other => other.amount().or_else(|| bare(other)),
    }
}

/// Dates whose day is said on the other side and whose year is said nowhere there.
fn lost_years<'f>(source: &'f [Fact], target: &'f [Fact]) -> Vec<Disagreement<'f>> {
    let of = |these: &'f [Fact], those: &'f [Fact]| -> Vec<(&'f Fact, &'f Fact)> {
        these
            .iter()
            .filter_map(|fact| Some((fact, without_year(fact, those.get(..WINDOW).unwrap_or(those))?)))
            .collect()
    };
    let weak = |source, target| Disagreement { check: "date-mismatch", source, target, certain: false };
    let lost = of(source, target).into_iter().map(|(gone, day)| weak(Some(gone), Some(day)));
    let added = of(target, source).into_iter().map(|(new, day)| weak(Some(day), Some(new)));
    lost.chain(added).collect()
}

/// The fact of `others` that says the same day, when none of them says the year.
fn without_year<'f>(fact: &Fact, others: &'f [Fact]) -> Option<&'f Fact> {
    let [Value::Date(Date { year: Some(year), month: Some(_), .. })] = fact.readings.as_slice() else {
        return None;
    };
    let year = Value::Date(Date::of_year(*year));
    let says_year = |other: &Fact| {
        other.readings.iter().any(|value| match value {
            Value::Citation(citation) => {
                citation.year.is_some_and(|said| Value::Date(Date::of_year(said)) == year)
            }
            value => values_agree(&year, value),
        })
    };
    let same_day = others.iter().find(|other| agree(fact, other) && !says_year(other))?;
    (!others.iter().any(says_year)).then_some(same_day)
}

impl<'f> Disagreement<'f> {
    fn new(source: Option<&'f Fact>, target: Option<&'f Fact>) -> Self {
        let check = check_of(source, target);
        let certainty = |fact: Option<&Fact>| fact.map(|fact| fact.certainty);
        let digits = Some(Certainty::Digits);
        let certain = match (certainty(source), certainty(target)) {
            (Some(one), Some(other)) => Some(one.max(other)) == digits,
            (one, other) => one == digits || other == digits,
        };
        let doubtful = |fact: &Fact| is_weekday(fact) || is_points(fact);
        let converted = source.zip(target).is_some_and(|(source, target)| is_conversion(source, target));
        let never = check == "identifier-changed"
            || converted
            || [source, target].into_iter().flatten().any(doubtful);
        Self { check, source, target, certain: certain && !never }
    }

    /// Days of the week and names with digits are dropped and added freely: only a change counts.
    fn is_worth_saying(&self) -> bool {
        match (self.source, self.target) {
            (Some(fact), None) | (None, Some(fact)) => {
                !is_weekday(fact) && !is_month(fact) && !is_few(fact) && !is_code(fact)
            }
            _ => true,
        }
    }
}

/// Whether a small number is half of a score (`1-0`), which a headline may leave out.
fn is_score(fact: &Fact, all: &[Fact]) -> bool {
    let is_goals = |fact: &Fact| {
        let goals = fact.readings.first().and_then(Value::amount).and_then(Amount::whole);
        fact.certainty == Certainty::Digits && goals.is_some_and(|goals| (0..10).contains(&goals))
    };
    let at = all.partition_point(|other| other.span.start < fact.span.start);
    let touches = |one: &Fact, next: &Fact| next.span.start.saturating_sub(one.span.end) <= '–'.len_utf8();
    let before = at.checked_sub(1).and_then(|before| all.get(before));
    let beside = before.is_some_and(|before| is_goals(before) && touches(before, fact))
        || all.get(at + 1).is_some_and(|next| is_goals(next) && touches(fact, next));
    is_goals(fact) && beside
}

/// Whether a small number stands for a thing without saying of what kind it is (`number 6` on a shirt).
fn is_label(fact: &Fact) -> bool {
    matches!(
        fact.readings.first(),
        Some(Value::Citation(Citation { reference: Reference::Unsaid, number, year: None })) if number.len() < 3
    )
}

fn is_code(fact: &Fact) -> bool {
    matches!(fact.readings.first(), Some(Value::Identifier(_)))
}

fn is_weekday(fact: &Fact) -> bool {
    matches!(fact.readings.first(), Some(Value::Weekday(_)))
}

/// Whether two amounts of different units may be a conversion that went wrong: never an error.
fn is_conversion(source: &Fact, target: &Fact) -> bool {
    match nearest(source, target) {
        Some((Value::Quantity { amount: a, unit: u }, Value::Quantity { amount: b, unit: v })) => {
            a != b && u != v && u.dimension() == v.dimension()
        }
        _ => false,
    }
}

/// Whether a quantity that stands alone may be what the other version says in another unit: `decades` for thirty years.
fn may_be_converted(fact: &Fact, other: &Fact) -> bool {
    let time = |value: &Value| matches!(value, Value::Quantity { unit, .. } if unit.is_time());
    let rough = other.certainty == Certainty::Vague || !fact.readings.iter().any(time);
    rough && is_conversion(fact, other)
}

fn is_month(fact: &Fact) -> bool {
    matches!(fact.readings.as_slice(), [Value::Date(Date { year: None, month: Some(_), day: None })])
}

/// Percentage points: often called per cent for short.
fn is_points(fact: &Fact) -> bool {
    matches!(fact.readings.first(), Some(Value::PercentPoints(_)))
}

/// None, one and two in words: articles, pairs, couples and doubles in disguise; and one of a unit or currency, which another
/// version says without a number (`per dollar`).
fn is_few(fact: &Fact) -> bool {
    let words = fact.certainty < Certainty::Digits;
    fact.readings.iter().any(|value| match value {
        Value::Number(amount) | Value::Ordinal(amount) | Value::Times(amount) => {
            words && matches!(amount.whole(), Some(0..=2))
        }
        Value::Millennium(number) => words && matches!(number, 1 | 2),
        Value::PercentPoints(amount) => words && amount.whole() == Some(1),
        Value::Quantity { amount, .. } | Value::Money { amount, .. } => {
            let amount = amount.magnitude();
            amount.whole() == Some(1) || words && amount.whole() == Some(2)
        }
        _ => false,
    })
}

/// The check a disagreement belongs to: that of the more specific side.
fn check_of(source: Option<&Fact>, target: Option<&Fact>) -> &'static str {
    let pair = source.zip(target).and_then(|(source, target)| nearest(source, target));
    let Some((one, other)) = pair else {
        let value = source.or(target).and_then(|fact| fact.readings.first());
        return value.map_or("number-mismatch", check_of_value);
    };
    if let (Value::Quantity { .. }, Value::Quantity { .. }) = (one, other)
        && number_of(one) == number_of(other)
    {
        return "unit-mismatch";
    }
    // `8 %`, then `8 to 1.3 billion dollars`: what follows lends its measure.
    let is_percent = |value: &Value| matches!(value, Value::Percent(_));
    if is_percent(one) != is_percent(other) && number_of(one) == number_of(other) {
        return "unit-mismatch";
    }
    let rank = |check: &str| SPECIFICITY.iter().position(|known| *known == check);
    let checks = (check_of_value(one), check_of_value(other));
    if rank(checks.0) < rank(checks.1) { checks.1 } else { checks.0 }
}

/// Checks from the most general to the most specific: of two, a disagreement belongs to the later.
const SPECIFICITY: &[&str] = &[
    "number-mismatch",
    "identifier-changed",
    "citation-mismatch",
    "unit-mismatch",
    "money-mismatch",
    "decade-mismatch",
    "century-mismatch",
    "date-mismatch",
    "time-mismatch",
    "phone-mismatch",
    "url-changed",
    "email-changed",
];

fn check_of_value(value: &Value) -> &'static str {
    match value {
        Value::Number(_) | Value::Ordinal(_) | Value::Times(_) => "number-mismatch",
        Value::Date(_) | Value::Weekday(_) => "date-mismatch",
        Value::Time(_) => "time-mismatch",
        Value::Decade(_) => "decade-mismatch",
        Value::Century(_) | Value::Millennium(_) => "century-mismatch",
        Value::Percent(_) | Value::PercentPoints(_) => "unit-mismatch",
        Value::Money { .. } => "money-mismatch",
        Value::Quantity { unit, .. } if unit.is_time() => "number-mismatch",
        Value::Quantity { .. } => "unit-mismatch",
        Value::Citation(_) => "citation-mismatch",
        Value::Identifier(_) => "identifier-changed",
        Value::Phone(_) => "phone-mismatch",
        Value::Url(_) => "url-changed",
        Value::Email(_) => "email-changed",
    }
}
