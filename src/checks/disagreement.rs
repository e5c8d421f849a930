//! Facts that the versions of a text do not agree on: found once, told by the check of each kind.
//!
//! Each target is compared with the source. What all targets say against the source is a question to the source; what one
//! paragraph lost and another one gained has only moved; a year that a neighbour says need not be said again.

use std::collections::HashMap;
use std::ops::Range;

use rayon::prelude::*;

use super::Meta;
use super::context::DocumentContext;
use super::draft::Draft;
use super::number_format::is_misread;
use super::samples::is_sample;
use super::side::Side;
use super::text::VariantText;
use super::versions::{Passage, Translation, VersionsContext};
use crate::facts::{self, Date, Disagreement, Fact, Value, agree, compare};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::locale::letters::is_letter_or_number;
use crate::notice::Notice;

/// Attributes that programs read: no facts stand in them.
const NO_TEXT: &[&str] = &["style", "accesskey", "key"];

/// More disagreements than this in one passage are no slips but another text.
const MOST_SLIPS: usize = 64;

/// A disagreement about one fact in one target of a passage.
struct Mismatch<'p> {
    /// Index of the passage.
    passage: usize,
    /// Index of the document, and so of the target.
    document: usize,
    source: &'p VariantText<'p>,
    target: &'p VariantText<'p>,
    facts: Disagreement<'p>,
    verdict: Verdict,
}

/// Who has to answer for a disagreement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// The translation.
    Target,
    /// The source: all translations agree against it.
    Source,
    /// Nobody: the fact stands in the passage of this index.
    Moved(usize),
}

/// All findings about facts in the order of the source.
pub(super) fn find(versions: &VersionsContext<'_>) -> Vec<Draft> {
    let passages = versions.passages();
    let disagrees =
        |(index, passage): (usize, &Passage<'_>)| !in_passage(versions.documents, index, passage).is_empty();
    let is_settled =
        |key: &str| !passages.iter().enumerate().filter(|(_, passage)| passage.key == key).any(disagrees);
    if versions.documents.first().and_then(|document| document.asked).is_some_and(is_settled) {
        return Vec::new();
    }
    let mut found: Vec<Mismatch<'_>> = passages
        .par_iter()
        .enumerate()
        .flat_map_iter(|(index, passage)| in_passage(versions.documents, index, passage))
        .collect();
    if versions.documents.iter().any(|document| document.pair.statement) {
        found.retain(|mismatch| !mismatch.year_is_near(passages));
        mark_moved(&mut found);
    }
    found.iter().filter_map(|mismatch| mismatch.draft(passages)).collect()
}

/// The disagreements of one passage, after the vote.
fn in_passage<'p>(
    documents: &[DocumentContext<'_>],
    index: usize,
    passage: &'p Passage<'_>,
) -> Vec<Mismatch<'p>> {
    let source = passage.source;
    let mut found: Vec<Mismatch<'p>> = Vec::new();
    if passage.attribute.is_some_and(|name| NO_TEXT.contains(&name)) || source.locale.profile().is_none() {
        return found;
    }
    for (document, translation) in passage.targets.iter().enumerate() {
        let Some(target) = translation.as_ref().map(|it| &it.side).filter(|it| it.locale.profile().is_some())
        else {
            continue;
        };
        let statement = documents.get(document).is_some_and(|document| document.pair.statement);
        for (source, target, facts) in between(source, target, statement) {
            let verdict = Verdict::Target;
            let new = Mismatch { passage: index, document, source, target, facts, verdict };
            let single = new.source.keys.is_empty() && new.target.keys.is_empty();
            if single || !found.iter().any(|known| known.repeats(&new)) {
                found.push(new);
            }
        }
    }
    let mut found = vote(passage, found);
    if documents.first().is_some_and(|document| document.pair.statement) {
        found.extend(confirmed(index, passage));
    }
    found
}

/// What only one translation of several leaves out, however slight.
fn confirmed<'p>(index: usize, passage: &'p Passage<'_>) -> Vec<Mismatch<'p>> {
    let [source] = passage.source.text.variants.as_slice() else { return Vec::new() };
    let witnesses = witnesses(passage);
    if witnesses.len() < 2 {
        return Vec::new();
    }
    let said = source.facts(passage.source.locale);
    let mut found = Vec::new();
    for (document, facts) in &witnesses {
        let target = passage.targets.get(*document).and_then(Option::as_ref);
        let Some([target]) = target.map(|target| target.side.text.variants.as_slice()) else { continue };
        let Some((_, third)) = witnesses.iter().find(|(at, _)| at != document) else { continue };
        let is_firm = |one: &Disagreement<'_>| {
            one.target.is_some() || one.source.is_some_and(|fact| counts(fact, source, passage.source.locale))
        };
        found.extend(facts::slight(said, facts, third).into_iter().filter(is_firm).map(|facts| Mismatch {
            passage: index,
            document: *document,
            source,
            target,
            facts,
            verdict: Verdict::Target,
        }));
    }
    found
}

/// What two sides disagree on, with the texts in which they do.
fn between<'p>(
    source: &'p Side<'_>,
    target: &'p Side<'_>,
    statement: bool,
) -> Vec<(&'p VariantText<'p>, &'p VariantText<'p>, Disagreement<'p>)> {
    let mut found = Vec::new();
    let texts = target.text.facing(&source.text).filter(|(target, _)| !target.text.trim().is_empty());
    for (theirs, sources) in texts {
        let (ours, all) = fewest(&sources, theirs, (source.locale, target.locale));
        let are_few = all.len() <= MOST_SLIPS;
        let versions = ((ours, source.locale), (theirs, target.locale));
        let worth = all.into_iter().filter(|one| {
            // In a user interface words of number are part of the phrase.
            (statement || one.certain)
                && !is_said_by_key(one, ours, theirs)
                && !is_quoted(one, ours, theirs)
                && !is_code(one, ours, theirs)
                && !is_misread(one, versions.0, versions.1)
        });
        let worth = worth.filter(|one| !are_few || !is_sample(one, versions.0, versions.1));
        found.extend(worth.map(|one| (ours, theirs, one)));
    }
    found
}

/// The source text that a target text disagrees least with, and how.
fn fewest<'p>(
    sources: &[&'p VariantText<'p>],
    target: &'p VariantText<'p>,
    (from, to): (&Locale, &Locale),
) -> (&'p VariantText<'p>, Vec<Disagreement<'p>>) {
    let mut best = (target, Vec::new());
    for (index, source) in sources.iter().copied().enumerate() {
        let found = compare(source.facts(from), target.facts(to));
        if index == 0 || found.len() < best.1.len() {
            best = (source, found);
        }
        if best.1.is_empty() {
            break;
        }
    }
    best
}

/// Whether what is said stands in lines that both texts hold letter for letter: examples and quotations in another language.
fn is_quoted(found: &Disagreement<'_>, source: &VariantText<'_>, target: &VariantText<'_>) -> bool {
    let quoted = |fact: Option<&Fact>, text: &VariantText<'_>, other: &VariantText<'_>| {
        fact.is_none_or(|fact| text.line_stands_in(&fact.span, other))
    };
    quoted(found.source, source, target) && quoted(found.target, target, source)
}

/// Whether what one side says stands in the code of the other, where nothing is read.
fn is_code(found: &Disagreement<'_>, source: &VariantText<'_>, target: &VariantText<'_>) -> bool {
    let (fact, text, other) = match (found.source, found.target) {
        (Some(fact), None) => (fact, source, target),
        (None, Some(fact)) => (fact, target, source),
        _ => return false,
    };
    let Some(said) = text.text.get(fact.span.clone()) else { return false };
    other.text.match_indices(said).any(|(at, _)| {
        let goes_on = |c: Option<char>| c.is_some_and(is_letter_or_number);
        let is_part = goes_on(other.text[..at].chars().next_back())
            || goes_on(other.text[at + said.len()..].chars().next());
        !is_part && other.masked().get(at..at + said.len()) != Some(said)
    })
}

/// Whether a number on one side only is what the key of a variant says already (`[one] A file`).
fn is_said_by_key(found: &Disagreement<'_>, source: &VariantText<'_>, target: &VariantText<'_>) -> bool {
    let Some(fact) = found.source.xor(found.target) else { return false };
    source.keys.iter().chain(&target.keys).any(|key| {
        let number = match *key {
            "zero" => Some(0),
            "one" => Some(1),
            "two" => Some(2),
            number => number.parse().ok(),
        };
        let says = |value: &Value| value.amount().and_then(facts::Amount::whole) == number;
        number.is_some() && fact.readings.iter().any(says)
    })
}

/// What all targets say against the source becomes one question to the source. A translation of an earlier source is no
/// witness, and silence proves nothing.
fn vote<'p>(passage: &'p Passage<'_>, found: Vec<Mismatch<'p>>) -> Vec<Mismatch<'p>> {
    if found.is_empty() {
        return found;
    }
    let witnesses = witnesses(passage);
    if witnesses.len() < 2 || found.len() > MOST_SLIPS {
        return found;
    }
    let mut judged: Vec<Mismatch<'p>> = Vec::with_capacity(found.len());
    for mut mismatch in found {
        let heard = witnesses.iter().any(|(at, _)| *at == mismatch.document);
        let all_against = witnesses.iter().all(|(at, facts)| {
            *at == mismatch.document || facts::vote(&mismatch.facts, facts) == Some(facts::Side::Source)
        });
        if heard && all_against && mismatch.facts.target.is_some() {
            mismatch.verdict = Verdict::Source;
        }
        if mismatch.verdict == Verdict::Target || !judged.iter().any(|known| known.asks_the_same(&mismatch)) {
            judged.push(mismatch);
        }
    }
    judged
}

/// The facts of every current target of a single text, by the index of the document.
fn witnesses<'p>(passage: &'p Passage<'_>) -> Vec<(usize, &'p [Fact])> {
    let current = passage.targets.iter().enumerate().filter_map(|(at, translation)| {
        Some((at, translation.as_ref().filter(|translation| !translation.stale)?))
    });
    current
        .filter_map(|(at, Translation { side, .. })| match side.text.variants.as_slice() {
            [only] => Some((at, only.facts(side.locale))),
            _ => None,
        })
        .collect()
}

/// Marks what one passage of a target lost and another one gained: the neighbour, or any when the fact is unmistakable.
fn mark_moved(found: &mut [Mismatch<'_>]) {
    let mut gained: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
    let mut exact: HashMap<(usize, String), usize> = HashMap::new();
    for (index, mismatch) in found.iter().enumerate().filter(|(_, one)| one.verdict == Verdict::Target) {
        if let Disagreement { source: None, target: Some(fact), certain, .. } = mismatch.facts {
            gained.entry((mismatch.document, mismatch.passage)).or_default().push(index);
            if let Some(value) = unmistakable(fact).filter(|_| certain) {
                exact.entry((mismatch.document, value)).or_insert(index);
            }
        }
    }
    for index in 0..found.len() {
        let Mismatch { passage, document, facts, verdict: Verdict::Target, .. } = &found[index] else {
            continue;
        };
        let Disagreement { source: Some(fact), target: None, certain, .. } = facts else { continue };
        let near = [passage.wrapping_sub(1), passage + 1];
        let near = near.iter().filter_map(|near| gained.get(&(*document, *near))).flatten().take(MOST_SLIPS);
        let near = near.copied().find(|at| found[*at].facts.target.is_some_and(|other| agree(fact, other)));
        let far = || exact.get(&(*document, unmistakable(fact).filter(|_| *certain)?)).copied();
        if let Some(other) = near.or_else(far) {
            let passage = *passage;
            found[index].verdict = Verdict::Moved(found[other].passage);
            found[other].verdict = Verdict::Moved(passage);
        }
    }
}

/// Whether a number in words tells something new: it is no mention of what is known (`the two countries`), no first half of a
/// compound (`two-way`) and no part of a name (`World War Two`). Never in languages without an article.
fn counts(fact: &Fact, text: &VariantText<'_>, locale: &Locale) -> bool {
    let known = locale.profile().map_or(&[][..], |profile| profile.vocabulary.before_known);
    let (Some(before), Some(after)) = (text.text.get(..fact.span.start), text.text.get(fact.span.end..))
    else {
        return false;
    };
    let word = before.trim_end().rsplit(|c| !is_letter_or_number(c)).next().unwrap_or_default();
    let is_known = known.contains(&locale.lower(word).as_str());
    let is_capital =
        text.text.get(fact.span.clone()).is_some_and(|said| said.starts_with(char::is_uppercase));
    let is_joined = after.starts_with(['-', '‑', '–']);
    let is_named = is_capital && !word.is_empty();
    !(known.is_empty() || is_known || is_joined || is_named)
}

/// What a fact says, if it can hardly be said twice by chance: more than one digit.
fn unmistakable(fact: &Fact) -> Option<String> {
    let value = fact.readings.first()?.to_string();
    (value.bytes().filter(u8::is_ascii_digit).count() > 1).then_some(value)
}

impl<'p> Mismatch<'p> {
    /// Whether another variant of the same pattern gave the same already.
    fn repeats(&self, other: &Self) -> bool {
        let places = |one: &Self| {
            let of =
                |text: &VariantText<'_>, fact: Option<&Fact>| fact.map(|fact| text.file_range(&fact.span));
            (of(one.source, one.facts.source), of(one.target, one.facts.target))
        };
        self.document == other.document
            && self.facts.check == other.facts.check
            && places(self) == places(other)
    }

    /// Whether two questions to the source are about the same fact.
    fn asks_the_same(&self, other: &Self) -> bool {
        let both = |one: Option<&'p Fact>, other: Option<&'p Fact>, same: fn(&Fact, &Fact) -> bool| {
            one.zip(other).is_some_and(|(one, other)| same(one, other))
        };
        self.verdict == Verdict::Source
            && (both(self.facts.source, other.facts.source, |one, other| one.span == other.span)
                || both(self.facts.target, other.facts.target, agree))
    }

    /// Whether the sides say the same day, one without its year, and a neighbour or the first passage says the year.
    fn year_is_near(&self, passages: &[Passage<'_>]) -> bool {
        let (Some(source), Some(target)) = (self.facts.source, self.facts.target) else { return false };
        let (in_source, year) = match (year_of(source), year_of(target)) {
            (None, Some(year)) => (true, year),
            (Some(year), None) => (false, year),
            _ => return false,
        };
        let near = [self.passage.wrapping_sub(1), self.passage + 1, 0];
        let mut sides = near.into_iter().filter_map(|index| passages.get(index)).filter_map(|passage| {
            let translation = passage.targets.get(self.document)?.as_ref();
            if in_source { Some(&passage.source) } else { translation.map(|translation| &translation.side) }
        });
        agree(source, target) && sides.any(|side| side.facts().any(|fact| year_of(fact) == Some(year)))
    }

    fn draft(&self, passages: &[Passage<'_>]) -> Option<Draft> {
        let passage = passages.get(self.passage)?;
        let said =
            |fact: Option<&Fact>, text: &VariantText<'_>| Some(text.text.get(fact?.span.clone())?.to_owned());
        let evidence = (said(self.facts.source, self.source), said(self.facts.target, self.target));
        let notice = self.notice(&evidence, passages);
        let draft = match self.verdict {
            Verdict::Source => self.question(passage, notice)?,
            _ => self.complaint(passage, notice)?,
        };
        let draft = draft.id(passage.key.clone()).attribute(passage.attribute);
        Some(draft.severity(self.severity()).evidence(evidence.0, evidence.1))
    }

    /// A finding in the target, with what the source says.
    fn complaint(&self, passage: &Passage<'_>, notice: Notice) -> Option<Draft> {
        let (source, target) = (&passage.source, &passage.targets.get(self.document)?.as_ref()?.side);
        let span = place(self.facts.target, self.target).unwrap_or_else(|| end_of(target));
        let seen = place(self.facts.source, self.source).unwrap_or_else(|| source.value.span.clone());
        let draft = Draft::new(self.check()?, target.file, span, notice);
        Some(draft.related(source.file, seen, Notice::new("report-source")))
    }

    /// A finding in the source, with what the translations say.
    fn question(&self, passage: &Passage<'_>, notice: Notice) -> Option<Draft> {
        let source = passage.source;
        let span = place(self.facts.source, self.source).unwrap_or_else(|| end_of(source));
        let mut draft = Draft::new(self.check()?, source.file, span, notice);
        for (at, translation) in passage.targets.iter().enumerate() {
            let Some(Translation { side, .. }) = translation else { continue };
            let own = place(self.facts.target, self.target).filter(|_| at == self.document);
            let seen = own.unwrap_or_else(|| side.value.span.clone());
            let notice = Notice::new("finding-in-translation").with("locale", side.locale.to_string());
            draft = draft.related(side.file, seen, notice);
        }
        Some(draft)
    }

    fn check(&self) -> Option<&'static Meta> {
        Some(super::find(self.facts.check)?.meta())
    }

    fn severity(&self) -> Severity {
        match self.verdict {
            Verdict::Moved(_) => Severity::Info,
            _ if self.facts.certain => Severity::Error,
            _ => Severity::Warning,
        }
    }

    fn notice(&self, evidence: &(Option<String>, Option<String>), passages: &[Passage<'_>]) -> Notice {
        let check = self.facts.check;
        let mut notice = match (self.verdict, evidence) {
            (Verdict::Source, (Some(_), _)) => Notice::new("finding-fact-source"),
            (Verdict::Source, (None, _)) => Notice::new("finding-fact-source-lost"),
            (Verdict::Moved(_), (Some(_), _)) => Notice::new("finding-fact-moved-away"),
            (Verdict::Moved(_), (None, _)) => Notice::new("finding-fact-moved-here"),
            (Verdict::Target, (Some(_), Some(_))) => Notice::new(format!("finding-{check}")),
            (Verdict::Target, (Some(_), None)) => Notice::new(format!("finding-{check}-lost")),
            (Verdict::Target, (None, _)) => Notice::new(format!("finding-{check}-added")),
        };
        for (name, text) in [("source", &evidence.0), ("target", &evidence.1)] {
            if let Some(text) = text {
                notice = notice.with(name, text.as_str());
            }
        }
        match self.verdict {
            Verdict::Moved(index) => {
                notice.with("id", passages.get(index).map_or("", |passage| passage.key.as_ref()))
            }
            _ => notice,
        }
    }
}

/// The year of a date, or a number that may be one.
fn year_of(fact: &Fact) -> Option<u16> {
    fact.readings.iter().find_map(|value| match value {
        Value::Date(Date { year, .. }) => *year,
        Value::Number(amount) => u16::try_from(amount.whole()?).ok().filter(|year| *year >= 1000),
        _ => None,
    })
}

/// Where a fact stands in its file.
fn place(fact: Option<&Fact>, text: &VariantText<'_>) -> Option<Range<usize>> {
    Some(text.file_range(&fact?.span))
}

/// What is missing has no place of its own: the last character of the text stands for it, where the reader has seen that it did
/// not come.
fn end_of(side: &Side<'_>) -> Range<usize> {
    let last = side.value.source.chars().next_back().map_or(0, char::len_utf8);
    side.value.span.end - last..side.value.span.end
}
