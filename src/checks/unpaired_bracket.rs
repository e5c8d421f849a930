//! `unpaired-bracket`: a bracket without its partner, where the source has both.

use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "unpaired-bracket", severity: Severity::Warning, group: Group::Typography, waivable: true };

/// A bracket without its partner, where the source has both.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            let Some(at) = unpaired(target.masked()) else { continue };
            if sources.iter().any(|source| unpaired(source.masked()).is_some()) {
                continue;
            }
            let bracket = target.text[at..].chars().next().map(String::from).unwrap_or_default();
            let notice = Notice::new("finding-unpaired-bracket").with("bracket", bracket.as_str());
            let draft = Draft::new(&META, context.target.file, target.file_range(&(at..at + bracket.len())), notice);
            out.push_pattern(context, draft.evidence(None, Some(bracket)));
        }
    }
}

/// The first bracket without a partner, in bytes. List heads (`1)`, `a)`) and emoticons are none.
fn unpaired(text: &str) -> Option<usize> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => open.push((at, c)),
            ')' | ']' => {
                let partner = if c == ')' { '(' } else { '[' };
                match open.last() {
                    Some((_, bracket)) if *bracket == partner => drop(open.pop()),
                    _ if c == ')' && is_list_head(&text[..at]) => {}
                    _ => return Some(at),
                }
            }
            _ => {}
        }
    }
    open.first().map(|(at, _)| *at)
}

/// A number or a single letter alone before the bracket, or the eyes of an emoticon.
fn is_list_head(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let short = word.chars().count() <= 3 && word.chars().all(char::is_alphanumeric);
    let one_letter = word.chars().count() == 1 || word.chars().all(char::is_numeric);
    (short && one_letter && !word.is_empty()) || word.ends_with([':', ';', '-'])
}
