//! What holds for every document: nothing replaced leaves every byte; something replaced leaves every block.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

use std::borrow::Cow;

use dilmanc::document::{BlockKind, Document, FORMATS, Format, format_of};
use proptest::prelude::*;

fn markdown() -> &'static dyn Format {
    format_of("md").unwrap()
}

fn plain() -> &'static dyn Format {
    format_of("txt").unwrap()
}

/// Kinds and texts of all blocks.
fn outline(text: &str, format: &'static dyn Format) -> Outline {
    let document = Document::parse(text, format).unwrap();
    document.blocks().iter().map(|block| (block.kind, block.text.clone().into_owned())).collect()
}

/// A piece of text of the kind that ends up where nobody expects it.
fn fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-zəşı]{1,8}",
        1 => "[0-9]{1,4}[.)]?",
        1 => "[-+*#>|=~_`<:\\[\\]()\\\\!\"]{1,3}",
        1 => prop_oneof![
            Just("\u{a0}"), Just("**ə**"), Just("[x](y)"), Just("`a|b`"), Just("<b>"), Just("[^1]"), Just("–"), Just("•"),
            Just("и т. д."), Just("[ ]"), Just("---"), Just("\\"), Just("title: x"), Just("\u{200b}"), Just("漢字")
        ].prop_map(str::to_owned),
    ]
}

/// One line of text in normal form: no blanks at its edges, a letter in it, no backslash that only guards its edges.
fn sentence() -> impl Strategy<Value = String> {
    let words = || prop::collection::vec(fragment(), 0..6);
    (words(), "[a-zəж]{1,5}", words(), prop::sample::select(vec!["", " "]))
        .prop_map(|(before, word, after, glue)| {
            [before.join(glue), word, after.join(" ")].join(glue).trim_matches(' ').to_owned()
        })
        .prop_filter("guarded", |text| {
            !text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('\\')
                && !text.trim_end_matches('#').ends_with('\\')
        })
}

/// One to three lines of text.
fn sentences() -> impl Strategy<Value = String> {
    prop::collection::vec(sentence(), 1..4).prop_map(|lines| lines.join("\n"))
}

/// A block of Markdown with `w` for its text, and what follows it.
fn shape() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "w\n\n",
        "w\nw\n\n",
        "# w\n",
        "## w ##\n\n",
        "w\n===\n",
        "w\n---\n\n",
        "> w\n\n",
        "> w\n> w\n>\n> > w\n\n",
        "- w\n- w\n\n",
        "- w\n\n  w\n- w\n\n",
        "1. w\n2. w\n   - w\n\n",
        "3) w\n\n",
        "- [ ] w\n* w\n\n",
        "| w | w |\n|---|---|\n| w | w |\n\n",
        "w|w\n-|-\nw|w\n\n",
        "```\nw\n```\n",
        "<div>\nw\n</div>\n\n",
        "<!-- w -->\n",
        "***\n\n",
        "    w\n\n",
        "[a]: /b\n\n",
        "[^1]: w\n\n",
        "w  \nw\\\nw\n\n",
        "- > w\n  > w\n\n",
        "-\tw\n\n",
        " w \t\n\n",
    ])
}

/// A Markdown document in which nothing but its shape matters.
fn markdown_document() -> impl Strategy<Value = String> {
    let front = prop::sample::select(vec![
        "",
        "\u{feff}",
        "---\ntitle: w\nlang: en\nplace: 'w'\n---\n",
        "\u{feff}---\ntitle: >\n  w\n---\n\n",
    ]);
    (front, prop::collection::vec(shape(), 0..8), prop::sample::select(vec!["\n", "\r\n", "\r"])).prop_map(
        |(front, shapes, line_end)| {
            format!("{front}{}", shapes.concat()).replace('w', "word").replace('\n', line_end)
        },
    )
}

/// Markup in an order that nobody writes.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b c",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "  ",
        "\t",
        "    ",
        "> ",
        "- ",
        "1. ",
        "2) ",
        "# ",
        "|",
        "---",
        "===",
        "```",
        "`",
        "*",
        "_",
        "[",
        "]",
        "(",
        ")",
        ": ",
        "<div>",
        "<!-- ",
        "-->",
        "\\",
        "[a]: /b",
        "\"t\"",
        "[^1]: ",
        "[ ] ",
        "dilmanc:skip",
        "ə",
        "\u{a0}",
        "  \n",
        "~~",
        "&amp;",
        "<b>",
        "!",
        "\u{b}",
        "\u{c}",
    ]);
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// A plain document: runs of lines.
fn plain_document() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        3 => sentence(),
        1 => sentence().prop_map(|text| format!("{text} {}", "long and long ".repeat(12))),
        1 => sentence().prop_map(|text| format!("- {text}")),
        1 => sentence().prop_map(|text| format!("{text}:")),
        1 => (1..4u8, sentence()).prop_map(|(n, text)| format!("{n}. {text}")),
        1 => Just(String::new()),
        1 => Just(" \u{a0}".to_owned()),
    ];
    (prop::collection::vec(line, 0..12), prop::sample::select(vec!["\n", "\r\n", "\r"]))
        .prop_map(|(lines, line_end)| lines.join(line_end))
}

type Outline = Vec<(BlockKind, String)>;

/// Replaces the blocks for which `texts` (over and over) has one: what is read then, what was meant, and the result.
fn replaced(
    source: &str,
    format: &'static dyn Format,
    texts: &[Option<String>],
) -> (Outline, Outline, String) {
    let document = Document::parse(source, format).unwrap();
    let mut chosen = texts.iter().cycle().map(|text| text.as_deref().map(Cow::Borrowed));
    let mut meant = Vec::new();
    let result = document.splice(|block| {
        let text = chosen.next().flatten();
        meant.push((block.kind, text.as_ref().unwrap_or(&block.text).to_string()));
        text
    });
    (outline(&result, format), meant, result)
}

/// Plain text has no escapes: a no-break space may stand where a bullet would be read.
fn without_no_break_spaces(outline: Outline) -> Outline {
    outline.into_iter().map(|(kind, text)| (kind, text.replace('\u{a0}', " "))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_a_format_panic_and_none_is_changed_unasked(text in "(\\PC|[ \n\r\t#>|`*-]|---\n|title: ){0,60}") {
        for format in FORMATS {
            if let Ok(document) = Document::parse(&text, *format) {
                prop_assert_eq!(document.splice(|_| None), text.as_str());
                let ranges: Vec<_> = document.blocks().iter().map(|block| block.range.clone()).collect();
                prop_assert!(ranges.iter().all(|range| range.start < range.end));
                prop_assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
            }
        }
    }

    #[test]
    fn markdown_keeps_its_shape(source in markdown_document(), texts in prop::collection::vec(prop::option::of(sentence()), 1..6)) {
        let (read, meant, result) = replaced(&source, markdown(), &texts);
        prop_assert_eq!(read, meant, "{:?}", result);
    }

    #[test]
    fn forced_breaks_change_no_shape(source in markdown_document(), texts in prop::collection::vec(prop::option::of(sentences()), 1..4)) {
        let (read, meant, result) = replaced(&source, markdown(), &texts);
        let in_one_line = |outline: Outline| -> Outline {
            outline.into_iter().map(|(kind, text)| (kind, text.replace('\n', " "))).collect()
        };
        prop_assert_eq!(in_one_line(read), in_one_line(meant), "{:?}", result);
    }

    #[test]
    fn own_texts_do_no_harm(source in soup()) {
        let blanks_alike = |outline: Outline| -> Outline {
            outline.into_iter().map(|(kind, text)| (kind, text.replace(['\n', '\t', '\u{b}', '\u{c}', '\u{a0}'], " "))).collect()
        };
        for format in FORMATS {
            let Ok(document) = Document::parse(&source, *format) else { continue };
            let result = document.splice(|block| Some(block.text.clone()));
            prop_assert_eq!(blanks_alike(outline(&result, *format)), blanks_alike(outline(&source, *format)), "{:?}", result);
        }
    }

    #[test]
    fn plain_text_comes_back_byte_for_byte(source in plain_document()) {
        let document = Document::parse(&source, plain()).unwrap();
        prop_assert_eq!(document.splice(|_| None), source);
    }

    #[test]
    fn plain_text_keeps_its_shape(source in plain_document(), texts in prop::collection::vec(prop::option::of(sentence()), 1..6)) {
        let (read, meant, result) = replaced(&source, plain(), &texts);
        prop_assert_eq!(without_no_break_spaces(read), without_no_break_spaces(meant), "{:?}", result);
    }

    #[test]
    fn wrapping_changes_no_text(paragraphs in prop::collection::vec(prop::collection::vec("[a-zə]{1,12}[,.]?", 1..60), 1..5), width in 30..100usize) {
        let lines = |width: usize| paragraphs.iter().map(|words| wrap(words, width)).collect::<Vec<_>>().join("\n\n");
        for format in FORMATS {
            prop_assert_eq!(outline(&lines(usize::MAX), *format), outline(&lines(width), *format));
        }
    }
}

/// `words` in lines of at most `width` characters where words allow it.
fn wrap(words: &[String], width: usize) -> String {
    let mut text = String::new();
    let mut column = 0;
    for word in words {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            text.push('\n');
            column = 0;
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += length;
    }
    text
}
