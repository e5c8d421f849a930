//! Quotation marks and no-break spaces of a language.

/// How a language sets its marks.
#[derive(Debug)]
pub struct Typography {
    /// Opening and closing marks of a quotation.
    pub quotes: (char, char),
    /// The dash between words.
    pub dash: char,
    /// Whether straight marks are in use as well.
    pub straight_quotes: bool,
    /// Whether good printing ties short words to the next by a no-break space.
    pub ties_short_words: bool,
}
