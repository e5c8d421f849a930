//! Pseudolocales: a source made to look like a translation, so that a program's layout can be tried before anyone translates.
//!
//! The letters are changed where they stand, by patches; placeables, markup, addresses, codes of string formatting and whatever is no
//! running text stay as they are, to the byte.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::checks::{MASKED, masked_markup};
use crate::ftl::{Patch, Resource, Value};
use crate::locale::Locale;

/// What is done to the letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transformation {
    /// Accents on every letter, vowels twice: a text that can be read, and is about a third longer.
    Accented,
    /// Letters upside down and words from right to left, by U+202E and U+202C.
    Bidi,
}

impl Transformation {
    /// The transformation of a pseudolocale: region XA has accents, XB goes from right to left.
    pub fn of(locale: &Locale) -> Option<Self> {
        match locale.langid().region.as_ref().map(|region| region.as_str()) {
            Some("XA") => Some(Self::Accented),
            Some("XB") => Some(Self::Bidi),
            _ => None,
        }
    }
}

/// The patches that turn a source into its pseudotranslation.
pub fn pseudolocalize(resource: &Resource<'_>, transformation: Transformation) -> Vec<Patch> {
    let mut patches = Vec::new();
    for definition in resource.entries().iter().filter_map(|entry| entry.definition()) {
        if let Some(value) = definition.value.as_ref().filter(|_| !is_key(definition.id)) {
            localize(resource, value, transformation, &mut patches);
        }
        // The attributes of a term are for selectors: nobody reads them.
        for attribute in
            definition.attributes.iter().filter(|attribute| !definition.term && !is_code(attribute.id))
        {
            localize(resource, &attribute.value, transformation, &mut patches);
        }
    }
    patches
}

/// Attributes that are no texts for readers.
const CODE: [&str; 13] = [
    "accesskey",
    "acceskey",
    "commandkey",
    "key",
    "keycode",
    "modifiers",
    "style",
    "width",
    "height",
    "dir",
    "lang",
    "href",
    "src",
];

fn is_code(attribute: &str) -> bool {
    CODE.contains(&attribute)
}

/// A message that is a key of the keyboard by its name.
fn is_key(id: &str) -> bool {
    ["accesskey", "commandkey", "keycode"].iter().any(|name| id.ends_with(name))
}

fn localize(
    resource: &Resource<'_>,
    value: &Value<'_>,
    transformation: Transformation,
    patches: &mut Vec<Patch>,
) {
    let kept = kept(value.source);
    let first = value.span.start;
    let is_kept = |at: usize| kept.get(at - first).copied().unwrap_or(true);
    let mut texts = Vec::new();
    collect_texts(resource, &value.pattern(), &mut texts);
    // The first line of a block may be indented deeper than the others: these blanks stand before the value.
    texts.iter_mut().for_each(|text| text.start = text.start.max(first).min(text.end));
    let readable = |span: &Range<usize>| {
        let text = &resource.text()[span.clone()];
        text.char_indices().any(|(at, c)| c.is_alphabetic() && !is_kept(span.start + at))
    };
    // A single letter is a key, and a text without words is a figure or a sign.
    if !texts.iter().any(readable) || value.source.chars().count() < 2 {
        return;
    }
    let starts_line =
        resource.text()[..first].ends_with(['\n', ' ']) && is_on_own_line(resource.text(), first);
    let opening = if starts_line { "{ \"[\" }" } else { "[" };
    patches.push(Patch { span: first..first, text: opening.to_owned() });
    for span in texts {
        let text = &resource.text()[span.clone()];
        let changed = change(text, transformation, |at| is_kept(span.start + at));
        if changed != text {
            patches.push(Patch { span, text: changed });
        }
    }
    patches.push(Patch { span: value.span.end..value.span.end, text: "]".to_owned() });
}

/// Whether only blanks stand before this byte in its line.
fn is_on_own_line(text: &str, at: usize) -> bool {
    text[..at].trim_end_matches(' ').ends_with('\n')
}

/// The running text of a pattern, that of variants included, in bytes of the file.
fn collect_texts(resource: &Resource<'_>, pattern: &Pattern<&str>, found: &mut Vec<Range<usize>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let start = resource.offset_of(value);
                found.push(start..start + value.len());
            }
            PatternElement::Placeable { expression } => collect_in(resource, expression, found),
        }
    }
}

fn collect_in(resource: &Resource<'_>, expression: &Expression<&str>, found: &mut Vec<Range<usize>>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| collect_texts(resource, &variant.value, found));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            collect_in(resource, expression, found)
        }
        Expression::Inline(_) => {}
    }
}

/// Which bytes of a pattern as written stay as they are: markup, addresses, code, and codes of string formatting.
fn kept(source: &str) -> Vec<bool> {
    let masked = masked_markup(source);
    let mut kept: Vec<bool> =
        masked.as_deref().unwrap_or(source).bytes().map(|byte| byte == MASKED as u8).collect();
    for (at, _) in source.match_indices(['%', '$', '\\']) {
        let length = code_length(&source[at..]);
        kept[at..at + length].fill(true);
    }
    kept
}

/// Bytes of the code that starts a text: `%s`, `%1$d`, `%(name)s`, `%.2f`, `$name`, `\n`; 1 for a sign alone.
fn code_length(text: &str) -> usize {
    let rest = &text[1..];
    let name = |text: &str| {
        text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_').len()
    };
    match text.as_bytes()[0] {
        b'$' => 1 + name(rest),
        b'\\' => 1 + rest.chars().next().map_or(0, char::len_utf8),
        _ => {
            let named = rest.strip_prefix('(').and_then(|inside| {
                let length = name(inside);
                (length > 0 && inside[length..].starts_with(')')).then_some(length + 2)
            });
            let start = named.unwrap_or(0);
            let flags =
                rest[start..].trim_start_matches(|c: char| c.is_ascii_digit() || "$-+#.*".contains(c));
            let letters = flags.trim_start_matches(['l', 'h', 'z', 'j']);
            let code = letters.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '@' | '%'));
            if code { 2 + rest.len() - letters.len() } else { 1 }
        }
    }
}

fn change(text: &str, transformation: Transformation, is_kept: impl Fn(usize) -> bool) -> String {
    let mut changed = String::with_capacity(2 * text.len());
    let mut in_word = false;
    for (at, c) in text.char_indices() {
        let is_letter = c.is_alphabetic() && !is_kept(at);
        if transformation == Transformation::Bidi && is_letter != in_word {
            changed.push(if is_letter { '\u{202e}' } else { '\u{202c}' });
        }
        in_word = is_letter;
        if !is_letter {
            changed.push(c);
            continue;
        }
        let other = letter(c, transformation);
        changed.push(other);
        if transformation == Transformation::Accented && VOWELS.contains(c) {
            changed.push(other);
        }
    }
    if transformation == Transformation::Bidi && in_word {
        changed.push('\u{202c}');
    }
    changed
}

/// Small vowels of the languages the product knows: written twice they make a text a third longer.
const VOWELS: &str = "aeiouəıöüаеёиоуыэюя";

/// The letters from A to Z and from a to z, as Fluent's own pseudolocales have them.
const ACCENTED: [&str; 2] = ["ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ", "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ"];
const FLIPPED: [&str; 2] = ["∀ԐↃᗡƎℲ⅁HIſӼ⅂WNOԀÒᴚS⊥∩ɅMXʎZ", "ɐqɔpǝɟƃɥıɾʞʅɯuodbɹsʇnʌʍxʎz"];

fn letter(c: char, transformation: Transformation) -> char {
    let [capitals, small] = if transformation == Transformation::Accented { ACCENTED } else { FLIPPED };
    let nth = |row: &str, first: char| row.chars().nth((u32::from(c) - u32::from(first)) as usize);
    match c {
        'A'..='Z' => nth(capitals, 'A').unwrap_or(c),
        'a'..='z' => nth(small, 'a').unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ftl::{apply, same_structure};

    fn pseudo(text: &str, transformation: Transformation) -> String {
        apply(text, &pseudolocalize(&Resource::parse(text), transformation)).unwrap()
    }

    #[test]
    fn texts_change_and_nothing_else_does() {
        let text = "# A note\nopen = Open <b class=\"x\">{ $name }</b> &amp; see https://example.org/a, %1$s or %(name)s\n    .accesskey = O\n    .title =\n        Two\n        lines\n";
        let expected = "# A note\nopen = [Ǿƥḗḗƞ <b class=\"x\">{ $name }</b> &amp; şḗḗḗḗ https://example.org/a, %1$s ǿǿř %(name)s]\n    .accesskey = O\n    .title =\n        { \"[\" }Ŧẇǿǿ\n        ŀīīƞḗḗş]\n";
        assert_eq!(pseudo(text, Transformation::Accented), expected);
        assert_eq!(pseudo("a = No 5 { -b }\n", Transformation::Bidi), "a = [\u{202e}No\u{202c} 5 { -b }]\n");
    }

    #[test]
    fn what_nobody_reads_stays() {
        for text in [
            "-brand = { \"x\" }\n    .gender = feminine\n",
            "a = { $n }\nb = 24/7\nc = { \"Text\" }\nd = K\nfile-accesskey = File\n",
            "a = <br/>\n    .style = width: 20em\n",
        ] {
            assert_eq!(pseudo(text, Transformation::Accented), text);
        }
    }

    #[test]
    fn a_paragraph_becomes_a_third_longer() {
        let text = "p = The ministers of the two countries met in the capital on Friday and agreed to open three new routes for trains before the end of the year.\n";
        let longer =
            pseudo(text, Transformation::Accented).chars().count() as f64 / text.chars().count() as f64;
        assert!((1.28..1.42).contains(&longer), "{longer}");
    }

    /// Signs, figures and blanks, without those that are put in.
    fn signs(text: &str) -> String {
        text.chars().filter(|c| !c.is_alphabetic() && !"[]{}\" ".contains(*c)).collect()
    }

    proptest! {
        #[test]
        fn the_structure_stays_whatever_the_text(pieces in prop::collection::vec(prop::sample::select(vec![
            "a = ", "b = ", "-t = ", "word", " Two ", "\n    ", "\n", "{ $x }", "{ \"[\" }", "{ -t(case: \"g\") }", "<b>", "</b>", "&amp;",
            "%1$s", "%", "\\n", "[", "]", "*", ".", "\n    .title = ", "\n    .key = ", "# note\n", "ə", "5",
            "{ $n ->\n    [one] one <a href=\"{ $u }\">x</a>\n   *[other]\n        many\n    }", "{", "\r\n",
        ]), 0..24)) {
            let text = pieces.concat();
            let resource = Resource::parse(&text);
            for transformation in [Transformation::Accented, Transformation::Bidi] {
                let new = apply(&text, &pseudolocalize(&resource, transformation)).unwrap();
                let parsed = Resource::parse(&new);
                prop_assert!(same_structure(&resource, &parsed), "{}\n{}", text, new);
                prop_assert_eq!(resource.problems().len(), parsed.problems().len());
                if transformation == Transformation::Accented {
                    prop_assert_eq!(signs(&text), signs(&new));
                }
            }
        }
    }
}
