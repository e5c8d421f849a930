//! `forbidden-term`: a word that the glossary excludes, outside quotations.

use rayon::prelude::*;

use super::versions::Passage;
use super::{DocumentContext, Draft, Findings, Group, Hook, Meta, VersionsContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "forbidden-term",
    severity: Severity::Warning,
    group: Group::Consistency,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A word that is not to be used.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        let forbids =
            |document: &DocumentContext<'_>| document.project.glossary.forbids(document.pair.locale);
        if !versions.documents.iter().any(forbids) {
            return;
        }
        let found: Vec<Draft> = versions
            .asked()
            .par_iter()
            .flat_map_iter(|passage| in_passage(versions.documents, passage))
            .collect();
        found.into_iter().for_each(|draft| out.push(draft));
    }
}

fn in_passage(documents: &[DocumentContext<'_>], passage: &Passage<'_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    let Some(glossary) = documents.first().map(|document| document.project.glossary) else { return drafts };
    for translation in passage.targets.iter().flatten() {
        let side = translation.side;
        if !glossary.forbids(side.locale) {
            continue;
        }
        let mut reported = Vec::new();
        for text in &side.text.variants {
            for found in glossary.forbidden(text.masked(), side.locale) {
                let place = text.file_range(&found.span);
                if is_quoted(text.masked(), found.span.start) || reported.contains(&found.id) {
                    continue;
                }
                reported.push(found.id);
                let (Some(term), Some(word)) = (glossary.term(found.id), text.text.get(found.span.clone()))
                else {
                    continue;
                };
                let notice = match term.agreed(side.locale) {
                    Some(agreed) => Notice::new("finding-forbidden-term-instead").with("expected", agreed),
                    None => Notice::new("finding-forbidden-term"),
                };
                let draft = Draft::new(&META, side.file, place, notice.with("target", word))
                    .id(passage.key.clone())
                    .attribute(passage.attribute)
                    .evidence(None, Some(word.to_owned()))
                    .severity(if term.strict { Severity::Error } else { Severity::Warning })
                    .related(
                        passage.source.file,
                        passage.source.value.span.clone(),
                        Notice::new("report-source"),
                    );
                drafts.push(draft);
            }
        }
    }
    drafts
}

/// Whether a place stands inside quotation marks: others said it so.
fn is_quoted(text: &str, at: usize) -> bool {
    let (mut depth, mut straight) = (0i32, false);
    for mark in text[..at].chars() {
        match mark {
            '“' | '«' | '„' => depth += 1,
            '”' | '»' => depth = (depth - 1).max(0),
            '"' => straight = !straight,
            _ => {}
        }
    }
    depth > 0 || straight
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_open_and_close() {
        let text = "a “b” c «d» \"e\" f";
        let quoted = |word: &str| is_quoted(text, text.find(word).unwrap());
        assert!(quoted("b") && quoted("d") && quoted("e"));
        assert!(!quoted("a") && !quoted("c") && !quoted("f"));
    }
}
