//! Whether two Fluent files are built alike, whatever their texts say.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::entry::{Comment, Definition, Entry, EntryKind};
use super::resource::Resource;

/// Whether two files have the same comments, the same entries with the same attributes, and in these the same placeables and
/// variants. Running text does not count, nor do string literals that stand in it as text.
pub fn same_structure(a: &Resource<'_>, b: &Resource<'_>) -> bool {
    a.is_parsed() == b.is_parsed()
        && a.entries().len() == b.entries().len()
        && a.entries().iter().zip(b.entries()).all(|(a, b)| shape(a) == shape(b))
}

/// All of an entry but its texts, written out.
fn shape(entry: &Entry<'_>) -> String {
    let mut out = String::new();
    match &entry.kind {
        EntryKind::Definition(definition) => of_definition(definition, &mut out),
        EntryKind::Comment(comment) => of_comment("#", comment, &mut out),
        EntryKind::GroupComment(comment) => of_comment("##", comment, &mut out),
        EntryKind::ResourceComment(comment) => of_comment("###", comment, &mut out),
        EntryKind::Junk => out.push('?'),
    }
    out
}

fn of_comment(mark: &str, comment: &Comment<'_>, out: &mut String) {
    for line in &comment.lines {
        out.push_str(mark);
        out.push_str(line.content.trim_end());
        out.push('\n');
    }
}

fn of_definition(definition: &Definition<'_>, out: &mut String) {
    if let Some(comment) = &definition.comment {
        of_comment("#", comment, out);
    }
    out.push_str(&definition.key());
    for (attribute, value) in definition.patterns() {
        out.push_str(attribute.unwrap_or("="));
        of_pattern(&value.pattern(), out);
    }
}

fn of_pattern(pattern: &Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        if !matches!(expression, Expression::Inline(InlineExpression::StringLiteral { .. })) {
            of_expression(expression, out);
        }
    }
    out.push('\n');
}

fn of_expression(expression: &Expression<&str>, out: &mut String) {
    out.push('{');
    match expression {
        Expression::Inline(inline) => of_inline(inline, out),
        Expression::Select { selector, variants } => {
            of_inline(selector, out);
            for variant in variants {
                out.push_str(if variant.default { "*[" } else { "[" });
                match variant.key {
                    VariantKey::Identifier { name } => out.push_str(name),
                    VariantKey::NumberLiteral { value } => out.push_str(value),
                }
                out.push(']');
                of_pattern(&variant.value, out);
            }
        }
    }
    out.push('}');
}

fn of_inline(expression: &InlineExpression<&str>, out: &mut String) {
    let attribute_of = |attribute: &Option<fluent_syntax::ast::Identifier<&str>>| {
        attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default()
    };
    match expression {
        InlineExpression::StringLiteral { value } => out.push_str(&format!("\"{value}\"")),
        InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::VariableReference { id } => out.push_str(&format!("${}", id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            out.push_str(&format!("{}{}", id.name, attribute_of(attribute)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            out.push_str(&format!("-{}{}", id.name, attribute_of(attribute)));
            arguments.iter().for_each(|arguments| of_arguments(arguments, out));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            of_arguments(arguments, out);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, out),
    }
}

fn of_arguments(arguments: &CallArguments<&str>, out: &mut String) {
    out.push('(');
    for argument in &arguments.positional {
        of_inline(argument, out);
        out.push(',');
    }
    for argument in &arguments.named {
        out.push_str(&format!("{}:", argument.name.name));
        of_inline(&argument.value, out);
        out.push(',');
    }
    out.push(')');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(a: &str, b: &str) -> bool {
        same_structure(&Resource::parse(a), &Resource::parse(b))
    }

    #[test]
    fn texts_may_differ_and_nothing_else_may() {
        let text = "# c\na = x { $n ->\n    [one] y { -t(case: \"g\") }\n   *[other] z\n } { \"}\" }\n    .b = { F($x, d: 1) }\n";
        assert!(alike(text, &text.replace("x {", "other {").replace(" z", " w").replace("{ \"}\" }", "")));
        for (old, new) in [
            ("# c", "# d"),
            ("a =", "b ="),
            ("$n", "$m"),
            ("[one]", "[few]"),
            ("*[other] z", "*[other] z\n [x] y"),
            ("\"g\"", "\"h\""),
            (".b", ".c"),
            ("F($x, d: 1)", "F($x, d: 2)"),
            ("{ F(", "}\nc = { F("),
        ] {
            assert!(!alike(text, &text.replace(old, new)), "{old} {new}");
        }
    }
}
