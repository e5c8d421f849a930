//! What holds for every document and every output.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use dilmanc::document::{Document, Format, format_of};
use dilmanc::locale::Locale;
use dilmanc::render::{Fallback, Missing, OUTPUTS, Original, Stale, Target, Version, output_of};
use proptest::prelude::*;

fn format(extension: &str) -> &'static dyn Format {
    format_of(extension).unwrap()
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

/// A piece of text of the kind that means something in Markdown, HTML or YAML.
fn fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-zəж]{1,8}",
        1 => "[0-9]{1,4}[.)]?",
        1 => "[-+*#>|=~_`<:&\\[\\]()\\\\!\"]{1,3}",
        1 => prop::sample::select(vec![
            "**ə**", "[x](y)", "`a|b`", "<b>", "</b>", "[^1]", "–", "•", "---", "<!--", "-->", "&amp;", "\u{a0}", "\u{fdd0}", "{{body}}",
        ])
        .prop_map(str::to_owned),
    ]
}

/// Lines of fragments, some of them blank, with the marks that begin blocks.
fn text() -> impl Strategy<Value = String> {
    let lead = prop::sample::select(vec![
        "",
        "",
        "",
        "- ",
        "1. ",
        "# ",
        "> ",
        "    ",
        "| ",
        "<!-- dilmanc:note n -->\n",
    ]);
    let line = (lead, prop::collection::vec(fragment(), 0..6))
        .prop_map(|(lead, words)| lead.to_owned() + &words.join(" "));
    let end = prop::sample::select(vec!["\n", "\n\n", "\r\n"]);
    prop::collection::vec((line, end), 0..12)
        .prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}

/// What a reader of the document sees, block by block.
fn read(text: &str, format: &'static dyn Format) -> Vec<String> {
    let document = Document::parse(text, format).unwrap();
    document.blocks().iter().map(|block| format.to_plain(&block.text).into_owned()).collect()
}

proptest! {
    /// Also every policy, without any resource: nothing may panic, and a page is one page.
    #[test]
    fn every_document_can_be_written_in_every_way(text in text(), extension in prop::sample::select(vec!["md", "txt"])) {
        let Ok(document) = Document::parse(&text, format(extension)) else { return Ok(()) };
        let (en, az) = (locale("en"), locale("az"));
        let original = Original::new(&document, "name", &en, None);
        let target = Target { locale: &az, path: "az.ftl", resource: None, terms: &[] };
        let mut versions = vec![Version::original(&document, "name", &en)];
        for (_, missing) in Missing::ALL {
            versions.push(Version::translated(&original, &target, Fallback { missing, stale: Stale::Keep }).unwrap());
        }
        for version in &versions {
            for output in OUTPUTS {
                let written = output.write(version);
                if output.name() == "html" {
                    prop_assert!(written.starts_with("<!doctype html>") && written.ends_with("</article>\n</body>\n</html>\n"));
                }
            }
        }
        prop_assert_eq!(output_of("own").unwrap().write(&versions[0]), text);
    }

    #[test]
    fn plain_text_says_the_same_as_markdown(text in text()) {
        prop_assume!(!text.contains("<!--"));
        let Ok(document) = Document::parse(&text, format("txt")) else { return Ok(()) };
        let en = locale("en");
        let markdown = output_of("md").unwrap().write(&Version::original(&document, "name", &en));
        prop_assert_eq!(read(&markdown, format("md")), read(&text, format("txt")), "{}", markdown);
    }
}
