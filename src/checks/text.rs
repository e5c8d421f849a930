//! What a reader of a pattern sees: one text for each way its selectors can turn out, with placeables and markup masked.

use crate::locale::letters::{is_letter, words};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::cut_off::ends_sentence;
use super::kinds::Kinds;
use crate::facts::{self, Fact};
use crate::ftl::{Resource, Value, unescape};
use crate::locale::Locale;
use crate::locale::recognition::{Others, other_languages};
use crate::segment::{cut, sentence_ends};

/// Stands for a placeable in a text: no letter, no blank, a border of words.
pub const PLACEABLE: char = '\u{fffc}';
/// Stands for every masked byte of markup, addresses and code.
pub const MASKED: char = '\u{1a}';

/// Beyond this many combinations only one selector is varied at a time.
const MOST_VARIANTS: usize = 64;

/// The texts of a pattern.
#[derive(Debug)]
pub struct PatternText<'t> {
    /// At least one; exactly one for a pattern without selectors.
    pub variants: OneOrMore<VariantText<'t>>,
}

/// Where pieces of a text start in it and in the file, both in bytes, ascending.
type Map = OneOrMore<(usize, usize)>;

/// One way the selectors of a pattern can turn out.
#[derive(Debug)]
pub struct VariantText<'t> {
    /// Keys chosen, in order of the selectors.
    pub keys: Vec<&'t str>,
    /// The text: placeables are [`PLACEABLE`], string literals are what they stand for, lines end with LF.
    pub text: Cow<'t, str>,
    map: Map,
    may_be_masked: bool,
    masked: OnceLock<Option<Box<str>>>,
    kinds: OnceLock<Kinds>,
    prose: OnceLock<Box<Prose>>,
}

/// What is found in a masked text, each when it is first asked for. Of most texts in a language that has no profile nobody asks.
#[derive(Debug, Default)]
struct Prose {
    facts: OnceLock<Box<[Fact]>>,
    languages: OnceLock<Others>,
    /// Where the sentences end.
    sentences: OnceLock<Box<[usize]>>,
    /// Where the words begin and end: no text is so large that they need more bits.
    words: OnceLock<Box<[(u32, u32)]>>,
}

impl<'t> PatternText<'t> {
    /// The texts of a value or attribute of `resource`.
    pub fn new(value: &Value<'t>, resource: &Resource<'t>) -> Self {
        Self::with_kinds(value, resource, Kinds::of_pattern(value.source))
    }

    /// The same where the kinds of characters it is written with are known.
    pub(super) fn with_kinds(value: &Value<'t>, resource: &Resource<'t>, kinds: Kinds) -> Self {
        let may_be_masked = kinds.may_have(Kinds::MASKED);
        let Some(pattern) = value.mixed() else {
            let map = OneOrMore::One([(0, value.span.start)]);
            let mut only = VariantText::new(Vec::new(), Cow::Borrowed(value.source), map, may_be_masked);
            if !kinds.is_all() {
                only.kinds = OnceLock::from(kinds);
            }
            return Self { variants: OneOrMore::One([only]) };
        };
        let variant = |choice: &[usize]| {
            let mut builder = Builder {
                resource,
                choice,
                next: 0,
                keys: Vec::new(),
                text: String::with_capacity(value.source.len()),
                map: Vec::with_capacity(pattern.elements.len()),
            };
            builder.pattern(pattern, value.span.start);
            let map = OneOrMore::Several(builder.map);
            VariantText::new(builder.keys, Cow::Owned(builder.text), map, may_be_masked)
        };
        let selectors = selectors(pattern);
        if selectors.is_empty() {
            return Self { variants: OneOrMore::One([variant(&[])]) };
        }
        let variants = choices(&selectors).iter().map(|choice| variant(choice)).collect();
        Self { variants: OneOrMore::Several(variants) }
    }

    /// Every text of a target with the texts of its source that can occur together with it: those with the same keys,
    /// else all.
    pub fn facing<'p>(
        &'p self,
        source: &'p Self,
    ) -> impl Iterator<Item = (&'p VariantText<'t>, Facing<'p, 't>)> {
        let sources = source.variants.as_slice();
        self.variants.iter().map(move |target| {
            if let [only] = sources {
                return (target, OneOrMore::One([only]));
            }
            let same: Vec<_> = sources.iter().filter(|source| source.keys == target.keys).collect();
            (target, OneOrMore::Several(if same.is_empty() { sources.iter().collect() } else { same }))
        })
    }
}

/// The texts of a source that can occur together with a text of its target, at least one.
pub type Facing<'p, 't> = OneOrMore<&'p VariantText<'t>>;

/// A list that mostly has one element, and then takes no memory elsewhere.
#[derive(Debug)]
pub enum OneOrMore<T> {
    /// The only one.
    One([T; 1]),
    /// Several, or none.
    Several(Vec<T>),
}

impl<T> OneOrMore<T> {
    /// All of them.
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(one) => one,
            Self::Several(several) => several,
        }
    }
}

impl<T> std::ops::Deref for OneOrMore<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<'l, T> IntoIterator for &'l OneOrMore<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'t> VariantText<'t> {
    fn new(keys: Vec<&'t str>, text: Cow<'t, str>, map: Map, may_be_masked: bool) -> Self {
        Self {
            keys,
            text,
            map,
            may_be_masked,
            masked: OnceLock::new(),
            kinds: OnceLock::new(),
            prose: OnceLock::new(),
        }
    }

    /// The bytes of the file that a range of the text came from.
    pub fn file_range(&self, range: &Range<usize>) -> Range<usize> {
        let at = |offset: usize| {
            let piece = self.map.partition_point(|(text, _)| *text <= offset).saturating_sub(1);
            self.map.get(piece).map_or(0, |(text, file)| {
                let limit = self.map.get(piece + 1).map_or(usize::MAX, |(_, next)| *next);
                (file + offset.saturating_sub(*text)).min(limit)
            })
        };
        let start = at(range.start);
        // The last byte decides, so that a range that ends where a piece ends does not reach over what stands between.
        let end =
            range.end.checked_sub(1).filter(|last| *last >= range.start).map_or(start, |last| at(last) + 1);
        start..end.max(start)
    }

    /// The text with every byte of markup, addresses and code spans replaced by [`MASKED`]: same length, same offsets.
    pub fn masked(&self) -> &str {
        if !self.may_be_masked {
            return &self.text;
        }
        let mask = || {
            let kinds = self.written();
            let masked = super::mask::mask_some(&self.text, kinds).map(String::into_boxed_str);
            if masked.is_none() {
                // It may be known already.
                let _ = self.kinds.set(kinds);
            }
            masked
        };
        self.masked.get_or_init(mask).as_deref().unwrap_or(&self.text)
    }

    fn prose(&self) -> &Prose {
        self.prose.get_or_init(Box::default)
    }

    /// The [`words`] of the masked text, found once.
    pub fn words(&self) -> impl Iterator<Item = Range<usize>> {
        let bits = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let all = self
            .prose()
            .words
            .get_or_init(|| words(self.masked()).map(|word| (bits(word.start), bits(word.end))).collect());
        all.iter().map(|(start, end)| *start as usize..*end as usize)
    }

    /// The same as they are written.
    pub fn written_words(&self) -> impl Iterator<Item = &str> {
        self.words().filter_map(|word| self.masked().get(word))
    }

    /// The sentences of the masked text; `locale` is that of its side.
    pub fn sentences(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        let ends = self.prose().sentences.get_or_init(|| sentence_ends(self.masked(), locale).into());
        cut(self.masked(), ends)
    }

    /// How many sentences of more than three letters the masked text has; `locale` is that of its side. A line that goes on in a small
    /// letter is broken to fit a width: it begins none.
    pub fn sentence_count(&self, locale: &Locale) -> usize {
        let mut is_broken = false;
        let begins = |sentence: &&str| {
            let goes_on = is_broken && sentence.trim_start().starts_with(char::is_lowercase);
            let begins = !goes_on && is_whole(sentence);
            is_broken = (begins || goes_on) && sentence.ends_with('\n') && !ends_sentence(sentence);
            begins
        };
        self.sentences(locale).filter(begins).count()
    }

    /// The same where every line begins a sentence: two texts that are broken in the same places have as many.
    pub(super) fn sentence_count_by_lines(&self, locale: &Locale) -> usize {
        self.sentences(locale).filter(|sentence| is_whole(sentence)).count()
    }

    /// What kinds of characters the text holds, masked or not.
    fn written(&self) -> Kinds {
        self.kinds.get().copied().unwrap_or_else(|| Kinds::of(&self.text))
    }

    /// What kinds of characters the masked text may hold.
    pub(super) fn kinds(&self) -> Kinds {
        let masked = self.masked();
        *self.kinds.get_or_init(|| Kinds::of(masked))
    }

    /// Whether the line around a range is a line of another text too, letter for letter.
    pub fn line_stands_in(&self, range: &Range<usize>, other: &VariantText<'_>) -> bool {
        let start = self.text[..range.start].rfind('\n').map_or(0, |end| end + 1);
        let end = self.text[range.start..].find('\n').map_or(self.text.len(), |end| range.start + end);
        let line = self.text[start..end].trim();
        other.text.lines().any(|theirs| theirs.trim() == line)
    }

    /// The facts of the masked text, found once; `locale` is that of the side the text belongs to.
    pub fn facts(&self, locale: &Locale) -> &[Fact] {
        self.prose().facts.get_or_init(|| facts::find(self.masked(), locale).into())
    }

    /// The languages of the masked text and of its sentences, where they are clearly not that of `locale`, the locale of its
    /// side ([`other_languages`]).
    pub fn languages(&self, locale: &Locale) -> &Others {
        self.prose().languages.get_or_init(|| other_languages(self.sentences(locale), locale))
    }
}

/// Whether a sentence has more than three letters.
fn is_whole(sentence: &str) -> bool {
    sentence.chars().filter(|c| is_letter(*c)).nth(3).is_some()
}

/// The selectors of a pattern in order of appearance: how many variants each has, and which is the default.
fn selectors(pattern: &Pattern<&str>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        collect_selectors(expression, &mut found);
    }
    found
}

fn collect_selectors(expression: &Expression<&str>, found: &mut Vec<(usize, usize)>) {
    match expression {
        Expression::Select { variants, .. } => {
            let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
            found.push((variants.len(), default));
            for variant in variants {
                found.extend(selectors(&variant.value));
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            collect_selectors(expression, found)
        }
        Expression::Inline(_) => {}
    }
}

/// All combinations, or one selector at a time from the default when there are too many. An entry per selector, nested ones
/// included; those of branches that are not taken do not matter.
fn choices(selectors: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let all = selectors.iter().try_fold(1usize, |product, (n, _)| product.checked_mul(*n));
    if all.is_some_and(|all| all <= MOST_VARIANTS) {
        let mut choices = vec![Vec::new()];
        for (n, _) in selectors {
            choices = choices
                .into_iter()
                .flat_map(|choice: Vec<usize>| {
                    (0..*n).map(move |variant| choice.iter().copied().chain([variant]).collect())
                })
                .collect();
        }
        return choices;
    }
    let default: Vec<usize> = selectors.iter().map(|(_, default)| *default).collect();
    let others = selectors.iter().enumerate().flat_map(|(at, (n, usual))| {
        (0..*n).filter(move |variant| variant != usual).map(move |variant| (at, variant))
    });
    let varied = others.map(|(at, variant)| {
        let mut choice = default.clone();
        choice[at] = variant;
        choice
    });
    std::iter::once(default.clone()).chain(varied).take(MOST_VARIANTS).collect()
}

/// Writes the text of one choice.
struct Builder<'b, 't> {
    resource: &'b Resource<'t>,
    choice: &'b [usize],
    /// Which selector comes next, in the order of [`selectors`].
    next: usize,
    keys: Vec<&'t str>,
    text: String,
    map: Vec<(usize, usize)>,
}

impl<'t> Builder<'_, 't> {
    fn pattern(&mut self, pattern: &Pattern<&'t str>, start: usize) {
        let mut at = start;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    at = self.resource.offset_of(value);
                    self.push(value, at);
                    at += value.len();
                }
                PatternElement::Placeable { expression } => at = self.expression(expression, at),
            }
        }
    }

    fn push(&mut self, text: &str, at: usize) {
        self.map.push((self.text.len(), at));
        self.text.push_str(text);
    }

    /// Writes a placeable that stands at or after `at`; returns where the next one can stand.
    fn expression(&mut self, expression: &Expression<&'t str>, at: usize) -> usize {
        match expression {
            Expression::Select { variants, .. } => {
                let chosen = self.choice.get(self.next).copied().unwrap_or(0);
                self.next += 1;
                let mut end = at;
                for (index, variant) in variants.iter().enumerate() {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    end = self.resource.offset_of(key) + key.len();
                    if index == chosen {
                        self.keys.push(key);
                        self.pattern(&variant.value, end);
                    } else {
                        self.next += selectors(&variant.value).len();
                    }
                }
                end
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                let at = self.resource.offset_of(value);
                self.push(&unescape(value), at);
                at + value.len()
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression, at),
            Expression::Inline(inline) => {
                let at = crate::ftl::name_of(inline).map_or(at, |name| self.resource.offset_of(name));
                self.push(PLACEABLE.encode_utf8(&mut [0; 4]), at);
                at
            }
        }
    }
}
