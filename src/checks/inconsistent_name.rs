//! `inconsistent-name`: a name that the source writes in one way and a translation in two.

use crate::locale::letters::is_letter;
use std::collections::HashMap;
use std::ops::Range;

use super::versions::Passage;
use super::{Draft, Findings, Group, Hook, Meta, Side, VersionsContext, spelling};
use crate::anchors::classes;
use crate::finding::Severity;
use crate::locale::inflection::Morphology;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "inconsistent-name",
    severity: Severity::Warning,
    group: Group::Consistency,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A name in two spellings.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        if !versions.documents.first().is_some_and(super::DocumentContext::is_statement) {
            return;
        }
        let passages = versions.passages();
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, passage) in passages.iter().enumerate() {
            let Some(text) = name_text(passage.source) else { continue };
            let names = passage.source.capitals().parted(text);
            for (first, last) in names.map(|(first, last)| (&first.range, &last.range)) {
                if !is_alone(text, first, last) {
                    continue;
                }
                let known = places.entry(&text[first.start..last.end]).or_default();
                if known.last() != Some(&at) {
                    known.push(at);
                }
            }
        }
        let mut names: Vec<(&str, Vec<usize>)> = places.into_iter().filter(|(_, at)| at.len() > 1).collect();
        names.sort_unstable();
        for (name, at) in names {
            for document in 0..versions.documents.len() {
                slips(name, &at, document, passages).into_iter().for_each(|draft| out.push(draft));
            }
        }
    }
}

fn name_text<'a>(side: &'a Side<'_>) -> Option<&'a str> {
    let [text] = side.text.variants.as_slice() else { return None };
    side.locale.profile().map(|_| text.masked())
}

/// Whether no third capitalised word stands beside a pair, but for the first of a sentence.
fn is_alone(text: &str, first: &Range<usize>, last: &Range<usize>) -> bool {
    let before = text[..first.start].trim_end_matches([' ', '\u{a0}']);
    let word = before.rfind(|c: char| !is_letter(c)).map_or(0, |at| at + 1);
    let opens = before
        .get(..word)
        .is_none_or(|rest| rest.trim_end().is_empty() || rest.trim_end().ends_with(['.', '!', '?']));
    let is_named = before.get(word..).is_some_and(|word| word.starts_with(char::is_uppercase));
    let after = text[last.end..].trim_start_matches([' ', '\u{a0}']);
    (!is_named || opens) && !after.starts_with(char::is_uppercase)
}

/// A name as a translation has it.
struct Spelling<'p> {
    side: &'p Side<'p>,
    passage: &'p Passage<'p>,
    span: Range<usize>,
    words: [String; 2],
}

fn slips(name: &str, at: &[usize], document: usize, passages: &[Passage<'_>]) -> Vec<Draft> {
    let spellings: Vec<Spelling<'_>> = at
        .iter()
        .filter_map(|at| {
            let passage = passages.get(*at)?;
            let side = passage.targets.get(document)?.as_ref()?.side;
            find(name, passage, side)
        })
        .collect();
    let Some(morphology) = spellings.first().map(|one| Morphology::of(one.side.locale.language())) else {
        return Vec::new();
    };
    let is_same = |one: &Spelling<'_>, other: &Spelling<'_>| {
        one.words.iter().zip(&other.words).all(|(a, b)| spelling::is_same_word(a, b, morphology))
    };
    let mut places: HashMap<&[String; 2], usize> = HashMap::new();
    let mut different: Vec<(&Spelling<'_>, usize)> = Vec::new();
    for one in &spellings {
        let place = *places.entry(&one.words).or_insert(different.len());
        match different.get_mut(place) {
            Some((_, count)) => *count += 1,
            None => different.push((one, 1)),
        }
    }
    let votes = |one: &Spelling<'_>| -> usize {
        different.iter().filter(|(other, _)| is_same(one, other)).map(|(_, count)| count).sum()
    };
    // The first of the most frequent spellings.
    let Some((usual, _)) = different.iter().rev().max_by_key(|(one, _)| votes(one)) else {
        return Vec::new();
    };
    spellings.iter().filter(|one| !is_same(one, usual)).filter_map(|one| one.draft(usual)).collect()
}

/// The two words of a target whose consonants are those of the name.
fn find<'p>(name: &str, passage: &'p Passage<'p>, side: &'p Side<'p>) -> Option<Spelling<'p>> {
    let text = name_text(side)?;
    let (first, last) = name.split_once([' ', '\u{a0}'])?;
    let from = passage.source.locale;
    let wanted = [classes(&from.lower(first), from), classes(&from.lower(last), from)];
    let fits = |wanted: &str, found: &str| {
        let has_ending = || found.strip_prefix(wanted).is_some_and(|rest| rest.len() < 3);
        !wanted.is_empty() && (found == wanted || wanted.len() > 1 && has_ending())
    };
    let mut names = side.capitals().parted(text);
    let (a, b) = names.find(|(a, b)| fits(&wanted[0], &a.classes) && fits(&wanted[1], &b.classes))?;
    let words = [a.lower.clone(), b.lower.clone()];
    Some(Spelling { side, passage, span: a.range.start..b.range.end, words })
}

impl Spelling<'_> {
    fn text(&self) -> Option<&str> {
        self.side.text.variants.first()?.text.get(self.span.clone())
    }

    fn place(&self) -> Option<Range<usize>> {
        Some(self.side.text.variants.first()?.file_range(&self.span))
    }

    fn draft(&self, usual: &Self) -> Option<Draft> {
        let (here, elsewhere) = (self.text()?, usual.text()?);
        let notice =
            Notice::new("finding-inconsistent-name").with("target", here).with("expected", elsewhere);
        let draft = Draft::new(&META, self.side.file, self.place()?, notice)
            .id(self.passage.key.clone())
            .attribute(self.passage.attribute)
            .evidence(Some(elsewhere.to_owned()), Some(here.to_owned()))
            .related(usual.side.file, usual.place()?, Notice::new("report-other-spelling"));
        Some(draft)
    }
}
