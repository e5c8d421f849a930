//! Exact numbers.

use std::cmp::Ordering;
use std::fmt;

/// An exact number: a fraction in lowest terms with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    numerator: i128,
    denominator: i128,
}

impl Amount {
    /// A fraction; none when the denominator is zero.
    pub fn fraction(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 || numerator == i128::MIN || denominator == i128::MIN {
            return None;
        }
        let divisor = gcd(numerator.unsigned_abs(), denominator.unsigned_abs());
        let divisor = i128::try_from(divisor).ok()? * denominator.signum();
        Some(Self { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    /// The number written with these decimal digits before and after the separator; none when there are too many
    /// digits for a quantity (18 before, 12 after) or other characters.
    pub fn decimal(whole: &str, decimals: &str) -> Option<Self> {
        if whole.len() > 18 || decimals.len() > 12 {
            return None;
        }
        let mut value: i128 = 0;
        for byte in whole.bytes().chain(decimals.bytes()) {
            value = value * 10 + i128::from(byte.is_ascii_digit().then(|| byte - b'0')?);
        }
        Self::fraction(value, pow10(decimals.len())?)
    }

    /// Times ten to the power `exponent`; none when the result is too large.
    pub fn scaled(self, exponent: u8) -> Option<Self> {
        self.times(Self::from(i64::try_from(pow10(usize::from(exponent))?).ok()?))
    }

    /// Product; none when it is too large.
    pub fn times(self, other: Self) -> Option<Self> {
        let numerator = self.numerator.checked_mul(other.numerator)?;
        Self::fraction(numerator, self.denominator.checked_mul(other.denominator)?)
    }

    /// Quotient; none when it is too large or the divisor is zero.
    pub fn divided(self, by: Self) -> Option<Self> {
        self.times(Self::fraction(by.denominator, by.numerator)?)
    }

    /// The number without its sign.
    pub(crate) fn magnitude(self) -> Self {
        Self { numerator: self.numerator.abs(), ..self }
    }

    /// Sum; none when it is too large.
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        Self::fraction(left.checked_add(right)?, self.denominator.checked_mul(other.denominator)?)
    }

    /// The value if it is a whole number that fits.
    pub fn whole(self) -> Option<i64> {
        if self.denominator == 1 { i64::try_from(self.numerator).ok() } else { None }
    }

    /// Whole digits and decimals (without trailing zeros); none when the decimals never end or exceed 12.
    pub fn digits(self) -> Option<(String, String)> {
        let magnitude = self.numerator.abs();
        let mut rest = magnitude % self.denominator;
        let mut decimals = String::new();
        while rest != 0 {
            if decimals.len() == 12 {
                return None;
            }
            rest = rest.checked_mul(10)?;
            decimals.push(char::from_digit(u32::try_from(rest / self.denominator).ok()?, 10)?);
            rest %= self.denominator;
        }
        let sign = if self.numerator < 0 { "-" } else { "" };
        Some((format!("{sign}{}", magnitude / self.denominator), decimals))
    }

    /// Nearest floating-point number: for rounded comparisons, never for equality.
    pub(super) fn approximate(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

impl From<i64> for Amount {
    fn from(whole: i64) -> Self {
        Self { numerator: i128::from(whole), denominator: 1 }
    }
}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let left = self.numerator.checked_mul(other.denominator)?;
        Some(left.cmp(&other.numerator.checked_mul(self.denominator)?))
    }
}

/// Decimal point and no groups, `1/3` where the decimals never end: for machines and logs.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.digits() {
            Some((whole, decimals)) if decimals.is_empty() => f.write_str(&whole),
            Some((whole, decimals)) => write!(f, "{whole}.{decimals}"),
            None => write!(f, "{}/{}", self.numerator, self.denominator),
        }
    }
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

fn pow10(exponent: usize) -> Option<i128> {
    10i128.checked_pow(u32::try_from(exponent).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        let tenth = Amount::decimal("0", "1").unwrap();
        let three = tenth.plus(tenth).and_then(|sum| sum.plus(tenth)).unwrap();
        assert_eq!(three, Amount::decimal("0", "3").unwrap());
        assert_eq!(Amount::decimal("1", "50").unwrap().scaled(9), Some(Amount::from(1_500_000_000)));
        assert_eq!(Amount::fraction(2, -6).unwrap().to_string(), "-1/3");
        assert_eq!(Amount::decimal("4", "500").unwrap().to_string(), "4.5");
    }

    #[test]
    fn what_is_no_quantity_is_refused() {
        assert_eq!(Amount::fraction(1, 0), None);
        assert_eq!(Amount::decimal("1234567890123456789", ""), None);
        assert_eq!(Amount::decimal("1a", ""), None);
        assert_eq!(Amount::from(i64::MAX).scaled(30), None);
    }
}
