//! `wrong-language`: a translation, or a sentence of one, in another language.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "wrong-language",
    severity: Severity::Error,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// A translation, or a sentence of one, in another language.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let locale = context.target.locale;
        if context.is_example() {
            return;
        }
        for (target, sources) in context.variants() {
            let languages = target.languages(locale);
            if let Some(language) = languages.text {
                let span = target.file_range(&(0..target.text.len()));
                let notice = Notice::new("finding-wrong-language").with("language", language);
                out.push_pattern(context, Draft::new(&META, context.target.file, span, notice));
                return;
            }
            let mut others = languages.sentences.iter().peekable();
            let mut end = 0;
            for (number, sentence) in target.sentences(locale).enumerate() {
                let start = end;
                end += sentence.len();
                let Some((_, language)) = others.next_if(|(other, _)| *other == number) else { continue };
                let text = &target.text[start..end];
                // A text of one sentence was judged as a whole.
                if text.len() == target.text.len()
                    || sources.iter().any(|source| source.text.contains(text.trim()))
                {
                    continue;
                }
                let span = target.file_range(&(start..start + text.trim_end().len()));
                let notice = Notice::new("finding-wrong-language-sentence").with("language", *language);
                let draft = Draft::new(&META, context.target.file, span, notice);
                out.push_pattern(context, draft.severity(Severity::Warning));
            }
        }
    }
}
