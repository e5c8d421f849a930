//! One entry of a well-formed file is changed: all others keep their bytes.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "ftl_support/mod.rs"]
mod support;

use dilmanc::ftl::{Entry, EntryKind, Patch, Resource, apply, escape, plain_text};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A pattern, as written behind `=`.
fn pattern() -> impl Strategy<Value = String> {
    let written = select(vec![
        "Bakı, 20 yanvar 1990",
        "{ $x }",
        "\n    В ночь\n\n      на 20 января\n    1990 года",
        "{ -t } and { m0.a0 } (\"quoted\")",
        "{ $n ->\n    [one] { $n } \") ({ \"}\" }\n   *[other]\n        { NUMBER($n, type: \"x\") } …\n  }",
        "{ $n ->\n[0] { \"{\" }\n*[1.0] b\n}",
        "\n{ $x }",
        "x \\u \"",
        "a  \n   b   ",
    ]);
    prop_oneof![2 => written.prop_map(str::to_owned), 1 => any_text().prop_map(|text| escape(&text).into_owned())]
}

fn any_text() -> impl Strategy<Value = String> {
    let characters = prop_oneof![
        3 => select(" \n[]*.#{}=-\"\\ıəЖ😀aB1".chars().collect::<Vec<_>>()),
        1 => any::<char>()
    ];
    prop::collection::vec(characters, 0..16).prop_map(|characters| characters.into_iter().collect())
}

fn comment(marker: &'static str) -> impl Strategy<Value = String> {
    let line = select(vec!["", " ", " en: The night", " şərh  ", " p-1 = {", " \"", " <<<<<<< x"]);
    prop::collection::vec(line, 1..4)
        .prop_map(move |lines| lines.iter().map(|line| format!("{marker}{line}\n")).collect())
}

/// An entry, whose name has `@` for a number.
fn entry() -> impl Strategy<Value = String> {
    let attributes = prop::collection::vec(pattern(), 0..3).prop_map(|values| {
        let attributes = values.iter().enumerate();
        attributes.map(|(at, value)| format!("\n    .a{at} = {value}")).collect::<String>()
    });
    let attached = prop_oneof![2 => Just(String::new()), 1 => comment("#")];
    let definition = (attached, select(vec!["m@ = ", "m@=", "-t@  = "]), pattern(), attributes)
        .prop_map(|(comment, name, value, attributes)| format!("{comment}{name}{value}{attributes}\n"));
    let standalone = prop_oneof![comment("#"), comment("##"), comment("###")];
    prop_oneof![
        5 => definition,
        1 => standalone.prop_map(|comment| comment + "\n"),
        1 => Just("m@ =\n .a0 = x\n".to_owned()),
    ]
}

/// A file without mistakes.
fn file() -> impl Strategy<Value = String> {
    let entries = prop::collection::vec((entry(), select(vec!["", "\n", "  \n\n"])), 1..8);
    (entries, any::<[bool; 3]>()).prop_map(|(entries, [marked, crlf, open_end])| {
        let entries = entries.iter().enumerate();
        let text: String =
            entries.map(|(at, (entry, gap))| entry.replacen('@', &at.to_string(), 1) + gap).collect();
        let text = if open_end { text.trim_end_matches('\n') } else { &text };
        let text = if crlf { text.replace('\n', "\r\n") } else { text.to_owned() };
        if marked { format!("\u{feff}{text}") } else { text }
    })
}

fn slices<'t>(resource: &Resource<'t>) -> Vec<&'t str> {
    resource.entries().iter().map(|entry| &resource.text()[entry.span.clone()]).collect()
}

fn pick<'r, 't>(resource: &'r Resource<'t>, index: Index) -> (usize, &'r Entry<'t>) {
    let at = index.index(resource.entries().len());
    (at, &resource.entries()[at])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_new_value_changes_no_other_entry(text in file(), index in any::<Index>(), new in any_text()) {
        support::check(&text);
        let resource = Resource::parse(&text);
        prop_assert!(resource.damage().is_none(), "{:?}", resource.problems());
        let (at, entry) = pick(&resource, index);
        let Some((definition, value)) = entry.definition().and_then(|d| Some((d, d.value.as_ref()?))) else {
            return Ok(());
        };
        // On a line of its own a text must be indented, and not start like a variant or an attribute.
        let own_line = text[definition.id_span().end..value.span.start].contains('\n');
        let new = if own_line { format!("x{new}") } else { new };
        let indent = if own_line && !new.contains('\n') { "\n    " } else { "" };
        let source = format!("{indent}{}", escape(&new)).replace('\n', resource.line_ending().as_str());
        let edited = apply(&text, &[Patch { span: value.span.clone(), text: source }]).unwrap();
        let after = Resource::parse(&edited);
        let changed = after.definition(&definition.key()).unwrap();
        prop_assert_eq!(plain_text(&changed.value.as_ref().unwrap().pattern()).unwrap(), new);
        prop_assert_eq!(changed.attributes.len(), definition.attributes.len());
        let (mut before, mut after) = (slices(&resource), slices(&after));
        prop_assert_eq!(before.len(), after.len());
        before.remove(at);
        after.remove(at);
        prop_assert_eq!(before, after);
    }

    #[test]
    fn an_entry_goes_and_all_others_stay(text in file(), index in any::<Index>()) {
        let resource = Resource::parse(&text);
        let (at, entry) = pick(&resource, index);
        let edited = apply(&text, &[Patch { span: entry.span.clone(), text: String::new() }]).unwrap();
        let after = Resource::parse(&edited);
        prop_assert!(after.damage().is_none());
        let mut expected = slices(&resource);
        expected.remove(at);
        prop_assert_eq!(slices(&after), expected);
    }

    #[test]
    fn an_entry_comes_and_all_others_stay(text in file(), index in any::<Index>(), value in any_text()) {
        let resource = Resource::parse(&text);
        let (at, entry) = pick(&resource, index);
        let eol = resource.line_ending().as_str();
        let new = format!("# new\nnew = {}", escape(&value)).replace('\n', eol);
        // A comment directly above a message would be taken for a part of it.
        let patch = Patch { span: entry.span.start..entry.span.start, text: format!("{new}{eol}{eol}") };
        let edited = apply(&text, &[patch]).unwrap();
        let after = Resource::parse(&edited);
        prop_assert!(after.damage().is_none());
        let mut expected = slices(&resource);
        expected.insert(at, new.as_str());
        prop_assert_eq!(slices(&after), expected);
    }
}

#[test]
fn junk_and_what_stands_around_it_keep_their_bytes() {
    let text = "a = 1\nbroken { \n    .x\n# c\nb = 2\n";
    let resource = Resource::parse(text);
    assert_eq!(slices(&resource), ["a = 1", "broken { \n    .x", "# c\nb = 2"]);
    assert_eq!(resource.entries()[1].kind, EntryKind::Junk);
    let value = resource.definition("b").unwrap().value.as_ref().unwrap();
    let edited = apply(text, &[Patch { span: value.span.clone(), text: "3".to_owned() }]).unwrap();
    assert_eq!(edited, "a = 1\nbroken { \n    .x\n# c\nb = 3\n");
}
