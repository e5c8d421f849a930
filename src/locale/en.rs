//! English.

mod words;

use super::{Profile, SentenceRules};

/// What is known of English.
pub(super) static PROFILE: Profile = Profile {
    language: "en",
    autonym: "English",
    vocabulary: &words::VOCABULARY,
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
