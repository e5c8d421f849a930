//! Locales and what is known of their languages.
//!
//! Azerbaijani, English and Russian have a [`Profile`] each, one file a language; any other locale works with CLDR
//! knowledge alone.

pub mod az;
mod case;
pub mod claims;
mod en;
pub mod given_names;
pub mod government;
pub mod inflection;
pub mod letters;
pub mod persons;
pub mod phrases;
pub mod places;
pub mod plurals;
pub mod recognition;
mod ru;
mod starts;
pub mod stems;
pub mod typography;
pub mod unit;
pub mod word_ends;
pub mod words;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// Every language the product knows, in alphabetical order.
pub static PROFILES: &[&Profile] = &[&az::PROFILE, &en::PROFILE, &ru::PROFILE];

/// Languages of the tables of names and concepts, in the order of their columns.
pub const LANGUAGES: [&str; 3] = ["en", "az", "ru"];

/// What is known of a language beyond CLDR.
#[derive(Debug)]
pub struct Profile {
    /// Language subtag (`az`).
    pub language: &'static str,
    /// The language's name for itself.
    pub autonym: &'static str,
    /// Its letters.
    pub letters: letters::Letters,
    /// By what it is recognized.
    pub traits: &'static recognition::Traits,
    /// Frequent words as they look when typed without [`letters::Letters::special`], separated by spaces.
    pub ascii_words: &'static str,
    /// Its quotation marks and spaces.
    pub typography: typography::Typography,
    /// Natural logarithm of how much longer its texts are than English ones of the same meaning.
    pub length: f64,
    /// The same of its headings, added: English ones do without articles and auxiliaries.
    pub headings: f64,
    /// How its words end.
    pub word_ends: &'static word_ends::WordEnds,
    /// The words of numbers, dates, quantities and references.
    pub vocabulary: &'static words::Vocabulary,
    /// The words of claims about years and sums.
    pub claims: &'static claims::Claims,
    /// How sentences end, and what only looks like it.
    pub sentences: SentenceRules,
    /// Words that stand beside names.
    pub beside_names: BesideNames,
}

/// Words that stand beside names or are part of them, in lower case.
#[derive(Debug)]
pub struct BesideNames {
    /// Titles of saints, popes and monarchs, who have a name of their own in every language, in the cases in which they are read.
    pub titles: &'static [&'static str],
    /// Parts of the names of places and bodies that translators do translate, though they sound alike in other languages.
    pub generic: &'static [&'static str],
}

/// What the general sentence rules (UAX #29) need to know of a language. All words are in lower case, with the full
/// stops inside them and without the last one or blanks (`т.е`, `p.m`).
#[derive(Debug)]
pub struct SentenceRules {
    /// Words whose full stop never ends a sentence: a name or a number follows (`Dr.`, `e.g.`). Before one of `openers`
    /// it does, as the word may be another one (`им.`), unless there is a full stop inside as well.
    pub titles: &'static [&'static str],
    /// Words whose full stop ends a sentence only before a capital letter (`və s.`, `etc.`). Single small letters count
    /// without being listed.
    pub abbreviations: &'static [&'static str],
    /// Words that are abbreviations behind a number and titles elsewhere (`1990 г.`, but `г. Баку`).
    pub measures: &'static [&'static str],
    /// Words that begin a sentence and no name: before one of them initials (`in the U.S. The …`) and titles end one.
    pub openers: &'static [&'static str],
}

/// A BCP 47 language tag, such as `az`, `en-US`, `az-Cyrl`. The default is `und`: undetermined.
#[derive(Clone, Debug, Default)]
pub struct Locale {
    id: LanguageIdentifier,
    /// Index of its profile, looked up once: every text is asked for it many times.
    profile: Option<u8>,
}

/// A text that is not a BCP 47 language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language tag")]
pub struct NotALocale(pub String);

impl Locale {
    /// Language subtag in lower case (`az`), `und` when there is none.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// What is known of the language; none for a language or script without a profile (`az-Cyrl`), and for a pseudolocale.
    pub fn profile(&self) -> Option<&'static Profile> {
        PROFILES.get(usize::from(self.profile?)).copied()
    }

    /// The column of its language in the tables of names and concepts ([`LANGUAGES`]).
    pub fn column(&self) -> Option<usize> {
        LANGUAGES.iter().position(|language| *language == self.language())
    }

    /// Whether CLDR knows the language: many words could be tags (`src`, `common`).
    pub fn is_known(&self) -> bool {
        LanguageIdentifier::from_parts(self.id.language, None, None, &[]).maximize()
    }

    /// Whether it is one of the pseudolocales, in which programs are tried: region XA or XB.
    pub fn is_pseudo(&self) -> bool {
        is_pseudo(&self.id)
    }

    /// The tag as Fluent's own crates take it.
    pub fn langid(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// `text` in lower case by the rules of this language: `İ` is `i` and `I` is `ı` in Azerbaijani and Turkish.
    pub fn lower(&self, text: &str) -> String {
        case::lower(text, self.language())
    }
}

fn is_pseudo(id: &LanguageIdentifier) -> bool {
    id.region.is_some_and(|region| matches!(region.as_str(), "XA" | "XB"))
}

/// The index of the profile of a language in the script that it is usually written in.
fn profile_of(id: &LanguageIdentifier) -> Option<u8> {
    let language = id.language.as_str();
    let usual = if language == "ru" { "Cyrl" } else { "Latn" };
    if is_pseudo(id) || id.script.is_some_and(|script| script.as_str() != usual) {
        return None;
    }
    (0..).zip(PROFILES).find(|(_, profile)| profile.language == language).map(|(index, _)| index)
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Locale {}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    fn from_str(tag: &str) -> Result<Self, NotALocale> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| NotALocale(tag.to_owned()))?;
        if id.language.is_empty() {
            return Err(NotALocale(tag.to_owned()));
        }
        let profile = profile_of(&id);
        Ok(Self { id, profile })
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.to_string().cmp(&other.to_string())
    }
}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn azerbaijani_lower_case_keeps_dotted_and_dotless_i_apart() {
        let az: Locale = "az".parse().unwrap();
        assert_eq!(az.lower("İSTİQLAL IŞIĞI"), "istiqlal ışığı");
        let en: Locale = "en".parse().unwrap();
        assert_eq!(en.lower("INDEPENDENCE"), "independence");
    }

    #[test]
    fn another_script_has_no_profile() {
        assert!("az-Cyrl".parse::<Locale>().unwrap().profile().is_none());
        assert_eq!("az-Latn-AZ".parse::<Locale>().unwrap().profile().unwrap().language, "az");
        assert!("not a tag".parse::<Locale>().is_err());
        assert!("".parse::<Locale>().is_err());
    }
}
