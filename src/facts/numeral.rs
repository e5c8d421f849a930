//! One number, in digits or words, with its scale and its ending.

use super::digits::digits;
use super::token::{Kind, Text};
use super::{Amount, Certainty};
use crate::locale::words::Meaning;

/// A number without unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numeral {
    pub(super) amount: Amount,
    /// The second reading of an ambiguous separator.
    pub(super) other: Option<Amount>,
    pub(super) certainty: Certainty,
    pub(super) ordinal: bool,
    /// Power of ten of the scale word, 0 without.
    pub(super) scale: u8,
    /// Ends in a case that opens a range (`30-dan`).
    pub(super) from: bool,
    /// First token after it.
    pub(super) next: usize,
}

/// The number that starts at a token.
pub(super) fn numeral(text: &Text<'_>, at: usize) -> Option<Numeral> {
    match text.kind(at) {
        Kind::Digits => in_digits(text, at),
        Kind::Word(meanings) if !meanings.is_empty() => {
            part(text, at).or_else(|| fraction(text, at)).or_else(|| in_words(text, at))
        }
        _ => None,
    }
}

fn in_digits(text: &Text<'_>, at: usize) -> Option<Numeral> {
    if let Some(fraction) = slashed(text, at) {
        return Some(fraction);
    }
    let (amount, other, next) = digits(text, at).map(|number| with_part(text, number).unwrap_or(number))?;
    let plain =
        Numeral { amount, other, certainty: Certainty::Digits, ordinal: false, scale: 0, from: false, next };
    Some(scaled(text, plain).or_else(|| ended(text, plain)).unwrap_or(plain))
}

/// Digits with the character of a fraction behind them (`12½`).
fn with_part(
    text: &Text<'_>,
    (amount, _, next): (Amount, Option<Amount>, usize),
) -> Option<(Amount, Option<Amount>, usize)> {
    let Kind::Mark(mark) = text.kind(next) else { return None };
    let (over, under) = match mark {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        _ => return None,
    };
    Some((amount.plus(Amount::fraction(over, under)?)?, None, next + 1))
}

/// `1/8 финала`, `1/16 final`: the round of so many pairs, which English calls by its players.
fn round_of(text: &Text<'_>, over: u16, under: u16, next: usize) -> Option<Amount> {
    let noun = next + usize::from(text.glued_mark(next, '-') && text.glued(next + 1));
    let is_round = over == 1 && matches!(under, 2 | 4 | 8 | 16 | 32 | 64) && text.means(noun, Meaning::Final);
    is_round.then(|| Amount::from(i64::from(under) * 2))
}

/// `1/3` between spaces.
fn slashed(text: &Text<'_>, at: usize) -> Option<Numeral> {
    let (over, under) = (text.small(at, 1..=2)?, text.small(at + 2, 1..=2)?);
    if !text.glued_mark(at + 1, '/') || !text.glued(at + 2) || over >= under || over == 0 {
        return None;
    }
    let (certainty, next) = (Certainty::Digits, at + 3);
    let other = round_of(text, over, under, next);
    if under > 10 && other.is_none() {
        return None;
    }
    let amount = Amount::fraction(i128::from(over), i128::from(under))?;
    Some(Numeral { amount, other, certainty, ordinal: false, scale: 0, from: false, next })
}

/// A number with the scale word behind it, and smaller ones after that (`2 milyon 500 min`).
fn scaled(text: &Text<'_>, number: Numeral) -> Option<Numeral> {
    let (mut scaled, mut last) = times_scale(text, number)?;
    while let Some((rest, scale)) = smaller(text, &scaled, last) {
        scaled = Numeral { amount: scaled.amount.plus(rest.amount)?, other: None, next: rest.next, ..scaled };
        last = scale;
    }
    let half = || with_half_behind(text, scaled, last);
    Some(with_rest(text, scaled, last).or_else(half).unwrap_or(scaled))
}

/// A number in digits and its scale with half of that scale behind it (`1 milyon yarım`).
fn with_half_behind(text: &Text<'_>, scaled: Numeral, scale: u8) -> Option<Numeral> {
    let at = scaled.next;
    let goes_on = text.meanings(at + 1).iter().any(|m| matches!(m, Meaning::Scale(_) | Meaning::Unit(_)));
    let half = Amount::fraction(1, 2)?.scaled(scale)?;
    let behind = text.means(at, Meaning::AndHalf) && scaled.certainty == Certainty::Digits && !goes_on;
    behind.then_some(Numeral { amount: scaled.amount.plus(half)?, other: None, next: at + 1, ..scaled })
}

/// A number in digits and scale words with what is left below the scale (`10 min 400`).
fn with_rest(text: &Text<'_>, scaled: Numeral, scale: u8) -> Option<Numeral> {
    let at = scaled.next;
    let value = text.digits(at).parse::<i64>().ok().filter(|_| scaled.certainty == Certainty::Digits)?;
    let fits = (1..1000).contains(&value) && scale >= 3 && scaled.amount.whole().is_some();
    let spaced = text.tokens.get(at).is_some_and(|token| token.spaced);
    let goes_on = matches!(text.kind(at + 1), Kind::Mark('.' | ',' | ':' | '/' | '%' | '-' | '–'))
        && text.glued(at + 1)
        && text.kind(at + 2) == Kind::Digits
        && text.glued(at + 2);
    let dated = text.meanings(at + 1).iter().any(|m| matches!(m, Meaning::Month(_) | Meaning::ShortMonth(_)));
    if !fits || !spaced || goes_on || dated || text.mark(at + 1, '%') || text.kind(at + 1) == Kind::Digits {
        return None;
    }
    let rest = Numeral {
        amount: scaled.amount.plus(Amount::from(value))?,
        other: None,
        scale: 0,
        next: at + 1,
        ..scaled
    };
    match ended(text, rest) {
        Some(ordinal) if ordinal.ordinal => None,
        ended => Some(ended.unwrap_or(rest)),
    }
}

/// A number times the scale word behind it, and the power of ten.
fn times_scale(text: &Text<'_>, number: Numeral) -> Option<(Numeral, u8)> {
    let dash = text.glued_mark(number.next, '-') && text.glued(number.next + 1);
    let at = number.next + usize::from(dash);
    let scale = scale(text, at)?;
    let amount = number.amount.scaled(scale)?;
    let other = number.other.and_then(|other| other.scaled(scale));
    Some((Numeral { amount, other, scale, next: text.after_scale(at), ..number }, scale))
}

/// A number in digits with a smaller scale, directly behind a scale word.
fn smaller(text: &Text<'_>, before: &Numeral, scale: u8) -> Option<(Numeral, u8)> {
    let (amount, other, next) = digits(text, before.next)?;
    times_scale(text, Numeral { amount, other, next, ..*before }).filter(|(_, smaller)| *smaller < scale)
}

fn scale(text: &Text<'_>, at: usize) -> Option<u8> {
    text.meaning(at, |m| if let Meaning::Scale(exponent) = m { Some(*exponent) } else { None })
}

impl Text<'_> {
    /// The token after a scale word: an abbreviation takes its full stop along when the sentence goes on.
    fn after_scale(&self, at: usize) -> usize {
        let goes_on = self.glued_mark(at + 1, '.')
            && self.str(at).chars().count() <= 4
            && !self.str(at + 2).is_empty()
            && !self.capital(at + 2);
        if goes_on { at + 2 } else { at + 1 }
    }
}

/// A number in digits with its ending (`35-ci`, `35th`, `30-dan`).
fn ended(text: &Text<'_>, number: Numeral) -> Option<Numeral> {
    let dash = text.glued_mark(number.next, '-');
    let at = number.next + usize::from(dash);
    let meanings = text.meanings(at);
    if !text.glued(at) || !dash && !meanings.contains(&Meaning::OrdinalEnding) {
        return None;
    }
    let ordinal = meanings.contains(&Meaning::OrdinalEnding);
    let from = meanings.contains(&Meaning::FromEnding);
    let ending = ordinal || from || meanings.contains(&Meaning::CaseEnding);
    ending.then_some(Numeral { ordinal, from, next: at + 1, ..number })
}

fn in_words(text: &Text<'_>, at: usize) -> Option<Numeral> {
    let mut words =
        Words { text, total: Amount::from(0), group: None, scale: u8::MAX, ordinal: false, next: at };
    while words.take() {}
    if words.next == at {
        return None;
    }
    let next = words.next;
    let scale = if words.scale == u8::MAX { 0 } else { words.scale };
    let amount = words.total.plus(Amount::from(words.group.unwrap_or(0)))?;
    let amount = words.with_half(amount);
    let alone = next == at + 1;
    // `the second` is no unit of time.
    let ordinal = words.ordinal && at > 0 && text.means(at - 1, Meaning::Of);
    let faint = text.means(at, Meaning::Faint) && !ordinal;
    let faint = alone && (faint || scale > 0 || words.group == Some(100));
    let certainty = if faint { Certainty::Vague } else { Certainty::Words };
    let number = Numeral {
        amount,
        other: None,
        certainty,
        ordinal: words.ordinal,
        scale,
        from: false,
        next: words.next,
    };
    // `two and a half million`: the half stands before the scale.
    if number.next > next
        && let Some(scaled) = scaled(text, number)
    {
        return Some(scaled);
    }
    Some(number)
}

/// A number in words under way.
struct Words<'a, 't> {
    text: &'a Text<'t>,
    /// What the scale words have closed.
    total: Amount,
    /// What stands since the last scale word, below 1000.
    group: Option<i64>,
    /// The last scale.
    scale: u8,
    ordinal: bool,
    next: usize,
}

impl Words<'_, '_> {
    /// Takes the next word if it goes on with the number.
    fn take(&mut self) -> bool {
        let started = self.group.is_some() || self.scale < u8::MAX;
        let at = if started { self.skip_joint() } else { self.next };
        if self.ordinal || started && at == self.next && self.text.tokens.get(at).is_none() {
            return false;
        }
        let taken = self.text.meanings(at).iter().any(|meaning| match meaning {
            Meaning::Cardinal(value) => self.add(*value),
            Meaning::Ordinal(value) => {
                self.ordinal = self.add(*value);
                self.ordinal
            }
            Meaning::Scale(exponent) => self.multiply(*exponent),
            Meaning::ScaleOrdinal(exponent) => {
                self.ordinal = self.multiply(*exponent);
                self.ordinal
            }
            _ => false,
        });
        if taken {
            self.next = at + 1;
        }
        taken
    }

    /// The token after a hyphen or an "and" inside the number.
    fn skip_joint(&self) -> usize {
        let (text, at) = (self.text, self.next);
        if text.glued_mark(at, '-') && text.glued(at + 1) {
            return at + 1;
        }
        let joins = text.means(at, Meaning::Within)
            && text.means(at, Meaning::And)
            && (self.group.is_some_and(|group| group % 100 == 0) || self.group.is_none())
            && scale(text, at + 2).is_none();
        at + usize::from(joins)
    }

    fn add(&mut self, value: u32) -> bool {
        let value = i64::from(value);
        let fits = match self.group {
            None => true,
            Some(group) if value >= 100 => group == 0,
            Some(group) if value >= 10 => group % 100 == 0 && group > 0,
            Some(group) => value > 0 && group % 10 == 0 && group > 0,
        };
        if fits {
            self.group = Some(self.group.unwrap_or(0) + value);
        }
        fits
    }

    fn multiply(&mut self, exponent: u8) -> bool {
        if exponent == 2 {
            let fits = self.group.is_none_or(|group| (1..10).contains(&group));
            if fits {
                self.group = Some(self.group.unwrap_or(1) * 100);
            }
            return fits;
        }
        let added = Amount::from(self.group.unwrap_or(1)).scaled(exponent);
        let total = added.and_then(|added| self.total.plus(added)).filter(|_| exponent < self.scale);
        if let Some(total) = total {
            (self.total, self.group, self.scale) = (total, None, exponent);
        }
        total.is_some()
    }

    /// Adds a half that follows (`milyon yarım`, `two and a half`).
    fn with_half(&mut self, amount: Amount) -> Amount {
        let text = self.text;
        let mut at = self.next;
        let linked = text.means(at, Meaning::Within);
        at += usize::from(linked);
        at += usize::from(linked && text.means(at, Meaning::A));
        let one =
            if self.group.is_none() { Amount::from(1).scaled(self.scale) } else { Some(Amount::from(1)) };
        let half = one.and_then(|one| one.times(Amount::fraction(1, 2)?));
        let scale_before = self.group.is_none() && !linked;
        match half.and_then(|half| amount.plus(half)) {
            Some(sum) if !self.ordinal && text.means(at, Meaning::Part(1, 2)) && (linked || scale_before) => {
                self.next = at + 1;
                sum
            }
            _ => amount,
        }
    }
}

/// `two thirds`, `üçdə iki`, `две трети`, `a third of`.
fn fraction(text: &Text<'_>, at: usize) -> Option<Numeral> {
    let cardinal =
        |at| text.meaning(at, |m| if let Meaning::Cardinal(value) = m { Some(*value) } else { None });
    let denominator =
        |at| text.meaning(at, |m| if let Meaning::Denominator(value) = m { Some(*value) } else { None });
    let locative =
        denominator(at).filter(|_| !text.meanings(at).iter().any(|m| matches!(m, Meaning::Ordinal(_))));
    let (over, under, next) = if let (Some(under), Some(over)) = (locative, cardinal(at + 1)) {
        (over, under, at + 2)
    } else if let Some(over) = cardinal(at) {
        let second = at + 1 + usize::from(text.glued_mark(at + 1, '-'));
        (over, denominator(second)?, second + 1)
    } else if text.means(at, Meaning::A) && text.means(at + 2, Meaning::Of) {
        (1, denominator(at + 1)?, at + 2)
    } else {
        return None;
    };
    if over == 0 || over >= u32::from(under) || under == 100 {
        return None;
    }
    let amount = Amount::fraction(i128::from(over), i128::from(under))?;
    let (certainty, ordinal) = (Certainty::Words, false);
    Some(Numeral { amount, other: None, certainty, ordinal, scale: 0, from: false, next })
}

/// `half`, `yarım milyon`, `quarter of a million`, `полтора`, `a million`.
fn part(text: &Text<'_>, at: usize) -> Option<Numeral> {
    let first = at + usize::from(text.means(at, Meaning::A));
    let part = text
        .meaning(first, |m| if let Meaning::Part(over, under) = m { Some((*over, *under)) } else { None });
    let (over, under) = match part {
        Some(part) => part,
        None if first > at && scale(text, first).is_some() => {
            let number = in_words(text, first)?;
            return Some(Numeral { certainty: Certainty::Vague, ..number });
        }
        None => return None,
    };
    let faint = text.means(first, Meaning::Faint);
    let amount = Amount::fraction(i128::from(over), i128::from(under))?;
    let certainty = if faint { Certainty::Vague } else { Certainty::Words };
    let number =
        Numeral { amount, other: None, certainty, ordinal: false, scale: 0, from: false, next: first + 1 };
    let mut of = first + 1;
    of += usize::from(text.means(of, Meaning::Of));
    of += usize::from(text.means(of, Meaning::A));
    match scaled(text, Numeral { next: of, certainty: Certainty::Words, ..number }) {
        Some(scaled) => Some(scaled),
        None if scale(text, of) == Some(2) => None,
        // `half a percentage point`, `a quarter of an hour`
        None if text.means(of - 1, Meaning::A) && is_measure(text, of) => {
            Some(Numeral { next: of, ..number })
        }
        None => Some(number),
    }
}

fn is_measure(text: &Text<'_>, at: usize) -> bool {
    text.meanings(at).iter().any(|m| matches!(m, Meaning::Unit(_) | Meaning::Percent | Meaning::Per))
}
