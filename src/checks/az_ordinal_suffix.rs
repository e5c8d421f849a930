//! `az-ordinal-suffix`: an ordinal ending that does not fit the number as it is read.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::{Fix, Severity};
use crate::ftl::Patch;
use crate::locale::az::ordinal::ordinal_suffix;
use crate::locale::letters::is_letter;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "az-ordinal-suffix",
    severity: Severity::Warning,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN.where_target_has(Kinds::DIGIT))],
};

/// An ordinal ending that does not fit the number as it is read.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        if context.target.locale.profile().is_none_or(|profile| profile.language != "az") {
            return;
        }
        for (target, sources) in context.variants() {
            for ordinal in ordinals(target.masked()) {
                let text = &target.text[ordinal.span.clone()];
                if ordinal.fits() || sources.iter().any(|source| source.text.contains(text)) {
                    continue;
                }
                let stem = &text[..text.len() - ordinal.suffix.len()];
                let expected = format!("{stem}{}", ordinal_suffix(ordinal.readings[0]));
                let span = target.file_range(&ordinal.span);
                let notice = Notice::new("finding-az-ordinal-suffix")
                    .with("target", text)
                    .with("expected", expected.as_str());
                let fix = context.plainly_written(target, &ordinal.span).filter(|_| {
                    // With the same number in the source it is the ending that is wrong, and not the number.
                    let number = stem.trim_end_matches(|c: char| !c.is_ascii_digit());
                    !number.contains('.') && sources.iter().any(|source| has_number(source.masked(), number))
                });
                let fix = fix.map(|written| {
                    let done = Notice::new("fix-az-ordinal-suffix");
                    let done = done.with("old", text).with("new", expected.as_str());
                    let suffix = written.end - ordinal.suffix.len()..written.end;
                    let right = ordinal_suffix(ordinal.readings[0]).to_owned();
                    Fix::new(done, vec![Patch { span: suffix, text: right }])
                });
                let draft = Draft::new(&META, context.target.file, span, notice).fix(fix);
                out.push_pattern(context, draft.evidence(Some(expected), Some(text.to_owned())));
            }
        }
    }
}

/// Whether a text has these digits as a number of their own.
fn has_number(text: &str, digits: &str) -> bool {
    let borders = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_digit() && !matches!(c, '.' | ','));
    text.match_indices(digits).any(|(at, found)| {
        borders(text[..at].chars().next_back())
            && text[at + found.len()..].chars().next().is_none_or(|c| !c.is_ascii_digit())
    })
}

/// Digits, a hyphen and an ordinal ending.
struct Ordinal<'t> {
    span: std::ops::Range<usize>,
    suffix: &'t str,
    /// What the number may be read as: never empty.
    readings: Vec<u64>,
}

impl Ordinal<'_> {
    fn fits(&self) -> bool {
        self.readings.iter().any(|number| ordinal_suffix(*number) == self.suffix)
    }
}

/// The ordinals in digits of a text. Letters glued to the digits make a name of it (`A-3-cü`): its reading is not known.
fn ordinals(text: &str) -> impl Iterator<Item = Ordinal<'_>> {
    text.match_indices(['-', '\u{2010}', '\u{2011}']).filter_map(|(at, hyphen)| {
        let rest = &text[at + hyphen.len()..];
        let suffix = &rest[..rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len())];
        let number = &text[text[..at]
            .rfind(|c: char| !c.is_ascii_digit() && c != '.')
            .map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8))
            ..at];
        let number = number.trim_start_matches('.');
        let before = text[..at - number.len()].chars().next_back();
        let is_ordinal =
            matches!(suffix, "ci" | "cı" | "cu" | "cü") && before.is_none_or(|c| !is_letter(c) && c != '-');
        let readings: Vec<u64> =
            [number.replace('.', ""), number.rsplit('.').next().unwrap_or_default().to_owned()]
                .iter()
                .filter_map(|digits| digits.parse().ok())
                .collect();
        let span = at - number.len()..at + hyphen.len() + suffix.len();
        (is_ordinal && !readings.is_empty()).then_some(Ordinal { span, suffix, readings })
    })
}
