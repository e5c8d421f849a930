//! Finds places by the names that stand there, and keeps none of the names.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// A table of places. Whoever looks something up says which name stands at a place.
///
/// A tree has a million names: a table of numbers takes a fifth of the room that one of names takes.
#[derive(Clone, Debug)]
pub(crate) struct Names<T> {
    places: HashTable<T>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self { places: HashTable::new() }
    }
}

impl<T: Copy> Names<T> {
    /// An empty table with room for so many places.
    pub(crate) fn with_capacity(count: usize) -> Self {
        Self { places: HashTable::with_capacity(count) }
    }

    /// Adds a place, unless there is one of the same name.
    pub(crate) fn insert<'n>(&mut self, place: T, name_at: impl Fn(T) -> &'n str) {
        let name = name_at(place);
        let hash = |name: &str| FxBuildHasher.hash_one(name);
        let entry =
            self.places.entry(hash(name), |known| name_at(*known) == name, |known| hash(name_at(*known)));
        entry.or_insert(place);
    }

    /// The place of a name.
    pub(crate) fn find<'n>(&self, name: &str, name_at: impl Fn(T) -> &'n str) -> Option<T> {
        self.places.find(FxBuildHasher.hash_one(name), |known| name_at(*known) == name).copied()
    }

    /// All places, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = T> {
        self.places.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_places_of_one_name_the_first_is_found() {
        let names = ["a", "b", "a"];
        let mut table = Names::with_capacity(0);
        (0..names.len()).for_each(|place| table.insert(place, |place| names[place]));
        let found = |name| table.find(name, |place| names[place]);
        assert_eq!((found("a"), found("b"), found("c")), (Some(0), Some(1), None));
        assert_eq!(table.iter().count(), 2);
    }
}
