//! `space-before-mark`: a space on the wrong side of a punctuation mark or inside brackets.

use super::PLACEABLE;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::{Fix, Severity};
use crate::ftl::Patch;
use crate::locale::letters::{is_letter, is_letter_or_number};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "space-before-mark",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// A space on the wrong side of a punctuation mark or inside brackets.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            let mut misplaced = misplaced(target.masked()).peekable();
            if misplaced.peek().is_none() || sources.iter().any(|source| has_misplaced(source.masked())) {
                continue;
            }
            for found in misplaced {
                let key = if found.before { "finding-space-before-mark" } else { "finding-space-after-mark" };
                let notice = Notice::new(key).with("mark", found.mark.to_string());
                let fix = context
                    .plainly_written(target, &found.blank)
                    .filter(|_| is_certain(&target.text, &found));
                let fix = fix.map(|span| {
                    let done = Notice::new("fix-space-beside-mark").with("mark", found.mark.to_string());
                    Fix::new(done, vec![Patch { span, text: String::new() }])
                });
                let draft = Draft::new(&META, context.target.file, target.file_range(&found.blank), notice);
                out.push_pattern(context, draft.fix(fix));
            }
        }
    }
}

/// Whether the blank can be nothing but a slip: behind a word and before a mark that ends something, or on the inner side of a
/// pair. A bracket alone may be a smile, a mark between figures a ratio, several marks an omission.
fn is_certain(text: &str, found: &Misplaced) -> bool {
    let (before, after) = (&text[..found.blank.start], &text[found.blank.end..]);
    let next = after.chars().nth(1);
    match found.mark {
        ',' | ';' | '!' | '?' | '.' => {
            before.ends_with(|c: char| is_letter(c) || matches!(c, ')' | '”' | '»'))
                && next.is_none_or(|c| c.is_whitespace() || matches!(c, '”' | '»'))
                && !after[found.mark.len_utf8()..].trim_start().starts_with(['.', ',', ';', '!', '?'])
        }
        ':' => before.ends_with(is_letter) && next.is_none_or(|c| c == '\n'),
        ')' => before.rfind(['(', ')']).is_some_and(|at| before[at..].starts_with('(')),
        '»' => before.rfind(['«', '»']).is_some_and(|at| before[at..].starts_with('«')),
        '(' => after.find(['(', ')']).is_some_and(|at| after[at..].starts_with(')')),
        '«' => after.find(['«', '»']).is_some_and(|at| after[at..].starts_with('»')),
        _ => false,
    }
}

/// A blank that does not belong.
struct Misplaced {
    blank: std::ops::Range<usize>,
    mark: char,
    /// It stands before the mark, else behind it.
    before: bool,
}

fn has_misplaced(text: &str) -> bool {
    misplaced(text).next().is_some()
}

/// Blanks between a letter, digit or closing mark and a punctuation mark, and blanks inside brackets.
fn misplaced(text: &str) -> impl Iterator<Item = Misplaced> {
    text.match_indices([' ', '\u{a0}']).filter_map(|(at, blank)| {
        let last = text[..at].chars().next_back()?;
        let mut after = text[at + blank.len()..].chars();
        let (mark, next) = (after.next()?, after.next());
        let blank = at..at + blank.len();
        let behind_text = is_letter_or_number(last) || matches!(last, ')' | '”' | '»');
        let ends = next.is_none_or(|c| c.is_whitespace() || matches!(c, '”' | '»' | '\n'));
        if matches!(mark, ',' | '.' | ';' | ':' | '!' | '?') && behind_text && ends && last != PLACEABLE {
            return Some(Misplaced { blank, mark, before: true });
        }
        if matches!(mark, ')' | '»') && behind_text {
            return Some(Misplaced { blank, mark, before: true });
        }
        (matches!(last, '(' | '«') && is_letter_or_number(mark)).then_some(Misplaced {
            blank,
            mark: last,
            before: false,
        })
    })
}
