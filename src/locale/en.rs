//! English.

use super::{Profile, SentenceRules};

/// What is known of English.
pub(super) static PROFILE: Profile = Profile {
    language: "en",
    autonym: "English",
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
