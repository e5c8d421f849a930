//! What must be known of a text before a Fluent parser may see it, and what the parser would accept in silence.
//!
//! The parser recurses without a limit: deep nesting would overflow the stack and end the process, which nothing can catch.

use std::ops::Range;

use memchr::memchr;

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
    /// The parser may see the text.
    pub(super) parseable: bool,
}

/// Looks through a file from byte `start`, behind its byte order mark.
pub(super) fn guard(text: &str, start: usize) -> Guarded {
    if text.len() > LARGEST {
        let problems = vec![Problem { kind: ProblemKind::TooLarge, span: 0..0 }];
        return Guarded { problems, parseable: false };
    }
    let mut problems = control_characters(text, start);
    if start > 0 {
        problems.push(Problem { kind: ProblemKind::ByteOrderMark, span: 0..start });
    }
    let too_deep = too_deep(text, start);
    problems.extend(too_deep.map(|at| Problem { kind: ProblemKind::TooDeep, span: at..at + 1 }));
    Guarded { problems, parseable: too_deep.is_none() }
}

/// Lines of merge conflicts, marker lines included, in order: from a `<<<<<<<` line to its `>>>>>>>` line; a hunk that is
/// never closed ends with its last marker. Where there is one, the parser finds errors.
pub(super) fn conflicts(text: &str, start: usize) -> Vec<Range<usize>> {
    let mut hunks: Vec<Range<usize>> = Vec::new();
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

/// C0 controls but LF, CR and TAB, DEL, C1 controls, and U+FEFF.
fn control_characters(text: &str, start: usize) -> Vec<Problem> {
    let bytes = &text.as_bytes()[start..];
    let Some(last) = bytes.len().checked_sub(1) else { return Vec::new() };
    let (chunks, _) = bytes[..last].as_chunks::<CHUNK>();
    let (nexts, _) = bytes[1..].as_chunks::<CHUNK>();
    // Without an early exit the compiler compares many bytes at once.
    let is_suspicious = |(chunk, next): (&[u8; CHUNK], &[u8; CHUNK])| {
        chunk.iter().zip(next).fold(false, |any, (byte, next)| any | starts_control(*byte, *next))
    };
    let suspicious = chunks.iter().zip(nexts).enumerate().filter(|(_, pair)| is_suspicious(*pair));
    let rest = chunks.len() * CHUNK..bytes.len();
    let places = suspicious.flat_map(|(nth, _)| nth * CHUNK..(nth + 1) * CHUNK).chain(rest);
    let found = places.filter(|at| starts_control(bytes[*at], bytes.get(at + 1).copied().unwrap_or(0)));
    let problem = |at: usize| {
        let character = text[at..].chars().next().filter(|c| c.is_control() || *c == '\u{feff}')?;
        Some(Problem { kind: ProblemKind::ControlCharacter(character), span: at..at + character.len_utf8() })
    };
    found.filter_map(|at| problem(start + at)).collect()
}

/// The byte is a control character, or starts one, or starts U+FEFF or one of its neighbours.
#[inline]
fn starts_control(byte: u8, next: u8) -> bool {
    (byte < 0x20) & (byte != b'\n') & (byte != b'\r') & (byte != b'\t')
        | (byte == 0x7f)
        | (byte == 0xc2) & (next < 0xa0)
        | (byte == 0xef) & (next == 0xbb)
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
            at += memchr(b'{', &bytes[at..])?;
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kinds(text: &str) -> Vec<(ProblemKind, Range<usize>)> {
        guard(text, 0).problems.into_iter().map(|problem| (problem.kind, problem.span)).collect()
    }

    fn hunks(text: &str) -> Vec<&str> {
        conflicts(text, 0).into_iter().map(|hunk| &text[hunk]).collect()
    }

    #[test]
    fn controls_are_found_and_what_is_allowed_is_not() {
        assert!(kinds("a = \t«№» …\u{a0}ə\r\n").is_empty());
        for character in ['\0', '\u{1}', '\u{b}', '\u{1b}', '\u{7f}', '\u{80}', '\u{9f}', '\u{feff}'] {
            let text = format!("a = x{character}");
            let span = 5..5 + character.len_utf8();
            assert_eq!(kinds(&text), [(ProblemKind::ControlCharacter(character), span)]);
        }
    }

    #[test]
    fn a_byte_order_mark_is_one_only_at_the_start() {
        let text = "\u{feff}a = \u{feff}";
        let found = guard(text, 3);
        let found: Vec<_> = found.problems.into_iter().map(|problem| (problem.kind, problem.span)).collect();
        let inside = (ProblemKind::ControlCharacter('\u{feff}'), 7..10);
        assert_eq!(found, [inside, (ProblemKind::ByteOrderMark, 0..3)]);
    }

    #[test]
    fn a_hunk_runs_from_marker_to_marker() {
        let hunk = "<<<<<<< ours\na = 1\n||||||| base\na = 0\n=======\na = 2\n>>>>>>> theirs";
        assert_eq!(hunks(&format!("b = 1\n{hunk}\nc = 1\n")), [hunk]);
        assert_eq!(hunks(&format!("{hunk}\n{hunk}")), [hunk, hunk]);
        let crlf = hunk.replace('\n', "\r\n");
        assert_eq!(hunks(&format!("b = 1\r\n{crlf}\r\nc = 1\r\n")), [crlf]);
    }

    #[test]
    fn half_a_hunk_is_one_too_and_a_line_that_looks_like_a_marker_is_none() {
        assert_eq!(hunks("<<<<<<<\na = 1\n=======\nb = 1\n"), ["<<<<<<<\na = 1\n======="]);
        assert_eq!(hunks("a = 1\n>>>>>>> theirs\n"), [">>>>>>> theirs"]);
        assert_eq!(hunks("<<<<<<< a\nx\n<<<<<<< b\n>>>>>>> c\n"), ["<<<<<<< a", "<<<<<<< b\n>>>>>>> c"]);
        assert!(hunks("=======\n<<<<<<<<< a\n <<<<<<< b\n>>>>>>>>\na = <<<<<<< x\n").is_empty());
    }

    #[test]
    fn a_file_too_large_is_not_looked_at() {
        let text = String::from_utf8(vec![0; LARGEST + 1]).unwrap();
        assert_eq!(kinds(&text), [(ProblemKind::TooLarge, 0..0)]);
    }

    #[test]
    fn deep_nesting_of_every_kind_is_refused() {
        for (opening, closing) in
            [("{", "}"), ("F(", ")"), ("-t(", ")"), ("{ $x ->\n *[o] ", "\n }"), ("F({", "})")]
        {
            for depth in [MOST_NESTED + 1, 12_000] {
                let nested = opening.repeat(depth);
                for text in
                    [format!("a = {{ {nested}"), format!("a = {{ {nested}$x{} }}", closing.repeat(depth))]
                {
                    assert!(too_deep(&text, 0).is_some(), "{opening} {depth}");
                    assert!(!guard(&text, 0).parseable);
                }
            }
        }
        assert_eq!(too_deep(&format!("a = {}", "{".repeat(200)), 0), Some(4 + MOST_NESTED));
    }

    /// On the small stack of a test, as the parser in this build is not optimised much.
    #[test]
    fn what_is_not_refused_does_not_overflow_the_stack() {
        for (opening, closing, levels) in [
            ("{", "}", 1),
            ("F(", ")", 1),
            ("-t(", ")", 1),
            ("F({", "})", 2),
            ("F({ $x ->\n *[o] {", "}\n })", 3),
        ] {
            let depth = (MOST_NESTED - 1) / levels;
            let text = format!("a = {{ {}$x{} }}", opening.repeat(depth), closing.repeat(depth));
            assert_eq!(too_deep(&text, 0), None);
            assert!(fluent_syntax::parser::parse(text.as_str()).is_ok(), "{opening}");
        }
    }

    #[test]
    fn what_is_not_nested_is_not_refused() {
        for line in [
            "a = { $x\n",
            "a = { F(\n",
            "a = { \"\n",
            "# { $x\n",
            "a = { $x } ({ $y }) ((( {\"}\"}\n",
            "a = { $x ->\n  [one] ((( \" { $y }\n *[other] \"{ \"{\" }\n }\n",
            "-t = {\n\n# c\n",
        ] {
            assert_eq!(too_deep(&line.repeat(1_000), 0), None, "{line}");
        }
        let placeables = format!("a = {}\n", "{ $x } ".repeat(10_000));
        assert_eq!(too_deep(&placeables, 0), None);
    }

    /// An expression of so many levels or more, with text on the way that is made to look like brackets.
    fn nested(kinds: &[u8]) -> String {
        kinds.iter().fold("$x".to_owned(), |inner, kind| match kind {
            0 => format!("{{ {inner} }}"),
            1 => format!("F(\")}}{{\", {inner}, a: \"\\\"}}\")"),
            2 => format!("-t({{ \"}}\" }} {inner})"),
            3 => format!("{{ $x ->\n  [1] ) \"\n *[o] ) (\" {{ {inner} }} -> )\" ) \n }}"),
            _ => format!("{{F(1)->\r\n*[o]\r\n )\\\" \r\n  {{\n{inner}\n}} \"\n}}"),
        })
    }

    proptest! {
        #[test]
        fn no_more_controls_and_no_fewer_than_a_simple_search_finds(
            characters in prop::collection::vec(prop::sample::select(vec!['a', 'ə', '\u{a0}', '\u{ff0c}', '\0', '\u{85}', '\u{feff}', '\n']), 0..300)
        ) {
            let text: String = characters.into_iter().collect();
            let simple = text.char_indices().filter(|(_, c)| (c.is_control() && *c != '\n') || *c == '\u{feff}');
            let found = control_characters(&text, 0).into_iter().map(|problem| problem.span.start);
            prop_assert_eq!(found.collect::<Vec<_>>(), simple.map(|(at, _)| at).collect::<Vec<_>>());
        }

        #[test]
        fn no_text_on_the_way_hides_a_level(
            before in prop::collection::vec(prop::sample::select(vec!["a = ", "b\n", "{ ", "\"", "(", ")", "}", "\n", "-> ", "$x ->\n", " [o] ", "#", "\\"]), 0..20),
            kinds in prop::collection::vec(0u8..5, MOST_NESTED..150)
        ) {
            let deep = format!("{}\na = {{ {} }}\n", before.concat(), nested(&kinds));
            prop_assert!(too_deep(&deep, 0).is_some());
            let shallow = format!("a = {{ {} }}\n", nested(&kinds[..MOST_NESTED / 3]));
            prop_assert!(fluent_syntax::parser::parse(shallow.as_str()).is_ok(), "{}", shallow);
            prop_assert_eq!(too_deep(&shallow, 0), None);
        }
    }
}
