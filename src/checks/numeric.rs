//! Choices by a number, and the plural categories they are judged by.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::expressions::PlacedPattern;
use super::{FileContext, Project};
use crate::catalog::same_text;
use crate::ftl::{Choice, Chooser, Definition, Structure, Value, variable_of};
use crate::locale::Locale;
use crate::locale::government::{governs, is_oblique};
use crate::locale::letters::is_letter;
use crate::locale::plurals::{CATEGORIES, Categories, Plurals};

/// A choice between plural forms, with the categories of the language for this kind of number.
pub(super) struct NumericChoice<'c, 'p, 't> {
    /// The value or attribute in which it stands.
    pub(super) pattern: &'c PlacedPattern<'p, 't>,
    /// The choice.
    pub(super) choice: &'c Choice<'p, 't>,
    /// Name of the variable that it chooses by; empty when it is none.
    pub(super) variable: &'t str,
    /// Categories of the language.
    pub(super) categories: &'c Categories,
    /// Locale of the file.
    locale: &'c Locale,
    /// The message in a language that it is translated from.
    source: Option<&'c Definition<'t>>,
}

impl NumericChoice<'_, '_, '_> {
    /// Keys of the choices that the source makes by the same, choice by choice.
    fn source_keys(&self) -> Vec<Vec<&str>> {
        let value = self.source.and_then(|source| match self.pattern.attribute {
            Some(name) => source.attribute(name).map(|attribute| &attribute.value),
            None => source.value.as_ref(),
        });
        let choices = value.map(|value| Structure::of(value).choices).unwrap_or_default();
        let same = choices.iter().filter(|choice| choice.chooser() == self.choice.chooser());
        same.map(|choice| choice.keys().map(|(key, _)| key).collect()).collect()
    }

    /// Whether the source has one form for all numbers where it chooses by the same: 1 is none of them.
    pub(super) fn is_never_one(&self) -> bool {
        let keys = self.source_keys();
        !keys.is_empty() && keys.iter().flatten().all(|key| *key == "other")
    }

    /// Whether the source, too, has a variant of this key that its language never uses: that is told and mended there.
    pub(super) fn is_unused_in_source(&self, key: &str, project: &Project<'_>) -> bool {
        let is_place = matches!(self.choice.chooser(), Chooser::Number { ordinal: true, .. });
        let reaches = |plurals: &Plurals| {
            let kind = if is_place { plurals.ordinal.as_ref() } else { Some(&plurals.cardinal) };
            kind.is_some_and(|categories| categories.reach(key))
        };
        let mut sources = project.sources_of(self.locale).iter().filter_map(|source| project.plurals(source));
        sources.any(|plurals| !reaches(plurals)) && self.source_keys().iter().flatten().any(|own| *own == key)
    }

    /// Whether it may be a text that chooses, not a number: in a source, which knows the program, `zero` and the default are words
    /// as good as any where the language has no such form. A translation has it from the source.
    pub(super) fn may_be_of_texts(&self) -> bool {
        self.source.is_none()
            && matches!(self.choice.chooser(), Chooser::Variable(_))
            && !self.categories.reach("zero")
            && !self.choice.keys().any(|(key, _)| is_of_numbers(key))
    }

    /// Whether words are joined to the number, so that their form depends on it: not in “Delete files”, which shows no number,
    /// nor in “Files: 5”, “copying of 5 files” and “5 min.”. Places in a row are always written with their endings.
    pub(super) fn counts_words(&self) -> bool {
        let is_place = matches!(self.choice.chooser(), Chooser::Number { ordinal: true, .. });
        if is_place || self.variable.is_empty() {
            return true;
        }
        let value = self.pattern.definition.pattern(self.pattern.attribute);
        let counted = Counted { variable: self.variable, locale: self.locale };
        !self.is_abbreviated()
            && value.and_then(Value::mixed).is_none_or(|pattern| counted.stands_in(pattern, ""))
    }

    /// Whether the default shows what is counted in a case with one form for all numbers above one: “в 5 минутах”.
    pub(super) fn is_oblique(&self) -> bool {
        let shows_number = |element: &PatternElement<&str>| match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                shows(inline, self.variable)
            }
            _ => false,
        };
        let shows_case = |text: &str| {
            // The noun, or one behind an adjective.
            let words = text.split(|c| !is_letter(c)).filter(|word| !word.is_empty()).take(2);
            words.map(|word| self.locale.lower(word)).any(|word| is_oblique(&word, self.locale))
        };
        let default = self.choice.keys().find(|(_, variant)| variant.default);
        default.is_some_and(|(_, variant)| {
            let mut pairs = variant.value.elements.iter().zip(variant.value.elements.iter().skip(1));
            pairs.any(|(number, text)| match text {
                PatternElement::TextElement { value } => shows_number(number) && shows_case(value),
                PatternElement::Placeable { .. } => false,
            })
        })
    }

    /// Whether the word is cut off for all numbers but one: an abbreviation has no forms.
    fn is_abbreviated(&self) -> bool {
        let has_stop = |variant: &Variant<&str>| match variant.value.elements.last() {
            Some(PatternElement::TextElement { value }) => value.trim_end().ends_with('.'),
            _ => false,
        };
        let one = self.choice.keys().find(|(key, _)| *key == "one");
        let default = self.choice.keys().find(|(_, variant)| variant.default);
        default.is_some_and(|(_, variant)| has_stop(variant)) && one.is_some_and(|(_, one)| !has_stop(one))
    }
}

/// A number whose words are looked for.
#[derive(Clone, Copy)]
struct Counted<'c> {
    variable: &'c str,
    locale: &'c Locale,
}

impl Counted<'_> {
    /// Whether a pattern, of which `lead` is the text before it, shows the number with words around it that depend on it.
    fn stands_in(self, pattern: &Pattern<&str>, lead: &str) -> bool {
        let text = |at: Option<usize>| match at.map(|at| pattern.elements.get(at)) {
            Some(Some(PatternElement::TextElement { value })) => Some(value.trim()),
            Some(Some(PatternElement::Placeable { .. })) => None,
            Some(None) => Some(""),
            None => Some(lead),
        };
        pattern.elements.iter().enumerate().any(|(at, element)| {
            let before = text(at.checked_sub(1)).unwrap_or_default();
            match element {
                PatternElement::TextElement { .. } => false,
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    variants.iter().any(|variant| self.stands_in(&variant.value, before))
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    let ends =
                        text(Some(at + 1)).is_some_and(|after| !after.starts_with(char::is_alphanumeric));
                    let is_label = ends && before.ends_with([':', '：']);
                    shows(inline, self.variable) && !is_label && !self.is_governed(before)
                }
            }
        })
    }

    /// Whether the word at the end of the text before the number puts what is counted into another case.
    fn is_governed(self, before: &str) -> bool {
        let before =
            before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '„' | '“' | '«'));
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        governs(&self.locale.lower(word), self.locale)
    }
}

/// Whether a placeable is the variable, plain or formatted.
fn shows(inline: &InlineExpression<&str>, variable: &str) -> bool {
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().any(|argument| variable_of(argument) == Some(variable))
        }
        _ => variable_of(inline) == Some(variable),
    }
}

/// Where a choice between plural forms stands among those of its file.
#[derive(Debug)]
pub(super) struct PluralChoice<'a> {
    /// Number of the value or attribute, and of the choice in it.
    place: (usize, usize),
    variable: &'a str,
    ordinal: bool,
    source: Option<&'a Definition<'a>>,
}

/// Hands every choice between plural forms of a file to `look`, but for messages that are still the source text itself. None are
/// known in a language without plural rules.
pub(super) fn each_numeric_choice<'a>(
    context: &FileContext<'a>,
    mut look: impl FnMut(&NumericChoice<'_, 'a, 'a>),
) {
    let locale = context.file.locale;
    let found = context.plurals.get_or_init(|| plural_choices(context));
    let plurals = if found.is_empty() { None } else { context.project.plurals(locale) };
    let Some(plurals) = plurals else { return };
    for PluralChoice { place: (pattern, choice), variable, ordinal, source } in found {
        let categories = if *ordinal { plurals.ordinal.as_ref() } else { Some(&plurals.cardinal) };
        let pattern = &context.with_placeables()[*pattern];
        let choice = &pattern.structure.choices[*choice];
        if let Some(categories) = categories {
            look(&NumericChoice { pattern, choice, variable, categories, locale, source: *source });
        }
    }
}

fn plural_choices<'a>(context: &FileContext<'a>) -> Vec<PluralChoice<'a>> {
    let mut found = Vec::new();
    for (at, pattern) in context.with_placeables().iter().enumerate() {
        for (nth, choice) in pattern.structure.choices.iter().enumerate() {
            let (variable, ordinal) = match choice.chooser() {
                // A parameter of a term is a word that its callers choose.
                Chooser::Variable(name) if !pattern.definition.term => (name, false),
                Chooser::Number { name, ordinal } => (name, ordinal),
                _ => continue,
            };
            if !is_plural(choice) {
                continue;
            }
            let key = pattern.definition.key();
            let mut sources = context.project.sources_of(context.file.locale).iter();
            let source = sources.find_map(|locale| context.project.definition(locale, &key));
            if !source.is_some_and(|source| same_text(source.body, pattern.definition.body)) {
                found.push(PluralChoice { place: (at, nth), variable, ordinal, source });
            }
        }
    }
    found
}

/// Whether the keys are numbers and plural categories, among them one besides `other`: a choice between forms of a word, not
/// between words of a program, nor between a special number and all others.
pub(super) fn is_plural(choice: &Choice<'_, '_>) -> bool {
    let mut keys = choice.keys();
    keys.all(|(key, _)| CATEGORIES.contains(&key) || is_number(key))
        && choice.keys().any(|(key, _)| key != "other" && CATEGORIES.contains(&key))
}

/// Whether a key is proof that a number chooses: `zero` and `other` may also be words of a program.
pub(super) fn is_of_numbers(key: &str) -> bool {
    is_number(key) || CATEGORIES.contains(&key) && !matches!(key, "zero" | "other")
}

/// Whether a key is a number.
pub(super) fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}
