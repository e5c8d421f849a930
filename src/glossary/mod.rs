//! Agreed terms and how they inflect: those of the workspace, and institutions that every press office names.
//!
//! A term has names in several languages. Where a text uses one of them, each translation has to use one of its own.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;

use crate::locale::inflection::{Forms, Morphology, fold};
use crate::locale::phrases::{Case, Found, Kind, Phrases};
use crate::locale::{LANGUAGES, Locale, places};

/// A term in all its languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// By language subtag: every name that will do, the agreed one first.
    pub names: BTreeMap<String, Vec<String>>,
    /// By language subtag: what must not be written.
    pub forbidden: BTreeMap<String, Vec<String>>,
    /// Another word for it is an error.
    pub strict: bool,
    /// Capital letters do not count; otherwise what is written large in the term is so in the text.
    pub any_case: bool,
    /// For the reader of the glossary.
    pub note: Option<String>,
    /// It came with the program.
    pub built_in: bool,
}

/// Terms with an index of their names.
#[derive(Debug)]
pub struct Glossary {
    terms: Vec<Term>,
    indexes: HashMap<String, Index>,
}

/// The names of one language, numbered by term.
#[derive(Debug)]
struct Index {
    names: Phrases,
    forbidden: Phrases,
}

/// A term that a text speaks of; several where one name stands for more than one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text.
    pub span: Range<usize>,
    /// Numbers of the terms.
    pub ids: Vec<u32>,
}

impl Glossary {
    /// Terms of a workspace, with the built-in ones that share no name with them if those are wanted.
    pub fn new(own: Vec<Term>, with_built_in: bool) -> Self {
        let names = |term: &Term| {
            let all = term.names.iter().flat_map(|(language, names)| {
                names.iter().map(move |name| fold(name, Morphology::of(language).is_turkic()))
            });
            all.collect::<Vec<String>>()
        };
        let known: HashSet<String> = own.iter().flat_map(names).collect();
        let mut terms = own;
        if with_built_in {
            terms.extend(institutions().filter(|term| !names(term).iter().any(|name| known.contains(name))));
        }
        let mut indexes: HashMap<String, Index> = HashMap::new();
        for (id, term) in terms.iter().enumerate() {
            for language in term.names.keys().chain(term.forbidden.keys()) {
                let index = indexes.entry(language.clone()).or_insert_with(|| Index {
                    names: Phrases::new(language),
                    forbidden: Phrases::new(language),
                });
                index.add(term, language, id as u32);
            }
        }
        Self { terms, indexes }
    }

    /// The institutions alone.
    pub fn built_in() -> &'static Self {
        static BUILT_IN: OnceLock<Glossary> = OnceLock::new();
        BUILT_IN.get_or_init(|| Self::new(Vec::new(), true))
    }

    /// The term of a number.
    pub fn term(&self, id: u32) -> Option<&Term> {
        self.terms.get(id as usize)
    }

    /// Terms that a text clearly speaks of, the longest where several begin.
    pub fn mentions(&self, text: &str, locale: &Locale) -> Vec<Mention> {
        let index = self.indexes.get(locale.language());
        index.map_or_else(Vec::new, |index| outermost(index.names.find(text, Case::AsWritten)))
    }

    /// Every term named in a text in any way, those inside longer ones too.
    pub fn names(&self, text: &str, locale: &Locale) -> Vec<Found> {
        self.indexes.get(locale.language()).map_or_else(Vec::new, |index| index.names.find(text, Case::Loose))
    }

    /// Whether anything is not to be used in a language.
    pub fn forbids(&self, locale: &Locale) -> bool {
        self.indexes.get(locale.language()).is_some_and(|index| !index.forbidden.is_empty())
    }

    /// What a text uses against the glossary.
    pub fn forbidden(&self, text: &str, locale: &Locale) -> Vec<Found> {
        self.indexes
            .get(locale.language())
            .map_or_else(Vec::new, |index| index.forbidden.find(text, Case::AsWritten))
    }
}

impl Index {
    fn add(&mut self, term: &Term, language: &str, id: u32) {
        for name in term.names.get(language).into_iter().flatten() {
            if term.built_in {
                let is_known = |(name, kind): (&str, Kind)| match is_common_acronym(name) {
                    true => (name.to_owned(), Kind::Derived),
                    false => (name.to_owned(), kind),
                };
                for (name, kind) in places::names(name).map(is_known) {
                    self.names.add(&name, id, kind, false);
                }
                for start in name.split_once('~').map_or("", |(_, starts)| starts).split_whitespace() {
                    self.names.add_beginning(start, id);
                }
            } else {
                self.names.add(name, id, Kind::Name, term.any_case);
            }
        }
        for word in term.forbidden.get(language).into_iter().flatten() {
            self.forbidden.add(word, id, Kind::Name, term.any_case);
        }
    }
}

impl Term {
    /// The agreed name in a language, as people write it.
    pub fn agreed(&self, locale: &Locale) -> Option<&str> {
        self.all(locale).next()
    }

    /// The usual acronym in a language, if it has one.
    pub fn acronym(&self, locale: &Locale) -> Option<&str> {
        self.all(locale).find(|name| is_acronym(name))
    }

    /// Whether `word` is one of its acronyms in any language.
    pub fn has_acronym(&self, word: &str) -> bool {
        self.names.values().flatten().map(|name| bare(name)).any(|name| name == word)
    }

    /// A word of the text that belongs to the agreed name, where the reader is to look: the last of the name, if it is there.
    pub fn trace(&self, text: &str, locale: &Locale) -> Option<Range<usize>> {
        let morphology = Morphology::of(locale.language());
        let words: Vec<Forms> = crate::locale::letters::words(self.agreed(locale)?)
            .map(|word| &self.agreed(locale).unwrap_or_default()[word])
            .filter(|word| word.chars().count() > SHORT_WORD)
            .map(|word| Forms::new(word, morphology))
            .collect();
        words.iter().rev().find_map(|forms| {
            crate::locale::letters::words(text).find(|word| forms.accepts(&text[word.clone()]))
        })
    }

    /// Whether more than half of the words of one of its full names stand in a text, wherever that may be.
    pub fn is_nearly_in(&self, text: &str, locale: &Locale) -> bool {
        let morphology = Morphology::of(locale.language());
        let has = |word: &str| {
            let forms = Forms::new(word, morphology);
            crate::locale::letters::words(text).any(|here| forms.accepts(&text[here]))
        };
        self.all(locale).filter(|name| name.contains(' ')).any(|name| {
            let words: Vec<&str> = crate::locale::letters::words(name).map(|word| &name[word]).collect();
            let long = || words.iter().filter(|word| word.chars().count() > SHORT_WORD);
            long().filter(|word| has(word)).count() * 2 > long().count()
        })
    }

    fn all(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        self.names.get(locale.language()).into_iter().flatten().map(|name| bare(name))
    }
}

/// Letters of the longest word of a name that may be a particle.
const SHORT_WORD: usize = 3;

/// A name without the marks of the tables.
fn bare(name: &str) -> &str {
    name.split('~').next().unwrap_or_default().trim().trim_end_matches(['=', '?'])
}

/// Capital letters only.
pub fn is_acronym(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

/// Two letters stand for too many things to ask for them.
fn is_common_acronym(name: &str) -> bool {
    let name = bare(name);
    is_acronym(name) && name.chars().count() < 3 && !matches!(name, "UN" | "EU" | "ЕС" | "Aİ")
}

/// The longest of the phrases that begin at a place, without those inside; names that are not sure ask for nothing.
pub fn outermost(found: Vec<Found>) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    let mut end = 0;
    for one in found {
        let is_sure = one.kind == Kind::Name;
        match mentions.last_mut() {
            Some(last) if last.span == one.span => last.ids.extend(is_sure.then_some(one.id)),
            _ if one.span.start < end => {}
            _ => {
                end = one.span.end;
                mentions
                    .push(Mention { span: one.span, ids: is_sure.then_some(one.id).into_iter().collect() });
            }
        }
    }
    mentions.retain(|mention| !mention.ids.is_empty());
    mentions
}

/// The built-in terms.
fn institutions() -> impl Iterator<Item = Term> {
    let lines = include_str!("institutions.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let cells = LANGUAGES.iter().zip(line.split('|'));
        let names = |cell: &str| cell.split(", ").map(|name| name.trim().to_owned()).collect();
        let names = cells.map(|(language, cell)| ((*language).to_owned(), names(cell))).collect();
        Term { names, built_in: true, ..Term::default() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().unwrap()
    }

    #[test]
    fn no_institution_is_half_a_name() {
        for term in &Glossary::built_in().terms {
            for name in term.names.values().flatten() {
                assert!(
                    name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()),
                    "{name}: {term:?}"
                );
            }
        }
    }

    #[test]
    fn every_institution_is_found_by_each_of_its_names() {
        let glossary = Glossary::built_in();
        for (id, term) in glossary.terms.iter().enumerate() {
            assert_eq!(term.names.len(), 3, "{term:?}");
            for (language, names) in &term.names {
                for name in names {
                    let text = format!("— {}.", bare(name));
                    let found = glossary.names(&text, &locale(language));
                    assert!(found.iter().any(|found| found.id as usize == id), "{language}: {name}");
                }
            }
        }
    }

    #[test]
    fn the_longest_term_counts() {
        let glossary = Glossary::built_in();
        let text = "The UN Security Council and the UN met.";
        let mentions = glossary.mentions(text, &locale("en"));
        let shown: Vec<&str> = mentions.iter().map(|mention| &text[mention.span.clone()]).collect();
        assert_eq!(shown, ["UN Security Council", "UN"]);
    }

    #[test]
    fn a_term_of_the_workspace_replaces_the_built_in_one() {
        let names = |name: &str| vec![name.to_owned()];
        let own = Term {
            names: BTreeMap::from([
                ("en".to_owned(), names("OSCE")),
                ("ru".to_owned(), names("Организация")),
            ]),
            ..Term::default()
        };
        let glossary = Glossary::new(vec![own], true);
        let mentions = glossary.mentions("The OSCE", &locale("en"));
        assert_eq!(mentions.len(), 1);
        assert_eq!(mentions[0].ids, [0]);
        assert!(glossary.mentions("the United Nations", &locale("en")).len() == 1);
        assert!(Glossary::new(Vec::new(), false).mentions("the United Nations", &locale("en")).is_empty());
    }

    #[test]
    fn common_abbreviations_ask_for_nothing() {
        assert!(Glossary::built_in().mentions("МО и АС", &locale("ru")).is_empty());
        assert!(!Glossary::built_in().names("МО и АС", &locale("ru")).is_empty());
    }

    #[test]
    fn a_name_that_is_nearly_there_is_no_other_one() {
        let terms = Glossary::built_in().terms.iter();
        let red_cross =
            terms.clone().find(|term| term.agreed(&locale("en")).is_some_and(|it| it.ends_with("Red Cross")));
        let is_near = |text: &str| red_cross.unwrap().is_nearly_in(text, &locale("ru"));
        assert!(is_near("Комитет Международного Красного Креста"));
        assert!(!is_near("Международный комитет спасения"));
    }
}
