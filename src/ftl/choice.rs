//! The choices of a pattern and the calls in it.

use super::entry::Value;
use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// The choices and the calls of a pattern, each in the order in which it is written, nested ones included.
#[derive(Clone, Debug, Default)]
pub struct Structure<'p, 't> {
    /// Choices between variants.
    pub choices: Vec<Choice<'p, 't>>,
    /// Functions and terms with their arguments.
    pub calls: Vec<Call<'p, 't>>,
}

/// A choice between variants.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'p, 't> {
    /// What it chooses by.
    pub selector: &'p InlineExpression<&'t str>,
    /// What there is to choose from; one of them is the default.
    pub variants: &'p [Variant<&'t str>],
}

/// A function or a term, and what it is given.
#[derive(Clone, Copy, Debug)]
pub struct Call<'p, 't> {
    /// Name of the function, or of the term without `-`.
    pub name: &'t str,
    /// It is a term.
    pub term: bool,
    /// What stands in the brackets; none where a term has no brackets.
    pub arguments: Option<&'p CallArguments<&'t str>>,
}

/// What a choice is made by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chooser<'t> {
    /// `$name`.
    Variable(&'t str),
    /// `NUMBER($name)`.
    Number {
        /// Name of the variable without `$`; empty when something else is formatted.
        name: &'t str,
        /// With `type: "ordinal"`: first, second.
        ordinal: bool,
    },
    /// Another function.
    Function(&'t str),
    /// Anything else: an attribute of a term, a literal.
    Other,
}

impl<'p, 't> Structure<'p, 't> {
    /// Takes a pattern apart. Costs nothing for one that is nothing but text.
    pub fn of(value: &'p Value<'t>) -> Self {
        let mut found = Self::default();
        value.mixed().into_iter().for_each(|pattern| found.pattern(pattern));
        found
    }

    fn pattern(&mut self, pattern: &'p Pattern<&'t str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'p Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.choices.push(Choice { selector, variants });
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &'p InlineExpression<&'t str>) {
        let (name, term, arguments) = match inline {
            InlineExpression::FunctionReference { id, arguments } => (id.name, false, Some(arguments)),
            InlineExpression::TermReference { id, arguments, .. } => (id.name, true, arguments.as_ref()),
            InlineExpression::Placeable { expression } => return self.expression(expression),
            _ => return,
        };
        self.calls.push(Call { name, term, arguments });
        let positional = arguments.into_iter().flat_map(|arguments| &arguments.positional);
        positional.for_each(|argument| self.inline(argument));
    }
}

impl<'p, 't> Choice<'p, 't> {
    /// What it chooses by.
    pub fn chooser(&self) -> Chooser<'t> {
        match self.selector {
            InlineExpression::VariableReference { id } => Chooser::Variable(id.name),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => Chooser::Number {
                name: arguments.positional.first().and_then(variable_of).unwrap_or_default(),
                ordinal: is_ordinal(arguments),
            },
            InlineExpression::FunctionReference { id, .. } => Chooser::Function(id.name),
            _ => Chooser::Other,
        }
    }

    /// Keys with their variants, in order.
    pub fn keys(&self) -> impl Iterator<Item = (&'t str, &'p Variant<&'t str>)> + use<'p, 't> {
        self.variants.iter().map(|variant| (key_of(variant), variant))
    }
}

/// The key of a variant as written, without brackets.
pub fn key_of<'t>(variant: &Variant<&'t str>) -> &'t str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Name of the variable that an expression is, without `$`; braces around it do not matter.
pub fn variable_of<'t>(expression: &InlineExpression<&'t str>) -> Option<&'t str> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => variable_of(inline),
            Expression::Select { .. } => None,
        },
        _ => None,
    }
}

fn is_ordinal(arguments: &CallArguments<&str>) -> bool {
    arguments.named.iter().any(|argument| {
        argument.name.name == "type"
            && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::Resource;

    #[test]
    fn choices_and_calls_come_in_the_order_in_which_they_are_written() {
        let text = "a = { NUMBER({ $n }, type: \"ordinal\") ->\n    [one] { -t(case: \"x\") } { { $m ->\n        [1] x\n       \
                    *[other] { F($d) }\n    } }\n   *[other] { -t.c ->\n       *[y] z\n    }\n  }\n";
        let resource = Resource::parse(text);
        let value = resource.definition("a").unwrap().value.as_ref().unwrap();
        let Structure { choices, calls } = Structure::of(value);
        let choosers: Vec<_> = choices.iter().map(Choice::chooser).collect();
        let number = Chooser::Number { name: "n", ordinal: true };
        assert_eq!(choosers, [number, Chooser::Variable("m"), Chooser::Other]);
        let keys: Vec<Vec<&str>> = choices.iter().map(|c| c.keys().map(|(key, _)| key).collect()).collect();
        assert_eq!(keys, [vec!["one", "other"], vec!["1", "other"], vec!["y"]]);
        let names: Vec<_> = calls.iter().map(|call| (call.name, call.term)).collect();
        assert_eq!(names, [("NUMBER", false), ("t", true), ("F", false), ("t", true)]);
    }
}
