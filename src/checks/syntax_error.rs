//! `syntax-error`: an entry that the Fluent grammar does not allow.

use super::{Draft, FileContext, Findings, Group, Meta};
use crate::finding::Severity;
use crate::ftl::ProblemKind;
use crate::notice::Notice;
use fluent_syntax::parser::ErrorKind;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "syntax-error", severity: Severity::Error, group: Group::File, waivable: false };

/// An entry that the Fluent grammar does not allow.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for problem in context.file.resource.problems() {
            if let ProblemKind::Syntax(kind) = &problem.kind {
                out.push(Draft::new(&META, context.file, problem.span.clone(), reason(kind)));
            }
        }
    }
}

/// The parser's reason in plain words, with the cure.
pub(crate) fn reason(kind: &ErrorKind) -> Notice {
    match kind {
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            Notice::new("syntax-missing-value").with("id", entry_id.as_str())
        }
        ErrorKind::ExpectedToken('=') => Notice::new("syntax-expected-equals"),
        ErrorKind::ExpectedToken(' ') => Notice::new("syntax-comment-space"),
        ErrorKind::ExpectedToken(token) => Notice::new("syntax-expected-token").with("token", token.to_string()),
        ErrorKind::ExpectedCharRange { range } => Notice::new("syntax-expected-character").with("range", range.as_str()),
        ErrorKind::UnbalancedClosingBrace => Notice::new("syntax-closing-brace"),
        ErrorKind::UnterminatedStringLiteral => Notice::new("syntax-open-literal"),
        ErrorKind::MissingDefaultVariant => Notice::new("syntax-no-default-variant"),
        ErrorKind::MultipleDefaultVariants => Notice::new("syntax-several-default-variants"),
        ErrorKind::MissingValue => Notice::new("syntax-empty-variant"),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedSimpleExpressionAsSelector | ErrorKind::ExpectedLiteral => {
            Notice::new("syntax-bad-placeable")
        }
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
