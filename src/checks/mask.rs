//! What is not prose in a text: markup, addresses, code spans.

use super::address::{AddressKind, addresses};
use super::foreign_placeholder::in_text;
use super::kinds::Kinds;
use super::scan::any_pair;
use super::text::MASKED;

/// `text` with every byte of markup tags, entities, URLs, e-mail addresses, placeholders (`%s`, `{0}`), options of commands
/// (`--dry-run`) and code spans replaced by [`MASKED`]; none when it holds nothing of the kind.
pub fn mask(text: &str) -> Option<String> {
    mask_some(text, Kinds::of(text))
}

/// The same where the kinds of characters of the text are known.
pub(super) fn mask_some(text: &str, kinds: Kinds) -> Option<String> {
    let has =
        |wanted, is_there: fn(&str) -> bool| Some(text).filter(|_| kinds.may_have(wanted) && is_there(text));
    let marked = has(Kinds::TAG.or(Kinds::CODE), |_| true);
    let addressed = has(Kinds::ADDRESS, |text| {
        AddressKind::Web.may_stand_in(text) || AddressKind::Email.may_stand_in(text)
    });
    let placed = has(Kinds::PERCENT.or(Kinds::PLACEABLE), |text| text.contains(['%', '{']));
    let commanded = has(Kinds::HYPHEN, |text| any_pair(text, |byte, next| (byte == b'-') & (next == b'-')));
    if [marked, addressed, placed, commanded].iter().all(Option::is_none) {
        return None;
    }
    let ranges = marked.into_iter().flat_map(|text| markup(text).chain(code_spans(text)));
    let ranges = ranges.chain(addressed.into_iter().flat_map(addresses).map(|address| address.range));
    let ranges = ranges.chain(placed.into_iter().flat_map(in_text));
    let mut ranges = ranges.chain(commanded.into_iter().flat_map(options)).peekable();
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
