//! Typed values found in running text, with the bytes they stand in, and how two versions of a text differ in them.
//!
//! [`find`] reads a text once: it is cut into tokens, and at each token the parsers are asked in a fixed order
//! of precedence. What may mean two things keeps both readings; [`compare`] picks the one that agrees.

mod amount;
mod amounts;
mod around;
mod calendar;
mod century;
mod citation;
mod claim;
mod compare;
mod date;
mod day_order;
mod decade;
mod digits;
mod format;
mod impossible;
mod lexicon;
mod money;
mod named_day;
mod numeral;
mod percent;
mod phone;
mod roman;
mod share;
mod sign;
mod sum;
mod time;
mod times;
mod token;
mod unit;
mod web;
mod weekday;

use std::ops::Range;

pub use amount::Amount;
pub use citation::{Citation, Reference};
pub use claim::{Claim, ClaimKind, claims};
pub use compare::{Disagreement, Side, agree, compare, slight, vote};
pub use date::Date;
pub use format::format;
pub use impossible::{Impossible, impossible};
pub use named_day::{MisnamedDay, misnamed_days};
pub use sum::{WrongSum, wrong_sums};
pub use time::Time;

use crate::locale::Locale;
use crate::locale::unit::Unit;
use crate::locale::words::Meaning;
use lexicon::lexicon;
use token::{Kind, Text};

/// A value said at one place of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it may mean, most likely first; never empty.
    pub readings: Vec<Value>,
    /// Bytes of the text it stands in, on character borders.
    pub span: Range<usize>,
    /// How much it proves.
    pub certainty: Certainty,
}

/// How much the wording of a fact proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// May agree with another fact, never disagrees by itself (`one`, `on` in Azerbaijani, `a thousand`).
    Vague,
    /// Said in words.
    Words,
    /// Said in digits.
    Digits,
}

/// What a fact means.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number of things.
    Number(Amount),
    /// A place in an order.
    Ordinal(Amount),
    /// A day, a month, a year or parts of these; a range is two facts.
    Date(Date),
    /// A day of the week, Monday 1 to Sunday 7.
    Weekday(u8),
    /// A clock time; a range is two facts.
    Time(Time),
    /// A decade by its first year; below 100 when the century is not said.
    Decade(u16),
    /// A century, negative before Christ.
    Century(i16),
    /// A millennium, negative before Christ.
    Millennium(i16),
    /// So many hundredths.
    Percent(Amount),
    /// A difference between per cents.
    PercentPoints(Amount),
    /// So many times as much, or so many occasions.
    Times(Amount),
    /// A sum of money.
    Money {
        /// How much.
        amount: Amount,
        /// ISO 4217 code.
        currency: &'static str,
    },
    /// So much of a unit; durations too.
    Quantity {
        /// How much.
        amount: Amount,
        /// Of what.
        unit: Unit,
    },
    /// The number of a document or of one of its parts.
    Citation(Citation),
    /// The digits of a name with letters (`COP29`, `A-320`).
    Identifier(String),
    /// The digits of a telephone number.
    Phone(String),
    /// A web address without the parts that depend on the language.
    Url(String),
    /// An e-mail address in lower case.
    Email(String),
}

impl Value {
    /// How much, for values that are amounts of something.
    pub fn amount(&self) -> Option<Amount> {
        match self {
            Self::Number(amount) | Self::Ordinal(amount) | Self::Times(amount) => Some(*amount),
            Self::Percent(amount) | Self::PercentPoints(amount) => Some(*amount),
            Self::Money { amount, .. } | Self::Quantity { amount, .. } => Some(*amount),
            _ => None,
        }
    }
}

/// The facts of `text` by position; they do not overlap. Without a profile of the language: what digits alone say.
///
/// The text is expected without markup: what is no text is one U+FFFC each, which counts as a border of words.
pub fn find(text: &str, locale: &Locale) -> Vec<Fact> {
    let lexicon = lexicon(locale);
    if lexicon.is_none() && !text.bytes().any(may_be_in_fact) {
        return Vec::new();
    }
    let text = Text::new(text, lexicon);
    let mut facts = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        let found = may_start(&text, at).then(|| PARSERS.iter().find_map(|parse| parse(&text, at))).flatten();
        match found {
            Some(found) => {
                facts.extend(found.facts);
                at = found.next.max(at + 1);
            }
            None => at += 1,
        }
    }
    percent::spread(&text, &mut facts);
    share::share(&text, &mut facts);
    day_order::settle(&mut facts);
    facts
}

/// Whether a byte is one of which every fact without words has some: of a digit, of an address, or of a Roman numeral.
fn may_be_in_fact(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'.' | b'I' | b'V' | b'X' | b'L' | 0xc4 | 0xd0)
}

/// Reads facts that start at a token, and only there.
type Parser = fn(&Text<'_>, usize) -> Option<Found>;

/// The parsers in order of precedence.
const PARSERS: &[Parser] = &[
    web::parse,
    phone::parse,
    date::numeric,
    citation::symbol,
    time::parse,
    century::parse,
    decade::parse,
    citation::parse,
    date::parse,
    weekday::parse,
    amounts::parse,
    times::parse,
    unit::parse,
    roman::parse,
    citation::identifier,
];

/// What a parser found.
#[derive(Debug)]
struct Found {
    facts: Vec<Fact>,
    /// The token to go on with.
    next: usize,
}

impl Found {
    fn one(text: &Text<'_>, first: usize, next: usize, certainty: Certainty, value: Value) -> Self {
        Self { facts: vec![Fact { readings: vec![value], span: text.span(first, next), certainty }], next }
    }
}

/// Whether any parser may find something at a token: asked of every word, so that few reach the parsers.
fn may_start(text: &Text<'_>, at: usize) -> bool {
    match text.kind(at) {
        Kind::Digits | Kind::Url | Kind::Email => true,
        Kind::Mark(mark) => matches!(mark, '+' | '(' | '№' | '%') || money::is_sign(mark),
        Kind::Word(meanings) => {
            meanings.iter().any(|meaning| starts(text, at, *meaning))
                || text.kind(at + 1) == Kind::Digits && text.capital(at)
                || matches!(text.kind(at + 1), Kind::Mark('-' | '/' | '$')) && text.capital(at)
                || roman::value(text.str(at)).is_some()
        }
    }
}

/// Whether a fact may start with a word of this meaning.
fn starts(text: &Text<'_>, at: usize, meaning: Meaning) -> bool {
    let followed = |wanted: fn(&Meaning) -> bool| text.meanings(at + 1).iter().any(wanted);
    match meaning {
        Meaning::A => followed(|next| {
            matches!(next, Meaning::Scale(_) | Meaning::Part(..) | Meaning::Denominator(_) | Meaning::Unit(_))
        }),
        Meaning::Unit(_) => text.means(at, Meaning::Faint) || text.means(at + 1, Meaning::AndHalf),
        Meaning::Cardinal(_)
        | Meaning::Ordinal(_)
        | Meaning::Scale(_)
        | Meaning::ScaleOrdinal(_)
        | Meaning::Part(..)
        | Meaning::Denominator(_)
        | Meaning::Multiple(_)
        | Meaning::Month(_)
        | Meaning::ShortMonth(_)
        | Meaning::Weekday(_)
        | Meaning::ShortWeekday(_)
        | Meaning::Decade(_)
        | Meaning::Morning
        | Meaning::Afternoon
        | Meaning::Evening
        | Meaning::Night
        | Meaning::Noon
        | Meaning::Midnight
        | Meaning::Clock
        | Meaning::Article
        | Meaning::Clause
        | Meaning::Document
        | Meaning::NumberSign => true,
        Meaning::Currency(_) => text.kind(at + 1) == Kind::Digits,
        _ => false,
    }
}

/// For logs: `date 1990-01-20`, `5 percent`. People get [`format()`].
impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(amount) => write!(f, "{amount}"),
            Self::Ordinal(amount) => write!(f, "{amount}."),
            Self::Date(date) => write!(f, "{date}"),
            Self::Weekday(day) => write!(f, "weekday {day}"),
            Self::Time(time) => write!(f, "{:02}:{:02}", time.hour, time.minute),
            Self::Decade(year) => write!(f, "{year}s"),
            Self::Century(century) => write!(f, "century {century}"),
            Self::Millennium(millennium) => write!(f, "millennium {millennium}"),
            Self::Percent(amount) => write!(f, "{amount} %"),
            Self::PercentPoints(amount) => write!(f, "{amount} pp"),
            Self::Times(amount) => write!(f, "{amount} times"),
            Self::Money { amount, currency } => write!(f, "{amount} {currency}"),
            Self::Quantity { amount, unit } => write!(f, "{amount} {}", unit.symbol()),
            Self::Citation(Citation { number, year: None, .. }) => write!(f, "№ {number}"),
            Self::Citation(Citation { number, year: Some(year), .. }) => write!(f, "№ {number} ({year})"),
            Self::Identifier(text) | Self::Phone(text) | Self::Url(text) | Self::Email(text) => {
                f.write_str(text)
            }
        }
    }
}
