//! What is looked for in a translation, small enough to be kept by the million.

/// Something that stands in a text and may be looked for in its translation: its kind in the highest byte, what it is in the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u64);

/// Digits, without separators and leading zeros.
const DIGITS: u64 = 0;
/// A month, January 1.
const MONTH: u64 = 1;
/// A day of the week, Monday 1.
const WEEKDAY: u64 = 2;
/// Consonant classes of a longer word.
const SKELETON: u64 = 3;
/// A mark that most translations keep.
const MARK: u64 = 4;

/// A concept of public affairs, whatever the word for it.
const CONCEPT: u64 = 5;

/// Bits below the kind.
const BITS: u32 = 56;

impl Key {
    /// The digits of a number; none when all are zeros.
    pub(super) fn digits(digits: impl Iterator<Item = u8>) -> Option<Self> {
        // Numbers too long for the bits there are wrap: two of them are hardly ever taken for one.
        let value =
            digits.fold(0u64, |value, digit| value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0')));
        (value > 0).then(|| Self::number(value))
    }

    /// A whole number.
    pub(super) fn number(number: u64) -> Self {
        Self::new(DIGITS, number % (1 << BITS))
    }

    /// A month, January 1.
    pub(super) fn month(month: u8) -> Self {
        Self::new(MONTH, u64::from(month))
    }

    /// A day of the week, Monday 1.
    pub(super) fn weekday(day: u8) -> Self {
        Self::new(WEEKDAY, u64::from(day))
    }

    /// Up to five consonant classes, a byte each.
    pub(super) fn skeleton(packed: u64) -> Self {
        Self::new(SKELETON, packed)
    }

    /// A mark.
    pub(super) fn mark(mark: char) -> Self {
        Self::new(MARK, u64::from(u32::from(mark)))
    }

    /// A concept, by its number in the lexicon.
    pub(super) fn concept(concept: u16) -> Self {
        Self::new(CONCEPT, u64::from(concept))
    }

    fn new(kind: u64, value: u64) -> Self {
        Self(kind << BITS | value)
    }

    fn kind(self) -> u64 {
        self.0 >> BITS
    }

    /// Consonant classes of a skeleton.
    fn classes(self) -> u32 {
        let value = self.0 << (u64::BITS - BITS) >> (u64::BITS - BITS);
        (u64::BITS - value.leading_zeros()).div_ceil(8)
    }

    /// Whether two texts hardly share it by chance: a number, a date, a long skeleton.
    pub fn is_telling(self) -> bool {
        match self.kind() {
            MARK | CONCEPT => false,
            SKELETON => self.classes() > 4,
            _ => true,
        }
    }

    /// Whether two texts that share it have something in common.
    pub(super) fn relates(self) -> bool {
        match self.kind() {
            MARK => false,
            SKELETON => self.classes() > 3,
            _ => true,
        }
    }

    /// What it speaks for a pair when it stands in both texts, and against it when it stands in one of them only, in nats,
    /// whatever else the documents hold.
    pub(super) fn weights(self) -> (f64, f64) {
        match self.kind() {
            MARK => (0.0, 0.0),
            CONCEPT => (1.8, 1.26),
            SKELETON => match self.classes() {
                0..=3 => (0.5, 0.0),
                4 => (1.8, 0.0),
                _ => (1.8, 0.5),
            },
            _ => (2.9, 1.56),
        }
    }

    /// Whether most translations keep it, so that it tells something that it is gone.
    pub(super) fn is_kept(self) -> bool {
        !matches!(self.kind(), MARK | SKELETON)
    }

    /// How probable it is that the translation of a text with this key has it, given that it occurs in the other document.
    pub(super) fn rate(self) -> f64 {
        match self.kind() {
            DIGITS => 0.93,
            MONTH => 0.96,
            WEEKDAY => 0.92,
            MARK => 0.78,
            CONCEPT => 0.75,
            _ => match self.classes() {
                0..=3 => 0.52,
                4 => 0.72,
                _ => 0.88,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_do_not_mix() {
        let keys = [Key::number(5), Key::month(5), Key::weekday(5), Key::skeleton(5), Key::mark('\u{5}')];
        for (at, key) in keys.iter().enumerate() {
            assert!(keys[at + 1..].iter().all(|other| other != key));
        }
        let long = "9".repeat(60);
        assert!(Key::digits(long.bytes()).unwrap().is_telling());
    }

    #[test]
    fn a_skeleton_weighs_by_its_length() {
        let packed = |classes: &str| classes.bytes().fold(0, |packed, class| packed << 8 | u64::from(class));
        let of = |classes: &str| {
            (Key::skeleton(packed(classes)).rate(), Key::skeleton(packed(classes)).is_telling())
        };
        assert_eq!([of("KLM"), of("KLMN"), of("KLMNR")], [(0.52, false), (0.72, false), (0.88, true)]);
    }
}
