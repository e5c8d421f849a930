//! `dropped-variable`: a variable that the source shows and the target uses nowhere.

use std::collections::HashSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::FxHashSet;

use super::empty_translation::is_blank;
use super::unknown_variable::{MOST_COMPARED, strangers, variables};
use super::{Draft, Findings, Group, Hook, Meta, UnitContext, unknown_variable};
use crate::catalog::State;
use crate::finding::Severity;
use crate::ftl::{Definition, Value};
use crate::notice::{Notice, nearest};

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "dropped-variable",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::UnitWithOtherReferences],
};

/// A variable that the source shows and the target uses nowhere.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let source = context.unit.source;
        let Some((file, target)) = context.target().filter(|_| !source.term) else { return };
        if context.unit.state == State::Untranslated {
            return;
        }
        let project = context.document.project;
        let used: FxHashSet<(&str, bool)> = variables(project, file.locale, target).collect();
        let mut seen = FxHashSet::default();
        // A part that is missing or empty in the target is a finding of its own.
        let parts = shared_parts(source, target);
        let shown = parts.iter().flat_map(|(source, target)| {
            shown_by(&source.pattern())
                .into_iter()
                .map(move |(name, usual)| (name, usual, target.span.clone()))
        });
        let lost: Vec<_> =
            shown.filter(|(name, ..)| !used.contains(&(*name, false)) && seen.insert(*name)).collect();
        if lost.is_empty() {
            return;
        }
        // A name that is misspelt or replaced is one disagreement, told where it stands.
        let is_told = project.policy.is_on(&unknown_variable::META);
        let strangers = if is_told { strangers(context) } else { Vec::new() };
        let strangers: HashSet<&str> = strangers.iter().map(|stranger| stranger.name).collect();
        let replaced = |name| {
            lost.len() <= strangers.len()
                || nearest(name, strangers.iter().copied().take(MOST_COMPARED)).is_some()
        };
        for (name, usual, span) in &lost {
            let severity = match used.contains(&(*name, true)) {
                // Only a branch for a special number shows it, and the target has branches, too.
                true if !usual => continue,
                true => Severity::Warning,
                false if replaced(name) => continue,
                false => META.severity,
            };
            let notice = Notice::new("finding-dropped-variable").with("variable", format!("${name}"));
            let draft =
                Draft::new(&META, file, span.clone(), notice).severity(severity).id(context.unit.key());
            let at = context.document.source.resource.offset_of(name);
            let draft = draft.attribute(target.attribute_at(span.start));
            let draft = draft.evidence(Some(format!("${name}")), None);
            let place = at - 1..at + name.len();
            out.push(draft.related(context.document.source, place, Notice::new("report-source")));
        }
    }
}

/// Value and attributes that both sides have, unless the target shows nothing there.
fn shared_parts<'d, 't>(
    source: &'d Definition<'t>,
    target: &'d Definition<'t>,
) -> Vec<(&'d Value<'t>, &'d Value<'t>)> {
    let values = source.value.iter().zip(&target.value);
    let attributes = source
        .attributes
        .iter()
        .filter_map(|attribute| Some((&attribute.value, &target.attribute(attribute.id)?.value)));
    values.chain(attributes).filter(|(_, target)| !is_blank(target)).collect()
}

/// The variables that a pattern shows, those that its default variants show first, and whether they do.
fn shown_by<'t>(pattern: &Pattern<&'t str>) -> Vec<(&'t str, bool)> {
    let mut found = Vec::new();
    in_pattern(pattern, true, &mut found);
    found.sort_by_key(|(_, usual)| !usual);
    found
}

fn in_pattern<'t>(pattern: &Pattern<&'t str>, usual: bool, found: &mut Vec<(&'t str, bool)>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, usual, found);
        }
    }
}

fn in_expression<'t>(expression: &Expression<&'t str>, usual: bool, found: &mut Vec<(&'t str, bool)>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, usual, found),
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| in_pattern(&variant.value, usual && variant.default, found))
        }
    }
}

fn in_inline<'t>(expression: &InlineExpression<&'t str>, usual: bool, found: &mut Vec<(&'t str, bool)>) {
    match expression {
        InlineExpression::VariableReference { id } => found.push((id.name, usual)),
        InlineExpression::Placeable { expression } => in_expression(expression, usual, found),
        // What is passed to a term need not be shown by it.
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, usual, found));
        }
        _ => {}
    }
}
