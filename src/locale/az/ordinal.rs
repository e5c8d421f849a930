//! Endings of numbers in digits: they follow the harmony of the word that is spoken last.
//!
//! The CLDR ordinal categories must not be used for this: they put 1000, 2000 … with 9 and 10 and give *2000-cu*.

/// The ordinal ending after a hyphen: `ci` for 35 (*35-ci*, otuz beşinci), `cü`, `cı` or `cu`.
pub fn ordinal_suffix(number: u64) -> &'static str {
    match ending(number) {
        Ending::Thin { .. } => "ci",
        Ending::ThinRounded => "cü",
        Ending::Thick { .. } => "cı",
        Ending::ThickRounded => "cu",
    }
}

/// A case or another ending that follows a number in digits after a hyphen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Case {
    /// Third person possessive: *5-i*.
    Possessive,
    /// *5-in*.
    Genitive,
    /// *5-i*.
    Accusative,
    /// *5-ə*.
    Dative,
    /// *5-də*.
    Locative,
    /// *5-dən*.
    Ablative,
    /// Made of so many: *25000-lik*.
    Measure,
}

/// The ending of a case after the digits of `number`.
pub fn case_suffix(number: u64, case: Case) -> &'static str {
    let ending = ending(number);
    let back = matches!(ending, Ending::Thick { .. } | Ending::ThickRounded);
    let vowel = matches!(ending, Ending::Thin { vowel: true } | Ending::Thick { vowel: true });
    let four = |forms: [&'static str; 4]| match ending {
        Ending::Thin { .. } => forms[0],
        Ending::ThinRounded => forms[1],
        Ending::Thick { .. } => forms[2],
        Ending::ThickRounded => forms[3],
    };
    match case {
        Case::Possessive if vowel => four(["si", "sü", "sı", "su"]),
        Case::Genitive if vowel => four(["nin", "nün", "nın", "nun"]),
        Case::Genitive => four(["in", "ün", "ın", "un"]),
        Case::Accusative if vowel => four(["ni", "nü", "nı", "nu"]),
        Case::Possessive | Case::Accusative => four(["i", "ü", "ı", "u"]),
        Case::Dative => match (vowel, back) {
            (true, true) => "ya",
            (true, false) => "yə",
            (false, true) => "a",
            (false, false) => "ə",
        },
        Case::Locative => {
            if back {
                "da"
            } else {
                "də"
            }
        }
        Case::Ablative => {
            if back {
                "dan"
            } else {
                "dən"
            }
        }
        Case::Measure => four(["lik", "lük", "lıq", "luq"]),
    }
}

/// How the word spoken last ends. Rounded ones all end in a consonant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// Last vowel e, ə, i; `vowel`: it is the last letter.
    Thin { vowel: bool },
    /// Last vowel ö, ü.
    ThinRounded,
    /// Last vowel a, ı; `vowel`: it is the last letter.
    Thick { vowel: bool },
    /// Last vowel o, u.
    ThickRounded,
}

/// The last word spoken: unit, else ten, else *yüz*, else the scale of the last group that is not zero.
fn ending(number: u64) -> Ending {
    let thin = Ending::Thin { vowel: false };
    let mut rest = number;
    let mut scale = 0;
    while rest > 0 && rest.is_multiple_of(1000) {
        rest /= 1000;
        scale += 1;
    }
    match scale {
        0 => {}
        1 => return thin,                           // min
        3 => return Ending::Thick { vowel: false }, // milyard
        _ => return Ending::ThickRounded,           // milyon, trilyon and the further -ilyon
    }
    match (rest % 10, rest / 10 % 10, rest) {
        (_, _, 0) => Ending::Thick { vowel: false }, // sıfır
        (1 | 5 | 8, ..) | (0, 7 | 8, _) => thin,     // bir beş səkkiz yetmiş səksən
        (2 | 7, ..) | (0, 2 | 5, _) => Ending::Thin { vowel: true }, // iki yeddi iyirmi əlli
        (3 | 4, ..) | (0, 0, _) => Ending::ThinRounded, // üç dörd yüz
        (6, ..) => Ending::Thick { vowel: true },    // altı
        (0, 4 | 6 | 9, _) => Ending::Thick { vowel: false }, // qırx altmış doxsan
        _ => Ending::ThickRounded,                   // doqquz on otuz
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_follow_the_last_spoken_word() {
        let groups: [(&str, &[u64]); 4] = [
            ("ci", &[1, 2, 5, 7, 8, 11, 20, 35, 50, 70, 80, 101, 1000, 2000, 100_000, 999_000, 2018, 1905]),
            ("cü", &[3, 4, 13, 100, 200, 1993, 1994, 1100, 2_000_300]),
            ("cı", &[0, 6, 16, 36, 40, 60, 90, 1990, 2016, 1_000_000_000, 2_000_000_000]),
            ("cu", &[9, 10, 19, 30, 2009, 2010, 2030, 1_000_000, 5_000_000, 1_000_000_000_000]),
        ];
        for (suffix, numbers) in groups {
            for number in numbers {
                assert_eq!(ordinal_suffix(*number), suffix, "{number}");
            }
        }
    }

    #[test]
    fn cases_follow_it_too() {
        let expected = [
            (21, Case::Ablative, "dən"),
            (4, Case::Locative, "də"),
            (2, Case::Dative, "yə"),
            (6, Case::Genitive, "nın"),
            (5, Case::Possessive, "i"),
            (18, Case::Accusative, "i"),
            (6, Case::Possessive, "sı"),
            (9, Case::Dative, "a"),
            (0, Case::Locative, "da"),
            (25_000, Case::Measure, "lik"),
            (100, Case::Measure, "lük"),
        ];
        for (number, case, suffix) in expected {
            assert_eq!(case_suffix(number, case), suffix, "{number} {case:?}");
        }
    }
}
