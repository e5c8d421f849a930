//! stub
use crate::document::{BlockKind, Document};
use std::borrow::Cow;
#[derive(Clone, Debug)]
pub struct Segment<'d> {
    pub kind: BlockKind,
    pub text: Cow<'d, str>,
    pub note: Option<Cow<'d, str>>,
}
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}
pub fn segments<'d>(d: &'d Document<'_>) -> Vec<Segment<'d>> {
    d.blocks()
        .iter()
        .map(|b| Segment {
            kind: b.kind,
            text: Cow::Borrowed(b.text.as_ref()),
            note: b.note.as_deref().map(Cow::Borrowed),
        })
        .collect()
}
