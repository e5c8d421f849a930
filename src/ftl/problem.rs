//! What is wrong in a Fluent file.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// Bytes of the file, on character borders; may be empty, where something is missing.
    pub span: Range<usize>,
}

/// Kinds of problems.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// An entry that the grammar does not allow; its text is junk.
    Syntax(ErrorKind),
    /// The file starts with U+FEFF, which other Fluent parsers take for a part of the first entry.
    ByteOrderMark,
    /// A control character (C0 but tab and line ends, DEL, C1, U+FEFF behind the start), which Fluent parsers accept in
    /// silence.
    ControlCharacter(char),
    /// Lines that a version control system left for a person to settle.
    MergeConflict,
    /// A `\` in a string literal that starts no escape sequence, or one that names no character.
    BadEscape,
    /// Braces or brackets nested deeper than any message needs: nothing of the file was parsed.
    TooDeep,
    /// A file larger than is read: nothing of it was parsed.
    TooLarge,
}
