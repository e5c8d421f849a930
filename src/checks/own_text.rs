//! What contradicts itself inside one text: told of the source, and of a translation only where the source does not do the same.

use std::ops::Range;

use super::Meta;
use super::draft::{Draft, Findings};
use super::side::Side;
use super::text::VariantText;
use super::versions::{Passage, VersionsContext};
use crate::notice::Notice;

/// A contradiction in a text.
pub(super) struct Slip {
    /// Bytes of the text.
    pub(super) span: Range<usize>,
    /// What is told of it.
    pub(super) notice: Notice,
}

/// A slip in its file: bytes, what is said there, what is told of it.
type Told = (Range<usize>, String, Notice);

/// Looks for contradictions in the text of one side.
pub(super) type Search = fn(&VariantText<'_>, &Side<'_>) -> Vec<Slip>;

/// Puts out what `search` finds in every text of every version.
pub(super) fn tell(
    versions: &VersionsContext<'_>,
    meta: &'static Meta,
    search: Search,
    out: &mut Findings<'_>,
) {
    for passage in versions.asked() {
        let own = slips(passage.source, search);
        let targets = passage.targets.iter().flatten().map(|translation| translation.side);
        let targets = targets.filter(|side| side.locale.profile().is_some());
        let targets: Vec<(&Side<'_>, Vec<Told>)> = targets.map(|side| (side, slips(side, search))).collect();
        for (place, said, notice) in &own {
            let mut draft = draft(meta, passage, passage.source, (place, said, notice));
            // The translations that faithfully say the same are told once, here.
            for (side, theirs) in &targets {
                if let Some((span, ..)) = theirs.first() {
                    let notice =
                        Notice::new("finding-in-translation").with("locale", side.locale.to_string());
                    draft = draft.related(side.file, span.clone(), notice);
                }
            }
            out.push(draft);
        }
        for (side, theirs) in targets.iter().filter(|(_, theirs)| theirs.len() > own.len()) {
            for (place, said, notice) in theirs {
                out.push(draft(meta, passage, side, (place, said, notice)));
            }
        }
    }
}

fn draft(
    meta: &'static Meta,
    passage: &Passage<'_>,
    side: &Side<'_>,
    (place, said, notice): (&Range<usize>, &str, &Notice),
) -> Draft {
    Draft::new(meta, side.file, place.clone(), notice.clone())
        .id(passage.key.clone())
        .attribute(passage.attribute)
        .evidence(None, Some(said.to_owned()))
}

/// The slips of a side in its file, each place once, with what is said there.
fn slips(side: &Side<'_>, search: Search) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    if side.locale.profile().is_none() {
        return found;
    }
    for text in &side.text.variants {
        for slip in search(text, side) {
            let place = text.file_range(&slip.span);
            if !found.iter().any(|(known, ..)| *known == place) {
                found.push((place, text.text.get(slip.span).unwrap_or_default().to_owned(), slip.notice));
            }
        }
    }
    found
}
