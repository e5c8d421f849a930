//! Azerbaijani.

mod letters;
pub mod ordinal;
mod words;

use super::typography::Typography;
use super::{Profile, SentenceRules};

/// What is known of Azerbaijani.
pub(super) static PROFILE: Profile = Profile {
    language: "az",
    autonym: "azərbaycanca",
    letters: letters::LETTERS,
    traits: letters::TRAITS,
    ascii_words: letters::ASCII_WORDS,
    typography: Typography { quotes: ('“', '”'), straight_quotes: false, ties_short_words: false },
    vocabulary: &words::VOCABULARY,
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
