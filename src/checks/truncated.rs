//! `truncated`: a translation that breaks off before the end of its source.

use super::cut_off::{FEWEST_IN_SOURCE, FEWEST_WORDS, ends_sentence, is_cut_off};
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::anchors::{Anchors, coverage};
use crate::finding::Severity;
use crate::notice::Notice;
use crate::segment::{OPENERS, sentences};

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
        let is_statement = context.unit.document.is_statement();
        let z = if is_statement { context.length_z_of_any() } else { context.length_z() };
        let Some(z) = z else { return };
        if is_statement && z < -LITTLE_SHORT && lacks_start((source, target)) {
            let first = target.text.trim_start();
            let start = target.text.len() - first.len();
            let end = first.find(char::is_whitespace).map_or(target.text.len(), |blank| start + blank);
            let notice =
                Notice::new("finding-truncated-start").with("source", first_words(&source.text, context));
            let span = target.file_range(&(start..end));
            out.push_pattern(context, Draft::new(&META, context.target.file, span, notice));
            return;
        }
        let is_cut = match is_statement {
            true => is_cut_off(source, target, context),
            false => z < -SHORT_OF_A_MARK && is_cut((source, target), z, context),
        };
        if !is_cut {
            return;
        }
        let end = target.text.trim_end().len();
        let start = target.text[..end].rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
        let notice = Notice::new("finding-truncated").with("source", last_words(&source.text, context));
        let span = target.file_range(&(start.min(end)..end));
        out.push_pattern(context, Draft::new(&META, context.target.file, span, notice));
    }
}

/// Whether a target goes on in the middle of a sentence where its source begins one.
fn lacks_start((source, target): (&VariantText<'_>, &VariantText<'_>)) -> bool {
    let first = |text: &VariantText<'_>| text.masked().chars().find(|c| !is_opening(*c));
    let (there, here) = (first(source), first(target));
    let word = target.masked().trim_start_matches(is_opening);
    let word = &word[..word.find(char::is_whitespace).unwrap_or(word.len())];
    there.is_some_and(char::is_uppercase)
        && here.is_some_and(char::is_lowercase)
        && !word.contains(char::is_uppercase)
        && source.text.split_whitespace().nth(FEWEST_IN_SOURCE - 1).is_some()
}

fn is_opening(c: char) -> bool {
    c.is_whitespace() || OPENERS.contains(&c) || matches!(c, '#' | '–' | '—' | '-')
}

/// Whether a target without the final mark of its source lacks the end as well.
fn lacks_more_than_a_mark(source: &VariantText<'_>, z: f64, context: &PatternContext<'_>) -> bool {
    z < -SHORT_OF_A_MARK && end_evidence(source.masked(), context) < TOLD
}

/// Whether a target shorter than usual, outside statements, stops without a mark or has fewer sentences.
fn is_cut(
    (source, target): (&VariantText<'_>, &VariantText<'_>),
    z: f64,
    context: &PatternContext<'_>,
) -> bool {
    let lacks_mark = (ends_sentence(&source.text), ends_sentence(&target.text)) == (true, false);
    let is_sentence = || target.text.split_whitespace().nth(FEWEST_WORDS - 1).is_some();
    lacks_mark && (z < -SHORT || is_sentence() && lacks_more_than_a_mark(source, z, context))
        || z < -SHORTER && has_fewer_sentences((source, target), z, context)
}

fn has_fewer_sentences(
    (source, target): (&VariantText<'_>, &VariantText<'_>),
    z: f64,
    context: &PatternContext<'_>,
) -> bool {
    let there = source.sentence_count(context.source.locale);
    let here = target.sentence_count(context.target.locale);
    here < there && (z < -VERY_SHORT || 2 * here <= there)
}

/// Standard deviations below the usual length from which on a text of a statement may lack its beginning.
const LITTLE_SHORT: f64 = 0.5;
/// Standard deviations below the usual length for a text that ends without a mark where its source has one.
const SHORT_OF_A_MARK: f64 = 0.8;
/// The same for one that lacks the end of its source, and for one that lacks some of it.
const SHORTER: f64 = 2.0;
const SHORT: f64 = 2.3;
/// The same for one that has fewer sentences, but more than half of them.
const VERY_SHORT: f64 = 3.0;
/// The same for the end of a source from which on only the mark is missing, which another check tells.
const TOLD: f64 = 3.0;
/// Words of the source that are shown.
const SHOWN: usize = 6;

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

/// The beginning of the first sentence.
fn first_words(text: &str, context: &PatternContext<'_>) -> String {
    let first = sentences(text, context.source.locale).first().copied().unwrap_or_default();
    first.split_whitespace().take(SHOWN).collect::<Vec<_>>().join(" ")
}

/// The end of the last sentence.
fn last_words(text: &str, context: &PatternContext<'_>) -> String {
    let last = sentences(text, context.source.locale).last().copied().unwrap_or_default();
    let words: Vec<&str> = last.split_whitespace().collect();
    words[words.len().saturating_sub(SHOWN)..].join(" ")
}
