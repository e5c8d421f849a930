//! One version of a pattern: its texts, and what is found in them once for all checks.

use crate::locale::letters::is_letter;
use std::sync::OnceLock;

use super::kinds::Kinds;
use super::names::Capitals;
use super::project::FluentFile;
use super::text::{PatternText, VariantText};
use crate::anchors::{Anchors, length};
use crate::facts::Fact;
use crate::ftl::Value;
use crate::locale::Locale;

/// One side of a pair of patterns.
#[derive(Debug)]
pub struct Side<'a> {
    /// The file it stands in.
    pub file: &'a FluentFile<'a>,
    /// Its locale.
    pub locale: &'a Locale,
    /// The pattern.
    pub value: &'a Value<'a>,
    /// Its texts, one for each way its selectors can turn out.
    pub text: PatternText<'a>,
    /// What kinds of characters its texts may hold.
    pub(super) kinds: Kinds,
    length: OnceLock<usize>,
    anchors: OnceLock<Anchors>,
    capitals: OnceLock<Box<Capitals>>,
}

impl<'a> Side<'a> {
    pub(super) fn new(file: &'a FluentFile<'a>, value: &'a Value<'a>) -> Self {
        let kinds = Kinds::of_pattern(value.source);
        Self {
            file,
            locale: file.locale,
            value,
            text: PatternText::with_kinds(value, &file.resource, kinds),
            kinds,
            length: OnceLock::new(),
            anchors: OnceLock::new(),
            capitals: OnceLock::new(),
        }
    }

    /// What its first text has in common with a translation.
    pub fn anchors(&self) -> &Anchors {
        self.anchors.get_or_init(|| {
            let facts = self.text.variants.first().map_or(&[][..], |text| text.facts(self.locale));
            Anchors::with_facts(self.first(), self.locale, facts)
        })
    }

    /// Length of its first text in characters ([`length`]).
    pub fn length(&self) -> usize {
        *self.length.get_or_init(|| length(self.first()))
    }

    /// The capitalised words of its first text.
    pub(super) fn capitals(&self) -> &Capitals {
        self.capitals.get_or_init(|| {
            let words = self.text.variants.first().into_iter().flat_map(VariantText::words);
            Box::new(Capitals::of_words(self.first(), words, self.locale))
        })
    }

    /// The facts of all its texts.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.text.variants.iter().flat_map(|variant| variant.facts(self.locale))
    }

    /// Lines of its texts that have letters, without blanks at the ends.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        let lines = self.text.variants.iter().flat_map(|text| text.text.lines().map(str::trim));
        lines.filter(|line| line.contains(is_letter))
    }

    /// Whether [`lines`](Self::lines) may give more than one.
    pub(super) fn has_several_lines(&self) -> bool {
        self.text.variants.len() > 1 || self.text.variants.iter().any(|text| text.text.contains('\n'))
    }

    fn first(&self) -> &str {
        self.text.variants.first().map_or("", |text| text.masked())
    }
}
