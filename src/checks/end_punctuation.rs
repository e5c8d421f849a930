//! `end-punctuation`: another mark at the end than in the source.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use super::{MASKED, PLACEABLE, VariantText};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::locale::letters::is_letter_or_number;
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
            if ends_open(source.masked()) || end_alike(source.masked(), target.masked()) {
                continue;
            }
            let Some(there) = End::of(source, context.source.locale).filter(|end| !end.kinds.is_empty())
            else {
                continue;
            };
            let Some(here) = End::of(target, context.target.locale) else { continue };
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
pub(super) fn is_heading(context: &PatternContext<'_>) -> bool {
    let id = context.unit.unit.source.id;
    let first = context.unit.document.catalog.units.first();
    ["h-", "fm-", "td-"].iter().any(|kind| id.starts_with(kind))
        || first.is_some_and(|first| first.source.id == id)
}

/// Whether there is no mark at the end of a text.
fn ends_open(text: &str) -> bool {
    text.ends_with(|c| is_letter_or_number(c) && kind(c).is_none())
}

/// Whether two texts end in the same single mark, as most do.
fn end_alike(one: &str, other: &str) -> bool {
    let mark = |text: &str| text.chars().next_back().filter(|c| matches!(c, '.' | '!' | '?'));
    let is_single = |text: &str, mark: char| text.strip_suffix(mark).is_some_and(ends_open);
    mark(one).is_some_and(|mark| is_single(one, mark) && is_single(other, mark))
}

/// How a text ends.
struct End<'t> {
    /// Marks at the end as written, quotation marks, brackets and blanks taken out.
    marks: String,
    /// The European marks that they correspond to.
    kinds: String,
    /// What comes before them.
    body: &'t str,
    /// A sentence of the language needs no mark at its end.
    open: bool,
    /// A question of the language is one by its last word, and may end like any other sentence.
    worded: bool,
}

impl<'t> End<'t> {
    /// None for a text that ends in a placeable, markup or an address, and one without words.
    fn of(text: &'t VariantText<'_>, locale: &Locale) -> Option<Self> {
        let masked = text.masked();
        let is_end = |c: char| kind(c).is_some() || c.is_whitespace() || is_closing(c);
        let body = masked.trim_end_matches(is_end);
        let marks: String = masked[body.len()..].chars().filter(|c| kind(*c).is_some()).collect();
        let kinds = marks.chars().filter_map(kind).map(|kind| match (kind, locale.language()) {
            (';', "el") => '?',
            (':', "hy") => '.',
            _ => kind,
        });
        let (kinds, open) = (kinds.collect(), OPEN.contains(&locale.language()));
        let worded = open || WORDED.contains(&locale.language());
        (!body.is_empty() && !body.ends_with([MASKED, PLACEABLE])).then_some(Self {
            marks,
            kinds,
            body,
            open,
            worded,
        })
    }

    /// Whether it is a question. Armenian and Spanish say so before the last word.
    fn asks(&self) -> bool {
        self.kinds.contains('?') || self.body.contains(['?', '՞', '¿'])
    }

    /// Whether so many words stand before it that it is a sentence.
    fn is_long(&self) -> bool {
        self.body.split_whitespace().nth(FEWEST_WORDS - 1).is_some()
    }

    /// The message for what is wrong and its weight; none for what may be a matter of the language. A question stays one in every
    /// language; a dot or nothing at the end of a short line is taste.
    fn disagrees(&self, source: &Self) -> Option<(&'static str, Severity)> {
        let lists = |end: &Self| end.kinds.ends_with(':');
        if self.kinds.is_empty() {
            let is_sentence = source.is_long() && self.is_long();
            let closes = source.kinds.contains(['.', '?', '!', ':']);
            let is_lost = is_sentence && closes && !self.open && !self.asks();
            return is_lost.then_some(("finding-end-punctuation-lost", Severity::Warning));
        }
        match (source.kinds.contains('?'), self.kinds.contains('?')) {
            (true, false) if !self.asks() && !self.worded => {
                Some(("finding-end-punctuation", Severity::Warning))
            }
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

/// Languages that end a sentence with a space, or as they like: Dzongkha, Khmer, Lao, Thai, Tibetan.
const OPEN: &[&str] = &["bo", "dz", "km", "lo", "th"];

/// Languages with a word for the question mark: Burmese, Japanese.
const WORDED: &[&str] = &["ja", "my"];

/// Whether a character may stand behind the last mark.
pub(super) fn is_closing(c: char) -> bool {
    // Joiners without a width and marks of direction end the lines of some keyboards.
    CLOSING.contains(&c) || matches!(c, '\u{200b}'..='\u{200f}')
}

/// What may stand behind the last mark.
const CLOSING: &[char] = &[
    '"', '”', '“', '’', '‘', '\'', '»', '«', '›', '‹', ')', ']', '）', '］', '」', '』', '》', '】', '*', '_',
];

/// The European mark that a mark corresponds to; none for what is no mark at the end of a sentence.
pub(super) fn kind(c: char) -> Option<char> {
    Some(match c {
        '.' | '!' | '?' | ':' | ';' | ',' | '…' => c,
        // Full stops: East Asian, Devanagari and its neighbours, Urdu, Myanmar, Santali, Armenian, Ethiopic.
        '。' | '．' | '｡' | '।' | '॥' | '۔' | '။' | '᱾' | '᱿' | '։' | '።' | '৷' => '.',
        '！' | '՜' => '!',
        '？' | '؟' | '՞' | '\u{37e}' | '፧' => '?',
        '：' | '፦' | 'ᱺ' => ':',
        '；' | '؛' | '፤' => ';',
        '，' | '、' | '،' | '၊' | '՝' | '፣' => ',',
        _ => return None,
    })
}
