//! `l10n-name-mismatch`: names of elements that differ from those of the source.

use super::empty_translation::is_blank;
use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Side, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "l10n-name-mismatch",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_either_has(Kinds::TAG))],
};

/// Names of elements that differ from those of the source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let (source, target) = (&context.source, &context.target);
        let may_have =
            |side: &Side<'_>| side.value.source.contains('<') && side.value.source.contains(ATTRIBUTE);
        if !may_have(source) && !may_have(target) || is_blank(target.value) {
            return;
        }
        let (theirs, ours) = (names(source.value.source), names(target.value.source));
        let place = |name: &str| {
            let start = target.file.resource.offset_of(name);
            start..start + name.len()
        };
        let lost = missing(&theirs, &ours);
        let added = missing(&ours, &theirs);
        if let ([lost], [added]) = (lost.as_slice(), added.as_slice()) {
            let notice =
                Notice::new("finding-l10n-name-mismatch").with("source", *lost).with("target", *added);
            let draft = Draft::new(&META, target.file, place(added), notice);
            out.push_pattern(context, draft.evidence(Some((*lost).to_owned()), Some((*added).to_owned())));
            return;
        }
        for name in lost {
            let notice = Notice::new("finding-l10n-name-mismatch-lost").with("source", name);
            let draft = Draft::new(&META, target.file, target.value.span.clone(), notice);
            out.push_pattern(context, draft.evidence(Some(name.to_owned()), None));
        }
        for name in added {
            let notice = Notice::new("finding-l10n-name-mismatch-added").with("target", name);
            let draft = Draft::new(&META, target.file, place(name), notice);
            out.push_pattern(context, draft.evidence(None, Some(name.to_owned())));
        }
    }
}

/// The attribute by which a page finds its elements in a text.
const ATTRIBUTE: &str = "data-l10n-name";

/// Its values: with blanks around the `=`, in any quotation marks.
fn names(text: &str) -> Vec<&str> {
    let behind = text.match_indices(ATTRIBUTE).map(|(at, _)| &text[at + ATTRIBUTE.len()..]);
    let value = |behind: &'_ str| -> Option<(usize, usize)> {
        let start = behind.trim_start().strip_prefix('=')?.trim_start();
        let offset = behind.len() - start.len();
        let quote = start.chars().next().filter(|c| matches!(c, '"' | '\''));
        let inside = quote.map_or(start, |quote| &start[quote.len_utf8()..]);
        let end = match quote {
            Some(quote) => inside.find(quote)?,
            None => inside.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(inside.len()),
        };
        Some((offset + start.len() - inside.len(), end))
    };
    behind
        .filter_map(|behind| value(behind).map(|(start, length)| behind[start..start + length].trim()))
        .collect()
}

/// The names of one side that the other has not, each once.
fn missing<'t>(names: &[&'t str], others: &[&str]) -> Vec<&'t str> {
    let mut missing: Vec<&str> = Vec::new();
    for name in names.iter().filter(|name| !others.contains(name)) {
        if !missing.contains(name) {
            missing.push(name);
        }
    }
    missing
}
