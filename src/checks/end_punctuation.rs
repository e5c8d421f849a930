//! `end-punctuation`: another mark at the end than in the source.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use super::{MASKED, PLACEABLE, VariantText};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "end-punctuation",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_source_has(Kinds::STOP))],
};

/// Another mark at the end than in the source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        if context.attribute.is_some() || is_heading(context) {
            return;
        }
        for (target, sources) in context.variants() {
            let [source] = sources.as_slice() else { continue };
            let Some(there) = End::of(source).filter(|end| !end.marks.is_empty()) else { continue };
            let Some(here) = End::of(target) else { continue };
            let Some((key, severity)) = here.disagrees(&there) else { continue };
            let range = here.range(&target.text);
            let (source, mark) = (there.shown(), here.shown());
            let notice = Notice::new(key).with("source", source.as_str()).with("target", mark.as_str());
            let draft = Draft::new(&META, context.target.file, target.file_range(&range), notice);
            let some = |mark: String| Some(mark).filter(|mark| !mark.is_empty());
            out.push_pattern(context, draft.severity(severity).evidence(some(source), some(mark)));
        }
    }
}

/// Headings, titles and cells end as their language likes; so does the first line of a document.
fn is_heading(context: &PatternContext<'_>) -> bool {
    let id = context.unit.unit.source.id;
    let first = context.unit.document.catalog.units.first();
    ["h-", "fm-", "td-"].iter().any(|kind| id.starts_with(kind))
        || first.is_some_and(|first| first.source.id == id)
}

/// How a text ends.
struct End<'t> {
    /// Marks at the end, quotation marks, brackets and blanks taken out.
    marks: String,
    /// What comes before them.
    body: &'t str,
}

impl<'t> End<'t> {
    /// None for a text that ends in a placeable, markup or an address, and one without words.
    fn of(text: &'t VariantText<'_>) -> Option<Self> {
        let masked = text.masked();
        let is_closing = |c: char| {
            is_mark(c)
                || c.is_whitespace()
                || matches!(c, '"' | '”' | '“' | '’' | '\'' | '»' | ')' | ']' | '*' | '_')
        };
        let body = masked.trim_end_matches(is_closing);
        let marks: String = masked[body.len()..].chars().filter(|c| is_mark(*c)).collect();
        (!body.is_empty() && !body.ends_with([MASKED, PLACEABLE])).then_some(Self { marks, body })
    }

    /// Whether so many words stand before it that it is a sentence.
    fn is_long(&self) -> bool {
        self.body.split_whitespace().nth(FEWEST_WORDS - 1).is_some()
    }

    /// The message for what is wrong and its weight; none for what may be a matter of the language. A question stays one in every
    /// language; a dot or nothing at the end of a short line is taste.
    fn disagrees(&self, source: &Self) -> Option<(&'static str, Severity)> {
        let asks = |end: &Self| end.marks.contains('?');
        let lists = |end: &Self| end.marks.ends_with(':');
        if source.marks.is_empty() {
            return None;
        }
        if self.marks.is_empty() {
            let is_sentence = source.is_long() && self.is_long();
            let closes = source.marks.contains(['.', '?', '!', ':']);
            return (is_sentence && closes).then_some(("finding-end-punctuation-lost", Severity::Warning));
        }
        match (asks(source), asks(self)) {
            (true, false) if !self.body.contains('?') => Some(("finding-end-punctuation", Severity::Warning)),
            (false, true) => Some(("finding-end-punctuation", Severity::Info)),
            _ if lists(source) != lists(self) => Some(("finding-end-punctuation", Severity::Info)),
            _ => None,
        }
    }

    fn shown(&self) -> String {
        if self.marks.starts_with("..") { "…".to_owned() } else { self.marks.chars().take(1).collect() }
    }

    /// The marks, or the last character before where they should be.
    fn range(&self, text: &str) -> std::ops::Range<usize> {
        let rest = text[self.body.len()..].trim_end().len();
        let last = text[..self.body.len()].chars().next_back().map_or(0, char::len_utf8);
        if rest == 0 {
            self.body.len() - last..self.body.len()
        } else {
            self.body.len()..self.body.len() + rest
        }
    }
}

/// A line of fewer words is a label rather than a sentence.
const FEWEST_WORDS: usize = 4;

fn is_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ':' | ';' | ',' | '…')
}
