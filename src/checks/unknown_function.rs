//! `unknown-function`: a function that neither Fluent nor the source has.

use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unknown-function",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: false,
    hooks: &[Hook::File],
};

/// A function that neither Fluent nor the source has.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        let FileContext { project, file, .. } = *context;
        let sources = project.sources_of(file.locale);
        // What the source calls is there: a program gave it its functions.
        if sources.is_empty() {
            return;
        }
        let declared = |name: &str| project.policy.functions.iter().any(|function| function.name == name);
        for pattern in context.with_placeables() {
            for call in pattern.structure.calls.iter().filter(|call| !call.term) {
                let name = call.name;
                let is_known = BUILT_IN.contains(&name)
                    || declared(name)
                    || sources.iter().any(|source| project.calls(source, name));
                if is_known {
                    continue;
                }
                let start = file.resource.offset_of(name);
                let notice = Notice::new("finding-unknown-function").with("function", name);
                let draft = Draft::new(&META, file, start..start + name.len(), notice);
                out.push(draft.id(pattern.definition.key()).attribute(pattern.attribute));
            }
        }
    }
}

/// Functions of Fluent itself, and the one that every program for several systems has.
const BUILT_IN: [&str; 3] = ["NUMBER", "DATETIME", "PLATFORM"];
