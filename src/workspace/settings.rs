//! `dilmanc.yaml`: every key is optional, an unknown one is an error that names the nearest known key.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::yaml::{YamlFile, plain};
use crate::checks::{Function, Level, Policy, nearest_check};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::notice::{Failure, Notice, nearest};

/// Name of the settings file at the top of a workspace.
pub const SETTINGS_FILE: &str = "dilmanc.yaml";

/// What a workspace asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Locale that documents are written in unless their front matter says otherwise.
    pub source: Locale,
    /// Locales to translate into, in the order in which they are shown.
    pub targets: Vec<Locale>,
    /// Folder of the documents, relative to the workspace, with `/`.
    pub documents: String,
    /// Folder of the Fluent resources, one folder a locale below it.
    pub resources: String,
    /// File of agreed terms; none where no glossary is wanted, not even the built-in one.
    pub glossary: Option<String>,
    /// Levels of checks, coverage floors, and what fails a run.
    pub policy: Policy,
    /// Names of resources that are no translations of each other: each is checked on its own, and no more.
    pub skip: Vec<String>,
    /// Names of hand-written resources for which `sync`, too, keeps slots and records in the targets.
    pub track: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        let locale = |tag: &str| tag.parse::<Locale>().ok();
        Self {
            source: locale("en").unwrap_or_default(),
            targets: ["az", "ru"].into_iter().filter_map(locale).collect(),
            documents: "statements".to_owned(),
            resources: "locales".to_owned(),
            glossary: Some("glossary.yaml".to_owned()),
            policy: Policy::default(),
            skip: Vec::new(),
            track: Vec::new(),
        }
    }
}

/// Every key of the settings, in the order of the documentation.
pub const KEYS: &[&str] = &[
    "source",
    "targets",
    "documents",
    "resources",
    "glossary",
    "coverage",
    "fail-on",
    "checks",
    "functions",
    "elsewhere",
    "skip",
    "track",
];

impl Settings {
    /// Reads settings. All that is wrong is reported at once.
    ///
    /// # Errors
    /// A failure for each wrong key or value, with its place in `path`.
    pub fn parse(path: &str, text: &str) -> Result<Self, Vec<Failure>> {
        let file = YamlFile::parse(path, text).map_err(|failure| vec![failure])?;
        let mut settings = Self::default();
        let mut failures = Vec::new();
        for (key, value) in file.entries() {
            let mut reader = Reader { file: &file, key: &key, failures: &mut failures };
            match key.as_str() {
                "source" => settings.source = reader.locale(value).unwrap_or(settings.source),
                "targets" => settings.targets = reader.locales(value),
                "documents" => settings.documents = reader.folder(value).unwrap_or(settings.documents),
                "resources" => settings.resources = reader.folder(value).unwrap_or(settings.resources),
                "glossary" if value.as_bool() == Some(false) || plain(value) == "off" => {
                    settings.glossary = None
                }
                "glossary" => settings.glossary = reader.text(value).or(settings.glossary),
                "coverage" => settings.policy.coverage = reader.coverage(value),
                "fail-on" => settings.policy.fail_on = reader.fail_on(value),
                "checks" => settings.policy.levels = reader.levels(value),
                "functions" => settings.policy.functions = reader.functions(value),
                "elsewhere" => settings.policy.elsewhere = reader.keys(value),
                "skip" => settings.skip = reader.texts(value),
                "track" => settings.track = reader.texts(value),
                _ => reader.unknown_key(),
            }
        }
        settings.targets.retain(|target| *target != settings.source);
        if failures.is_empty() { Ok(settings) } else { Err(failures) }
    }
}

/// Reads the value of one key; what is wrong goes to the list of failures.
struct Reader<'f, 't> {
    file: &'f YamlFile<'t>,
    key: &'f str,
    failures: &'f mut Vec<Failure>,
}

impl Reader<'_, '_> {
    fn fail(&mut self, below: Option<&str>, notice: Notice) {
        let keys: Vec<&str> = std::iter::once(self.key).chain(below).collect();
        self.failures.push(self.file.failure(&keys, notice));
    }

    fn unknown_key(&mut self) {
        let notice = match nearest(self.key, KEYS.iter().copied()) {
            Some(near) => Notice::new("settings-unknown-key-nearest").with("nearest", near),
            None => Notice::new("settings-unknown-key").with("known", KEYS.join(", ")),
        };
        self.fail(None, notice.with("key", self.key));
    }

    fn expected(&mut self, what: &str) {
        self.fail(None, Notice::new(format!("settings-expected-{what}")).with("key", self.key));
    }

    fn text(&mut self, value: &Value) -> Option<String> {
        match value {
            Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => {
                self.expected("text");
                None
            }
        }
    }

    /// A folder inside the workspace: relative, without `..`.
    fn folder(&mut self, value: &Value) -> Option<String> {
        let text = self.text(value)?;
        let folder = text.trim_start_matches("./").trim_end_matches('/');
        let outside = folder.starts_with('/') || folder.split('/').any(|part| part == "..");
        if outside || folder.is_empty() {
            self.fail(None, Notice::new("settings-folder-outside").with("key", self.key).with("value", text));
            return None;
        }
        Some(folder.to_owned())
    }

    fn texts(&mut self, value: &Value) -> Vec<String> {
        match value {
            Value::Sequence(items) => items.iter().map(plain).collect(),
            Value::String(text) => vec![text.clone()],
            _ => {
                self.expected("list");
                Vec::new()
            }
        }
    }

    fn functions(&mut self, value: &Value) -> Vec<Function> {
        let mut functions = Vec::new();
        for text in self.texts(value) {
            match Function::parse(&text) {
                Some(function) => functions.push(function),
                None => self.fail(None, Notice::new("settings-not-a-function").with("value", text)),
            }
        }
        functions
    }

    /// Ids of messages, and of terms with their `-`.
    fn keys(&mut self, value: &Value) -> Vec<String> {
        let mut keys = self.texts(value);
        keys.retain(|key| {
            let id = key.strip_prefix('-').unwrap_or(key);
            let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
                && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            if !is_id {
                self.fail(None, Notice::new("settings-not-a-key").with("value", key.as_str()));
            }
            is_id
        });
        keys
    }

    fn locale(&mut self, value: &Value) -> Option<Locale> {
        let tag = plain(value);
        let locale = tag.parse().ok();
        if locale.is_none() {
            self.fail(Some(&tag), Notice::new("settings-not-a-locale").with("value", tag.as_str()));
        }
        locale
    }

    fn locales(&mut self, value: &Value) -> Vec<Locale> {
        match value {
            Value::Sequence(items) => {
                let mut locales: Vec<Locale> = Vec::new();
                for locale in items.iter().filter_map(|item| self.locale(item)) {
                    if !locales.contains(&locale) {
                        locales.push(locale);
                    }
                }
                locales
            }
            Value::String(_) => self.locale(value).into_iter().collect(),
            _ => {
                self.expected("list");
                Vec::new()
            }
        }
    }

    fn entries<'v>(&mut self, value: &'v Value) -> Vec<(String, &'v Value)> {
        match value {
            Value::Mapping(entries) => entries.iter().map(|(key, value)| (plain(key), value)).collect(),
            Value::Null => Vec::new(),
            _ => {
                self.expected("mapping");
                Vec::new()
            }
        }
    }

    fn coverage(&mut self, value: &Value) -> BTreeMap<Locale, f64> {
        let mut floors = BTreeMap::new();
        for (tag, floor) in self.entries(value) {
            let Some(locale) = self.locale(&Value::String(tag.clone())) else { continue };
            match floor.as_f64().filter(|floor| (0.0..=100.0).contains(floor)) {
                Some(floor) => drop(floors.insert(locale, floor)),
                None => self.fail(
                    Some(&tag),
                    Notice::new("settings-not-a-percentage")
                        .with("locale", tag.as_str())
                        .with("value", plain(floor)),
                ),
            }
        }
        floors
    }

    fn fail_on(&mut self, value: &Value) -> Option<Severity> {
        match plain(value).as_str() {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "never" => None,
            other => {
                self.fail(None, Notice::new("settings-fail-on").with("value", other));
                None
            }
        }
    }

    fn levels(&mut self, value: &Value) -> BTreeMap<&'static str, Level> {
        let mut levels = BTreeMap::new();
        for (id, level) in self.entries(value) {
            let check = crate::checks::find(&id);
            // YAML 1.1 habits: an unquoted `off` may arrive as false.
            let level_name = if level.as_bool() == Some(false) { "off".to_owned() } else { plain(level) };
            match (check, Level::parse(&level_name)) {
                (Some(check), Some(level)) => drop(levels.insert(check.meta().id, level)),
                (None, _) => {
                    let notice = match nearest_check(&id) {
                        Some(near) => Notice::new("unknown-check-nearest").with("nearest", near),
                        None => Notice::new("unknown-check"),
                    };
                    self.fail(Some(&id), notice.with("check", id.as_str()));
                }
                (_, None) => {
                    let notice = Notice::new("settings-unknown-level").with("check", id.as_str());
                    self.fail(Some(&id), notice.with("value", level_name));
                }
            }
        }
        levels
    }
}
