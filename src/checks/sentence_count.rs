//! `sentence-count`: more or fewer sentences than in the source.

use super::text::PLACEABLE;
use super::{Draft, Findings, Group, Hook, Meta, Passage, Side, Translation, VariantText, VersionsContext};
use crate::anchors::{length, length_z};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "sentence-count",
    severity: Severity::Info,
    group: Group::Document,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// More or fewer sentences than in the source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        for passage in versions.asked() {
            let Some(source) = Counted::new(passage.source) else { continue };
            for (index, translation) in passage.targets.iter().enumerate() {
                let Some(Translation { side, .. }) = translation else { continue };
                let Some(target) = Counted::new(side) else { continue };
                if source.sentences == target.sentences || source.by_lines() == target.by_lines() {
                    continue;
                }
                let statement = versions.documents.get(index).is_some_and(|it| it.pair.statement);
                let differs = || {
                    let mut others = others(passage, index).peekable();
                    others.peek().is_some() && others.all(|other| stands_alone(&source, &target, &other))
                };
                let (severity, key) = match weight(&source, &target) {
                    Some(Severity::Warning) => (Severity::Warning, "finding-sentence-count"),
                    _ if statement && differs() => (Severity::Warning, "finding-sentence-count-alone"),
                    Some(severity) => (severity, "finding-sentence-count"),
                    None => continue,
                };
                out.push(draft(passage, side, severity, key, [source.sentences, target.sentences]));
            }
        }
    }
}

fn draft(
    passage: &Passage<'_>,
    target: &Side<'_>,
    severity: Severity,
    key: &'static str,
    [there, here]: [usize; 2],
) -> Draft {
    let source = passage.source;
    let notice = Notice::new(key).with("source", there).with("target", here);
    Draft::new(&META, target.file, target.value.span.clone(), notice)
        .severity(severity)
        .evidence(Some(there.to_string()), Some(here.to_string()))
        .id(passage.key.clone())
        .attribute(passage.attribute)
        .related(source.file, source.value.span.clone(), Notice::new("report-source"))
}

/// A text with the number of its sentences.
struct Counted<'s> {
    side: &'s Side<'s>,
    text: &'s VariantText<'s>,
    sentences: usize,
}

impl<'s> Counted<'s> {
    /// None for texts with variants and in languages of which nothing is known.
    fn new(side: &'s Side<'_>) -> Option<Self> {
        let [text] = side.text.variants.as_slice() else { return None };
        side.locale.profile()?;
        Some(Self { side, text, sentences: text.sentence_count(side.locale) })
    }

    /// How many sentences there are if every line begins one.
    fn by_lines(&self) -> usize {
        self.text.sentence_count_by_lines(self.side.locale)
    }

    /// By how many standard deviations the other text is longer than usual for a version of this one; none where that tells nothing.
    fn z(&self, other: &Self) -> Option<f64> {
        let is_plain = |counted: &Self| !counted.text.text.contains(PLACEABLE);
        if !is_plain(self) || !is_plain(other) || self.side.length() < FEWEST_CHARACTERS {
            return None;
        }
        length_z((self.side.length(), self.side.locale), (other.side.length(), other.side.locale))
    }
}

/// The current translations of a passage but one.
fn others<'p>(passage: &'p Passage<'_>, but: usize) -> impl Iterator<Item = Counted<'p>> {
    let targets = passage.targets.iter().enumerate().filter(move |(at, _)| *at != but);
    targets
        .filter_map(|(_, target)| target.as_ref().filter(|it| !it.stale))
        .filter_map(|it| Counted::new(it.side))
}

/// Sentences are split and joined freely. Together with a length that is out of the ordinary a difference tells more.
fn weight(source: &Counted<'_>, target: &Counted<'_>) -> Option<Severity> {
    let (there, here) = (source.sentences, target.sentences);
    let z = source.z(target).unwrap_or(0.0);
    let difference = there.abs_diff(here);
    let agrees = (here > there) == (z > 0.0);
    let doubled = there.max(here) >= 2 * there.min(here).max(1);
    match difference {
        0 => None,
        _ if agrees && z.abs() > UNUSUAL && (difference > 1 || doubled) => Some(Severity::Warning),
        1 => None,
        _ => Some(Severity::Info),
    }
}

/// Whether a target has fewer sentences than its source and another version, or more, and is as much shorter or longer than both.
fn stands_alone(source: &Counted<'_>, target: &Counted<'_>, other: &Counted<'_>) -> bool {
    if other.sentences != source.sentences {
        return false;
    }
    let Some(z) = source.z(target).zip(other.z(target)).map(|(one, other)| one + other) else { return false };
    if target.sentences < source.sentences {
        z < -SHORTER
    } else {
        z > LONGER && is_whole_without_end(source, target)
    }
}

/// Whether a target would be long enough without its last sentence: a source sentence that was divided leaves too little.
fn is_whole_without_end(source: &Counted<'_>, target: &Counted<'_>) -> bool {
    let last = target.text.sentences(target.side.locale).last().map_or(0, length);
    let rest = target.side.length().saturating_sub(last);
    let z = length_z((source.side.length(), source.side.locale), (rest, target.side.locale));
    z.is_some_and(|z| z > -LACKING)
}

/// Standard deviations from the usual length from which on the length supports the count.
const UNUSUAL: f64 = 2.5;
/// The same of both other versions together, where they agree against one. Sentences are divided more often than joined.
const SHORTER: f64 = 1.0;
const LONGER: f64 = 1.6;
/// Standard deviations from the usual length from which on a text lacks something.
const LACKING: f64 = 1.0;
/// The lengths of shorter texts tell nothing.
const FEWEST_CHARACTERS: usize = 30;
