//! Which checks look where, so that none is asked where it has nothing to say.

use super::kinds::Texts;
use super::{CHECKS, Check, Policy};

/// A place at which a check looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hook {
    /// [`Check::file`].
    File,
    /// [`Check::unit`].
    Unit,
    /// [`Check::unit`], of those that have a placeable in the source or in the target.
    UnitWithPlaceables,
    /// [`Check::unit`], of those that do not refer to the same in the source and in the target.
    UnitWithOtherReferences,
    /// [`Check::pattern`], of certain texts.
    Pattern(Texts),
    /// [`Check::sequence`].
    Sequence,
    /// [`Check::document`].
    Document,
    /// [`Check::versions`].
    Versions,
    /// [`Check::project`].
    Project,
}

type Checks = Vec<&'static dyn Check>;

/// The checks that are on, by their hooks.
#[derive(Default)]
pub(super) struct Hooked {
    pub(super) file: Checks,
    pub(super) unit: Checks,
    pub(super) unit_with_placeables: Checks,
    pub(super) unit_with_other_references: Checks,
    pub(super) sequence: Checks,
    pub(super) document: Checks,
    pub(super) versions: Checks,
    pub(super) project: Checks,
    /// For targets in any language, and in one that has a profile.
    patterns: [Vec<(Texts, &'static dyn Check)>; 2],
}

impl Hooked {
    /// Those that the settings leave on.
    pub(super) fn new(policy: &Policy) -> Self {
        let mut hooked = Self::default();
        for check in CHECKS.iter().copied().filter(|check| policy.is_on(check.meta())) {
            check.meta().hooks.iter().for_each(|hook| hooked.add(check, *hook));
        }
        hooked
    }

    fn add(&mut self, check: &'static dyn Check, hook: Hook) {
        match hook {
            Hook::File => self.file.push(check),
            Hook::Unit => self.unit.push(check),
            Hook::UnitWithPlaceables => self.unit_with_placeables.push(check),
            Hook::UnitWithOtherReferences => self.unit_with_other_references.push(check),
            Hook::Sequence => self.sequence.push(check),
            Hook::Document => self.document.push(check),
            Hook::Versions => self.versions.push(check),
            Hook::Project => self.project.push(check),
            Hook::Pattern(texts) => {
                let [any, known] = &mut self.patterns;
                known.push((texts, check));
                any.extend((!texts.known).then_some((texts, check)));
            }
        }
    }

    /// The checks of patterns for targets in a language that has a profile, or in another one.
    pub(super) fn patterns(&self, known: bool) -> &[(Texts, &'static dyn Check)] {
        &self.patterns[usize::from(known)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hooks that a check overrides are those that it names: an unnamed one would never be asked.
    #[test]
    fn checks_name_the_hooks_they_have() {
        for check in CHECKS {
            let id = check.meta().id;
            let path = format!("{}/src/checks/{}.rs", env!("CARGO_MANIFEST_DIR"), id.replace('-', "_"));
            let code = std::fs::read_to_string(&path).unwrap();
            let named = |hook: &Hook| match hook {
                Hook::File => "file",
                Hook::Unit | Hook::UnitWithPlaceables | Hook::UnitWithOtherReferences => "unit",
                Hook::Pattern(_) => "pattern",
                Hook::Sequence => "sequence",
                Hook::Document => "document",
                Hook::Versions => "versions",
                Hook::Project => "project",
            };
            let named: Vec<&str> = check.meta().hooks.iter().map(named).collect();
            for hook in ["file", "unit", "pattern", "sequence", "document", "versions", "project"] {
                let has = code.contains(&format!("\n    fn {hook}(&self"));
                assert_eq!(named.contains(&hook), has, "{id}: {hook}");
            }
        }
    }
}
