//! Countries and cities that the source names and a translation does not, or not by their names.
//!
//! A translator may say "the country" or "its neighbour", so silence alone proves nothing; another country in its place, or the
//! same country in the third language, does.

use std::ops::Range;

use rayon::prelude::*;

use super::versions::{Passage, Translation};
use super::{DocumentContext, Draft, VersionsContext, name_changed, name_missing};
use crate::glossary::{Mention, outermost};
use crate::locale::phrases::{Found, Kind};
use crate::locale::places::{Place, index, places};
use crate::notice::Notice;

/// All findings about places, in the order of the source.
pub(super) fn losses(versions: &VersionsContext<'_>) -> Vec<Draft> {
    match versions.documents.first().is_some_and(DocumentContext::is_statement) {
        true => versions.passages().par_iter().flat_map_iter(in_passage).collect(),
        false => Vec::new(),
    }
}

/// What a text says of places.
struct Said<'a> {
    text: &'a str,
    /// Every place in any form.
    all: Vec<Found>,
    /// Those named for certain.
    named: Vec<Mention>,
}

impl<'a> Said<'a> {
    fn new(side: &'a super::Side<'_>) -> Option<Self> {
        let [text] = side.text.variants.as_slice() else { return None };
        let text = text.masked();
        let index = index(side.locale)?;
        let [as_written, loose] = index.find_both(text);
        let named = outermost(as_written);
        let named = named.into_iter().filter(|mention| !is_compound(text, &mention.span)).collect();
        Some(Self { text, all: proper(loose), named })
    }

    /// Whether it speaks of one of the places: by its name or a derived word, or, for a city, of its country.
    fn has(&self, ids: &[u32]) -> bool {
        ids.iter().any(|id| self.all.iter().any(|found| found.id == *id || is_country_of(found.id, *id)))
    }

    /// A place it names that another text does not speak of in any way.
    fn odd(&self, other: &Self, is_city: bool) -> Option<&Mention> {
        self.named.iter().find(|mention| {
            let is_kind =
                |id: &u32| place(*id).is_some_and(|place| place.is_city == is_city && place.code != "-");
            let is_said = |id: &u32| {
                other.all.iter().any(|found| found.id == *id || !is_city && is_country_of(*id, found.id))
            };
            mention.ids.iter().all(is_kind) && !mention.ids.iter().any(is_said)
        })
    }
}

/// Whether the first place is the country of the second, a city.
fn is_country_of(country: u32, city: u32) -> bool {
    let (Some(country), Some(city)) = (place(country), place(city)) else { return false };
    city.is_city && !country.is_city && country.code == city.code
}

/// What is found without the parts of longer names, and without derived words where another place is named.
fn proper(found: Vec<Found>) -> Vec<Found> {
    let names: Vec<Range<usize>> =
        found.iter().filter(|one| one.kind != Kind::Derived).map(|one| one.span.clone()).collect();
    let holds = |name: &Range<usize>, one: &Found| {
        let is_longer = name.len() > one.span.len() || one.kind == Kind::Derived;
        is_longer && name.start <= one.span.start && one.span.end <= name.end
    };
    found.into_iter().filter(|one| !names.iter().any(|name| holds(name, one))).collect()
}

fn place(id: u32) -> Option<&'static Place> {
    places().get(id as usize)
}

/// Whether a name is part of a word with a hyphen (`Euro-Asia`).
fn is_compound(text: &str, span: &Range<usize>) -> bool {
    let joins = |c: Option<char>| c == Some('-');
    joins(text[..span.start].chars().next_back()) || joins(text[span.end..].chars().next())
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
        let mut used: Vec<&Mention> = Vec::new();
        let mut missing: Vec<&[u32]> = Vec::new();
        for mention in &source.named {
            let said = &source.text[mention.span.clone()];
            if target.has(&mention.ids)
                || target.text.contains(said)
                || missing.contains(&mention.ids.as_slice())
            {
                continue;
            }
            missing.push(&mention.ids);
            let Some(is_city) = mention.ids.first().and_then(|id| place(*id)).map(|place| place.is_city)
            else {
                continue;
            };
            let witness =
                targets.iter().enumerate().any(|(other, (_, text))| other != at && text.has(&mention.ids));
            let alone = targets.len() == 1;
            let instead = target.odd(&source, is_city).filter(|odd| !used.contains(odd));
            match instead {
                Some(odd) if witness || alone => {
                    used.push(odd);
                    drafts.push(changed(passage, translation, (said, &mention.span), &odd.span));
                }
                None if witness && !is_city => drafts.push(gone(passage, translation, (said, &mention.span))),
                _ => {}
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
