//! Markdown at its corners: what is text and of which kind, that nothing changes unasked, and that a translation of every text
//! leaves every block what it was.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

use dilmanc::document::{Document, format_of};
use dilmanc::segment::segments;

/// Documents, and their segments: kind, text, and behind ` // ` the note to translators.
#[rustfmt::skip]
const CORNERS: &[(&str, &[&str])] = &[
    ("- one\n  - two\n    - three\n      1. four\n\n         five\n  - six\n- seven\n", &["li one", "li two", "li three", "li four", "li five", "li six", "li seven"]),
    ("- one\n\n- two\n\n  para of two\n\n- three\n", &["li one", "li two", "li para of two", "li three"]),
    ("> quote one\nlazy line\n\n- item\nlazy item\n\n> - deep\nlazy deep\n", &["q quote one lazy line", "li item lazy item", "li deep lazy deep"]),
    ("Title one\n=========\n\nTwo\nlines\n---\n\npara\n", &["h Title one", "h Two lines", "p para"]),
    ("See [the law][law] and [text] or [x][].\n\n[law]: https://example.org/a \"Title\"\n[text]: <b c>\n[x]: /x\n", &["p See [the law][law] and [text] or [x][]."]),
    ("Text[^1] and[^two].\n\n[^1]: First note\n    continued.\n\n    Second paragraph.\n[^two]: Other\n", &["p Text[^1] and[^two].", "p First note continued.", "p Second paragraph.", "p Other"]),
    ("| a \\| b | `c \\| d` | e |\n|:--|:-:|--:|\n| x `y` | | z\\\\ |\nq | r\n", &["td a | b", "td `c | d`", "td e", "td x `y`", "td z\\\\", "td q", "td r"]),
    ("a | b\n--- | ---\nc | d\n\npara | not table\n", &["td a", "td b", "td c", "td d", "p para | not table"]),
    ("<div class=\"x\">\nNot text\n</div>\n\nText <b>bold</b> and <br/> more <!-- c --> end.\n\n<p>one line</p>\n\nafter\n", &["p Text <b>bold</b> and <br/> more <!-- c --> end.", "p after"]),
    ("one  \ntwo\\\nthree   \nfour\n", &["p one\ntwo\nthree\nfour"]),
    ("A &amp; B &copy; &#39;x&#39; &nbsp; &lt;tag&gt; {brace} }x{ \"q\"\n", &["p A &amp; B &copy; &#39;x&#39; &nbsp; &lt;tag&gt; {brace} }x{ \"q\""]),
    ("Visit <https://example.org/a?b=c> or <a@b.org> or https://x.org/y_z_w.\n", &["p Visit <https://example.org/a?b=c> or <a@b.org> or https://x.org/y_z_w."]),
    ("- item\n\n      code in item\n\n  after code\n\n<!-- -->\n\n    code block\n\nafter\n", &["li item", "li after code", "p after"]),
    ("1. item\n   ```rust\n   code\n   ```\n   text after\n2. next\n", &["li item", "li text after", "li next"]),
    ("> intro\n>\n> - a\n>   - b\n>\n>     ```\n>     code\n>     ```\n>\n> outro\n", &["q intro", "li a", "li b", "q outro"]),
    ("---\r\ntitle: A title\r\ndate: 2026-01-20\r\nplace: \"Baku: city\"\r\nlang: en\r\n---\r\n\r\nBody one\r\ntwo.\r\n\r\n- li\r\n", &["fm A title", "fm Baku: city", "p Body one two.", "li li"]),
    ("\u{feff}---\ntitle: A title\n---\n# Head\n", &["fm A title", "h Head"]),
    ("---\n---\nBody\n", &["p Body"]),
    ("---\n# c\n---\nBody\n", &["p Body"]),
    ("Один\u{a0}два\u{a0}— три\u{200b} четыре\u{2060}пять\u{ad}.\n\n\u{a0}\n\n\u{a0}lead nbsp\n\ntrail nbsp\u{a0}\n", &["p Один\u{a0}два\u{a0}— три\u{200b} четыре\u{2060}пять\u{ad}.", "p \u{a0}lead nbsp", "p trail nbsp\u{a0}"]),
    ("-\tone\n\t- two\n\n\ttext\n\n\tcode?\n\n1.\tnum\n", &["li one", "li two", "li text", "li code?", "li num"]),
    ("para with trailing   \n\nnext \t \n\n# head   \n\n## head ##   \n", &["p para with trailing", "p next", "h head", "h head"]),
    ("# Head\n\nno newline", &["h Head", "p no newline"]),
    ("one\n\n***\n\ntwo\n\n- - -\n\nthree\n___\nfour\n", &["p one", "p two", "p three", "p four"]),
    ("<!-- dilmanc:skip -->\n\nhidden\n\n<!-- /dilmanc:skip -->\nshown\n\n- a\n\n  <!-- dilmanc:skip -->\n\n  hidden b\n\n  <!-- /dilmanc:skip -->\n\n  shown c\n", &["p shown", "li a", "li shown c"]),
    ("shown\n\n<!-- dilmanc:skip -->\nhidden to the end\n<!-- /dilmanc:skip -->", &["p shown"]),
    ("text <!-- skip -->shown<!-- /skip --> more\n", &["p text <!-- skip -->shown<!-- /skip --> more"]),
    ("| a | b |\n|---|---|\n| c | d |\n\n<!-- dilmanc:skip -->\n\n| h | i |\n|---|---|\n| j | k |\n\n<!-- /dilmanc:skip -->\n\nend\n", &["td a", "td b", "td c", "td d", "p end"]),
    ("<!-- dilmanc:skip -->\n\na\n\n<!-- dilmanc:skip -->\n\nb\n\n<!-- /dilmanc:skip -->\n\nc\n", &["p c"]),
    ("a\n\n<!-- /dilmanc:skip -->\n\nb\n", &["p a", "p b"]),
    ("<!-- dilmanc:note first -->\n# H\n\n<!-- dilmanc:note\nof two\nlines\n-->\n\npara\n\n- <!-- dilmanc:note in item -->\n  item\n\n> <!-- dilmanc:note in quote -->\n>\n> quoted\n\npara\n<!-- dilmanc:note at end -->\n", &["h H // first", "p para // of two\nlines", "li item // in item", "q quoted // in quote", "p para"]),
    ("---\ntitle: T\n---\n<!-- dilmanc:note n -->\nBody\n", &["fm T", "p Body // n"]),
    ("Body\n\n<!-- dilmanc:note nobody follows -->\n", &["p Body"]),
    ("**Bold** start, *em* and ***both***, ~~strike~~, `co{de}` ![alt text](img.png \"t\") end\n", &["p **Bold** start, *em* and ***both***, ~~strike~~, `co{de}` ![alt text](img.png \"t\") end"]),
    ("[not link] and [link](http://x.org/a(b)c) and \\[esc\\] \\* \\# 5\\. x\n\n\\# not heading\n\n1990\\. a year\n\n\\- not item\n\n\\> no quote\n\n+ plus\n", &["p [not link] and [link](http://x.org/a(b)c) and \\[esc\\] \\* \\# 5\\. x", "p # not heading", "p 1990. a year", "p - not item", "p > no quote", "li plus"]),
    ("- [ ] open\n- [x] done\n- [link](x) item\n", &["li open", "li done", "li [link](x) item"]),
    ("- # head in list\n- text\n  text\n\n1) one\n2) two\n10) ten\n", &["h head in list", "li text text", "li one", "li two", "li ten"]),
    ("- \n- a\n-\n- b\n\n1.\n2. c\n", &["li a", "li b", "li c"]),
    ("> a\n>> b\n>>> c\n>\n> d\n", &["q a", "q b", "q c", "q d"]),
    ("# a *b* `c` [d](e) #\n\n####### seven\n\n#nohead\n\n#\n", &["h a *b* `c` [d](e)", "p ####### seven", "p #nohead"]),
    ("- a\n  ===\n- b\n  ---\n", &["h a", "h b"]),
    ("<script>\nvar x = \"a\";\n\nb\n</script>\n\n<?php x ?>\n\n<!DOCTYPE html>\n\n<![CDATA[\nx\n]]>\n\n<a href=\"x\">\ninline block?\n</a>\n\nend\n", &["p end"]),
    ("two  spaces   inside\n   indented start\n      more\n", &["p two  spaces   inside indented start more"]),
    ("a\u{2028}b\u{2029}c\u{85}d\n\ne\u{b}f\u{c}g\n", &["p a\u{2028}b\u{2029}c\u{85}d", "p e\u{b}f\u{c}g"]),
    ("\u{c}# a\n\u{b}\n\u{c}- b\u{c}\n\u{c}<!--<!--dilmanc:-->\n", &["h a", "li b"]),
    ("one\rtwo\r\rthree\r", &["p one two", "p three"]),
    ("one\r\ntwo\n\r\nthree\r\n", &["p one two", "p three"]),
    (".dot start\n\n*\n\n[bracket start\n\n}brace\n\n{\n\n  = eq\n\n- { $var }\n", &["p .dot start", "p [bracket start", "p }brace", "p = eq", "li { $var }"]),
    (">\n> a\n>\n\n>\n", &["q a"]),
    ("[a]: /url 'multi\nline'\n\n[b]:\n/url\n\ntext [a] [b]\n\n[c]: not a def because of text after\n", &["p text [a] [b]", "p [c]: not a def because of text after"]),
    ("- a\n\n  | x | y |\n  |---|---|\n  | 1 | z |\n\n> | q | w |\n> |---|---|\n> | e | r |\n", &["li a", "td x", "td y", "td z", "td q", "td w", "td e", "td r"]),
    ("|a|b|c|\n|-|-|-|\n|d|e|\n|f|g|h|i|\n| `a|b` | j |\n", &["td a", "td b", "td c", "td d", "td e", "td f", "td g", "td h", "td `a", "td b`", "td j"]),
];

fn outline(source: &str) -> Vec<String> {
    let document = Document::parse(source, format_of("md").unwrap()).unwrap();
    let shown = |segment: &dilmanc::segment::Segment<'_>| {
        let note = segment.note.map(|note| format!(" // {note}")).unwrap_or_default();
        format!("{} {}{note}", segment.kind.prefix(), segment.text)
    };
    segments(&document).iter().map(shown).collect()
}

/// The document with `more` behind every text that holds a letter.
fn with_more(source: &str, more: &str) -> String {
    let document = Document::parse(source, format_of("md").unwrap()).unwrap();
    document.splice(|block| {
        block.text.contains(char::is_alphabetic).then(|| format!("{}{more}", block.text).into())
    })
}

#[test]
fn every_text_is_found_as_what_it_is() {
    for (source, expected) in CORNERS {
        assert_eq!(outline(source), *expected, "{source}");
    }
}

#[test]
fn nothing_changes_unasked() {
    for (source, _) in CORNERS {
        let document = Document::parse(source, format_of("md").unwrap()).unwrap();
        assert_eq!(document.splice(|_| None), *source);
    }
}

#[test]
fn translations_leave_every_block_what_it_was() {
    for (source, expected) in CORNERS {
        let translated = with_more(source, " və");
        let meant = expected.iter().map(|line| match line.split_once(" // ") {
            Some((text, note)) => format!("{text} və // {note}"),
            None => format!("{line} və"),
        });
        assert_eq!(outline(&translated), meant.collect::<Vec<_>>(), "{translated}");
    }
}
