//! `mixed-apostrophe`: both kinds of apostrophe in one text.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::letters::is_letter;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "mixed-apostrophe",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_target_has(Kinds::APOSTROPHE)), Hook::Sequence],
};

/// Both kinds of apostrophe in one text.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn sequence(&self, patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
        if patterns.first().is_some_and(|pattern| pattern.target.locale.profile().is_some()) {
            report_minority(patterns, out);
        }
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            let in_source = |source: &&super::VariantText<'_>| {
                apostrophe(source.masked(), '\'').is_some() && apostrophe(source.masked(), '’').is_some()
            };
            let masked = target.masked();
            let (Some(at), Some(_)) = (apostrophe(masked, '\''), apostrophe(masked, '’')) else { continue };
            if sources.iter().any(in_source) {
                continue;
            }
            let notice = Notice::new("finding-mixed-apostrophe");
            out.push_pattern(
                context,
                Draft::new(&META, context.target.file, target.file_range(&(at..at + 1)), notice),
            );
        }
    }
}

/// A text whose only kind of apostrophe is not that of most others.
fn report_minority(patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
    let kinds = patterns.iter().filter_map(|pattern| {
        let text = pattern.target.text.variants.first()?;
        match (apostrophe(text.masked(), '\''), apostrophe(text.masked(), '’')) {
            (Some(at), None) => Some((*pattern, text, '\'', at)),
            (None, Some(at)) => Some((*pattern, text, '’', at)),
            _ => None,
        }
    });
    let (straight, curved): (Vec<_>, Vec<_>) = kinds.partition(|(_, _, mark, _)| *mark == '\'');
    if curved.is_empty() || straight.len() > curved.len() {
        return;
    }
    for (pattern, text, mark, at) in straight {
        let range = text.file_range(&(at..at + mark.len_utf8()));
        let notice = Notice::new("finding-mixed-apostrophe-file");
        let draft = Draft::new(&META, pattern.target.file, range, notice);
        out.push_pattern(pattern, draft.severity(Severity::Info));
    }
}

/// The first place of the mark between two letters.
fn apostrophe(text: &str, mark: char) -> Option<usize> {
    let is_letter = |c: Option<char>| c.is_some_and(is_letter);
    let mut places = text.match_indices(mark);
    places
        .find(|(at, found)| {
            is_letter(text[..*at].chars().next_back()) && is_letter(text[at + found.len()..].chars().next())
        })
        .map(|(at, _)| at)
}
