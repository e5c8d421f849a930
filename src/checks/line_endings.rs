//! `line-endings`: lines that end otherwise than those of the other files.

use std::ops::Range;

use super::{Draft, Findings, FluentFile, Group, Hook, Meta, Project};
use crate::finding::Severity;
use crate::ftl::LineEnding;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "line-endings",
    severity: Severity::Warning,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::Project],
};

/// Lines that end otherwise than those of the other files.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn project(&self, project: &Project<'_>, out: &mut Findings<'_>) {
        let text = |file: &FluentFile<'_>| file.resource.text().contains('\r');
        let carriage: Vec<&FluentFile<'_>> = project.files.iter().filter(|file| text(file)).collect();
        if carriage.is_empty() {
            return;
        }
        let crlf = carriage.iter().filter(|file| file.resource.line_ending() == LineEnding::CrLf).count();
        let usual = if 2 * crlf > project.files.len() { LineEnding::CrLf } else { LineEnding::Lf };
        for file in project.files.iter().filter(|file| file.in_scope) {
            let own = file.resource.line_ending();
            if let Some(at) = other_end(file.resource.text(), own).filter(|_| text(file)) {
                out.push(Draft::new(&META, file, at, Notice::new("finding-line-endings-mixed")));
            } else if own != usual && file.resource.text().contains('\n') {
                let notice = Notice::new("finding-line-endings").with("found", own.name());
                out.push(Draft::new(&META, file, 0..0, notice.with("expected", usual.name())));
            }
        }
    }
}

/// The first line end that is not of the kind that most of the file has.
fn other_end(text: &str, usual: LineEnding) -> Option<Range<usize>> {
    let mut ends = text.match_indices('\n').map(|(at, _)| at);
    let start = |at: usize| at - usize::from(text[..at].ends_with('\r'));
    let other = ends.find(|at| (usual == LineEnding::CrLf) != text[..*at].ends_with('\r'))?;
    Some(start(other)..other + 1)
}
