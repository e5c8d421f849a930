//! A document in one locale: what every block of it says there.

use std::borrow::Cow;
use std::cell::{LazyCell, OnceCell};
use std::collections::HashMap;

use super::pattern::Patterns;
use super::{Fallback, Missing, Original, Stale};
use crate::catalog::{Catalog, Locales, State, TranslationUnit, same_text};
use crate::document::{Block, Document};
use crate::ftl::{Definition, Resource};
use crate::locale::Locale;
use crate::messages::{Messages, UiLanguage};
use crate::notice::{Failure, Notice};
use crate::position::LineIndex;
use crate::sync::PlannedUnit;

/// Where translations come from.
#[derive(Clone, Copy, Debug)]
pub struct Target<'t> {
    /// Their locale.
    pub locale: &'t Locale,
    /// The path of the target resource, for failures.
    pub path: &'t str,
    /// The target resource; none when there is no such file.
    pub resource: Option<&'t Resource<'t>>,
    /// Further resources whose terms and messages it may use. Of two with the same name the first counts.
    pub terms: &'t [Resource<'t>],
}

/// A document in one locale.
pub struct Version<'v> {
    /// The document.
    pub document: &'v Document<'v>,
    /// What it is called where it has neither title nor heading.
    pub name: &'v str,
    /// The locale it is written in.
    pub source: &'v Locale,
    /// The locale of this version.
    pub locale: &'v Locale,
    /// What each of the document's blocks says, in their order.
    pub pieces: Vec<Piece<'v>>,
    words: OnceCell<Messages>,
}

/// What a block says in a version.
#[derive(Clone, Debug)]
pub struct Piece<'v> {
    /// What there is to translate; none for a block without letters, which says the same in every language, and in the
    /// document's own locale.
    pub unit: Option<Unit>,
    /// What it says.
    pub text: Text<'v>,
    /// What stands before it.
    pub mark: Option<Mark>,
}

/// A paragraph with its id and how far its translation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Message id.
    pub id: String,
    /// How far it is. A text that changed since the last sync makes its translation stale.
    pub state: State,
    /// Byte of the target resource where its message, or the slot for it, stands; none when there is neither.
    pub offset: Option<usize>,
}

/// The text of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text<'v> {
    /// Its own, in the locale of the document.
    Original,
    /// A translation, in the notation of the document's format. It holds something.
    Translation(Cow<'v, str>),
    /// None: the block goes.
    Omitted,
}

/// A mark before a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is not translated.
    Missing,
    /// Its translation was made from an earlier source text.
    Stale,
}

impl<'v> Version<'v> {
    /// The document as it is, in the locale it is written in.
    pub fn original(document: &'v Document<'v>, name: &'v str, locale: &'v Locale) -> Self {
        let same = Piece { unit: None, text: Text::Original, mark: None };
        let pieces = vec![same; document.blocks().len()];
        Self { document, name, source: locale, locale, pieces, words: OnceCell::new() }
    }

    /// The document in the locale of `target`.
    ///
    /// # Errors
    /// Every translation that cannot be put together: it names what does not exist, or itself.
    pub fn translated(
        original: &Original<'v>,
        target: &Target<'v>,
        fallback: Fallback,
    ) -> Result<Self, Vec<Failure>> {
        let patterns = Patterns::new(target);
        let found = translations(original, target);
        let lines = LazyCell::new(|| LineIndex::new(target.resource.map_or("", Resource::text)));
        let mut failures = Vec::new();
        let mut pieces = Vec::with_capacity(original.units.len());
        for (block, unit) in original.document.blocks().iter().zip(&original.units) {
            let piece = match unit {
                None => Ok(Piece { unit: None, text: Text::Original, mark: None }),
                Some(unit) => piece(block, unit, found.get(unit.id.as_str()), &patterns, fallback),
            };
            match piece {
                Ok(piece) => pieces.push(piece),
                Err((offset, notice)) => {
                    failures.push(Failure::in_file(target.path, notice).at(lines.position(offset)));
                }
            }
        }
        if !failures.is_empty() {
            return Err(failures);
        }
        let Original { document, name, locale: source, .. } = *original;
        Ok(Self { document, name, source, locale: target.locale, pieces, words: OnceCell::new() })
    }

    /// Whether this is the document in the locale it is written in.
    pub fn is_original(&self) -> bool {
        self.locale == self.source
    }

    /// The units on account of which `fallback` refuses the version, each with the block it is.
    pub fn refused(&self, fallback: Fallback) -> impl Iterator<Item = (&Block<'v>, &Unit)> {
        let refuses = move |unit: &Unit| match unit.state {
            State::Untranslated => fallback.missing == Missing::Fail,
            State::Stale => fallback.stale == Stale::Fail,
            State::Translated | State::Unrecorded => false,
        };
        let units = self.document.blocks().iter().zip(&self.pieces);
        units
            .filter_map(|(block, piece)| Some((block, piece.unit.as_ref()?)))
            .filter(move |(_, unit)| refuses(unit))
    }

    /// The text that takes the place of a block, with its mark; none to leave the block alone.
    pub(super) fn replacement<'p>(&'p self, block: &Block<'_>, piece: &'p Piece<'_>) -> Option<Cow<'p, str>> {
        let text = match (&piece.text, piece.mark) {
            (Text::Omitted, _) => return Some(Cow::Borrowed("")),
            (Text::Original, None) => return None,
            (Text::Translation(text), None) => return Some(Cow::Borrowed(text)),
            (Text::Original, Some(_)) => &block.text,
            (Text::Translation(text), Some(_)) => text,
        };
        let mark = piece.mark.map(|mark| self.mark(mark)).unwrap_or_default();
        Some(Cow::Owned(format!("{mark} {text}")))
    }

    /// A mark in words, in the language of [`Self::words`].
    pub(super) fn mark(&self, mark: Mark) -> String {
        self.words().text(match mark {
            Mark::Missing => "render-mark-missing",
            Mark::Stale => "render-mark-stale",
        })
    }

    /// The tool's own words in the language of this version; in English when the tool does not speak it.
    pub(super) fn words(&self) -> &Messages {
        let language = self.locale.profile().map(|profile| profile.language);
        self.words.get_or_init(|| Messages::new(UiLanguage::choose(Some(language.unwrap_or("en")), |_| None)))
    }
}

/// What the target has for a message of the source resource.
struct Found<'v> {
    state: State,
    definition: Option<&'v Definition<'v>>,
    offset: Option<usize>,
    /// The source text that `state` compares with, as the last sync wrote it.
    source: &'v str,
}

/// What the target has for every message that the last sync knew, by id.
fn translations<'v>(original: &Original<'v>, target: &Target<'v>) -> HashMap<&'v str, Found<'v>> {
    let Some(source) = original.resource else { return HashMap::new() };
    let locales = Locales { source: original.locale, target: target.locale };
    let units = Catalog::new(source, target.resource, locales).units.into_iter();
    units.filter(|unit| !unit.source.term).map(|unit| (unit.source.id, Found::new(&unit))).collect()
}

impl<'v> Found<'v> {
    fn new(unit: &TranslationUnit<'v, 'v>) -> Self {
        let definition = unit.target.map(|(_, definition)| definition);
        let slot = unit.slot.as_ref().map(|slot| slot.id_span.start);
        Self {
            state: unit.state,
            definition,
            offset: definition.map(|definition| definition.span.start).or(slot),
            source: unit.source.body,
        }
    }
}

/// What a block with something to translate says; else the byte of the message that cannot be put together, and why.
fn piece<'v>(
    block: &Block<'_>,
    unit: &PlannedUnit<'_>,
    found: Option<&Found<'v>>,
    patterns: &Patterns<'v>,
    fallback: Fallback,
) -> Result<Piece<'v>, (usize, Notice)> {
    let translation = found.and_then(|found| {
        let definition = found.definition.filter(|_| found.state != State::Untranslated)?;
        let value = definition.value.as_ref()?;
        let edited = !same_text(&unit.pattern, found.source);
        Some((definition, value, if edited { State::Stale } else { found.state }))
    });
    let offset = found.and_then(|found| found.offset);
    let unit = |state| Some(Unit { id: unit.id.clone(), state, offset });
    let Some((definition, value, state)) = translation else {
        let (text, mark) = match fallback.missing {
            Missing::Source | Missing::Fail => (Text::Original, None),
            Missing::Mark => (Text::Original, Some(Mark::Missing)),
            Missing::Omit => (Text::Omitted, None),
        };
        return Ok(Piece { unit: unit(State::Untranslated), text, mark });
    };
    if state == State::Stale && fallback.stale == Stale::Source {
        return Ok(Piece { unit: unit(state), text: Text::Original, mark: None });
    }
    let text = patterns.text(definition, value).map_err(|notice| (definition.span.start, notice))?;
    let text = if block.text.contains('\n') { text } else { unwrapped(text) };
    if text.trim().is_empty() {
        return Ok(Piece { unit: unit(state), text: Text::Omitted, mark: None });
    }
    let mark = (state == State::Stale && fallback.stale == Stale::Mark).then_some(Mark::Stale);
    Ok(Piece { unit: unit(state), text: Text::Translation(text), mark })
}

/// `text` in one line: where the source has no forced line break, a translator who wrapped a long text meant none.
fn unwrapped(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('\n') {
        return text;
    }
    let lines: Vec<&str> = text.split('\n').map(str::trim_ascii).filter(|line| !line.is_empty()).collect();
    Cow::Owned(lines.join(" "))
}
