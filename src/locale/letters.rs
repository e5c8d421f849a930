//! Letters: their scripts, the alphabets of the languages, and the words in a text.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

/// A script that the product tells apart from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
}

impl Script {
    /// The script of a letter; none for what is no letter, and for letters of further scripts.
    #[inline]
    pub fn of(c: char) -> Option<Self> {
        match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => {
                c.is_alphabetic().then_some(Self::Latin)
            }
            '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => Some(Self::Cyrillic),
            _ => None,
        }
    }
}

/// The letters a language is written with.
#[derive(Debug)]
pub struct Letters {
    /// Its script.
    pub script: Script,
    /// Every letter that native words may hold, small and capital.
    pub alphabet: LetterSet,
    /// Small letters that a keyboard without the language lacks; texts typed on one have none of them.
    pub special: &'static str,
    /// Letters of other alphabets that are mistaken for one of this, with the right one.
    pub look_alikes: &'static [(char, char)],
}

impl Letters {
    /// Whether native words may hold the letter.
    pub fn has(&self, c: char) -> bool {
        self.alphabet.has(c)
    }
}

/// Letters below U+0600, a bit each.
#[derive(Debug)]
pub struct LetterSet([u64; 24]);

impl LetterSet {
    /// The letters of a text; there is none of U+0800 and above in it.
    pub const fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut bits = [0; 24];
        let mut at = 0;
        while at < bytes.len() {
            let (letter, length) = match bytes[at] {
                byte @ 0xc0.. => (((byte & 0x1f) as usize) << 6 | (bytes[at + 1] & 0x3f) as usize, 2),
                byte => (byte as usize, 1),
            };
            bits[letter / 64] |= 1 << (letter % 64);
            at += length;
        }
        Self(bits)
    }

    /// Whether a letter is one of them.
    #[inline]
    pub fn has(&self, c: char) -> bool {
        let bits = self.0.get(c as usize / 64).copied().unwrap_or(0);
        bits >> (c as usize % 64) & 1 > 0
    }
}

/// Whether a character is a letter, as `char::is_alphabetic` says: the scripts that the product knows are seen at a glance.
#[inline]
pub fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        '\0'..='\u{a9}' => false,
        '\u{c0}'..='\u{24f}' => !matches!(c, '\u{d7}' | '\u{f7}'),
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' | 'ə' => true,
        '\u{2000}'..='\u{2070}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a letter or a number, as `char::is_alphanumeric` says.
#[inline]
pub fn is_letter_or_number(c: char) -> bool {
    is_letter(c) || if c.is_ascii() { c.is_ascii_digit() } else { c.is_numeric() }
}

/// Runs of letters with their combining marks. Hyphens, apostrophes and digits divide words (`IT-специалист` is two).
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    runs(text, LETTER, LETTER | MARK)
}

/// Runs of letters and digits with their combining marks.
pub fn words_and_numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    runs(text, LETTER | NUMBER, LETTER | NUMBER | MARK)
}

/// Runs without blanks.
pub fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    runs(text, !BLANK, !BLANK)
}

/// One of the classes below, of which every character has one, or several of them.
type Class = u8;
const LETTER: Class = 1;
/// Numbers that are no letters.
const NUMBER: Class = 2;
/// Combining marks of words.
const MARK: Class = 4;
const BLANK: Class = 8;
const OTHER: Class = 16;

/// The classes of the characters of one and two bytes, which nearly all texts are made of.
static CLASSES: LazyLock<Box<[Class; 0x800]>> =
    LazyLock::new(|| Box::new(std::array::from_fn(|c| u32::try_from(c).map_or(OTHER, class))));

/// The class of a character given by its code.
fn class(code: u32) -> Class {
    match char::from_u32(code) {
        Some(c) if is_letter(c) => LETTER,
        Some('\u{300}'..='\u{36f}') => MARK,
        Some(c) if c.is_whitespace() => BLANK,
        Some(c) if c.is_numeric() => NUMBER,
        _ => OTHER,
    }
}

/// Runs of characters, the first of the one classes, all others of the other ones. Texts are gone over for their words again and
/// again, so that their bytes are looked at as they are.
#[inline]
fn runs(text: &str, first: Class, others: Class) -> impl Iterator<Item = Range<usize>> {
    let classes = &**CLASSES;
    let mut at = 0;
    std::iter::from_fn(move || {
        at += span(&text.as_bytes()[at..], classes, !first);
        let start = at;
        at += span(&text.as_bytes()[at..], classes, others);
        (start < at).then_some(start..at)
    })
}

/// Bytes of the characters of such classes at the start of a text.
#[inline(always)]
fn span(bytes: &[u8], classes: &[Class; 0x800], such: Class) -> usize {
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let (class, length) = match byte {
            ..0x80 => (classes[usize::from(*byte)], 1),
            ..0xe0 => {
                let last = bytes.get(at + 1).copied().unwrap_or_default();
                (classes[usize::from(byte & 0x1f) << 6 | usize::from(last & 0x3f)], 2)
            }
            _ => long_class(&bytes[at..]),
        };
        if class & such == 0 {
            return at;
        }
        at += length;
    }
    bytes.len()
}

/// The class of the first character of a text, one of three bytes or four, and how many it has.
// Kept out of the way of all others, which are nearly all there are.
#[cold]
fn long_class(bytes: &[u8]) -> (Class, usize) {
    let low = |at: usize| bytes.get(at).map_or(0, |byte| u32::from(byte & 0x3f));
    match bytes[0] {
        first @ ..0xf0 => (class(u32::from(first & 0xf) << 12 | low(1) << 6 | low(2)), 3),
        first => (class(u32::from(first & 7) << 18 | low(1) << 12 | low(2) << 6 | low(3)), 4),
    }
}

/// The small letter that stands for a letter where words are looked up; ё counts as е. `turkic`: `I` is the capital of `ı`.
#[inline]
pub fn small(c: char, turkic: bool) -> char {
    SMALL[usize::from(turkic)].get(c as usize).copied().unwrap_or(c)
}

/// The small letters of all letters that have other ones: of languages with one i, and of those with a dotted and a dotless one.
static SMALL: [[char; 0x460]; 2] = [small_letters(false), small_letters(true)];

const fn small_letters<const COUNT: usize>(turkic: bool) -> [char; COUNT] {
    let mut all = ['\0'; COUNT];
    let mut at = 0;
    while at < COUNT {
        if let Some(c) = char::from_u32(at as u32) {
            all[at] = small_letter(c, turkic);
        }
        at += 1;
    }
    all
}

const fn small_letter(c: char, turkic: bool) -> char {
    let distance = match c {
        'I' if turkic => return 'ı',
        'İ' => return 'i',
        'ё' | 'Ё' => return 'е',
        'Ə' => return 'ə',
        'A'..='Z' | 'А'..='Я' | 'À'..='Ö' | 'Ø'..='Þ' => 32,
        'Ѐ'..='Џ' => 80,
        'Ğ' | 'Ş' | 'Ć' | 'Č' | 'Đ' | 'Š' | 'Ž' | 'Ź' | 'Ż' => 1,
        _ => 0,
    };
    match char::from_u32(c as u32 + distance) {
        Some(small) => small,
        None => c,
    }
}

/// A lower-case word with е for ё, as Russian prints it as a rule.
pub fn without_yo(word: &str) -> Cow<'_, str> {
    if word.contains('ё') { word.replace('ё', "е").into() } else { word.into() }
}

/// The same letter shape in the other script: UTS #39 confusables, and pairs that only Azerbaijani has.
pub fn look_alike(c: char) -> Option<char> {
    PAIRS.iter().find_map(|(latin, cyrillic)| match c {
        _ if c == *latin => Some(*cyrillic),
        _ if c == *cyrillic => Some(*latin),
        _ => None,
    })
}

/// Latin and Cyrillic letters of one shape.
const PAIRS: &[(char, char)] = &[
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('h', 'һ'),
    ('k', 'к'),
    ('m', 'м'),
    ('t', 'т'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('ə', 'ә'),
    ('Ə', 'Ә'),
    ('ö', 'ӧ'),
    ('ü', 'ӱ'),
    ('ç', 'ҫ'),
    ('ë', 'ё'),
    ('Ë', 'Ё'),
    ('ɛ', 'ԑ'),
    ('Ɛ', 'Ԑ'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_numbers_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_letter_or_number(c), c.is_alphanumeric(), "{c:?}");
        }
    }

    #[test]
    fn the_class_of_every_character_is_read_from_its_bytes() {
        for c in '\0'..=char::MAX {
            let text = format!("{c}x");
            let alone =
                |mut runs: Box<dyn Iterator<Item = Range<usize>> + '_>| runs.next() == Some(0..text.len());
            assert_eq!(alone(Box::new(words(&text))), c.is_alphabetic(), "{c:?}");
            assert_eq!(alone(Box::new(words_and_numbers(&text))), c.is_alphanumeric(), "{c:?}");
            assert_eq!(alone(Box::new(tokens(&text))), !c.is_whitespace(), "{c:?}");
        }
    }

    #[test]
    fn words_are_runs_of_letters() {
        let text = "IT-специалист, COP29-un i\u{307}lə d’Art";
        let found: Vec<&str> = words(text).map(|word| &text[word]).collect();
        assert_eq!(found, ["IT", "специалист", "COP", "un", "i\u{307}lə", "d", "Art"]);
    }

    #[test]
    fn small_letters_are_those_of_the_language() {
        let fold = |text: &str, turkic| text.chars().map(|c| small(c, turkic)).collect::<String>();
        assert_eq!(fold("İSTİQLAL IŞIĞI ÇƏÖÜ", true), "istiqlal ışığı çəöü");
        assert_eq!(fold("INDIA Ёлка ЖЁЛТЫЙ Ž×", false), "india елка желтый ž×");
    }

    #[test]
    fn look_alikes_cross_the_scripts() {
        for (latin, cyrillic) in PAIRS {
            assert_eq!(Script::of(*latin), Some(Script::Latin), "{latin}");
            assert_eq!(Script::of(*cyrillic), Some(Script::Cyrillic), "{cyrillic}");
            assert_eq!(look_alike(look_alike(*latin).unwrap()), Some(*latin));
        }
        assert_eq!(look_alike('ж'), None);
    }
}
