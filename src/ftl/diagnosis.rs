//! Where a person should look for what the parser refused. The parser notices late: an open brace at the end of an entry, a
//! missing value on the next line.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use super::literal::escape_length;
use super::parser::Refusal;
use super::problem::{Problem, ProblemKind};
use super::spans::trim_end;
use crate::position::floor_char_boundary;

/// The problem that a refusal is about.
pub(super) fn problem(refusal: Refusal, text: &str) -> Problem {
    let Refusal { kind, at, junk } = refusal;
    let end = junk.start + trim_end(&text[junk.clone()]).len();
    let place = Place { text, start: junk.start, end, at: floor_char_boundary(text, at.min(end)) };
    match kind {
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            Problem { kind: ProblemKind::BadEscape, span: place.escape() }
        }
        kind => Problem { span: place.of(&kind), kind: ProblemKind::Syntax(kind) },
    }
}

/// Junk in a text, and the byte at which the parser noticed.
struct Place<'t> {
    text: &'t str,
    /// Start of the junk.
    start: usize,
    /// End of the junk without blanks behind it.
    end: usize,
    /// Inside the junk, or its end.
    at: usize,
}

impl Place<'_> {
    fn of(&self, kind: &ErrorKind) -> Range<usize> {
        match kind {
            ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => self.first_line(),
            ErrorKind::MissingValue => self.variant_key(),
            ErrorKind::ForbiddenCallee => self.callee(),
            ErrorKind::TermAttributeAsPlaceable
            | ErrorKind::DuplicatedNamedArgument(_)
            | ErrorKind::PositionalArgumentFollowsNamed => self.word_before(self.at),
            ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => {
                self.open_brace().unwrap_or_else(|| self.character())
            }
            _ => self.character(),
        }
    }

    fn first_line(&self) -> Range<usize> {
        let junk = self.text[self.start..self.end].trim_start_matches(' ');
        let start = self.end - junk.len();
        start..start + trim_end(junk.lines().next().unwrap_or(junk)).len()
    }

    /// The character at which the parser noticed, behind blanks; nothing at the end of a line.
    fn character(&self) -> Range<usize> {
        let behind = &self.text[self.at..self.end];
        let word = behind.trim_start_matches(' ');
        let start = self.at + behind.len() - word.len();
        let character = word.chars().next().filter(|c| !matches!(c, '\n' | '\r'));
        match character {
            Some(character) => start..start + character.len_utf8(),
            None => self.at..self.at,
        }
    }

    /// The brace that an expression was expected behind or a closing one for, when it stands on an earlier line. A
    /// forgotten one makes the parser read on over lines that are all right.
    fn open_brace(&self) -> Option<Range<usize>> {
        let before = &self.text[self.start..self.at];
        let brace = before.rfind('{')?;
        let behind = &before[brace..];
        let elsewhere = behind.contains('\n') && !behind.contains('}') && !behind.contains("->");
        elsewhere.then_some(self.start + brace..self.start + brace + 1)
    }

    /// The variant key behind which a value is missing.
    fn variant_key(&self) -> Range<usize> {
        let before = trim_end(&self.text[self.start..self.at]);
        self.start + before.rfind('[').unwrap_or(0)..self.start + before.len()
    }

    /// The name of the function whose closing bracket the parser has just read.
    fn callee(&self) -> Range<usize> {
        let mut open = 0usize;
        for at in (self.start..self.at).rev() {
            match self.text.as_bytes()[at] {
                b')' => open += 1,
                b'(' if open == 1 => return self.word_before(at),
                b'(' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        self.character()
    }

    /// The word that ends at `end`, blanks between left out.
    fn word_before(&self, end: usize) -> Range<usize> {
        let before = trim_end(&self.text[self.start..end]);
        let word = before.rfind([' ', '\n', '{', '(', ',', ':']).map_or(0, |at| at + 1);
        self.start + word..self.start + before.len()
    }

    /// The escape sequence in which the parser stopped.
    fn escape(&self) -> Range<usize> {
        let read = if self.text[self.at..self.end].starts_with('\\') { self.at + 1 } else { self.at };
        let start = self.start + self.text[self.start..read].rfind('\\').unwrap_or(0);
        start..(start + escape_length(&self.text[start..self.end])).min(self.end)
    }
}

#[cfg(test)]
mod tests {
    use crate::ftl::{ProblemKind, Resource};

    /// What the first problem of a text points at, with a character either side.
    fn shown(text: &str) -> String {
        let resource = Resource::parse(text);
        let span = resource.problems()[0].span.clone();
        format!("{}|{}|{}", &text[..span.start], &text[span.clone()], &text[span.end..])
    }

    #[test]
    fn a_problem_points_where_a_person_would_look() {
        for expected in [
            "|no-value =|  \nb = 1\n",
            "|-no-value =|\n    .a = x\n",
            "a |t|ext\n",
            "a||\n",
            "|ə| = text\n",
            "a = 1\n  |[|one] text\n",
            "a = { $x|| ",
            "a = { $x||\nb = 1\n",
            "a = text |{|\nb = 1\n",
            "a = Mətn { $x |m|ətn\n",
            "a = text |}|\n",
            "a = { \"text||\nb = 1\n",
            "a = { |ş|əhər }\n",
            "a = { |number|(F($x), \"x\") }\n",
            "a = { |-brand.gender| }\n",
            "a = { F(a: 1, |a| : 2) }\n",
            "a = { F(a: 1, |$x|) }\n",
            "a = { F(a: |$|x) }\n",
            "a = { $x ->\n    |[one]|\n   *[other] x\n }\n",
            "a = { $x ->\n    [one] x\n |}|\n",
            "a = { $x ->\n   *[one] x\n   *|[|two] x\n }\n",
            "a = { b |-|> \n   *[one] x\n }\n",
            "a = x\n    |.b =|\n    .c = x\n",
            "a = x\n    |.b =|\nb = x\n",
            "a = x\n    .b = { $x |y| }\n",
            "a = x\n    .b |y|\n",
            "a = { \"|\\uğur|\" }\n",
            "a = { \"|\\x|\" }\n",
            "a = { \"|\\u12|\" }\n",
            "a = x\n    .b = { \"\\\\|\\u12|\" }\n",
            "a = { \"|\\uD800|\" }\n",
            "a = { \"x|\\{|\" }\n",
        ] {
            let text: String = expected.split('|').collect();
            assert_eq!(shown(&text), expected);
        }
    }

    #[test]
    fn wrong_escapes_are_one_kind_whoever_finds_them() {
        for text in ["a = { \"\\uə\" }", "a = { \"\\x\" }", "a = { \"\\uD800\" }", "a = { \"\\{\" }"] {
            let resource = Resource::parse(text);
            let kinds: Vec<_> = resource.problems().iter().map(|problem| &problem.kind).collect();
            assert_eq!(kinds, [&ProblemKind::BadEscape], "{text}");
        }
    }
}
