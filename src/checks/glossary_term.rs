//! `glossary-term`: the glossary gives a name for what the source speaks of, and the translation has none of them.

use std::ops::Range;

use rayon::prelude::*;

use super::versions::Passage;
use super::{DocumentContext, Draft, Findings, Group, Hook, Meta, Side, VariantText, VersionsContext};
use crate::finding::Severity;
use crate::glossary::{Glossary, Mention, Term, is_acronym};
use crate::locale::Locale;
use crate::locale::phrases::Found;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "glossary-term",
    severity: Severity::Warning,
    group: Group::Consistency,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A term that is translated in another way than agreed.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
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
    let (Some(document), Some(text)) = (documents.first(), passage.source.text.variants.first()) else {
        return drafts;
    };
    let glossary = document.project.glossary;
    let built_in = document.is_statement() && passage.attribute.is_none();
    let mut mentions = glossary.mentions(text.masked(), passage.source.locale);
    let is_asked = |id: &u32| glossary.term(*id).is_some_and(|term| built_in || !term.built_in);
    mentions.retain(|mention| mention.ids.iter().all(is_asked));
    if mentions.is_empty() {
        return drafts;
    }
    let sides: Vec<&Side<'_>> = passage
        .targets
        .iter()
        .flatten()
        .map(|it| it.side)
        .filter(|side| !side.value.source.is_empty())
        .collect();
    for side in &sides {
        let mut reported: Vec<&[u32]> = Vec::new();
        for target in &side.text.variants {
            let names = glossary.names(target.masked(), side.locale);
            for mention in &mentions {
                let slip = Slip::find(
                    glossary,
                    mention,
                    (text, passage.source.locale),
                    (target, side.locale),
                    &names,
                );
                let Some(slip) = slip.filter(|_| !reported.contains(&mention.ids.as_slice())) else {
                    continue;
                };
                if slip.term.built_in
                    && slip.target.is_none()
                    && !is_attested(glossary, mention, side, &sides)
                {
                    continue;
                }
                reported.push(&mention.ids);
                let notice = Notice::new("finding-glossary-term")
                    .with("source", slip.source)
                    .with("expected", slip.expected);
                let (span, said) = match &slip.target {
                    Some(span) => (target.file_range(span), target.text.get(span.clone()).map(str::to_owned)),
                    None => (side.value.span.clone(), None),
                };
                let draft = Draft::new(&META, side.file, span, notice)
                    .id(passage.key.clone())
                    .attribute(passage.attribute)
                    .evidence(Some(slip.source.to_owned()), said)
                    .severity(if slip.term.strict { Severity::Error } else { Severity::Warning })
                    .related(
                        passage.source.file,
                        text.file_range(&mention.span),
                        Notice::new("report-source"),
                    );
                drafts.push(draft);
            }
        }
    }
    drafts
}

/// Whether another translation names what the source mentions: then it cannot just go without saying.
fn is_attested(glossary: &Glossary, mention: &Mention, but: &Side<'_>, sides: &[&Side<'_>]) -> bool {
    let names = |side: &Side<'_>| {
        let text = side.text.variants.first().map_or("", |text| text.masked());
        glossary.names(text, side.locale).iter().any(|found| mention.ids.contains(&found.id))
    };
    sides.iter().any(|side| side.locale != but.locale && names(side))
}

/// A term that is not translated as agreed.
struct Slip<'a> {
    term: &'a Term,
    /// As the source names it.
    source: &'a str,
    /// What should be written.
    expected: &'a str,
    /// What stands in its place, in bytes of the target's text, where that can be told.
    target: Option<Range<usize>>,
}

impl<'a> Slip<'a> {
    /// How a term that the source mentions fails to be named in the target, if it does.
    fn find(
        glossary: &'a Glossary,
        mention: &Mention,
        (source, source_locale): (&'a VariantText<'_>, &Locale),
        (target, locale): (&VariantText<'_>, &Locale),
        names: &[Found],
    ) -> Option<Self> {
        let terms = || mention.ids.iter().filter_map(|id| glossary.term(*id));
        let term = terms().find(|term| term.agreed(locale).is_some())?;
        let said = source.text.get(mention.span.clone())?;
        let expected = term.agreed(locale)?;
        if let Some(found) = names.iter().find(|found| mention.ids.contains(&found.id)) {
            let is_explained = source.text[mention.span.end..].starts_with(" (");
            if let Some(wrong) = wrong_acronym(target.masked(), found).filter(|span| {
                is_explained && !terms().any(|term| term.has_acronym(&target.text[span.clone()]))
            }) {
                let (source, expected) = (term.acronym(source_locale)?, term.acronym(locale)?);
                return Some(Self { term, source, expected, target: Some(wrong) });
            }
            let is_name = is_explained && said.contains(' ');
            let mut all = names.iter().filter(|found| mention.ids.contains(&found.id));
            let is_lost = is_name
                && all.all(|found| is_in_brackets(target.masked(), found))
                && !terms().any(|term| term.is_nearly_in(target.masked(), locale));
            return is_lost.then_some(Self {
                term,
                source: said,
                expected,
                target: Some(found.span.clone()),
            });
        }
        // A name kept as it is, in a quotation or a title.
        if target.text.contains(said) {
            return None;
        }
        Some(Self { term, source: said, expected, target: term.trace(target.masked(), locale) })
    }
}

/// Whether a name is an acronym that stands alone in brackets.
fn is_in_brackets(text: &str, name: &Found) -> bool {
    is_acronym(&text[name.span.clone()])
        && text[..name.span.start].ends_with('(')
        && text[name.span.end..].starts_with(')')
}

/// The acronym in brackets behind a name.
fn wrong_acronym(text: &str, name: &Found) -> Option<Range<usize>> {
    let inside = text[name.span.end..].strip_prefix(" (")?;
    let word = &inside[..inside.find(')')?];
    let start = name.span.end + " (".len();
    let is_name = text[name.span.clone()].contains(' ');
    (is_name && is_acronym(word)).then(|| start..start + word.len())
}
