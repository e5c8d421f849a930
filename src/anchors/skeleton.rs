//! Consonant classes of a word: the same for a name or a loan word in the three languages.

use crate::locale::Locale;
use crate::locale::letters::Script;

/// The skeleton of a lower-case word of four letters and more: three to five classes (K S P F T L M N R, V for a vowel at the
/// start). None for a word that has fewer.
pub fn skeleton(word: &str, locale: &Locale) -> Option<String> {
    if word.chars().count() < 4 {
        return None;
    }
    let mut skeleton = classes(word, locale);
    skeleton.truncate(LONGEST);
    (skeleton.len() >= SHORTEST).then_some(skeleton)
}

/// The consonant classes of a lower-case word, however many there are.
pub fn classes(word: &str, locale: &Locale) -> String {
    let latin = if word.chars().any(|c| Script::of(c) == Some(Script::Cyrillic)) {
        word.chars().map(from_russian).collect()
    } else if locale.language() == "az" {
        from_azerbaijani(word)
    } else {
        from_english(word)
    };
    let mut skeleton = String::new();
    if latin.starts_with(['a', 'e', 'i', 'o', 'u', 'y']) {
        skeleton.push('V');
    }
    for class in latin.chars().filter_map(class) {
        if !skeleton.ends_with(class) {
            skeleton.push(class);
        }
    }
    skeleton
}

const SHORTEST: usize = 3;
const LONGEST: usize = 5;

fn class(letter: char) -> Option<char> {
    Some(match letter {
        'k' | 'q' | 'g' | 'h' => 'K',
        's' | 'z' | 'c' | 'j' => 'S',
        'b' | 'p' => 'P',
        'f' | 'v' => 'F',
        't' | 'd' => 'T',
        'l' => 'L',
        'm' => 'M',
        'n' => 'N',
        'r' => 'R',
        _ => return None,
    })
}

fn from_russian(c: char) -> &'static str {
    match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "q",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' => "i",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' | 'щ' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' | 'ч' => "c",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}

fn from_azerbaijani(word: &str) -> String {
    let word = word.replace("dj", "c");
    let letter = |c| match c {
        'ə' => 'e',
        'ı' => 'i',
        'ö' => 'o',
        'ü' => 'u',
        'ğ' | 'g' => 'q',
        'ş' => 's',
        'ç' => 'c',
        'x' => 'h',
        _ => c,
    };
    word.chars().map(letter).collect()
}

/// Spelling by sound, roughly: `ph` is f, `c` is k but before e, i and y.
fn from_english(word: &str) -> String {
    let mut word = word.replace("tion", "siya").replace("sion", "siya");
    for (spelled, said) in [
        ("ph", "f"),
        ("th", "t"),
        ("sh", "s"),
        ("ch", "ş"),
        ("kh", "h"),
        ("zh", "j"),
        ("gh", "q"),
        ("ck", "k"),
        ("qu", "kv"),
        ("x", "ks"),
    ] {
        word = word.replace(spelled, said);
    }
    let chars: Vec<char> = word.chars().collect();
    let letter = |(at, c): (usize, &char)| match c {
        'c' if chars.get(at + 1).is_some_and(|next| matches!(next, 'e' | 'i' | 'y')) => 's',
        'c' => 'k',
        'ş' => 's',
        'w' => 'v',
        'g' => 'q',
        other => *other,
    };
    chars.iter().enumerate().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_skeleton_in_three_languages() {
        let cases = [
            ["president", "prezident", "президент", "PRSTN"],
            ["hollywood", "hollivud", "голливуд", "KLFT"],
            ["washington", "vaşinqton", "вашингтон", "FSNKT"],
            ["chelsea", "çelsi", "челси", "SLS"],
        ];
        for [en, az, ru, expected] in cases {
            for (locale, word) in [("en", en), ("az", az), ("ru", ru)] {
                assert_eq!(skeleton(word, &locale.parse().unwrap()).as_deref(), Some(expected), "{word}");
            }
        }
    }

    #[test]
    fn short_words_have_none() {
        for word in ["and", "oyna", "idea"] {
            assert_eq!(skeleton(word, &"en".parse().unwrap()), None, "{word}");
        }
    }
}
