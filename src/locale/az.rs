//! Azerbaijani.

pub mod ordinal;
mod words;

use super::{Profile, SentenceRules};

/// What is known of Azerbaijani.
pub(super) static PROFILE: Profile = Profile {
    language: "az",
    autonym: "azərbaycanca",
    vocabulary: &words::VOCABULARY,
    sentences: SentenceRules { titles: &[], abbreviations: &[] },
};
