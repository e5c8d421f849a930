//! So many times: occasions and multiples.

use super::amounts::{Measure, Measured};
use super::token::Text;
use super::{Amount, Certainty, Found, Value};
use crate::locale::words::Meaning;

/// "times" behind a number.
pub(super) fn measure(text: &Text<'_>, at: usize) -> Option<Measured> {
    text.means(at, Meaning::Times).then(|| Measured::new(Measure::Times, at + 1))
}

/// One word: `twice`, `ikiqat`, `вдвое`.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let times = text.meaning(at, |m| if let Meaning::Multiple(times) = m { Some(*times) } else { None })?;
    let certainty = if text.means(at, Meaning::Faint) { Certainty::Vague } else { Certainty::Words };
    Some(Found::one(text, at, at + 1, certainty, Value::Times(Amount::from(i64::from(times)))))
}
