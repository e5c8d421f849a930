//! One name in two spellings: slips of the pen, endings, and what another alphabet makes of it.

use crate::locale::inflection::{Forms, Morphology};

/// Whether a Russian word is the Latin one letter by letter, with a case ending or without.
pub(super) fn is_transliterated(latin: &str, russian: &str) -> bool {
    let mut written = String::with_capacity(latin.len());
    for letter in russian.chars() {
        let Some(letters) = in_latin(letter) else { return false };
        written.push_str(letters);
    }
    written.strip_prefix(latin).is_some_and(|ending| ending.len() <= LONGEST_ENDING)
}

/// Latin letters of the longest case ending of a name.
const LONGEST_ENDING: usize = 3;

fn in_latin(letter: char) -> Option<&'static str> {
    const LETTERS: &[(char, &str)] = &[
        ('а', "a"),
        ('б', "b"),
        ('в', "v"),
        ('г', "g"),
        ('д', "d"),
        ('е', "e"),
        ('ё', "e"),
        ('ж', "zh"),
        ('з', "z"),
        ('и', "i"),
        ('й', "y"),
        ('к', "k"),
        ('л', "l"),
        ('м', "m"),
        ('н', "n"),
        ('о', "o"),
        ('п', "p"),
        ('р', "r"),
        ('с', "s"),
        ('т', "t"),
        ('у', "u"),
        ('ф', "f"),
        ('х', "kh"),
        ('ц', "ts"),
        ('ч', "ch"),
        ('ш', "sh"),
        ('щ', "shch"),
        ('ъ', ""),
        ('ы', "y"),
        ('ь', ""),
        ('э', "e"),
        ('ю', "yu"),
        ('я', "ya"),
    ];
    LETTERS.iter().find_map(|(known, latin)| (*known == letter).then_some(*latin))
}

/// Whether `written` is `right` but for one consonant lost, added, exchanged or out of order; suffixes may follow. Letters that
/// Azerbaijani spelling exchanges are none, vowels are not either.
pub(super) fn is_slip(right: &str, written: &str) -> bool {
    let plain = |word: &str| word.bytes().all(|b| b.is_ascii_lowercase());
    if right.len() < SHORTEST || !plain(right) || !plain(written) || written.starts_with(right) {
        return false;
    }
    (right.len() - 1..=right.len() + 1).filter_map(|end| written.get(..end)).any(|stem| {
        strsim::osa_distance(right, stem) == 1
            && Forms::new(stem, Morphology::Azerbaijani).accepts(written)
            && !is_respelling(right.as_bytes(), stem.as_bytes())
    })
}

/// Letters of the shortest name in which one letter is seen to be wrong.
const SHORTEST: usize = 5;

/// Whether the one letter in which two words differ is one that the spelling of a language may change.
fn is_respelling(right: &[u8], stem: &[u8]) -> bool {
    let same = right.iter().zip(stem).take_while(|(a, b)| a == b).count();
    let (a, b) = (right.get(same).copied().unwrap_or(b' '), stem.get(same).copied().unwrap_or(b' '));
    let is_soft = |letter: u8| matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'h' | b'w');
    match right.len().cmp(&stem.len()) {
        std::cmp::Ordering::Greater => is_soft(a),
        std::cmp::Ordering::Less => is_soft(b),
        std::cmp::Ordering::Equal => {
            let exchanged = [
                (b'c', b'k'),
                (b'c', b's'),
                (b's', b'z'),
                (b'g', b'q'),
                (b'k', b'q'),
                (b'c', b'j'),
                (b'w', b'v'),
            ];
            (is_soft(a) && is_soft(b)) || exchanged.contains(&(a, b)) || exchanged.contains(&(b, a))
        }
    }
}

/// Whether two forms are of one word: the same letters, and endings of the language.
pub(super) fn is_same_word(one: &str, other: &str, morphology: Morphology) -> bool {
    if one == other {
        return true;
    }
    let common: usize =
        one.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(letter, _)| letter.len_utf8()).sum();
    let is_form = |end: usize| {
        let Some(stem) = one.get(..end).filter(|stem| stem.chars().count() > 2) else { return false };
        let accepts_both = |word: &str| {
            let forms = Forms::new(word, morphology);
            forms.accepts(one) && forms.accepts(other)
        };
        // The first form of a Russian name may have an ending that neither of the two has.
        let first_forms: &[&str] = if morphology == Morphology::Russian { &["", "а", "я"] } else { &[""] };
        first_forms.iter().any(|ending| accepts_both(&format!("{stem}{ending}")))
    };
    // The last common letters may belong to the ending.
    let mut ends = (0..3).scan(common, |end, _| {
        let now = *end;
        *end = one.get(..now)?.char_indices().next_back().map_or(0, |(at, _)| at);
        Some(now)
    });
    ends.any(is_form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_consonant() {
        assert!(is_slip("svensson", "svenson"));
        assert!(is_slip("svensson", "svensonla"));
        assert!(is_slip("karpov", "karlovun"));
        assert!(is_slip("karpov", "krapov"));
        for right in ["karpovun", "karpev", "petrov", "karpof\u{e9}"] {
            assert!(!is_slip("karpov", right), "{right}");
        }
        assert!(!is_slip("watson", "vatson"));
        assert!(!is_slip("scott", "skott"));
    }

    #[test]
    fn russian_letters_stand_for_latin_ones() {
        assert!(is_transliterated("svensson", "свенссоном"));
        assert!(!is_transliterated("johnson", "джонсон"));
    }

    #[test]
    fn endings_make_no_other_word() {
        let russian = |one: &str, other: &str| is_same_word(one, other, Morphology::Russian);
        assert!(
            russian("мамедова", "мамедовой") && russian("карпов", "карповым") && russian("лейла", "лейле")
        );
        assert!(!russian("мамедова", "маммедова") && !russian("гасанова", "хасанова"));
        let azerbaijani = |one: &str, other: &str| is_same_word(one, other, Morphology::Azerbaijani);
        assert!(azerbaijani("məmmədova", "məmmədovanın") && azerbaijani("svensson", "svenssonla"));
        assert!(!azerbaijani("svensson", "svenson") && !azerbaijani("məmmədova", "mamedova"));
    }
}
