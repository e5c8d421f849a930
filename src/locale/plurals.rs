//! The plural categories of a language, by CLDR.

use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::Locale;

/// Names of the categories, as variants are called by them.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Which plural categories a language has.
#[derive(Clone, Debug)]
pub struct Plurals {
    /// For quantities: one file, two files.
    pub cardinal: Categories,
    /// For places in a row: first, second.
    pub ordinal: Option<Categories>,
}

/// The plural categories of a language for one kind of numbers.
#[derive(Clone, Debug, Default)]
pub struct Categories {
    /// By category in the order of [`CATEGORIES`]: the first integers from 1 to 999 that fall into it, at most
    /// [`MOST_MEMBERS`] and one more.
    members: [Vec<u16>; 6],
    /// Some number, whole or not, falls into the category.
    reached: [bool; 6],
}

/// A category of more whole numbers than this cannot be replaced by variants for each of them.
const MOST_MEMBERS: usize = 4;

impl Plurals {
    /// None where CLDR has no rules for the language, or only for another script of it.
    pub fn of(locale: &Locale) -> Option<Self> {
        let rules = |kind| {
            let forms = forms(locale, kind);
            forms.into_iter().find_map(|form| PluralRules::create(form, kind).ok())
        };
        let cardinal = Categories::of(&rules(PluralRuleType::CARDINAL)?).adjusted(locale);
        let ordinal = rules(PluralRuleType::ORDINAL).map(|rules| Categories::of(&rules));
        Some(Self { cardinal, ordinal })
    }
}

impl Categories {
    fn of(rules: &PluralRules) -> Self {
        let mut categories = Self::default();
        for operands in samples() {
            let (integer, is_whole) = (operands.i, operands.v == 0);
            let Ok(category) = rules.select(operands) else { continue };
            let at = index(&category);
            categories.reached[at] = true;
            let members = &mut categories.members[at];
            if is_whole && (1..=999).contains(&integer) && members.len() <= MOST_MEMBERS {
                members.push(u16::try_from(integer).unwrap_or_default());
            }
        }
        categories
    }

    /// Puts right what CLDR changed after the edition that the rules are of: what is doubtful is neither needed nor
    /// unknown.
    fn adjusted(mut self, locale: &Locale) -> Self {
        match locale.language() {
            // Hebrew has a dual of few words; of all others two are counted like more.
            "he" | "iw" => [2, 4].into_iter().for_each(|at| self.members[at].clear()),
            // The rules at hand forget the tens: by CLDR, 22 is `few` and 25 `many`.
            "be" => self.members[5].clear(),
            "ca" | "es" | "fr" | "it" | "lld" | "pt" | "scn" | "vec" => self.reached[4] = true,
            "mt" | "sgs" => self.reached[2] = true,
            _ => {}
        }
        self
    }

    /// Whether a choice by these keys lacks the category `name` although some whole number from 1 to 999 falls into it.
    /// Variants for single numbers stand for a category when they are all its members.
    pub fn lacks(&self, name: &str, has_key: impl Fn(&str) -> bool) -> bool {
        let Some(at) = CATEGORIES.iter().position(|category| *category == name) else { return false };
        let members = &self.members[at];
        let few = members.len() <= MOST_MEMBERS;
        let by_number = || few && members.iter().all(|member| has_key(&member.to_string()));
        !members.is_empty() && !has_key(name) && !by_number()
    }

    /// Whether the category `name` is that of the number 1 and of no other whole number.
    pub fn is_of_one(&self, name: &str) -> bool {
        CATEGORIES.iter().zip(&self.members).any(|(category, members)| *category == name && *members == [1])
    }

    /// Whether any number falls into the category `name`.
    pub fn reach(&self, name: &str) -> bool {
        CATEGORIES.iter().zip(self.reached).any(|(category, reached)| *category == name && reached)
    }

    /// Whether no whole number from 1 to 999 falls into the category `name`: it is for fractions, or for nothing.
    pub fn is_of_fractions(&self, name: &str) -> bool {
        let mut known = CATEGORIES.iter().zip(&self.members);
        known.any(|(category, members)| *category == name && members.is_empty())
    }

    /// Whether `one` is also said of other numbers than 1, such as 21.
    pub fn one_is_many(&self) -> bool {
        self.members[1].len() > 1
    }
}

/// The tags under which rules may stand, the most exact first.
fn forms(locale: &Locale, kind: PluralRuleType) -> Vec<LanguageIdentifier> {
    let full = locale.langid();
    let plain = LanguageIdentifier::from_parts(full.language, None, None, &[]);
    // What is known of the usual script of a language says nothing of another one.
    if full.script.is_some() {
        let mut usual = plain.clone();
        usual.maximize();
        let mut own = full.clone();
        own.maximize();
        if usual.script != own.script {
            return Vec::new();
        }
    }
    let region = LanguageIdentifier::from_parts(full.language, None, full.region, &[]);
    let mut forms = vec![region, plain];
    if let Some((_, cardinal, ordinal)) = LIKE.iter().find(|(language, ..)| *language == locale.language()) {
        let like = if matches!(kind, PluralRuleType::CARDINAL) { cardinal } else { ordinal };
        forms.extend(like.parse::<LanguageIdentifier>());
    }
    forms
}

/// Languages that are not in the edition of CLDR that the rules are of, with languages in it whose rules are the same: for
/// quantities and for places in a row (`und`: none known).
const LIKE: &[(&str, &str, &str)] = &[
    // Added since.
    ("bal", "af", "fr"),
    ("blo", "ksh", "und"),
    ("csw", "ak", "und"),
    ("cv", "ksh", "ru"),
    ("doi", "hi", "und"),
    ("hnj", "ja", "und"),
    ("ie", "de", "de"),
    ("kok", "hi", "mr"),
    ("lij", "it", "it"),
    ("lld", "it", "it"),
    ("sgs", "lt", "und"),
    ("tpi", "ja", "ja"),
    ("vec", "it", "it"),
    // Other tags of languages that CLDR knows, most of them of the chief language of a group.
    ("als", "sq", "sq"),
    ("arb", "ar", "ar"),
    ("azj", "az", "az"),
    ("bcc", "af", "fr"),
    ("bh", "bho", "und"),
    ("cld", "syr", "und"),
    ("cmn", "zh", "zh"),
    ("cnr", "sr", "sr"),
    ("dgo", "hi", "und"),
    ("ekk", "et", "et"),
    ("fat", "ak", "und"),
    ("fuc", "ff", "und"),
    ("gaz", "om", "und"),
    ("gom", "hi", "mr"),
    ("ike", "iu", "und"),
    ("khk", "mn", "mn"),
    ("kmr", "ku", "und"),
    ("lvs", "lv", "lv"),
    ("npi", "ne", "ne"),
    ("ory", "or", "or"),
    ("pbu", "ps", "ps"),
    ("pes", "fa", "fa"),
    ("plt", "mg", "und"),
    ("swh", "sw", "sw"),
    ("tw", "ak", "und"),
    ("uzn", "uz", "uz"),
    ("ydd", "yi", "und"),
    ("zsm", "ms", "ms"),
];

fn index(category: &PluralCategory) -> usize {
    match category {
        PluralCategory::ZERO => 0,
        PluralCategory::ONE => 1,
        PluralCategory::TWO => 2,
        PluralCategory::FEW => 3,
        PluralCategory::MANY => 4,
        PluralCategory::OTHER => 5,
    }
}

/// Numbers that fall into every category there is: whole ones, large round ones, and fractions of one and two digits.
fn samples() -> impl Iterator<Item = PluralOperands> {
    let whole = (0..=1000u64).chain([10_000, 100_000, 1_000_000, 2_000_000]);
    let fractions = |digits: u32, most: u64| {
        let scale = 10u64.pow(digits);
        (0..=most).map(move |value| operands(value, scale, digits as usize))
    };
    whole.map(|value| operands(value, 1, 0)).chain(fractions(1, 250)).chain(fractions(2, 1250))
}

/// `value / scale`, written with so many digits behind the decimal mark.
fn operands(value: u64, scale: u64, digits: usize) -> PluralOperands {
    let (i, f) = (value / scale, value % scale);
    let mut t = f;
    let mut w = digits;
    while w > 0 && t.is_multiple_of(10) {
        t /= 10;
        w -= 1;
    }
    #[allow(clippy::cast_precision_loss, reason = "the samples are small")]
    let n = value as f64 / scale as f64;
    PluralOperands { n, i, v: digits, w, f, t }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needed(categories: &Categories) -> Vec<&'static str> {
        CATEGORIES.into_iter().filter(|name| categories.lacks(name, |_| false)).collect()
    }

    fn plurals(tag: &str) -> Option<Plurals> {
        Plurals::of(&tag.parse().unwrap())
    }

    #[test]
    fn a_language_needs_the_categories_that_whole_numbers_reach() {
        for (tag, cardinal, ordinal) in [
            ("az", "one other", "one few many other"),
            ("ru", "one few many", "other"),
            ("en-GB", "one other", "one two few other"),
            ("fr", "one other", "one other"),
            ("ja", "other", "other"),
            ("ar", "two few many other one", "other"),
            ("he", "one other", "other"),
        ] {
            let known = plurals(tag).unwrap();
            let sorted = |names: &str| {
                CATEGORIES.into_iter().filter(|name| names.split(' ').any(|n| n == *name)).collect::<Vec<_>>()
            };
            assert_eq!(needed(&known.cardinal), sorted(cardinal), "{tag}");
            assert_eq!(needed(&known.ordinal.unwrap()), sorted(ordinal), "{tag}");
        }
    }

    #[test]
    fn a_category_of_one_number_may_be_written_as_the_number() {
        assert!(!plurals("az").unwrap().cardinal.lacks("one", |key| key == "1"));
        assert!(plurals("ru").unwrap().cardinal.lacks("one", |key| key == "1"));
    }

    #[test]
    fn fractions_and_millions_reach_categories_that_are_not_needed() {
        let ru = plurals("ru").unwrap().cardinal;
        assert!(ru.reach("other") && !ru.reach("two") && ru.one_is_many());
        assert!(plurals("fr").unwrap().cardinal.reach("many"));
        assert!(plurals("cs").unwrap().cardinal.reach("many"));
        let of_fractions = |tag: &str, name: &str| plurals(tag).unwrap().cardinal.is_of_fractions(name);
        assert!(["be", "pl", "ru", "uk"].iter().all(|tag| of_fractions(tag, "other")));
        assert!(of_fractions("cs", "many") && !of_fractions("cs", "other") && !of_fractions("az", "other"));
        assert!(!plurals("az").unwrap().cardinal.one_is_many());
    }

    #[test]
    fn every_language_of_a_later_edition_has_its_rules() {
        let all = |kind: Option<&Categories>| {
            CATEGORIES
                .into_iter()
                .filter(|name| kind.is_some_and(|kind| kind.reach(name)))
                .collect::<Vec<_>>()
        };
        for (language, cardinal, ordinal) in LIKE {
            let known = plurals(language).unwrap();
            assert_eq!(all(Some(&known.cardinal)).is_empty(), *cardinal == "und", "{language}");
            assert_eq!(all(known.ordinal.as_ref()).is_empty(), *ordinal == "und", "{language}");
        }
        assert_eq!(all(Some(&plurals("lij").unwrap().cardinal)), ["one", "other"]);
        assert_eq!(all(plurals("lij").unwrap().ordinal.as_ref()), ["many", "other"]);
        assert_eq!(all(Some(&plurals("vec").unwrap().cardinal)), ["one", "many", "other"]);
        assert_eq!(all(Some(&plurals("sgs").unwrap().cardinal)), ["one", "two", "few", "many", "other"]);
        assert_eq!(all(Some(&plurals("cmn-CN").unwrap().cardinal)), ["other"]);
    }

    #[test]
    fn nothing_is_known_of_unknown_languages_and_other_scripts() {
        assert!(plurals("xx").is_none() && plurals("az-Cyrl").is_none());
        assert!(plurals("az-Latn-AZ").is_some() && plurals("zh-TW").is_some());
    }
}
