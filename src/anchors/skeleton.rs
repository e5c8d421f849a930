//! Consonant classes of a word: the same for a name or a loan word in the three languages.

use crate::locale::Locale;
use crate::locale::letters::Script;

/// The skeleton of a lower-case word of four letters and more: three to five classes (K S P F T L M N R, V for a vowel at the
/// start). None for a word that has fewer.
pub fn skeleton(word: &str, locale: &Locale) -> Option<String> {
    word.chars().nth(FEWEST_LETTERS - 1)?;
    let mut sounds = Vec::with_capacity(word.len());
    hear(word, locale, &mut sounds);
    let skeleton: String = classes_of(&sounds).take(LONGEST).collect();
    (skeleton.len() >= SHORTEST).then_some(skeleton)
}

/// The consonant classes of a lower-case word, however many there are.
pub fn classes(word: &str, locale: &Locale) -> String {
    let mut sounds = Vec::with_capacity(word.len());
    hear(word, locale, &mut sounds);
    classes_of(&sounds).collect()
}

/// The consonant classes of a lower-case word in Latin letters, read as if it were English.
pub fn english_classes(word: &str) -> String {
    let mut sounds: Vec<char> = word.chars().collect();
    from_english(&mut sounds);
    classes_of(&sounds).collect()
}

/// The [`skeleton`] of a word as a number, a byte a class. `sounds` is room to work in.
pub(super) fn packed(word: &str, locale: &Locale, sounds: &mut Vec<char>) -> Option<u64> {
    word.chars().nth(FEWEST_LETTERS - 1)?;
    hear(word, locale, sounds);
    let classes = classes_of(sounds).take(LONGEST);
    let skeleton = classes.fold(0, |packed, class| packed << 8 | u64::from(u32::from(class)));
    (skeleton >> (8 * (SHORTEST - 1)) > 0).then_some(skeleton)
}

/// The classes of sounds, each of several in a row once.
fn classes_of(sounds: &[char]) -> impl Iterator<Item = char> {
    let vowel =
        sounds.first().filter(|first| matches!(first, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')).map(|_| 'V');
    let mut last = None;
    let consonants = sounds.iter().filter_map(|sound| class(*sound));
    vowel.into_iter().chain(consonants.filter(move |class| last.replace(*class) != Some(*class)))
}

/// Writes what a word sounds like in Latin letters into `sounds`.
fn hear(word: &str, locale: &Locale, sounds: &mut Vec<char>) {
    sounds.clear();
    if !word.is_ascii() && word.chars().any(|c| Script::of(c) == Some(Script::Cyrillic)) {
        sounds.extend(word.chars().filter_map(from_russian));
    } else if locale.language() == "az" {
        sounds.extend(word.chars());
        from_azerbaijani(sounds);
    } else {
        sounds.extend(word.chars());
        from_english(sounds);
    }
}

/// Shorter words have no skeleton.
const FEWEST_LETTERS: usize = 4;
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

/// The first sound of a Russian letter; what follows it in `ю` and `я` is a vowel.
fn from_russian(c: char) -> Option<char> {
    Some(match c {
        'а' => 'a',
        'б' => 'b',
        'в' => 'v',
        'г' => 'q',
        'д' => 'd',
        'е' | 'ё' | 'э' => 'e',
        'ж' => 'j',
        'з' => 'z',
        'и' | 'ы' => 'i',
        'й' | 'ю' | 'я' => 'y',
        'к' => 'k',
        'л' => 'l',
        'м' => 'm',
        'н' => 'n',
        'о' => 'o',
        'п' => 'p',
        'р' => 'r',
        'с' | 'ш' | 'щ' => 's',
        'т' => 't',
        'у' => 'u',
        'ф' => 'f',
        'х' => 'h',
        'ц' | 'ч' => 'c',
        _ => return None,
    })
}

fn from_azerbaijani(word: &mut Vec<char>) {
    replace(word, ['d', 'j'], &['c']);
    for letter in word {
        *letter = match *letter {
            'ə' => 'e',
            'ı' => 'i',
            'ö' => 'o',
            'ü' => 'u',
            'ğ' | 'g' => 'q',
            'ş' | 'š' => 's',
            'ç' | 'č' | 'ć' => 'c',
            'ž' => 'z',
            'x' => 'h',
            other => other,
        };
    }
}

/// Spelling by sound, roughly: `ph` is f, `c` is k but before e, i and y.
fn from_english(word: &mut Vec<char>) {
    if word.contains(&'o') {
        replace(word, ['t', 'i', 'o', 'n'], &['s', 'i', 'y', 'a']);
        replace(word, ['s', 'i', 'o', 'n'], &['s', 'i', 'y', 'a']);
    }
    if word.contains(&'h') {
        let digraphs = [('p', 'f'), ('t', 't'), ('s', 's'), ('c', 'ş'), ('k', 'h'), ('z', 'j'), ('g', 'q')];
        digraphs.into_iter().for_each(|(first, said)| replace(word, [first, 'h'], &[said]));
    }
    replace(word, ['c', 'k'], &['k']);
    replace(word, ['q', 'u'], &['k', 'v']);
    for at in 0..word.len() {
        word[at] = match word[at] {
            'c' if word.get(at + 1).is_some_and(|next| matches!(next, 'e' | 'i' | 'y')) => 's',
            'c' => 'k',
            'ş' | 'š' | 'ś' | 'ș' => 's',
            'č' | 'ć' | 'ç' => 'c',
            'ž' | 'ź' | 'ż' => 'z',
            'ñ' | 'ń' | 'ň' => 'n',
            'ł' => 'l',
            'ř' => 'r',
            'đ' | 'ď' => 'd',
            'ť' | 'ț' => 't',
            'w' => 'v',
            'g' | 'ğ' => 'q',
            other => other,
        };
    }
    if word.contains(&'x') {
        *word = word
            .iter()
            .flat_map(|c| if *c == 'x' { &['k', 's'] } else { std::slice::from_ref(c) })
            .copied()
            .collect();
    }
}

/// Puts `said`, which is no longer, in the place of every `spelled`, from left to right.
fn replace<const N: usize>(word: &mut Vec<char>, spelled: [char; N], said: &[char]) {
    let Some(first) = word.iter().position(|letter| *letter == spelled[0]) else { return };
    let (mut from, mut to) = (first, first);
    while from < word.len() {
        if word[from] == spelled[0] && word[from..].starts_with(&spelled) {
            word[to..to + said.len()].copy_from_slice(said);
            (from, to) = (from + N, to + said.len());
        } else {
            word[to] = word[from];
            (from, to) = (from + 1, to + 1);
        }
    }
    word.truncate(to);
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
