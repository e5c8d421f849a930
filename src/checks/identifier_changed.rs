//! `identifier-changed`: a code of letters and digits that is another one in the translation.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText, VersionsContext};
use crate::facts::{Fact, Value};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "identifier-changed",
    severity: Severity::Warning,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Versions, Hook::Pattern(Texts::KNOWN)],
};

/// A code of letters and digits that is another one in the translation.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    /// Codes with other digits.
    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        versions.disagreements(&META).for_each(|draft| out.push(draft));
    }

    /// Codes with the same digits behind another letter.
    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let locales = (context.source.locale, context.target.locale);
        for (target, sources) in context.variants() {
            let missing = |there: &&str| !target.text.contains(there);
            for (code, fact) in codes(target, locales.1) {
                let mut known = sources.iter().flat_map(|source| codes(source, locales.0));
                if known.any(|(there, _)| there == code) {
                    continue;
                }
                let mut lost = sources.iter().flat_map(|source| codes(source, locales.0));
                let alike = lost.find(|(there, _)| differ_in_one_letter(there, code) && missing(there));
                let Some((there, _)) = alike else { continue };
                let notice =
                    Notice::new("finding-identifier-changed").with("source", there).with("target", code);
                let draft = Draft::new(&META, context.target.file, target.file_range(&fact.span), notice);
                out.push_pattern(context, draft.evidence(Some(there.to_owned()), Some(code.to_owned())));
            }
        }
    }
}

/// The codes of a text in capitals of the Latin alphabet, two at least: a single one is often another one in translation.
fn codes<'t>(text: &'t VariantText<'_>, locale: &Locale) -> impl Iterator<Item = (&'t str, &'t Fact)> {
    let is_code = |fact: &&Fact| matches!(fact.readings.first(), Some(Value::Identifier(_)));
    let codes = text.facts(locale).iter().filter(is_code);
    codes.filter_map(|fact| Some((text.text.get(fact.span.clone())?, fact))).filter(|(code, _)| {
        let letters = code.bytes().take_while(u8::is_ascii_uppercase).count();
        letters >= FEWEST_LETTERS && code[letters..].bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
    })
}

/// Capitals that a code must have.
const FEWEST_LETTERS: usize = 2;

/// Whether two codes are the same but for one letter, which is not the same sound in another language.
fn differ_in_one_letter(one: &str, other: &str) -> bool {
    let mut differing = one.bytes().zip(other.bytes()).filter(|(a, b)| a != b);
    let is_letter = |(a, b): (u8, u8)| {
        a.is_ascii_uppercase() && b.is_ascii_uppercase() && !SAME_SOUND.contains(&&[a.min(b), a.max(b)])
    };
    one.len() == other.len() && differing.next().is_some_and(is_letter) && differing.next().is_none()
}

/// Letters that stand for one sound in English and Azerbaijani abbreviations (`FC`, `FK`).
const SAME_SOUND: [&[u8; 2]; 8] = [b"CK", b"CS", b"CJ", b"KQ", b"GQ", b"HX", b"VW", b"JY"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_makes_another_code() {
        assert!(differ_in_one_letter("DP-7", "DQ-7"));
        for (one, other) in
            [("DP-7", "DP-7"), ("DP-7", "DP-8"), ("FC-2", "FK-2"), ("EU27", "AB27"), ("AB1", "ABC1")]
        {
            assert!(!differ_in_one_letter(one, other), "{one} {other}");
        }
    }
}
