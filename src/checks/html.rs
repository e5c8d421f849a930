//! HTML elements in a text.

use std::ops::Range;

/// A tag of an HTML element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    /// Name as written.
    pub(super) name: &'t str,
    /// What it does.
    pub(super) kind: TagKind,
    /// From `<` to behind `>`.
    pub(super) range: Range<usize>,
}

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagKind {
    /// Opens an element.
    Open,
    /// Closes one.
    Close,
    /// Is an element by itself: `<br>`, `<x/>`.
    Whole,
}

impl Tag<'_> {
    fn is_of(&self, other: &Self) -> bool {
        self.name.eq_ignore_ascii_case(other.name)
    }
}

/// The tags of HTML elements in order. What only looks like one, as `<ignored>`, `< 0.1`, `<xsl:message>`, is text.
pub(super) fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    text.match_indices('<').filter_map(|(start, _)| tag(text, start))
}

/// The tag that starts at `start`.
fn tag(text: &str, start: usize) -> Option<Tag<'_>> {
    let behind = &text[start + 1..];
    let named = behind.strip_prefix('/').unwrap_or(behind);
    let length = named.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(named.len());
    let name = &named[..length];
    if !is_element(name)
        || !named[length..].starts_with(|c: char| c.is_whitespace() || matches!(c, '/' | '>'))
    {
        return None;
    }
    let close = end_of(&named[length..])?;
    let end = start + 1 + (behind.len() - named.len()) + length + close + 1;
    let kind = if named.len() < behind.len() {
        TagKind::Close
    } else if named[..length + close].ends_with('/') || stands_in(&VOID, name) {
        TagKind::Whole
    } else {
        TagKind::Open
    };
    Some(Tag { name, kind, range: start..end })
}

/// Where the `>` of a tag stands, behind its attributes.
fn end_of(attributes: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in attributes.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ => {}
        }
    }
    None
}

/// The first tag without a partner, or out of order.
pub(super) fn unbalanced(text: &str) -> Option<Tag<'_>> {
    let mut open: Vec<Tag<'_>> = Vec::new();
    for tag in tags(text) {
        match tag.kind {
            TagKind::Whole => {}
            TagKind::Open => open.push(tag),
            TagKind::Close => match open.pop() {
                Some(last) if last.is_of(&tag) => {}
                // What was opened last is the one that was forgotten, when its surroundings are closed.
                Some(last) if open.iter().any(|outer| outer.is_of(&tag)) => return Some(last),
                _ => return Some(tag),
            },
        }
    }
    open.pop()
}

fn is_element(name: &str) -> bool {
    stands_in(&ELEMENTS, name) || stands_in(&VOID, name)
}

/// Whether a name stands in a sorted list, in whatever case it is written.
fn stands_in(sorted: &[&str], name: &str) -> bool {
    let lower = || name.bytes().map(|byte| byte.to_ascii_lowercase());
    sorted.binary_search_by(|known| known.bytes().cmp(lower())).is_ok()
}

/// Elements that nothing closes.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements that something closes.
const ELEMENTS: [&str; 96] = [
    "a",
    "abbr",
    "acronym",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "body",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "html",
    "i",
    "iframe",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "main",
    "map",
    "mark",
    "menu",
    "meter",
    "nav",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "pre",
    "progress",
    "q",
    "s",
    "samp",
    "section",
    "select",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "video",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_found_by_their_order() {
        assert!(ELEMENTS.is_sorted() && VOID.is_sorted());
    }

    #[test]
    fn tags_are_those_of_html_elements() {
        let text =
            "<a href=\"x>y\" \u{fffc}>b</A> <ignored> < 0.1 <xsl:message> <br> <b/> </ b> <b\u{fffc}> <my-b>";
        let found: Vec<_> = tags(text).map(|tag| (tag.kind, &text[tag.range])).collect();
        assert_eq!(
            found,
            [
                (TagKind::Open, "<a href=\"x>y\" \u{fffc}>"),
                (TagKind::Close, "</A>"),
                (TagKind::Whole, "<br>"),
                (TagKind::Whole, "<b/>"),
            ]
        );
    }

    #[test]
    fn the_tag_without_a_partner_is_found() {
        for (text, tag) in [
            ("<b>x</b> <i>y<br></i>", None),
            ("</strong>x<strong>", Some("</strong>")),
            ("<a><b>x</a>", Some("<b>")),
            ("<b>x</ b>", Some("<b>")),
            ("<a\u{fffc}>x</a>", Some("</a>")),
            ("<a href=\"x>y</a>", Some("</a>")),
        ] {
            assert_eq!(unbalanced(text).map(|tag| &text[tag.range]), tag, "{text}");
        }
    }
}
