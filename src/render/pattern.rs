//! What a message says, with the terms and messages it uses.

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentBundle, FluentError, FluentResource};

use super::Target;
use crate::ftl::{Definition, Resource, Value, plain_text};
use crate::notice::Notice;

/// The messages of a target resource.
pub(super) struct Patterns<'v> {
    target: Target<'v>,
    /// Built for the first message that holds more than text: parsing everything again costs more than most documents
    /// need.
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl<'v> Patterns<'v> {
    pub(super) fn new(target: &Target<'v>) -> Self {
        Self { target: *target, bundle: OnceCell::new() }
    }

    /// The text of `value`, which is that of the message `definition`; else what it lacks.
    pub(super) fn text(
        &self,
        definition: &Definition<'v>,
        value: &Value<'v>,
    ) -> Result<Cow<'v, str>, Notice> {
        match plain_text(&value.pattern()) {
            Some(text) => Ok(text),
            None => {
                self.resolve(definition.id).map(Cow::Owned).map_err(|notice| notice.with("id", definition.id))
            }
        }
    }

    fn resolve(&self, id: &str) -> Result<String, Notice> {
        let bundle = self.bundle.get_or_init(|| bundle(&self.target));
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| unresolved(id.to_owned()))?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors);
        match errors.first() {
            Some(error) => Err(notice(error)),
            None => match silent_variable(&text) {
                Some(variable) => Err(Notice::new("render-no-variable").with("variable", variable)),
                None => Ok(text.into_owned()),
            },
        }
    }
}

/// The target resource before the others: of two definitions with one name the bundle keeps the first.
fn bundle(target: &Target<'_>) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![target.locale.langid().clone()]);
    // Isolation marks are for user interfaces: in a document they would be characters of the text.
    bundle.set_use_isolating(false);
    // Neither can fail for a fresh bundle; a second definition of a name is left out, which is what is wanted.
    let _ = bundle.add_builtins();
    for resource in target.resource.into_iter().chain(target.terms) {
        let _ = bundle.add_resource(parsed(resource));
    }
    bundle
}

/// Read again, as the bundle keeps texts of its own. A file that the parser must not see is left out.
fn parsed(resource: &Resource<'_>) -> FluentResource {
    let text = if resource.is_parsed() { resource.text().trim_start_matches('\u{feff}') } else { "" };
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest)
}

/// The first variable that stands in `text` as `{$name}`: Fluent leaves one without a value that stands inside a term
/// there, and reports no error.
fn silent_variable(text: &str) -> Option<&str> {
    let starts = text.match_indices("{$").map(|(at, _)| &text[at + 1..]);
    starts.into_iter().find_map(|rest| {
        let name = &rest[..rest.find('}')?];
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        (name.len() > 1 && name[1..].chars().all(is_name)).then_some(name)
    })
}

fn notice(error: &FluentError) -> Notice {
    let FluentError::ResolverError(error) = error else { return Notice::new("render-not-formatted") };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => {
            Notice::new("render-no-variable").with("variable", format!("${id}"))
        }
        ResolverError::Reference(ReferenceKind::Function { id }) => unresolved(format!("{id}()")),
        ResolverError::Reference(ReferenceKind::Message { id, attribute }) => {
            unresolved(reference("", id, attribute.as_deref()))
        }
        ResolverError::Reference(ReferenceKind::Term { id, attribute }) => {
            unresolved(reference("-", id, attribute.as_deref()))
        }
        ResolverError::NoValue(id) => unresolved(id.clone()),
        ResolverError::Cyclic => Notice::new("render-cycle"),
        ResolverError::TooManyPlaceables => Notice::new("render-too-many-placeables"),
        ResolverError::MissingDefault => Notice::new("render-not-formatted"),
    }
}

fn reference(sigil: &str, id: &str, attribute: Option<&str>) -> String {
    let attribute = attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
    format!("{sigil}{id}{attribute}")
}

fn unresolved(reference: String) -> Notice {
    Notice::new("render-unresolved").with("reference", reference)
}
