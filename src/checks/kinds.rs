//! Which kinds of characters a text may hold, seen at one glance over its bytes: most checks have nothing to do in most texts.

/// Kinds of characters of a text, as far as first bytes tell: what is not here is not in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u32);

impl Kinds {
    /// Latin letters.
    pub(super) const LATIN: Self = Self(1);
    /// Cyrillic letters.
    pub(super) const CYRILLIC: Self = Self(1 << 1);
    /// Round and square brackets.
    pub(super) const BRACKET: Self = Self(1 << 2);
    /// Quotation marks.
    pub(super) const QUOTE: Self = Self(1 << 3);
    /// White space and invisible characters other than the blank and the line feed.
    pub(super) const STRANGE_SPACE: Self = Self(1 << 4);
    /// ASCII digits.
    pub(super) const DIGIT: Self = Self(1 << 5);
    /// What tags begin with.
    pub(super) const TAG: Self = Self(1 << 6);
    /// Placeables, and literals in them.
    pub(super) const PLACEABLE: Self = Self(1 << 7);
    /// Line feeds.
    pub(super) const BREAK: Self = Self(1 << 8);
    /// Apostrophes of both kinds.
    pub(super) const APOSTROPHE: Self = Self(1 << 9);
    /// Per cent signs.
    pub(super) const PERCENT: Self = Self(1 << 10);
    /// ASCII hyphens.
    pub(super) const HYPHEN: Self = Self(1 << 11);
    /// What every web or e-mail address holds: a full stop, a slash or an at sign.
    pub(super) const ADDRESS: Self = Self(1 << 12);
    /// Marks that end sentences, those of any script.
    pub(super) const STOP: Self = Self(1 << 13);
    /// Combining marks, U+0300 to U+036F.
    pub(super) const COMBINING: Self = Self(1 << 14);
    /// The replacement character.
    pub(super) const LOST: Self = Self(1 << 15);
    /// Two blanks in a row.
    pub(super) const DOUBLE_SPACE: Self = Self(1 << 16);

    /// What entities and code spans begin with.
    pub(super) const CODE: Self = Self(1 << 18);

    /// What anything that is masked begins with: markup, code, options of commands, addresses, placeholders.
    pub(super) const MASKED: Self =
        Self::CODE.or(Self::TAG).or(Self::PLACEABLE).or(Self::PERCENT).or(Self::HYPHEN).or(Self::ADDRESS);

    const NONE: Self = Self(0);
    const ALL: Self = Self(u32::MAX);

    /// The kinds in a text.
    pub(super) fn of(text: &str) -> Self {
        let mut last = 0;
        let mut kinds = 0;
        for byte in text.bytes() {
            kinds |= KINDS[usize::from(byte)];
            if byte == b' ' && last == b' ' {
                kinds |= Self::DOUBLE_SPACE.0;
            }
            last = byte;
        }
        Self(kinds)
    }

    /// The kinds in what is shown for a pattern as it is written: anything may stand for an escape sequence, and blanks can meet
    /// around what shows nothing or a blank.
    pub(super) fn of_pattern(source: &str) -> Self {
        let kinds = Self::of(source);
        if kinds.0 & ESCAPE > 0 {
            Self::ALL
        } else if kinds.may_have(Self::PLACEABLE) {
            kinds.or(Self::DOUBLE_SPACE)
        } else {
            kinds
        }
    }

    /// Whether anything may be in the text.
    pub(super) fn is_all(self) -> bool {
        self == Self::ALL
    }

    /// Whether characters of one of the kinds may be in the text.
    pub(super) fn may_have(self, kinds: Self) -> bool {
        self.0 & kinds.0 > 0
    }

    /// These kinds and others.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// In which pairs of texts a check may have something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    /// Only where the language of the target is known.
    pub(super) known: bool,
    source: Kinds,
    target: Kinds,
}

impl Texts {
    /// In any.
    pub(super) const ANY: Self = Self { known: false, source: Kinds::ALL, target: Kinds::ALL };
    /// In those whose target is in a language that has a profile.
    pub(super) const KNOWN: Self = Self { known: true, ..Self::ANY };

    /// Of these, those whose source may hold characters of one of the kinds.
    pub(super) const fn where_source_has(self, kinds: Kinds) -> Self {
        Self { source: kinds, target: Kinds::NONE, ..self }
    }

    /// Of these, those whose target may.
    pub(super) const fn where_target_has(self, kinds: Kinds) -> Self {
        Self { source: Kinds::NONE, target: kinds, ..self }
    }

    /// Of these, those of which either may.
    pub(super) const fn where_either_has(self, kinds: Kinds) -> Self {
        Self { source: kinds, target: kinds, ..self }
    }

    /// Whether a source and a target of these kinds are among them, if the language is.
    pub(super) fn include(self, source: Kinds, target: Kinds) -> bool {
        // Texts without any of the kinds are among those of which nothing is asked.
        source.may_have(self.source) || target.may_have(self.target) || self.source == Kinds::ALL
    }
}

/// Set by a backslash only.
const ESCAPE: u32 = 1 << 31;

/// The kinds of the characters that begin with each byte.
static KINDS: [u32; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = kinds_of(byte as u8);
        byte += 1;
    }
    kinds
};

const fn kinds_of(first: u8) -> u32 {
    let kinds = match first {
        b'a'..=b'z' | b'A'..=b'Z' => Kinds::LATIN,
        b'0'..=b'9' => Kinds::DIGIT,
        b'(' | b')' | b'[' | b']' => Kinds::BRACKET,
        b'"' => Kinds::QUOTE,
        b'<' => Kinds::TAG,
        b'{' => Kinds::PLACEABLE,
        b'&' | b'`' => Kinds::CODE,
        b'\n' => Kinds::BREAK,
        b'\'' => Kinds::APOSTROPHE,
        b'%' => Kinds::PERCENT,
        b'-' => Kinds::HYPHEN,
        b'.' => Kinds::ADDRESS.or(Kinds::STOP),
        b'/' | b'@' => Kinds::ADDRESS,
        b'!' | b'?' | b':' | b';' => Kinds::STOP,
        b'\\' => Kinds(ESCAPE),
        b'\t' | 0x0b | 0x0c | b'\r' => Kinds::STRANGE_SPACE,
        // U+0080 to U+00BF.
        0xc2 => Kinds::QUOTE.or(Kinds::STRANGE_SPACE).or(Kinds::STOP),
        0xc3..=0xca => Kinds::LATIN,
        // The Greek question mark is U+037E.
        0xcc | 0xcd => Kinds::COMBINING.or(Kinds::STOP),
        0xce | 0xcf => Kinds::STOP,
        0xd0..=0xd4 => Kinds::CYRILLIC,
        0xd5..=0xdf => Kinds::STOP,
        // U+1680, and U+1E00 to U+1EFF, among others.
        0xe1 => Kinds::LATIN.or(Kinds::STRANGE_SPACE).or(Kinds::STOP),
        0xe2 => Kinds::QUOTE.or(Kinds::STRANGE_SPACE).or(Kinds::STOP).or(Kinds::APOSTROPHE),
        0xe3 => Kinds::STRANGE_SPACE.or(Kinds::STOP),
        // Full-width forms, and U+FFFC to U+FFFD.
        0xef => Kinds::BRACKET.or(Kinds::STOP).or(Kinds::LOST).or(Kinds::PLACEABLE),
        0xe0..=0xff => Kinds::STOP,
        _ => Kinds::NONE,
    };
    kinds.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::PLACEABLE;
    use crate::locale::letters::Script;

    #[test]
    fn no_character_is_overlooked() {
        for c in '\0'..='\u{ffff}' {
            let kinds = Kinds::of(&c.to_string());
            match Script::of(c) {
                Some(Script::Latin) => assert!(kinds.may_have(Kinds::LATIN), "{c}"),
                Some(Script::Cyrillic) => assert!(kinds.may_have(Kinds::CYRILLIC), "{c}"),
                None => {}
            }
            let is_blank = c.is_whitespace() && !matches!(c, ' ' | '\n');
            assert!(!is_blank || kinds.may_have(Kinds::STRANGE_SPACE), "{c:?}");
        }
        let listed = [
            ("()[]（）［］", Kinds::BRACKET),
            ("\"«»“”„", Kinds::QUOTE),
            ("\u{a0}\u{202f}\u{200b}\u{200c}\u{200d}\u{2060}\u{ad}", Kinds::STRANGE_SPACE),
            ("0123456789", Kinds::DIGIT),
            ("'’", Kinds::APOSTROPHE),
            (".!?…:;。！？؟\u{37e}۔।։", Kinds::STOP),
            ("\u{307}\u{36f}", Kinds::COMBINING),
            ("\u{fffd}", Kinds::LOST),
        ];
        for (text, kind) in listed {
            assert!(text.chars().all(|c| Kinds::of(&c.to_string()).may_have(kind)), "{text}");
        }
        assert!(Kinds::of(&PLACEABLE.to_string()).may_have(Kinds::PLACEABLE));
        assert!(
            Kinds::of("a  b").may_have(Kinds::DOUBLE_SPACE)
                && !Kinds::of(" a b ").may_have(Kinds::DOUBLE_SPACE)
        );
        assert!(!Kinds::of("Şəhər 5").may_have(Kinds::CYRILLIC));
        assert!(!Kinds::of("город, 5").may_have(Kinds::LATIN));
    }

    #[test]
    fn an_escape_may_stand_for_anything() {
        assert!(Kinds::of_pattern(r#"{ "\u00A0" }"#).may_have(Kinds::STRANGE_SPACE));
        assert!(!Kinds::of_pattern(r#"{ "x" }"#).may_have(Kinds::STRANGE_SPACE));
        assert!(Kinds::of_pattern(r#"a { " " }b"#).may_have(Kinds::DOUBLE_SPACE));
    }

    #[test]
    fn texts_are_chosen_by_what_they_hold() {
        let (digits, none) = (Kinds::of("5"), Kinds::of(""));
        assert!(Texts::ANY.include(none, none));
        let wanted = Texts::ANY.where_target_has(Kinds::DIGIT);
        assert!(wanted.include(none, digits) && !wanted.include(digits, none));
        let wanted = Texts::ANY.where_source_has(Kinds::DIGIT);
        assert!(wanted.include(digits, none) && !wanted.include(none, digits));
        let wanted = Texts::KNOWN.where_either_has(Kinds::DIGIT);
        assert!(wanted.known && wanted.include(none, digits) && wanted.include(digits, none));
        assert!(!wanted.include(none, none));
    }
}
