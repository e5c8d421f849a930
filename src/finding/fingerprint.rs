//! What makes two findings of two runs the same finding.

use std::fmt;
use std::str::FromStr;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};

use super::Finding;

/// The identity of a finding: check, file, message and facts, but neither its line, which moves, nor its words, which depend
/// on the user's language. It shows as 32 hexadecimal digits, a colon and the number among findings that are alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint {
    /// What findings that are alike have in common: the first half of a SHA-256.
    pub kind: Kind,
    /// Its number among those of the same kind in a run, from 1 and in the order of the findings; 0 before it was given one.
    pub nth: usize,
}

/// What findings that are alike have in common; shows as 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind([u8; 16]);

impl Kind {
    /// The kind of a finding. A finding of no message and without facts is known by the text of its line.
    pub fn of(finding: &Finding) -> Self {
        let evidence = finding.evidence.as_ref();
        let nameless = finding.id.is_none() && evidence.is_none();
        let words = finding.location.line_text.split_whitespace().filter(|_| nameless);
        let line = words.collect::<Vec<_>>().join(" ");
        let parts = [
            Some(finding.check),
            Some(&*finding.location.path),
            finding.id.as_deref(),
            evidence.and_then(|evidence| evidence.source.as_deref()),
            evidence.and_then(|evidence| evidence.target.as_deref()),
        ];
        let mut hash = Sha256::new();
        for part in parts.into_iter().chain((!line.is_empty()).then_some(Some(line.as_str()))) {
            // The length first, so that parts cannot run into each other; nothing at all differs from an empty part.
            hash.update(part.map_or(u64::MAX, |part| part.len() as u64).to_le_bytes());
            hash.update(part.unwrap_or_default());
        }
        let mut kind = [0; 16];
        kind.iter_mut().zip(hash.finalize()).for_each(|(byte, digest)| *byte = digest);
        Self(kind)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The error is none of ours to explain: whoever has the text knows where it stands.
impl FromStr for Kind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut kind = [0; 16];
        if text.len() != 2 * kind.len() || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(());
        }
        for (at, byte) in kind.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).map_err(drop)?;
        }
        Ok(Self(kind))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.nth)
    }
}

/// Gives every finding of a run its fingerprint. Numbers follow the order of the findings, so all of them must be there.
pub fn set_fingerprints(findings: &mut [Finding]) {
    findings.par_iter_mut().for_each(|finding| finding.fingerprint.kind = Kind::of(finding));
    let mut seen: FxHashMap<Kind, usize> = FxHashMap::default();
    seen.reserve(findings.len());
    for finding in findings {
        let nth = seen.entry(finding.fingerprint.kind).or_default();
        *nth += 1;
        finding.fingerprint.nth = *nth;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Evidence, Location, Severity};
    use crate::notice::Notice;
    use crate::position::{Position, Span};

    fn finding(line: usize, fact: &str) -> Finding {
        let place = Position { line, column: 1 };
        Finding {
            check: "number-mismatch",
            severity: Severity::Error,
            locale: None,
            id: Some("p-7x3f".to_owned()),
            location: Location {
                path: "a.ftl".into(),
                span: Span { start: place, end: place },
                line_text: format!("line {line}").into(),
            },
            notice: Notice::new("x"),
            evidence: Some(Box::new(Evidence { source: None, target: Some(fact.to_owned()) })),
            related: Vec::new(),
            fix: None,
            fingerprint: Fingerprint::default(),
        }
    }

    #[test]
    fn a_kind_survives_a_move_but_no_change_of_facts() {
        assert_eq!(Kind::of(&finding(1, "44")), Kind::of(&finding(9, "44")));
        assert_ne!(Kind::of(&finding(1, "44")), Kind::of(&finding(1, "45")));
        let mut other_side = finding(1, "44");
        other_side.evidence = Some(Box::new(Evidence { source: Some("44".to_owned()), target: None }));
        assert_ne!(Kind::of(&finding(1, "44")), Kind::of(&other_side));
    }

    #[test]
    fn a_finding_of_no_message_is_known_by_its_line_whatever_its_blanks() {
        let nameless = |line: &str| {
            let mut finding = finding(1, "");
            (finding.id, finding.evidence) = (None, None);
            finding.location.line_text = line.into();
            Kind::of(&finding)
        };
        assert_eq!(nameless("broken  { line"), nameless("\tbroken { line "));
        assert_ne!(nameless("broken { line"), nameless("broken { word"));
    }

    #[test]
    fn findings_that_are_alike_are_numbered_in_order() {
        let mut findings = [finding(1, "44"), finding(2, "45"), finding(3, "44")];
        set_fingerprints(&mut findings);
        assert_eq!(findings.each_ref().map(|finding| finding.fingerprint.nth), [1, 1, 2]);
    }

    #[test]
    fn a_fingerprint_stays_the_same_for_ever() {
        let fingerprint = Fingerprint { kind: Kind::of(&finding(1, "44")), nth: 2 };
        assert_eq!(fingerprint.to_string(), "330cf8206e6dc82d099083755b5521ed:2");
    }
}
