//! What nobody wrote: bytes that are no text, and the two halves of a merge that waits to be finished. A document that
//! holds such a thing is not taken apart: its translators would get it as paragraphs.

use super::{Block, Fault};
use crate::notice::Notice;

/// NUL stands in no text, but in every other byte of UTF-16.
pub(super) fn refuse_binary(source: &str) -> Result<(), Fault> {
    match source.find('\0') {
        Some(offset) => Err(Fault { offset, notice: Notice::new("document-no-text") }),
        None => Ok(()),
    }
}

/// Conflict markers of a version control system in the text. An example in a code block is none.
pub(super) fn refuse_conflict(source: &str, blocks: &[Block<'_>]) -> Result<(), Fault> {
    let is = |line: &str, marker: &str| {
        line.strip_prefix(marker).is_some_and(|rest| rest.trim_end().is_empty() || rest.starts_with(' '))
    };
    // The last line between two halves behind which the second one ends: only before it a merge can begin.
    let (mut half, mut last_half) = (None, 0);
    for line in source.split_inclusive('\n') {
        if line.trim_end() == HALF {
            half = Some(line.as_ptr().addr() - source.as_ptr().addr());
        } else if is(line, THEIRS) {
            last_half = half.unwrap_or(last_half);
        }
    }
    let in_block = |at: usize| {
        let next = blocks.partition_point(|block| block.range.end <= at);
        blocks.get(next).is_some_and(|block| block.range.contains(&at))
    };
    let opening = source[..last_half].match_indices(OURS).map(|(at, _)| at).find(|at| {
        let starts_line = *at == 0 || source[..*at].ends_with(['\n', '\r']);
        starts_line && in_block(*at) && source[*at..].lines().next().is_some_and(|line| is(line, OURS))
    });
    match opening {
        Some(offset) => Err(Fault { offset, notice: Notice::new("finding-merge-conflict") }),
        None => Ok(()),
    }
}

const OURS: &str = "<<<<<<<";
const HALF: &str = "=======";
const THEIRS: &str = ">>>>>>>";

#[cfg(test)]
mod tests {
    use crate::document::{Document, format_of};

    fn fault(text: &str, format: &str) -> Option<(String, usize)> {
        let failure = Document::parse(text, format_of(format).unwrap()).err()?;
        Some((failure.notice.key.into_owned(), failure.position.unwrap().line))
    }

    #[test]
    fn what_is_no_text_is_named_with_its_line() {
        assert_eq!(fault("One.\n\nT\0w\0o\0", "txt"), Some(("document-no-text".to_owned(), 3)));
        assert_eq!(fault("", "txt"), None);
    }

    #[test]
    fn an_unfinished_merge_is_no_text() {
        let halves =
            "Before.\n\n<<<<<<< HEAD\nThe ministers met.\n=======\nThe ministers parted.\n>>>>>>> theirs\n";
        for format in ["txt", "md"] {
            for text in [halves.to_owned(), halves.replace('\n', "\r\n"), halves.replace(".\n\n", ".\n")] {
                let fault = fault(&text, format);
                assert!(fault.is_some_and(|(key, _)| key == "finding-merge-conflict"), "{format} {text:?}");
            }
        }
    }

    #[test]
    fn what_only_looks_like_a_merge_is_left_alone() {
        for text in [
            "<<<<<<< and no more\n",
            "Title\n=======\n\n>>>>>>> deep quote\n",
            "a <<<<<<< b\n=======\n>>>>>>> c\n",
        ] {
            assert_eq!(fault(text, "md"), None, "{text:?}");
        }
        assert_eq!(fault("Text.\n\n```\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n```\n", "md"), None);
    }
}
