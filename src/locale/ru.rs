//! Russian.

mod words;

use super::{Profile, SentenceRules};

/// What is known of Russian.
pub(super) static PROFILE: Profile = Profile {
    language: "ru",
    autonym: "русский",
    vocabulary: &words::VOCABULARY,
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
