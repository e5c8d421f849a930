//! Checks: one file each, one registry.
//!
//! A check is given parsed data and returns findings; it never reads, writes or prints. It overrides the one hook that
//! fits what it looks at: a file, a unit, a pair of patterns, all pairs of a document in order, a document, or the whole project.

mod absent_names;
mod address;
mod baseline;
mod chronicle;
mod context;
mod cut_off;
mod disagreement;
mod draft;
mod engine;
mod expressions;
mod history;
mod hooks;
mod html;
mod kinds;
mod mask;
mod names;
mod neighbours;
mod numeric;
mod own_text;
mod passages;
mod persons;
mod place_names;
mod places;
mod policy;
mod precedence;
mod problem;
mod project;
mod quotes;
mod recheck;
mod reference_graph;
mod repeats;
mod samples;
mod scan;
mod side;
mod spelling;
mod strangers;
mod text;
mod versions;
mod waivers;

pub use baseline::{Baseline, BaselineEntry};
pub use context::{DocumentContext, FileContext, PatternContext, UnitContext};
pub use draft::{Draft, Findings};
pub(crate) use engine::check_once;
pub use engine::{Outcome, catalog, check, count};
pub use history::History;
pub use hooks::Hook;
pub use kinds::{Kinds, Texts};
pub use mask::mask as masked_markup;
pub use policy::{Function, Level, Policy};
pub use problem::problem_notice;
pub use project::{FluentFile, Pair, Project, UnreadableFile, UnsyncedDocument};
pub use recheck::{Edit, Recheck};
pub use side::Side;
pub use text::{Facing, MASKED, OneOrMore, PLACEABLE, PatternText, VariantText};
pub use versions::{Passage, Translation, VersionsContext};

use crate::finding::Severity;

/// What is fixed about a check. Its texts (title, why it matters, how to mend or waive it, examples) are the Fluent message
/// `check-<id>` in `locales/*/checks/<group>.ftl`.
#[derive(Debug, PartialEq, Eq)]
pub struct Meta {
    /// A noun phrase for the defect, in kebab case.
    pub id: &'static str,
    /// Severity of a finding of full weight, before the settings.
    pub severity: Severity,
    /// Where it belongs in lists.
    pub group: Group,
    /// Whether a comment in the target may excuse a finding.
    pub waivable: bool,
    /// Where it looks: what [`Check`] hooks it has.
    pub hooks: &'static [Hook],
}

/// Groups of checks, in the order of the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Files and their syntax.
    File,
    /// What is translated and how far it is behind.
    Coverage,
    /// Variables, references, placeables.
    Structure,
    /// Facts that must agree.
    Facts,
    /// Letters and language.
    Language,
    /// Punctuation and spacing.
    Typography,
    /// The order and the length of texts.
    Document,
    /// Terms, names and repeated texts.
    Consistency,
    /// The waivers themselves.
    Waivers,
}

impl Group {
    /// Name in message ids (`group-<name>`).
    pub fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Coverage => "coverage",
            Self::Structure => "structure",
            Self::Facts => "facts",
            Self::Language => "language",
            Self::Typography => "typography",
            Self::Document => "document",
            Self::Consistency => "consistency",
            Self::Waivers => "waivers",
        }
    }
}

/// Something to check. Each hook has an empty default: a check overrides the one at its level, and names it in its [`Meta`].
pub trait Check: Sync {
    /// What is fixed about it.
    fn meta(&self) -> &'static Meta;

    /// Looks at one Fluent file.
    fn file(&self, _file: &FileContext<'_>, _out: &mut Findings<'_>) {}

    /// Looks at a message or term of the source and what the target has for it.
    fn unit(&self, _unit: &UnitContext<'_>, _out: &mut Findings<'_>) {}

    /// Looks at a value or attribute that both sides have, where the target is a translation.
    fn pattern(&self, _pattern: &PatternContext<'_>, _out: &mut Findings<'_>) {}

    /// Looks at all such pairs of one document in their order.
    fn sequence(&self, _patterns: &[&PatternContext<'_>], _out: &mut Findings<'_>) {}

    /// Looks at all units of one source resource and one target.
    fn document(&self, _document: &DocumentContext<'_>, _out: &mut Findings<'_>) {}

    /// Looks at one source resource and all its targets together.
    fn versions(&self, _versions: &VersionsContext<'_>, _out: &mut Findings<'_>) {}

    /// Looks at the whole project.
    fn project(&self, _project: &Project<'_>, _out: &mut Findings<'_>) {}
}

/// The check of this id.
pub fn find(id: &str) -> Option<&'static dyn Check> {
    CHECKS.iter().copied().find(|check| check.meta().id == id)
}

/// The check id that is fewest edits away from a misspelt one.
pub fn nearest_check(id: &str) -> Option<&'static str> {
    crate::notice::nearest(id, CHECKS.iter().map(|check| check.meta().id))
}

macro_rules! registry {
    ($($module:ident),* $(,)?) => {
        $(mod $module;)*
        /// Every check, in the order of the documentation.
        pub static CHECKS: &[&dyn Check] = &[$(&$module::Check),*];
    };
}

registry! {
    invalid_utf8, byte_order_mark, control_character, merge_conflict, syntax_error, bad_escape, parser_limit,
    duplicate_message, duplicate_attribute, duplicate_variant, placeable_limit, bidi_control, not_normalized, line_endings,
    unknown_locale,
    missing_file, obsolete_file, missing_message, obsolete_message, untranslated, empty_translation, stale_translation,
    commented_out_translation, unsynced_document,
    missing_value, obsolete_value, missing_attribute, obsolete_attribute, unknown_variable, dropped_variable,
    unknown_selector, unresolved_reference, cyclic_reference, reference_changed, unknown_function, unknown_option,
    term_argument, unset_term_variable, missing_plural, unused_plural, one_without_number, translated_variant_key,
    l10n_name_mismatch, unbalanced_markup, markup_mismatch, dropped_literal, invalid_style, access_key,
    foreign_placeholder,
    number_mismatch, number_format, date_mismatch, time_mismatch, unit_mismatch, money_mismatch, century_mismatch,
    decade_mismatch, citation_mismatch, phone_mismatch, identifier_changed,
    url_changed, email_changed, name_missing, name_changed,
    anniversary_arithmetic, weekday_date, impossible_date, sum_mismatch,
    wrong_language, partially_untranslated, script_mix, wrong_script_word, schwa_look_alike, i_combining_dot,
    foreign_letter, turkish_intrusion, az_ascii, az_ordinal_suffix,
    az_capital_i, ru_ordinal_suffix, mojibake, replacement_character,
    unpaired_quote, quote_style, unpaired_bracket, mixed_apostrophe, end_punctuation, edge_space, double_space,
    space_before_mark, stray_nbsp, invisible_character, doubled_word, hyphen_as_dash,
    length_ratio, sentence_count, misaligned, merged_neighbour, truncated, copied_neighbour,
    glossary_term, forbidden_term, inconsistent_translation, repeated_target, inconsistent_name,
    waiver_stale, waiver_unused, waiver_unsealed, waiver_invalid, baseline_stale,
}
