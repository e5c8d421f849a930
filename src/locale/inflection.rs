//! The forms a word takes in a sentence: enough of the inflection of Azerbaijani, Russian and English to find a name or a term again.
//!
//! A form is a stem and what may follow it. Stems are whole, or nearly so: what is accepted too much is a rare word that begins like
//! the term, what is refused too much would be a false alarm.

use super::letters::small;

/// Whose rules the forms follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Morphology {
    /// Chains of suffixes in vowel harmony; q and k soften.
    Azerbaijani,
    /// Plural and possessive.
    English,
    /// Declension, adjectives with their nouns.
    Russian,
    /// Nothing is known: a few more letters may follow.
    Unknown,
}

impl Morphology {
    /// The rules of a language subtag.
    pub fn of(language: &str) -> Self {
        match language {
            "az" => Self::Azerbaijani,
            "en" => Self::English,
            "ru" => Self::Russian,
            _ => Self::Unknown,
        }
    }

    /// Whether `I` is the capital of `ı`.
    pub fn is_turkic(self) -> bool {
        self == Self::Azerbaijani
    }
}

/// A word in all its forms.
#[derive(Clone, Debug)]
pub struct Forms {
    stems: Vec<Stem>,
    turkic: bool,
}

#[derive(Clone, Debug)]
struct Stem {
    /// In small letters, ё as е.
    text: String,
    endings: Endings,
}

/// What may follow a stem.
#[derive(Clone, Copy, Debug)]
enum Endings {
    None,
    /// Azerbaijani suffixes; the last vowel of the stem, if it has one, is a back (`true`) or front one.
    Chain(Option<bool>),
    List(&'static [&'static str]),
    /// Up to so many letters.
    Letters(usize),
}

impl Forms {
    /// All forms of `word`.
    pub fn new(word: &str, morphology: Morphology) -> Self {
        let folded = fold(word, morphology.is_turkic());
        let stems = match morphology {
            Morphology::Azerbaijani => azerbaijani(&folded),
            Morphology::Russian => russian(&folded),
            Morphology::English => english(&folded),
            Morphology::Unknown => vec![Stem { text: folded, endings: Endings::Letters(UNKNOWN_ENDING) }],
        };
        Self { stems, turkic: morphology.is_turkic() }
    }

    /// The word alone, in no other form.
    pub fn fixed(word: &str, morphology: Morphology) -> Self {
        let text = fold(word, morphology.is_turkic());
        Self { stems: vec![Stem { text, endings: Endings::None }], turkic: morphology.is_turkic() }
    }

    /// Every word that begins so.
    pub fn beginning(start: &str, morphology: Morphology) -> Self {
        let text = fold(start, morphology.is_turkic());
        Self {
            stems: vec![Stem { text, endings: Endings::Letters(usize::MAX) }],
            turkic: morphology.is_turkic(),
        }
    }

    /// Whether `word`, in any letter case, is one of the forms.
    pub fn accepts(&self, word: &str) -> bool {
        self.stems.iter().any(|stem| {
            let rest = strip_stem(word, &stem.text, self.turkic).filter(|rest| stem.endings.may_hold(rest));
            rest.is_some_and(|rest| stem.endings.hold(&fold(rest, self.turkic)))
        })
    }

    /// Whether `word`, in small letters as [`fold`] gives them, is one of the forms.
    pub fn accepts_folded(&self, word: &str) -> bool {
        self.stems.iter().any(|stem| {
            let rest = word.strip_prefix(stem.text.as_str()).filter(|rest| stem.endings.may_hold(rest));
            rest.is_some_and(|rest| stem.endings.hold(rest))
        })
    }

    /// What each of its stems begins with: the first `letters` letters, or all there are.
    pub fn starts(&self, letters: usize) -> impl Iterator<Item = &str> {
        self.stems.iter().map(move |stem| {
            let end = stem.text.char_indices().nth(letters).map_or(stem.text.len(), |(at, _)| at);
            &stem.text[..end]
        })
    }
}

impl Endings {
    /// Whether it is short enough to be one of them.
    fn may_hold(self, rest: &str) -> bool {
        match self {
            Self::None => rest.is_empty(),
            Self::Letters(_) => true,
            Self::List(_) => rest.len() <= LONGEST_ENDING,
            Self::Chain(_) => rest.len() <= LONGEST_CHAIN,
        }
    }

    /// Whether what follows a stem in small letters is one of them.
    fn hold(self, rest: &str) -> bool {
        match self {
            Self::None => rest.is_empty(),
            Self::Letters(most) => rest.chars().take(most.saturating_add(1)).count() <= most,
            Self::List(list) => list.contains(&rest),
            Self::Chain(back) => rest.is_empty() || is_chain(rest, back),
        }
    }
}

/// Letters that may follow a word of a language without rules.
const UNKNOWN_ENDING: usize = 3;
/// Bytes of the longest ending of a list.
const LONGEST_ENDING: usize = 8;
/// Bytes of the longest chain of suffixes.
const LONGEST_CHAIN: usize = 24;

/// Small letters, ё as е.
pub fn fold(word: &str, turkic: bool) -> String {
    word.chars().map(|c| small(c, turkic)).collect()
}

/// What follows the stem in the word; none where the word does not begin with it.
fn strip_stem<'w>(word: &'w str, stem: &str, turkic: bool) -> Option<&'w str> {
    let mut letters = word.chars();
    stem.chars()
        .all(|wanted| letters.next().is_some_and(|c| small(c, turkic) == wanted))
        .then_some(letters.as_str())
}

fn english(word: &str) -> Vec<Stem> {
    let mut stems = vec![Stem { text: word.to_owned(), endings: Endings::List(&["", "s", "es"]) }];
    if let Some(stem) = word.strip_suffix('y') {
        stems.push(Stem { text: stem.to_owned(), endings: Endings::List(&["ies"]) });
    }
    stems
}

/// The word with a chain of suffixes; q and k before them as ğ and y; the owned form (`Nazirliyi`) without its ending too.
fn azerbaijani(word: &str) -> Vec<Stem> {
    let back = word.chars().rev().find_map(is_back);
    let chain = |text: String| Stem { text, endings: Endings::Chain(back) };
    let mut stems = vec![chain(word.to_owned())];
    let soften = |text: &str, from: char, to: char| text.strip_suffix(from).map(|stem| format!("{stem}{to}"));
    stems.extend(soften(word, 'q', 'ğ').or_else(|| soften(word, 'k', 'y')).map(chain));
    if word.chars().count() > SHORTEST_OWNED
        && let Some(bare) = word.strip_suffix(['ı', 'i', 'u', 'ü'])
    {
        stems.extend(soften(bare, 'ğ', 'q').or_else(|| soften(bare, 'y', 'k')).map(chain));
        stems.extend(bare.strip_suffix('s').map(|vowel| chain(vowel.to_owned())));
        stems.push(chain(bare.to_owned()));
    }
    stems
}

/// Letters of the longest word whose last vowel is never taken for an ending.
const SHORTEST_OWNED: usize = 5;

/// Whether a letter is a back (`true`) or front vowel of Azerbaijani.
fn is_back(letter: char) -> Option<bool> {
    match letter {
        'a' | 'ı' | 'o' | 'u' => Some(true),
        'e' | 'ə' | 'i' | 'ö' | 'ü' => Some(false),
        _ => None,
    }
}

/// Whether `rest` is a chain of suffixes whose vowels are all back or all front, as the stem's last one is.
fn is_chain(rest: &str, back: Option<bool>) -> bool {
    // Two suffixes know no harmony.
    let rest = rest.strip_suffix("dək").or_else(|| rest.strip_suffix("ki")).unwrap_or(rest);
    let mut vowels = rest.chars().filter_map(is_back);
    vowels.all(|vowel| back.is_none_or(|back| vowel == back)) && is_joined(rest, MOST_SUFFIXES)
}

/// Suffixes in a row at most.
const MOST_SUFFIXES: usize = 5;

fn is_joined(rest: &str, most: usize) -> bool {
    rest.is_empty()
        || most > 0
            && AZ_SUFFIXES
                .iter()
                .filter_map(|suffix| rest.strip_prefix(suffix))
                .any(|rest| is_joined(rest, most - 1))
}

/// Suffixes of nouns and names.
const AZ_SUFFIXES: &[&str] = &[
    "lar", "lər", "ın", "in", "un", "ün", "nın", "nin", "nun", "nün", "ı", "i", "u", "ü", "nı", "ni", "nu",
    "nü", "yı", "yi", "yu", "yü", "a", "ə", "ya", "yə", "na", "nə", "da", "də", "dan", "dən", "nda", "ndə",
    "ndan", "ndən", "la", "lə", "yla", "ylə", "sı", "si", "su", "sü", "kı", "kü", "lı", "li", "lu", "lü",
    "lıq", "lik", "luq", "lük", "lığ", "liy", "luğ", "lüy", "sız", "siz", "suz", "süz", "ca", "cə", "dır",
    "dir", "dur", "dür", "mı", "mi", "mu", "mü", "ım", "im", "um", "üm", "mız", "miz", "muz", "müz", "ımız",
    "imiz", "umuz", "ümüz", "nız", "niz", "nuz", "nüz", "ınız", "iniz",
];

/// A stem for each way in which the end of the word may be read.
fn russian(word: &str) -> Vec<Stem> {
    let mut stems = Vec::new();
    for (ending, endings) in RU_ENDINGS {
        let Some(stem) = word.strip_suffix(ending) else { continue };
        let letters = stem.chars().count();
        if letters < 2 {
            continue;
        }
        stems.push(Stem { text: stem.to_owned(), endings: Endings::List(endings) });
    }
    let fleeting = without_fleeting_vowel(word);
    stems.extend(fleeting.map(|text| Stem { text, endings: Endings::List(RU_CONSONANT) }));
    if stems.is_empty() || !word.ends_with(RU_VOWELS) {
        stems.push(Stem { text: word.to_owned(), endings: Endings::List(RU_CONSONANT) });
    }
    stems
}

const RU_VOWELS: [char; 11] = ['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'ь', 'й'];

const RU_CONSONANT: &[&str] = &["", "а", "у", "ом", "ем", "е", "ы", "и", "ым", "ов", "ей", "ам", "ами", "ах"];

/// How a word ends and what stands there in its other forms. A word may be read in several ways (`-ий` of adjectives and of nouns).
const RU_ENDINGS: &[(&str, &[&str])] = &[
    ("ый", &["ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми"]),
    (
        "ий",
        &[
            "ий", "его", "ему", "им", "ем", "ого", "ому", "ом", "ая", "ой", "ую", "ие", "их", "ими", "яя",
            "ей", "юю",
        ],
    ),
    ("ой", &["ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми"]),
    ("ая", &["ая", "ой", "ую", "ою", "ые", "ых", "ым", "ыми", "ие", "их", "им", "ими"]),
    ("яя", &["яя", "ей", "юю", "ею", "ие", "их", "им", "ими"]),
    ("ое", &["ое", "ого", "ому", "ым", "ом", "ые", "ых", "ыми", "ие", "их", "ими"]),
    ("ее", &["ее", "его", "ему", "им", "ем", "ие", "их", "ими"]),
    ("ые", &["ые", "ых", "ым", "ыми"]),
    ("ие", &["ие", "их", "им", "ими", "ия", "ию", "ием", "ии", "ий", "иям", "иях"]),
    ("а", &["а", "ы", "и", "е", "у", "ой", "ою", "ей", "", "ам", "ами", "ах"]),
    ("я", &["я", "и", "е", "ю", "ей", "ею", "й", "ь", "ям", "ями", "ях"]),
    ("о", &["о", "а", "у", "ом", "е", "", "ам", "ами", "ах"]),
    ("е", &["е", "я", "ю", "ем", "а", "у", "ом", "и"]),
    ("ы", &["ы", "", "ов", "ам", "ами", "ах", "ых", "ым", "ыми"]),
    ("и", &["и", "", "ов", "ев", "ей", "й", "ям", "ями", "ях", "ам", "ами", "ах"]),
    ("ь", &["ь", "я", "ю", "ем", "е", "и", "ью", "ей", "ям", "ями", "ях"]),
    ("й", &["й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"]),
];

/// What a Russian noun has before its endings, where the last vowel falls out (`павл` of *павел*), in small letters.
pub(super) fn without_fleeting_vowel(word: &str) -> Option<String> {
    RU_FLEETING.iter().find_map(|(full, short)| {
        let stem = word.strip_suffix(full)?;
        (full.chars().count() > 2 || stem.chars().count() > 1).then(|| format!("{stem}{short}"))
    })
}

/// Vowels that fall out when an ending follows.
const RU_FLEETING: &[(&str, &str)] = &[
    ("ец", "ц"),
    ("ок", "к"),
    ("египет", "египт"),
    ("павел", "павл"),
    ("посол", "посл"),
    ("день", "дн"),
    ("лев", "льв"),
    ("хребет", "хребт"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn all(word: &str, language: &str, yes: &str, no: &str) {
        let forms = Forms::new(word, Morphology::of(language));
        for form in yes.split_whitespace() {
            assert!(forms.accepts(form), "{word}: {form}");
        }
        for form in no.split_whitespace() {
            assert!(!forms.accepts(form), "{word}: {form}");
        }
    }

    #[test]
    fn azerbaijani_words_take_suffixes_in_harmony() {
        all(
            "Azərbaycan",
            "az",
            "Azərbaycan Azərbaycanın Azərbaycandakı AZƏRBAYCANA azərbaycanlıların Azərbaycanadək",
            "Azərbaycane Azərbaycanşünas Azər",
        );
        all(
            "Nazirliyi",
            "az",
            "Nazirliyi Nazirliyinin Nazirliyində Nazirlikləri Nazirliyimiz Nazirliyin",
            "Nazirlər Nazir",
        );
        all("Təşkilatı", "az", "Təşkilatı Təşkilatının Təşkilatına Təşkilatları", "Təşkilata\u{15f}");
        all("Krallıq", "az", "Krallığın Krallıqda Krallığı", "Krallar");
        all("hüquq", "az", "hüququ hüquqlar hüquqa", "hüquqşünas");
    }

    #[test]
    fn russian_words_are_declined() {
        all(
            "Азербайджан",
            "ru",
            "Азербайджана Азербайджану Азербайджаном АЗЕРБАЙДЖАНЕ",
            "азербайджанский азербайджанец",
        );
        all("Грузия", "ru", "Грузии Грузию Грузией", "груз грузинский");
        all("Министерство", "ru", "Министерства министерством Министерстве", "министр");
        all("Южная", "ru", "Южной Южную", "юг");
        all("Египет", "ru", "Египта Египтом Египет", "египетский");
        all("Павел", "ru", "Павла Павлу Павлом Павел", "павильон");
        all("Полумесяц", "ru", "Полумесяца", "");
        all("Объединённых", "ru", "Объединенных", "");
        all("Израиль", "ru", "Израиля Израилем", "израильский");
        all("Нидерланды", "ru", "Нидерландов Нидерландах", "нидерландский");
    }

    #[test]
    fn english_words_have_a_plural() {
        all("ministry", "en", "Ministries ministry", "minister");
        assert!(!Forms::fixed("Chile", Morphology::English).accepts("Chiles"));
    }
}
