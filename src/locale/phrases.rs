//! Finds many phrases of several words in a text in one pass, whatever form their words are in.
//!
//! The first letters of the first word lead to the few phrases that can begin there; texts without any of them cost one look at
//! each word.

use std::ops::Range;

use super::inflection::{Forms, Morphology};
use super::letters::{is_letter_or_number, small, words_and_numbers};
use super::starts::{ByStart, START, longest_start, starts};

/// Phrases of one language, each with a number that several may share.
#[derive(Debug)]
pub struct Phrases {
    morphology: Morphology,
    phrases: Vec<Phrase>,
    /// Phrases by the first letters of their first word.
    by_start: ByStart<Vec<u32>>,
}

/// A phrase as it is to be looked for.
#[derive(Debug)]
struct Phrase {
    words: Vec<Word>,
    id: u32,
    kind: Kind,
}

#[derive(Debug)]
struct Word {
    forms: Forms,
    capitals: Capitals,
}

/// How a phrase stands for what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is its name.
    Name,
    /// It is its name, but another word or a personal name as well.
    Doubtful,
    /// A word derived from its name.
    Derived,
}

/// Capitals that a word must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Capitals {
    Any,
    First,
    All,
}

/// Which capitals count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// What is written large in the phrase must be so in the text.
    AsWritten,
    /// Only acronyms must be written large.
    Loose,
}

/// A phrase in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The bytes it stands in.
    pub span: Range<usize>,
    /// Its number.
    pub id: u32,
    /// How it stands for what it names. A doubtful name that nothing speaks against is a name here.
    pub kind: Kind,
}

impl Phrases {
    /// No phrases of a language.
    pub fn new(language: &str) -> Self {
        Self { morphology: Morphology::of(language), phrases: Vec::new(), by_start: ByStart::default() }
    }

    /// Adds a phrase whose words inflect. A word with `=` behind it does not.
    pub fn add(&mut self, phrase: &str, id: u32, kind: Kind, any_case: bool) {
        let words: Vec<Word> = words_and_numbers(phrase)
            .map(|range| {
                let fixed = phrase[range.end..].starts_with('=');
                self.word(&phrase[range], fixed, any_case)
            })
            .collect();
        self.insert(Phrase { words, id, kind });
    }

    /// Adds the beginning of words that are derived from a name.
    pub fn add_beginning(&mut self, start: &str, id: u32) {
        let words = words_and_numbers(start)
            .map(|range| Word {
                forms: Forms::beginning(&start[range], self.morphology),
                capitals: Capitals::Any,
            })
            .collect();
        self.insert(Phrase { words, id, kind: Kind::Derived });
    }

    fn word(&self, word: &str, fixed: bool, any_case: bool) -> Word {
        let mut letters = word.chars();
        let large = letters.next().is_some_and(char::is_uppercase);
        let length = word.chars().count();
        let all_large = length > 1 && !word.chars().any(char::is_lowercase) && large;
        let capitals = match (any_case, large) {
            (true, _) | (_, false) => Capitals::Any,
            // Some papers write Nato and Unesco.
            _ if all_large && length < 4 => Capitals::All,
            _ => Capitals::First,
        };
        let is_particle = length < 3 && !large;
        let forms = match fixed || is_particle {
            true => Forms::fixed(word, self.morphology),
            false => Forms::new(word, self.morphology),
        };
        Word { forms, capitals }
    }

    fn insert(&mut self, phrase: Phrase) {
        let Some(first) = phrase.words.first() else { return };
        let mut starts: Vec<_> =
            first.forms.starts(START).map(|start| longest_start(start.chars())).collect();
        starts.sort_unstable();
        starts.dedup();
        let index = self.phrases.len() as u32;
        for start in starts {
            self.by_start.get_or_insert(start, Vec::new()).push(index);
        }
        self.phrases.push(phrase);
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Every phrase in the text, those inside longer ones too, by where they start, the longest first.
    pub fn find(&self, text: &str, case: Case) -> Vec<Found> {
        self.search(text, case).into_iter().map(|(found, _)| found).collect()
    }

    /// What [`find`](Self::find) gives as written, and what it gives in loose case, in one pass.
    pub fn find_both(&self, text: &str) -> [Vec<Found>; 2] {
        let loose = self.search(text, Case::Loose);
        let as_written = loose.iter().filter(|(_, as_written)| *as_written).map(|(found, _)| found.clone());
        [as_written.collect(), loose.into_iter().map(|(found, _)| found).collect()]
    }

    /// Every phrase, with whether it stands there as written.
    fn search(&self, text: &str, case: Case) -> Vec<(Found, bool)> {
        let mut found: Vec<(Found, bool)> = Vec::new();
        if self.is_empty() {
            return found;
        }
        let mut words: Vec<Range<usize>> = Vec::with_capacity(text.len() / 6);
        words.extend(words_and_numbers(text));
        let mut first = String::new();
        for (at, word) in words.iter().enumerate() {
            let before = found.len();
            first.clear();
            for index in self.candidates(&text[word.clone()]) {
                let Some(phrase) = self.phrases.get(index as usize) else { continue };
                if first.is_empty() {
                    let letters = text[word.clone()].chars();
                    first.extend(letters.map(|letter| small(letter, self.morphology.is_turkic())));
                }
                if !phrase.may_begin(&first) {
                    continue;
                }
                if let Some((span, as_written)) = phrase.stands_at(text, &words[at..], case) {
                    let kind = match phrase.kind {
                        Kind::Doubtful if is_inside_and_alone(text, &span) => Kind::Name,
                        kind => kind,
                    };
                    found.push((Found { span, id: phrase.id, kind }, as_written));
                }
            }
            found[before..].sort_by_key(|(one, _)| std::cmp::Reverse(one.span.end));
        }
        found
    }

    /// Phrases that may begin with a word.
    fn candidates(&self, word: &str) -> impl Iterator<Item = u32> {
        let letters = word.chars().map(|letter| small(letter, self.morphology.is_turkic()));
        // A shorter stem may be followed by an ending.
        starts(letters).filter_map(|start| self.by_start.get(start)).flatten().copied()
    }
}

impl Phrase {
    /// Whether a word in small letters is a form of its first.
    fn may_begin(&self, folded: &str) -> bool {
        self.words.first().is_some_and(|word| word.forms.accepts_folded(folded))
    }

    /// The bytes it stands in, if the text goes on with it from its first word, and whether it does so as written.
    fn stands_at(&self, text: &str, words: &[Range<usize>], case: Case) -> Option<(Range<usize>, bool)> {
        let words = words.get(..self.words.len())?;
        let mut as_written = true;
        for (at, (wanted, range)) in self.words.iter().zip(words).enumerate() {
            let beside = at == 0 || is_gap(&text[words[at - 1].end..range.start], self.words.len());
            if !beside
                || !wanted.is_written(&text[range.clone()], case)
                || at > 0 && !wanted.forms.accepts(&text[range.clone()])
            {
                return None;
            }
            as_written = as_written && wanted.is_written(&text[range.clone()], Case::AsWritten);
        }
        let span = words.first()?.start..words.last()?.end;
        // `КС-29` is no court, `Париж-2024` is the city.
        let code = text[span.end..].strip_prefix('-').unwrap_or_default();
        let digits = code.bytes().take_while(u8::is_ascii_digit).count();
        let is_code = !matches!(digits, 0 | YEAR);
        (!is_code).then_some((span, as_written))
    }
}

impl Word {
    fn is_written(&self, word: &str, case: Case) -> bool {
        let mut letters = word.chars();
        match (self.capitals, case) {
            (Capitals::Any, _) | (Capitals::First, Case::Loose) => true,
            (Capitals::First, Case::AsWritten) => letters.next().is_some_and(char::is_uppercase),
            // An ending may follow: МИДа.
            (Capitals::All, _) => letters.by_ref().take(2).filter(|c| c.is_uppercase()).count() == 2,
        }
    }
}

/// Whether a name that may be something else stands inside a sentence and without another capitalised word beside it.
fn is_inside_and_alone(text: &str, span: &Range<usize>) -> bool {
    let before = text[..span.start].trim_end_matches([' ', '\u{a0}']);
    let after = text[span.end..].trim_start_matches([' ', '\u{a0}']);
    let last_word = before.rsplit(|c: char| !is_letter_or_number(c)).next().unwrap_or_default();
    let inside =
        before.chars().next_back().is_some_and(|c| is_letter_or_number(c) || matches!(c, ',' | '(' | ';'));
    inside && !last_word.starts_with(char::is_uppercase) && !after.starts_with(char::is_uppercase)
}

/// Digits of a year.
const YEAR: usize = 4;

/// What may stand between two words of a phrase; commas only in a long one.
fn is_gap(between: &str, words: usize) -> bool {
    between.len() <= LONGEST_GAP
        && between.chars().all(|c| match c {
            ' ' | '\u{a0}' | '-' | '\u{2010}'..='\u{2014}' | '\'' | '’' | '.' | '&' | '(' | ')' => true,
            ',' => words > 4,
            _ => false,
        })
}

/// Bytes between two words of a phrase at most.
const LONGEST_GAP: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    fn found(language: &str, phrases: &[&str], text: &str, case: Case) -> Vec<String> {
        let mut index = Phrases::new(language);
        for (id, phrase) in phrases.iter().enumerate() {
            index.add(phrase, id as u32, Kind::Name, false);
        }
        index.find(text, case).into_iter().map(|one| text[one.span].to_owned()).collect()
    }

    #[test]
    fn phrases_are_found_in_any_form() {
        let ministry = ["Xarici İşlər Nazirliyi", "BMT"];
        let text = "Xarici İşlər Nazirliyinin BMT-nin XARİCİ İŞLƏR NAZİRLİYİNDƏ";
        assert_eq!(
            found("az", &ministry, text, Case::AsWritten),
            ["Xarici İşlər Nazirliyinin", "BMT", "XARİCİ İŞLƏR NAZİRLİYİNDƏ"]
        );
        let ministry = ["Министерство иностранных дел", "МИД"];
        let text = "В министерстве иностранных дел и МИДе, мид";
        assert_eq!(found("ru", &ministry, text, Case::Loose), ["министерстве иностранных дел", "МИДе"]);
        assert_eq!(found("ru", &ministry, text, Case::AsWritten), ["МИДе"]);
    }

    #[test]
    fn what_stands_between_the_words_counts() {
        let phrases = ["Security Council"];
        assert!(found("en", &phrases, "in Security. Council members", Case::Loose).len() == 1);
        assert!(found("en", &phrases, "of Security, Council of", Case::Loose).is_empty());
        assert!(found("en", &["UN"], "UN-20 and un", Case::Loose).is_empty());
        assert_eq!(found("en", &["Paris"], "Paris-2024 and Paris-20", Case::Loose), ["Paris"]);
    }

    #[test]
    fn a_doubtful_name_counts_where_nothing_else_is_meant() {
        let mut index = Phrases::new("en");
        index.add("Jordan", 7, Kind::Doubtful, false);
        let kinds = |text: &str| {
            index.find(text, Case::AsWritten).into_iter().map(|one| one.kind).collect::<Vec<_>>()
        };
        assert_eq!(kinds("the King of Jordan arrived"), [Kind::Name]);
        assert_eq!(kinds("Jordan arrived; Michael Jordan left"), [Kind::Doubtful, Kind::Doubtful]);
    }
}
