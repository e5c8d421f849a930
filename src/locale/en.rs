//! English.

mod letters;
mod words;

use super::typography::Typography;
use super::{Profile, SentenceRules};

/// What is known of English.
pub(super) static PROFILE: Profile = Profile {
    language: "en",
    autonym: "English",
    letters: letters::LETTERS,
    traits: letters::TRAITS,
    ascii_words: "",
    typography: Typography { quotes: ('“', '”'), straight_quotes: true, ties_short_words: false },
    vocabulary: &words::VOCABULARY,
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
