//! Whether a text is well-formed XML, as far as our writer goes: elements, attributes in double quotes, references.

/// Panics with the reason when `xml` is not well-formed. Gives back the texts and attribute values, references resolved.
pub(crate) fn read(xml: &str) -> Vec<String> {
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a declaration");
    assert!(xml.chars().all(is_char), "a character XML 1.0 does not allow");
    let mut open: Vec<&str> = Vec::new();
    let mut values = Vec::new();
    while let Some(start) = rest.find('<') {
        values.push(resolved(&rest[..start]));
        let end = start + rest[start..].find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "elements nest");
            continue;
        }
        let (inside, is_empty) = tag.strip_suffix('/').map_or((tag, false), |inside| (inside, true));
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        assert!(!open.is_empty() || name == "testsuites", "one root");
        read_attributes(attributes, &mut values);
        if !is_empty {
            open.push(name);
        }
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{open:?} left open");
    values
}

fn read_attributes(mut rest: &str, values: &mut Vec<String>) {
    let mut names = Vec::new();
    while !rest.is_empty() {
        let (name, value) = rest.split_once("=\"").expect("an attribute has a value");
        assert!(name.chars().all(|c| c.is_ascii_lowercase()) && !names.contains(&name), "{name}");
        names.push(name);
        let (value, after) = value.split_once('"').expect("a value ends");
        assert!(!value.contains(['\t', '\n', '\r']), "white space that a reader would change");
        values.push(resolved(value));
        rest = after.strip_prefix(' ').unwrap_or(after);
        assert!(rest.is_empty() || after.starts_with(' '), "a space between attributes");
    }
}

fn resolved(text: &str) -> String {
    let mut parts = text.split('&');
    let mut resolved = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once(';').expect("a reference ends");
        resolved.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            _ => char::from_u32(name.strip_prefix('#').expect("a known reference").parse().unwrap()).unwrap(),
        });
        resolved.push_str(after);
    }
    resolved
}

fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}
