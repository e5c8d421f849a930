//! What holds for every text that is read as a Fluent file.

#![expect(clippy::unwrap_used, reason = "these are assertions")]

use std::ops::Range;

use dilmanc::ftl::{
    Attribute, Comment, Definition, Entry, EntryKind, ProblemKind, Reference, Resource, Value, apply, escape,
    plain_text, unescape, write_patched,
};

/// Reads a text and panics when something does not hold.
pub(crate) fn check(text: &str) {
    let resource = Resource::parse(text);
    assert_eq!(resource.text(), text);
    unchanged_without_patches(text);
    entries_cover_all_but_blanks(&resource);
    problems_have_places(&resource);
    keys_find_their_first_entry(&resource);
    for entry in resource.entries() {
        parts_stand_where_they_say(text, entry);
        if let Some(definition) = entry.definition() {
            means_the_same_alone(&text[entry.span.clone()], definition);
            values(definition).for_each(literals_can_be_read_and_written);
        }
    }
}

fn unchanged_without_patches(text: &str) {
    assert_eq!(apply(text, &[]).unwrap(), text);
    let mut written = Vec::new();
    write_patched(text, &[], &mut written).unwrap();
    assert_eq!(written, text.as_bytes());
}

fn entries_cover_all_but_blanks(resource: &Resource<'_>) {
    if !resource.is_parsed() {
        assert!(resource.entries().is_empty());
        let refuses = |kind: &ProblemKind| matches!(kind, ProblemKind::TooDeep | ProblemKind::TooLarge);
        assert!(resource.problems().iter().any(|problem| refuses(&problem.kind)));
        return;
    }
    let text = resource.text();
    let mut end = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
    for entry in resource.entries() {
        assert!(is_blank(&text[end..entry.span.start]), "{:?} is no entry", &text[end..entry.span.start]);
        assert!(!entry.span.is_empty());
        end = entry.span.end;
    }
    assert!(is_blank(&text[end..]), "{:?} is no entry", &text[end..]);
}

fn is_blank(text: &str) -> bool {
    text.replace("\r\n", "\n").trim_matches([' ', '\n']).is_empty()
}

fn problems_have_places(resource: &Resource<'_>) {
    let problems = resource.problems();
    assert!(problems.is_sorted_by_key(|problem| problem.span.start));
    for problem in problems {
        assert!(resource.text().get(problem.span.clone()).is_some(), "{problem:?}");
    }
    let junk = resource.entries().iter().any(|entry| entry.kind == EntryKind::Junk);
    assert!(!junk || resource.damage().is_some(), "junk is a problem");
}

fn keys_find_their_first_entry(resource: &Resource<'_>) {
    for (at, entry) in resource.entries().iter().enumerate() {
        let Some(definition) = entry.definition() else { continue };
        assert_eq!(&resource.text()[definition.id_span()], definition.key());
        let found = resource.index_of(&definition.key()).unwrap();
        assert!(found <= at);
        assert_eq!(resource.entries()[found].definition().unwrap().key(), definition.key());
    }
}

fn parts_stand_where_they_say(text: &str, entry: &Entry<'_>) {
    match &entry.kind {
        EntryKind::Comment(comment) => assert_eq!(comment_span(text, comment, "#"), entry.span),
        EntryKind::GroupComment(comment) => assert_eq!(comment_span(text, comment, "##"), entry.span),
        EntryKind::ResourceComment(comment) => assert_eq!(comment_span(text, comment, "###"), entry.span),
        EntryKind::Junk => {}
        EntryKind::Definition(definition) => {
            let comment = definition.comment.as_ref().map(|comment| comment_span(text, comment, "#"));
            assert_eq!(comment.as_ref().map_or(definition.span.start, |span| span.start), entry.span.start);
            assert!(
                comment.is_none_or(|span| matches!(&text[span.end..definition.span.start], "\n" | "\r\n"))
            );
            assert_eq!(definition.span.end, entry.span.end);
            definition_parts(text, definition);
        }
    }
}

fn comment_span(text: &str, comment: &Comment<'_>, marker: &str) -> Range<usize> {
    let lines = &comment.lines;
    for line in lines {
        let behind = text[line.span.clone()].strip_prefix(marker).unwrap();
        assert_eq!(behind.strip_prefix(' ').unwrap_or(behind), line.content);
        assert!(line.span.start == 0 || text[..line.span.start].ends_with(['\n', '\u{feff}']));
    }
    assert!(
        lines.windows(2).all(|pair| matches!(&text[pair[0].span.end..pair[1].span.start], "\n" | "\r\n"))
    );
    lines[0].span.start..lines[lines.len() - 1].span.end
}

fn definition_parts(text: &str, definition: &Definition<'_>) {
    assert!(text[definition.span.clone()].ends_with(definition.body));
    let mut end = definition.id_span().end;
    if let Some(value) = &definition.value {
        assert_eq!(text[end..value.span.start].trim_matches([' ', '\n', '\r']), "=");
        end = value_end(text, value);
    }
    for Attribute { id, span, value } in &definition.attributes {
        assert!(end <= span.start);
        assert!(text[span.clone()].strip_prefix('.').unwrap().starts_with(id));
        assert_eq!(text[span.start + 1 + id.len()..value.span.start].trim_matches([' ', '\n', '\r']), "=");
        end = value_end(text, value);
        assert_eq!(span.end, end);
    }
    assert_eq!(end, definition.span.end);
}

fn value_end(text: &str, value: &Value<'_>) -> usize {
    assert_eq!(&text[value.span.clone()], value.source);
    assert!(!value.source.starts_with([' ', '\n']) && !value.source.ends_with([' ', '\n']));
    value.span.end
}

fn means_the_same_alone(text: &str, definition: &Definition<'_>) {
    let alone = Resource::parse(text);
    let [entry] = alone.entries() else { panic!("{text:?} is not one entry") };
    let again = entry.definition().unwrap();
    assert_eq!((again.key(), again.body), (definition.key(), definition.body));
    assert!(values(again).map(|v| v.pattern()).eq(values(definition).map(|v| v.pattern())));
}

fn values<'d, 't>(definition: &'d Definition<'t>) -> impl Iterator<Item = &'d Value<'t>> {
    definition.value.iter().chain(definition.attributes.iter().map(|attribute| &attribute.value))
}

fn literals_can_be_read_and_written(value: &Value<'_>) {
    for reference in value.references() {
        if let Reference::Literal { text } = reference {
            unescape(text);
        }
    }
    if let Some(plain) = plain_text(&value.pattern()) {
        let written = format!("k = {}\n", escape(&plain));
        let resource = Resource::parse(&written);
        let again = resource.definition("k").and_then(|k| k.value.as_ref()).unwrap();
        assert_eq!(plain_text(&again.pattern()).unwrap(), plain, "{written:?}");
    }
}
