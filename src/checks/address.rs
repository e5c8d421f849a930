//! Web and e-mail addresses in running text.

use crate::locale::letters::{is_letter, is_letter_or_number};
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use memchr::memchr;

use super::end_punctuation;
use super::scan::any_pair;
use super::{Draft, Findings, Meta, PatternContext, VariantText};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::notice::Notice;

/// An address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// What it is.
    pub(super) kind: AddressKind,
    /// Bytes of the text.
    pub(super) range: Range<usize>,
}

/// Kinds of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AddressKind {
    /// `https://example.org/az/`, `www.example.org`.
    Web,
    /// `press@example.org`.
    Email,
}

/// The addresses of a text in order. Punctuation that closes the sentence does not belong to them, nor does a case ending
/// behind a host (`president.az-da`).
pub(super) fn addresses(text: &str) -> impl Iterator<Item = Address> {
    words(text).filter_map(|word| {
        let (start, word) = (word.start, &text[word]);
        let (kind, range) = match web(word) {
            Some(range) => (AddressKind::Web, range),
            None => (AddressKind::Email, email(word)?),
        };
        Some(Address { kind, range: start + range.start..start + range.end })
    })
}

/// Compares the addresses of two patterns: one finding for each that is lost, changed or added.
pub(super) fn compare(
    check: &'static Meta,
    kind: AddressKind,
    context: &PatternContext<'_>,
    out: &mut Findings<'_>,
) {
    let sides = [&context.source, &context.target];
    let mut texts = sides.iter().flat_map(|side| &side.text.variants);
    if !texts.any(|variant| kind.may_stand_in(&variant.text)) {
        return;
    }
    if is_sample(kind, context) {
        return;
    }
    let locales = [context.source.locale, context.target.locale];
    for (target, sources) in context.variants() {
        let compared = sources.iter().map(|source| (*source, differences(kind, source, target, locales)));
        // Any source text that goes with this one may be the one it was made from.
        let Some((source, differences)) = compared.min_by_key(|(_, differences)| differences.len()) else {
            continue;
        };
        for difference in differences {
            let draft = report(check, context, source, target, difference);
            out.push_pattern(context, draft);
        }
    }
}

/// Whether the text of a program is nothing but an address of nobody, as a field shows it before anyone types, or names an
/// e-mail address of somebody like the reader: translations make up their own.
fn is_sample(kind: AddressKind, context: &PatternContext<'_>) -> bool {
    let [source] = context.source.text.variants.as_slice() else { return false };
    if context.unit.document.is_statement() {
        return false;
    }
    let text = source.text.trim();
    let mut emails = addresses(text).map(|address| &text[address.range]).peekable();
    if kind == AddressKind::Email && emails.peek().is_some() && emails.all(is_of_reader) {
        return true;
    }
    let host = match kind {
        AddressKind::Web => parts(text).0,
        AddressKind::Email => text.split_once('@').map_or("", |(_, host)| host),
    };
    let is_sample = matches!(host, "example.com" | "example.net" | "example.org");
    is_sample && !text.contains(char::is_whitespace)
}

/// Whether an e-mail address says that it stands for another one: `you@yourdomain.example.org`.
fn is_of_reader(email: &str) -> bool {
    let host = email.split_once('@').map_or("", |(_, host)| host);
    host.split('.').any(|label| label.starts_with("your") || label.ends_with("domain"))
}

impl AddressKind {
    /// Whether it is worth looking for one.
    pub(super) fn may_stand_in(self, text: &str) -> bool {
        match self {
            Self::Web => {
                let may_be = |byte, next| (byte == b':') & (next == b'/') | (byte == b'w') & (next == b'.');
                any_pair(text, may_be) && (text.contains("://") || text.contains("www."))
            }
            Self::Email => memchr(b'@', text.as_bytes()).is_some(),
        }
    }
}

/// Runs without blanks, quotation marks, brackets but round ones, and placeables; opening brackets taken off.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let ends = |c: char| match c {
        '<' | '>' | '"' | '[' | ']' | '{' | '}' | '|' | '`' | '“' | '”' | '„' | '«' | '»' | '\u{fffc}' => {
            true
        }
        // Marks of direction stand around an address in a text that runs the other way.
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => c.is_whitespace() || c.is_control(),
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|c: char| !ends(c))?;
        let end = text[start..].find(ends).map_or(text.len(), |n| start + n);
        at = end;
        Some(start..end)
    })
    .map(move |word| {
        let lead = word.len() - text[word.clone()].trim_start_matches('(').len();
        word.start + lead..word.end
    })
}

/// Whether a character may stand behind an address without belonging to it. Round brackets are counted.
fn ends_address(c: char) -> bool {
    c != ')' && (end_punctuation::kind(c).is_some() || end_punctuation::is_closing(c))
        || matches!(c, '-' | '–' | '—')
}

/// What joins a case ending to a name.
const JOINTS: &[char] = &['-', '\'', '’'];

fn web(word: &str) -> Option<Range<usize>> {
    let scheme = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
    let start = scheme.or_else(|| word.starts_with("www.").then_some(0))?;
    let mut address = &word[start..];
    let mut surplus = address.matches(')').count().saturating_sub(address.matches('(').count());
    loop {
        address = address.trim_end_matches(ends_address);
        match address.strip_suffix(')').filter(|_| surplus > 0) {
            Some(inside) => (address, surplus) = (inside, surplus - 1),
            None => break,
        }
    }
    let host = address.find("://").map_or("www.".len(), |scheme| scheme + "://".len());
    if !address.get(host..).is_some_and(|host| host.starts_with(is_letter_or_number)) {
        return None;
    }
    let end = match address[host..].contains(['/', '?', '#', ':']) {
        true => address.len(),
        false => {
            let label = address.rfind('.').map_or(host, |dot| dot + 1);
            // Some languages join an ending without a mark: `www.example.org는`.
            let is_ascii = address[label..].starts_with(|c: char| c.is_ascii());
            let ends = |c: char| JOINTS.contains(&c) || is_ascii && !c.is_ascii();
            address[label..].find(ends).map_or(address.len(), |joint| label + joint)
        }
    };
    Some(start..start + end)
}

fn email(word: &str) -> Option<Range<usize>> {
    let at = word.find('@')?;
    let in_name = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let name = word[..at].len() - word[..at].trim_end_matches(in_name).len();
    let behind = &word[at + 1..];
    let host = behind.find(|c: char| !is_letter_or_number(c) && c != '.' && c != '-').unwrap_or(behind.len());
    let host = behind[..host].trim_end_matches(['.', '-']);
    let label = host.rfind('.')? + 1;
    let top = host[label..].find(|c: char| !is_letter(c)).unwrap_or(host.len() - label);
    (name > 0 && label > 1 && top > 1).then(|| at - name..at + 1 + label + top)
}

/// An address of the source that is lost and one of the target that is added, either or both, in bytes of their texts.
type Difference = (Option<Range<usize>>, Option<Range<usize>>);

fn differences(
    kind: AddressKind,
    source: &VariantText<'_>,
    target: &VariantText<'_>,
    locales: [&Locale; 2],
) -> Vec<Difference> {
    let of = |text: &VariantText<'_>| -> Vec<(String, Range<usize>)> {
        let found = addresses(&text.text).filter(|address| address.kind == kind);
        found.map(|found| (folded(&text.text[found.range.clone()], locales), found.range)).collect()
    };
    let (theirs, ours) = (of(source), of(target));
    let mut lost = only_in(&theirs, &ours).into_iter();
    let mut added = only_in(&ours, &theirs).into_iter();
    let pairs = std::iter::from_fn(|| Some((lost.next(), added.next())).filter(|pair| *pair != (None, None)));
    let differ = |(lost, added): &Difference| {
        let (Some(lost), Some(added)) = (lost, added) else { return true };
        let (lost, added) = (&source.text[lost.clone()], &target.text[added.clone()]);
        !differ_in_ending(lost, added) && !is_own_page(lost, added, locales)
    };
    pairs.filter(differ).collect()
}

/// The addresses that the others do not have, each once.
fn only_in(these: &[(String, Range<usize>)], others: &[(String, Range<usize>)]) -> Vec<Range<usize>> {
    let mut known: HashSet<&str> = others.iter().map(|(folded, _)| folded.as_str()).collect();
    these.iter().filter(|(folded, _)| known.insert(folded)).map(|(_, range)| range.clone()).collect()
}

fn report(
    check: &'static Meta,
    context: &PatternContext<'_>,
    source: &VariantText<'_>,
    target: &VariantText<'_>,
    (lost, added): Difference,
) -> Draft {
    let theirs = lost.clone().map(|range| source.text[range].to_owned());
    let ours = added.clone().map(|range| target.text[range].to_owned());
    let key = match (&theirs, &ours) {
        (Some(_), Some(_)) => "finding-address-changed",
        (Some(_), None) => "finding-address-lost",
        _ => "finding-address-added",
    };
    let notice = Notice::new(key)
        .with("source", theirs.clone().unwrap_or_default())
        .with("target", ours.clone().unwrap_or_default());
    let span = added.map_or(context.target.value.span.clone(), |range| target.file_range(&range));
    let is_setting = !context.unit.document.is_statement() && is_address(source) && is_address(target);
    let severity = if is_setting { check.severity.min(Severity::Warning) } else { check.severity };
    let draft =
        Draft::new(check, context.target.file, span, notice).severity(severity).evidence(theirs, ours);
    match lost {
        Some(lost) => {
            draft.related(context.source.file, source.file_range(&lost), Notice::new("report-source"))
        }
        None => draft,
    }
}

/// Whether a text is a web address and nothing else: a setting of the language, in which a page of its own readers may stand.
fn is_address(text: &VariantText<'_>) -> bool {
    let text = text.text.trim();
    addresses(text).any(|address| address.kind == AddressKind::Web && address.range == (0..text.len()))
}

/// An address without what may differ between the two languages: the language in the path, the query or before the host
/// (`/en/` and `/az/`, `en.example.org`, `lang=en`), the scheme, percent-encoding, a slash at the end.
fn folded(address: &str, locales: [&Locale; 2]) -> String {
    let decoded = percent_decoded(address);
    let (host, path) = parts(&decoded);
    let mut folded = without_language(host, locales).to_ascii_lowercase();
    let mut after_language = false;
    for part in path {
        let is_region = after_language && part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase());
        after_language = locales.iter().any(|locale| names(part, locale));
        if !after_language && !is_region {
            folded.push('/');
            folded.push_str(part);
        }
    }
    folded
}

/// Host and the parts of path and query that are not empty.
fn parts(address: &str) -> (&str, impl Iterator<Item = &str>) {
    let bare = address.split_once("://").map_or(address, |(_, bare)| bare);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let (host, path) = bare.split_at(bare.find(['/', '?', '#']).unwrap_or(bare.len()));
    let separates = |c: char| matches!(c, '/' | '?' | '#' | '&' | '=' | '.' | '-' | '_');
    (host, path.split(separates).filter(|part| !part.is_empty()))
}

fn names(part: &str, locale: &Locale) -> bool {
    part.eq_ignore_ascii_case(locale.language())
}

/// The host without a language before it.
fn without_language<'h>(host: &'h str, locales: [&Locale; 2]) -> &'h str {
    let behind = host
        .split_once('.')
        .filter(|(first, behind)| behind.contains('.') && locales.iter().any(|locale| names(first, locale)));
    behind.map_or(host, |(_, behind)| behind)
}

/// Each side links to the same site in its own language: the words of such addresses are translated, too.
fn is_own_page(lost: &str, added: &str, locales: [&Locale; 2]) -> bool {
    let (their_host, mut their_path) = parts(lost);
    let (our_host, mut our_path) = parts(added);
    let (their_site, our_site) = (without_language(their_host, locales), without_language(our_host, locales));
    let [source, target] = locales;
    let stands_before =
        |host: &str, locale: &Locale| host.split('.').next().is_some_and(|l| names(l, locale));
    let speaks_source = stands_before(their_host, source) || their_path.any(|part| names(part, source));
    let speaks_target = stands_before(our_host, target) || our_path.any(|part| names(part, target));
    let digits = |address: &str| address.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>();
    speaks_source && speaks_target && their_site == our_site && digits(lost) == digits(added)
}

/// One of the two is the other with a case ending (`…/news-dan`).
fn differ_in_ending(a: &str, b: &str) -> bool {
    let ending = b.strip_prefix(a).or_else(|| a.strip_prefix(b));
    ending.and_then(|ending| ending.strip_prefix(JOINTS)).is_some_and(|ending| ending.chars().all(is_letter))
}

fn percent_decoded(address: &str) -> Cow<'_, str> {
    if !address.contains('%') {
        return Cow::Borrowed(address);
    }
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let digits =
            behind.get(..2).filter(|_| *first == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        match digits.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        let cases = [
            ("(see https://example.org/a_(b)).", "https://example.org/a_(b)"),
            ("[report](https://example.org/report/)", "https://example.org/report/"),
            ("www.example.az-da, sonra", "www.example.az"),
            ("https://example.az’da", "https://example.az"),
            ("www.example.org는", "www.example.org"),
            ("https://example.org/report՝ այցելեք", "https://example.org/report"),
            ("https://example.org/report。", "https://example.org/report"),
            ("\u{202a}https://example.org/\u{202c}", "https://example.org/"),
            ("E-poçt:press@example.gov.az-a yazın", "press@example.gov.az"),
            ("<a href=\"https://example.org/?a=1&b=2\">", "https://example.org/?a=1&b=2"),
        ];
        for (text, address) in cases {
            let found: Vec<&str> = addresses(text).map(|address| &text[address.range]).collect();
            assert_eq!(found, [address], "{text}");
        }
        for text in ["@ministry wrote", "http://…", "a@b", "www. example", "e.g. @.@", "))))("] {
            assert_eq!(addresses(text).count(), 0, "{text}");
        }
    }

    #[test]
    fn the_language_of_an_address_may_change_and_nothing_else() {
        let (en, az) = ("en".parse().unwrap(), "az".parse().unwrap());
        let same = |a: &str, b: &str| {
            folded(a, [&en, &az]) == folded(b, [&en, &az]) || is_own_page(a, b, [&en, &az])
        };
        for (a, b) in [
            ("https://president.az/en/articles/1", "https://president.az/az/articles/1"),
            ("https://example.org/en-US/x", "https://example.org/az/x"),
            ("https://en.example.org/report-en.pdf", "https://az.example.org/report-az.pdf"),
            ("http://example.org/?lang=en", "https://www.example.org/?lang=az"),
            ("https://az.example.org/Bak%C4%B1", "https://az.example.org/Bakı/"),
            ("https://en.example.org/wiki/Baku", "https://az.example.org/wiki/Bakı"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
        for (a, b) in [
            ("https://example.org/en/1", "https://example.org/az/2"),
            ("https://example.org/report", "https://example.org/raport"),
            ("https://example.az/", "https://example.ru/"),
            ("https://example.org/en/", "https://example.org/fr/"),
        ] {
            assert!(!same(a, b), "{a} {b}");
        }
    }
}
