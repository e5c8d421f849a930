//! Lower case: the letters of our languages at once, all others as Unicode says.

use std::sync::LazyLock;

use icu_casemap::CaseMapper;
use icu_locale_core::LanguageIdentifier as IcuLanguage;

/// `text` in lower case by the rules of a language.
pub(super) fn lower(text: &str, language: &str) -> String {
    let turkic = matches!(language, "az" | "tr");
    // Lithuanian keeps dots above letters with further marks.
    if language != "lt"
        && let Some(lower) = simple(text, turkic)
    {
        return lower;
    }
    let language = IcuLanguage::try_from_str(language).unwrap_or(IcuLanguage::UNKNOWN);
    CaseMapper::new().lowercase_to_string(text, &language).into_owned()
}

/// A text whose letters each have one small letter whatever stands beside them; none for any other.
fn simple(text: &str, turkic: bool) -> Option<String> {
    if text.is_ascii() && !turkic {
        return Some(text.to_ascii_lowercase());
    }
    let table: &SmallLetters = &SMALL[usize::from(turkic)];
    let mut lower = String::with_capacity(text.len() + 2);
    let mut done = 0;
    for (at, c) in text.char_indices() {
        let small = table.get(c as usize).copied().unwrap_or_else(|| small(c, turkic))?;
        if small != c {
            lower.push_str(&text[done..at]);
            lower.push(small);
            done = at + c.len_utf8();
        }
    }
    lower.push_str(&text[done..]);
    Some(lower)
}

/// The small letter of each letter below U+0600, as [`small`] says.
type SmallLetters = [Option<char>; 0x600];

/// Of the languages with one i, and of those with a dotted and a dotless one.
static SMALL: LazyLock<[Box<SmallLetters>; 2]> = LazyLock::new(|| {
    [false, true].map(|turkic| {
        Box::new(std::array::from_fn(|c| small(char::from_u32(u32::try_from(c).ok()?)?, turkic)))
    })
});

/// The small letter of a character, or itself; none where it depends on its neighbours, or on Unicode's tables.
pub(super) fn small(c: char, turkic: bool) -> Option<char> {
    Some(match c {
        'I' if turkic => 'ı',
        'İ' if turkic => 'i',
        '\0'..='\u{7f}' => c.to_ascii_lowercase(),
        '\u{80}'..='\u{bf}' | 'ß'..='ÿ' | '×' => c,
        'À'..='Þ' => char::from_u32(u32::from(c) + 0x20)?,
        'ə' | 'ğ' | 'ı' | 'ş' => c,
        'Ə' => 'ə',
        'Ğ' => 'ğ',
        'Ş' => 'ş',
        'а'..='џ' => c,
        'А'..='Я' => char::from_u32(u32::from(c) + 0x20)?,
        'Ѐ'..='Џ' => char::from_u32(u32::from(c) + 0x50)?,
        '\u{2000}'..='\u{206f}' | '№' | '\u{fffc}' => c,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_what_unicode_says() {
        for language in ["az", "en", "ru", "tr"] {
            let icu = IcuLanguage::try_from_str(language).unwrap();
            let turkic = matches!(language, "az" | "tr");
            let known = ('\0'..='\u{ffff}').filter_map(|c| Some((c, simple(&c.to_string(), turkic)?)));
            let known: Vec<_> = known.collect();
            assert!(known.len() > 400, "{language}");
            for (c, lower) in known {
                assert_eq!(
                    lower,
                    CaseMapper::new().lowercase_to_string(&c.to_string(), &icu),
                    "{c} in {language}"
                );
            }
        }
    }

    #[test]
    fn marks_above_letters_are_left_to_unicode() {
        assert_eq!(lower("I\u{307}", "az"), "i");
        assert_eq!(lower("İ", "en"), "i\u{307}");
        assert_eq!(lower("ΟΔΟΣ", "en"), "οδος");
        assert_eq!(lower("Ì", "lt"), "i\u{307}\u{300}");
    }
}
