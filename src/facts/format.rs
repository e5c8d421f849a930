//! Values as the languages write them in running text.

use super::{Amount, Date, Time, Value};
use crate::locale::Locale;
use crate::locale::words::Writing;

/// A number, ordinal, date, time, per cent or sum of money as `locale` writes it, so that [`super::find`] reads the
/// same value back; none for other values, for fractions that no decimal equals, and for languages without a profile.
pub fn format(value: &Value, locale: &Locale) -> Option<String> {
    let vocabulary = locale.profile()?.vocabulary;
    let writing = &vocabulary.writing;
    let number = |amount: &Amount| number(*amount, vocabulary.decimal, vocabulary.group);
    match value {
        Value::Number(amount) => number(amount),
        Value::Ordinal(amount) => Some((writing.ordinal)(u64::try_from(amount.whole()?).ok()?)),
        Value::Percent(amount) => Some(writing.percent.replace("{}", &number(amount)?)),
        Value::Money { amount, currency } => {
            Some(writing.money.replace("{amount}", &number(amount)?).replace("{currency}", currency))
        }
        Value::Date(date) => self::date(*date, writing),
        Value::Time(time) => Some(self::time(*time, vocabulary.twelve_hour_clock)),
        _ => None,
    }
}

fn number(amount: Amount, decimal: char, group: char) -> Option<String> {
    let (whole, decimals) = amount.digits()?;
    let mut written = String::new();
    let digits = whole.trim_start_matches('-').len();
    for (index, letter) in whole.char_indices() {
        let left = whole.len() - index;
        if left < digits && left % 3 == 0 {
            written.push(group);
        }
        written.push(letter);
    }
    if !decimals.is_empty() {
        written.push(decimal);
        written.push_str(&decimals);
    }
    Some(written)
}

fn date(date: Date, writing: &Writing) -> Option<String> {
    let name = |names: &[&'static str; 12]| names.get(usize::from(date.month?).checked_sub(1)?).copied();
    let pattern = match (date.year, date.month, date.day) {
        (Some(_), Some(_), Some(_)) => writing.date,
        (Some(_), Some(_), None) => writing.month_of_year,
        (Some(_), None, None) => writing.year,
        (None, Some(_), Some(_)) => writing.day_of_month,
        (None, Some(_), None) => return Some(name(writing.months_alone)?.to_owned()),
        _ => return None,
    };
    let names = if date.day.is_some() { writing.months } else { writing.months_alone };
    let year = date.year.map(u64::from).unwrap_or_default();
    Some(
        pattern
            .replace("{day}", &date.day.unwrap_or_default().to_string())
            .replace("{month}", name(names).unwrap_or_default())
            .replace("{ordinal-year}", &(writing.ordinal)(year))
            .replace("{year}", &year.to_string()),
    )
}

fn time(time: Time, twelve: bool) -> String {
    let Time { hour, minute } = time;
    if !twelve {
        return format!("{hour:02}:{minute:02}");
    }
    let half = if hour < 12 { "am" } else { "pm" };
    format!("{}:{minute:02} {half}", (hour + 11) % 12 + 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::facts::find;

    fn written(value: &Value, locale: &str) -> String {
        format(value, &locale.parse().unwrap()).unwrap()
    }

    #[test]
    fn each_language_writes_its_own_way() {
        let day = Value::Date(Date { year: Some(1990), month: Some(1), day: Some(20) });
        assert_eq!(written(&day, "az"), "20 yanvar 1990-cı il");
        assert_eq!(written(&day, "en"), "20 January 1990");
        assert_eq!(written(&day, "ru"), "20 января 1990 года");
        let number = Value::Number(Amount::decimal("1234567", "5").unwrap());
        assert_eq!(written(&number, "az"), "1.234.567,5");
        assert_eq!(written(&number, "en"), "1,234,567.5");
        assert_eq!(written(&number, "ru"), "1\u{a0}234\u{a0}567,5");
        assert_eq!(written(&Value::Ordinal(Amount::from(2000)), "az"), "2000-ci");
        assert_eq!(written(&Value::Ordinal(Amount::from(112)), "en"), "112th");
        assert_eq!(written(&Value::Time(Time { hour: 0, minute: 5 }), "en"), "12:05 am");
        assert_eq!(written(&Value::Percent(Amount::from(5)), "ru"), "5\u{a0}%");
    }

    fn values() -> impl Strategy<Value = Value> {
        let amount = || {
            (0..10_000_000_000_i64, 0..4_usize).prop_map(|(digits, decimals)| {
                let scale = 10_i128.pow(u32::try_from(decimals).unwrap());
                Amount::fraction(i128::from(digits), scale).unwrap()
            })
        };
        prop_oneof![
            amount().prop_map(Value::Number),
            (1..5_000_i64).prop_map(|n| Value::Ordinal(Amount::from(n))),
            amount().prop_map(Value::Percent),
            (amount(), prop_oneof![Just("AZN"), Just("USD"), Just("EUR")])
                .prop_map(|(amount, currency)| Value::Money { amount, currency }),
            (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| Value::Time(Time { hour, minute })),
            (1000..=2150_u16, 1..=12_u8, 1..=28_u8, 0..5_u8).prop_map(|(year, month, day, parts)| {
                Value::Date(match parts {
                    0 => Date { year: Some(year), month: None, day: None },
                    1 => Date { year: Some(year), month: Some(month), day: None },
                    2 => Date { year: None, month: Some(month), day: Some(day) },
                    _ => Date { year: Some(year), month: Some(month), day: Some(day) },
                })
            }),
        ]
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in values(), language in prop_oneof!["az", "en", "ru"]) {
            let locale = language.parse().unwrap();
            let text = format(&value, &locale).unwrap();
            for sentence in [text.clone(), format!("({text})"), format!("x: {text}.")] {
                let facts = find(&sentence, &locale);
                prop_assert_eq!(facts.len(), 1, "{}: {:?}", &sentence, &facts);
                prop_assert!(facts[0].readings.contains(&value), "{}: {:?}", &sentence, &facts);
            }
        }
    }
}
