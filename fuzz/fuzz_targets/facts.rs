//! Any two texts in each of the languages that are known: facts, claims, sums and names are found without a panic, and their
//! places are stretches of the text.

#![no_main]

use std::ops::Range;

use dilmanc::facts::{claims, compare, find, impossible, misnamed_days, vote, wrong_sums};
use dilmanc::glossary::Glossary;
use dilmanc::locale::Locale;
use dilmanc::segment::count_words;
use libfuzzer_sys::fuzz_target;

fn assert_places(text: &str, mut places: impl Iterator<Item = Range<usize>>) {
    assert!(places.all(|place| text.get(place).is_some()));
}

fuzz_target!(|texts: (&str, &str)| {
    let (one, other) = texts;
    count_words(one);
    let locales: Vec<Locale> = ["az", "en", "ru", "de"].iter().map(|tag| tag.parse().unwrap()).collect();
    let read = |text: &str| locales.iter().map(|locale| find(text, locale)).collect::<Vec<_>>();
    let (facts, others) = (read(one), read(other));
    for (locale, facts) in locales.iter().zip(&facts) {
        assert_places(one, facts.iter().map(|fact| fact.span.clone()));
        claims(one, facts, locale);
        impossible(one, facts, locale);
        misnamed_days(one, facts, locale);
        wrong_sums(one, facts, locale);
        let glossary = Glossary::built_in();
        assert_places(one, glossary.names(one, locale).into_iter().map(|found| found.span));
        for others in &others {
            for disagreement in compare(facts, others) {
                vote(&disagreement, others);
            }
        }
    }
});
