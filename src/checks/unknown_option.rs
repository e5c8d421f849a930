//! `unknown-option`: an option that NUMBER or DATETIME does not have, or a value that it does not take.

use fluent_syntax::ast::InlineExpression;

use super::expressions::PlacedPattern;
use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::finding::Severity;
use crate::ftl::{Call, Structure, name_of};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unknown-option",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::File],
};

/// An option that NUMBER or DATETIME does not have, or a value that it does not take.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        let FileContext { project, file, .. } = *context;
        for pattern in context.with_placeables() {
            for call in pattern.structure.calls.iter().filter(|call| !call.term) {
                let Some((_, options)) = FUNCTIONS.iter().find(|(name, _)| *name == call.name) else {
                    continue;
                };
                let declared = project.policy.functions.iter().find(|function| function.name == call.name);
                for argument in call.arguments.into_iter().flat_map(|arguments| &arguments.named) {
                    let name = argument.name.name;
                    let is_declared =
                        declared.is_some_and(|function| function.options.iter().any(|own| own == name));
                    if is_declared
                        || accepts(options, name, &argument.value)
                        || source_has(context, pattern, call, name)
                    {
                        continue;
                    }
                    let start = file.resource.offset_of(name);
                    let end = name_of(&argument.value)
                        .map_or(start + name.len(), |value| file.resource.offset_of(value) + value.len());
                    let text = &file.resource.text()[start..end];
                    let notice = Notice::new("finding-unknown-option").with("option", text);
                    let draft = Draft::new(&META, file, start..end, notice.with("function", call.name));
                    out.push(draft.id(pattern.definition.key()).attribute(pattern.attribute));
                }
            }
        }
    }
}

/// Whether the source message gives the function this option, too: then a program reads it.
fn source_has(
    context: &FileContext<'_>,
    pattern: &PlacedPattern<'_, '_>,
    call: &Call<'_, '_>,
    option: &str,
) -> bool {
    let FileContext { project, file, .. } = *context;
    let key = pattern.definition.key();
    let sources =
        project.sources_of(file.locale).iter().filter_map(|source| project.definition(source, &key));
    sources.flat_map(|source| source.patterns()).any(|(_, value)| {
        Structure::of(value).calls.iter().any(|other| {
            let mut named = other.arguments.into_iter().flat_map(|arguments| &arguments.named);
            other.name == call.name && named.any(|argument| argument.name.name == option)
        })
    })
}

fn accepts(options: &[(&str, &str)], name: &str, value: &InlineExpression<&str>) -> bool {
    let Some((_, values)) = options.iter().find(|(option, _)| *option == name) else { return false };
    match value {
        InlineExpression::StringLiteral { value } => {
            *values == ANYTHING || values.split(' ').any(|known| known == *value)
        }
        InlineExpression::NumberLiteral { .. } => {
            *values == NUMBER || *values == ANYTHING || *values == TRUTH
        }
        _ => true,
    }
}

/// Values of options that take a number.
const NUMBER: &str = "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20";
/// Values of options that are on or off.
const TRUTH: &str = "true false always auto min2 0 1";
/// Values of options that take any text.
const ANYTHING: &str = "";

/// Functions with their options, and the values that each takes.
const FUNCTIONS: [(&str, &[(&str, &str)]); 2] = [
    (
        "NUMBER",
        &[
            ("type", "cardinal ordinal"),
            ("style", "decimal currency percent unit"),
            ("currency", ANYTHING),
            ("currencyDisplay", "symbol narrowSymbol code name"),
            ("currencySign", "standard accounting"),
            ("unit", ANYTHING),
            ("unitDisplay", "short long narrow"),
            ("useGrouping", TRUTH),
            ("minimumIntegerDigits", NUMBER),
            ("minimumFractionDigits", NUMBER),
            ("maximumFractionDigits", NUMBER),
            ("minimumSignificantDigits", NUMBER),
            ("maximumSignificantDigits", NUMBER),
            ("notation", "standard scientific engineering compact"),
            ("compactDisplay", "short long"),
            ("signDisplay", "auto always never exceptZero negative"),
            ("numberingSystem", ANYTHING),
        ],
    ),
    (
        "DATETIME",
        &[
            ("dateStyle", "full long medium short"),
            ("timeStyle", "full long medium short"),
            ("calendar", ANYTHING),
            ("numberingSystem", ANYTHING),
            ("timeZone", ANYTHING),
            ("hour12", TRUTH),
            ("hourCycle", "h11 h12 h23 h24"),
            ("weekday", "narrow short long"),
            ("era", "narrow short long"),
            ("year", "numeric 2-digit"),
            ("month", "numeric 2-digit narrow short long"),
            ("day", "numeric 2-digit"),
            ("dayPeriod", "narrow short long"),
            ("hour", "numeric 2-digit"),
            ("minute", "numeric 2-digit"),
            ("second", "numeric 2-digit"),
            ("fractionalSecondDigits", NUMBER),
            ("timeZoneName", "short long shortOffset longOffset shortGeneric longGeneric"),
        ],
    ),
];
