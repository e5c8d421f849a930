//! stub
use std::borrow::Cow;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockKind(&'static str);
impl BlockKind {
    pub fn prefix(self) -> &'static str {
        self.0
    }
}
#[derive(Clone, Debug)]
pub struct Segment<'d> {
    pub kind: BlockKind,
    pub text: Cow<'d, str>,
    pub note: Option<Cow<'d, str>>,
}
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}
