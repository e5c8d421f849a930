//! `truncated`: a translation that breaks off before the end of its source.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::anchors::{Anchors, coverage};
use crate::finding::Severity;
use crate::notice::Notice;
use crate::segment::sentences;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "truncated",
    severity: Severity::Warning,
    group: Group::Document,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

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
        let Some(z) = context.length_z().filter(|z| *z < -SHORT_OF_A_MARK) else { return };
        if !is_cut((source, target), z, context) {
            return;
        }
        let end = target.text.trim_end().len();
        let start = target.text[..end].rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
        let notice = Notice::new("finding-truncated").with("source", last_words(&source.text, context));
        let span = target.file_range(&(start.min(end)..end));
        out.push_pattern(context, Draft::new(&META, context.target.file, span, notice));
    }
}

/// Whether a target shorter than usual looks as if its end were gone: it stops without a mark, has fewer sentences, or lacks
/// what the last third of the source tells.
fn is_cut(
    (source, target): (&VariantText<'_>, &VariantText<'_>),
    z: f64,
    context: &PatternContext<'_>,
) -> bool {
    let ends = (ends_sentence(&source.text), ends_sentence(&target.text));
    if ends == (true, false) && target.text.split_whitespace().nth(FEWEST_WORDS - 1).is_some() {
        return true;
    }
    let fewer = || {
        let there = source.sentence_count(context.source.locale);
        let here = target.sentence_count(context.target.locale);
        here < there && (z < -VERY_SHORT || 2 * here <= there)
    };
    if z < -SHORT && ends == (true, false) || z < -SHORTER && fewer() {
        return true;
    }
    let least = if z > -SHORT {
        LOST
    } else if ends.1 {
        LACKING
    } else {
        NOT_FOUND
    };
    let is_statement = context.unit.document.is_statement();
    is_statement && z < -SHORTER && end_evidence(source.masked(), context) < least
}

/// Standard deviations below the usual length for a text that ends without a mark where its source has one.
const SHORT_OF_A_MARK: f64 = 1.3;
/// A line of fewer words may well do without.
const FEWEST_WORDS: usize = 4;
/// The same for one that lacks the end of its source, and for one that lacks some of it.
const SHORTER: f64 = 2.0;
const SHORT: f64 = 2.3;
/// The same for one that has fewer sentences, but more than half of them.
const VERY_SHORT: f64 = 3.0;
/// What speaks for the end of the source being translated at most, in nats: for a text that is a little short, for one that is
/// short and ends with a mark, and for one that does not.
const LOST: f64 = -5.0;
const LACKING: f64 = -3.5;
const NOT_FOUND: f64 = 0.6;
/// Words of the source that are shown.
const SHOWN: usize = 6;

fn ends_sentence(text: &str) -> bool {
    let is_closing =
        |c: char| c.is_whitespace() || matches!(c, '"' | '”' | '“' | '’' | '»' | ')' | ']' | '*' | '_');
    text.trim_end_matches(is_closing).ends_with(['.', '!', '?', '…', ':', ';'])
}

/// How much speaks for the last third of the source being translated at all, in nats: what only it holds.
fn end_evidence(source: &str, context: &PatternContext<'_>) -> f64 {
    let third = source.len() - source.len() / 3;
    let Some(start) =
        source.char_indices().map(|(at, _)| at).find(|at| *at >= third && source[..*at].ends_with(' '))
    else {
        return 0.0;
    };
    let locale = context.source.locale;
    let (head, end) = (Anchors::new(&source[..start], locale), Anchors::new(&source[start..], locale));
    coverage(&end, &head, context.target.anchors())
}

/// The end of the last sentence.
fn last_words(text: &str, context: &PatternContext<'_>) -> String {
    let last = sentences(text, context.source.locale).last().copied().unwrap_or_default();
    let words: Vec<&str> = last.split_whitespace().collect();
    words[words.len().saturating_sub(SHOWN)..].join(" ")
}
