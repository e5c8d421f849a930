//! `dropped-literal`: a brace or another character that the source writes as a string literal and the target does not show.

use crate::locale::letters::is_letter_or_number;
use std::collections::HashSet;

use super::empty_translation::is_blank;
use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::catalog::is_technical;
use crate::finding::Severity;
use crate::ftl::{Reference, unescape};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "dropped-literal",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_source_has(Kinds::PLACEABLE))],
};

/// A brace or another character that the source writes as a string literal and the target does not show.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        // Each keyboard has keys of its own.
        if context.attribute.is_some_and(is_technical) {
            return;
        }
        let literals = literals(context);
        if literals.is_empty() || is_blank(context.target.value) {
            return;
        }
        let shown: HashSet<char> =
            context.target.text.variants.iter().flat_map(|variant| variant.text.chars()).collect();
        let lost_of = |literal: &str| -> String {
            unescape(literal).chars().filter(|c| must_stay(*c) && !shown.contains(c)).collect()
        };
        let lost: Vec<(&str, String)> = literals
            .iter()
            .map(|literal| (*literal, lost_of(literal)))
            .filter(|(_, lost)| !lost.is_empty())
            .collect();
        let Some((first, _)) = lost.first() else { return };
        // A pair of braces is one thing to a reader, and so is a sign that stands in several places.
        let mut seen = HashSet::new();
        let signs: String =
            lost.iter().flat_map(|(_, lost)| lost.chars()).filter(|c| seen.insert(*c)).collect();
        let notice = Notice::new("finding-dropped-literal").with("literal", signs.as_str());
        let draft = Draft::new(&META, context.target.file, context.target.value.span.clone(), notice);
        let at = context.source.file.resource.offset_of(first);
        let place = at..at + first.len();
        let draft = draft.related(context.source.file, place, Notice::new("report-source"));
        out.push_pattern(context, draft.evidence(Some(signs), None));
    }
}

/// String literals of the source pattern, as written.
fn literals<'a>(context: &PatternContext<'a>) -> Vec<&'a str> {
    let all = context.source.value.references();
    all.filter_map(|reference| match reference {
        Reference::Literal { text } => Some(text),
        _ => None,
    })
    .collect()
}

/// Signs mean the same in every language; letters, blanks, quotation marks and the marks of a sentence are each language's
/// own.
fn must_stay(c: char) -> bool {
    let of_a_sentence = "\"'’‘‚“”„«»‹›.,:;!?¿¡…-‐‑‒–—―`´".contains(c);
    let is_invisible = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    !of_a_sentence && !is_invisible && !is_letter_or_number(c) && !c.is_whitespace() && !c.is_control()
}
