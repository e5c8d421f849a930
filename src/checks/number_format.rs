//! `number-format`: the separators of a number are those of another language.

use std::cell::OnceCell;
use std::ops::Range;

use super::text::VariantText;
use super::{Draft, Findings, Group, Hook, Meta, Passage, Side, VersionsContext};
use crate::facts::{Amount, Certainty, Disagreement, Fact, Value, agree, find, format};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::locale::words::Vocabulary;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "number-format",
    severity: Severity::Warning,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// The separators of a number are those of another language.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        let habits: Vec<OnceCell<bool>> = versions.documents.iter().map(|_| OnceCell::new()).collect();
        for passage in versions.asked() {
            for (document, (translation, habit)) in passage.targets.iter().zip(&habits).enumerate() {
                let Some(translation) = translation else { continue };
                let is_statement = versions.documents.get(document).is_some_and(|it| it.pair.statement);
                let has_habit =
                    || is_statement && *habit.get_or_init(|| has_own_decimals(versions.passages(), document));
                passage_in(passage, translation.side, &has_habit, out);
            }
        }
    }
}

/// Whether the translation of this index writes the decimal separator of its language in some number.
fn has_own_decimals(passages: &[Passage<'_>], document: usize) -> bool {
    let sides = passages.iter().filter_map(|passage| Some(passage.targets.get(document)?.as_ref()?.side));
    sides.into_iter().any(|side| {
        let decimal = side.locale.profile().map(|profile| profile.vocabulary.decimal);
        side.text.variants.iter().any(|text| {
            let mut numerals = text.facts(side.locale).iter().filter_map(|fact| Numeral::of(fact, text));
            numerals.any(|numeral| {
                let last = numeral.text.rsplit_once(SEPARATORS);
                let separator = numeral.text.chars().rfind(|c| SEPARATORS.contains(c));
                separator == decimal && last.is_some_and(|(_, tail)| tail.len() != 3)
            })
        })
    })
}

fn passage_in(
    passage: &Passage<'_>,
    target: &Side<'_>,
    has_habit: &dyn Fn() -> bool,
    out: &mut Findings<'_>,
) {
    let (Some(from), Some(to)) = (passage.source.locale.profile(), target.locale.profile()) else { return };
    if from.vocabulary.decimal == to.vocabulary.decimal && from.vocabulary.group == to.vocabulary.group {
        return;
    }
    for (text, sources) in target.text.facing(&passage.source.text) {
        for fact in text.facts(target.locale) {
            let Some(numeral) = Numeral::of(fact, text) else { continue };
            if sources.iter().any(|source| text.line_stands_in(&numeral.range, source)) {
                continue;
            }
            let copied = sources.iter().find_map(|source| {
                let facts = source.facts(passage.source.locale).iter();
                let mut same = facts.filter(|other| {
                    Numeral::of(other, source).is_some_and(|other| other.text == numeral.text)
                });
                same.next()
            });
            let is_fraction = || is_meant_as_fraction(fact, &sources, passage.source.locale);
            let judged = numeral.judge(fact, copied, &is_fraction, (from.vocabulary, to.vocabulary));
            let Some((written, severity)) = judged else { continue };
            // Print of some languages uses either system, but not both at once.
            let mixed = severity == Severity::Info && to.vocabulary.english_separators && has_habit();
            let severity = if mixed && written.is_measured(fact) { Severity::Warning } else { severity };
            let Some(expected) = written.rewritten(target.locale, to.vocabulary.decimal) else { continue };
            let notice =
                Notice::new("finding-number-format").with("target", numeral.text).with("expected", expected);
            let draft = Draft::new(&META, target.file, text.file_range(&numeral.range), notice)
                .severity(severity)
                .id(passage.key.clone())
                .attribute(passage.attribute)
                .evidence(None, Some(numeral.text.to_owned()))
                .related(
                    passage.source.file,
                    passage.source.value.span.clone(),
                    Notice::new("report-source"),
                );
            out.push(draft);
        }
    }
}

/// Digits with separators between them, as they stand in a text.
struct Numeral<'t> {
    text: &'t str,
    range: Range<usize>,
}

/// How a numeral is meant.
struct Written<'t> {
    whole: &'t str,
    /// Digits after the decimal separator.
    decimals: Option<&'t str>,
}

/// Whether the source says of an ambiguous number that its separator is a decimal one, as it is in the smaller of its two readings.
fn is_meant_as_fraction(fact: &Fact, sources: &[&VariantText<'_>], locale: &Locale) -> bool {
    let [one, other] = fact.readings.as_slice() else { return false };
    let says = |value: &Value| {
        let own = Fact { readings: vec![value.clone()], ..fact.clone() };
        sources.iter().any(|source| source.facts(locale).iter().any(|theirs| agree(theirs, &own)))
    };
    let (smaller, larger) = if one.amount() < other.amount() { (one, other) } else { (other, one) };
    says(smaller) && !says(larger)
}

const SEPARATORS: &[char] = &['.', ',', ' ', '\u{a0}', '\u{202f}', '\u{2009}'];

impl<'t> Numeral<'t> {
    /// The numeral of an amount in digits, if it has separators.
    fn of(fact: &Fact, text: &'t VariantText<'_>) -> Option<Self> {
        if fact.certainty != Certainty::Digits || fact.readings.first()?.amount().is_none() {
            return None;
        }
        let said = text.text.get(fact.span.clone())?;
        let start = said.find(|c: char| c.is_ascii_digit())?;
        let mut end = start;
        for (at, c) in said[start..].char_indices() {
            let at = start + at;
            if c.is_ascii_digit() {
                end = at + 1;
            } else if at > end || !SEPARATORS.contains(&c) {
                break;
            }
        }
        let numeral = &said[start..end];
        let range = fact.span.start + start..fact.span.start + end;
        // `127.0.0.1` is no number.
        let dotted = text.text[..range.start].ends_with(['.', ','])
            || text.text[range.end..]
                .strip_prefix(['.', ','])
                .is_some_and(|c| c.starts_with(|c: char| c.is_ascii_digit()));
        (numeral.contains(SEPARATORS) && !dotted).then_some(Self { text: numeral, range })
    }

    /// How the numeral is meant and how wrong that is, when it is not how `to` writes numbers. `copied` is the fact of the
    /// source that is written with the same characters.
    fn judge(
        &self,
        fact: &Fact,
        copied: Option<&Fact>,
        is_meant_as_fraction: &dyn Fn() -> bool,
        (from, to): (&Vocabulary, &Vocabulary),
    ) -> Option<(Written<'t>, Severity)> {
        let mut separators = self.text.match_indices(SEPARATORS);
        let (first, group) = separators.next()?;
        let (last, decimal) = self.text.rmatch_indices(SEPARATORS).next()?;
        let (whole, tail) = (&self.text[..last], &self.text[last + decimal.len()..]);
        let grouped = Written { whole: self.text, decimals: None };
        let fraction = Written { whole, decimals: Some(tail) };
        if group != decimal {
            // A point behind blanks is no other system than a point alone.
            let foreign = group.starts_with(to.decimal);
            return if foreign {
                Some((fraction, Severity::Warning))
            } else {
                self.lone(fact, fraction, decimal, to)
            };
        }
        if first != last {
            return group.starts_with(to.decimal).then_some((grouped, Severity::Warning));
        }
        if tail.len() != 3 || first > 3 || self.text.starts_with('0') {
            return self.lone(fact, fraction, decimal, to);
        }
        // Three digits behind one separator: only the source can say how they are meant.
        let Some(source) = copied else {
            let is_foreign = is_meant_as_fraction() && !decimal.starts_with(to.decimal);
            let severity = if to.english_separators { Severity::Info } else { Severity::Warning };
            return (is_foreign && matches!(decimal, "." | ",")).then_some((fraction, severity));
        };
        let is_fraction = decimal.starts_with(from.decimal);
        if is_fraction == decimal.starts_with(to.decimal) {
            return None;
        }
        let written = if is_fraction { fraction } else { grouped };
        let weak = to.english_separators && agree(source, fact);
        Some((written, if weak { Severity::Info } else { Severity::Warning }))
    }

    /// A decimal separator of another language: where nothing is measured it may be a version or a section.
    fn lone(
        &self,
        fact: &Fact,
        written: Written<'t>,
        decimal: &str,
        to: &Vocabulary,
    ) -> Option<(Written<'t>, Severity)> {
        if decimal.starts_with(to.decimal) || !matches!(decimal, "." | ",") {
            return None;
        }
        let weak = to.english_separators || !written.is_measured(fact);
        Some((written, if weak { Severity::Info } else { Severity::Warning }))
    }
}

impl Written<'_> {
    fn digits(&self) -> String {
        self.whole.chars().filter(char::is_ascii_digit).collect()
    }

    /// Whether a fact is more than this number, which else may be a version or a section.
    fn is_measured(&self, fact: &Fact) -> bool {
        match fact.readings.first() {
            Some(Value::Number(amount)) => Some(*amount) != self.amount(),
            _ => true,
        }
    }

    fn amount(&self) -> Option<Amount> {
        Amount::decimal(&self.digits(), self.decimals.unwrap_or_default())
    }

    /// The same number as the language writes it, grouped if it was.
    fn rewritten(&self, locale: &Locale, decimal: char) -> Option<String> {
        let mut whole = self.digits();
        if whole.len() != self.whole.len() {
            whole = format(&Value::Number(Amount::decimal(&whole, "")?), locale)?;
        }
        if let Some(decimals) = self.decimals {
            whole.push(decimal);
            whole.push_str(decimals);
        }
        Some(whole)
    }
}

/// Whether two amounts are written with the same characters and differ only because each language reads the separators in its own
/// way: a matter of the format.
pub(super) fn is_misread(
    found: &Disagreement<'_>,
    source: (&VariantText<'_>, &Locale),
    target: (&VariantText<'_>, &Locale),
) -> bool {
    let (Some(gone), Some(new)) = (found.source, found.target) else { return false };
    let (Some(one), Some(other)) = (Numeral::of(gone, source.0), Numeral::of(new, target.0)) else {
        return false;
    };
    let read = |text: &str, locale: &Locale| find(text, locale).first()?.readings.first()?.amount();
    let amount = |fact: &Fact| fact.readings.first().and_then(Value::amount).map(Amount::magnitude);
    let product = |one: Option<Amount>, other: Option<Amount>| one?.times(other?);
    let (here, there) = (read(one.text, source.1), read(other.text, target.1));
    one.text == other.text && here != there && product(amount(gone), there) == product(amount(new), here)
}
