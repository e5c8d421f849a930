//! Staleness without records: the two resources beside what they were at an earlier time.

use super::{Catalog, State, TranslationUnit, same_text};
use crate::ftl::{Definition, Resource, canonical};

/// What two resources were at an earlier time.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'r, 't> {
    /// The source.
    pub source: &'r Resource<'t>,
    /// The target.
    pub target: &'r Resource<'t>,
}

impl<'r, 't> Catalog<'r, 't> {
    /// Finds the units that say nothing of their age and whose source has changed since while the translation stayed as it
    /// was: they are stale. What was not there under the same id, on either side, is of no age either.
    pub fn compare_with(&mut self, earlier: &Earlier<'r, 't>) {
        for unit in self.units.iter_mut().filter(|unit| unit.state == State::Unrecorded) {
            if let Some(source) = earlier_source(unit, earlier) {
                unit.state = State::Stale;
                unit.earlier_source = Some(source);
            }
        }
    }
}

/// The source as it was when the translation was made, if it says something else now.
fn earlier_source<'r, 't>(
    unit: &TranslationUnit<'r, 't>,
    earlier: &Earlier<'r, 't>,
) -> Option<&'r Definition<'t>> {
    let (_, target) = unit.target?;
    let key = unit.key();
    let old_source = earlier.source.definition(&key)?;
    // A source that was changed to what a version of the same language says already leaves nothing to revise.
    if !has_changed(old_source, unit.source, target) || same_text(unit.source.body, target.body) {
        return None;
    }
    let old_target = earlier.target.definition(&key)?;
    says_the_same(old_target, target).then_some(old_source)
}

/// Whether a text of the source that has a translation says something else now. What was added or taken away as a whole is
/// missing in the translation, or too much there, and not out of date.
fn has_changed(old: &Definition<'_>, new: &Definition<'_>, target: &Definition<'_>) -> bool {
    new.patterns().any(|(name, value)| {
        // The attributes of terms are each locale's own.
        let translated = target.pattern(name).is_some() && !(new.term && name.is_some());
        let old = old.pattern(name).filter(|_| translated);
        old.is_some_and(|old| {
            old.source != value.source && canonical(&old.pattern()) != canonical(&value.pattern())
        })
    })
}

/// Whether two versions of a message have the same value and attributes, layout apart.
fn says_the_same(old: &Definition<'_>, new: &Definition<'_>) -> bool {
    old.body == new.body
        || old.patterns().count() == new.patterns().count()
            && new.patterns().all(|(name, value)| {
                old.pattern(name).is_some_and(|old| canonical(&old.pattern()) == canonical(&value.pattern()))
            })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Locales;

    /// Ids of the units that are stale; each side is given before and now.
    fn stale(source: [&str; 2], target: [&str; 2]) -> Vec<String> {
        let [old_source, new_source] = source.map(Resource::parse);
        let [old_target, new_target] = target.map(Resource::parse);
        let (en, az) = ("en".parse().unwrap(), "az".parse().unwrap());
        let mut catalog = Catalog::new(&new_source, Some(&new_target), Locales { source: &en, target: &az });
        catalog.compare_with(&Earlier { source: &old_source, target: &old_target });
        let stale = catalog.units.iter().filter(|unit| unit.state == State::Stale);
        stale.map(|unit| unit.key().into_owned()).collect()
    }

    #[test]
    fn a_changed_source_makes_an_unchanged_translation_stale() {
        assert_eq!(stale(["a = One", "a = Two"], ["a = Bir", "a = Bir"]), ["a"]);
        assert_eq!(stale(["-a = One", "-a = Two"], ["-a = Bir", "# note\n-a =\n    Bir"]), ["-a"]);
        let attribute = ["a = One\n    .b = One", "a = One\n    .b = Two"];
        assert_eq!(stale(attribute, ["a = Bir\n    .b = Bir"; 2]), ["a"]);
    }

    #[test]
    fn layout_and_comments_change_nothing() {
        let source = ["# old\na = One { $n } two", "# new\n# note\na =\n    One {$n}\n    two"];
        assert_eq!(stale(source, ["a = Bir { $n }"; 2]), [""; 0]);
    }

    #[test]
    fn a_translation_changed_or_added_since_is_current() {
        let source = ["a = One", "a = Two"];
        assert_eq!(stale(source, ["a = Bir", "a = İki"]), [""; 0]);
        assert_eq!(stale(source, ["", "a = Bir"]), [""; 0]);
        assert_eq!(stale(["b = One", "a = Two"], ["a = Bir"; 2]), [""; 0]);
        assert_eq!(stale(source, ["a = Bir", "a = Bir\n    .b = x"]), [""; 0]);
    }

    #[test]
    fn what_came_or_went_as_a_whole_is_not_out_of_date() {
        assert_eq!(stale(["a = One", "a = One\n    .b = x"], ["a = Bir"; 2]), [""; 0]);
        assert_eq!(stale(["a = One\n    .b = x", "a = One"], ["a = Bir\n    .b = y"; 2]), [""; 0]);
        assert_eq!(
            stale(["-a = One\n    .b = x", "-a = One\n    .b = y"], ["-a = Bir\n    .b = z"; 2]),
            [""; 0]
        );
    }

    #[test]
    fn a_source_that_now_says_what_the_translation_says_leaves_nothing_to_do() {
        assert_eq!(stale(["a = color", "a = 1"], ["a = 1"; 2]), [""; 0]);
    }

    #[test]
    fn a_record_knows_better() {
        assert_eq!(stale(["a = One", "a = Two"], ["# en: Two\na = Bir"; 2]), [""; 0]);
    }
}
