//! The Russian alphabet, and how the language is recognized.

use crate::locale::letters::{LetterSet, Letters, Script};
use crate::locale::recognition::Traits;

/// The alphabet: 33 letters.
pub(super) const LETTERS: Letters = Letters {
    script: Script::Cyrillic,
    alphabet: LetterSet::of("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
    special: "",
    look_alikes: &[],
};

/// By what it is told from its neighbours.
pub(super) static TRAITS: Traits = Traits {
    language: "ru",
    script: Script::Cyrillic,
    alphabet: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    usual: "",
    frequent: "и в не на что с по как это к из у за от о для то же но он мы при до его или так если а был было быть также после \
               через их она они который которые лет были будет все более этого том между года ее её со во об",
    endings: "ого его ому ему ыми ими ых их ой ый ий ая яя ое ее ые ие ть ться ет ют ит ят ла ли ло ение ения ости ость ции ция \
              ов ями ом ах",
    number: 2,
};
