//! The values and attributes of a file that hold placeables, taken apart.

use std::ops::Range;

use super::FluentFile;
use crate::catalog::definitions;
use crate::ftl::{Choice, Chooser, Definition, Structure, name_of};

/// A value or attribute that holds more than text.
#[derive(Debug)]
pub(super) struct PlacedPattern<'p, 't> {
    /// The message or term it belongs to.
    pub(super) definition: &'p Definition<'t>,
    /// Name of the attribute; none for the value.
    pub(super) attribute: Option<&'t str>,
    /// Its choices and calls.
    pub(super) structure: Structure<'p, 't>,
}

/// Values and attributes of a file that hold a choice or a call; most hold neither, and cost nothing.
pub(super) fn with_placeables<'p, 't>(
    file: &'p FluentFile<'t>,
) -> impl Iterator<Item = PlacedPattern<'p, 't>> + use<'p, 't> {
    definitions(&file.resource).flat_map(|(_, definition)| {
        definition.patterns().filter_map(move |(attribute, value)| {
            let structure = Structure::of(value);
            let is_plain = structure.choices.is_empty() && structure.calls.is_empty();
            (!is_plain).then_some(PlacedPattern { definition, attribute, structure })
        })
    })
}

/// What a choice is made by: `$name`, or the name of a function or term.
pub(super) fn chooser_span(file: &FluentFile<'_>, choice: &Choice<'_, '_>) -> Range<usize> {
    let name = name_of(choice.selector).unwrap_or_default();
    let start = file.resource.offset_of(name);
    let sign = usize::from(matches!(choice.chooser(), Chooser::Variable(_)));
    start - sign..start + name.len()
}
