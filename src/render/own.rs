//! The format that the document has.

use super::{Output, Version};

/// The document's own format.
pub(super) struct Own;

impl Output for Own {
    fn name(&self) -> &'static str {
        "own"
    }

    fn extension(&self, version: &Version<'_>) -> &'static str {
        version.document.format().extensions().first().copied().unwrap_or_default()
    }

    /// In its own locale the document comes back byte for byte.
    fn write(&self, version: &Version<'_>) -> String {
        if version.is_original() {
            return version.document.source().to_owned();
        }
        let mut pieces = version.pieces.iter();
        version.document.translate(version.locale, |block| version.replacement(block, pieces.next()?))
    }
}
