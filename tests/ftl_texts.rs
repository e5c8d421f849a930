//! Any text through `escape` and back, and any text read as a Fluent file.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "ftl_support/mod.rs"]
mod support;

use dilmanc::ftl::{LineEnding, Resource, escape, normalized, plain_text};
use proptest::prelude::*;

/// Characters that mean something to Fluent, to editors, or to nobody, more often than others.
fn any_text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(
        " \t\n\r{}[]*.#=-\"\\ux$>()\0\u{7f}\u{85}\u{9f}\u{a0}\u{2028}\u{3000}\u{feff}\u{202e}\u{301}əİıжА😀"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop::collection::vec(prop_oneof![3 => special, 1 => any::<char>()], 0..24)
        .prop_map(|characters| characters.into_iter().collect())
}

/// Pieces of Fluent, whole and broken.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a = ",
        "b-1 = ",
        "-t = ",
        "a = x\n",
        "c =\n",
        "x",
        "ə",
        "Ж",
        "😀",
        " ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        ".b = ",
        "\n    .c = y",
        ".",
        "{",
        "}",
        "{ $x -> ",
        "{ $x ->\n",
        "[one] ",
        "\n   *[other] ",
        "[",
        "]",
        "*",
        "{ $x }",
        "{ -t.a ->\n",
        "{ -t }",
        "{ b-1.c }",
        "F(",
        "F($x, a: \"y\")",
        "{ f(1) }",
        ")",
        ",",
        "1.5",
        "\"",
        "{ \"",
        "\" }",
        "\"\\u00",
        "\\uə",
        "\\u041ж",
        "\\UD",
        "\\u0259",
        "\\",
        "\\\\",
        "\\\"",
        "\\{",
        "{ \"\\uD800\" }",
        "# c",
        "#",
        "# ",
        "##",
        "## G",
        "### R",
        "#c",
        "# en: x\n",
        "<<<<<<< ours\n",
        "=======\n",
        ">>>>>>> theirs\n",
        "|||||||",
        "\u{feff}",
        "\0",
        "\u{85}",
        "\u{a0}",
        "->",
        "-",
        "=",
    ]);
    prop::collection::vec(piece, 0..32).prop_map(|pieces| pieces.concat())
}

/// The text that the message `k`, or its attribute `a`, means in a file.
fn read(file: &str, attribute: bool) -> Option<String> {
    let resource = Resource::parse(file);
    let definition = resource.definition("k")?;
    let value = if attribute { &definition.attribute("a")?.value } else { definition.value.as_ref()? };
    plain_text(&value.pattern()).map(|text| text.into_owned())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_survives_a_file(text in any_text()) {
        let escaped = escape(&text);
        for ending in [LineEnding::Lf, LineEnding::CrLf] {
            let eol = ending.as_str();
            let source = escaped.replace('\n', eol);
            for (file, attribute) in [
                (format!("k = {source}"), false),
                (format!("j = 1{eol}k ={source}{eol}    .a = 2{eol}{eol}# c{eol}l = 3{eol}"), false),
                (format!("k ={eol}    .a = {source}{eol}    .b = 2{eol}"), true),
                (format!("-t = 1{eol}k = 2{eol} .a={source}"), true),
            ] {
                prop_assert_eq!(read(&file, attribute), Some(text.clone()), "{:?}", file);
                prop_assert!(Resource::parse(&file).problems().is_empty(), "{:?}", file);
            }
        }
    }

    #[test]
    fn comparing_layouts_settles(text in any_text()) {
        let once = normalized(&text);
        prop_assert_eq!(normalized(&once), once.clone());
        let other_layout = text.replace('\n', "\r\n     ");
        prop_assert_eq!(normalized(&other_layout), once);
    }

    #[test]
    fn any_soup_is_a_file(text in soup()) {
        support::check(&text);
        support::check(&text.replace('\n', "\r\n"));
    }

    #[test]
    fn any_text_is_a_file(text in any_text()) {
        support::check(&text);
    }
}
