//! Waivers: a comment above a translation excuses a finding, with a reason, until either text changes.
//!
//! ```text
//! # waive number-mismatch "44" [3fa91c]: the figure is written as a word
//! # waive .title length-ratio [b07d22]: shortened at the editor's wish
//! ```

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::record::WaiverLine;

/// A waiver that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver<'l> {
    /// Attribute it is about; none for the value.
    pub attribute: Option<&'l str>,
    /// Id of the check.
    pub check: &'l str,
    /// Text or value on the target side of the one finding it excuses; none for all findings of the check.
    pub fact: Option<&'l str>,
    /// The seal of the two texts it was written for ([`seal`]); without one it does not act.
    pub seal: Option<&'l str>,
    /// Why; at least three letters.
    pub reason: &'l str,
}

/// What is wrong with a waiver line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaiverError {
    /// There is no `:` with a reason of at least three letters behind it.
    NoReason,
    /// It is not `[.attribute] check ["fact"] [seal]: reason`.
    Malformed,
}

impl WaiverLine {
    /// Reads the line by the grammar `[.attribute] check ["fact"] [6 hex digits in brackets]: reason`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(&self) -> Result<Waiver<'_>, WaiverError> {
        let mut rest = self.text.trim();
        let attribute = rest.strip_prefix('.').map(|after| {
            let (name, after) = after.split_once(char::is_whitespace).unwrap_or((after, ""));
            rest = after.trim_start();
            name
        });
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        let (check, after) = rest.split_at(end);
        rest = after.trim_start();
        let fact = match rest.strip_prefix('"') {
            Some(quoted) => {
                let (fact, after) = quoted.split_once('"').ok_or(WaiverError::Malformed)?;
                rest = after.trim_start();
                Some(fact)
            }
            None => None,
        };
        let seal = match rest.strip_prefix('[') {
            Some(sealed) => {
                let (seal, after) = sealed.split_once(']').ok_or(WaiverError::Malformed)?;
                rest = after.trim_start();
                Some(seal)
            }
            None => None,
        };
        let is_seal =
            |seal: &str| seal.len() == SEAL_DIGITS && seal.bytes().all(|byte| byte.is_ascii_hexdigit());
        if check.is_empty() || seal.is_some_and(|seal| !is_seal(seal)) {
            return Err(WaiverError::Malformed);
        }
        let reason = rest.strip_prefix(':').ok_or(if rest.is_empty() {
            WaiverError::NoReason
        } else {
            WaiverError::Malformed
        })?;
        let reason = reason.trim();
        if reason.chars().filter(|c| c.is_alphabetic()).count() < 3 {
            return Err(WaiverError::NoReason);
        }
        Ok(Waiver { attribute, check, fact, seal, reason })
    }
}

impl Waiver<'_> {
    /// The waiver as a comment line, without line end.
    pub fn line(&self) -> String {
        let mut line = "# waive ".to_owned();
        if let Some(attribute) = self.attribute {
            line += &format!(".{attribute} ");
        }
        line += self.check;
        if let Some(fact) = self.fact {
            line += &format!(" \"{fact}\"");
        }
        if let Some(seal) = self.seal {
            line += &format!(" [{seal}]");
        }
        line + ": " + self.reason
    }
}

const SEAL_DIGITS: usize = 6;

/// The first six hex digits of the SHA-256 of source pattern, U+001F, target pattern, each in NFC with LF line ends, without
/// common indentation and blanks at line ends: new layout keeps a waiver alive, a change of either text ends it.
pub fn seal(source: &str, target: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(sealed_form(source));
    hash.update("\u{1f}");
    hash.update(sealed_form(target));
    let digest = hash.finalize();
    digest.iter().take(SEAL_DIGITS / 2).map(|byte| format!("{byte:02x}")).collect()
}

fn sealed_form(pattern: &str) -> String {
    let lines: Vec<&str> = pattern.trim().lines().map(|line| line.trim_end_matches([' ', '\r'])).collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let common = lines.iter().skip(1).filter(|line| !line.is_empty()).map(indent).min().unwrap_or(0);
    let rest = lines.iter().skip(1).map(|line| line.get(common.min(line.len())..).unwrap_or(line));
    lines.first().copied().into_iter().chain(rest).collect::<Vec<_>>().join("\n").nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> WaiverLine {
        WaiverLine { text: text.to_owned(), span: 0..0 }
    }

    #[test]
    fn every_part_is_read_and_written_back() {
        for text in [
            "number-mismatch \"44\" [3fa91c]: sözlə yazılıb",
            ".title length-ratio [b07d22]: заголовок сокращён",
            "doubled-word: bu bir addır",
        ] {
            assert_eq!(line(text).parse().unwrap().line(), format!("# waive {text}"));
        }
    }

    #[test]
    fn a_reason_is_required_and_nonsense_is_named() {
        assert_eq!(line("doubled-word [3fa91c]").parse(), Err(WaiverError::NoReason));
        assert_eq!(line("doubled-word: ok").parse(), Err(WaiverError::NoReason));
        assert_eq!(line("doubled-word [xyz]: because").parse(), Err(WaiverError::Malformed));
        assert_eq!(line("doubled-word \"x: because").parse(), Err(WaiverError::Malformed));
    }

    #[test]
    fn layout_keeps_a_seal_and_words_break_it() {
        let sealed = seal("One\n    two", "Bir");
        assert_eq!(sealed, seal("One\r\n  two  ", "Bir"));
        assert_ne!(sealed, seal("One\ntwo!", "Bir"));
        assert_ne!(sealed, seal("One\ntwo", "Bır"));
    }
}
