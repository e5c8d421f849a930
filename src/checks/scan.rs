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

/// Whether two bytes that are wanted stand next to each other anywhere.
#[inline]
pub(super) fn any_pair(text: &str, wanted: impl Fn(u8, u8) -> bool) -> bool {
    any_pair_from(0, text, wanted)
}

/// The same where no byte below `least` is wanted as the first one: most texts have no others.
#[inline]
pub(super) fn any_pair_from(least: u8, text: &str, wanted: impl Fn(u8, u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    let nexts = bytes.get(1..).unwrap_or_default();
    let is_in = |(bytes, nexts): (&[u8], &[u8])| {
        (least == 0 || bytes.iter().fold(0, |most, byte| most.max(*byte)) >= least)
            && bytes.iter().zip(nexts).fold(0, |any, (byte, next)| any | u8::from(wanted(*byte, *next))) > 0
    };
    bytes.chunks(CHUNK).zip(nexts.chunks(CHUNK)).any(is_in)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_found_wherever_it_stands() {
        for before in 0..2 * CHUNK {
            let text = format!("{}xy{}", "a".repeat(before), "b".repeat(before % 70));
            assert!(any_pair(&text, |byte, next| byte == b'x' && next == b'y'));
            assert!(any_pair_from(b'x', &text, |byte, next| byte == b'x' && next == b'y'));
            assert!(!any_pair(&text, |byte, next| byte == b'y' && next == b'x'));
        }
        assert!(!any_pair("", |_, _| true) && !any_pair("a", |_, _| true));
    }

    #[test]
    fn what_is_wanted_is_found_wherever_it_stands() {
        for before in 0..2 * CHUNK {
            let text = format!("{}xyz{}", "a".repeat(before), "b".repeat(before % 70));
            assert!(places(&text, |byte| matches!(byte, b'x' | b'z')).eq([before, before + 2]));
            assert_eq!(places(&text, |byte| byte == b'c').count(), 0);
        }
    }
}
