//! `turkish-intrusion`: turkish spelling or words in an Azerbaijani text.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::locale::letters::is_letter;
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
        let other_script =
            context.source.locale.profile().is_none_or(|from| from.traits.script != profile.traits.script);
        let may_keep_hats = |sources: &[&VariantText<'_>]| {
            other_script || sources.iter().any(|source| source.text.contains(has_hat))
        };
        for (target, sources) in context.variants() {
            let masked = target.masked();
            if !masked.contains(|c| profile.letters.special.contains(c)) {
                continue;
            }
            for range in target.words() {
                let Some(range) = turkish(masked, range, context.target.locale) else { continue };
                let word = &masked[range.clone()];
                let stands = |word: &str| sources.iter().any(|source| source.text.contains(word));
                let is_name = word.starts_with(char::is_uppercase) && word.contains(has_hat);
                // A name with a circumflex is foreign where its source has circumflexes, too.
                if stands(word) || is_name && !word.contains(['’', '\'']) && may_keep_hats(sources.as_slice())
                {
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
    içinde rağmen bazı diğer yeniden değerli etti ettiği ettiğini ettiler gitti bitti yaptı yaptığı yapılan yapılması söyledi
    söylediği belirtti belirterek açıkladı açıklama açıklamada görüştü ziyaret ziyareti ekonomik işbirliği gelişmeler konusunda
    bakan bakanı bakanlığı başbakan sağlamak sağlanması desteği yönelik kapsamında bölge bölgesi bölgesinde şehir şehri
    şehrinde okul öğrenci öğretmen yetkili üye üyesi üyeleri nüfus şubat haziran temmuz ağustos eylül kasım oluşturdu oluşturan
    oluşturulan gerçekleştirdi gerçekleşti gerçekleştirilen düzenlendi düzenlenen katıldı katılan katılım ilişkiler ilişkileri
    ilişkilerin vurguladı değerlendirdi değerlendirme birliği tüm sürekli iyi kötü milletvekili meclisi askeri savunma
    dışişleri içişleri cumhuriyeti cumhuriyetin yaklaşık özellikle şirket şirketi sözleşme kuruluş kuruluşu proje projesi eğitim
    sağlık kültür kültürel tarım ulaştırma hemen";

/// Names of countries and regions as Turkish spells them.
const NAMES: &str = "
    Azerbaycan Karabağ Nahçıvan Bakü Ermenistan Gürcistan Rusya Kazakistan Özbekistan Kırgızistan Macaristan Yunanistan
    Bulgaristan Sırbistan Romanya Polonya Almanya İspanya Avusturya İngiltere Litvanya Letonya Estonya Brezilya Japonya
    Moğolistan Ürdün Mısır Avrupa Cumhurbaşkan Başbakan Dışişleri";

/// Whether a word is one of them, or the first of a sentence and one of the others.
fn is_turkish(text: &str, word: &std::ops::Range<usize>, locale: &Locale) -> bool {
    static STEMS: LazyLock<[Stems<()>; 2]> = LazyLock::new(|| {
        [WORDS, NAMES].map(|words| {
            let words = words.split_ascii_whitespace().map(|word| (word.to_owned(), ()));
            Stems::new(words.collect(), |_, _| ())
        })
    });
    let [words, names] = &*STEMS;
    let said = &text[word.clone()];
    if !said.starts_with(char::is_uppercase) {
        return words.get(said).is_some() && !is_beside_name(text, word);
    }
    let before = text[..word.start].trim_end();
    let starts = before.is_empty() || before.ends_with(['.', '!', '?']);
    let goes_on = text[word.end..].trim_start().starts_with(char::is_uppercase);
    names.of(said).next().is_some() || starts && !goes_on && words.get(&locale.lower(said)).is_some()
}

/// Case endings that Turkish puts behind the apostrophe of a name.
const ENDINGS: [&str; 42] = [
    "ın", "in", "un", "ün", "nın", "nin", "nun", "nün", "da", "de", "ta", "te", "dan", "den", "tan", "ten",
    "ya", "ye", "yı", "yi", "yu", "yü", "daki", "deki", "taki", "teki", "nda", "nde", "ndan", "nden", "na",
    "ne", "yla", "yle", "lı", "li", "lu", "lü", "ndaki", "ndeki", "dır", "dir",
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
fn turkish(text: &str, range: std::ops::Range<usize>, locale: &Locale) -> Option<std::ops::Range<usize>> {
    let word = &text[range.clone()];
    let is_name = word.starts_with(char::is_uppercase);
    if !is_name && word.contains(has_hat) || is_turkish(text, &range, locale) {
        return Some(with_ending(text, &range).unwrap_or(range));
    }
    let is_long = !is_name && word.chars().nth(FEWEST_LETTERS - 1).is_some();
    if is_long && !word.contains('ə') && WORD_ENDINGS.iter().any(|ending| word.ends_with(ending)) {
        return Some(range);
    }
    let ended = is_name.then(|| with_ending(text, &range)).flatten();
    ended.or_else(|| word.contains(has_hat).then_some(range))
}

/// A name with its ending behind an apostrophe.
fn with_ending(text: &str, name: &std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let rest = text[name.end..].strip_prefix(['’', '\''])?;
    let ending = &rest[..rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len())];
    let end = text.len() - rest.len() + ending.len();
    (text[name.clone()].chars().count() > 2 && ENDINGS.contains(&ending)).then_some(name.start..end)
}

/// `ve`, `ile` and others stand in foreign names too.
fn is_beside_name(text: &str, word: &std::ops::Range<usize>) -> bool {
    let before = text[..word.start].trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let after = text[word.end..].trim_start();
    before.starts_with(char::is_uppercase) && after.starts_with(char::is_uppercase)
}
