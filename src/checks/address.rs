//! Web and e-mail addresses in running text.

use std::ops::Range;

use super::{Draft, Findings, Meta, PatternContext, VariantText};
use crate::locale::Locale;
use crate::notice::Notice;

/// An address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// What it is.
    pub(super) kind: AddressKind,
    /// Bytes of the text.
    pub(super) range: Range<usize>,
}

/// Kinds of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AddressKind {
    /// `https://example.org/az/`, `www.example.org`.
    Web,
    /// `press@example.org`.
    Email,
}

/// The addresses of a text in order. Punctuation that closes the sentence does not belong to them.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = Address> {
    words(text).filter_map(|word| {
        let kind = kind_of(&text[word.clone()])?;
        let start = match kind {
            AddressKind::Web => {
                word.start + text[word.clone()].find("http").or_else(|| text[word.clone()].find("www."))?
            }
            AddressKind::Email => word.start,
        };
        let trimmed =
            text[start..word.end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '-', '*', '_', '/']);
        let slash = text[start + trimmed.len()..word.end].starts_with('/');
        let balanced = trimmed.strip_suffix(')').filter(|inside| !inside.contains('(')).unwrap_or(trimmed);
        let end = start + balanced.len() + usize::from(slash && balanced.len() == trimmed.len());
        (end > start).then_some(Address { kind, range: start..end })
    })
}

fn kind_of(word: &str) -> Option<AddressKind> {
    if word.contains("http://") || word.contains("https://") || word.starts_with("www.") {
        return Some(AddressKind::Web);
    }
    let (name, host) = word.split_once('@')?;
    let host = host.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
    (!name.is_empty() && host.contains('.') && !host.contains('@')).then_some(AddressKind::Email)
}

/// Runs without blanks, quotation marks, brackets of other kinds and placeables.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let ends = |c: char| c.is_whitespace() || "<>\"“”„«»[]{}|`\u{fffc}".contains(c) || c.is_control();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|c: char| !ends(c))?;
        let end = text[start..].find(ends).map_or(text.len(), |n| start + n);
        at = end;
        Some(start..end)
    })
    .map(move |word| {
        let lead = text[word.clone()].len() - text[word.clone()].trim_start_matches('(').len();
        word.start + lead..word.end
    })
}

/// Compares the addresses of two patterns: one finding for each that is lost, changed or added.
pub(super) fn compare(
    check: &'static Meta,
    kind: AddressKind,
    context: &PatternContext<'_>,
    out: &mut Findings<'_>,
) {
    for (target, sources) in context.variants() {
        let [source, ..] = sources.as_slice() else { continue };
        let of = |text: &VariantText<'_>| -> Vec<Range<usize>> {
            addresses(&text.text)
                .filter(|address| address.kind == kind)
                .map(|address| address.range)
                .collect()
        };
        let (theirs, ours) = (of(source), of(target));
        let same = |a: &str, b: &str| same_address(a, context.source.locale, b, context.target.locale);
        let lost: Vec<_> = theirs
            .iter()
            .filter(|range| {
                !ours.iter().any(|own| same(&source.text[(*range).clone()], &target.text[own.clone()]))
            })
            .collect();
        let added: Vec<_> = ours
            .iter()
            .filter(|range| {
                !theirs.iter().any(|other| same(&source.text[other.clone()], &target.text[(*range).clone()]))
            })
            .collect();
        for at in 0..lost.len().max(added.len()) {
            let lost = lost.get(at).map(|range| (*range).clone());
            let added = added.get(at).map(|range| (*range).clone());
            let text = |side: &VariantText<'_>, range: &Option<Range<usize>>| {
                range.clone().map(|range| side.text[range].to_owned())
            };
            let evidence = (text(source, &lost), text(target, &added));
            let key = match &evidence {
                (Some(_), Some(_)) => "finding-address-changed",
                (Some(_), None) => "finding-address-lost",
                _ => "finding-address-added",
            };
            let notice = Notice::new(key)
                .with("source", evidence.0.clone().unwrap_or_default())
                .with("target", evidence.1.clone().unwrap_or_default());
            let span = added.map_or(context.target.value.span.clone(), |range| target.file_range(&range));
            let mut draft =
                Draft::new(check, context.target.file, span, notice).evidence(evidence.0, evidence.1);
            if let Some(lost) = lost {
                draft = draft.related(
                    context.source.file,
                    source.file_range(&lost),
                    Notice::new("report-source"),
                );
            }
            out.push_pattern(context, draft);
        }
    }
}

/// The same page, also in the language of the target: `/en/` → `/az/`, `en.example.org` → `ru.example.org`, `lang=en` → `lang=az`.
fn same_address(source: &str, source_locale: &Locale, target: &str, target_locale: &Locale) -> bool {
    if source == target {
        return true;
    }
    let folded = |address: &str, locale: &Locale| {
        let parts: Vec<&str> = address.trim_end_matches('/').split(['/', '.', '?', '&', '=', '-']).collect();
        let language = locale.language();
        let tag = locale.to_string();
        parts
            .into_iter()
            .filter(|part| *part != language && *part != tag)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    folded(source, source_locale) == folded(target, target_locale)
}
