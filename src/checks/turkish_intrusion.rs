//! `turkish-intrusion`: turkish spelling or words in an Azerbaijani text.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::letters::is_letter;
use crate::locale::letters::words;
use crate::locale::stems::Stems;
use crate::notice::Notice;
use std::sync::LazyLock;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "turkish-intrusion",
    severity: Severity::Warning,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// Turkish spelling or words in an Azerbaijani text.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let Some(profile) = context.target.locale.profile().filter(|profile| profile.letters.has('ə'))
        else {
            return;
        };
        for (target, sources) in context.variants() {
            let masked = target.masked();
            if !masked.contains(|c| profile.letters.special.contains(c)) {
                continue;
            }
            for range in words(masked) {
                let Some(range) = turkish(masked, range) else { continue };
                let word = &masked[range.clone()];
                if sources.iter().any(|source| source.text.contains(word)) {
                    continue;
                }
                let notice = Notice::new("finding-turkish-intrusion").with("word", word);
                let draft = Draft::new(&META, context.target.file, target.file_range(&range), notice);
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// Whether a letter has a circumflex, as in Turkish and not in Azerbaijani.
pub(super) fn has_hat(letter: char) -> bool {
    matches!(letter, 'â' | 'î' | 'û' | 'Â' | 'Î' | 'Û')
}

/// Words of Turkish that Azerbaijani spells otherwise or has not at all.
const WORDS: &str = "
    ve için değil olarak gibi kadar çünkü ile üzere ancak edilen hakkında göre veya fakat çok böyle nasıl sadece şimdi hiç eğer
    yani belki tarafından birlikte büyük küçük şekilde nedeniyle önce önemli geçen gelen veren eden yıl yılı yılın yılında yıllık
    hafta dakika karşı kabul karar kararı halk halkı halkın haber hangi herhangi kendi devlet devleti devletin hükümet hükümeti
    hükümetin ülke ülkeler ülkesi uluslararası cumhurbaşkanı güvenlik özel gerçek mevcut güzel henüz üzerinde üzerine arasındaki
    içinde rağmen bazı diğer yeniden değerli";

/// Whether a word is one of them.
fn is_turkish(word: &str) -> bool {
    static STEMS: LazyLock<Stems<()>> = LazyLock::new(|| {
        Stems::new(WORDS.split_ascii_whitespace().map(|word| (word.to_owned(), ())).collect(), |_, _| ())
    });
    STEMS.get(word).is_some()
}

/// Case endings that Turkish puts behind the apostrophe of a name.
const ENDINGS: [&str; 24] = [
    "ın", "in", "un", "ün", "nın", "nin", "nun", "nün", "da", "de", "ta", "te", "dan", "den", "tan", "ten",
    "ya", "ye", "yı", "yi", "yu", "yü", "daki", "deki",
];

/// Endings of Turkish whose vowels or consonants Azerbaijani has otherwise (*-lərdə, -mişdir, -irlər, -əcək*).
const WORD_ENDINGS: [&str; 22] = [
    "lerin",
    "lerini",
    "lerde",
    "lerden",
    "lere",
    "lerle",
    "irler",
    "ürler",
    "mekte",
    "mektedir",
    "maktadır",
    "miştir",
    "mıştır",
    "muştur",
    "müştür",
    "iyor",
    "ıyor",
    "uyor",
    "üyor",
    "ecek",
    "ecektir",
    "acaktır",
];

/// Shorter words may end so by chance.
const FEWEST_LETTERS: usize = 7;

/// The word at `range`, with its ending behind an apostrophe, if it is Turkish.
fn turkish(text: &str, range: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let word = &text[range.clone()];
    let is_name = word.starts_with(char::is_uppercase);
    if !is_name && (word.contains(has_hat) || (is_turkish(word) && !is_beside_name(text, &range))) {
        return Some(range);
    }
    let is_long = !is_name && word.chars().nth(FEWEST_LETTERS - 1).is_some();
    if is_long && !word.contains('ə') && WORD_ENDINGS.iter().any(|ending| word.ends_with(ending)) {
        return Some(range);
    }
    let rest = text[range.end..].strip_prefix(['’', '\''])?;
    let ending = &rest[..rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len())];
    let end = text.len() - rest.len() + ending.len();
    (is_name && word.chars().count() > 2 && ENDINGS.contains(&ending)).then_some(range.start..end)
}

/// `ve`, `ile` and others stand in foreign names too.
fn is_beside_name(text: &str, word: &std::ops::Range<usize>) -> bool {
    let before = text[..word.start].trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let after = text[word.end..].trim_start();
    before.starts_with(char::is_uppercase) && after.starts_with(char::is_uppercase)
}
