//! The words by which a text says how long ago something was and what its parts add up to. A stem matches every word that begins
//! with it, a word only itself; all are in lower case.

/// What a language's claims about years and sums are made of.
#[derive(Debug)]
pub struct Claims {
    /// Stems that make an anniversary of the ordinal before them (`anniversary`).
    pub anniversaries: &'static [&'static str],
    /// Stems inside a number of years that make an anniversary of it (`illiyi`, `летие`).
    pub jubilees: &'static [&'static str],
    /// Words directly behind a number of years that count back from today (`ago`).
    pub ago: &'static [&'static str],
    /// Whether "ago" behind a case form counts back from that (*müharibədən 5 il əvvəl*, five years before the war), so that only
    /// `counting` may stand before the number.
    pub ago_needs_start: bool,
    /// Words that may stand before a number of years that counts back (`bundan`).
    pub counting: &'static [&'static str],
    /// Words of the time around a date (`on the night of`): all that may stand between years and their date.
    pub around_date: &'static [&'static str],
    /// Words before the attributive date of an event (`the agreement of 1995`); when there are none, any but `locating` will do.
    pub attributing: &'static [&'static str],
    /// Words before a date when something happens rather than of what it is (`in 2021`, `отмечается в 2021 году`).
    pub locating: &'static [&'static str],
    /// Endings of a date when something happens (`ildə`).
    pub locative_endings: &'static [&'static str],
    /// Verbs that part an anniversary from a date: what follows them is another event.
    pub parting: &'static [&'static str],
    /// Stems that make of years beside a date the time since it (`36 years have passed since`).
    pub since: &'static [&'static str],
    /// Whether the date of an event stands before its anniversary (*1995-ci il sazişinin 30 illiyi*), else behind it.
    pub event_first: bool,
    /// Stems of words that make a number rough, or look beyond the present; those of up to four letters are whole words.
    pub hedges: &'static [&'static str],
    /// Words between two days of a period that never stand for a change (`through`, `по`).
    pub until: &'static [&'static str],
    /// Endings of the second day of a period (`dək`).
    pub until_endings: &'static [&'static str],
    /// The word before and the word between two days that are a period (`from`, `to`) unless something is moved.
    pub from_to: Option<(&'static str, &'static str)>,
    /// Stems of verbs that move something from one day to another.
    pub moving: &'static [&'static str],
    /// Words that announce a clock time directly before it.
    pub clock: &'static [&'static str],
    /// Words between a weekday and its date.
    pub beside_weekday: &'static [&'static str],
    /// Stems of "for", "against" and "abstained" in a vote.
    pub votes: [&'static [&'static str]; 3],
    /// Words before the number of all of which some are counted (`of`, `из`).
    pub out_of: &'static [&'static str],
    /// Endings of the noun behind the number of all (`nəfərdən`).
    pub out_of_endings: &'static [&'static str],
    /// Stems of words for people, whose parts are people.
    pub people: &'static [&'static str],
    /// Phrases that announce a part of what was counted just before (`including`).
    pub including: &'static [&'static str],
}
