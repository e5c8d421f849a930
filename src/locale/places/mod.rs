//! Countries, cities, waters, regions: their names in the languages the product knows, found in whatever form they stand.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::inflection::{Morphology, fold};
use super::phrases::{Kind, Phrases};
use super::{LANGUAGES, Locale, PROFILES};

/// What a place is. Only one of the same kind can stand in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// A country, a part of one with a code of its own, a part of the world.
    Territory,
    /// A city, a town, a village, a district that is called like its town.
    City,
    /// A river, a lake, a sea, a strait, a canal.
    Water,
    /// Land without a country's code: a region, a mountain, an island.
    Region,
    /// Nothing that is compared: it only looks like a territory.
    LookAlike,
}

/// A place of the world.
#[derive(Debug)]
pub struct Place {
    /// ISO 3166 or UN M.49 code of a territory, of the country for a city; empty for what no country has for itself.
    pub code: &'static str,
    /// What it is.
    pub kind: PlaceKind,
    /// Its names by language, in the order of [`LANGUAGES`], as the tables give them.
    names: [&'static str; LANGUAGES.len()],
}

/// Every place, territories first.
pub fn places() -> &'static [Place] {
    static PLACES: OnceLock<Vec<Place>> = OnceLock::new();
    PLACES.get_or_init(|| {
        let territories = rows(include_str!("territories.txt")).map(|(code, names)| match code {
            "-" => Place { code: "", kind: PlaceKind::LookAlike, names },
            code => Place { code, kind: PlaceKind::Territory, names },
        });
        let cities = rows(include_str!("cities.txt")).map(|(code, names)| Place {
            code,
            kind: PlaceKind::City,
            names,
        });
        let features = rows(include_str!("features.txt")).map(|(kind, names)| match kind {
            "water" => Place { code: "", kind: PlaceKind::Water, names },
            _ => Place { code: "", kind: PlaceKind::Region, names },
        });
        territories.chain(cities).chain(features).collect()
    })
}

/// First cell and names of every line that is no comment.
fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, [&'static str; LANGUAGES.len()])> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('|').map(str::trim);
        let first = cells.next()?;
        Some((first, [cells.next()?, cells.next()?, cells.next()?]))
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
            let name = name.trim_end_matches('=');
            for start in derived_start(name, language)
                .into_iter()
                .chain(adjectives(name, language).into_iter().flatten())
            {
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

/// What the adjectives of a Russian name of four letters begin with, whose stem is shorter (`Шуша` → `шушинск`).
fn adjectives(name: &str, language: &str) -> Option<[String; 2]> {
    let is_short = language == "ru" && name.chars().count() == 4;
    let word = is_short.then(|| fold(name, false))?;
    let stem = word.strip_suffix(['а', 'я', 'ы', 'и', 'о', 'е', 'у'])?;
    Some(["инск", "ск"].map(|ending| format!("{stem}{ending}")))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_known_first_cell_and_three_languages() {
        for (table, is_first) in [
            (include_str!("territories.txt"), (|_| true) as fn(&str) -> bool),
            (include_str!("cities.txt"), |code| {
                code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())
            }),
            (include_str!("features.txt"), |kind| matches!(kind, "water" | "region")),
        ] {
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                let cells: Vec<&str> = line.split('|').map(str::trim).collect();
                assert_eq!(cells.len(), 1 + LANGUAGES.len(), "{line}");
                assert!(is_first(cells[0]), "{line}");
                let is_look_alike = cells[0] == "-";
                assert!(is_look_alike || cells.iter().all(|cell| names(cell).next().is_some()), "{line}");
            }
        }
    }

    #[test]
    fn every_city_is_of_a_known_country() {
        let is_country = |code: &str| {
            places().iter().any(|place| place.kind == PlaceKind::Territory && place.code == code)
        };
        for city in places().iter().filter(|place| place.kind == PlaceKind::City) {
            assert!(is_country(city.code), "{city:?}");
        }
    }

    #[test]
    fn every_place_is_found_by_each_of_its_names() {
        for (id, place) in places().iter().enumerate() {
            for language in LANGUAGES {
                let locale: Locale = language.parse().unwrap();
                let Some(index) = index(&locale) else { continue };
                for name in place.names(language) {
                    let text = format!("— {}.", name.replace('=', ""));
                    let found = index.find(&text, crate::locale::phrases::Case::AsWritten);
                    assert!(found.iter().any(|found| found.id as usize == id), "{language}: {name}");
                }
            }
        }
    }

    #[test]
    fn no_two_cities_have_a_name_in_common() {
        for language in LANGUAGES {
            let mut known = std::collections::HashSet::new();
            for city in places().iter().filter(|place| place.kind == PlaceKind::City) {
                for name in city.names(language) {
                    assert!(known.insert(name), "{language}: {name}");
                }
            }
        }
    }

    #[test]
    fn an_adjective_speaks_of_its_town() {
        let index = index(&"ru".parse().unwrap()).unwrap();
        for (text, name) in
            [("в шушинском лицее", "Shusha"), ("бакинских улиц", "Baku"), ("курской воды", "Kura")]
        {
            let found = index.find(text, crate::locale::phrases::Case::Loose);
            let is_it = |id: u32| places()[id as usize].names("en").any(|it| it == name);
            assert!(found.iter().any(|found| is_it(found.id)), "{text}");
        }
    }
}
