//! What a pattern says, whatever its layout.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::escape::normalized;

/// The pattern in one spelling: two patterns have the same one exactly when they differ in nothing but spacing, line breaks,
/// indentation and Unicode normal form.
pub fn canonical(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    write_pattern(pattern, &mut text);
    normalized(&text).into_owned()
}

fn write_pattern(pattern: &Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => write_expression(expression, out),
        }
    }
}

fn write_expression(expression: &Expression<&str>, out: &mut String) {
    out.push('{');
    match expression {
        Expression::Inline(inline) => write_inline(inline, out),
        Expression::Select { selector, variants } => {
            write_inline(selector, out);
            out.push_str("->");
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                    &variant.key;
                let mark = if variant.default { "*" } else { "" };
                *out += &format!("{mark}[{key}]");
                let mut value = String::new();
                write_pattern(&variant.value, &mut value);
                out.push_str(value.trim());
            }
        }
    }
    out.push('}');
}

fn write_inline(expression: &InlineExpression<&str>, out: &mut String) {
    match expression {
        InlineExpression::StringLiteral { value } => *out += &format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::VariableReference { id } => *out += &format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            write_arguments(arguments, out);
        }
        InlineExpression::MessageReference { id, attribute } => {
            out.push_str(id.name);
            attribute.iter().for_each(|attribute| *out += &format!(".{}", attribute.name));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            *out += &format!("-{}", id.name);
            attribute.iter().for_each(|attribute| *out += &format!(".{}", attribute.name));
            arguments.iter().for_each(|arguments| write_arguments(arguments, out));
        }
        InlineExpression::Placeable { expression } => write_expression(expression, out),
    }
}

fn write_arguments(arguments: &CallArguments<&str>, out: &mut String) {
    out.push('(');
    for argument in &arguments.positional {
        write_inline(argument, out);
        out.push(',');
    }
    for argument in &arguments.named {
        *out += &format!("{}:", argument.name.name);
        write_inline(&argument.value, out);
        out.push(',');
    }
    out.push(')');
}

#[cfg(test)]
mod tests {
    use super::canonical;
    use crate::ftl::Resource;

    fn of(body: &str) -> String {
        let text = format!("a = {body}\n");
        let resource = Resource::parse(&text);
        canonical(&resource.definition("a").unwrap().value.as_ref().unwrap().pattern())
    }

    #[test]
    fn layout_does_not_count() {
        for (one, other) in [
            ("One two", "\n    One\n      two  "),
            ("{ $n } of {$m}", "{$n} of { $m }"),
            ("{ NUMBER($n, a: 1) }", "{NUMBER( $n ,a:1 )}"),
            (
                "{ $n ->\n    [one] x\n   *[other] { -t(a: \"b\") }\n } z",
                "{$n ->\n  [ one ]\n     x\n  *[other] {-t(a:\"b\")}\n} z",
            ),
            ("{ { $n } }", "{ {$n} }"),
            ("e\u{301}", "é"),
        ] {
            assert_eq!(of(one), of(other));
        }
    }

    #[test]
    fn everything_else_does() {
        let texts = [
            "n",
            "{ $n }",
            "{ n }",
            "{ -n }",
            "{ n.n }",
            "{ -n.n ->\n [one] a\n *[other] b\n }",
            "{ \"n\" }",
            "{ N() }",
            "{ N($n) }",
            "{ N(1) }",
            "{ -n(n: 1) }",
            "{ $n ->\n [one] a\n *[other] b\n }",
            "{ $n ->\n *[one] a\n [other] b\n }",
            "{ $n ->\n [one] a\n *[many] b\n }",
            "{ $n ->\n [one] a\n *[other] c\n }",
            "{ $m ->\n [one] a\n *[other] b\n }",
        ];
        for (at, one) in texts.iter().enumerate() {
            texts[..at].iter().for_each(|other| assert_ne!(of(one), of(other)));
        }
    }
}
