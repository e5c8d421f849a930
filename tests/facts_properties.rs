//! What holds for every text.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use dilmanc::facts::{
    Amount, Certainty, Date, Time, Value, claims, compare, find, format, impossible, misnamed_days, vote,
    wrong_sums,
};
use dilmanc::locale::Locale;
use proptest::prelude::*;

const LOCALES: [&str; 6] = ["az", "en", "ru", "de", "ar", "az-Cyrl"];

/// Pieces that parsers look at, so that random texts reach deep into them.
const PIECES: [&str; 80] = [
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
    "th anniversary",
    "years ago",
    " of ",
    "illiyi",
    "il əvvəl",
    "ildönümü",
    "лет назад",
    "-летие",
    "Monday",
    "çərşənbə",
    "including",
    "for",
    "against",
    "25:61",
    "31",
    "İ",
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

/// Values that every known language can write.
fn values() -> impl Strategy<Value = Value> {
    let amount = || {
        (0..1_000_000_000_000_i64, 0..4_u32).prop_map(|(digits, decimals)| {
            Amount::fraction(i128::from(digits), 10_i128.pow(decimals)).unwrap()
        })
    };
    let currency = prop::sample::select(&["AZN", "USD", "EUR", "RUB", "GBP"][..]);
    let date = (1000..=2150_u16, 1..=12_u8, 1..=31_u8, 0..6_u8).prop_map(|(year, month, day, parts)| {
        let (year, month, day) = (Some(year), Some(month), Some(day));
        Value::Date(match parts {
            0 => Date { year, month: None, day: None },
            1 => Date { year, month, day: None },
            2 => Date { year: None, month, day },
            _ => Date { year, month, day },
        })
    });
    prop_oneof![
        amount().prop_map(Value::Number),
        (1..10_000_i64).prop_map(|place| Value::Ordinal(Amount::from(place))),
        amount().prop_map(Value::Percent),
        (amount(), currency).prop_map(|(amount, currency)| Value::Money { amount, currency }),
        (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| Value::Time(Time { hour, minute })),
        date,
    ]
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
    fn contradictions_stand_on_character_borders(text in texts(), locale in prop::sample::select(&LOCALES[..])) {
        let locale = locale.parse().unwrap();
        let facts = find(&text, &locale);
        let mut spans: Vec<_> = impossible(&text, &facts, &locale).into_iter().map(|one| one.span).collect();
        spans.extend(misnamed_days(&text, &facts, &locale).into_iter().flat_map(|day| [day.weekday, day.date]));
        spans.extend(wrong_sums(&text, &facts, &locale).into_iter().flat_map(|sum| sum.parts));
        spans.extend(claims(&text, &facts, &locale).into_iter().map(|claim| claim.span));
        for span in spans {
            prop_assert!(text.get(span.clone()).is_some_and(|said| !said.is_empty()), "{text:?} {span:?}");
        }
    }

    /// A value written in a language and set between words is found, and its own words say it again.
    #[test]
    fn the_words_of_a_fact_say_its_value(
        value in values(),
        locale in prop::sample::select(&["az", "en", "ru"][..]),
        around in prop::sample::select(&[("", ""), ("(", ")"), ("“", "”, "), ("… ", "!"), ("\n", "\n"), ("— ", ";")][..]),
    ) {
        let locale = locale.parse().unwrap();
        let written = format(&value, &locale).unwrap();
        let text = format!("{}{written}{}", around.0, around.1);
        let facts = find(&text, &locale);
        prop_assert_eq!(facts.len(), 1, "{}: {:?}", &text, &facts);
        prop_assert!(facts[0].readings.contains(&value), "{}: {:?}", &text, &facts);
        let own = &text[facts[0].span.clone()];
        let again = find(own, &locale);
        prop_assert_eq!(again.len(), 1, "{}: {:?}", own, &again);
        prop_assert_eq!(&again[0].readings, &facts[0].readings, "{}", own);
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
