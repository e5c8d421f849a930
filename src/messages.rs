//! The tool's own texts: Fluent messages in Azerbaijani, English and Russian, built into the program.
//!
//! Everything a person reads comes through here. A text that a translation lacks is shown in English; a key that
//! no language has is shown as it is, so that a slip in a text never costs a user the run.

use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::notice::{Arg, Notice};

/// A language the tool speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UiLanguage {
    /// Azerbaijani.
    Az,
    /// English.
    En,
    /// Russian.
    Ru,
}

impl UiLanguage {
    /// Every language the tool speaks, in alphabetical order of their codes.
    pub const ALL: [Self; 3] = [Self::Az, Self::En, Self::Ru];

    /// The language asked for, else that of the environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that
    /// is set and not empty decides (POSIX). English when that is `C`, or a language the tool does not speak.
    pub fn choose(explicit: Option<&str>, env: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &&str| env(name).filter(|value| !value.is_empty());
        let from_environment = || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set);
        let tag = explicit.map(str::to_owned).or_else(from_environment).unwrap_or_default();
        let language = tag.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|known| known.code().eq_ignore_ascii_case(language)).unwrap_or(Self::En)
    }

    /// ISO 639 code (`az`).
    pub fn code(self) -> &'static str {
        match self {
            Self::Az => "az",
            Self::En => "en",
            Self::Ru => "ru",
        }
    }
}

/// The texts of one language, with English behind them.
pub struct Messages {
    language: UiLanguage,
    bundle: Bundle,
    /// Parsed when the first text is missing from `bundle`.
    english: OnceLock<Bundle>,
}

impl Messages {
    /// The texts of `language`.
    pub fn new(language: UiLanguage) -> Self {
        Self { language, bundle: bundle(language), english: OnceLock::new() }
    }

    /// The language of these texts.
    pub fn language(&self) -> UiLanguage {
        self.language
    }

    /// The text of a message without arguments; `id.attribute` names an attribute.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &FluentArgs::new())
    }

    /// A notice in words. Numbers choose plural forms and are grouped as the language does.
    pub fn notice(&self, notice: &Notice) -> String {
        let args = notice.args.iter().map(|(name, arg)| (*name, value(arg)));
        self.format(&notice.key, &args.collect())
    }

    /// A count by itself, with its digits grouped as the language does: `1,234`, `1.234` in Azerbaijani.
    pub fn number(&self, value: usize) -> String {
        self.format("number", &FluentArgs::from_iter([("value", value)]))
    }

    /// A number with a fraction, as the language writes it.
    pub fn decimal(&self, value: f64) -> String {
        self.format("number", &FluentArgs::from_iter([("value", value)]))
    }

    /// A percentage as the language writes it: `93.5%`, `93,5%` in Azerbaijani, `93,5 %` in Russian.
    pub fn percent(&self, value: f64) -> String {
        self.format("percent", &FluentArgs::from_iter([("value", value)]))
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        format_in(&self.bundle, key, args)
            .or_else(|| format_in(self.english.get_or_init(|| bundle(UiLanguage::En)), key, args))
            .unwrap_or_else(|| key.to_owned())
    }
}

type Bundle = FluentBundle<FluentResource>;

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

/// The Fluent files of a language, by their names below `locales/<language>/`.
macro_rules! files {
    ($language:literal: $($name:literal),* $(,)?) => {
        &[$(include_str!(concat!("../locales/", $language, "/", $name, ".ftl"))),*]
    };
    ($language:literal) => {
        files![
            $language: "dilmanc",
            "checks/file",
            "checks/coverage",
            "checks/structure",
            "checks/facts",
            "checks/language",
            "checks/typography",
            "checks/document",
            "checks/consistency",
            "checks/waivers",
            "examples",
        ]
    };
}

fn sources(language: UiLanguage) -> &'static [&'static str] {
    match language {
        UiLanguage::Az => files!("az"),
        UiLanguage::En => files!("en"),
        UiLanguage::Ru => files!("ru"),
    }
}

/// Syntax errors, ids given twice and the like are not reported here: a test keeps them out of the files.
fn bundle(language: UiLanguage) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    // Terminals show the isolation marks as boxes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        UiLanguage::Az => number::<'.', ','>,
        UiLanguage::En => number::<',', '.'>,
        UiLanguage::Ru => number::<'\u{a0}', ','>,
    }));
    let _ = bundle.add_builtins();
    for &source in sources(language) {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(rest, _)| rest);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// A number with the separators CLDR gives the language; Fluent's own `NUMBER` writes `1234567.5` everywhere.
fn number<const GROUP: char, const DECIMAL: char>(value: &FluentValue<'_>, _: &impl Sized) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut shown = String::with_capacity(plain.len() * 2);
    for (at, digit) in whole.char_indices() {
        let left = whole.len() - at;
        if number.options.use_grouping && shown.ends_with(|c: char| c.is_ascii_digit()) && left % 3 == 0 {
            shown.push(GROUP);
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push(DECIMAL);
        shown.push_str(fraction);
    }
    Some(shown)
}

/// None when the bundle has no such message or attribute. Errors of formatting (an argument the caller forgot) leave
/// the placeable's name in the text.
fn format_in(bundle: &Bundle, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, name)| (id, Some(name)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast;

    use super::*;

    #[test]
    fn the_first_set_variable_decides() {
        let choose = |explicit, env: &[(&str, &str)]| {
            UiLanguage::choose(explicit, |name| {
                env.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(choose(Some("ru"), &[("LC_ALL", "az_AZ.UTF-8")]), UiLanguage::Ru);
        assert_eq!(choose(None, &[("LANG", "ru_RU"), ("LC_ALL", "az_AZ.UTF-8")]), UiLanguage::Az);
        assert_eq!(choose(None, &[("LC_ALL", ""), ("LC_MESSAGES", "AZ"), ("LANG", "ru")]), UiLanguage::Az);
        assert_eq!(choose(None, &[("LC_ALL", "C.UTF-8"), ("LANG", "az_AZ")]), UiLanguage::En);
        assert_eq!(choose(None, &[("LANG", "POSIX")]), UiLanguage::En);
        assert_eq!(choose(None, &[("LANG", "de_DE@euro")]), UiLanguage::En);
        assert_eq!(choose(None, &[]), UiLanguage::En);
    }

    #[test]
    fn numbers_choose_plural_forms() {
        let errors = |language, count: usize| {
            Messages::new(language).notice(&Notice::new("summary-errors").with("count", count))
        };
        assert_eq!([1, 2].map(|n| errors(UiLanguage::En, n)), ["1 error", "2 errors"]);
        assert_eq!([1, 2].map(|n| errors(UiLanguage::Az, n)), ["1 xəta", "2 xəta"]);
        assert_eq!(
            [1, 2, 5, 11, 21, 102].map(|n| errors(UiLanguage::Ru, n)),
            ["1 ошибка", "2 ошибки", "5 ошибок", "11 ошибок", "21 ошибка", "102 ошибки"]
        );
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let shown = UiLanguage::ALL.map(|language| {
            let messages = Messages::new(language);
            ([999, 1_234, 1_234_567].map(|n| messages.number(n)), [93.5, 100.0].map(|n| messages.percent(n)))
        });
        let expected = [
            (["999", "1.234", "1.234.567"], ["93,5%", "100%"]),
            (["999", "1,234", "1,234,567"], ["93.5%", "100%"]),
            (["999", "1\u{a0}234", "1\u{a0}234\u{a0}567"], ["93,5\u{a0}%", "100\u{a0}%"]),
        ];
        assert_eq!(shown, expected.map(|(n, p)| (n.map(str::to_owned), p.map(str::to_owned))));
    }

    #[test]
    fn a_number_below_zero_keeps_its_sign() {
        let shown = |value: f64| number::<',', '.'>(&FluentValue::from(value), &()).unwrap();
        assert_eq!(
            [-123.0, -1234.5, 0.5, 1e21].map(shown),
            ["-123", "-1,234.5", "0.5", "1,000,000,000,000,000,000,000"]
        );
    }

    #[test]
    fn an_unknown_key_is_shown_as_it_is() {
        let messages = Messages::new(UiLanguage::Ru);
        for key in ["", ".", "no-such-key", "no-such-key.title", "percent.no-such-attribute", "ə ж {"] {
            assert_eq!(messages.text(key), key);
        }
    }

    #[test]
    fn a_text_that_a_language_lacks_is_english() {
        let mut bundle = Bundle::new_concurrent(vec!["az".parse().unwrap()]);
        bundle.add_resource(FluentResource::try_new("a = bir".to_owned()).unwrap()).unwrap();
        let messages = Messages { language: UiLanguage::Az, bundle, english: OnceLock::new() };
        assert_eq!(messages.text("a"), "bir");
        assert_eq!(messages.text("report-severity-error"), "error");
    }

    #[test]
    fn the_three_languages_say_the_same_things() {
        let english = patterns(UiLanguage::En);
        for language in UiLanguage::ALL {
            let own = patterns(language);
            let keys = |all: &BTreeMap<String, _>| all.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(&own), keys(&english), "{language:?}");
            for (key, variables) in &english {
                assert_eq!(&own[key], variables, "variables of {key} in {language:?}");
            }
        }
    }

    #[test]
    fn every_text_can_be_formatted() {
        for language in UiLanguage::ALL {
            let bundle = bundle(language);
            for (key, variables) in patterns(language) {
                for count in [0, 1, 2, 5] {
                    let args: FluentArgs<'_> = variables.iter().map(|name| (name.as_str(), count)).collect();
                    let (id, attribute) =
                        key.split_once('.').map_or((&*key, None), |(id, name)| (id, Some(name)));
                    let message = bundle.get_message(id).unwrap();
                    let pattern = match attribute {
                        Some(name) => message.get_attribute(name).unwrap().value(),
                        None => message.value().unwrap(),
                    };
                    let mut errors = Vec::new();
                    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                    assert!(errors.is_empty() && !text.is_empty(), "{key} in {language:?}: {errors:?}");
                }
            }
        }
    }

    /// The variables of every message and attribute. Panics on syntax errors and on ids given twice.
    fn patterns(language: UiLanguage) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        let mut add = |key: String, pattern: &ast::Pattern<&str>| {
            let mut variables = BTreeSet::new();
            pattern_variables(pattern, &mut variables);
            assert!(found.insert(key.clone(), variables).is_none(), "{key} twice in {language:?}");
        };
        for &source in sources(language) {
            let resource = fluent_syntax::parser::parse(source).expect("no syntax errors");
            for entry in &resource.body {
                let ast::Entry::Message(message) = entry else { continue };
                if let Some(value) = &message.value {
                    add(message.id.name.to_owned(), value);
                }
                for attribute in &message.attributes {
                    add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
        }
        found
    }

    fn pattern_variables(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            let ast::PatternElement::Placeable { expression } = element else { continue };
            match expression {
                ast::Expression::Inline(inline) => inline_variables(inline, found),
                ast::Expression::Select { selector, variants } => {
                    inline_variables(selector, found);
                    variants.iter().for_each(|variant| pattern_variables(&variant.value, found));
                }
            }
        }
    }

    fn inline_variables(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                found.insert(id.name.to_owned());
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| inline_variables(argument, found));
            }
            ast::InlineExpression::Placeable { expression } => {
                if let ast::Expression::Inline(inner) = &**expression {
                    inline_variables(inner, found);
                }
            }
            _ => {}
        }
    }
}
