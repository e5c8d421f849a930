//! Azerbaijani.

mod claims;
mod letters;
pub mod ordinal;
mod words;

use super::typography::Typography;
use super::word_ends::{Endings, WordEnds};
use super::{BesideNames, Profile, SentenceRules};

/// How its words end.
static WORD_ENDS: WordEnds = WordEnds::new(|| Endings::new(include_str!("az/word_ends.txt")));

/// What is known of Azerbaijani.
pub(super) static PROFILE: Profile = Profile {
    language: "az",
    autonym: "azərbaycanca",
    letters: letters::LETTERS,
    traits: &letters::TRAITS,
    ascii_words: letters::ASCII_WORDS,
    typography: Typography {
        quotes: ('“', '”'), dash: '–', straight_quotes: false, ties_short_words: false
    },
    length: 0.085,
    headings: 0.0,
    word_ends: &WORD_ENDS,
    vocabulary: &words::VOCABULARY,
    claims: &claims::CLAIMS,
    sentences: SentenceRules {
        titles: &[
            "akad", "ak", "prof", "dos", "dok", "dr", "mr", "mrs", "ms", "müəl", "bax", "məs", "tərc", "küç",
            "pr", "ş", "şəh", "r", "ray", "k", "q", "st", "müq",
        ],
        abbreviations: &[
            "vb", "b.e.ə", "e.ə", "y.e", "h.e", "m.e", "b.e", "ç.a", "c.a", "az.r", "r.y", "mln", "mlrd",
            "trln", "km", "sm", "mm", "kq", "qr", "ha", "man", "qəp", "dəq", "san", "səh", "cəd", "şək",
            "tel", "red", "qeyd",
        ],
        measures: &[],
        openers: &[
            "bu",
            "o",
            "həmin",
            "onlar",
            "biz",
            "siz",
            "mən",
            "sən",
            "belə",
            "beləliklə",
            "eyni",
            "lakin",
            "amma",
            "ancaq",
            "sonra",
            "daha",
            "hər",
            "bütün",
            "hazırda",
            "həm",
            "bundan",
            "bununla",
            "onun",
            "onların",
            "bizim",
            "əgər",
            "digər",
            "buna",
            "orada",
            "burada",
            "indi",
            "artıq",
            "yalnız",
            "çünki",
            "nəticədə",
            "eləcə",
            "habelə",
            "və",
            "ki",
            "bəli",
            "xeyr",
            "bir",
            "belədə",
            "ona",
            "onu",
            "bunu",
            "bunun",
            "bunlar",
        ],
    },
    beside_names: BesideNames {
        titles: &["papa", "müqəddəs", "kral", "kraliça", "şahzadə"],
        generic: &["kino", "mərkəzi"],
    },
};
