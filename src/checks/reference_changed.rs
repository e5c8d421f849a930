//! `reference-changed`: a message or term that only one side refers to.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use unicode_normalization::UnicodeNormalization;

use super::empty_translation::is_blank;
use super::{Draft, Findings, Group, Hook, Meta, Project, UnitContext};
use crate::anchors::classes;
use crate::finding::Severity;
use crate::ftl::{Definition, Reference, unescape};
use crate::locale::Locale;
use crate::locale::letters::words;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "reference-changed",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::UnitWithPlaceables],
};

/// A message or term that only one side refers to.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let Some((file, target)) = context.target() else { return };
        let source = context.unit.source;
        let (theirs, ours) = (named(source, target), named(target, source));
        let is_empty = || target.patterns().all(|(_, value)| is_blank(value));
        if theirs.is_empty() && ours.is_empty() || is_empty() {
            return;
        }
        let locales = (context.document.source.locale, file.locale);
        let reader = Reader { project: context.document.project, locales };
        let mut report = |key: &'static str, argument: &'static str, name: &Name<'_>, span: Range<usize>| {
            let shown = name.to_string();
            let notice = Notice::new(key).with(argument, shown);
            let attribute = target.attribute_at(span.start);
            let draft = Draft::new(&META, file, span, notice).id(context.unit.key()).attribute(attribute);
            out.push(draft.related(
                context.document.source,
                source.span.clone(),
                Notice::new("report-source"),
            ));
        };
        // A name that is misspelt is told where it stands; it is the one of the source that seems to be lost.
        let is_there = |name: &&Name<'_>| {
            let found = reader.project.definition(locales.1, &name.key());
            found.is_some_and(|found| found.pattern(name.attribute).is_some())
        };
        let misspelt =
            ours.iter().filter(|name| !theirs.contains(name)).filter(|name| !is_there(name)).count();
        for name in theirs.iter().filter(|name| !ours.contains(name)).skip(misspelt) {
            if !reader.says(target, locales.1, name) {
                report("finding-reference-lost", "source", name, target.id_span());
            }
        }
        for name in ours.iter().filter(|name| !theirs.contains(name)).filter(is_there) {
            // A translation may have messages and terms of its own.
            let is_own = reader.project.definition(locales.0, &name.key()).is_none();
            if !is_own && !reader.says(source, locales.0, name) {
                let start = file.resource.offset_of(name.id);
                report(
                    "finding-reference-added",
                    "target",
                    name,
                    start - usize::from(name.term)..start + name.id.len(),
                );
            }
        }
    }
}

/// A message or term that is referred to. What selects by an attribute of a term is the grammar of a language.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Name<'t> {
    id: &'t str,
    attribute: Option<&'t str>,
    term: bool,
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.term { "-" } else { "" };
        write!(f, "{sign}{}", self.id)?;
        self.attribute.map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}

impl Name<'_> {
    /// The key of the message or term.
    fn key(&self) -> String {
        Self { attribute: None, ..*self }.to_string()
    }
}

/// Each once, in order, from the value and the attributes that the other side has, too.
fn named<'t>(definition: &Definition<'t>, other: &Definition<'_>) -> Vec<Name<'t>> {
    let mut names: Vec<Name<'t>> = Vec::new();
    let shared = definition.patterns().filter(|(attribute, _)| other.pattern(*attribute).is_some());
    for (_, value) in shared {
        for reference in value.references() {
            let name = match reference {
                Reference::Message { id, attribute } => Name { id, attribute, term: false },
                Reference::Term { id, attribute: None } => Name { id, attribute: None, term: true },
                _ => continue,
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// Reads texts with what they refer to.
struct Reader<'p, 't> {
    project: &'p Project<'t>,
    /// Of the source and of the target.
    locales: (&'p Locale, &'p Locale),
}

/// References are followed so far.
const DEEPEST: usize = 4;

impl Reader<'_, '_> {
    /// Whether a definition says in words what a reference would show: inflecting languages write names out. A word of the name
    /// is enough, without its ending.
    fn says(&self, definition: &Definition<'_>, locale: &Locale, name: &Name<'_>) -> bool {
        let mut text = String::new();
        definition.patterns().for_each(|(_, value)| self.write(&value.pattern(), locale, DEEPEST, &mut text));
        let text = locale.lower(&text);
        let bare = without_marks(&text);
        let key = name.key();
        [self.locales.0, self.locales.1].into_iter().any(|of| {
            let Some(named) = self.project.definition(of, &key) else { return false };
            let Some(value) = named.pattern(name.attribute) else { return false };
            let mut shown = String::new();
            self.write(&value.pattern(), of, DEEPEST, &mut shown);
            let shown = of.lower(&shown);
            words(&shown).map(|word| &shown[word]).any(|word| {
                let is_own = of == locale && of == self.locales.1;
                is_inflected_in(&bare, &without_marks(word), is_own) || is_spelt_in(&text, locale, word, of)
            })
        })
    }

    fn write(&self, pattern: &Pattern<&str>, locale: &Locale, depth: usize, text: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.write_expression(expression, locale, depth, text)
                }
            }
        }
        text.push('\n');
    }

    fn write_expression(
        &self,
        expression: &Expression<&str>,
        locale: &Locale,
        depth: usize,
        text: &mut String,
    ) {
        let (key, attribute) = match expression {
            Expression::Select { variants, .. } => {
                return variants.iter().for_each(|variant| self.write(&variant.value, locale, depth, text));
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                return text.push_str(&unescape(value));
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                return self.write_expression(expression, locale, depth, text);
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                (id.name.to_owned(), attribute.as_ref())
            }
            Expression::Inline(InlineExpression::TermReference { id, .. }) => (format!("-{}", id.name), None),
            Expression::Inline(_) => return,
        };
        if depth == 0 || text.len() > LONGEST {
            return;
        }
        let found = self.project.definition(locale, &key);
        let value = found.and_then(|found| found.pattern(attribute.map(|attribute| attribute.name)));
        if let Some(value) = value {
            self.write(&value.pattern(), locale, depth - 1, text);
        }
    }
}

/// Whether a text has a word in some form; both without marks. The last letter of a short one may give way to an ending (`Luna`,
/// `Luny`) in its own language.
fn is_inflected_in(text: &str, word: &str, is_own: bool) -> bool {
    let yields = |c: char| "aeiouyаеёиоуыэюяіьkq".contains(c);
    let begins = || {
        let (end, last) = word.char_indices().nth(SHORT - 1).unwrap_or_default();
        yields(last) && words(text).any(|other| text[other].starts_with(&word[..end]))
    };
    text.contains(stem(word)) || is_own && word.chars().count() == SHORT && begins()
}

/// Letters of the longest word that is looked for as a whole.
const SHORT: usize = 4;

/// A text without accents and other marks on letters, which come and go with endings (`Kuka`, `Kukából`).
fn without_marks(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    text.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).nfc().collect()
}

/// Whether a text has a word in the letters of its own language.
fn is_spelt_in(text: &str, locale: &Locale, word: &str, of: &Locale) -> bool {
    let is_latin = |word: &str| word.chars().any(|c| c.is_ascii_alphabetic());
    let mut others = words(text).map(|other| &text[other]).filter(|other| !is_latin(other));
    if !is_latin(word) {
        return false;
    }
    // Consonants tell where they are known; elsewhere the name may be any of the words.
    match locale.profile() {
        None => others.next().is_some(),
        Some(_) => {
            let consonants = classes(word, of);
            consonants.len() > 1 && others.any(|other| classes(other, locale).starts_with(&consonants))
        }
    }
}

/// Bytes of a text beyond which no more references are followed.
const LONGEST: usize = 20_000;

/// A word without the ending that it may change.
fn stem(word: &str) -> &str {
    let letters = word.chars().count();
    let kept = if letters > SHORT { letters - letters / 4 } else { letters };
    word.char_indices().nth(kept).map_or(word, |(end, _)| &word[..end])
}
