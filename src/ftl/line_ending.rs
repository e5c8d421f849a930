//! How lines end.

/// How the lines of a file end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineEnding {
    /// U+000A.
    #[default]
    Lf,
    /// U+000D U+000A.
    CrLf,
}

impl LineEnding {
    /// The line ending of a text: the one that most of its lines have; LF for a text of one line.
    pub fn of(text: &str) -> Self {
        let lines = text.matches('\n').count();
        let crlf = if text.contains('\r') { text.matches("\r\n").count() } else { 0 };
        if 2 * crlf > lines { Self::CrLf } else { Self::Lf }
    }

    /// As people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lf => "LF",
            Self::CrLf => "CRLF",
        }
    }

    /// The characters.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lf => "\n",
            Self::CrLf => "\r\n",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_lines_decide() {
        assert_eq!(LineEnding::of(""), LineEnding::Lf);
        assert_eq!(LineEnding::of("a\rb"), LineEnding::Lf);
        assert_eq!(LineEnding::of("a\r\nb"), LineEnding::CrLf);
        assert_eq!(LineEnding::of("a\r\nb\nc\r\n"), LineEnding::CrLf);
        assert_eq!(LineEnding::of("a\r\nb\n"), LineEnding::Lf);
    }
}
