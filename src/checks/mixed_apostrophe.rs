//! `mixed-apostrophe`: both kinds of apostrophe in one text.

use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "mixed-apostrophe", severity: Severity::Warning, group: Group::Typography, waivable: true };

/// Both kinds of apostrophe in one text.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            let in_source = |source: &&super::VariantText<'_>| {
                apostrophe(source.masked(), '\'').is_some() && apostrophe(source.masked(), '’').is_some()
            };
            let masked = target.masked();
            let (Some(at), Some(_)) = (apostrophe(masked, '\''), apostrophe(masked, '’')) else { continue };
            if sources.iter().any(in_source) {
                continue;
            }
            let notice = Notice::new("finding-mixed-apostrophe");
            out.push_pattern(
                context,
                Draft::new(&META, context.target.file, target.file_range(&(at..at + 1)), notice),
            );
        }
    }
}

/// The first place of the mark between two letters.
fn apostrophe(text: &str, mark: char) -> Option<usize> {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let mut places = text.match_indices(mark);
    places
        .find(|(at, found)| {
            is_letter(text[..*at].chars().next_back()) && is_letter(text[at + found.len()..].chars().next())
        })
        .map(|(at, _)| at)
}
