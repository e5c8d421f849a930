//! What tells that a capitalised word is the name of a person without a given name beside it: a title, an ending of surnames.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::inflection::Morphology;
use super::letters::{is_letter, small};
use super::recognition::last_two;
use super::{LANGUAGES, Locale};

/// The row of the title that a text ends in, blanks aside; the same one in every language.
pub fn title_at_end(text: &str, locale: &Locale) -> Option<usize> {
    let text = text.strip_suffix([' ', '\u{a0}'])?;
    let text = text.strip_suffix('.').unwrap_or(text);
    let start = text.rfind(|c: char| !is_letter(c) && c != '-');
    let word = start.map_or(text, |at| &text[at..]).trim_start_matches(|c: char| !is_letter(c));
    let column = locale.column()?;
    if word.is_empty() || word.len() > LONGEST_TITLE {
        return None;
    }
    let turkic = Morphology::of(locale.language()).is_turkic();
    let first = small(word.chars().next()?, turkic);
    let is_form = |stem: &str| {
        if !stem.starts_with(first) {
            return false;
        }
        let mut letters = word.chars();
        let begins = stem.chars().all(|wanted| letters.next().is_some_and(|c| small(c, turkic) == wanted));
        begins && letters.as_str().len() <= LONGEST_ENDING
    };
    TITLES.iter().position(|row| row.get(column).is_some_and(|stems| stems.iter().any(|stem| is_form(stem))))
}

/// Whether a lower-case word ends like a surname of the region, in Azerbaijani and Russian in any case.
pub fn is_surname(word: &str, locale: &Locale) -> bool {
    let endings = locale.column().and_then(|column| SURNAME_ENDINGS.get(column)?.get(&last_two(word)));
    let mut stems = endings.into_iter().flatten().filter_map(|ending| word.strip_suffix(ending.as_str()));
    stems.any(|stem| stem.chars().count() >= SHORTEST_STEM)
}

/// All endings of surnames with those of cases, by their last two letters.
static SURNAME_ENDINGS: LazyLock<[FxHashMap<u64, Vec<String>>; LANGUAGES.len()]> = LazyLock::new(|| {
    std::array::from_fn(|column| {
        let mut endings = FxHashMap::<_, Vec<String>>::default();
        let cases = || CASES.get(column).copied().into_iter().flatten();
        let surnames = SURNAMES.get(column).copied().into_iter().flatten();
        for ending in surnames.flat_map(|surname| cases().map(move |case| format!("{surname}{case}"))) {
            endings.entry(last_two(&ending)).or_default().push(ending);
        }
        endings
    })
});

/// Bytes of the longest title with its ending.
const LONGEST_TITLE: usize = 40;
/// Bytes of the longest ending of a title.
const LONGEST_ENDING: usize = 8;
/// Letters of the shortest surname without its ending.
const SHORTEST_STEM: usize = 3;

/// Titles that stand before a name in all three languages: what they begin with in English, Azerbaijani and Russian.
const TITLES: &[[&[&str]; 3]] = &[
    [&["mrs", "ms", "miss"], &["xanım"], &["госпож", "г-ж"]],
    [&["mr"], &["cənab"], &["господин", "г-н"]],
    [&["president"], &["prezident"], &["президент"]],
    [&["minister"], &["nazir"], &["министр"]],
    [&["ambassador"], &["səfir"], &["посол", "посла", "послу", "послом"]],
    [&["chancellor"], &["kansler"], &["канцлер"]],
    [&["senator"], &["senator"], &["сенатор"]],
    [&["general"], &["general"], &["генерал"]],
    [&["colonel"], &["polkovnik"], &["полковник"]],
    [&["judge"], &["hakim"], &["судь"]],
    [&["professor", "prof"], &["professor"], &["профессор"]],
    [&["director"], &["direktor"], &["директор"]],
    [&["coach"], &["məşqçi"], &["тренер"]],
    [&["commissioner"], &["komissar"], &["комиссар"]],
    [&["academician"], &["akademik"], &["академик"]],
    [&["dr", "doctor"], &["doktor", "həkim"], &["доктор"]],
    [&["mayor"], &["mer"], &["мэр"]],
    [&["governor"], &["qubernator"], &["губернатор"]],
    [&["congressman"], &["konqresmen"], &["конгрессмен"]],
];

/// How surnames end in English, Azerbaijani and Russian.
const SURNAMES: [&[&str]; 3] = [
    &["ov", "ova", "ev", "eva", "zade", "zadeh", "oglu", "yan", "dze", "shvili", "enko"],
    &["ov", "ova", "ev", "eva", "zadə", "oğlu", "yan", "dze", "şvili", "enko"],
    &["ов", "ев", "ёв", "заде", "оглы", "ян", "дзе", "швили", "енко"],
];

/// What may follow them.
const CASES: [&[&str]; 3] = [
    &["", "s"],
    &[
        "", "ın", "in", "un", "ün", "nın", "nin", "ı", "i", "u", "ü", "nı", "ni", "a", "ə", "ya", "yə", "da",
        "də", "dan", "dən", "la", "lə", "dır", "dir", "lar", "lər", "gil",
    ],
    &["", "а", "у", "ым", "е", "ы", "ой", "ом"],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_known_in_three_languages() {
        let title = |text: &str, locale: &str| title_at_end(text, &locale.parse().unwrap());
        assert_eq!(title("then Mr. ", "en"), title("o zaman cənab ", "az"));
        assert_eq!(title("then Mr ", "en"), title("затем г-ну ", "ru"));
        assert_eq!(title("the President ", "en"), title("с президентом ", "ru"));
        assert!(title("the President ", "en").is_some());
        for text in ["the President", "the presidential election ", "", " ", "a house "] {
            assert_eq!(title(text, "en"), None, "{text}");
        }
    }

    #[test]
    fn surnames_are_known_by_their_endings() {
        let is = |word: &str, locale: &str| is_surname(word, &locale.parse().unwrap());
        for (word, locale) in [
            ("hajiyev", "en"),
            ("hacıyevin", "az"),
            ("əlizadəyə", "az"),
            ("гаджиеву", "ru"),
            ("мамедовой", "ru"),
            ("гочиашвили", "ru"),
        ] {
            assert!(is(word, locale), "{word}");
        }
        for (word, locale) in [("geneva", "de"), ("novel", "en"), ("dövlət", "az"), ("слов", "ru")] {
            assert!(!is(word, locale), "{word}");
        }
    }
}
