//! Countries, cities, waters and regions that the source names and a translation does not, or not by their names.
//!
//! A translator may say "the country" or "its neighbour", so silence alone proves nothing; another place of the same kind in its
//! stead, or the same place in the third language, does.

use std::ops::Range;

use rayon::prelude::*;

use super::names::Word;
use super::versions::{Passage, Translation};
use super::{DocumentContext, Draft, Side, VersionsContext, name_changed, name_missing};
use crate::glossary::{Mention, outermost};
use crate::locale::phrases::{Found, Kind};
use crate::locale::places::{Place, PlaceKind, index, places};
use crate::notice::Notice;

/// All findings about places, in the order of the source.
pub(super) fn losses(versions: &VersionsContext<'_>) -> Vec<Draft> {
    match versions.documents.first().is_some_and(DocumentContext::is_statement) {
        true => versions.asked().par_iter().flat_map_iter(in_passage).collect(),
        false => Vec::new(),
    }
}

/// What a text says of places.
struct Said<'a> {
    text: &'a str,
    /// It beside what else is known of it.
    side: &'a Side<'a>,
    /// Every place in any form.
    all: Vec<Found>,
    /// Those named for certain.
    named: Vec<Mention>,
}

impl<'a> Said<'a> {
    fn new(side: &'a Side<'a>) -> Option<Self> {
        let [text] = side.text.variants.as_slice() else { return None };
        let text = text.masked();
        let index = index(side.locale)?;
        let [as_written, loose] = index.find_both(text);
        let is_name = |found: &&Found| found.kind != Kind::Derived;
        let bounds: Vec<Range<usize>> = as_written.iter().filter(is_name).map(|it| it.span.clone()).collect();
        let all = proper(loose, &bounds);
        let mut named = outermost(as_written);
        named.retain(|mention| !is_compound(text, &bounds, &mention.span));
        Some(Self { text, side, all, named })
    }

    /// Whether it speaks of one of the places, by its name or a derived word.
    fn has(&self, ids: &[u32]) -> bool {
        ids.iter().any(|id| self.all.iter().any(|found| found.id == *id))
    }

    /// Whether it speaks of the country of one of the places, each a city.
    fn has_country_of(&self, ids: &[u32]) -> bool {
        ids.iter().any(|id| self.all.iter().any(|found| is_country_of(found.id, *id)))
    }

    /// Whether a word of a name of another text stands in it in a spelling that no table has (`Birminqham`).
    fn spells(&self, other: &Self, name: &Range<usize>) -> bool {
        let is_inside =
            |outer: &Range<usize>, word: &Range<usize>| outer.start <= word.start && word.end <= outer.end;
        let unknown = |word: &&Word| !self.named.iter().any(|known| is_inside(&known.span, &word.range));
        let mut words = other.side.capitals().words.iter().filter(|word| is_inside(name, &word.range));
        words.any(|word| self.side.capitals().words.iter().filter(unknown).any(|here| word.resembles(here)))
    }

    /// Whether a name goes on with another capitalised word (`Manchester City`, `Baku City Court`).
    fn goes_on(&self, name: &Range<usize>) -> bool {
        let after = self.text[name.end..].trim_start_matches([' ', '\u{a0}', '-']);
        after.len() < self.text.len() - name.end && after.starts_with(char::is_uppercase)
    }

    /// The places of one kind that it names and another text does not speak of in any way.
    fn odd(&self, other: &Self, kind: PlaceKind) -> impl Iterator<Item = &Mention> {
        self.named.iter().filter(move |mention| {
            let is_kind = |id: &u32| place(*id).is_some_and(|place| place.kind == kind);
            let is_country = |id: &u32| other.all.iter().any(|found| is_country_of(*id, found.id));
            mention.ids.iter().all(is_kind) && !other.has(&mention.ids) && !mention.ids.iter().any(is_country)
        })
    }

    /// Whether a place stands in a row of several, one beside it being named in a translation too.
    fn is_listed(&self, at: usize, target: &Self) -> bool {
        let is_beside = |one: usize, other: usize| {
            let (Some(one), Some(other)) = (self.named.get(one), self.named.get(other)) else { return false };
            self.text.get(one.span.end..other.span.start).is_some_and(is_joint)
        };
        let is_named = |at: usize| self.named.get(at).is_some_and(|mention| target.has(&mention.ids));
        let before = (1..=at).rev().take_while(|next| is_beside(next - 1, *next)).map(|next| next - 1);
        let after = (at + 1..self.named.len()).take_while(|next| is_beside(next - 1, *next));
        before.chain(after).any(is_named)
    }
}

/// Whether all that stands between two names of a row is a comma, a dash, "and".
fn is_joint(between: &str) -> bool {
    matches!(
        between.trim(),
        "," | "-" | "–" | "—" | "/" | "and" | "və" | "и" | ", and" | ", və" | "ilə" | "to" | "до" | "or"
    )
}

/// Whether the first place is the country of the second, a city.
fn is_country_of(country: u32, city: u32) -> bool {
    let (Some(country), Some(city)) = (place(country), place(city)) else { return false };
    (country.kind, city.kind) == (PlaceKind::Territory, PlaceKind::City) && country.code == city.code
}

/// What is found without the parts of longer names, and without derived words where another place is named.
fn proper(found: Vec<Found>, names: &[Range<usize>]) -> Vec<Found> {
    let holds = |name: &Range<usize>, one: &Found| {
        let is_longer = name.len() > one.span.len() || one.kind == Kind::Derived;
        is_longer && name.start <= one.span.start && one.span.end <= name.end
    };
    found.into_iter().filter(|one| !names.iter().any(|name| holds(name, one))).collect()
}

fn place(id: u32) -> Option<&'static Place> {
    places().get(id as usize)
}

/// Whether a name is part of a word with a hyphen (`Euro-Asia`) and not of a row of places (`Baku-Tbilisi-Ceyhan`), whose bounds are
/// given; a year may follow (`Paris-2024`).
fn is_compound(text: &str, places: &[Range<usize>], name: &Range<usize>) -> bool {
    let before = text[..name.start].strip_suffix('-').map(str::len);
    let after = text[name.end..].strip_prefix('-');
    before.is_some_and(|end| !places.iter().any(|place| place.end == end))
        || after.is_some_and(|after| {
            let start = text.len() - after.len();
            let is_place = places.iter().any(|place| place.start == start);
            !is_place && !after.starts_with(|c: char| c.is_ascii_digit())
        })
}

fn in_passage(passage: &Passage<'_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    let Some(source) = passage.attribute.is_none().then(|| Said::new(passage.source)).flatten() else {
        return drafts;
    };
    if source.named.is_empty() {
        return drafts;
    }
    let targets: Vec<(&Translation<'_>, Said<'_>)> = passage
        .targets
        .iter()
        .flatten()
        .filter(|translation| !translation.side.value.source.trim().is_empty())
        .filter_map(|translation| Some((translation, Said::new(translation.side)?)))
        .collect();
    for (at, (translation, target)) in targets.iter().enumerate() {
        let others =
            || targets.iter().enumerate().filter(move |(other, _)| *other != at).map(|(_, (_, text))| text);
        let mut used: Vec<&Mention> = Vec::new();
        let mut missing: Vec<&[u32]> = Vec::new();
        for (number, mention) in source.named.iter().enumerate() {
            let said = &source.text[mention.span.clone()];
            if target.has(&mention.ids)
                || target.text.contains(said)
                || missing.contains(&mention.ids.as_slice())
            {
                continue;
            }
            missing.push(&mention.ids);
            let Some(kind) = mention.ids.first().and_then(|id| place(*id)).map(|place| place.kind) else {
                continue;
            };
            let witness = others().any(|text| text.has(&mention.ids));
            let may_go = target.has_country_of(&mention.ids) && !source.is_listed(number, target);
            if !witness && (targets.len() > 1 || may_go) {
                continue;
            }
            let is_part = kind != PlaceKind::Territory && source.goes_on(&mention.span);
            let instead = target
                .odd(&source, kind)
                .find(|odd| !used.contains(odd) && !others().any(|text| text.has(&odd.ids)));
            match instead {
                Some(odd) => {
                    used.push(odd);
                    drafts.push(changed(passage, translation, (said, &mention.span), &odd.span));
                }
                None if witness && !may_go && !is_part && !target.spells(&source, &mention.span) => {
                    drafts.push(gone(passage, translation, (said, &mention.span)));
                }
                None => {}
            }
        }
    }
    drafts
}

fn changed(
    passage: &Passage<'_>,
    translation: &Translation<'_>,
    (said, place): (&str, &Range<usize>),
    instead: &Range<usize>,
) -> Draft {
    let side = translation.side;
    let text = side.text.variants.first();
    let other = text.and_then(|text| text.text.get(instead.clone())).unwrap_or_default();
    let span = text.map_or_else(|| side.value.span.clone(), |text| text.file_range(instead));
    let notice = Notice::new("finding-name-changed").with("source", said).with("target", other);
    let draft = Draft::new(&name_changed::META, side.file, span, notice);
    finish(draft.evidence(Some(said.to_owned()), Some(other.to_owned())), passage, place)
}

fn gone(passage: &Passage<'_>, translation: &Translation<'_>, (said, place): (&str, &Range<usize>)) -> Draft {
    let side = translation.side;
    let notice = Notice::new("finding-name-missing").with("source", said);
    let draft = Draft::new(&name_missing::META, side.file, side.value.span.clone(), notice);
    finish(draft.evidence(Some(said.to_owned()), None), passage, place)
}

fn finish(draft: Draft, passage: &Passage<'_>, place: &Range<usize>) -> Draft {
    let source = passage.source;
    let seen =
        source.text.variants.first().map_or_else(|| source.value.span.clone(), |text| text.file_range(place));
    draft.id(passage.key.clone()).attribute(passage.attribute).related(
        source.file,
        seen,
        Notice::new("report-source"),
    )
}
