//! `foreign-placeholder`: a placeholder of another format that one side has and the other has not.

use crate::locale::letters::{Script, is_letter_or_number};
use std::collections::BTreeSet;
use std::ops::Range;

use super::empty_translation::is_blank;
use super::kinds::Kinds;
use super::scan::any_pair;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Side, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "foreign-placeholder",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_either_has(Kinds::PERCENT.or(Kinds::PLACEABLE)))],
};

/// A placeholder of another format that one side has and the other has not.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let (source, target) = (&context.source, &context.target);
        let may_have = |side: &Side<'_>| {
            let opens = |byte, next| (byte == b'"') & ((next == b'{') | (next == b'$'));
            any_pair(side.value.source, |byte, next| (byte == b'%') | (next == b'%') | opens(byte, next))
        };
        if !may_have(source) && !may_have(target) || is_blank(target.value) {
            return;
        }
        let (theirs, ours) = (placeholders(source), placeholders(target));
        for lost in theirs.difference(&ours) {
            let notice = Notice::new("finding-foreign-placeholder-lost").with("source", *lost);
            let draft = Draft::new(&META, target.file, target.value.span.clone(), notice);
            out.push_pattern(context, draft.evidence(Some((*lost).to_owned()), None));
        }
        let shortened = if ours.is_subset(&theirs) { BTreeSet::new() } else { percentages(source, target) };
        for added in ours.difference(&theirs).filter(|added| !shortened.contains(*added)) {
            let notice = Notice::new("finding-foreign-placeholder-added").with("target", *added);
            let found = target.text.variants.iter().find_map(|text| Some((text, text.text.find(added)?)));
            let span = found
                .map_or(target.value.span.clone(), |(text, at)| text.file_range(&(at..at + added.len())));
            out.push_pattern(
                context,
                Draft::new(&META, target.file, span, notice).evidence(None, Some((*added).to_owned())),
            );
        }
    }
}

fn placeholders<'s>(side: &'s Side<'_>) -> BTreeSet<&'s str> {
    side.text.variants.iter().flat_map(|text| in_text(&text.text).map(|range| &text.text[range])).collect()
}

/// What looks like placeholders of the target and is always a per cent sign before a word that is cut short (`%i-uż.` for `IUse%`):
/// letters follow behind a hyphen, and the source has a per cent sign behind a word.
fn percentages<'s>(source: &Side<'_>, target: &'s Side<'_>) -> BTreeSet<&'s str> {
    let is_behind_word =
        |before: u8, sign| (sign == b'%') & (before.is_ascii_alphanumeric() | !before.is_ascii());
    if !source.text.variants.iter().any(|text| any_pair(&text.text, is_behind_word)) {
        return BTreeSet::new();
    }
    let goes_on =
        |rest: &str| rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(is_letter_or_number));
    let (mut shortened, mut others) = (BTreeSet::new(), BTreeSet::new());
    for text in &target.text.variants {
        for range in in_text(&text.text) {
            let set = if goes_on(&text.text[range.end..]) { &mut shortened } else { &mut others };
            set.insert(&text.text[range]);
        }
    }
    shortened.retain(|placeholder| !others.contains(placeholder));
    shortened
}

/// `%s`, `%1$s`, `%(name)s`, `{0}`, `${name}`. A percentage is none: a number stands before it, or a blank behind.
pub(super) fn in_text(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(['%', '$', '{']).filter_map(move |(at, sign)| {
        let before = text[..at].chars().next_back();
        let number =
            text[..at].trim_end_matches([' ', '\u{a0}', '\u{202f}']).ends_with(|c: char| c.is_ascii_digit());
        let length = match sign {
            "%" if !number && before.is_none_or(|c| !is_letter_or_number(c) && c != '%') => {
                percent(&text[at + 1..])? + 1
            }
            "$" => braces(text[at + 1..].strip_prefix('{')?, |_| true)? + 2,
            // A word in braces may be one that the reader is shown.
            "{" if before != Some('$') => braces(&text[at + 1..], |c| c.is_ascii_digit())? + 1,
            _ => return None,
        };
        Some(at..at + length)
    })
}

/// Length of what follows the `%` of a placeholder.
fn percent(behind: &str) -> Option<usize> {
    let named = behind.strip_prefix('(').and_then(|inside| {
        let end = name_length(inside);
        (end > 0 && inside[end..].starts_with(')')).then_some(end + 2)
    });
    let start = named.unwrap_or_else(|| {
        let digits = behind.len() - behind.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 && behind[digits..].starts_with('$') { digits + 1 } else { 0 }
    });
    let format = &behind[start..];
    let width =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    // A sign belongs to a width: `%-10s`, but not `5 %-i`.
    let sign = usize::from(format.starts_with(['-', '+']) && width(&format[1..]) > 0);
    let flags = sign + width(&format[sign..]);
    let kind = format[flags..].trim_start_matches(['l', 'h', 'z']);
    let length = start + format.len() - kind.len();
    let mut kind = kind.chars();
    let is_kind = kind.next().is_some_and(|c| "sdiufgxcSD@".contains(c));
    // An ending in letters of another script may be joined to it: `%s를`.
    let goes_on = |c: char| is_letter_or_number(c) && (c.is_ascii() || Script::of(c) == Some(Script::Latin));
    let ends = kind.next().is_none_or(|c| !goes_on(c));
    (is_kind && ends).then_some(length + 1)
}

/// Length of what follows the opening brace of a placeholder whose name consists of such characters.
fn braces(inside: &str, may_name: fn(char) -> bool) -> Option<usize> {
    let end = name_length(inside);
    let is_named = end > 0 && inside[..end].chars().all(may_name);
    (is_named && inside[end..].starts_with('}')).then_some(end + 1)
}

/// Bytes of the name or number that a text starts with.
fn name_length(text: &str) -> usize {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    text.find(|c| !is_name(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_told_from_percentages() {
        let text = "%s %1$s %(name)s {0} ${x} %.2f %ld %-10s %d를; 100 % d, 5%s, 5 %i, % в, %%s, {a b}, {a}, %sa, 5 % s, 5%-i, 5 %-i, %-i";
        let found: Vec<_> = in_text(text).map(|range| &text[range]).collect();
        assert_eq!(found, ["%s", "%1$s", "%(name)s", "{0}", "${x}", "%.2f", "%ld", "%-10s", "%d"]);
    }
}
