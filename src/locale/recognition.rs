//! Which language a text is in, by its letters, its frequent words and the endings of its words.
//!
//! Made for telling the three languages from each other and from those most easily taken for them: Turkish, Ukrainian,
//! Bulgarian, Azerbaijani in Cyrillic letters. Silence is an answer: short texts and lists of names give none.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::letters::{Script, words};
use super::{Locale, PROFILES};

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
    /// The above for looking things up, made when first needed.
    pub(super) index: OnceLock<Index>,
}

/// What is known of a language, made for looking up.
#[derive(Debug)]
pub(super) struct Index {
    frequent: HashSet<&'static str>,
    letters: LetterSet,
    usual: LetterSet,
    endings: Vec<&'static str>,
    /// What one of the endings ends with.
    last_letters: LetterSet,
}

/// Letters below U+0600, a bit each.
#[derive(Debug)]
struct LetterSet([u64; 24]);

impl LetterSet {
    fn new(letters: impl Iterator<Item = char>) -> Self {
        let mut bits = [0; 24];
        for letter in letters.map(u32::from).filter(|letter| *letter < 0x600) {
            bits[letter as usize / 64] |= 1 << (letter % 64);
        }
        Self(bits)
    }

    fn has(&self, letter: char) -> bool {
        let letter = u32::from(letter);
        letter < 0x600 && self.0[letter as usize / 64] >> (letter % 64) & 1 > 0
    }
}

/// The language `text` is in, if it is clearly not in `expected`. None where nothing is known of the expected language, or the
/// text has fewer than five words that are no names.
pub fn other_language(text: &str, expected: &Locale) -> Option<&'static str> {
    let own = expected.profile()?.traits;
    let words = common_words(text, expected);
    if words.len() < FEWEST_WORDS {
        return None;
    }
    let has_cyrillic = words.iter().any(|word| word.bytes().any(|byte| matches!(byte, 0xd0..=0xd4)));
    let has_latin = words.iter().any(|word| {
        word.bytes().any(|byte| byte.is_ascii_alphabetic() || matches!(byte, 0xc3..=0xca | 0xe1))
    });
    let others = PROFILES.iter().map(|profile| profile.traits).chain(&RIVALS);
    // No word speaks for a language in whose script there is no letter.
    let best = others
        .filter(|traits| traits.language != own.language)
        .filter(|traits| if traits.script == Script::Latin { has_latin } else { has_cyrillic })
        .map(|traits| (traits.evidence(&words), traits))
        .max_by_key(|(evidence, traits)| evidence - traits.lacking(&words))?;
    let (found, traits) = best;
    let own_evidence = own.evidence(&words);
    let difference = (found - traits.lacking(&words)) - (own_evidence - own.lacking(&words));
    let margin = (words.len() * 2).max(12) as i32;
    (found >= 4 && found - own_evidence >= 4 && difference >= margin).then_some(traits.language)
}

/// Fewer words than this tell nothing.
const FEWEST_WORDS: usize = 5;

/// Words of `text` in lower case without those that look like names: capitals other than the first of the text.
fn common_words(text: &str, locale: &Locale) -> Vec<String> {
    let is_name = |word: &str, first: bool| {
        let mut capitals = word.chars().map(char::is_uppercase);
        !first && capitals.next() == Some(true)
    };
    // `1-й`, `3-cü`: the ending of a number is no word.
    let is_ending = |start: usize| {
        let number = text[..start].strip_suffix(['-', '‑']);
        number.is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
    };
    let kept = words(text).filter(|word| !is_ending(word.start)).enumerate();
    let kept = kept.filter(|(at, word)| !is_name(&text[word.clone()], *at == 0));
    let kept: Vec<_> = kept.map(|(_, word)| &text[word]).collect();
    locale.lower(&kept.join(" ")).split(' ').map(str::to_owned).filter(|word| !word.is_empty()).collect()
}

impl Traits {
    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let endings: Vec<&str> = self.endings.split_ascii_whitespace().collect();
            Index {
                frequent: self.frequent.split_ascii_whitespace().collect(),
                letters: LetterSet::new(self.alphabet.chars()),
                usual: LetterSet::new(self.usual.chars()),
                last_letters: LetterSet::new(endings.iter().filter_map(|ending| ending.chars().next_back())),
                endings,
            }
        })
    }

    /// Whether a lower-case word is one of the most frequent.
    pub fn is_frequent(&self, word: &str) -> bool {
        self.index().frequent.contains(word)
    }

    /// Whether a small letter is one of its alphabet.
    pub fn has_letter(&self, letter: char) -> bool {
        self.index().letters.has(letter)
    }

    /// Whether a lower-case word ends as few words of other languages do.
    pub fn has_ending(&self, word: &str) -> bool {
        let index = self.index();
        word.chars().next_back().is_some_and(|last| index.last_letters.has(last))
            && index.endings.iter().any(|ending| word.ends_with(ending))
    }

    /// Whether a word holds a letter that is usual in the language.
    pub fn has_usual_letter(&self, word: &str) -> bool {
        let usual = &self.index().usual;
        word.chars().any(|letter| usual.has(letter))
    }

    /// How much the words look like this language, in quarters of a word.
    fn evidence(&self, words: &[String]) -> i32 {
        let one = |word: &String| {
            if word.chars().any(|c| Script::of(c).is_some_and(|_| !self.has_letter(c))) {
                -8
            } else if self.is_frequent(word) {
                8
            } else if word.chars().nth(4).is_some() && self.has_ending(word) {
                4
            } else {
                0
            }
        };
        words.iter().map(one).sum()
    }

    /// What it takes away that a longer text has none of the usual letters.
    fn lacking(&self, words: &[String]) -> i32 {
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let has_usual = self.usual.is_empty() || words.iter().any(|word| self.has_usual_letter(word));
        if has_usual || letters < MANY_LETTERS { 0 } else { (letters / 4) as i32 }
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
        index: OnceLock::new(),
    },
    Traits {
        language: "uk",
        script: Script::Cyrillic,
        alphabet: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        usual: "іїє",
        frequent: "і в не на що з та як це до із у за від про для то же але він ми при його або так якщо а був було бути також \
                   після через їх вона вони який які років були буде все більше цього між й",
        endings: "ого ому ими их ій ий ення ості ість ції ти ться ють ить",
        index: OnceLock::new(),
    },
    Traits {
        language: "bg",
        script: Script::Cyrillic,
        alphabet: "абвгдежзийклмнопрстуфхцчшщъьюя",
        usual: "ъ",
        frequent: "и на да се от за в с не е са по като че ще при до или това който която които си му към бе беше има няма може \
                   след между чрез със във както още вече само тази този тези ни им ѝ",
        endings: "ът ят ите ата ето ява ване ха ната ния",
        index: OnceLock::new(),
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
        index: OnceLock::new(),
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    fn other(text: &str, expected: &str) -> Option<&'static str> {
        other_language(text, &expected.parse().unwrap())
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
