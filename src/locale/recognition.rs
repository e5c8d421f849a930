//! Which language a text is in, by its letters, its frequent words and the endings of its words.
//!
//! Made for telling the three languages from each other and from those most easily taken for them: Turkish, Ukrainian,
//! Bulgarian, Azerbaijani in Cyrillic letters. Silence is an answer: short texts and lists of names give none.

use std::sync::LazyLock;

use super::letters::{Script, words};
use super::{Locale, PROFILES, case};
use rustc_hash::FxHashMap;

/// By what a language is recognized. Everything in lower case, words and endings separated by spaces.
#[derive(Debug)]
pub struct Traits {
    /// Language tag (`az`, `az-Cyrl`).
    pub language: &'static str,
    /// The script of its letters.
    pub script: Script,
    /// Its letters, small ones.
    pub alphabet: &'static str,
    /// Letters of which some occur in every longer text.
    pub usual: &'static str,
    /// Its most frequent words.
    pub frequent: &'static str,
    /// Endings that few other languages share.
    pub endings: &'static str,
    /// Its place among the languages that are told apart: each has another.
    pub(super) number: u8,
}

/// How many languages are told apart at most.
const LANGUAGES: usize = 8;

/// A set of languages, a bit each.
type Languages = u8;

/// Every language that is told apart from the others.
fn languages() -> impl Iterator<Item = &'static Traits> {
    PROFILES.iter().map(|profile| profile.traits).chain(&RIVALS)
}

/// The traits of all languages, made for looking up.
struct Index {
    /// Of the letters below U+0600.
    letters: Box<[Letter]>,
    /// The languages in which a word is frequent.
    frequent: FxHashMap<&'static str, Languages>,
    /// Endings with the languages that have them, by their last two letters.
    endings: FxHashMap<u64, Vec<(&'static str, Languages)>>,
}

/// What a character says of the language of its word.
#[derive(Clone, Copy, Debug, Default)]
struct Letter {
    /// In whose alphabet it is.
    alphabet: Languages,
    /// Whose words may hold it: it is in their alphabets, or in none of the two scripts.
    possible: Languages,
    /// Where it is one of the usual letters.
    usual: Languages,
    /// Whose endings may end with it.
    last: Languages,
    /// Which scripts it shows, `LATIN` or `CYRILLIC`.
    scripts: u8,
    /// Whether it is no small letter that stands for itself.
    is_special: bool,
}

const LATIN: u8 = 1;
const CYRILLIC: u8 = 2;

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index {
        letters: (0..0x600).filter_map(char::from_u32).map(Letter::new).collect(),
        frequent: FxHashMap::default(),
        endings: FxHashMap::default(),
    };
    for traits in languages() {
        let bit = traits.bit();
        let mut note = |letters: &str, mark: fn(&mut Letter) -> &mut Languages| {
            letters.chars().for_each(|c| {
                index.letters.get_mut(c as usize).into_iter().for_each(|letter| *mark(letter) |= bit);
            });
        };
        note(traits.alphabet, |letter| &mut letter.alphabet);
        note(traits.alphabet, |letter| &mut letter.possible);
        note(traits.usual, |letter| &mut letter.usual);
        for ending in traits.endings.split_ascii_whitespace() {
            note(&ending[ending.char_indices().next_back().map_or(0, |(at, _)| at)..], |letter| {
                &mut letter.last
            });
            index.endings.entry(last_two(ending)).or_default().push((ending, bit));
        }
        for word in traits.frequent.split_ascii_whitespace() {
            *index.frequent.entry(word).or_default() |= bit;
        }
    }
    index
});

/// The last two letters of a word in one number.
pub(super) fn last_two(word: &str) -> u64 {
    word.chars().rev().take(2).fold(0, |packed, letter| packed << 32 | u64::from(u32::from(letter)))
}

impl Letter {
    /// A letter of no language.
    fn new(c: char) -> Self {
        let scripts = match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{2bf}' | '\u{1000}'..='\u{1fff}' => LATIN,
            '\u{400}'..='\u{53f}' => CYRILLIC,
            _ => 0,
        };
        let possible = if Script::of(c).is_some() { 0 } else { Languages::MAX };
        Self { possible, scripts, is_special: case::small(c, true) != Some(c), ..Self::default() }
    }
}

impl Index {
    #[inline]
    fn letter(&self, c: char) -> Letter {
        self.letters.get(c as usize).copied().unwrap_or_else(|| Letter::new(c))
    }

    /// Which of the languages have endings that a lower-case word ends with.
    fn ending_of(&self, word: &str, languages: Languages) -> Languages {
        let endings = self.endings.get(&last_two(word)).into_iter().flatten();
        let own = endings.filter(|(ending, with)| languages & with > 0 && word.ends_with(ending));
        own.fold(0, |found, (_, with)| found | with & languages)
    }
}

impl Traits {
    fn bit(&self) -> Languages {
        1 << self.number
    }

    /// Whether a lower-case word is one of the most frequent.
    pub fn is_frequent(&self, word: &str) -> bool {
        INDEX.frequent.get(word).is_some_and(|languages| languages & self.bit() > 0)
    }

    /// Whether a small letter is one of its alphabet.
    pub fn has_letter(&self, letter: char) -> bool {
        INDEX.letter(letter).alphabet & self.bit() > 0
    }

    /// Whether a lower-case word ends as few words of other languages do.
    pub fn has_ending(&self, word: &str) -> bool {
        word.chars().next_back().is_some_and(|last| INDEX.letter(last).last & self.bit() > 0)
            && INDEX.ending_of(word, self.bit()) > 0
    }

    /// Whether a word holds a letter that is usual in the language.
    pub fn has_usual_letter(&self, word: &str) -> bool {
        word.chars().any(|letter| INDEX.letter(letter).usual & self.bit() > 0)
    }
}

/// The language `text` is in, if it is clearly not in `expected`. None where nothing is known of the expected language, or the
/// text has fewer than five words that are no names.
pub fn other_language(text: &str, expected: &Locale) -> Option<&'static str> {
    other_languages(std::iter::once(text), expected).text
}

/// The languages of a text and of its sentences, where they are clearly not the expected one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// That of the whole text.
    pub text: Option<&'static str>,
    /// Those of sentences, each with its number from 0.
    pub sentences: Vec<(usize, &'static str)>,
}

/// The [`other_language`] of a text, given as its sentences, and of each of them: every word is looked up once.
pub fn other_languages<'t>(sentences: impl Iterator<Item = &'t str>, expected: &Locale) -> Others {
    let mut others = Others::default();
    let Some(own) = expected.profile().map(|profile| profile.traits) else { return others };
    let mut text = Tally::default();
    for (number, sentence) in sentences.enumerate() {
        let (first, mut tally) = tallies(sentence, expected);
        if let Some(first) = first {
            // Capitals tell nothing where a text or a sentence begins, and that of a sentence begins no text.
            if text.words == 0 {
                text.add(&first);
            }
            text.add(&tally);
            tally.add(&first);
        } else {
            text.add(&tally);
        }
        others.sentences.extend(tally.other(own).map(|language| (number, language)));
    }
    others.text = text.other(own);
    others
}

/// Fewer words than this tell nothing.
const FEWEST_WORDS: usize = 5;

/// Adds up the words of a sentence without those that look like names: capitals other than the first, which is added up by itself.
fn tallies(sentence: &str, locale: &Locale) -> (Option<Tally>, Tally) {
    // `1-й`, `3-cü`: the ending of a number is no word.
    let is_ending = |start: usize| {
        let number = sentence[..start].strip_suffix(['-', '‑']);
        number.is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
    };
    let index = &*INDEX;
    let (mut first, mut rest, mut is_first) = (None, Tally::default(), true);
    for range in words(sentence).filter(|word| !is_ending(word.start)) {
        let word = &sentence[range];
        if !word.starts_with(char::is_uppercase) {
            rest.count(word, locale, index);
        } else if is_first {
            first.get_or_insert_with(Tally::default).count(word, locale, index);
        }
        is_first = false;
    }
    (first, rest)
}

/// Words added up.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    words: usize,
    letters: usize,
    /// Scripts of the letters.
    scripts: u8,
    /// Languages that have a usual letter among them.
    usual: Languages,
    /// How much they look like each language, in quarters of a word.
    evidence: [i32; LANGUAGES],
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.words += other.words;
        self.letters += other.letters;
        self.scripts |= other.scripts;
        self.usual |= other.usual;
        self.evidence.iter_mut().zip(other.evidence).for_each(|(sum, more)| *sum += more);
    }

    /// Adds a word in any case.
    fn count(&mut self, word: &str, locale: &Locale, index: &Index) {
        if word.chars().any(|c| index.letter(c).is_special) {
            self.count_lower(&locale.lower(word), index);
        } else {
            self.count_lower(word, index);
        }
    }

    fn count_lower(&mut self, word: &str, index: &Index) {
        let (mut letters, mut possible, mut last) = (0, Languages::MAX, Letter::default());
        for c in word.chars() {
            last = index.letter(c);
            letters += 1;
            possible &= last.possible;
            self.usual |= last.usual;
            self.scripts |= last.scripts;
        }
        self.words += 1;
        self.letters += letters;
        let frequent = index.frequent.get(word).map_or(0, |languages| languages & possible);
        let may_end = possible & !frequent & last.last;
        let ending = if letters > 4 && may_end > 0 { index.ending_of(word, may_end) } else { 0 };
        let is_in = |languages: Languages, number: usize| i32::from(languages >> number & 1);
        for (number, sum) in self.evidence.iter_mut().enumerate() {
            *sum += is_in(frequent, number) * 8 + is_in(ending, number) * 4 - is_in(!possible, number) * 8;
        }
    }

    /// The language that is clearly more likely than `own`.
    fn other(&self, own: &Traits) -> Option<&'static str> {
        if self.words < FEWEST_WORDS {
            return None;
        }
        let script = |traits: &Traits| if traits.script == Script::Latin { LATIN } else { CYRILLIC };
        // No word speaks for a language in whose script there is no letter.
        let best = languages()
            .filter(|traits| traits.number != own.number)
            .filter(|traits| self.scripts & script(traits) > 0)
            .max_by_key(|traits| self.evidence(traits) - self.lacking(traits))?;
        let (found, own_evidence) = (self.evidence(best), self.evidence(own));
        let difference = (found - self.lacking(best)) - (own_evidence - self.lacking(own));
        let margin = (self.words * 2).max(12) as i32;
        (found >= 4 && found - own_evidence >= 4 && difference >= margin).then_some(best.language)
    }

    /// How much the words look like a language, in quarters of a word.
    fn evidence(&self, traits: &Traits) -> i32 {
        self.evidence.get(usize::from(traits.number)).copied().unwrap_or(0)
    }

    /// What it takes away that a longer text has none of the usual letters.
    fn lacking(&self, traits: &Traits) -> i32 {
        let has_usual = traits.usual.is_empty() || self.usual & traits.bit() > 0;
        if has_usual || self.letters < MANY_LETTERS { 0 } else { (self.letters / 4) as i32 }
    }
}

/// In a text of so many letters the usual ones of its language do occur.
const MANY_LETTERS: usize = 30;

/// Languages that are no profile but might stand in the place of one.
static RIVALS: [Traits; 4] = [
    Traits {
        language: "tr",
        script: Script::Latin,
        alphabet: "abcçdefgğhıijklmnoöprsştuüvyzâîû",
        usual: "şçğıöü",
        frequent: "ve bu bir ile için da de olan olarak gibi daha ki o onun etti edilen ise her çok göre sonra kadar eden aynı \
                   diğer bütün kendi ilk en var yeni idi değil ancak hem veya eğer ona onu onlar biz bizim hiç nasıl ne artık \
                   üzere tarafından hakkında arasında zaman yalnız böyle olduğu çünkü şu",
        endings: "ların lerin ması mesi lık luk lük mıştır miştir muştur müştür tır tir tur tür mak mek acak ecek ından inden \
                  nın nin nun nün ıyor iyor uyor üyor ları leri maktadır mektedir ilen",
        number: 3,
    },
    Traits {
        language: "uk",
        script: Script::Cyrillic,
        alphabet: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        usual: "іїє",
        frequent: "і в не на що з та як це до із у за від про для то же але він ми при його або так якщо а був було бути також \
                   після через їх вона вони який які років були буде все більше цього між й",
        endings: "ого ому ими их ій ий ення ості ість ції ти ться ють ить",
        number: 4,
    },
    Traits {
        language: "bg",
        script: Script::Cyrillic,
        alphabet: "абвгдежзийклмнопрстуфхцчшщъьюя",
        usual: "ъ",
        frequent: "и на да се от за в с не е са по като че ще при до или това който която които си му към бе беше има няма може \
                   след между чрез със във както още вече само тази този тези ни им ѝ",
        endings: "ът ят ите ата ето ява ване ха ната ния",
        number: 5,
    },
    Traits {
        language: "az-Cyrl",
        script: Script::Cyrillic,
        alphabet: "абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш",
        usual: "ә",
        frequent: "вә бу бир илә үчүн да дә олан олараг кими даһа ки о онун едиб исә һәр чох ҝөрә сонра гәдәр едән һәмин дикәр \
                   бүтүн өз илк ән вар јени иди дејил лакин һәм онлар биз һеч нә артыг үзрә тәрәфиндән һаггында арасында",
        endings: "ларын ләрин масы мәси лыг лик луг лүк мышдыр мишдир мушдур мүшдүр дыр дир дур дүр маг мәк аҹаг әҹәк ындан \
                  индән нын нин нун нүн лары ләри",
        number: 6,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    fn other(text: &str, expected: &str) -> Option<&'static str> {
        other_language(text, &expected.parse().unwrap())
    }

    #[test]
    fn every_language_has_a_number_and_endings_of_two_letters_or_more() {
        let numbers: std::collections::BTreeSet<u8> = languages().map(|traits| traits.number).collect();
        assert_eq!(numbers.len(), languages().count());
        assert!(numbers.iter().all(|number| usize::from(*number) < LANGUAGES));
        let mut endings = languages().flat_map(|traits| traits.endings.split_ascii_whitespace());
        assert!(endings.all(|ending| ending.chars().count() > 1));
    }

    #[test]
    fn a_sentence_in_another_language_is_told_from_its_text() {
        let sentences = [
            "Стороны договорились о сотрудничестве в области транспорта. ",
            "The parties have agreed to extend it also.",
        ];
        let found = other_languages(sentences.into_iter(), &"ru".parse().unwrap());
        assert_eq!(found, Others { text: None, sentences: vec![(1, "en")] });
    }

    #[test]
    fn endings_of_numbers_are_no_words() {
        assert_eq!(other("1-й, 2-й и 3-й степени", "ru"), None);
    }

    #[test]
    fn tells_the_languages_apart() {
        let az = "Tərəflər nəqliyyat sahəsində əməkdaşlığın genişləndirilməsi barədə razılığa gəlmişlər.";
        let en = "The parties have agreed to extend their cooperation in the field of transport.";
        let ru = "Стороны договорились о расширении сотрудничества в области транспорта.";
        let tr = "Taraflar ulaştırma alanında iş birliğinin genişletilmesi konusunda anlaşmaya varmıştır.";
        let uk = "Сторони домовилися про розширення співпраці в галузі транспорту.";
        let cyrillic =
            "Тәрәфләр нәглијјат саһәсиндә әмәкдашлығын ҝенишләндирилмәси барәдә разылыға ҝәлмишләр.";
        let texts = [("az", az), ("en", en), ("ru", ru), ("tr", tr), ("uk", uk), ("az-Cyrl", cyrillic)];
        for expected in ["az", "en", "ru"] {
            for (language, text) in texts {
                let found = other(text, expected);
                assert_eq!(found, Some(language).filter(|found| *found != expected), "{text} for {expected}");
            }
        }
    }

    #[test]
    fn says_nothing_of_names_short_texts_and_unknown_languages() {
        assert_eq!(other("John Smith, Mary Brown, Peter Stone, Ann White, Paul Black", "az"), None);
        assert_eq!(other("The end of it", "ru"), None);
        assert_eq!(other("The parties have agreed to extend their cooperation.", "de"), None);
    }

    #[test]
    fn azerbaijani_typed_without_its_letters_is_not_taken_for_turkish() {
        let ascii = "Terefler neqliyyat sahesinde emekdasligin genislendirilmesi barede raziliga gelmisler.";
        assert_eq!(other(ascii, "az"), None);
    }
}
