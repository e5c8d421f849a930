//! `partially-untranslated`: words of the source that were left as they are.

use super::VariantText;
use super::kinds::Kinds;
use super::quotes::Asides;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::anchors::names_a_concept;
use crate::finding::Severity;
use crate::locale::Locale;
use crate::locale::letters::is_letter_or_number;
use crate::locale::letters::{Script, words};
use crate::locale::recognition::Traits;
use crate::notice::Notice;
use rustc_hash::FxHashSet;
use std::cell::OnceCell;
use std::ops::Range;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "partially-untranslated",
    severity: Severity::Warning,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// Words of the source that were left as they are.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let profiles = (context.source.locale.profile(), context.target.locale.profile());
        let (Some(from), Some(to)) = profiles else { return };
        if from.language == to.language || context.is_example() {
            return;
        }
        // Words of one script cannot be words of another.
        let (there, here) = (context.source.kinds, context.target.kinds);
        let shares = |script: Kinds| there.may_have(script) && here.may_have(script);
        if from.traits.script != to.traits.script && !shares(Kinds::LATIN) && !shares(Kinds::CYRILLIC) {
            return;
        }
        let languages = Languages { source: from.traits, target: to.traits, locale: context.source.locale };
        let is_statement = context.unit.document.is_statement();
        for (target, sources) in context.variants() {
            if target.languages(context.target.locale).text.is_some() {
                continue;
            }
            let known = Known::new(&sources);
            for run in known.runs(target) {
                let text = &target.text[run.start..run.end];
                // A program has words of its own, also such with hyphens: `prefers-reduced-motion`.
                let is_term = !is_statement && !text.contains(char::is_whitespace);
                if is_term || !languages.is_left_over(text) {
                    continue;
                }
                let notice = Notice::new("finding-partially-untranslated").with("target", text);
                let draft = Draft::new(&META, context.target.file, target.file_range(&run), notice);
                out.push_pattern(context, draft.evidence(Some(text.to_owned()), Some(text.to_owned())));
            }
        }
    }
}

/// The words of the sources, and which of them follow each other.
struct Known<'s> {
    sources: &'s [&'s VariantText<'s>],
    words: FxHashSet<&'s str>,
    /// Which of them follow each other: made when first needed, as they are for few texts.
    pairs: OnceCell<FxHashSet<(&'s str, &'s str)>>,
}

impl<'s> Known<'s> {
    fn new(sources: &'s [&'s VariantText<'s>]) -> Self {
        let words = sources.iter().flat_map(|source| source.written_words()).collect();
        Self { sources, words, pairs: OnceCell::new() }
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    fn has_pair(&self, first: &str, second: &str) -> bool {
        let pairs = || {
            let next = |text: &'s VariantText<'s>| text.written_words().zip(text.written_words().skip(1));
            self.sources.iter().flat_map(|source| next(source)).collect()
        };
        self.pairs.get_or_init(pairs).contains(&(first, second))
    }

    /// Longest runs of source words in a text that follow each other there as in the source, outside quotation marks and brackets. A
    /// text without any other word is none of this check's business: it is code, or untranslated altogether.
    fn runs(&self, target: &VariantText<'_>) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        if target.written_words().all(|word| self.has(word)) {
            return runs;
        }
        let text = target.masked();
        let mut asides = None;
        let mut last: Option<Range<usize>> = None;
        for word in target.words() {
            let is_known = self.has(&text[word.clone()]);
            if !is_known
                || asides.get_or_insert_with(|| Asides::new(text)).contains(word.start)
                || is_address(text, &word)
            {
                last = None;
                continue;
            }
            let follows = last.replace(word.clone()).is_some_and(|last| {
                let between = &text[last.end..word.start];
                matches!(between, " " | "\u{a0}" | "-" | "’" | "'")
                    && self.has_pair(&text[last], &text[word.clone()])
            });
            match runs.last_mut().filter(|_| follows) {
                Some(run) => run.end = word.end,
                None => runs.push(word),
            }
        }
        runs
    }
}

/// Part of an address without scheme, or of a name with digits (`example.org`, `mp3`, `FILE1`).
fn is_address(text: &str, word: &Range<usize>) -> bool {
    let glued = |c: char| matches!(c, '.' | '/' | ':' | '@' | '_' | '=') || c.is_numeric();
    let mut after = text[word.end..].chars();
    let next = after.next().is_some_and(|next| {
        next.is_ascii_digit() || glued(next) && after.next().is_some_and(is_letter_or_number)
    });
    next || text[..word.start].ends_with(glued)
}

/// Words for subjects of public affairs from which on a run of capitals is no name to be kept: with a word like `of` inside, and
/// without.
const FEWEST_JOINED: usize = 2;
const FEWEST_CONCEPTS: usize = 3;

/// The two languages of a pair.
struct Languages<'l> {
    source: &'static Traits,
    target: &'static Traits,
    /// Of the source.
    locale: &'l Locale,
}

impl Languages<'_> {
    /// Whether a run of source words is text rather than names: in the other script one longer common word suffices; in the same
    /// script the two languages may share a word, so that one by itself must look like the source's language.
    fn is_left_over(&self, run: &str) -> bool {
        let all: Vec<&str> = words(run).map(|word| &run[word]).collect();
        let common: Vec<&str> =
            all.iter().copied().filter(|word| !word.contains(char::is_uppercase)).collect();
        let longest = common.iter().map(|word| word.chars().count()).max().unwrap_or(0);
        let is_other_script = self.source.script != self.target.script && {
            let script = |c| Script::of(c) == Some(self.source.script);
            common.iter().any(|word| word.chars().all(script))
        };
        let is_foreign = || common.iter().any(|word| word.chars().count() > 3 && self.is_foreign(word));
        match all.len() {
            0 => false,
            1 => longest > 4 && (is_other_script || is_foreign()),
            _ => {
                longest > 3 && (is_other_script || is_foreign() || common.len() > 1 && self.is_plain(&common))
                    || self.is_title(&all)
            }
        }
    }

    /// The name of an institution in words that every language has its own for, joined as sentences join them (`Committee of Permanent
    /// Representatives`): names of firms and newspapers hold fewer of them.
    fn is_title(&self, all: &[&str]) -> bool {
        let inside = all.get(1..all.len().saturating_sub(1)).unwrap_or_default();
        // `and` joins the names of firms.
        let is_joint = |word: &&str| *word != "and" && self.source.is_frequent(word);
        let least = if inside.iter().any(is_joint) { FEWEST_JOINED } else { FEWEST_CONCEPTS };
        let named = all.iter().filter(|word| {
            let lower = self.locale.lower(word);
            !self.source.is_frequent(&lower) && names_a_concept(&lower, self.locale)
        });
        named.take(least).count() == least
    }

    /// A word with a letter that the target's language has not, or of a form that only the source's has.
    fn is_foreign(&self, word: &str) -> bool {
        !word.chars().all(|c| self.target.has_letter(c))
            || (self.source.is_frequent(word) && !self.target.is_frequent(word))
            || (self.source.has_ending(word) && !self.target.has_ending(word))
    }

    /// None of the words has a letter that is usual in the target's language, or is a frequent word of it.
    fn is_plain(&self, common: &[&str]) -> bool {
        let is_shared = |word: &&str| self.target.has_usual_letter(word) || self.target.is_frequent(word);
        !self.target.usual.is_empty() && !common.iter().any(is_shared)
    }
}
