//! English.

mod words;

use super::{Profile, SentenceRules};

/// What is known of English.
#[rustfmt::skip] // lists of words are read along lines
pub(super) static PROFILE: Profile = Profile {
    language: "en",
    autonym: "English",
    vocabulary: &words::VOCABULARY,
    sentences: SentenceRules {
        titles: &[
            "mr", "mrs", "ms", "messrs", "mx", "dr", "prof", "profs", "st", "sen", "sens", "rep", "reps",
            "det", "rev", "capt", "gen", "col", "maj", "lt", "sgt", "cmdr", "adm", "gov", "pres", "hon",
            "amb", "supt", "fr", "e.g", "i.e", "cf", "viz", "v", "vs",
        ],
        abbreviations: &[
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "etc", "a.m",
            "p.m", "no", "nos", "pp", "inc", "ltd", "co", "corp", "bros", "jr", "sr", "est", "tel", "ext",
            "ave", "blvd", "rd", "dept", "ph.d", "m.d", "sec", "res", "ibid", "al", "art", "arts", "para",
            "paras", "fig", "figs", "eq", "vol", "vols", "ch", "sect", "ed", "eds", "approx", "bn", "mn",
            "km", "kg", "cm", "mm", "mi", "ft", "sq",
        ],
        measures: &[],
        openers: &[
            "the", "a", "an", "it", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those",
            "there", "here", "in", "on", "at", "by", "for", "from", "to", "of", "as", "but", "and", "or",
            "nor", "yet", "so", "if", "when", "while", "after", "before", "since", "although", "though",
            "however", "moreover", "furthermore", "meanwhile", "both", "all", "many", "some", "most", "more",
            "other", "another", "its", "his", "her", "their", "our", "my", "your", "what", "who", "where",
            "why", "how", "no", "not", "now", "then", "thus", "also", "only", "according", "during", "under",
            "with", "without", "between", "among", "against", "through", "over", "today",
        ],
    },
};
