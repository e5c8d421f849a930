//! What changed between two texts, word by word.

use similar::{ChangeTag, TextDiff};

/// The change from `old` to `new` as one line: `[-removed-]` and `{+added+}` words between what stayed the same; long
/// stretches without a change are cut to a few words beside it.
pub fn word_diff(old: &str, new: &str) -> String {
    let diff = TextDiff::from_words(old, new);
    let mut pieces: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match pieces.last_mut() {
            Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
            _ => pieces.push((change.tag(), change.value().to_owned())),
        }
    }
    if let [(ChangeTag::Equal, same)] = pieces.as_slice() {
        return same.clone();
    }
    let last = pieces.len().saturating_sub(1);
    let shown = pieces.iter().enumerate().map(|(at, (tag, text))| match tag {
        ChangeTag::Delete => format!("[-{text}-]"),
        ChangeTag::Insert => format!("{{+{text}+}}"),
        ChangeTag::Equal => shorten(text, at == 0, at == last),
    });
    shown.collect()
}

/// Words kept on either side of a change.
const NEAR: usize = 4;

fn shorten(text: &str, first: bool, last: bool) -> String {
    let lead = text.len() - text.trim_start().len();
    let words: Vec<&str> = text[lead..].split_inclusive(char::is_whitespace).collect();
    let (head, tail) = (if first { 0 } else { NEAR }, if last { 0 } else { NEAR });
    if words.len() <= head + tail + 1 {
        return text.to_owned();
    }
    let blank = if tail > 0 && head > 0 { " " } else { "" };
    let kept_tail = words[words.len() - tail..].concat();
    format!("{}{}…{blank}{kept_tail}", &text[..lead], words[..head].concat())
}

#[cfg(test)]
mod tests {
    use super::word_diff;

    #[test]
    fn only_the_neighbourhood_of_a_change_is_shown() {
        let old = "On the night of 20 January 1990 the army entered Baku and 744 people were seriously injured there that night.";
        let new = old.replace("744", "774");
        assert_eq!(
            word_diff(old, &new),
            "…army entered Baku and [-744-]{+774+} people were seriously injured …"
        );
        assert_eq!(word_diff("a b", "a b"), "a b");
        assert_eq!(word_diff("", "new"), "{+new+}");
    }
}
