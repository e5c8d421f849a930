//! How long a translation usually is.

use crate::locale::Locale;

/// Length of a text in characters, runs of blanks counted as one; control characters, which stand for what is no text, are not
/// counted.
pub fn length(text: &str) -> usize {
    let (mut length, mut words, mut in_word) = (0, 0, false);
    for c in text.chars() {
        let was_in_word = std::mem::replace(&mut in_word, !c.is_whitespace());
        words += usize::from(in_word && !was_in_word);
        length += usize::from(in_word && !c.is_control());
    }
    (length + words).saturating_sub(1)
}

/// By how many standard deviations a translation of `target` characters is longer (or shorter, negative) than usual for a source
/// of `source` characters. None where one of the languages is unknown or a text is empty.
pub fn length_z(source: (usize, &Locale), target: (usize, &Locale)) -> Option<f64> {
    let (excess, variance) = excess(source, target)?;
    Some(excess / variance.sqrt())
}

/// How much the lengths speak for a translation being cut rather than whole, in nats; `loss` is the natural logarithm of how much
/// shorter a cut would make it, `headings` tells which of the two texts are headings. None where one of the languages is unknown
/// or a text is empty.
pub fn length_of_cut(
    source: (usize, &Locale),
    target: (usize, &Locale),
    loss: f64,
    headings: (bool, bool),
) -> Option<f64> {
    let (excess, variance) = excess(source, target)?;
    let heading = |locale: &Locale| locale.profile().map_or(0.0, |profile| profile.headings);
    let source = if headings.0 { heading(source.1) } else { 0.0 };
    let target = if headings.1 { heading(target.1) } else { 0.0 };
    Some(-loss * (excess + source - target + loss / 2.0) / variance)
}

/// Natural logarithm of how much longer than usual a translation is, and the variance of that.
fn excess(source: (usize, &Locale), target: (usize, &Locale)) -> Option<(f64, f64)> {
    let usual = target.1.profile()?.length - source.1.profile()?.length;
    if source.0 == 0 || target.0 == 0 {
        return None;
    }
    let (from, to) = (source.0 as f64, target.0 as f64);
    let mean = ((from + to) / 2.0).max(8.0);
    let is_english = |locale: &Locale| locale.language() == "en";
    let wider = if is_english(source.1) || is_english(target.1) { 1.0 } else { BETWEEN_OTHERS };
    Some(((to / from).ln() - usual, (OF_DOCUMENTS + OF_CHARACTERS / mean) * wider))
}

/// Variance between documents, whatever their length.
const OF_DOCUMENTS: f64 = 0.085 * 0.085;
/// How many times wider lengths vary between Azerbaijani and Russian than between either and English.
const BETWEEN_OTHERS: f64 = 1.4;
/// Variance of one character's worth of text.
const OF_CHARACTERS: f64 = 1.55 * 1.55;

#[cfg(test)]
mod tests {
    use super::*;

    fn z(source: usize, target: usize) -> f64 {
        length_z((source, &"en".parse().unwrap()), (target, &"az".parse().unwrap())).unwrap()
    }

    #[test]
    fn long_texts_vary_less() {
        assert!(z(200, 210).abs() < 1.0);
        assert!(z(200, 90) < -3.5);
        assert!(z(20, 9).abs() < 3.0);
        assert!(z(300, 700) > 3.5);
    }

    #[test]
    fn a_half_is_told_from_a_whole_by_its_length() {
        let of = |source, target, headings| {
            let (az, en) = ("az".parse().unwrap(), "en".parse().unwrap());
            length_of_cut((source, &az), (target, &en), 0.6, headings).unwrap()
        };
        assert!(of(60, 28, (false, false)) > 3.0 && of(60, 55, (false, false)) < -3.0);
        assert!(of(60, 38, (true, true)) < of(60, 38, (false, false)));
        assert!(of(10, 5, (true, true)) < of(60, 30, (true, true)));
    }

    #[test]
    fn an_unknown_language_has_no_usual_length() {
        assert_eq!(length_z((10, &"en".parse().unwrap()), (10, &"ja".parse().unwrap())), None);
    }
}
