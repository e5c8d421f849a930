//! Numbers of documents and of their parts, document symbols, and names with digits.

use super::date::after_ending;
use super::numeral::numeral;
use super::token::{Kind, Text};
use super::{Amount, Certainty, Fact, Found, Value, phone, roman};
use crate::locale::words::Meaning;

/// The number of a document or of one of its parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    /// What is numbered.
    pub reference: Reference,
    /// The number as written, Roman numerals of chapters in digits (`822`, `13.1`, `A/RES/62/243`, `365-IIQ`).
    pub number: String,
    /// The year in brackets behind it (`822 (1993)`).
    pub year: Option<u16>,
}

/// What a reference is to, as far as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reference {
    /// An article of a law.
    Article,
    /// Part of an article.
    Clause,
    /// A document or one of its chapters.
    Document,
    /// Only "number" is said.
    Unsaid,
}

/// `A/RES/62/243`, `62/243`, `365-IIQ`.
pub(super) fn symbol(text: &Text<'_>, at: usize) -> Option<Found> {
    let lettered = matches!(text.kind(at), Kind::Word(_))
        && is_capital_code(text.str(at))
        && text.glued_mark(at + 1, '/');
    let numbered =
        text.kind(at) == Kind::Digits && text.glued_mark(at + 1, '/') && text.kind(at + 2) == Kind::Digits;
    let suffixed = text.kind(at) == Kind::Digits
        && text.glued_mark(at + 1, '-')
        && text.meanings(at + 2).is_empty()
        && is_capital_code(text.str(at + 2));
    let dotted = is_dotted(text, at);
    if !lettered && !numbered && !suffixed && !dotted {
        return None;
    }
    let (number, next) = number(text, at)?;
    if !number.bytes().any(|byte| byte.is_ascii_digit())
        || (numbered || dotted) && numeral(text, at).is_some_and(|n| n.next == next)
    {
        return None;
    }
    let signed = text.means(next, Meaning::NumberSign);
    if let (true, Some(one), Some(other)) =
        (next == at + 3 && !signed, text.small(at, 1..=2), text.small(at + 2, 1..=2))
    {
        return Some(pair(text, at, one, other));
    }
    let (year, next) = year_in_brackets(text, next);
    let citation = Citation { reference: Reference::Unsaid, number, year };
    Some(Found::one(text, at, next, Certainty::Digits, Value::Citation(citation)))
}

/// Whether a number of three parts or more starts here, each of one or two digits, as points of documents have (`3.1.2`).
fn is_dotted(text: &Text<'_>, at: usize) -> bool {
    let is_part = |at: usize| text.small(at, 1..=2).is_some();
    let joins = |dot: usize| text.glued_mark(dot, '.') && text.glued(dot + 1) && is_part(dot + 1);
    is_part(at) && joins(at + 1) && joins(at + 3)
}

/// Two small numbers around a slash (`24/7`): too many things to prove anything.
fn pair(text: &Text<'_>, at: usize, one: u16, other: u16) -> Found {
    let fact = |number: u16, at| Fact {
        readings: vec![Value::Number(Amount::from(i64::from(number)))],
        span: text.span(at, at + 1),
        certainty: Certainty::Vague,
    };
    Found { facts: vec![fact(one, at), fact(other, at + 2)], next: at + 3 }
}

/// Numbers with their noun: `Resolution 822 (1993)`, `№ 1325`, `51-ci maddə`, `1325 nömrəli`.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    match text.kind(at) {
        Kind::Digits => number_first(text, at).or_else(|| dated(text, at)),
        Kind::Word(_) if roman::value(text.str(at)).is_some() => number_first(text, at),
        _ => noun_first(text, at),
    }
}

/// `822 (1993)` some words behind its noun (`резолюции Совета Безопасности 822 (1993)`), or behind another such.
fn dated(text: &Text<'_>, at: usize) -> Option<Found> {
    /// Words between the noun and its number, and other numbers of a list.
    const NEAR: usize = 40;
    let noun = |at: usize| text.means(at, Meaning::Document);
    let (fact, next) = item(text, at, Reference::Unsaid, true)?;
    let has_year = fact.readings.iter().any(|value| matches!(value, Value::Citation(c) if c.year.is_some()));
    let announced = (at.saturating_sub(NEAR)..at).any(noun);
    (has_year && announced).then_some(Found { facts: vec![fact], next })
}

/// A capital or capitals glued or hyphenated to digits: `COP29`, `КС-29`, `A-320`.
pub(super) fn identifier(text: &Text<'_>, at: usize) -> Option<Found> {
    if !matches!(text.kind(at), Kind::Word(_)) || !text.capital(at) {
        return None;
    }
    let digits = at + 1 + usize::from(text.glued_mark(at + 1, '-'));
    let joined = text.kind(digits) == Kind::Digits && text.glued(digits) && text.glued(at + 1);
    let value = || Value::Identifier(text.str(digits).trim_start_matches('0').to_owned());
    joined.then(|| Found::one(text, at, digits + 1, Certainty::Words, value()))
}

fn reference(text: &Text<'_>, at: usize) -> Option<Reference> {
    text.meaning(at, |m| match m {
        Meaning::Article => Some(Reference::Article),
        Meaning::Clause => Some(Reference::Clause),
        Meaning::Document => Some(Reference::Document),
        _ => None,
    })
}

fn noun_first(text: &Text<'_>, at: usize) -> Option<Found> {
    let noun = reference(text, at);
    let sign = if noun.is_some() { text.after_stop(at) } else { at };
    let signed = text.mark(sign, '№') || text.means(sign, Meaning::NumberSign);
    let first = if signed { text.after_stop(sign) } else { sign };
    let agglutinative = text.lexicon.is_some_and(|lexicon| lexicon.vocabulary.nouns_after_numbers);
    let heading = noun == Some(Reference::Article) && text.capital(at);
    if first == at || agglutinative && !signed && !heading || signed && phone::parse(text, first).is_some() {
        return None;
    }
    let reference = noun.unwrap_or(Reference::Unsaid);
    let mut facts = Vec::new();
    let mut next = first;
    while facts.len() < 16 {
        let Some((fact, end)) =
            item(text, next, reference, signed).filter(|(_, end)| !counts(text, next, *end))
        else {
            break;
        };
        facts.push(fact);
        match list_joint(text, end) {
            Some(joint) if text.kind(joint) == Kind::Digits => next = joint,
            _ => return Some(extended(text, at, facts, end)),
        }
    }
    let end = facts.last().map(|fact| fact.span.end)?;
    let end = text.tokens.partition_point(|token| token.end <= end);
    Some(extended(text, at, facts, end))
}

/// The first fact with the noun before it.
fn extended(text: &Text<'_>, at: usize, mut facts: Vec<Fact>, next: usize) -> Found {
    if let Some(first) = facts.first_mut() {
        first.span.start = text.span(at, at + 1).start;
    }
    Found { facts, next }
}

/// Numbers before `saylı`, and ordinals before a noun: `822, 853 və 884 saylı`, `3-cü bənd`, `VI fəsil`.
fn number_first(text: &Text<'_>, at: usize) -> Option<Found> {
    let mut facts = Vec::new();
    let mut next = at;
    let mut ordinal = true;
    while facts.len() < 16 {
        let roman = matches!(text.kind(next), Kind::Word(_));
        let (fact, end) = item(text, next, Reference::Unsaid, true)?;
        let ended = after_ending(text, end);
        ordinal = roman || ended > end && text.means(ended - 1, Meaning::OrdinalEnding);
        facts.push(fact);
        next = ended;
        if ended > end && ordinal {
            let joint = list_joint(text, ended).filter(|joint| text.kind(*joint) == Kind::Digits);
            if let Some(joint) = joint { next = joint } else { break }
        } else {
            let Some(joint) = list_joint(text, ended) else { break };
            next = joint;
        }
    }
    let signed = text.means(next, Meaning::NumberSign);
    let noun = reference(text, next + usize::from(signed));
    if !signed && (noun.is_none() || !ordinal) {
        return None;
    }
    for fact in &mut facts {
        for reading in &mut fact.readings {
            if let Value::Citation(citation) = reading {
                citation.reference = noun.unwrap_or(Reference::Unsaid);
            }
        }
    }
    Some(Found { facts, next })
}

/// One number with its year.
fn item(text: &Text<'_>, at: usize, reference: Reference, signed: bool) -> Option<(Fact, usize)> {
    let (number, next) = match roman::value(text.str(at)).filter(|_| matches!(text.kind(at), Kind::Word(_))) {
        Some(value) => (value.to_string(), at + 1),
        None if text.kind(at) == Kind::Digits => number(text, at)?,
        None => return None,
    };
    let year_like =
        !signed && number.len() == 4 && number.starts_with(['1', '2']) && reference == Reference::Document;
    let (year, next) = year_in_brackets(text, next);
    if year_like && year.is_none() {
        return None;
    }
    let citation = Citation { reference, number, year };
    let fact = Fact {
        readings: vec![Value::Citation(citation)],
        span: text.span(at, next),
        certainty: Certainty::Digits,
    };
    Some((fact, next))
}

/// Digits with the parts joined to them: `13.1`, `62/243`, `365-IIQ`, `A/RES/62/243`.
fn number(text: &Text<'_>, at: usize) -> Option<(String, usize)> {
    let mut next = at + 1;
    // The longest document symbols have fewer parts.
    while let Kind::Mark('.' | '/' | '-') = text.kind(next)
        && next < at + 16
    {
        let ending = text.kind(next + 1);
        let part = ending == Kind::Digits
            || matches!(ending, Kind::Word(_)) && is_capital_code(text.str(next + 1)) && text.mark(next, '-')
            || matches!(ending, Kind::Word(_)) && text.mark(next, '/') && text.capital(next + 1);
        // A hyphen between digits is a range.
        let range = text.mark(next, '-') && ending == Kind::Digits;
        if !text.glued(next) || !text.glued(next + 1) || !part || range {
            break;
        }
        next += 2;
    }
    let span = text.span(at, next);
    let number =
        text.text.get(span)?.chars().map(|c| if matches!(c, '–' | '‑' | '‐' | '—') { '-' } else { c });
    Some((number.collect(), next))
}

/// `(1993)` with or without a space before it.
fn year_in_brackets(text: &Text<'_>, at: usize) -> (Option<u16>, usize) {
    let year = text.small(at + 1, 4..=4).filter(|_| text.mark(at, '(') && text.mark(at + 2, ')'));
    year.map_or((None, at), |year| (Some(year), at + 3))
}

fn list_joint(text: &Text<'_>, at: usize) -> Option<usize> {
    let joint = match text.kind(at) {
        Kind::Mark(',') | Kind::Mark('-') => true,
        Kind::Word(meanings) => meanings.contains(&Meaning::And) || meanings.contains(&Meaning::To),
        _ => false,
    };
    // `853, 874, and 884`
    let next = at + 1 + usize::from(text.mark(at, ',') && text.means(at + 1, Meaning::And));
    joint.then_some(next)
}

/// Whether what looks like the number of a reference counts things or begins a date.
fn counts(text: &Text<'_>, at: usize, next: usize) -> bool {
    let scaled = numeral(text, at).is_some_and(|number| number.scale > 0 || number.other.is_some());
    let counted = text.meanings(next).iter().any(|meaning| {
        matches!(
            meaning,
            Meaning::Month(_) | Meaning::Unit(_) | Meaning::Percent | Meaning::Currency(_) | Meaning::Country
        )
    });
    scaled
        || counted && text.tokens.get(next).is_some_and(|token| token.spaced)
        || text.mark(next, '%')
        || text.glued_mark(next, ':') && text.kind(next + 1) == Kind::Digits
}

fn is_capital_code(word: &str) -> bool {
    let mut letters = 0;
    let capital = word.chars().all(|letter| {
        letters += 1;
        letter.is_uppercase()
    });
    capital && (1..=5).contains(&letters)
}
