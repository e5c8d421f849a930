//! `unpaired-quote`: a quotation mark without its partner in the segment or in the document.

use super::kinds::Kinds;
use super::quotes::{Mark, Quotes};
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, VariantText};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unpaired-quote",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Sequence],
};

/// A quotation mark without its partner in the segment or in the document.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn sequence(&self, patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
        let mut open: Vec<Alone<'_>> = Vec::new();
        let mut alone: Vec<Alone<'_>> = Vec::new();
        for found in patterns.iter().flat_map(|pattern| left_alone(pattern)) {
            let closes = found.mark.closes()
                || open.iter().any(|open| open.mark.mark == '"' && found.mark.mark == '"');
            match (closes, open.is_empty()) {
                // A quotation over several paragraphs may open in each of them; one that the source has too is closed first.
                (true, false) => {
                    let has_long = open.iter().any(|open| open.in_source);
                    open.retain(|open| has_long && !open.in_source);
                }
                (true, true) => alone.push(found),
                (false, _) => open.push(found),
            }
        }
        alone.append(&mut open);
        for Alone { pattern, text, mark, .. } in alone.into_iter().filter(|found| !found.in_source) {
            let notice = Notice::new("finding-unpaired-quote").with("mark", mark.mark.to_string());
            let draft = Draft::new(&META, pattern.target.file, text.file_range(&mark.range()), notice);
            out.push_pattern(pattern, draft.evidence(None, Some(mark.mark.to_string())));
        }
    }
}

/// A mark without its partner in its own text.
struct Alone<'a> {
    pattern: &'a PatternContext<'a>,
    text: &'a VariantText<'a>,
    mark: Mark,
    /// The source has one too, as in a quotation over several paragraphs.
    in_source: bool,
}

/// The first such mark of each text. « within « may share one closing mark.
fn left_alone<'a>(pattern: &'a PatternContext<'a>) -> impl Iterator<Item = Alone<'a>> {
    let has_profile = pattern.target.locale.profile().is_some();
    let texts =
        pattern.variants().filter(move |(text, _)| has_profile && text.kinds().may_have(Kinds::QUOTE));
    texts.filter_map(move |(text, sources)| {
        let quotes = Quotes::new(text.masked());
        let mark = *quotes.unpaired.first()?;
        let is_shared = quotes.pairs.iter().any(|pair| pair.open.mark == mark.mark && pair.open.at > mark.at);
        let in_source = sources.iter().any(|source| !Quotes::new(source.masked()).unpaired.is_empty());
        (!is_shared || mark.mark != '«').then_some(Alone { pattern, text, mark, in_source })
    })
}
