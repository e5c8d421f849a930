//! What must be known of a text before a Fluent parser may see it, and what the parser would accept in silence.
//!
//! The parser recurses without a limit: deep nesting would overflow the stack and end the process, which nothing can catch.

use std::ops::Range;

use super::problem::{Problem, ProblemKind};

/// Placeables and calls within each other. An unoptimised parser needs 9 KiB of stack for each, and threads have 2 MiB.
const MOST_NESTED: usize = 100;
/// Bytes of a file.
const LARGEST: usize = 512 << 20;
/// Bytes looked at together for control characters.
const CHUNK: usize = 64;

/// What was found before parsing.
pub(super) struct Guarded {
    /// In no order.
    pub(super) problems: Vec<Problem>,
    /// Lines of merge conflicts, marker lines included, in order.
    pub(super) conflicts: Vec<Range<usize>>,
    /// The parser may see the text.
    pub(super) parseable: bool,
}

/// Looks through a file from byte `start`, behind its byte order mark.
pub(super) fn guard(text: &str, start: usize) -> Guarded {
    if text.len() > LARGEST {
        let problems = vec![Problem { kind: ProblemKind::TooLarge, span: 0..0 }];
        return Guarded { problems, conflicts: Vec::new(), parseable: false };
    }
    let mut problems = control_characters(text, start);
    if start > 0 {
        problems.push(Problem { kind: ProblemKind::ByteOrderMark, span: 0..start });
    }
    let conflicts = conflicts(text, start);
    problems.extend(
        conflicts.iter().map(|span| Problem { kind: ProblemKind::MergeConflict, span: span.clone() }),
    );
    let too_deep = too_deep(text, start);
    problems.extend(too_deep.map(|at| Problem { kind: ProblemKind::TooDeep, span: at..at + 1 }));
    Guarded { problems, conflicts, parseable: too_deep.is_none() }
}

/// C0 controls but LF, CR and TAB, DEL, C1 controls, and U+FEFF.
fn control_characters(text: &str, start: usize) -> Vec<Problem> {
    let mut found = Vec::new();
    for (nth, chunk) in text.as_bytes()[start..].chunks(CHUNK).enumerate() {
        // Without an early exit the compiler compares many bytes at once.
        if !chunk.iter().fold(false, |any, byte| any | may_start_control(*byte)) {
            continue;
        }
        let candidates = chunk.iter().enumerate().filter(|(_, byte)| may_start_control(**byte));
        found.extend(candidates.filter_map(|(at, _)| {
            let at = start + nth * CHUNK + at;
            let character = text[at..].chars().next().filter(|c| c.is_control() || *c == '\u{feff}')?;
            let span = at..at + character.len_utf8();
            Some(Problem { kind: ProblemKind::ControlCharacter(character), span })
        }));
    }
    found
}

/// The byte is a control character, or the first of several that may be one.
fn may_start_control(byte: u8) -> bool {
    (byte < 0x20) & (byte != b'\n') & (byte != b'\r') & (byte != b'\t')
        | (byte == 0x7f)
        | (byte == 0xc2)
        | (byte == 0xef)
}

/// Hunks from a `<<<<<<<` line to its `>>>>>>>` line; a hunk that is never closed ends with its last marker.
fn conflicts(text: &str, start: usize) -> Vec<Range<usize>> {
    let mut hunks: Vec<Range<usize>> = Vec::new();
    if !text.contains("<<<<<<<") && !text.contains(">>>>>>>") {
        return hunks;
    }
    let mut open = false;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let end = at + content.len();
        let is = |marker: &str| {
            content.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let opens = is("<<<<<<<");
        let closes = is(">>>>>>>");
        match hunks.last_mut().filter(|_| open && !opens) {
            Some(hunk) if closes || is("=======") || is("|||||||") => hunk.end = end,
            None if opens || closes => hunks.push(at..end),
            _ => {}
        }
        open = opens || open && !closes;
        at += line.len();
    }
    hunks
}

/// What the parser has entered and not yet left.
enum Level {
    /// Behind `{`: an expression.
    Expression,
    /// Behind `{ … ->`: variants, whose text may hold brackets and quotation marks that mean nothing.
    Variants,
    /// Behind `NAME(`.
    Arguments,
}

/// Where nesting goes beyond the limit.
///
/// This follows the parser from brace to brace. As long as the text is well-formed, the levels are the parser's own. Where it
/// is not, the parser leaves all levels at once and starts anew at a later line `id =`; so do the levels here, since
/// inside braces such a line, or a comment, is always an error. So there are never fewer levels than the parser has.
fn too_deep(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut levels: Vec<Level> = Vec::new();
    let mut at = start;
    loop {
        if levels.is_empty() {
            at += text[at..].find('{')?;
        } else if bytes[at - 1] == b'\n' && starts_entry(&bytes[at..]) {
            levels.clear();
            continue;
        }
        match (bytes[at], levels.last()) {
            (b'{', _) => levels.push(Level::Expression),
            (b'}', Some(Level::Expression | Level::Variants)) | (b')', Some(Level::Arguments)) => {
                levels.pop();
            }
            (b'(', Some(Level::Expression | Level::Arguments)) => levels.push(Level::Arguments),
            (b'"', Some(Level::Expression | Level::Arguments)) => at = literal_end(bytes, at + 1),
            (b'>', Some(Level::Expression)) if bytes[at - 1] == b'-' => {
                levels.pop();
                levels.push(Level::Variants);
            }
            _ => {}
        }
        if levels.len() > MOST_NESTED {
            return Some(at);
        }
        at += 1;
        if at >= bytes.len() {
            return None;
        }
    }
}

/// The line is a comment or starts a message or term.
fn starts_entry(line: &[u8]) -> bool {
    let name = line.strip_prefix(b"-").unwrap_or(line);
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let mut behind = name.iter().skip_while(|byte| is_name(byte)).skip_while(|byte| **byte == b' ');
    line.starts_with(b"#")
        || (name.first().is_some_and(u8::is_ascii_alphabetic) && behind.next() == Some(&b'='))
}

/// The closing quotation mark of a literal, or the last byte before the line end where it has none.
fn literal_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    loop {
        match bytes.get(at) {
            Some(b'"') => return at,
            Some(b'\\') if bytes.get(at + 1).is_some_and(|byte| *byte != b'\n') => at += 2,
            Some(byte) if *byte != b'\n' => at += 1,
            _ => return at - 1,
        }
    }
}
