//! YAML for settings: the one place that knows `serde_yaml`.
//!
//! The parser's positions are right for broken syntax and 1:1 for a duplicate key, and its tree carries none. So keys are
//! looked up in the text: a setting that is wrong is always shown where it stands.

use serde::de::DeserializeOwned;
use serde_yaml::{Mapping, Value};

use crate::notice::{Failure, Notice};
use crate::position::{LineIndex, Position};

/// A YAML file whose top level is a mapping, with its text to find keys in.
pub(super) struct YamlFile<'t> {
    path: &'t str,
    text: &'t str,
    top: Mapping,
}

impl<'t> YamlFile<'t> {
    /// Reads `text`; an empty file is an empty mapping.
    pub(super) fn parse(path: &'t str, text: &'t str) -> Result<Self, Failure> {
        let text = text.trim_start_matches('\u{feff}');
        let empty = Self { path, text, top: Mapping::new() };
        if let Some(at) = too_deep(text) {
            let notice = Notice::new("yaml-broken").with("reason", "recursion limit exceeded");
            return Err(Failure::in_file(path, notice).at(LineIndex::new(text).position(at)));
        }
        let value: Value = match serde_yaml::from_str(text) {
            Ok(value) => value,
            Err(error) => return Err(empty.broken(&error)),
        };
        match value {
            Value::Null => Ok(empty),
            Value::Mapping(top) => Ok(Self { path, text, top }),
            _ => {
                Err(Failure::in_file(path, Notice::new("yaml-not-a-mapping"))
                    .at(Position { line: 1, column: 1 }))
            }
        }
    }

    /// Reads `text` as [`YamlFile::parse`] does; a list is the value of `key`.
    pub(super) fn parse_list(path: &'t str, text: &'t str, key: &str) -> Result<Self, Failure> {
        match serde_yaml::from_str(text) {
            Ok(items @ Value::Sequence(_)) => {
                Ok(Self { path, text, top: Mapping::from_iter([(Value::String(key.to_owned()), items)]) })
            }
            _ => Self::parse(path, text),
        }
    }

    fn broken(&self, error: &serde_yaml::Error) -> Failure {
        let reason = error.to_string();
        if let Some(key) =
            reason.split("duplicate entry with key \"").nth(1).and_then(|rest| rest.split('"').next())
        {
            let notice = Notice::new("yaml-duplicate-key").with("key", key);
            return Failure::in_file(self.path, notice).at(self.position_of_last(&[key]));
        }
        let reason = reason.split(" at line ").next().unwrap_or_default();
        // Of a byte that no YAML holds the parser names the offset, and 1:1 for its place.
        let offset =
            reason.rsplit_once(" at position ").and_then(|(said, at)| Some((said, at.parse().ok()?)));
        let place = error.location().map(|at| Position { line: at.line(), column: at.column() });
        let (reason, place) = match offset {
            Some((said, at)) => (said, Some(LineIndex::new(self.text).position(at))),
            None => (reason, place),
        };
        let place = place.unwrap_or(Position { line: 1, column: 1 });
        Failure::in_file(self.path, Notice::new("yaml-broken").with("reason", reason)).at(place)
    }

    /// Key and value of every entry of the top level, in file order.
    pub(super) fn entries(&self) -> impl Iterator<Item = (String, &Value)> {
        self.top.iter().map(|(key, value)| (plain(key), value))
    }

    /// A failure at the place of a key, named by the keys that lead to it.
    pub(super) fn failure(&self, keys: &[&str], notice: Notice) -> Failure {
        Failure::in_file(self.path, notice).at(self.position_of(keys))
    }

    /// Where the key stands: each of `keys` is looked for after the one before it.
    fn position_of(&self, keys: &[&str]) -> Position {
        let found = keys
            .iter()
            .try_fold(0, |from, key| Some(self.occurrences(key).find(|at| *at >= from)? + key.len()));
        let offset = found.map_or(0, |end| end - keys.last().map_or(0, |key| key.len()));
        LineIndex::new(self.text).position(offset)
    }

    /// A failure at the place of the first key inside the item of this number of the first list of the file, else at that of the item.
    pub(super) fn item_failure(&self, item: usize, keys: &[&str], notice: Notice) -> Failure {
        let mut lines = self.text.split_inclusive('\n').scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        });
        let dashes =
            |line: &str| line.trim_start().starts_with("- ").then(|| line.len() - line.trim_start().len());
        let first = lines.clone().find_map(|(_, line)| dashes(line));
        let start =
            lines.by_ref().filter(|(_, line)| dashes(line).is_some() && dashes(line) == first).nth(item);
        let start = start.map_or(0, |(start, line)| start + line.len() - line.trim_start().len());
        let found = keys
            .iter()
            .try_fold((start, start), |(from, _), key| {
                let at = self.occurrences(key).find(|at| *at >= from)?;
                Some((at + key.len(), at))
            })
            .map_or(start, |(_, at)| at);
        Failure::in_file(self.path, notice).at(LineIndex::new(self.text).position(found))
    }

    fn position_of_last(&self, keys: &[&str]) -> Position {
        let offset = keys.last().and_then(|key| self.occurrences(key).last()).unwrap_or(0);
        LineIndex::new(self.text).position(offset)
    }

    /// Byte offsets of a word that is followed by a colon, or stands in a list, outside comments.
    fn occurrences<'s>(&'s self, key: &'s str) -> impl Iterator<Item = usize> + 's {
        self.text.match_indices(key).map(|(at, _)| at).filter(move |at| {
            let line_start = self.text[..*at].rfind('\n').map_or(0, |n| n + 1);
            let before = self.text[..*at].chars().next_back();
            let after = self.text[at + key.len()..].chars().next();
            let stands_alone =
                |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-' && c != '_');
            !self.text[line_start..*at].contains('#') && stands_alone(before) && stands_alone(after)
        })
    }
}

/// A mapping that stands on one line; what is wrong with it otherwise.
pub(super) fn from_line<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_yaml::from_str(text).map_err(|error| {
        let reason = error.to_string();
        reason.split(" at line ").next().unwrap_or_default().to_owned()
    })
}

/// Brackets within each other. The parser refuses a tenth of it, but the time it takes for that grows with the square.
const MOST_NESTED: usize = 1000;

/// Where more brackets are open than any settings need. Those in quotation marks count as well, which does no harm.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > MOST_NESTED
    })
}

/// A scalar as the user wrote it, near enough for a message.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Null => "null".to_owned(),
        Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => {
            serde_yaml::to_string(value).unwrap_or_default().trim().to_owned()
        }
    }
}
