//! Correct human translations: how often the checks speak up, and how many exchanged, copied and cut paragraphs they see.
//!
//! A table has the columns doc, en, az and ru, a segment a row. Every document is a statement; each language is the
//! original in turn.

use std::collections::BTreeMap;
use std::error::Error;

use dilmanc::checks::{CHECKS, Group, Level, Policy, find};
use dilmanc::finding::Severity;
use dilmanc::locale::Locale;

use super::statement::{Found, Version, findings};

/// From one language of a corpus to another, by their numbers.
pub(crate) type Direction = (usize, usize);

/// Documents with their segments in every language.
pub(crate) struct Corpus {
    locales: Vec<Locale>,
    /// A document each: its name and, for each segment, the text in each of the languages.
    documents: Vec<(String, Vec<Vec<String>>)>,
}

/// False alarms from one original into one target.
#[derive(Default)]
pub(crate) struct Rates {
    /// Segments.
    pub(crate) segments: usize,
    /// Segments with a digit in the original or the target.
    pub(crate) with_digits: usize,
    /// Segments with an error, and with an error or a warning.
    pub(crate) errors: usize,
    /// Segments with an error or a warning.
    pub(crate) flagged: usize,
    /// Segments with a digit and an error about a number, a date or another fact.
    pub(crate) facts: usize,
    /// Segments by check and level.
    pub(crate) by_check: BTreeMap<(&'static str, &'static str), usize>,
    /// Every finding with its segment, a line each.
    pub(crate) complaints: Vec<String>,
}

/// How many disturbed paragraphs are seen.
#[derive(Clone, Copy, Default)]
pub(crate) struct Caught {
    /// Disturbed paragraphs, or pairs of them.
    pub(crate) all: usize,
    /// Those with a finding.
    pub(crate) seen: usize,
}

/// Disturbances of one direction and half of the documents.
#[derive(Default)]
pub(crate) struct Disturbed {
    /// Undisturbed paragraphs, and those of them with a finding of the order and length of texts.
    pub(crate) clean: Caught,
    /// Two neighbours exchanged: either is flagged.
    pub(crate) exchanged: Caught,
    /// Each of two exchanged neighbours on its own.
    pub(crate) each: Caught,
    /// The next paragraph's translation in place of the own one.
    pub(crate) copied: Caught,
    /// The last third of the document, at least three paragraphs, each with the translation of the one before.
    pub(crate) shifted: Caught,
    /// Cut to half its characters.
    pub(crate) halved: Caught,
    /// Cut to half its characters and told by any check that says nothing of the whole.
    pub(crate) told: Caught,
    /// The second half instead of the first.
    pub(crate) second: Caught,
    /// Cut to half its characters, at a word, with the final mark put back.
    pub(crate) finished: Caught,
    /// Cut to 70 per cent of its characters.
    pub(crate) shortened: Caught,
    /// The same, at a word, with the final mark put back.
    pub(crate) closed: Caught,
    /// What is not seen, a line each.
    pub(crate) complaints: Vec<String>,
}

/// Fewer paragraphs are no document to judge an order by.
const FEWEST_PARAGRAPHS: usize = 5;

impl Corpus {
    /// Reads a table.
    ///
    /// # Errors
    /// When it has no column `doc` or a column that is no locale.
    pub(crate) fn parse(text: &str) -> Result<Self, Box<dyn Error>> {
        let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
        let mut header = lines.next().unwrap_or_default().split('\t');
        if header.next() != Some("doc") {
            return Err("the first column is not doc".into());
        }
        let locales = header.map(str::parse).collect::<Result<Vec<Locale>, _>>()?;
        let mut documents: Vec<(String, Vec<Vec<String>>)> = Vec::new();
        for line in lines.filter(|line| !line.is_empty()) {
            let mut cells = line.split('\t').map(|cell| cell.trim().to_owned());
            let name = cells.next().unwrap_or_default();
            let texts: Vec<String> = cells.collect();
            if texts.len() != locales.len() || texts.iter().any(String::is_empty) {
                continue;
            }
            match documents.last_mut() {
                Some((known, segments)) if *known == name => segments.push(texts),
                _ => documents.push((name, vec![texts])),
            }
        }
        Ok(Self { locales, documents })
    }

    /// Every direction: from the first language of a pair to the second.
    pub(crate) fn directions(&self) -> impl Iterator<Item = Direction> {
        let count = self.locales.len();
        (0..count).flat_map(move |from| (0..count).filter(move |to| *to != from).map(move |to| (from, to)))
    }

    /// The name of a direction.
    pub(crate) fn name(&self, (from, to): Direction) -> String {
        format!("{}-{}", self.locales[from], self.locales[to])
    }

    /// False alarms of every direction, in their order.
    ///
    /// # Errors
    /// When a text does not come out of a document as it went in.
    pub(crate) fn rates(&self) -> Result<Vec<(Direction, Rates)>, Box<dyn Error>> {
        let mut rates: Vec<(Direction, Rates)> =
            self.directions().map(|direction| (direction, Rates::default())).collect();
        for from in 0..self.locales.len() {
            let others: Vec<usize> = (0..self.locales.len()).filter(|to| *to != from).collect();
            for (name, segments) in &self.documents {
                let found = self.check(segments, from, &others, &Policy::default())?;
                for ((_, to), rates) in rates.iter_mut().filter(|((source, _), _)| *source == from) {
                    let locale = &self.locales[*to];
                    for (at, texts) in segments.iter().enumerate() {
                        let here =
                            found.iter().filter(|found| found.paragraph == at && found.locale == *locale);
                        rates.add(name, (&texts[from], &texts[*to]), here);
                    }
                }
            }
        }
        Ok(rates)
    }

    fn check(
        &self,
        segments: &[Vec<String>],
        from: usize,
        targets: &[usize],
        policy: &Policy,
    ) -> Result<Vec<Found>, Box<dyn Error>> {
        let version = |at: usize| -> Version<'_> {
            (&self.locales[at], segments.iter().map(|texts| texts[at].as_str()).collect())
        };
        let targets: Vec<Version<'_>> = targets.iter().map(|to| version(*to)).collect();
        findings(&version(from), &targets, policy)
    }

    /// Disturbs the paragraphs of one direction in every way; `odd` and even documents are told apart, so that rules may
    /// be tuned on the one half and reported on the other.
    ///
    /// # Errors
    /// When a text does not come out of a document as it went in.
    pub(crate) fn disturbed(&self, (from, to): Direction, odd: bool) -> Result<Disturbed, Box<dyn Error>> {
        let mut result = Disturbed::default();
        let policy = only_order();
        for (number, (_, segments)) in self.documents.iter().enumerate() {
            let paragraphs = grouped(segments, number as u64);
            if (number % 2 == 0) != odd || paragraphs.len() < FEWEST_PARAGRAPHS {
                continue;
            }
            let run = |texts: &[Vec<String>]| self.check(texts, from, &[to], &policy);
            let found = run(&paragraphs)?;
            let by_any = |texts: &[Vec<String>]| self.check(texts, from, &[to], &Policy::default());
            let whole = by_any(&paragraphs)?;
            for (at, texts) in paragraphs.iter().enumerate() {
                let seen = result.clean.count(&found, &[at]);
                result.tell(seen, "FALSE", &texts[from], &texts[to], &found, at);
            }
            for at in 0..paragraphs.len() {
                let next = if at + 1 < paragraphs.len() { at + 1 } else { at - 1 };
                let mut texts = paragraphs.clone();
                texts[at][to].clone_from(&paragraphs[next][to]);
                let found = run(&texts)?;
                let seen = result.copied.count(&found, &[at]);
                result.tell(!seen, "COPIED", &texts[at][from], &texts[at][to], &found, at);
                if at < next {
                    texts[next][to].clone_from(&paragraphs[at][to]);
                    let found = run(&texts)?;
                    let seen = result.exchanged.count(&found, &[at, next]);
                    result.tell(!seen, "EXCHANGED", &texts[at][from], &texts[at][to], &found, at);
                    result.each.count(&found, &[at]);
                    result.each.count(&found, &[next]);
                }
            }
            let texts = shifted(&paragraphs, to);
            let found = run(&texts)?;
            for at in (0..texts.len()).filter(|at| texts[*at][to] != paragraphs[*at][to]) {
                result.shifted.count(&found, &[at]);
            }
            for at in 0..paragraphs.len() {
                let text = &paragraphs[at][to];
                let cuts = [
                    cut(text, 0.5, false),
                    second_half(text),
                    cut(text, 0.5, true),
                    cut(text, 0.7, false),
                    cut(text, 0.7, true),
                ];
                for (kind, cut) in cuts.into_iter().enumerate() {
                    let mut texts = paragraphs.clone();
                    texts[at][to] = cut;
                    let found = run(&texts)?;
                    if kind == 0 {
                        let is_new = |new: &Found| {
                            !whole.iter().any(|old| old.paragraph == new.paragraph && old.check == new.check)
                        };
                        let mut told = by_any(&texts)?;
                        told.retain(is_new);
                        result.told.count(&told, &[at]);
                    }
                    let caught = match kind {
                        0 => &mut result.halved,
                        1 => &mut result.second,
                        2 => &mut result.finished,
                        3 => &mut result.shortened,
                        _ => &mut result.closed,
                    };
                    let seen = caught.count(&found, &[at]);
                    if let Some(what) = ["HALVED", "SECOND", "FINISHED"].get(kind) {
                        result.tell(!seen, what, &texts[at][from], &texts[at][to], &found, at);
                    }
                }
            }
        }
        Ok(result)
    }
}

impl Rates {
    fn add<'f>(&mut self, document: &str, texts: (&str, &str), found: impl Iterator<Item = &'f Found>) {
        let has_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
        let digits = has_digit(texts.0) || has_digit(texts.1);
        self.segments += 1;
        self.with_digits += usize::from(digits);
        let mut ids: BTreeMap<&'static str, Severity> = BTreeMap::new();
        for found in found {
            let severity = ids.entry(found.check).or_insert(found.severity);
            *severity = found.severity.max(*severity);
            let level = found.severity.name();
            let (source, target) = texts;
            let notice = &found.notice;
            self.complaints
                .push(format!("{} ({level}) {document}: {notice}\n    {source}\n    {target}", found.check));
        }
        let is_fact = |check: &str| find(check).is_some_and(|check| check.meta().group == Group::Facts);
        let error = |severity: &Severity| *severity == Severity::Error;
        self.errors += usize::from(ids.values().any(error));
        self.flagged += usize::from(ids.values().any(|severity| *severity > Severity::Info));
        self.facts +=
            usize::from(digits && ids.iter().any(|(check, severity)| error(severity) && is_fact(check)));
        for (check, severity) in ids {
            *self.by_check.entry((check, severity.name())).or_default() += 1;
        }
    }
}

impl Caught {
    /// Counts a disturbance that should be seen on one of these paragraphs; returns whether it is.
    fn count(&mut self, found: &[Found], paragraphs: &[usize]) -> bool {
        let seen = found
            .iter()
            .any(|found| found.severity > Severity::Info && paragraphs.contains(&found.paragraph));
        self.all += 1;
        self.seen += usize::from(seen);
        seen
    }

    /// The part that is seen, in per cent.
    pub(crate) fn per_cent(self) -> f64 {
        100.0 * self.seen as f64 / self.all.max(1) as f64
    }
}

impl Disturbed {
    fn tell(&mut self, wanted: bool, what: &str, source: &str, target: &str, found: &[Found], at: usize) {
        if wanted {
            let ids: Vec<String> = found
                .iter()
                .filter(|found| found.paragraph == at)
                .map(|found| format!("{} {}", found.check, found.severity.name()))
                .collect();
            self.complaints.push(format!("{what} [{}]\n    {source}\n    {target}", ids.join(", ")));
        }
    }
}

/// Only the checks of the order and length of texts: nothing else can tell one paragraph from another.
fn only_order() -> Policy {
    let others = CHECKS.iter().map(|check| check.meta()).filter(|check| check.group != Group::Document);
    Policy { levels: others.map(|check| (check.id, Level::Off)).collect(), ..Policy::default() }
}

/// Segments joined into paragraphs of one to three, the same for every language and run.
fn grouped(segments: &[Vec<String>], seed: u64) -> Vec<Vec<String>> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut rest = segments;
    let mut paragraphs = Vec::new();
    while !rest.is_empty() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let size = [1, 1, 2, 2, 3][(state % 5) as usize].min(rest.len());
        let (group, others) = rest.split_at(size);
        let texts = (0..group[0].len())
            .map(|at| group.iter().map(|texts| texts[at].as_str()).collect::<Vec<_>>().join(" "));
        paragraphs.push(texts.collect());
        rest = others;
    }
    paragraphs
}

/// From a third before the end every translation stands one paragraph too late; the last one is lost.
fn shifted(paragraphs: &[Vec<String>], to: usize) -> Vec<Vec<String>> {
    let start = paragraphs.len() - (paragraphs.len() / 3).max(3);
    let mut texts = paragraphs.to_vec();
    for at in start..texts.len() {
        texts[at][to].clone_from(&paragraphs[at - 1][to]);
    }
    texts
}

/// The second half of a text, from the next word on.
fn second_half(text: &str) -> String {
    let rest: String = text.chars().skip(text.chars().count() / 2).collect();
    rest.split_once(' ').map_or(rest.as_str(), |(_, rest)| rest).trim_start().to_owned()
}

/// The first part of a text; `close` cuts at a word and puts the final mark back.
fn cut(text: &str, share: f64, close: bool) -> String {
    let count = text.chars().count();
    let kept: String = text.chars().take((count as f64 * share) as usize).collect();
    if !close {
        return kept.trim_end().to_owned();
    }
    let word = kept.rfind(' ').map_or(kept.as_str(), |blank| &kept[..blank]);
    let mut closed = word.trim_end_matches([',', ';', ':', '–', '—', ' ']).to_owned();
    closed.extend(text.chars().next_back().filter(|c| !c.is_alphanumeric()));
    closed
}
