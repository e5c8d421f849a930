//! Choices by a number, and the plural categories they are judged by.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::FileContext;
use super::expressions::{PlacedPattern, with_placeables};
use crate::catalog::same_text;
use crate::ftl::{Choice, Chooser, Definition, Structure, Value, variable_of};
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
    /// The message in a language that it is translated from.
    source: Option<&'c Definition<'t>>,
}

impl NumericChoice<'_, '_, '_> {
    /// Whether the source has one form for all numbers where it chooses by the same: 1 is none of them.
    pub(super) fn is_never_one(&self) -> bool {
        let value = self.source.and_then(|source| match self.pattern.attribute {
            Some(name) => source.attribute(name).map(|attribute| &attribute.value),
            None => source.value.as_ref(),
        });
        let choices = value.map(|value| Structure::of(value).choices).unwrap_or_default();
        let mut same = choices.iter().filter(|choice| choice.chooser() == self.choice.chooser()).peekable();
        same.peek().is_some() && same.all(|choice| choice.keys().all(|(key, _)| key == "other"))
    }

    /// Whether words are joined to the number, so that their form depends on it: not in “Delete files”, which shows no number,
    /// nor in “Files: 5”. Places in a row are always written with their endings.
    pub(super) fn counts_words(&self) -> bool {
        let is_place = matches!(self.choice.chooser(), Chooser::Number { ordinal: true, .. });
        let value = self.pattern.definition.pattern(self.pattern.attribute);
        is_place
            || self.variable.is_empty()
            || value.and_then(Value::mixed).is_none_or(|pattern| counts_words(pattern, self.variable))
    }
}

/// Whether a pattern shows a variable with words around it.
fn counts_words(pattern: &Pattern<&str>, variable: &str) -> bool {
    let text = |at: Option<usize>| match at.and_then(|at| pattern.elements.get(at)) {
        Some(PatternElement::TextElement { value }) => Some(value.trim()),
        Some(PatternElement::Placeable { .. }) => None,
        None => Some(""),
    };
    pattern.elements.iter().enumerate().any(|(at, element)| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| counts_words(&variant.value, variable))
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            let before = text(at.checked_sub(1));
            let is_label = before.is_some_and(|before| before.ends_with([':', '：']));
            let ends = text(Some(at + 1)).is_some_and(|after| !after.starts_with(char::is_alphanumeric));
            let stands_alone = is_label && ends;
            !stands_alone && shows(inline, variable)
        }
    })
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

/// Hands every choice between plural forms of a file to `look`, but for messages that are still the source text itself. None are
/// known in a language without plural rules.
pub(super) fn each_numeric_choice(
    context: &FileContext<'_>,
    mut look: impl FnMut(&NumericChoice<'_, '_, '_>),
) {
    let mut plurals: Option<&Plurals> = None;
    let source_of = |definition: &Definition<'_>| {
        let mut sources = context.project.sources_of(context.file.locale).iter();
        sources.find_map(|locale| context.project.definition(locale, &definition.key()))
    };
    for pattern in with_placeables(context.file) {
        for choice in &pattern.structure.choices {
            let (variable, ordinal) = match choice.chooser() {
                // A parameter of a term is a word that its callers choose.
                Chooser::Variable(name) if !pattern.definition.term => (name, false),
                Chooser::Number { name, ordinal } => (name, ordinal),
                _ => continue,
            };
            if !is_plural(choice) {
                continue;
            }
            if plurals.is_none() {
                plurals = context.project.plurals(context.file.locale);
            }
            let Some(plurals) = plurals else { return };
            let categories = if ordinal { plurals.ordinal.as_ref() } else { Some(&plurals.cardinal) };
            let Some(categories) = categories else { continue };
            let source = source_of(pattern.definition);
            if source.is_some_and(|source| same_text(source.body, pattern.definition.body)) {
                continue;
            }
            look(&NumericChoice { pattern: &pattern, choice, variable, categories, source });
        }
    }
}

/// Whether the keys are numbers and plural categories, among them one besides `other`: a choice between forms of a word, not
/// between words of a program, nor between a special number and all others.
pub(super) fn is_plural(choice: &Choice<'_, '_>) -> bool {
    let mut keys = choice.keys();
    keys.all(|(key, _)| CATEGORIES.contains(&key) || is_number(key))
        && choice.keys().any(|(key, _)| key != "other" && CATEGORIES.contains(&key))
}

/// Whether a key is a number.
pub(super) fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}
