//! Which kinds of characters a text may hold, seen at one glance over its bytes: most checks have nothing to do in most texts.

/// Kinds of characters of a text, as far as first bytes tell: what is not here is not in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bytes(u8);

impl Bytes {
    /// Latin letters.
    pub(super) const LATIN: Self = Self(1);
    /// Cyrillic letters.
    pub(super) const CYRILLIC: Self = Self(2);
    /// Round and square brackets.
    pub(super) const BRACKET: Self = Self(4);
    /// Quotation marks.
    pub(super) const QUOTE: Self = Self(8);
    /// No-break spaces and their neighbours.
    pub(super) const STRANGE_SPACE: Self = Self(16);

    /// The kinds in a text.
    pub(super) fn of(text: &str) -> Self {
        Self(text.bytes().fold(0, |kinds, byte| kinds | KINDS[usize::from(byte)]))
    }

    /// Whether characters of one of the kinds may be in the text.
    pub(super) fn may_have(self, kinds: Self) -> bool {
        self.0 & kinds.0 > 0
    }
}

/// The kinds of the characters that begin with each byte.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | 0xc3..=0xca => Bytes::LATIN.0,
            // U+1E00 to U+1EFF, among others.
            0xe1 => Bytes::LATIN.0,
            0xd0..=0xd4 => Bytes::CYRILLIC.0,
            b'(' | b')' | b'[' | b']' => Bytes::BRACKET.0,
            b'"' => Bytes::QUOTE.0,
            0xc2 | 0xe2 => Bytes::QUOTE.0 | Bytes::STRANGE_SPACE.0,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::letters::Script;

    #[test]
    fn no_character_is_overlooked() {
        for c in '\0'..='\u{ffff}' {
            let kinds = Bytes::of(&c.to_string());
            match Script::of(c) {
                Some(Script::Latin) => assert!(kinds.may_have(Bytes::LATIN), "{c}"),
                Some(Script::Cyrillic) => assert!(kinds.may_have(Bytes::CYRILLIC), "{c}"),
                None => {}
            }
        }
        for (text, kind) in
            [("()[]", Bytes::BRACKET), ("\"«»“”„", Bytes::QUOTE), ("\u{a0}\u{202f}", Bytes::STRANGE_SPACE)]
        {
            assert!(text.chars().all(|c| Bytes::of(&c.to_string()).may_have(kind)), "{text}");
        }
        assert!(!Bytes::of("Şəhər 5").may_have(Bytes::CYRILLIC));
        assert!(!Bytes::of("город, 5").may_have(Bytes::LATIN));
    }
}
