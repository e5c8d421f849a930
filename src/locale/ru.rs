//! Russian.

use super::{Profile, SentenceRules};

/// What is known of Russian.
pub(super) static PROFILE: Profile = Profile {
    language: "ru",
    autonym: "русский",
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
