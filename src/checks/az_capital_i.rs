//! `az-capital-i`: capitals in which I and İ are mixed up.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, VariantText};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::locale::letters::words;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "az-capital-i",
    severity: Severity::Warning,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Sequence],
};

/// Capitals in which I and İ are mixed up.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn sequence(&self, patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
        let Some(locale) = patterns.first().map(|pattern| pattern.target.locale) else { return };
        if locale.profile().is_none_or(|profile| profile.language != "az") {
            return;
        }
        let all: Vec<(&PatternContext<'_>, &VariantText<'_>, Range<usize>)> = patterns
            .iter()
            .flat_map(|pattern| unlike_source(pattern).map(|(text, range)| (*pattern, text, range)))
            .collect();
        let asked: HashSet<String> =
            all.iter().map(|(_, text, range)| folded(&text.text[range.clone()], locale)).collect();
        let known = known_words(patterns, &asked, locale);
        for (pattern, text, range) in all {
            let word = &text.text[range.clone()];
            let Some(expected) = known.get(&folded(word, locale)).and_then(|right| {
                let right = capitals(word, right);
                (right != word).then_some(right)
            }) else {
                continue;
            };
            let notice =
                Notice::new("finding-az-capital-i").with("target", word).with("expected", expected.as_str());
            let draft = Draft::new(&META, pattern.target.file, text.file_range(&range), notice);
            out.push_pattern(pattern, draft.evidence(Some(expected), Some(word.to_owned())));
        }
    }
}

/// Words all in capitals with an I or İ that do not stand so in the source.
fn unlike_source<'p>(
    pattern: &'p PatternContext<'_>,
) -> impl Iterator<Item = (&'p VariantText<'p>, Range<usize>)> {
    pattern.variants().flat_map(|(target, sources)| {
        in_capitals(target.masked())
            .filter(move |range| {
                let word = &target.text[range.clone()];
                !sources.iter().any(|source| source.text.contains(word))
            })
            .map(move |range| (target, range))
    })
}

/// Words all in capitals with an I or İ; shorter ones are abbreviations.
fn in_capitals(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_mixed = |word: &str| {
        word.contains(['I', 'İ'])
            && word.chars().all(char::is_uppercase)
            && word.chars().count() >= FEWEST_LETTERS
    };
    let is_beside_capital = |(at, letter): (usize, &str)| {
        text[..at].ends_with(char::is_uppercase) || text[at + letter.len()..].starts_with(char::is_uppercase)
    };
    let has_some =
        (text.contains('I') || text.contains('İ')) && text.match_indices(['I', 'İ']).any(is_beside_capital);
    has_some.then(|| words(text).filter(move |word| is_mixed(&text[word.clone()]))).into_iter().flatten()
}

const FEWEST_LETTERS: usize = 4;

/// Of the words asked for those whose letters are known, by the word with every ı as i: frequent ones of statements, and those
/// of the document that are not all in capitals. A word known in both spellings tells nothing.
fn known_words(
    patterns: &[&PatternContext<'_>],
    asked: &HashSet<String>,
    locale: &Locale,
) -> HashMap<String, String> {
    if asked.is_empty() {
        return HashMap::new();
    }
    let mut known: HashMap<String, Option<String>> = HashMap::new();
    let lengths: HashSet<usize> = asked.iter().map(|word| word.chars().count()).collect();
    let mut learn = |word: String| {
        let folded = word.replace('ı', "i");
        if !asked.contains(&folded) {
            return;
        }
        match known.get_mut(&folded) {
            Some(entry) if entry.as_ref().is_some_and(|known| *known != word) => *entry = None,
            Some(_) => {}
            None => drop(known.insert(folded, Some(word))),
        }
    };
    let has_i = |word: &str| word.contains(['i', 'ı', 'I', 'İ']);
    FREQUENT.split_whitespace().filter(|word| has_i(word)).for_each(|word| learn(word.to_owned()));
    for text in patterns.iter().flat_map(|pattern| &pattern.target.text.variants) {
        for word in text.written_words() {
            let may_be_asked = has_i(word) && lengths.contains(&word.chars().count());
            if may_be_asked && word.chars().skip(1).any(char::is_lowercase) {
                learn(locale.lower(word));
            }
        }
    }
    known.into_iter().filter_map(|(folded, word)| Some((folded, word?))).collect()
}

fn folded(word: &str, locale: &Locale) -> String {
    locale.lower(word).replace('ı', "i")
}

/// A word in capitals with the I and İ of `right`, the same in small letters.
fn capitals(word: &str, right: &str) -> String {
    let letter = |(capital, small)| match small {
        'i' => 'İ',
        'ı' => 'I',
        _ => capital,
    };
    word.chars().zip(right.chars()).map(letter).collect()
}

/// Words that headings of official texts are full of.
const FREQUENT: &str = "
    nazirlik nazirliyi nazirliyinin naziri nazirinin xarici daxili işlər işləri xidməti xidmətinin respublikası
    respublikasının azərbaycan prezidenti prezidentinin prezident komitəsi komitəsinin idarəsi idarəsinin dövlət milli məclisi
    məclisinin bəyanatı bəyanat məlumatı məlumat haqqında qərarı fərmanı sərəncamı birinci ikinci təhlükəsizlik ədliyyə
    maliyyə iqtisadiyyat səhiyyə təhsil mədəniyyət müdafiə fövqəladə hallar siyasi iclası iclasının görüşü səfiri səfirliyi
    səfirliyinin mətbuat xüsusi nümayəndəsi konfransı sessiyası tədbirlər bildiriş müraciəti müraciət təbriki təbrik çıxışı
    ildönümü münasibətilə ilə beynəlxalq birləşmiş millətlər təşkilatı təşkilatının";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_keep_the_dot() {
        assert_eq!(capitals("QİZİL", "qızıl"), "QIZIL");
        assert_eq!(capitals("IŞLƏR", "işlər"), "İŞLƏR");
        assert_eq!(folded("QIZIL", &"az".parse().unwrap()), "qizil");
    }

    #[test]
    fn frequent_words_are_in_small_letters() {
        assert!(FREQUENT.chars().all(|c| c.is_whitespace() || c.is_lowercase()));
    }
}
