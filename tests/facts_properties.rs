//! What holds for every text.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use dilmanc::facts::{Certainty, compare, find, vote};
use dilmanc::locale::Locale;
use proptest::prelude::*;

const LOCALES: [&str; 6] = ["az", "en", "ru", "de", "ar", "az-Cyrl"];

/// Pieces that parsers look at, so that random texts reach deep into them.
const PIECES: [&str; 64] = [
    "20",
    "1990",
    "05",
    "12",
    "1",
    "3",
    "999",
    "000",
    "1.5",
    "2,000",
    "-cı",
    "-",
    "–",
    "/",
    ":",
    ".",
    ",",
    "(",
    ")",
    "+",
    "%",
    "№",
    "$",
    "°",
    "ç",
    "il",
    "ilin",
    "yanvarın",
    "January",
    "May",
    "января",
    "года",
    "г.",
    "on",
    "iki",
    "beşdə",
    "min",
    "milyon yarım",
    "hundred",
    "and",
    "a",
    "half",
    "quarter",
    "of",
    "двадцать",
    "первого",
    "тыс.",
    "saat",
    "am",
    "p.m.",
    "утра",
    "XIX",
    "əsr",
    "в.",
    "s",
    "illər",
    "saylı",
    "Article",
    "ст.",
    "COP",
    "https://a.example/",
    "@",
    "\u{fffc}",
    "И\u{306}",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces =
        prop::collection::vec((prop::sample::select(&PIECES[..]), any::<bool>()), 0..24).prop_map(|pieces| {
            pieces
                .into_iter()
                .map(|(piece, space)| if space { format!(" {piece}") } else { piece.to_owned() })
                .collect()
        });
    prop_oneof![any::<String>(), pieces]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn spans_are_ordered_and_on_character_borders(text in texts(), locale in prop::sample::select(&LOCALES[..])) {
        let mut last = 0;
        for fact in find(&text, &locale.parse().unwrap()) {
            prop_assert!(!fact.readings.is_empty());
            prop_assert!(last <= fact.span.start && fact.span.start < fact.span.end, "{text:?} {fact:?}");
            prop_assert!(text.get(fact.span.clone()).is_some(), "{text:?} {fact:?}");
            last = fact.span.end;
        }
    }

    #[test]
    fn a_text_agrees_with_itself(text in texts(), locale in prop::sample::select(&LOCALES[..])) {
        let facts = find(&text, &locale.parse().unwrap());
        prop_assert_eq!(compare(&facts, &facts), vec![]);
    }

    #[test]
    fn comparing_is_symmetric(one in texts(), other in texts()) {
        let (az, ru): (Locale, Locale) = ("az".parse().unwrap(), "ru".parse().unwrap());
        let (one, other) = (find(&one, &az), find(&other, &ru));
        let (there, back) = (compare(&one, &other), compare(&other, &one));
        prop_assert_eq!(there.len(), back.len());
        prop_assert_eq!(there.iter().filter(|d| d.certain).count(), back.iter().filter(|d| d.certain).count());
    }
}

#[test]
fn the_third_version_names_the_one_that_stands_alone() {
    use dilmanc::facts::Side;
    let facts = |text: &str, locale: &str| find(text, &locale.parse().unwrap());
    let (en, az) = (facts("744 people", "en"), facts("774 nəfər", "az"));
    let found = compare(&en, &az);
    assert_eq!(found.len(), 1);
    assert_eq!(vote(&found[0], &facts("744 человека", "ru")), Some(Side::Target));
    assert_eq!(vote(&found[0], &facts("774 человека", "ru")), Some(Side::Source));
    assert_eq!(vote(&found[0], &facts("люди", "ru")), None);
}

#[test]
fn an_unknown_language_has_its_digits_read_both_ways() {
    let facts = |text: &str, locale: &str| find(text, &locale.parse().unwrap());
    let de = facts("1.234 Menschen, Tel. +49 30 1234567, a@b.example", "de");
    assert_eq!(compare(&facts("1,234 people, tel. +49 30 1234567, a@b.example", "en"), &de), vec![]);
    assert!(de.iter().all(|fact| fact.certainty == Certainty::Digits));
}

#[test]
fn long_rows_of_anything_are_read_in_one_go() {
    let az: Locale = "az".parse().unwrap();
    for piece in [
        "1 milyon ",
        "1.",
        "1/",
        "1, ",
        "a-",
        "a.",
        "iki ",
        "min ",
        "1-ci, ",
        "(1) ",
        "3-dən ",
        "XIX, ",
        "saat ",
    ] {
        let text = piece.repeat(5_000);
        let started = std::time::Instant::now();
        let facts = find(&text, &az);
        compare(&facts, &facts);
        assert!(started.elapsed().as_secs() < 10, "{piece} took {:?}", started.elapsed());
    }
}
