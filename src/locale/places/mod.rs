//! Countries, continents, cities: their names in the languages the product knows, found in whatever form they stand.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::inflection::{Morphology, fold};
use super::phrases::{Kind, Phrases};
use super::{LANGUAGES, Locale, PROFILES};

/// A place of the world.
#[derive(Debug)]
pub struct Place {
    /// ISO 3166 or UN M.49 code of a territory, of the country for a city; `-` for what only looks like a territory.
    pub code: &'static str,
    /// It is a city.
    pub is_city: bool,
    /// Its names by language, in the order of [`LANGUAGES`], as the tables give them.
    names: [&'static str; LANGUAGES.len()],
}

/// Every place, territories first.
pub fn places() -> &'static [Place] {
    static PLACES: OnceLock<Vec<Place>> = OnceLock::new();
    PLACES.get_or_init(|| {
        let territories =
            rows(include_str!("territories.txt")).map(|(code, names)| Place { code, is_city: false, names });
        let cities =
            rows(include_str!("cities.txt")).map(|(code, names)| Place { code, is_city: true, names });
        territories.chain(cities).collect()
    })
}

/// Code and names of every line that is no comment.
fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, [&'static str; LANGUAGES.len()])> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('|').map(str::trim);
        let code = cells.next()?;
        Some((code, [cells.next()?, cells.next()?, cells.next()?]))
    })
}

impl Place {
    /// Its names in a language, the usual one first.
    pub fn names(&self, language: &str) -> impl Iterator<Item = &'static str> {
        names(self.cell(language)).map(|(name, _)| name)
    }

    fn cell(&self, language: &str) -> &'static str {
        LANGUAGES.iter().position(|known| *known == language).and_then(|at| self.names.get(at)).unwrap_or(&"")
    }

    /// Adds its names, and what is derived from them, to an index under a number.
    pub fn index(&self, language: &str, phrases: &mut Phrases, id: u32) {
        let cell = self.cell(language);
        add_names(cell, phrases, id);
        for (name, _) in names(cell).filter(|(name, _)| !name.contains([' ', '-', '.'])) {
            if let Some(start) = derived_start(name.trim_end_matches('='), language) {
                phrases.add_beginning(&start, id);
            }
        }
    }
}

/// Adds the names of a cell of a table to an index: names parted by commas, `~` before the beginnings of derived words.
pub fn add_names(cell: &str, phrases: &mut Phrases, id: u32) {
    for (name, kind) in names(cell) {
        phrases.add(name, id, kind, false);
    }
    for start in cell.split_once('~').map_or("", |(_, starts)| starts).split_whitespace() {
        phrases.add_beginning(start, id);
    }
}

/// The names of a cell, each with how sure it is.
pub fn names(cell: &str) -> impl Iterator<Item = (&str, Kind)> {
    let all = cell.split('~').next().unwrap_or_default();
    all.split(", ").map(str::trim).filter(|name| !name.is_empty()).map(|name| match name.strip_suffix('?') {
        Some(name) => (name, Kind::Doubtful),
        None => (name, Kind::Name),
    })
}

/// What words derived from a name of one word begin with: the name without its ending (`Грузия` → `груз`, `Germany` → `germa`).
fn derived_start(name: &str, language: &str) -> Option<String> {
    let word = fold(name, Morphology::of(language).is_turkic());
    let endings: &[&str] = match language {
        "az" => &["ıstan", "istan", "üstan", "ustan", "stan", "iya"],
        "ru" => &["истан", "стан"],
        _ => &["istan", "stan"],
    };
    let letters = |text: &str| text.chars().count();
    if let Some(stem) =
        endings.iter().find_map(|ending| word.strip_suffix(ending)).filter(|stem| letters(stem) > 3)
    {
        return Some(stem.to_owned());
    }
    let kept = (letters(&word) - letters(&word).min(2)).max(4);
    (letters(&word) >= 4 && !name.chars().skip(1).all(char::is_uppercase))
        .then(|| word.chars().take(kept).collect())
}

/// The places of a language by their numbers in [`places`]; none for a language without a table.
pub fn index(locale: &Locale) -> Option<&'static Phrases> {
    static INDEXES: OnceLock<HashMap<&'static str, Phrases>> = OnceLock::new();
    let indexes = INDEXES.get_or_init(|| {
        let of_language = |language: &&'static str| {
            let mut phrases = Phrases::new(language);
            for (id, place) in places().iter().enumerate() {
                place.index(language, &mut phrases, id as u32);
            }
            (*language, phrases)
        };
        LANGUAGES
            .iter()
            .filter(|known| PROFILES.iter().any(|it| it.language == **known))
            .map(of_language)
            .collect()
    });
    locale.profile().and_then(|profile| indexes.get(profile.language))
}
