//! What a pattern refers to.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// A name in a pattern that stands for something else. The slices are slices of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference<'t> {
    /// `$name`; `selector` when it only chooses a variant.
    Variable {
        /// Its name without `$`.
        name: &'t str,
        /// It stands in a selector and is not shown.
        selector: bool,
    },
    /// `message` or `message.attribute`.
    Message {
        /// Name of the message.
        id: &'t str,
        /// Name of the attribute.
        attribute: Option<&'t str>,
    },
    /// `-term` or `-term.attribute`.
    Term {
        /// Name of the term without `-`.
        id: &'t str,
        /// Name of the attribute.
        attribute: Option<&'t str>,
    },
    /// `FUNCTION()`.
    Function {
        /// Its name.
        name: &'t str,
    },
    /// `"…"`, as written between the marks.
    Literal {
        /// The inside of the literal.
        text: &'t str,
    },
}

/// All references of a pattern in the order in which they are written, those in selectors and arguments included.
pub fn references<'t>(pattern: &Pattern<&'t str>) -> Vec<Reference<'t>> {
    let mut found = Vec::new();
    in_pattern(pattern, false, &mut found);
    found
}

/// The slice of the file that an inline expression is named by, if it has a name.
pub(crate) fn name_of<'t>(expression: &InlineExpression<&'t str>) -> Option<&'t str> {
    match expression {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { .. } => None,
    }
}

fn in_pattern<'t>(pattern: &Pattern<&'t str>, selector: bool, found: &mut Vec<Reference<'t>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, selector, found);
        }
    }
}

fn in_expression<'t>(expression: &Expression<&'t str>, selector: bool, found: &mut Vec<Reference<'t>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, selector, found),
        Expression::Select { selector: chooses, variants } => {
            in_inline(chooses, true, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, selector, found));
        }
    }
}

fn in_inline<'t>(expression: &InlineExpression<&'t str>, selector: bool, found: &mut Vec<Reference<'t>>) {
    match expression {
        InlineExpression::StringLiteral { value } => found.push(Reference::Literal { text: value }),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            found.push(Reference::Variable { name: id.name, selector })
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Reference::Message { id: id.name, attribute });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Reference::Term { id: id.name, attribute });
            arguments.iter().for_each(|arguments| in_arguments(arguments, selector, found));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(Reference::Function { name: id.name });
            in_arguments(arguments, selector, found);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, selector, found),
    }
}

fn in_arguments<'t>(arguments: &CallArguments<&'t str>, selector: bool, found: &mut Vec<Reference<'t>>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        // A literal argument is an option, not text.
        if !matches!(argument, InlineExpression::StringLiteral { .. }) {
            in_inline(argument, selector, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::{Definition, Resource};

    #[test]
    fn references_come_in_order_and_those_that_only_choose_are_marked() {
        let text = "a = { NUMBER({ $n }, type: \"ordinal\") ->\n    [one] { -t($c, case: \"x\") } { { $n } }\n   *[other] { \
                    m.c } { \"l\" } { F($d) }\n  }\n";
        let resource = Resource::parse(text);
        let found = resource.definition("a").into_iter().flat_map(Definition::references);
        assert_eq!(
            found.collect::<Vec<_>>(),
            [
                Reference::Function { name: "NUMBER" },
                Reference::Variable { name: "n", selector: true },
                Reference::Term { id: "t", attribute: None },
                Reference::Variable { name: "c", selector: false },
                Reference::Variable { name: "n", selector: false },
                Reference::Message { id: "m", attribute: Some("c") },
                Reference::Literal { text: "l" },
                Reference::Function { name: "F" },
                Reference::Variable { name: "d", selector: false },
            ]
        );
    }
}
