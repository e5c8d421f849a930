//! Consonant classes of a word: the same for a name or a loan word in the three languages.

use crate::locale::Locale;

/// The skeleton of a lower-case word of four letters and more: three to five classes (K S P F T L M N R, V for a vowel at the
/// start). None for a word that has fewer.
pub fn skeleton(word: &str, locale: &Locale) -> Option<String> {
    let packed = packed(word, locale)?.to_be_bytes();
    Some(packed.into_iter().filter(|class| *class > 0).map(char::from).collect())
}

/// The consonant classes of a lower-case word, however many there are.
pub fn classes(word: &str, locale: &Locale) -> String {
    written(word, reader(word, locale))
}

/// The consonant classes of a lower-case word in Latin letters, read as if it were English.
pub fn english_classes(word: &str) -> String {
    written(word, english)
}

fn written(word: &str, read: Reader) -> String {
    let mut classes = String::with_capacity(word.len());
    read_classes(word, read, |class| {
        classes.push(class.into());
        true
    });
    classes
}

/// The [`skeleton`] of a word as a number, a byte a class.
pub(super) fn packed(word: &str, locale: &Locale) -> Option<u64> {
    word.chars().nth(FEWEST_LETTERS - 1)?;
    let (mut skeleton, mut length) = (0, 0);
    read_classes(word, reader(word, locale), |class| {
        skeleton = skeleton << 8 | u64::from(class);
        length += 1;
        length < LONGEST
    });
    (length >= SHORTEST).then_some(skeleton)
}

/// Shorter words have no skeleton.
const FEWEST_LETTERS: usize = 4;
const SHORTEST: usize = 3;
const LONGEST: usize = 5;

/// Reads what stands at the start of a word, which is not empty: how many bytes are read together, and the classes of their sounds,
/// `V` for a vowel.
type Reader = fn(&str) -> (usize, &'static [u8]);

/// How a word is read: Cyrillic letters as Russian ones wherever they stand, all others by their language.
fn reader(word: &str, locale: &Locale) -> Reader {
    let is_cyrillic = |byte: u8| matches!(byte, 0xd0..=0xd4);
    if word.bytes().any(is_cyrillic) {
        russian
    } else if locale.language() == "az" {
        azerbaijani
    } else {
        english
    }
}

/// Tells the classes of a word, each of several in a row once, and `V` only where it begins with a vowel, as long as more are wanted.
#[inline]
fn read_classes(word: &str, read: Reader, mut wants_more: impl FnMut(u8) -> bool) {
    let (mut at, mut last) = (0, 0);
    while let Some(rest) = word.get(at..).filter(|rest| !rest.is_empty()) {
        let (length, classes) = read(rest);
        for class in classes {
            if *class == last || *class == b'V' && at > 0 {
                continue;
            }
            last = *class;
            if !wants_more(last) {
                return;
            }
        }
        at += length;
    }
}

/// The class of a Latin letter that has one sound.
fn letter(letter: u8) -> &'static [u8] {
    match letter {
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' => b"V",
        b'k' | b'q' | b'g' | b'h' => b"K",
        b's' | b'z' | b'c' | b'j' => b"S",
        b'b' | b'p' => b"P",
        b'f' | b'v' => b"F",
        b't' | b'd' => b"T",
        b'l' => b"L",
        b'm' => b"M",
        b'n' => b"N",
        b'r' => b"R",
        _ => b"",
    }
}

/// The first character of a text that is not empty, and its bytes.
fn first(rest: &str) -> (usize, char) {
    rest.chars().next().map_or((1, '\0'), |c| (c.len_utf8(), c))
}

fn russian(rest: &str) -> (usize, &'static [u8]) {
    let (length, c) = first(rest);
    let classes: &[u8] = match c {
        'а' | 'е' | 'ё' | 'и' | 'й' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' => b"V",
        'г' | 'к' | 'х' => b"K",
        'ж' | 'з' | 'с' | 'ц' | 'ч' | 'ш' | 'щ' => b"S",
        'б' | 'п' => b"P",
        'в' | 'ф' => b"F",
        'д' | 'т' => b"T",
        'л' => b"L",
        'м' => b"M",
        'н' => b"N",
        'р' => b"R",
        _ => b"",
    };
    (length, classes)
}

fn azerbaijani(rest: &str) -> (usize, &'static [u8]) {
    match rest.as_bytes() {
        [b'd', b'j', ..] => (2, b"S"),
        [b'x', ..] => (1, b"K"),
        [ascii @ ..0x80, ..] => (1, letter(*ascii)),
        _ => {
            let (length, c) = first(rest);
            let classes: &[u8] = match c {
                'ə' | 'ı' | 'ö' | 'ü' => b"V",
                'ğ' => b"K",
                'ş' | 'š' | 'ç' | 'č' | 'ć' | 'ž' => b"S",
                _ => b"",
            };
            (length, classes)
        }
    }
}

/// Spelling by sound, roughly: `ph` is f, `c` is k but before e, i and y.
fn english(rest: &str) -> (usize, &'static [u8]) {
    match rest.as_bytes() {
        [b't' | b's', b'i', b'o', b'n', ..] => (4, b"S"),
        [b'p', b'h', ..] => (2, b"F"),
        [b't', b'h', ..] => (2, b"T"),
        [b's' | b'c' | b'z', b'h', ..] => (2, b"S"),
        [b'k' | b'g', b'h', ..] | [b'c', b'k', ..] => (2, b"K"),
        [b'q', b'u', ..] => (2, b"KF"),
        [b'c', b'e' | b'i' | b'y', ..] => (1, b"S"),
        [b'c', ..] => (1, b"K"),
        [b'w', ..] => (1, b"F"),
        [b'x', ..] => (1, b"KS"),
        [ascii @ ..0x80, ..] => (1, letter(*ascii)),
        _ => {
            let (length, c) = first(rest);
            let classes: &[u8] = match c {
                'ş' | 'š' | 'ś' | 'ș' | 'č' | 'ć' | 'ç' | 'ž' | 'ź' | 'ż' => b"S",
                'ñ' | 'ń' | 'ň' => b"N",
                'ł' => b"L",
                'ř' => b"R",
                'đ' | 'ď' | 'ť' | 'ț' => b"T",
                'ğ' => b"K",
                _ => b"",
            };
            (length, classes)
        }
    }
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
