//! Looks through texts many bytes at a time: most hold nothing of what is looked for.

/// Bytes that are looked at together.
const CHUNK: usize = 64;

/// Where the bytes stand that are wanted.
#[inline]
pub(super) fn places(text: &str, wanted: impl Fn(u8) -> bool + Copy) -> impl Iterator<Item = usize> {
    // Without an early exit inside a chunk the compiler compares many bytes at once.
    let may_hold = move |chunk: &[u8]| chunk.iter().fold(0, |any, byte| any | u8::from(wanted(*byte))) > 0;
    let chunks = text.as_bytes().chunks(CHUNK).enumerate().filter(move |(_, chunk)| may_hold(chunk));
    chunks.flat_map(move |(nth, chunk)| {
        let found = chunk.iter().enumerate().filter(move |(_, byte)| wanted(**byte));
        found.map(move |(at, _)| nth * CHUNK + at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_is_found_wherever_it_stands() {
        for before in 0..2 * CHUNK {
            let text = format!("{}xyz{}", "a".repeat(before), "b".repeat(before % 70));
            assert!(places(&text, |byte| matches!(byte, b'x' | b'z')).eq([before, before + 2]));
            assert_eq!(places(&text, |byte| byte == b'c').count(), 0);
        }
    }
}
