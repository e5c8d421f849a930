//! The Azerbaijani alphabet, and how the language is recognized.

use crate::locale::letters::{LetterSet, Letters, Script};
use crate::locale::recognition::Traits;

/// The alphabet of 1992: 32 letters.
pub(super) const LETTERS: Letters = Letters {
    script: Script::Latin,
    alphabet: LetterSet::of("abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"),
    special: "əşçğıöü",
    look_alikes: &[('ģ', 'ğ'), ('ǧ', 'ğ'), ('ș', 'ş'), ('ţ', 't'), ('ý', 'ı'), ('þ', 'ş'), ('ð', 'ğ')],
};

/// By what it is told from its neighbours.
pub(super) static TRAITS: Traits = Traits {
    language: "az",
    script: Script::Latin,
    alphabet: "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    usual: "ə",
    frequent: FREQUENT,
    endings: "ların lərin ması məsi lıq luq lük mışdır mişdir muşdur müşdür dır dir dur dür maq mək acaq əcək ından indən \
              nın nin nun nün dakı dəki ları ləri",
    number: 0,
};

/// Words that stand in most texts.
const FREQUENT: &str = "və bu bir ilə üçün da də olan olaraq kimi daha ki o onun edib etmişdir olmuşdur edir olub isə hər çox görə \
                        sonra qədər edən həmin digər bütün öz ilk ən var yeni idi deyil lakin həm ya əgər ona onu onlar biz \
                        bizim sizin heç necə nə artıq üzrə tərəfindən haqqında arasında barədə zaman yalnız ancaq belə olduğu";

/// Frequent words with letters that a foreign keyboard lacks, as they look when typed on one.
pub(super) const ASCII_WORDS: &str = "ve ucun olmusdur edilmisdir terefinden haqqinda arasinda qeder gore hemin muxtelif xarici isler \
                                      naziri nazirliyi bildirib bildirmisdir olmaqla uzre butun olke olkenin respublikasi \
                                      respublikasinin azerbaycan azerbaycanin xidmeti idaresi sebekesi menim sizin haqqinda elaqe \
                                      saxla axtaris parametrler secin daxil olun cixis";
