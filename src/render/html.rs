//! One HTML page that needs nothing else: no script, no font, no style sheet from elsewhere.

use std::borrow::Cow;

use pulldown_cmark::{Alignment, CowStr, Event, Parser, Tag, TagEnd, html};
use unic_langid::CharacterDirection;

use super::head::{Head, Line};
use super::markdown::{Body, without_comments};
use super::{Mark, Output, Piece, Text, Version};
use crate::document::MARKDOWN_OPTIONS;

/// A page (`.html`).
pub(super) struct Html;

impl Output for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn extension(&self, _: &Version<'_>) -> &'static str {
        "html"
    }

    fn write(&self, version: &Version<'_>) -> String {
        let head = Head::new(version);
        let body = Body::new(version, |_, piece| match &piece.text {
            Text::Original => None,
            Text::Translation(text) => Some(Cow::Borrowed(text)),
            Text::Omitted => Some(Cow::Borrowed(GONE)),
        });
        let right_to_left = version.locale.langid().character_direction() == CharacterDirection::RTL;
        let mut page = String::with_capacity(PAGE.len() + body.text.len() * 5 / 4);
        fill(&mut page, |name, page| match name {
            "lang" => page.push_str(&version.locale.to_string()),
            "dir" => page.push_str(if right_to_left { " dir=\"rtl\"" } else { "" }),
            "title" => push_escaped(page, &head.name),
            "head" => push_head(page, &head, version),
            "body" => html::push_html(page, Writer::new(version, &body).events().into_iter()),
            _ => {}
        });
        page
    }
}

/// The page around a text; `{{name}}` stands for what is put in.
const PAGE: &str = include_str!("page.html");

/// The text of a block that goes: a character that is none, so that no text has it.
const GONE: &str = "\u{fdd0}";

/// Elements without attributes that a text may have; others lose their tags, as their attributes may do anything.
const PHRASING: [&str; 16] = [
    "abbr", "b", "br", "cite", "code", "del", "em", "i", "ins", "q", "s", "small", "strong", "sub", "sup",
    "u",
];

/// Schemes that a link may have.
const SCHEMES: [&str; 5] = ["http", "https", "mailto", "tel", "ftp"];

/// Copies the page; `put` writes what a name stands for.
fn fill(page: &mut String, mut put: impl FnMut(&str, &mut String)) {
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        put(name, page);
        rest = after;
    }
    page.push_str(rest);
}

fn push_head(page: &mut String, head: &Head<'_>, version: &Version<'_>) {
    if let Some(title) = &head.title {
        push_line(page, "h1", title, version);
        page.push('\n');
    }
    if head.place.is_none() && head.date.is_none() {
        return;
    }
    page.push_str("<p class=\"dateline\">");
    if let Some(place) = &head.place {
        push_line(page, "span", place, version);
    }
    if let Some(date) = &head.date {
        page.push_str(if head.place.is_some() { ", " } else { "" });
        match date.iso {
            Some(iso) => {
                page.push_str(&format!("<time datetime=\"{iso}\">"));
                push_escaped(page, &date.shown);
                page.push_str("</time>");
            }
            None => push_escaped(page, &date.shown),
        }
    }
    page.push_str("</p>\n");
}

fn push_line(page: &mut String, element: &str, line: &Line<'_>, version: &Version<'_>) {
    let look = Look::of(line.piece, version);
    page.push_str(&format!("<{element}{}>{}", look.attributes, look.mark));
    push_escaped(page, line.text);
    page.push_str(&format!("</{element}>"));
}

/// `text` as the text of an element or the value of an attribute in double quotes.
fn push_escaped(page: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            c => page.push(c),
        }
    }
}

/// What sets a text apart from the others of its page.
#[derive(Default)]
struct Look {
    /// Attributes of its element, each behind a blank: its language where that may be another, a class for its mark.
    attributes: String,
    /// The mark before it.
    mark: String,
}

impl Look {
    fn of(piece: &Piece<'_>, version: &Version<'_>) -> Self {
        let lang = match piece.text {
            Text::Original if piece.unit.is_some() => Some(version.source),
            _ => piece.mark.map(|_| version.locale),
        };
        let mut attributes = lang.map(|lang| format!(" lang=\"{lang}\"")).unwrap_or_default();
        let Some(mark) = piece.mark else { return Self { attributes, mark: String::new() } };
        attributes.push_str(match mark {
            Mark::Missing => " class=\"missing\"",
            Mark::Stale => " class=\"stale\"",
        });
        let mut text = format!("<span class=\"mark\" lang=\"{}\">", version.words().language().code());
        push_escaped(&mut text, &version.mark(mark));
        Self { attributes, mark: text + "</span> " }
    }

    /// The look of a text that is never translated.
    fn untranslated(version: &Version<'_>) -> Self {
        let foreign = !version.is_original();
        let attributes = if foreign { format!(" lang=\"{}\"", version.source) } else { String::new() };
        Self { attributes, mark: String::new() }
    }
}

/// Makes the events of a Markdown text those of a page: texts get their looks, blocks that go are left out.
struct Writer<'b> {
    version: &'b Version<'b>,
    body: &'b Body,
    /// The first block that may still come.
    next: usize,
    out: Vec<Event<'b>>,
    /// Where in `out` the element stands that was opened last, when nothing stands in it yet.
    opened: Option<usize>,
    text: Option<OpenText>,
    table: Table,
    /// Whether a code block is open: it is in no language.
    verbatim: bool,
}

/// The text that is being written.
struct OpenText {
    look: Look,
    /// Where in the events the element around it stands, if it has one of its own; of a tight list's item it may be
    /// followed by other blocks.
    element: Option<usize>,
    /// Where in the events a `<span>` can stand.
    start: usize,
    /// The tags of HTML that are open in it: one that nobody closes must not reach the texts behind it.
    tags: Vec<&'static str>,
    gone: bool,
}

/// Where in a table the text stands.
#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    head: bool,
    column: usize,
}

impl<'b> Writer<'b> {
    fn new(version: &'b Version<'b>, body: &'b Body) -> Self {
        Self {
            version,
            body,
            next: 0,
            out: Vec::new(),
            opened: None,
            text: None,
            table: Table::default(),
            verbatim: false,
        }
    }

    fn events(mut self) -> Vec<Event<'b>> {
        let mut events = Parser::new_ext(&self.body.text, MARKDOWN_OPTIONS).into_offset_iter();
        while let Some((event, range)) = events.next() {
            match event {
                Event::Start(Tag::HtmlBlock) => {
                    self.close_text(false);
                    let html = without_comments(&self.body.text[range]);
                    if !html.trim().is_empty() {
                        self.opened = None;
                        self.out.push(Event::Html(html.into()));
                    }
                    events.by_ref().find(|(event, _)| *event == Event::End(TagEnd::HtmlBlock));
                }
                event if self.verbatim || !is_inline(&event) => self.block(event),
                event => self.inline(event, range.start),
            }
        }
        self.out
    }

    fn block(&mut self, event: Event<'b>) {
        self.close_text(event == Event::End(TagEnd::Item));
        match &event {
            Event::Start(Tag::CodeBlock(_)) => self.verbatim = true,
            Event::End(TagEnd::CodeBlock) => self.verbatim = false,
            Event::Start(Tag::Table(alignments)) => self.table.alignments.clone_from(alignments),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                (self.table.head, self.table.column) = (event == Event::Start(Tag::TableHead), 0);
            }
            Event::End(TagEnd::TableCell) => self.table.column += 1,
            Event::End(end) if is_empty(self.out.last(), end) => {
                self.out.pop();
                self.opened = None;
                return;
            }
            _ => {}
        }
        match &event {
            Event::Start(_) => self.opened = Some(self.out.len()),
            Event::TaskListMarker(_) => {}
            _ => self.opened = None,
        }
        self.out.push(event);
    }

    /// An element inside a text, at byte `start` of the body.
    fn inline(&mut self, event: Event<'b>, start: usize) {
        if self.text.is_none() {
            self.open_text(start);
        }
        let Some(text) = self.text.as_mut().filter(|text| !text.gone) else { return };
        self.out.extend(match event {
            Event::InlineHtml(html) => text.harmless_tag(&html).map(|tag| Event::InlineHtml(tag.into())),
            event => Some(without_script(event)),
        });
    }

    fn open_text(&mut self, start: usize) {
        let blocks = &self.body.blocks[self.next..];
        self.next += blocks.iter().take_while(|(range, _)| range.end <= start).count();
        let block = self.body.blocks.get(self.next).filter(|(range, _)| range.start <= start);
        let piece = block.and_then(|(_, piece)| self.version.pieces.get((*piece)?));
        let gone = block.is_some_and(|(range, _)| self.body.text[range.clone()] == *GONE);
        let look = match piece {
            _ if gone => Look::default(),
            Some(piece) => Look::of(piece, self.version),
            None => Look::untranslated(self.version),
        };
        if gone && matches!(self.out.last(), Some(Event::TaskListMarker(_))) {
            self.out.pop();
        }
        let start = self.out.len();
        if !look.attributes.is_empty() {
            // The place of a `<span>`, which only the end of the text tells to be needed.
            self.out.push(Event::InlineHtml(CowStr::Borrowed("")));
            self.out.push(Event::InlineHtml(look.mark.clone().into()));
        }
        self.text = Some(OpenText { look, element: self.opened.take(), start, tags: Vec::new(), gone });
    }

    /// Ends the text; `last` when an item of a list ends with it.
    fn close_text(&mut self, last: bool) {
        let Some(OpenText { look, element, start, tags, gone }) = self.text.take() else { return };
        let unclosed = tags.iter().rev().map(|tag| Event::InlineHtml(format!("</{tag}>").into()));
        self.out.extend(unclosed);
        if gone {
            self.opened = element;
        }
        if look.attributes.is_empty() {
            return;
        }
        let element =
            element.and_then(|at| Some((at, self.start_tag(&self.out[at], &look.attributes, last)?)));
        match element {
            Some((at, tag)) => self.out[at] = Event::Html(tag.into()),
            None => {
                self.out[start] = Event::InlineHtml(format!("<span{}>", look.attributes).into());
                self.out.push(Event::InlineHtml(CowStr::Borrowed("</span>")));
            }
        }
    }

    /// The start tag of an element that holds one text, with attributes; none for an element that may hold more.
    fn start_tag(&self, event: &Event<'_>, attributes: &str, last: bool) -> Option<String> {
        match event {
            Event::Start(Tag::Paragraph) => Some(format!("<p{attributes}>")),
            Event::Start(Tag::Heading { level, .. }) => Some(format!("<{level}{attributes}>")),
            Event::Start(Tag::Item) if last => Some(format!("<li{attributes}>")),
            Event::Start(Tag::TableCell) => {
                let element = if self.table.head { "th" } else { "td" };
                let style = match self.table.alignments.get(self.table.column) {
                    Some(Alignment::Left) => " style=\"text-align: left\"",
                    Some(Alignment::Center) => " style=\"text-align: center\"",
                    Some(Alignment::Right) => " style=\"text-align: right\"",
                    Some(Alignment::None) | None => "",
                };
                Some(format!("<{element}{style}{attributes}>"))
            }
            _ => None,
        }
    }
}

/// Whether an event stands inside a text.
fn is_inline(event: &Event<'_>) -> bool {
    let is_inline_tag = |end: &TagEnd| {
        matches!(
            end,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
        )
    };
    match event {
        Event::Start(tag) => is_inline_tag(&tag.to_end()),
        Event::End(end) => is_inline_tag(end),
        Event::Html(_) | Event::Rule | Event::TaskListMarker(_) => false,
        _ => true,
    }
}

/// Whether the element that ends has just begun, and nothing is lost without it. A cell of a table is.
fn is_empty(last: Option<&Event<'_>>, end: &TagEnd) -> bool {
    let Some(Event::Start(tag)) = last else { return false };
    let expendable =
        matches!(tag, Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::List(_) | Tag::BlockQuote(_));
    expendable && tag.to_end() == *end
}

impl OpenText {
    /// A tag of HTML as it may stand in the page; none for elements that may do anything, and for an end tag of an element
    /// that is not open.
    fn harmless_tag(&mut self, html: &str) -> Option<String> {
        let name = html.trim_start_matches(['<', '/']).trim_end_matches(['>', '/', ' ']);
        let name = *PHRASING.iter().find(|known| known.eq_ignore_ascii_case(name))?;
        if html.starts_with("</") {
            self.tags.pop_if(|open| *open == name)?;
            return Some(format!("</{name}>"));
        }
        if name != "br" {
            self.tags.push(name);
        }
        Some(format!("<{name}>"))
    }
}

/// The event, with no address in the place of one that may run a script.
fn without_script(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let dest_url = if is_safe(&dest_url) { dest_url } else { CowStr::Borrowed("") };
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        event => event,
    }
}

/// Whether a link leads to a page, a message or a call: it has a known scheme or none.
fn is_safe(url: &str) -> bool {
    match url.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => {
            SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme)) || scheme.contains('@')
        }
        _ => true,
    }
}
