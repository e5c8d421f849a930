//! What is not prose in a text: markup, addresses, code spans.

use super::address::{AddressKind, addresses};
use super::foreign_placeholder::in_text;
use super::text::MASKED;

/// `text` with every byte of markup tags, entities, URLs, e-mail addresses, placeholders (`%s`, `{0}`), options of commands
/// (`--dry-run`) and code spans replaced by [`MASKED`]; none when it holds nothing of the kind.
pub fn mask(text: &str) -> Option<String> {
    let may_hold_some = text.contains(['<', '&', '`', '@', '%', '{']) || text.contains("--");
    if !may_hold_some && !AddressKind::Web.may_stand_in(text) {
        return None;
    }
    let ranges = markup(text).chain(code_spans(text)).chain(addresses(text).map(|address| address.range));
    let mut ranges = ranges.chain(in_text(text)).chain(options(text)).peekable();
    ranges.peek()?;
    let mut bytes = text.as_bytes().to_vec();
    ranges.for_each(|range| bytes[range].fill(MASKED as u8));
    String::from_utf8(bytes).ok()
}

/// Tags (`<b>`, `</a>`, `<br/>`, also with placeables inside) and entities (`&nbsp;`).
fn markup(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let starts = text.bytes().enumerate().filter(|(_, byte)| b"<&".contains(byte));
    starts.filter_map(|(at, start)| {
        let rest = &text[at + 1..];
        let end = if start == b'<' { tag_length(rest)? } else { entity_length(rest)? };
        Some(at..at + 1 + end)
    })
}

fn tag_length(rest: &str) -> Option<usize> {
    let name = rest.strip_prefix('/').unwrap_or(rest);
    let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic()) || rest.starts_with("!--");
    let end = rest.find(['>', '<', '\n']).filter(|end| rest[*end..].starts_with('>'))?;
    is_tag.then_some(end + 1)
}

fn entity_length(rest: &str) -> Option<usize> {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
    (end > 1 && rest[end..].starts_with(';')).then_some(end + 1)
}

/// Options of commands as users type them: `--dry-run`.
fn options(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    text.match_indices("--").filter_map(|(at, dashes)| {
        let starts_word = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        let name = &text[at + dashes.len()..];
        let in_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let length = name.find(|c: char| !in_name(c)).unwrap_or(name.len());
        let is_option = starts_word && name.starts_with(|c: char| c.is_ascii_lowercase());
        is_option.then_some(at..at + dashes.len() + length)
    })
}

/// `` `code` ``, on one line.
fn code_spans(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let mut ticks = text.match_indices('`').map(|(at, _)| at);
    std::iter::from_fn(move || {
        let (start, end) = (ticks.next()?, ticks.next()?);
        Some(if text[start..end].contains('\n') { start..start } else { start..end + 1 })
    })
}
