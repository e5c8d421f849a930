//! Azerbaijani.

use super::{Profile, SentenceRules};

/// What is known of Azerbaijani.
pub(super) static PROFILE: Profile = Profile {
    language: "az",
    autonym: "azərbaycanca",
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
