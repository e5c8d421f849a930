//! What must be known of a text before a Fluent parser may see it.
//!
//! The parser recurses without a limit, so that deep nesting would end the process, and it cuts a `\u` escape without
//! regard to character borders, so that `{ "\uə" }` would panic. Both are found here first, with their places. The rest of
//! what is looked for the parser accepts in silence.

use std::ops::Range;

use super::problem::{Problem, ProblemKind};

/// Placeables and calls within each other.
const MOST_NESTED: usize = 100;
/// Bytes of a file.
const LARGEST: usize = 512 << 20;

/// What was found before parsing.
pub(super) struct Guarded {
    /// In order of position.
    pub(super) problems: Vec<Problem>,
    /// Lines of merge conflicts, marker lines included.
    pub(super) conflicts: Vec<Range<usize>>,
    /// The parser may see the text.
    pub(super) parseable: bool,
}

/// Looks through a whole file.
pub(super) fn guard(text: &str) -> Guarded {
    if text.len() > LARGEST {
        let problems = vec![Problem { kind: ProblemKind::TooLarge, span: 0..0 }];
        return Guarded { problems, conflicts: Vec::new(), parseable: false };
    }
    let mut problems: Vec<Problem> = control_characters(text).collect();
    let conflicts = conflicts(text);
    problems.extend(
        conflicts.iter().map(|span| Problem { kind: ProblemKind::MergeConflict, span: span.clone() }),
    );
    let too_deep = too_deep(text);
    let escapes = bad_escapes(text);
    // Only a character of several bytes inside the digits makes the parser panic, and only that stops it here.
    let panics = escapes.iter().any(|span| !text[span.clone()].is_ascii());
    let parseable = too_deep.is_none() && !panics;
    problems.extend(too_deep.map(|at| Problem { kind: ProblemKind::TooDeep, span: at..at + 1 }));
    problems.extend(escapes.into_iter().map(|span| Problem { kind: ProblemKind::BadEscape, span }));
    problems.sort_by_key(|problem| problem.span.start);
    Guarded { problems, conflicts, parseable }
}

/// C0 controls but LF, CR and TAB, C1 controls, and a byte order mark: at the start it is one kind of problem, inside another.
fn control_characters(text: &str) -> impl Iterator<Item = Problem> {
    let suspicious = |byte: &u8| {
        (*byte < 0x20 && !b"\n\r\t".contains(byte)) || *byte == 0x7f || *byte == 0xc2 || *byte == 0xef
    };
    let found = text.bytes().enumerate().filter(move |(_, byte)| suspicious(byte));
    found.filter_map(|(at, _)| {
        let character = text[at..].chars().next()?;
        let kind = match character {
            '\u{feff}' if at == 0 => ProblemKind::ByteOrderMark,
            '\u{feff}' => ProblemKind::ControlCharacter(character),
            _ if character.is_control() => ProblemKind::ControlCharacter(character),
            _ => return None,
        };
        Some(Problem { kind, span: at..at + character.len_utf8() })
    })
}

/// Hunks from a `<<<<<<<` line to its `>>>>>>>` line; a hunk that is never closed ends with its last marker.
fn conflicts(text: &str) -> Vec<Range<usize>> {
    let mut hunks: Vec<Range<usize>> = Vec::new();
    if !text.contains("<<<<<<<") && !text.contains(">>>>>>>") {
        return hunks;
    }
    let mut open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let end = at + content.len();
        let is = |marker: &str| {
            content.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        if is("<<<<<<<") {
            hunks.push(at..end);
            open = true;
        } else if is(">>>>>>>") {
            match hunks.last_mut().filter(|_| open) {
                Some(hunk) => hunk.end = end,
                None => hunks.push(at..end),
            }
            open = false;
        } else if open && (is("=======") || is("|||||||")) {
            if let Some(hunk) = hunks.last_mut() {
                hunk.end = end;
            }
        }
        at += line.len();
    }
    hunks
}

/// Where nesting goes beyond the limit.
///
/// Every `{`, and every `(` inside braces, is counted as if the parser opened a level for it, which is at least as many
/// as it does. A line `id =` at column 0 starts anew: inside a placeable it is an error that ends all levels.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        if line_start
            && (byte.is_ascii_alphabetic() || byte == b'-')
            && depth > 0
            && starts_definition(&text.as_bytes()[at..])
        {
            depth = 0;
        }
        line_start = byte == b'\n';
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST_NESTED {
            return Some(at);
        }
    }
    None
}

fn starts_definition(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"-").unwrap_or(line);
    let name = line.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-' || **b == b'_').count();
    let blank = line[name..].iter().take_while(|b| **b == b' ').count();
    name > 0 && line[0].is_ascii_alphabetic() && line.get(name + blank) == Some(&b'=')
}

/// Escape sequences in string literals that are none: `\` and what follows it.
fn bad_escapes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text.contains('\\') {
        return found;
    }
    for literal in string_literals(text) {
        let mut at = literal.start;
        while let Some(offset) = text[at..literal.end].find('\\') {
            let start = at + offset;
            let length = escape_length(&text[start + 1..literal.end]);
            match length {
                Ok(length) => at = start + 1 + length,
                Err(length) => {
                    at = start + 1 + length;
                    found.push(start..at);
                }
            }
        }
    }
    found
}

/// Length of the escape behind a backslash; the error is the length of what should not be there.
fn escape_length(rest: &str) -> Result<usize, usize> {
    let digits = match rest.chars().next() {
        Some('\\' | '"') => return Ok(1),
        Some('u') => 4,
        Some('U') => 6,
        Some(other) => return Err(other.len_utf8()),
        None => return Err(0),
    };
    let sequence: String = rest[1..].chars().take(digits).collect();
    let value = u32::from_str_radix(&sequence, 16)
        .ok()
        .filter(|_| sequence.len() == digits && !sequence.starts_with('+'));
    match value.and_then(char::from_u32) {
        Some(_) => Ok(1 + digits),
        None => Err(1 + sequence.chars().take_while(|c| *c != '"').map(char::len_utf8).sum::<usize>()),
    }
}

/// The insides of string literals. A quotation mark opens one only where the grammar allows an expression; in running text,
/// also that of a variant, it is a letter like others.
fn string_literals(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut literals = Vec::new();
    // For every open brace: whether what stands there is the running text of a variant.
    let mut levels: Vec<bool> = Vec::new();
    let mut line_start = true;
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if line_start && !levels.is_empty() && starts_definition(&bytes[at..]) {
            levels.clear();
        }
        if line_start && !levels.is_empty() {
            let first =
                bytes[at..].iter().position(|b| *b != b' ').map(|n| &bytes[at + n..]).unwrap_or_default();
            let leaves_text = first.starts_with(b"[") || first.starts_with(b"*[") || first.starts_with(b"}");
            if leaves_text {
                if let Some(level) = levels.last_mut() {
                    *level = false;
                }
            }
        }
        line_start = byte == b'\n';
        match (byte, levels.last().copied()) {
            (b'{', _) => levels.push(false),
            (b'}', Some(_)) => drop(levels.pop()),
            (b']', Some(false)) => {
                if let Some(level) = levels.last_mut() {
                    *level = true;
                }
            }
            (b'"', Some(false)) => {
                let end = literal_end(bytes, at + 1);
                literals.push(at + 1..end);
                at = end;
            }
            _ => {}
        }
        at += 1;
    }
    literals
}

/// The closing quotation mark, or the end of the line.
fn literal_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < bytes.len() && bytes[at] != b'"' && bytes[at] != b'\n' {
        at += if bytes[at] == b'\\' && at + 1 < bytes.len() && bytes[at + 1] != b'\n' { 2 } else { 1 };
    }
    at.min(bytes.len())
}
