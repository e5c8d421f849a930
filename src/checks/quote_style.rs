//! `quote-style`: quotation marks that are not those of the language.

use super::kinds::Kinds;
use super::quotes::{Quotation, Quotes};
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Project, VariantText};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::ftl::Value;
use crate::locale::Locale;
use crate::locale::typography::Typography;
use crate::notice::Notice;
use fluent_syntax::ast::PatternElement;
use std::collections::HashMap;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "quote-style",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Sequence],
};

/// Quotation marks that are not those of the language.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn sequence(&self, patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
        let Some(first) = patterns.first() else { return };
        let Some(profile) = first.target.locale.profile() else { return };
        let style = &profile.typography;
        let all = patterns
            .iter()
            .flat_map(|pattern| outer(pattern).map(move |(text, pair)| (*pattern, text, pair)));
        let (native, other): (Vec<_>, Vec<_>) = all.partition(|(_, _, pair)| is_native(pair, style));
        let is_statement = first.unit.document.is_statement();
        if !is_statement && native.len() <= other.len() {
            return;
        }
        let has_style = is_established(first.unit.document.project, first.target.locale);
        let severity = if has_style { META.severity } else { Severity::Info };
        // In the texts of a program marks that the source has as well belong to code or to a command.
        let mut last = None;
        for (pattern, text, pair) in other {
            let is_code = |source: &VariantText<'_>| source.text.contains(pair.open.mark);
            if !is_statement && pattern.source.text.variants.iter().any(is_code) {
                continue;
            }
            if last.replace(text.text.as_ptr()) == Some(text.text.as_ptr()) {
                continue;
            }
            let range = pair.open.at..pair.close.range().end;
            let target = format!("{} {}", pair.open.mark, pair.close.mark);
            let expected = format!("{} {}", style.quotes.0, style.quotes.1);
            let notice = Notice::new("finding-quote-style")
                .with("target", target.as_str())
                .with("expected", expected.as_str());
            let draft = Draft::new(&META, pattern.target.file, text.file_range(&range), notice);
            out.push_pattern(pattern, draft.severity(severity).evidence(Some(expected), Some(target)));
        }
    }
}

/// Whether the locale's texts keep to the marks of the language: where many do not, that is a style of its own or none.
fn is_established(project: &Project<'_>, locale: &Locale) -> bool {
    let project = project.whole();
    let counts = project.quotations.get_or_init(|| {
        let mut counts = HashMap::new();
        for file in &project.files {
            let Some(profile) = file.locale.profile() else { continue };
            let (native, other) = counts.entry(file.locale.clone()).or_insert((0, 0));
            for (_, definition) in definitions(&file.resource) {
                let Some(pattern) = definition.value.as_ref().map(Value::pattern) else { continue };
                for element in &pattern.elements {
                    let PatternElement::TextElement { value } = element else { continue };
                    let pairs = Quotes::new(value).pairs;
                    let own = pairs.iter().filter(|pair| is_native(pair, &profile.typography)).count();
                    *native += own;
                    *other += pairs.iter().filter(|pair| pair.depth == 0).count().saturating_sub(own);
                }
            }
        }
        counts
    });
    let (native, other) = counts.get(locale).copied().unwrap_or_default();
    other <= FEW || other * 5 <= native
}

/// So many quotations in another style are slips, not a style.
const FEW: usize = 2;

/// Quotations that stand in no other; those inside have marks of their own.
fn outer<'a>(pattern: &'a PatternContext<'a>) -> impl Iterator<Item = (&'a VariantText<'a>, Quotation)> {
    let has_some = pattern.target.kinds.may_have(Kinds::QUOTE);
    pattern.target.text.variants.iter().filter(move |_| has_some).flat_map(|text| {
        let pairs = Quotes::new(text.masked()).pairs;
        pairs.into_iter().filter(|pair| pair.depth == 0).map(move |pair| (text, pair))
    })
}

fn is_native(pair: &Quotation, style: &Typography) -> bool {
    let marks = (pair.open.mark, pair.close.mark);
    marks == style.quotes || (style.straight_quotes && marks == ('"', '"'))
}
