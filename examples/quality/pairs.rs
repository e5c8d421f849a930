//! The twin test: a defect counts as found when the right check names it and does not name its correct twin.
//!
//! A table has the columns id, lang, source, target, defect and note. The correct pairs (`ok`) form one statement; a
//! defective pair stands in a small statement of its twin and the twin's neighbours, with only its own target replaced, so
//! that checks over neighbours and over three languages work as they do in use.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use dilmanc::checks::Policy;
use dilmanc::finding::Severity;
use dilmanc::locale::Locale;

use super::classes::is_right;
use super::statement::{Found, Version, findings};

/// How many neighbours on each side stand around a defect.
const NEIGHBOURS: usize = 3;

/// A table of pairs, read.
pub(crate) struct Table {
    /// The language of the originals: the one of az, en and ru that nothing is translated into.
    source: Locale,
    targets: Vec<Locale>,
    /// Correct texts: the original and a translation for each target.
    correct: Vec<Correct>,
    defects: Vec<Defect>,
}

struct Correct {
    name: String,
    source: String,
    translations: Vec<String>,
}

struct Defect {
    id: String,
    class: String,
    /// Number of its twin among the correct texts, and of its language among the targets.
    place: (usize, usize),
    text: String,
}

/// What became of the defects of a class.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tally {
    /// How many there are.
    pub(crate) defects: usize,
    /// On how many some check reports an error or warning.
    pub(crate) caught: usize,
    /// On how many the right check does, and not on the twin.
    pub(crate) named: usize,
}

/// The result of a table.
#[derive(Default)]
pub(crate) struct Score {
    /// Correct pairs.
    pub(crate) correct: usize,
    /// Correct pairs with an error.
    pub(crate) errors: usize,
    /// Correct pairs with an error or a warning.
    pub(crate) flagged: usize,
    /// Correct pairs flagged by each check.
    pub(crate) by_check: BTreeMap<&'static str, usize>,
    /// Defects by class.
    pub(crate) classes: BTreeMap<String, Tally>,
    /// What is wrong with the result, a line each: findings on correct pairs, defects not named.
    pub(crate) complaints: Vec<String>,
}

impl Score {
    /// All classes together.
    pub(crate) fn total(&self) -> Tally {
        self.classes.values().fold(Tally::default(), |sum, class| Tally {
            defects: sum.defects + class.defects,
            caught: sum.caught + class.caught,
            named: sum.named + class.named,
        })
    }
}

impl Table {
    /// Reads a table.
    ///
    /// # Errors
    /// When a column is missing or the language of the originals cannot be told.
    pub(crate) fn parse(text: &str) -> Result<Self, Box<dyn Error>> {
        let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
        let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
        let column = |name: &str| {
            header.iter().position(|title| *title == name).ok_or_else(|| format!("no column {name}"))
        };
        let [id, lang, source, target, defect, note] = [
            column("id")?,
            column("lang")?,
            column("source")?,
            column("target")?,
            column("defect")?,
            column("note")?,
        ];
        let rows: Vec<Vec<&str>> =
            lines.filter(|line| !line.is_empty()).map(|line| line.split('\t').collect()).collect();
        let cell = |row: &Vec<&str>, at: usize| row.get(at).copied().unwrap_or_default().to_owned();
        let languages: BTreeSet<String> = rows.iter().map(|row| cell(row, lang)).collect();
        let original = ["en", "az", "ru"].into_iter().find(|language| !languages.contains(*language));
        let mut table = Self {
            source: original.ok_or("every language is translated into")?.parse()?,
            targets: languages.iter().map(|language| language.parse()).collect::<Result<_, _>>()?,
            correct: Vec::new(),
            defects: Vec::new(),
        };
        let ok: BTreeMap<String, &Vec<&str>> =
            rows.iter().filter(|row| cell(row, defect) == "ok").map(|row| (cell(row, id), row)).collect();
        for row in rows.iter().filter(|row| cell(row, defect) == "ok") {
            let name = base(&cell(row, id)).to_owned();
            let versions: Option<Vec<String>> = languages
                .iter()
                .map(|language| ok.get(&format!("{name}-{language}")).map(|row| cell(row, target)))
                .collect();
            let Some(translations) = versions else { continue };
            if table.correct.iter().all(|known| known.name != name) {
                table.correct.push(Correct { name, source: cell(row, source), translations });
            }
        }
        for row in rows.iter().filter(|row| cell(row, defect) != "ok") {
            let note = cell(row, note);
            let Some(twin) = note.strip_prefix("twin=").and_then(|rest| rest.split([';', ' ']).next()) else {
                continue;
            };
            let at = table.correct.iter().position(|known| known.name == base(twin));
            let to = languages.iter().position(|language| *language == cell(row, lang));
            let Some(place) = at.zip(to) else { continue };
            let (id, class, text) = (cell(row, id), cell(row, defect), cell(row, target));
            table.defects.push(Defect { id, class, place, text });
        }
        Ok(table)
    }

    /// Runs the checks on the correct texts and on every defect.
    ///
    /// # Errors
    /// When a text does not come out of a document as it went in.
    pub(crate) fn score(&self) -> Result<Score, Box<dyn Error>> {
        let all = self.shown(0..self.correct.len(), None)?;
        let mut score = Score { correct: self.correct.len() * self.targets.len(), ..Score::default() };
        for (at, correct) in self.correct.iter().enumerate() {
            for locale in &self.targets {
                let found = ids(&all, at, locale);
                score.flagged += usize::from(!found.is_empty());
                score.errors += usize::from(found.values().any(|severity| *severity == Severity::Error));
                for (check, severity) in found {
                    *score.by_check.entry(check).or_default() += 1;
                    score.complaints.push(format!(
                        "FALSE {}-{locale}: {check} ({})",
                        correct.name,
                        severity.name()
                    ));
                }
            }
        }
        for defect in &self.defects {
            let (at, to) = defect.place;
            let first = at.saturating_sub(NEIGHBOURS);
            let last = (at + NEIGHBOURS + 1).min(self.correct.len());
            let found = ids(&self.shown(first..last, Some(defect))?, at - first, &self.targets[to]);
            let before = ids(&all, at, &self.targets[to]);
            let named =
                found.keys().any(|check| is_right(&defect.class, check) && !before.contains_key(check));
            let tally = score.classes.entry(defect.class.clone()).or_default();
            tally.defects += 1;
            tally.caught += usize::from(!found.is_empty());
            tally.named += usize::from(named);
            if !named {
                let others: Vec<&str> = found.into_keys().collect();
                let others = if others.is_empty() { "nothing".to_owned() } else { others.join(", ") };
                score.complaints.push(format!("MISS {}: {others}", defect.id));
            }
        }
        Ok(score)
    }

    /// What is found in some of the correct texts, with a defect in its place.
    fn shown(
        &self,
        range: std::ops::Range<usize>,
        defect: Option<&Defect>,
    ) -> Result<Vec<Found>, Box<dyn Error>> {
        let texts = &self.correct[range.clone()];
        let source: Version<'_> = (&self.source, texts.iter().map(|text| text.source.as_str()).collect());
        let mut targets: Vec<Version<'_>> = Vec::new();
        for (to, locale) in self.targets.iter().enumerate() {
            targets.push((locale, texts.iter().map(|text| text.translations[to].as_str()).collect()));
        }
        if let Some(defect) = defect {
            let (at, to) = defect.place;
            targets[to].1[at - range.start] = &defect.text;
        }
        findings(&source, &targets, &Policy::default())
    }
}

/// Errors and warnings on a paragraph of a language.
fn ids(found: &[Found], paragraph: usize, locale: &Locale) -> BTreeMap<&'static str, Severity> {
    let mut ids = BTreeMap::new();
    let here = |found: &&Found| found.paragraph == paragraph && found.locale == *locale;
    for found in found.iter().filter(here).filter(|found| found.severity > Severity::Info) {
        let severity = ids.entry(found.check).or_insert(found.severity);
        *severity = found.severity.max(*severity);
    }
    ids
}

/// An id without the language at its end.
fn base(id: &str) -> &str {
    ["-az", "-en", "-ru"].into_iter().find_map(|language| id.strip_suffix(language)).unwrap_or(id)
}
