//! Words that wait for a translator, as opposed to what every language writes alike.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::ftl::{Definition, Value};

/// The words of a message that wait for a translator, value and attributes together. Attributes that hold no text (keys,
/// style sheets) have none.
pub fn words_of<'t>(definition: &Definition<'t>) -> impl Iterator<Item = &'t str> {
    let attributes = definition.attributes.iter().filter(|attribute| !is_technical(attribute.id));
    let values = definition.value.iter().chain(attributes.map(|attribute| &attribute.value));
    values.flat_map(words_of_value)
}

/// The words of a value or attribute that wait for a translator, those of all variants together. Figures, acronyms outside a
/// headline in capitals, names with a capital inside (`LaTeX`), abbreviations without a vowel (`Ctrl`), addresses, file names, code
/// and markup are none.
pub fn words_of_value<'t>(value: &Value<'t>) -> impl Iterator<Item = &'t str> + use<'t> {
    let (plain, mixed) = match value.mixed() {
        None => (Some(value.source), Vec::new()),
        Some(pattern) => (None, texts_of(pattern)),
    };
    plain.into_iter().chain(mixed).flat_map(words_in)
}

/// Whether a word starts with a lower-case letter, which names do not.
pub fn starts_lower(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

/// Whether an attribute of this name holds something else than text: a key, a style sheet, an address.
pub fn is_technical(attribute: &str) -> bool {
    let ends = |end: &str| {
        let behind = attribute.len().checked_sub(end.len()).and_then(|start| attribute.get(start..));
        behind.is_some_and(|behind| behind.eq_ignore_ascii_case(end))
    };
    ["key", "style", "class", "href", "src"].into_iter().any(ends)
}

/// The texts of a pattern, string literals and those of all variants included.
fn texts_of<'t>(pattern: &Pattern<&'t str>) -> Vec<&'t str> {
    let mut texts = Vec::new();
    in_pattern(pattern, &mut texts);
    texts
}

fn in_pattern<'t>(pattern: &Pattern<&'t str>, texts: &mut Vec<&'t str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.push(value),
            PatternElement::Placeable { expression } => in_expression(expression, texts),
        }
    }
}

fn in_expression<'t>(expression: &Expression<&'t str>, texts: &mut Vec<&'t str>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| in_pattern(&variant.value, texts));
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => texts.push(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression, texts),
        Expression::Inline(_) => {}
    }
}

/// The words of a text.
fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').enumerate().flat_map(|(at, piece)| {
        let is_tag = at > 0 && piece.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let prose = if is_tag { piece.split_once('>').map_or("", |(_, behind)| behind) } else { piece };
        let marks = |c: char| !c.is_alphanumeric() && !"/\\@#$%=_".contains(c);
        let tokens = prose.split_whitespace().filter(|token| !token.starts_with("--"));
        let is_headline = is_headline(prose);
        let counts = move |word: &&str| if is_headline { is_capital_word(word) } else { is_word(word) };
        tokens.map(move |token| token.trim_matches(marks)).filter(counts)
    })
}

/// So many words in capitals, with nothing but blanks between them, are no acronyms.
const FEWEST_IN_HEADLINE: usize = 4;

/// Whether a text is written in capitals throughout, as headlines are.
fn is_headline(text: &str) -> bool {
    let is_capitals = |token: &str| token.chars().all(char::is_uppercase);
    !text.contains(char::is_lowercase)
        && text
            .split_whitespace()
            .scan(0, |run, token| {
                *run = if is_capitals(token) { *run + 1 } else { 0 };
                Some(*run)
            })
            .any(|run| run >= FEWEST_IN_HEADLINE)
}

/// A word of a headline.
fn is_capital_word(text: &str) -> bool {
    text.chars().count() > 2 && text.chars().all(char::is_uppercase)
}

/// Three letters or more, hyphens and apostrophes inside, no capital but the first letter.
fn is_word(text: &str) -> bool {
    let joins = |c: char| matches!(c, '-' | '\'' | '’' | '\u{2011}');
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    let has_capital_inside = letters.by_ref().skip(1).any(char::is_uppercase);
    let has_vowel = !text.is_ascii() || text.bytes().any(|b| b"aeiouyAEIOUY".contains(&b));
    let count = text.chars().filter(|c| c.is_alphabetic()).count();
    count > 2 && has_vowel && !has_capital_inside && text.chars().all(|c| c.is_alphabetic() || joins(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::Resource;

    fn words(ftl: &str) -> Vec<String> {
        let resource = Resource::parse(ftl);
        words_of(resource.entries()[0].definition().unwrap()).map(str::to_owned).collect()
    }

    #[test]
    fn prose_is_counted_wherever_it_stands() {
        let ftl = "m = The <b class=\"big\">end</b>, see { $x ->\n    [one] this\n   *[other] those\n } { \"here\" }\n    .title = Mother-in-law";
        assert_eq!(words(ftl), ["The", "end", "see", "this", "those", "here", "Mother-in-law"]);
    }

    #[test]
    fn a_headline_in_capitals_is_prose() {
        assert_eq!(words("m = OUTCOME OF THE TALKS IN BAKU (COP29)"), ["OUTCOME", "THE", "TALKS", "BAKU"]);
        assert_eq!(words("m = NATO, UNESCO, OSCE, UNDP"), Vec::<String>::new());
    }

    #[test]
    fn what_every_language_writes_alike_is_no_word() {
        let ftl = "m = LaTeX, COP29, Ctrl+S, { $count } px, UNESCO; https://example.org/en press@example.org app.ftl --help 1,5 %\n    .accesskey = open\n    .style = width: big";
        assert_eq!(words(ftl), Vec::<String>::new());
    }
}
