//! Bytes → text.

/// Bytes that are no UTF-8.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("byte {offset} is not UTF-8")]
pub struct NotUtf8 {
    /// Offset of the first byte that is wrong.
    pub offset: usize,
    /// What the file probably is instead, when it looks like something.
    pub likely: Option<Charset>,
}

/// Encodings that texts in Azerbaijani, Russian or Turkish used to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// UTF-16, either byte order.
    Utf16,
    /// Windows-1251, Cyrillic.
    Windows1251,
    /// Windows-1254, Turkish.
    Windows1254,
}

impl Charset {
    /// The name by which text editors know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf16 => "UTF-16",
            Self::Windows1251 => "Windows-1251",
            Self::Windows1254 => "Windows-1254",
        }
    }
}

/// The text that `bytes` hold.
///
/// # Errors
/// The offset of the first byte that is not UTF-8. Bytes a third of which are zero are no text either, though each of
/// them is a character.
pub fn decode(bytes: &[u8]) -> Result<&str, NotUtf8> {
    if let Some(offset) = bytes.iter().position(|byte| *byte == 0).filter(|_| is_utf16(bytes)) {
        return Err(NotUtf8 { offset, likely: Some(Charset::Utf16) });
    }
    std::str::from_utf8(bytes).map_err(|error| NotUtf8 { offset: error.valid_up_to(), likely: likely(bytes) })
}

/// Latin letters and blanks have a zero byte each.
fn is_utf16(bytes: &[u8]) -> bool {
    let zeros = || bytes.iter().filter(|byte| **byte == 0).count();
    bytes.starts_with(&[0xff, 0xfe])
        || bytes.starts_with(&[0xfe, 0xff])
        || (bytes.contains(&0) && zeros() * 3 > bytes.len())
}

/// In Windows-1251 running Russian is mostly bytes above 0xBF; in Windows-1254 single ones stand among ASCII letters.
fn likely(bytes: &[u8]) -> Option<Charset> {
    if is_utf16(bytes) {
        return Some(Charset::Utf16);
    }
    let wrong: usize = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
    let right: usize =
        bytes.utf8_chunks().map(|chunk| chunk.valid().chars().filter(|c| !c.is_ascii()).count()).sum();
    if right > wrong {
        // UTF-8 that was damaged: hardly ever do letters of another charset make up its sequences.
        return None;
    }
    let high = bytes.iter().filter(|byte| **byte >= 0xc0).count();
    let ascii = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let beside_high = bytes.windows(2).filter(|pair| pair[0] >= 0xc0 && pair[1] >= 0xc0).count();
    match () {
        () if beside_high * 2 > high && high > 3 => Some(Charset::Windows1251),
        () if high > 0 && high * 2 < ascii => Some(Charset::Windows1254),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bad_byte_and_a_likely_charset() {
        let cp1251 = b"p-1 = \xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0\n";
        assert_eq!(decode(cp1251), Err(NotUtf8 { offset: 6, likely: Some(Charset::Windows1251) }));
        let cp1254 = b"p-1 = T\xfcrkiy\xe9 Respublikas\xfd\n";
        assert_eq!(decode(cp1254).unwrap_err().likely, Some(Charset::Windows1254));
        let utf16: Vec<u8> = "\u{feff}p-1 = x".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf16).unwrap_err().likely, Some(Charset::Utf16));
        assert_eq!(decode("p-1 = ə".as_bytes()), Ok("p-1 = ə"));
    }

    #[test]
    fn utf_16_without_its_mark_is_no_text_but_a_lone_nul_is() {
        let utf16: Vec<u8> = "p-1 = x".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf16), Err(NotUtf8 { offset: 1, likely: Some(Charset::Utf16) }));
        assert_eq!(decode(b"p-1 = a\0b"), Ok("p-1 = a\0b"));
    }

    #[test]
    fn damaged_utf_8_is_not_taken_for_another_charset() {
        let mut bytes = "p-1 = Azərbaycan Respublikasının paytaxtı Bakı şəhəri".as_bytes().to_vec();
        bytes.push(0xc9);
        assert_eq!(decode(&bytes), Err(NotUtf8 { offset: bytes.len() - 1, likely: None }));
    }
}
