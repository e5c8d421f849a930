//! Persons whom the source names in full and the target does not, or by another surname.
//!
//! A capitalised word behind a given name is a surname. Every language keeps both, spelled in its own way, so that no third version
//! has to bear witness; a surname alone will do, and so will a given name.

use std::ops::Deref;

use super::PatternContext;
use super::names::{Capitals, Loss, Word};
use crate::locale::Locale;
use crate::locale::given_names::is_given_name;

/// Persons of `there` that are lost in `here`. Where other versions exist and none of them has the person either, nobody is at fault.
pub(super) fn losses(
    context: &PatternContext<'_>,
    here: &Capitals,
    witnesses: &impl Deref<Target = Vec<Capitals>>,
) -> Vec<Loss> {
    let there = context.source.capitals();
    let Some(source) = context.source.text.variants.first().map(|text| text.masked()) else {
        return Vec::new();
    };
    let mut lost: Vec<(usize, Loss)> = Vec::new();
    for (first, second) in there.persons(source, context.source.locale) {
        let (given, family) = (&there.words[*first], &there.words[*second]);
        let is_named =
            |text: &Capitals| text.words.iter().any(|word| given.is_like(word) || family.is_like(word));
        let is_repeated = lost.iter().any(|(known, _)| there.words[*known].lower == family.lower);
        if is_repeated {
            continue;
        }
        let name = || source[given.range.start..family.range.end].to_owned();
        if let Some(found) = loss(here, there, (given, family), context.target.locale)
            && (witnesses.is_empty() || witnesses.iter().any(is_named))
            && (found.is_some() || !is_known(context, (given, family), witnesses))
        {
            let target = found.map(|(a, b)| here.words[a].range.start..here.words[b].range.end);
            lost.push((*second, Loss { source: name(), target }));
        }
    }
    lost.into_iter().map(|(_, loss)| loss).collect()
}

/// Whether a person may go without a name here: another version does so too, or the document has introduced the person before.
fn is_known(context: &PatternContext<'_>, (given, family): (&Word, &Word), witnesses: &[Capitals]) -> bool {
    let names = |text: &Capitals, word: &Word| text.words.iter().any(|other| word.resembles(other));
    if !witnesses.is_empty() {
        return !witnesses.iter().any(|text| names(text, given) && names(text, family));
    }
    let unit = context.unit;
    unit.document.introductions_before(&unit.unit.key()).any(|text| names(text, family))
}

/// None where a person is named in `here`; else the name that stands in the place, if one does.
#[expect(clippy::option_option, reason = "lost or not, and with another name in the place or without")]
fn loss(
    here: &Capitals,
    there: &Capitals,
    (given, family): (&Word, &Word),
    locale: &Locale,
) -> Option<Option<(usize, usize)>> {
    let is_new = |word: &Word| !there.words.iter().any(|known| known.resembles(word));
    if here.words.iter().any(|word| family.resembles(word)) {
        // A given name that has next to nothing of the other one is no form of it, and another person bears it.
        let is_another =
            |word: &Word| is_given_name(&word.lower, locale) && is_new(word) && !given.is_like(word);
        let is_whole = here.pairs.iter().any(|(a, b)| {
            let (a, b) = (&here.words[*a], &here.words[*b]);
            family.resembles(b) && given.resembles(a) || family.resembles(a) && given.resembles(b)
        });
        let mut pairs = here.pairs.iter().filter(|_| !is_whole);
        let other = pairs.find(|(a, b)| family.resembles(&here.words[*b]) && is_another(&here.words[*a]));
        return other.map(|pair| Some(*pair));
    }
    let is_given = |word: &Word| {
        given.resembles(word) && (given.classes.len() > 1 || is_given_name(&word.lower, locale))
    };
    let same_given = here.pairs.iter().find(|(a, b)| is_given(&here.words[*a]) && is_new(&here.words[*b]));
    if let Some(pair) = same_given {
        return (family.classes.len() > 2).then_some(Some(*pair));
    }
    // What is spelled as another name of the source is that one (Cenevrə for Geneva, not for Hasanova).
    let is_other = |word: &Word| {
        let mut others =
            there.words.iter().filter(|known| known.lower != family.lower && known.lower != given.lower);
        others.any(|known| known.resembles(word))
    };
    let is_family = |word: &Word| family.classes.len() > 2 && family.is_like(word) && !is_other(word);
    if here.words.iter().any(|word| given.resembles(word) || is_family(word)) {
        return None;
    }
    let mut others = here.pairs.iter().filter(|(a, b)| {
        is_given_name(&here.words[*a].lower, locale) && is_new(&here.words[*a]) && is_new(&here.words[*b])
    });
    Some(others.next().copied())
}
