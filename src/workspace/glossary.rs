//! `glossary.yaml`: agreed terms, a list under `terms:` or alone. An unknown key is an error that names the nearest known one.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::yaml::{YamlFile, plain};
use super::{Workspace, disk};
use crate::glossary::{Glossary, Term};
use crate::locale::Locale;
use crate::notice::{Failure, Notice, nearest};

/// Keys of the file.
const KEYS: &[&str] = &["built-in", "terms"];
/// Keys of a term.
const TERM_KEYS: &[&str] = &["term", "variants", "forbidden", "strict", "case-insensitive", "note"];

impl Workspace {
    /// The agreed terms of the workspace with the built-in ones; none is another word for the built-in ones alone.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub(super) fn glossary(&self) -> Result<Option<Glossary>, Vec<Failure>> {
        let Some(path) = &self.settings.glossary else { return Ok(Some(Glossary::new(Vec::new(), false))) };
        if !self.path(path).is_file() {
            return Ok(None);
        }
        let text = disk::read_text(&self.path(path), path).map_err(|failure| vec![failure])?;
        parse(path, &text).map(Some)
    }
}

/// Reads a glossary. All that is wrong is reported at once.
///
/// # Errors
/// A failure for each wrong key or value, with its place in `path`.
fn parse(path: &str, text: &str) -> Result<Glossary, Vec<Failure>> {
    let file = YamlFile::parse_list(path, text, "terms").map_err(|failure| vec![failure])?;
    let (mut terms, mut built_in, mut failures) = (Vec::new(), true, Vec::new());
    for (key, value) in file.entries() {
        match (key.as_str(), value) {
            ("terms", Value::Sequence(items)) => {
                for (item, value) in items.iter().enumerate() {
                    let mut reader = Reader { file: &file, item, failures: &mut failures };
                    terms.extend(reader.term(value));
                }
            }
            ("terms", Value::Null) => {}
            ("terms", _) => {
                let notice = Notice::new("settings-expected-list").with("key", "terms");
                failures.push(file.failure(&["terms"], notice));
            }
            ("built-in", Value::Bool(wanted)) => built_in = *wanted,
            ("built-in", _) => {
                let notice = Notice::new("settings-expected-switch").with("key", "built-in");
                failures.push(file.failure(&["built-in"], notice));
            }
            _ => failures.push(file.failure(&[&key], unknown_key(&key, KEYS))),
        }
    }
    if failures.is_empty() { Ok(Glossary::new(terms, built_in)) } else { Err(failures) }
}

fn unknown_key(key: &str, known: &[&str]) -> Notice {
    let notice = match nearest(key, known.iter().copied()) {
        Some(near) => Notice::new("glossary-unknown-key-nearest").with("nearest", near),
        None => Notice::new("glossary-unknown-key").with("known", known.join(", ")),
    };
    notice.with("key", key)
}

/// Reads one term; what is wrong goes to the list of failures.
struct Reader<'f, 't> {
    file: &'f YamlFile<'t>,
    item: usize,
    failures: &'f mut Vec<Failure>,
}

impl Reader<'_, '_> {
    fn fail(&mut self, keys: &[&str], notice: Notice) {
        self.failures.push(self.file.item_failure(self.item, keys, notice));
    }

    fn term(&mut self, value: &Value) -> Option<Term> {
        let Value::Mapping(entries) = value else {
            self.fail(&[], Notice::new("glossary-expected-term"));
            return None;
        };
        let before = self.failures.len();
        let mut term = Term::default();
        let mut variants = BTreeMap::new();
        for (key, value) in entries {
            let key = plain(key);
            match key.as_str() {
                "term" => term.names = self.words(&key, value),
                "variants" => variants = self.words(&key, value),
                "forbidden" => term.forbidden = self.words(&key, value),
                "strict" => term.strict = self.switch(&key, value),
                "case-insensitive" => term.any_case = self.switch(&key, value),
                "note" => term.note = Some(plain(value)),
                _ => self.fail(&[&key], unknown_key(&key, TERM_KEYS)),
            }
        }
        for (language, more) in variants {
            term.names.entry(language).or_default().extend(more);
        }
        if term.names.is_empty() && term.forbidden.is_empty() && self.failures.len() == before {
            self.fail(&[], Notice::new("glossary-expected-term"));
        }
        (self.failures.len() == before).then_some(term)
    }

    fn switch(&mut self, key: &str, value: &Value) -> bool {
        value.as_bool().unwrap_or_else(|| {
            self.fail(&[key], Notice::new("settings-expected-switch").with("key", key));
            false
        })
    }

    /// Words by language: one, or a list.
    fn words(&mut self, key: &str, value: &Value) -> BTreeMap<String, Vec<String>> {
        let Value::Mapping(entries) = value else {
            self.fail(&[key], Notice::new("glossary-expected-languages").with("key", key));
            return BTreeMap::new();
        };
        let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (tag, value) in entries {
            let tag = plain(tag);
            let Ok(locale) = tag.parse::<Locale>() else {
                self.fail(&[key, &tag], Notice::new("settings-not-a-locale").with("value", tag.as_str()));
                continue;
            };
            let list: Vec<String> = match value {
                Value::Sequence(items) => items.iter().map(plain).collect(),
                Value::Mapping(_) | Value::Null => Vec::new(),
                one => vec![plain(one)],
            };
            if list.is_empty() || list.iter().any(|word| !word.contains(char::is_alphanumeric)) {
                self.fail(&[key, &tag], Notice::new("settings-expected-text").with("key", tag.as_str()));
            }
            words.entry(locale.language().to_owned()).or_default().extend(list);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> Vec<String> {
        let place = |failure: Failure| {
            let at = failure.position.map_or((0, 0), |at| (at.line, at.column));
            format!("{}:{} {}", at.0, at.1, failure.notice)
        };
        parse("glossary.yaml", text).err().unwrap_or_default().into_iter().map(place).collect()
    }

    #[test]
    fn a_term_has_names_variants_and_what_is_forbidden() {
        let text = "- term: { en: landmine, az: mina, ru: мина }\n  variants: { ru: [взрывное устройство] }\n  forbidden:\n    az: [bomba]\n  strict: true\n";
        for text in [text.to_owned(), format!("terms:\n{text}")] {
            let glossary = parse("glossary.yaml", &text).unwrap();
            let term = glossary.term(0).unwrap();
            assert_eq!(term.names["ru"], ["мина", "взрывное устройство"]);
            assert_eq!(term.forbidden["az"], ["bomba"]);
            assert!(term.strict && !term.any_case);
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let text = "terms:\n  - term: { en: landmine }\n  - term: { en: mine }\n    forbiden: { az: x }\n  - strict: maybe\n    term: mine\nbuiltin: no\n";
        assert_eq!(
            wrong(text),
            [
                "4:5 glossary-unknown-key-nearest nearest=forbidden key=forbiden",
                "5:5 settings-expected-switch key=strict",
                "6:5 glossary-expected-languages key=term",
                "7:1 glossary-unknown-key-nearest nearest=built-in key=builtin",
            ]
        );
        assert_eq!(wrong("terms: 5\n"), ["1:1 settings-expected-list key=terms"]);
        assert_eq!(wrong("- just words\n"), ["1:1 glossary-expected-term"]);
        assert_eq!(wrong("- term: { 'not a tag': x, en: '' }\n").len(), 2);
    }

    #[test]
    fn an_empty_file_leaves_the_built_in_terms() {
        let glossary = parse("glossary.yaml", "").unwrap();
        assert!(!glossary.mentions("the United Nations", &"en".parse().unwrap()).is_empty());
        let glossary = parse("glossary.yaml", "built-in: false\n").unwrap();
        assert!(glossary.mentions("the United Nations", &"en".parse().unwrap()).is_empty());
    }
}
