//! Web and e-mail addresses.

use super::token::{Kind, Text};
use super::{Certainty, Found, Value};
use crate::locale::letters::is_letter_or_number;
use crate::position::floor_char_boundary;

/// Bytes of the longest address: what is longer is no address, and is not scanned again at every word.
const LONGEST: usize = 2048;

/// Top-level domains that make an address of words without a scheme.
const DOMAINS: &[&str] =
    &["com", "org", "net", "gov", "edu", "int", "info", "az", "ru", "eu", "uk", "tr", "ge", "io"];

/// Language parts of an address that legitimately change with the language.
const LANGUAGES: &[&str] = &["az", "aze", "en", "eng", "en-us", "en-gb", "ru", "rus"];

/// An address token.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let written = text.str(at);
    let value = match text.kind(at) {
        Kind::Url => Value::Url(canonical(written)),
        Kind::Email => Value::Email(written.to_ascii_lowercase()),
        _ => return None,
    };
    Some(Found::one(text, at, at + 1, Certainty::Digits, value))
}

/// The address at the start of `text` and its length in bytes.
pub(super) fn address(text: &str) -> Option<(usize, Kind)> {
    let text = &text[..floor_char_boundary(text, LONGEST)];
    // Nearly every word ends here: no stop stands inside it.
    let is_joint = |pair: &[u8]| pair[0] == b'.' && !pair[1].is_ascii_whitespace();
    let end = text.bytes().position(|byte| byte.is_ascii_whitespace()).unwrap_or(text.len());
    if !text.as_bytes()[..end].windows(2).any(is_joint) {
        return None;
    }
    let run =
        text.find(|c: char| c.is_whitespace() || "\u{fffc}<>\"«»“”„|".contains(c)).unwrap_or(text.len());
    let run = &text[..run];
    if !run.bytes().any(|byte| byte == b'.') {
        return None;
    }
    let schemed = run.starts_with("http://") || run.starts_with("https://") || run.starts_with("www.");
    if schemed {
        return Some((trimmed(run), Kind::Url));
    }
    if let Some(length) = email(run) {
        return Some((length, Kind::Email));
    }
    domain(run).map(|length| (length, Kind::Url))
}

/// Length without the punctuation of the sentence around it.
fn trimmed(run: &str) -> usize {
    let mut run = run;
    loop {
        let shorter = run.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '*', '_']);
        let shorter = match shorter.strip_suffix(')') {
            Some(inner) if !inner.contains('(') => inner,
            _ => shorter,
        };
        if shorter.len() == run.len() {
            return run.len();
        }
        run = shorter;
    }
}

fn email(run: &str) -> Option<usize> {
    let at = run.find('@')?;
    let local = &run[..at];
    let host = host_length(&run[at + 1..]);
    let valid = !local.is_empty()
        && local.bytes().all(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(&b))
        && run[at + 1..at + 1 + host].contains('.');
    valid.then_some(at + 1 + host)
}

/// A host of a known top-level domain without a scheme, with its path.
fn domain(run: &str) -> Option<usize> {
    let length = host_length(run);
    let host = &run[..length];
    let (_, top) = host.rsplit_once('.')?;
    let known = DOMAINS.iter().any(|known| top.eq_ignore_ascii_case(known));
    let named =
        host.bytes().any(|b| b.is_ascii_alphabetic()) && host.split('.').all(|label| !label.is_empty());
    if !known || !named || host.len() == top.len() + 2 {
        return None;
    }
    let rest = &run[length..];
    match rest.chars().next() {
        Some('/') => Some(trimmed(run)),
        Some(c) if is_letter_or_number(c) || c == '@' => None,
        _ => Some(length),
    }
}

/// Bytes of a host name: labels of letters, digits and inner hyphens. A hyphen after the last dot belongs to the
/// sentence (Azerbaijani endings: `weather.com-da`).
fn host_length(text: &str) -> usize {
    let run = text.find(|c: char| !is_letter_or_number(c) && c != '.' && c != '-').unwrap_or(text.len());
    let host = text[..run].trim_end_matches(['.', '-']);
    let last = host.rfind('.').map_or(0, |dot| dot + 1);
    let label = host[last..].find('-').map_or(host.len(), |hyphen| last + hyphen);
    host[..label].trim_end_matches('.').len()
}

/// The address with its language parts taken out, so that versions of one page agree.
fn canonical(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = rest.find(['/', '?', '#']).map_or((rest, ""), |at| rest.split_at(at));
    let host = host.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let host = match host.split_once('.') {
        Some((first, rest)) if LANGUAGES.contains(&first) && rest.contains('.') => rest,
        _ => host,
    };
    let mut canonical = host.to_owned();
    for piece in path.trim_end_matches('/').split_inclusive(['/', '?', '&', '=', '#']) {
        let name = piece.trim_end_matches(['/', '?', '&', '=', '#']);
        let language = LANGUAGES.iter().any(|known| name.eq_ignore_ascii_case(known));
        canonical.push_str(if language { &piece[name.len()..] } else { piece });
    }
    // `/en` at the end leaves the slash before it.
    canonical.truncate(canonical.trim_end_matches('/').len());
    canonical
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_before_the_punctuation_of_the_sentence() {
        assert_eq!(address("https://a.example/en/1). Then"), Some((22, Kind::Url)));
        assert_eq!(address("https://a.example/x_(y), z"), Some((23, Kind::Url)));
        assert_eq!(address("press@a.example."), Some((15, Kind::Email)));
        assert_eq!(address("weather.com-a əsasən"), Some((11, Kind::Url)));
        assert_eq!(address("i.e. this"), None);
        assert_eq!(address("13.1-ci"), None);
        assert_eq!(address("word.Next"), None);
    }

    #[test]
    fn language_parts_do_not_count() {
        assert_eq!(canonical("https://www.a.example/en/news/1"), canonical("https://a.example/az/news/1"));
        assert_eq!(canonical("https://en.a.example/1?lang=en"), canonical("https://ru.a.example/1?lang=ru"));
        assert_eq!(canonical("https://a.example/en"), canonical("https://a.example/"));
        assert_ne!(canonical("https://a.example/en/178"), canonical("https://a.example/az/187"));
        assert_ne!(canonical("https://a.example"), canonical("https://b.example"));
    }
}
