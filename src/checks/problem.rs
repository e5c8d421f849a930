//! What the problems of a file are called: the checks of this group only choose which of them they report.

use fluent_syntax::parser::ErrorKind;

use super::{Draft, FileContext, Findings, Meta};
use crate::ftl::{Problem, ProblemKind, Resource};
use crate::locale::letters::is_letter;
use crate::notice::Notice;

/// Reports the problems of a file that are of one kind.
pub(super) fn report(
    check: &'static Meta,
    context: &FileContext<'_>,
    out: &mut Findings<'_>,
    wanted: impl Fn(&ProblemKind) -> bool,
) {
    let resource = &context.file.resource;
    for problem in resource.problems().iter().filter(|problem| wanted(&problem.kind)) {
        out.push(Draft::new(check, context.file, problem.span.clone(), problem_notice(resource, problem)));
    }
}

/// What is wrong and how to mend it.
pub fn problem_notice(resource: &Resource<'_>, problem: &Problem) -> Notice {
    let text = resource.text().get(problem.span.clone()).unwrap_or_default();
    match &problem.kind {
        ProblemKind::Syntax(kind) => syntax_notice(kind, text),
        ProblemKind::ByteOrderMark => Notice::new("finding-byte-order-mark"),
        ProblemKind::ControlCharacter(character) => {
            Notice::new("finding-control-character").with("code", format!("U+{:04X}", u32::from(*character)))
        }
        ProblemKind::MergeConflict => Notice::new("finding-merge-conflict"),
        ProblemKind::BadEscape => Notice::new("finding-bad-escape").with("escape", text),
        ProblemKind::TooDeep => Notice::new("finding-too-deep"),
        ProblemKind::TooLarge => Notice::new("finding-too-large"),
    }
}

/// The range of what an id begins with, as the parser writes it.
const ID_START: &str = "a-zA-Z";

/// The parser's reason to stop at `text` in plain words, with the cure.
fn syntax_notice(kind: &ErrorKind, text: &str) -> Notice {
    match kind {
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            Notice::new("syntax-missing-value").with("id", entry_id.as_str())
        }
        ErrorKind::ExpectedToken('=') => Notice::new("syntax-expected-equals"),
        ErrorKind::ExpectedToken(' ') => Notice::new("syntax-comment-space"),
        ErrorKind::ExpectedToken(token) => {
            Notice::new("syntax-expected-token").with("token", token.to_string())
        }
        ErrorKind::ExpectedCharRange { range } if range == ID_START && text.starts_with(is_letter) => {
            Notice::new("syntax-expected-id").with("found", text)
        }
        ErrorKind::ExpectedCharRange { range } => {
            Notice::new("syntax-expected-character").with("range", range.as_str())
        }
        ErrorKind::UnbalancedClosingBrace => Notice::new("syntax-closing-brace"),
        ErrorKind::UnterminatedStringLiteral => Notice::new("syntax-open-literal"),
        ErrorKind::MissingDefaultVariant => Notice::new("syntax-no-default-variant"),
        ErrorKind::MultipleDefaultVariants => Notice::new("syntax-several-default-variants"),
        ErrorKind::MissingValue => Notice::new("syntax-empty-variant"),
        ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::ExpectedLiteral => Notice::new("syntax-bad-placeable"),
        ErrorKind::UnknownEscapeSequence(sequence) | ErrorKind::InvalidUnicodeEscapeSequence(sequence) => {
            Notice::new("finding-bad-escape").with("escape", format!("\\{sequence}"))
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => Notice::new("syntax-bad-selector"),
        ErrorKind::TermAttributeAsPlaceable => Notice::new("syntax-term-attribute"),
        ErrorKind::ForbiddenCallee => Notice::new("syntax-bad-function"),
        ErrorKind::PositionalArgumentFollowsNamed => Notice::new("syntax-argument-order"),
        ErrorKind::DuplicatedNamedArgument(name) => {
            Notice::new("syntax-repeated-argument").with("argument", name.as_str())
        }
    }
}
