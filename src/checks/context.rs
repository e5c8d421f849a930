//! What each hook of a check is given.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::expressions::{PlacedPattern, with_placeables};
use super::names::{Capitals, Loss, losses};
use super::numeric::PluralChoice;
use super::project::{FluentFile, Pair, Project};
use super::side::Side;
use super::text::{Facing, PLACEABLE, VariantText};
use crate::anchors::{Frequencies, length_of_cut, length_z};
use crate::catalog::{Catalog, TranslationUnit};
use crate::finding::Severity;
use crate::ftl::{Definition, Reference};
use crate::locale::Locale;

/// A Fluent file on its own.
#[derive(Debug)]
pub struct FileContext<'a> {
    /// All there is.
    pub project: &'a Project<'a>,
    /// The file.
    pub file: &'a FluentFile<'a>,
    patterns: OnceCell<Vec<PlacedPattern<'a, 'a>>>,
    pub(super) plurals: OnceCell<Vec<PluralChoice<'a>>>,
}

impl<'a> FileContext<'a> {
    pub(super) fn new(project: &'a Project<'a>, file: &'a FluentFile<'a>) -> Self {
        Self { project, file, patterns: OnceCell::new(), plurals: OnceCell::new() }
    }

    /// Its values and attributes that hold a choice or a call, taken apart when first asked for.
    pub(super) fn with_placeables(&self) -> &[PlacedPattern<'a, 'a>] {
        self.patterns.get_or_init(|| with_placeables(self.file).collect())
    }
}

/// A source resource beside a target resource.
#[derive(Debug)]
pub struct DocumentContext<'a> {
    /// All there is.
    pub project: &'a Project<'a>,
    /// Which two resources.
    pub pair: &'a Pair<'a>,
    /// The source file.
    pub source: &'a FluentFile<'a>,
    /// The target file, when there is one.
    pub target: Option<&'a FluentFile<'a>>,
    /// Its units.
    pub catalog: &'a Catalog<'a, 'a>,
    statement: bool,
    pub(super) frequencies: OnceLock<Arc<[Frequencies; 2]>>,
    introductions: OnceLock<Vec<(String, Capitals)>>,
    /// The only unit to be told of, if it is not all of them.
    pub(super) asked: Option<&'a str>,
}

impl<'a> DocumentContext<'a> {
    pub(super) fn new(project: &'a Project<'a>, pair: &'a Pair<'a>, catalog: &'a Catalog<'a, 'a>) -> Self {
        let target = pair.target.map(|target| &project.files[target]);
        let source = &project.files[pair.source];
        let statement = source.is_statement();
        let (frequencies, introductions) = (OnceLock::new(), OnceLock::new());
        Self { project, pair, source, target, catalog, statement, frequencies, introductions, asked: None }
    }

    /// Whether the resource holds the paragraphs of a statement, as `sync` writes them, rather than the texts of a program.
    pub fn is_statement(&self) -> bool {
        self.statement
    }

    /// How often the anchors of its paragraphs stand in the sources and in the targets, counted when first asked for.
    pub(super) fn frequencies(&self, paragraphs: &[&PatternContext<'_>]) -> &Arc<[Frequencies; 2]> {
        self.frequencies.get_or_init(|| {
            Arc::new([
                Frequencies::new(paragraphs.iter().map(|pattern| pattern.source.anchors())),
                Frequencies::new(paragraphs.iter().map(|pattern| pattern.target.anchors())),
            ])
        })
    }

    /// The capitalised words of the first paragraphs of the target before the one of `key`, of the whole where this is a part of a
    /// document: there persons are introduced.
    pub(super) fn introductions_before(&self, key: &str) -> impl Iterator<Item = &Capitals> {
        let introductions = self.introductions.get_or_init(|| {
            let whole = |target: &'a FluentFile<'a>| {
                let mut files = self.project.whole().files.iter();
                files.find(|file| file.path == target.path).unwrap_or(target)
            };
            let entries = self.target.map(whole).into_iter().flat_map(|file| file.resource.entries());
            let definitions = entries.filter_map(|entry| entry.definition()).take(MOST_INTRODUCTIONS);
            let capitals = definitions.filter_map(|definition| {
                let text = definition.value.as_ref()?.source;
                Some((definition.key().into_owned(), Capitals::new(text, self.pair.locale)))
            });
            capitals.collect()
        });
        introductions.iter().take_while(move |(known, _)| known != key).map(|(_, capitals)| capitals)
    }

    /// How much missing or stale text weighs: where the settings give the locale a coverage floor, the floor decides what
    /// fails, and single segments are warnings.
    pub fn severity_below_floor(&self, severity: Severity) -> Severity {
        let has_floor = self.project.policy.coverage.contains_key(self.pair.locale);
        if has_floor { severity.min(Severity::Warning) } else { severity }
    }
}

/// A unit of a document.
#[derive(Clone, Copy, Debug)]
pub struct UnitContext<'a> {
    /// The document it belongs to.
    pub document: &'a DocumentContext<'a>,
    /// The unit.
    pub unit: &'a TranslationUnit<'a, 'a>,
}

impl<'a> UnitContext<'a> {
    /// The target file and the target's definition, when there is a translation.
    pub fn target(&self) -> Option<(&'a FluentFile<'a>, &'a crate::ftl::Definition<'a>)> {
        let (_, definition) = self.unit.target?;
        Some((self.document.target?, definition))
    }

    /// Whether the source or the target may have a placeable: something in it is more than one text.
    pub(super) fn may_have_placeables(&self) -> bool {
        let definitions = [Some(self.unit.source), self.unit.target.map(|(_, target)| target)];
        let mut values = definitions.into_iter().flatten().flat_map(Definition::patterns);
        values.any(|(_, value)| value.mixed().is_some())
    }

    /// Whether the source and the target refer to the same, in the same order.
    pub(super) fn has_same_references(&self) -> bool {
        self.unit.target.is_some_and(|(_, target)| target.references().eq(self.unit.source.references()))
    }
}

/// A value or attribute that both sides have.
#[derive(Debug)]
pub struct PatternContext<'a> {
    /// The unit it belongs to.
    pub unit: UnitContext<'a>,
    /// Name of the attribute; none for the value.
    pub attribute: Option<&'a str>,
    /// The source side.
    pub source: &'a Side<'a>,
    /// The target side.
    pub target: &'a Side<'a>,
    is_example: OnceLock<bool>,
    losses: OnceLock<Vec<Loss>>,
}

impl<'a> PatternContext<'a> {
    pub(super) fn new(
        unit: UnitContext<'a>,
        attribute: Option<&'a str>,
        source: &'a Side<'a>,
        target: &'a Side<'a>,
    ) -> Self {
        Self { unit, attribute, source, target, is_example: OnceLock::new(), losses: OnceLock::new() }
    }

    /// Whether a line of a text of several lines, outside statements, stands in both versions: an example, code or the like.
    pub fn is_example(&self) -> bool {
        *self.is_example.get_or_init(|| {
            if self.unit.document.is_statement() || !self.target.has_several_lines() {
                return false;
            }
            let target: HashSet<&str> = self.target.lines().collect();
            target.len() > 1 && self.source.lines().any(|line| target.contains(line))
        })
    }

    /// Names of the source that are not in the target as they should be.
    pub(super) fn lost_names(&self) -> &[Loss] {
        self.losses.get_or_init(|| losses(self))
    }

    /// By how many standard deviations the target is longer than usual; none where that is not known or tells nothing: for
    /// texts with variants or placeables, and for short ones.
    pub fn length_z(&self) -> Option<f64> {
        self.length_z_of_any().filter(|_| self.source.length() >= FEWEST_CHARACTERS)
    }

    /// The same for short texts too, whose lengths tell little.
    pub(super) fn length_z_of_any(&self) -> Option<f64> {
        let [source, target] = self.lengths()?;
        length_z(source, target)
    }

    /// How much the lengths speak for the target being cut, in nats ([`length_of_cut`]).
    pub(super) fn length_of_cut(&self, loss: f64, headings: (bool, bool)) -> Option<f64> {
        let [source, target] = self.lengths()?;
        length_of_cut(source, target, loss, headings)
    }

    /// The lengths of both sides with their locales; none for texts with variants or placeables and for languages of which nothing
    /// is known.
    fn lengths(&self) -> Option<[(usize, &'a Locale); 2]> {
        let (source, target) = (self.source, self.target);
        let is_plain = |side: &Side<'_>| matches!(side.text.variants.as_slice(), [text] if !text.text.contains(PLACEABLE));
        source.locale.profile().and(target.locale.profile())?;
        (is_plain(source) && is_plain(target))
            .then(|| [(source.length(), source.locale), (target.length(), target.locale)])
    }

    /// The bytes of the target file on which a part of one of its texts stands letter for letter; none where it is written in
    /// another way: as an escape, inside a literal, in several pieces.
    pub fn plainly_written(&self, text: &VariantText<'_>, range: &Range<usize>) -> Option<Range<usize>> {
        let span = text.file_range(range);
        let written = self.target.file.resource.text().get(span.clone())? == &text.text[range.clone()];
        (written && !self.literals().any(|literal| literal.start < span.end && span.start < literal.end))
            .then_some(span)
    }

    /// The insides of the string literals of the target, in bytes of its file.
    pub fn literals(&self) -> impl Iterator<Item = Range<usize>> {
        let resource = &self.target.file.resource;
        self.target.value.references().filter_map(|reference| match reference {
            Reference::Literal { text } => {
                let start = resource.offset_of(text);
                Some(start..start + text.len())
            }
            _ => None,
        })
    }

    /// Every text of the target with the source texts that can occur together with it (`facing`).
    pub fn variants(&self) -> impl Iterator<Item = (&VariantText<'a>, Facing<'_, 'a>)> {
        self.target.text.facing(&self.source.text)
    }
}

/// Paragraphs at the beginning of a document in which persons are introduced.
const MOST_INTRODUCTIONS: usize = 20;

/// The length of a shorter text says nothing about the length of its translation.
const FEWEST_CHARACTERS: usize = 30;
