//! `bidi-control`: a character that changes the direction of the text unseen.

use unic_langid::CharacterDirection;

use super::scan::places;
use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "bidi-control",
    severity: Severity::Error,
    group: Group::File,
    waivable: true,
    hooks: &[Hook::File],
};

/// A character that changes the direction of the text unseen.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        let FileContext { project, file, .. } = *context;
        // The pseudolocale from right to left is nothing but this.
        if file.locale.is_pseudo() || !may_hold(file.resource.text()) {
            return;
        }
        let is_rtl = file.locale.langid().character_direction() == CharacterDirection::RTL;
        for (_, definition) in definitions(&file.resource) {
            let key = definition.key();
            for (attribute, value) in definition.patterns().filter(|(_, value)| may_hold(value.source)) {
                let sources = project.sources_of(file.locale).iter();
                let source_has = |c: char| {
                    let mut texts = sources.clone().filter_map(|locale| project.definition(locale, &key));
                    texts
                        .any(|source| source.pattern(attribute).is_some_and(|value| value.source.contains(c)))
                };
                for (at, c, severity) in
                    controls(value.source, is_rtl || value.source.contains(is_right_to_left))
                {
                    if source_has(c) {
                        continue;
                    }
                    let start = value.span.start + at;
                    let notice =
                        Notice::new("finding-bidi-control").with("code", format!("U+{:04X}", u32::from(c)));
                    let draft =
                        Draft::new(&META, file, start..start + c.len_utf8(), notice).severity(severity);
                    out.push(draft.id(key.as_ref()).attribute(attribute));
                }
            }
        }
    }
}

/// Whether a text may hold one of them: by the bytes that they are written with.
fn may_hold(text: &str) -> bool {
    let mut begun = places(text, |byte| (byte == 0xe2) | (byte == 0xd8));
    begun.any(|at| {
        matches!(
            text.as_bytes()[at..],
            [0xe2, 0x80, 0x8e | 0x8f | 0xaa..=0xae, ..] | [0xe2, 0x81, 0xa6..=0xa9, ..] | [0xd8, 0x9c, ..]
        )
    })
}

/// Whether a letter is Hebrew, Arabic or of another script that runs from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') && c != '\u{61c}'
}

/// The characters of a pattern that change the direction without need, and how much each weighs. Text that runs from right to
/// left needs marks and embeddings; none needs an override, or an isolate that never ends.
fn controls(text: &str, is_rtl: bool) -> Vec<(usize, char, Severity)> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\u{200e}' | '\u{200f}' | '\u{61c}' if !is_rtl => found.push((at, c, Severity::Warning)),
            '\u{202a}'..='\u{202e}' if !is_rtl => found.push((at, c, Severity::Error)),
            '\u{202d}' | '\u{202e}' => found.push((at, c, Severity::Error)),
            '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{2069}' if open.pop().is_none() => found.push((at, c, Severity::Error)),
            _ => {}
        }
    }
    found.extend(open.into_iter().map(|(at, c)| (at, c, Severity::Error)));
    found.sort_by_key(|(at, ..)| *at);
    found
}
