//! Russian.

mod letters;
mod words;

use super::typography::Typography;
use super::{Profile, SentenceRules};

/// What is known of Russian.
pub(super) static PROFILE: Profile = Profile {
    language: "ru",
    autonym: "русский",
    letters: letters::LETTERS,
    traits: letters::TRAITS,
    ascii_words: "",
    typography: Typography { quotes: ('«', '»'), straight_quotes: false, ties_short_words: true },
    vocabulary: &words::VOCABULARY,
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
