//! `truncated`: a translation that breaks off before the end of its source.

use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::notice::Notice;
use crate::segment::sentences;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "truncated", severity: Severity::Warning, group: Group::Document, waivable: true };

/// A translation that breaks off before the end of its source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let ([source], [target]) =
            (context.source.text.variants.as_slice(), context.target.text.variants.as_slice())
        else {
            return;
        };
        let Some(z) = context.length_z().filter(|z| *z < -SHORT) else { return };
        let fewer =
            target.sentence_count(context.target.locale) < source.sentence_count(context.source.locale);
        let breaks_off = ends_sentence(&source.text) && !ends_sentence(&target.text);
        if !(breaks_off || fewer && z < -SHORTER) {
            return;
        }
        let end = target.text.trim_end().len();
        let start = target.text[..end].rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
        let notice = Notice::new("finding-truncated").with("source", last_words(&source.text, context));
        let span = target.file_range(&(start.min(end)..end));
        out.push_pattern(context, Draft::new(&META, context.target.file, span, notice));
    }
}

/// Standard deviations below the usual length for a text that ends without a mark.
const SHORT: f64 = 2.3;
/// The same for one that ends well but has fewer sentences.
const SHORTER: f64 = 3.0;
/// Words of the source that are shown.
const SHOWN: usize = 6;

fn ends_sentence(text: &str) -> bool {
    let is_closing =
        |c: char| c.is_whitespace() || matches!(c, '"' | '”' | '“' | '’' | '»' | ')' | ']' | '*' | '_');
    text.trim_end_matches(is_closing).ends_with(['.', '!', '?', '…', ':', ';'])
}

/// The end of the last sentence.
fn last_words(text: &str, context: &PatternContext<'_>) -> String {
    let last = sentences(text, context.source.locale).last().copied().unwrap_or_default();
    let words: Vec<&str> = last.split_whitespace().collect();
    words[words.len().saturating_sub(SHOWN)..].join(" ")
}
