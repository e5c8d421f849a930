//! Which checks name which class of defects.

/// Whether a check is one of those that name the defects of a class.
pub(crate) fn is_right(class: &str, check: &str) -> bool {
    right(class).contains(&check)
}

/// Whether the class is one of numbers and dates.
pub(crate) fn is_of_numbers(class: &str) -> bool {
    matches!(
        class,
        "century-wrong"
            | "date-day-month-swapped"
            | "decade-wrong"
            | "magnitude-changed"
            | "money-currency-changed"
            | "month-wrong"
            | "number-added"
            | "number-changed"
            | "number-dropped"
            | "number-word-changed"
            | "ordinal-changed"
            | "percent-lost"
            | "phone-changed"
            | "resolution-wrong"
            | "time-wrong"
            | "year-wrong"
    )
}

/// Checks of facts, any of which names a wrong number.
const NUMBERS: &[&str] = &[
    "century-mismatch",
    "citation-mismatch",
    "date-mismatch",
    "decade-mismatch",
    "money-mismatch",
    "number-format",
    "number-mismatch",
    "odd-one-out",
    "phone-mismatch",
    "time-mismatch",
    "unit-mismatch",
];

/// The checks that name the defects of a class; none for an unknown one.
fn right(class: &str) -> &'static [&'static str] {
    match class {
        "date-day-month-swapped" => &["date-mismatch"],
        "month-wrong" => &["date-mismatch"],
        "year-wrong" => &["date-mismatch", "decade-mismatch", "number-mismatch"],
        "decade-wrong" => &["century-mismatch", "date-mismatch", "decade-mismatch", "number-mismatch"],
        "century-wrong" => &["century-mismatch", "decade-mismatch", "number-mismatch"],
        "time-wrong" => &["number-mismatch", "time-mismatch"],
        "percent-lost" => &["number-mismatch", "unit-mismatch"],
        "magnitude-changed" => &["money-mismatch", "number-mismatch", "unit-mismatch"],
        "decimal-separator-wrong" => &["money-mismatch", "number-format", "number-mismatch", "unit-mismatch"],
        "money-currency-changed" => &["money-mismatch", "unit-mismatch"],
        "resolution-wrong" => &["citation-mismatch", "number-mismatch"],
        "phone-changed" => &["number-mismatch", "phone-mismatch"],
        "url-changed" => &["url-changed"],
        "email-changed" => &["email-changed", "url-changed"],
        "untranslated-copy" => &["untranslated"],
        "partially-untranslated" => &["partially-untranslated"],
        "empty" => &["empty-translation", "missing-message", "untranslated"],
        "wrong-language" => &["foreign-letter", "turkish-intrusion", "wrong-language", "wrong-script-word"],
        "homoglyph" => &["foreign-letter", "schwa-look-alike", "script-mix", "wrong-script-word"],
        "i-combining-dot" => &["i-combining-dot"],
        "turkish-letters" => &["foreign-letter", "turkish-intrusion", "wrong-language"],
        "ascii-fallback" => &["az-ascii"],
        "mojibake" => &["mojibake", "replacement-character"],
        "quotes-unbalanced" => &["unpaired-quote"],
        "quote-style-wrong" => &["quote-style"],
        "apostrophe-mixed" => &["mixed-apostrophe"],
        "paren-lost" => &["unpaired-bracket"],
        "double-word" => &["doubled-word"],
        "double-space" => &["double-space"],
        "final-punct-missing" => &["end-punctuation"],
        "trailing-whitespace" => &["edge-space"],
        "nbsp-stray" => &["stray-nbsp"],
        "name-missing" => &["glossary-term", "name-changed", "name-missing"],
        "name-changed" => &["glossary-term", "inconsistent-name", "name-changed", "name-missing"],
        "glossary-wrong" => &["forbidden-term", "glossary-term", "name-changed", "name-missing"],
        "swapped-neighbour" => &["copied-neighbour", "misaligned", "repeated-target"],
        "truncated" => &["length-ratio", "sentence-count", "truncated"],
        "merged" => &["length-ratio", "merged-neighbour", "misaligned", "sentence-count"],
        "az-ordinal-suffix-wrong" => &["az-ordinal-suffix"],
        "identifier-changed" => &["citation-mismatch", "identifier-changed", "number-mismatch"],
        "number-changed" | "number-dropped" | "number-added" | "ordinal-changed" | "number-word-changed" => {
            NUMBERS
        }
        _ => &[],
    }
}
