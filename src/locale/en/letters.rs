//! The English alphabet, and how the language is recognized.

use crate::locale::letters::{LetterSet, Letters, Script};
use crate::locale::recognition::Traits;

/// The alphabet, with the letters that loan words keep.
pub(super) const LETTERS: Letters = Letters {
    script: Script::Latin,
    alphabet: LetterSet::of(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZàáâäæçèéêëíîïñóôöœüÀÁÂÄÆÇÈÉÊËÍÎÏÑÓÔÖŒÜ",
    ),
    special: "",
    look_alikes: &[],
};

/// By what it is told from its neighbours.
pub(super) static TRAITS: Traits = Traits {
    language: "en",
    script: Script::Latin,
    alphabet: "abcdefghijklmnopqrstuvwxyzàáâäæçèéêëíîïñóôöœü",
    usual: "",
    frequent: "the of and to in a is that for it as was with be by on not he his at which this are from or have an they you were but \
               had has been will would there their who all its one can more also said she we after into than other over if about \
               when should must your our",
    endings: "tion tions ing ment ments ness ity ous ive ed ly able ible ence ance ents ies ers",
    number: 1,
};
