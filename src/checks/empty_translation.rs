//! `empty-translation`: a translation that shows nothing where the source has text.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::finding::Severity;
use crate::ftl::Value;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "empty-translation",
    severity: Severity::Warning,
    group: Group::Coverage,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_target_has(Kinds::PLACEABLE.or(Kinds::STRANGE_SPACE)))],
};

/// A translation that shows nothing where the source has text.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let is_empty = |text: &VariantText<'_>| text.text.trim().is_empty();
        if context.source.text.variants.iter().any(is_empty) {
            return;
        }
        if let Some(empty) = context.target.text.variants.iter().find(|text| is_empty(text)) {
            let span = match context.target.text.variants.len() {
                1 => context.target.value.span.clone(),
                _ => empty.file_range(&(0..empty.text.len())),
            };
            let notice = Notice::new("finding-empty-translation");
            out.push_pattern(context, Draft::new(&META, context.target.file, span, notice));
        }
    }
}

/// Whether a value shows nothing, whatever its arguments: blanks, and literals of blanks.
pub(super) fn is_blank(value: &Value<'_>) -> bool {
    value.mixed().map_or_else(|| value.source.trim().is_empty(), is_blank_pattern)
}

fn is_blank_pattern(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { expression } => match expression {
            Expression::Select { variants, .. } => {
                variants.iter().all(|variant| is_blank_pattern(&variant.value))
            }
            Expression::Inline(_) => false,
        },
    })
}
