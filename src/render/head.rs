//! What stands above the text of a version: title, place and date.

use std::borrow::Cow;

use super::{Piece, Text, Version};
use crate::document::BlockKind;
use crate::notice::Notice;

/// The head of a version.
pub(super) struct Head<'p> {
    /// What the version is called: the title of the front matter, else the first heading, else the document's name; plain
    /// characters.
    pub(super) name: Cow<'p, str>,
    /// The title of the front matter, when no heading of the first level says it in the text.
    pub(super) title: Option<Line<'p>>,
    /// The place in the front matter.
    pub(super) place: Option<Line<'p>>,
    /// The date in the front matter.
    pub(super) date: Option<Date<'p>>,
}

/// A value of the front matter.
pub(super) struct Line<'p> {
    /// Its text in plain characters.
    pub(super) text: &'p str,
    /// The block it is.
    pub(super) piece: &'p Piece<'p>,
}

/// A date.
pub(super) struct Date<'p> {
    /// `YYYY-MM-DD`, when it begins with such a day.
    pub(super) iso: Option<&'p str>,
    /// As people read it in the language of the version; as it was written where the tool does not speak that.
    pub(super) shown: Cow<'p, str>,
}

impl<'p> Head<'p> {
    pub(super) fn new(version: &'p Version<'p>) -> Self {
        let value = |key| line(version, |kind| kind == BlockKind::FrontMatter { key });
        let heading = line(version, |kind| matches!(kind, BlockKind::Heading { .. }));
        let titled = line(version, |kind| kind == BlockKind::Heading { level: 1 }).is_some();
        let title = value("title");
        let name = match (&title, heading) {
            (Some(title), _) => Cow::Borrowed(title.text),
            (None, Some(heading)) => version.document.format().to_plain(heading.text),
            (None, None) => Cow::Borrowed(version.name),
        };
        let date = version.document.date().map(|date| Date::new(date, version));
        Self { name, title: title.filter(|_| !titled), place: value("place"), date }
    }
}

/// The first block of a kind that says something.
fn line<'p>(version: &'p Version<'p>, is_wanted: impl Fn(BlockKind) -> bool) -> Option<Line<'p>> {
    let mut blocks = version.document.blocks().iter().zip(&version.pieces);
    blocks.find_map(|(block, piece)| {
        let text = match &piece.text {
            Text::Original => &*block.text,
            Text::Translation(text) => text,
            Text::Omitted => return None,
        };
        is_wanted(block.kind).then_some(Line { text, piece })
    })
}

impl<'p> Date<'p> {
    fn new(written: &'p str, version: &Version<'_>) -> Self {
        let Some((iso, [year, month, day])) = day(written) else {
            return Self { iso: None, shown: Cow::Borrowed(written) };
        };
        let words = version.words();
        if words.language().code() != version.locale.language() {
            return Self { iso: Some(iso), shown: Cow::Borrowed(iso) };
        }
        // Year and day are texts: as numbers they would get separators.
        let notice = Notice::new("render-date")
            .with("day", day.to_string())
            .with("month", month)
            .with("year", year.to_string());
        Self { iso: Some(iso), shown: Cow::Owned(words.notice(&notice)) }
    }
}

/// The day that an ISO 8601 date, or a date with a time, begins with, and its year, month and day.
fn day(written: &str) -> Option<(&str, [usize; 3])> {
    let iso = written.get(..10)?;
    if !written[10..].is_empty() && !written[10..].starts_with(['T', ' ']) {
        return None;
    }
    let mut parts = iso.split('-').map(|part| {
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<usize>().ok()).flatten()
    });
    let parts = [parts.next()??, parts.next()??, parts.next()??];
    let shaped = iso.as_bytes()[4] == b'-' && iso.as_bytes()[7] == b'-';
    (shaped && (1..=12).contains(&parts[1]) && (1..=31).contains(&parts[2])).then_some((iso, parts))
}
