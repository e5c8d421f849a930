//! Sentences inside a text: the boundaries of UAX #29, put right by what is known of the language.
//!
//! UAX #29 ends a sentence at every full stop before a capital, at none before a number that a small letter follows
//! (`… . 36 years later`), and at no ellipsis. Where there is a profile, every mark that could end a sentence is judged
//! by the words around it instead; without one, only initials are.

use icu_segmenter::SentenceSegmenter;

use super::sentence_end::Context;
use super::stops::{is_inside_word, is_plain, stops};
use crate::locale::Locale;

/// The sentences of `text`, each with the closing quotes and the blanks after it: put together they are `text` again.
/// None is empty. A forced line break ends a sentence.
pub fn sentences<'t>(text: &'t str, locale: &Locale) -> Vec<&'t str> {
    cut(text, &sentence_ends(text, locale)).collect()
}

/// The parts of `text` that end at each of `ends`, which ascend.
pub fn cut<'t>(text: &'t str, ends: &[usize]) -> impl Iterator<Item = &'t str> {
    let mut start = 0;
    ends.iter().filter_map(move |end| text.get(std::mem::replace(&mut start, *end)..*end))
}

/// Where each of the [`sentences`] of `text` ends, in bytes.
pub fn sentence_ends(text: &str, locale: &Locale) -> Vec<usize> {
    if locale.profile().is_some() && is_plain(text) {
        return put_right(text, locale, std::iter::empty());
    }
    put_right(text, locale, boundaries(text))
}

/// The boundaries of Unicode.
fn boundaries(text: &str) -> impl Iterator<Item = usize> {
    SentenceSegmenter::new(Default::default()).segment_str(text)
}

/// The ends of sentences by the rules of the language, and boundaries elsewhere than at a stop.
fn put_right(text: &str, locale: &Locale, boundaries: impl Iterator<Item = usize>) -> Vec<usize> {
    let rules = locale.profile().map(|profile| &profile.sentences);
    let inside = |end: &usize| *end > 0 && !is_inside_word(text, *end);
    let mut boundaries = boundaries.filter(inside).peekable();
    let mut ends = Vec::new();
    for stop in stops(text) {
        while let Some(end) = boundaries.next_if(|end| *end <= stop.mark.end) {
            ends.push(end);
        }
        let mut is_boundary = false;
        while boundaries.next_if(|end| *end <= stop.next).is_some() {
            is_boundary = true;
        }
        let sentence = &text[ends.last().copied().unwrap_or(0)..stop.mark.start];
        let context = Context { sentence, stop: &stop, after: &text[stop.next..], locale };
        let ends_here = match rules {
            Some(rules) => context.ends_sentence(rules),
            None => is_boundary && !context.follows_initials(),
        };
        if ends_here {
            ends.push(stop.next);
        }
    }
    ends.extend(boundaries.chain((!text.is_empty()).then_some(text.len())));
    ends.dedup();
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cuts `expected` put together, which has `|` at every boundary, and compares.
    fn check(locale: &str, expected: &[&str]) {
        for marked in expected {
            let text = marked.replace('|', "");
            let found = sentences(&text, &locale.parse().unwrap());
            assert_eq!(found.concat(), text);
            assert_eq!(found.join("|"), *marked);
        }
    }

    #[test]
    fn azerbaijani() {
        check(
            "az",
            &[
                "Görüşdə prof. Əli B. Rəhimov, akad. A. Quliyev və s. iştirak edib. |Tədbir başa çatıb.",
                "Kitab, dəftər və s. |Bunlar lazımdır.",
                "Bu, 1991-ci ildə baş verib. |2020-ci ildə Vətən müharibəsi başladı. |36 il keçdi.",
                "Saat 13.00 radələrində 12.400 nəfər № 5. maddəyə uyğun olaraq 3,5 km. 20 m. yol getdi.",
                "“Torpaqlarımızı azad edəcəyik!” – dedi nazir.",
                "“Biz qələbə qazandıq!” – Əliyev bildirdi. |“Bu, tarixi gündür.” |Sonra o getdi.",
                "1. Hər kəsin hüququ var. |2. Heç kəs əsarətdə saxlanıla bilməz.",
                "3-cü. Maddənin mətni. |IV. Yekun müddəalar.",
                "O, b.e.ə. V əsrdə yaşayıb. |Dr. Məmmədov Bakı ş. Nizami küç. 5 ünvanında yaşayır.",
                "Gözlədik… amma gəlmədi. |Gözlədik… |Amma gəlmədi.",
                "Ünvan: https://example.org/?q=1. |Əlavə məlumat www.example.org. saytındadır.",
                "Sən gəldin? |Bəli! |Çox sağ ol…",
                "İ. H. Əliyev hörmətli cənab Smitlə, C. Buşla və s. və i.a. görüşdü. |Cənab nazir danışdı.",
                "Bakı ş., Nizami küç. 5, m. 12. |Məsafə 20 m. |Hündürlük 3.5 m-dir. |Bu, 3. maddədədir.",
                "Saat 13.00-da başladı. |14.30-da bitdi. |Cəmi 1.234.567 nəfər. |Qanun 01.01.2021. |Tarixdən qüvvədədir.",
                "“Biz sülh istəyirik.” |Nazir bunu dedi. |“Biz sülh istəyirik”. |“Biz sülh istəyirik”, – deyə o bildirdi.",
                "O soruşdu: “Niyə?” |Cavab yox idi. |O “Niyə?” deyə soruşdu. |Bu (həqiqətən!) vacibdir.",
                "Sənəd № 5. |Qərarın 1.1. bəndi, səh. 7, B.e. günü imzalandı. |Ç.a. günü dərc edildi.",
                "Büdcə 5 mlrd. manat, gəlir 300 mln. |Xərc azdır. |O, y.e. II əsrdə yaşamışdır. |XX əsr. |XXI əsr başladı.",
                "Gözlədik... |Gəlmədi... heç kim. |Ünvan: info@mfa.gov.az. |Bax: https://president.az/az/1.html. |Son.",
                "Azneft MMC. |Onun dr. Həsənov və dos. Məmmədova adlı rəhbərləri gəldi (20 yanvar). |Sabah bayramdır.",
            ],
        );
    }

    #[test]
    fn english() {
        check(
            "en",
            &[
                "Mr. Smith met Gen. Jones and Dr. A. B. Brown of the U.S. Senate. |They spoke at 5 p.m. |The talks ended.",
                "He lives in the U.S. |The capital is Washington, D.C. |It is large.",
                "It happened on Jan. 20, 1990. |36 years ago, No. 5 and Art. 13.1 were adopted.",
                "He said: “We will win.” |“Yes,” they answered. |(See p. 5.) |Next.",
                "“Never again!” he said. |“Why?” – asked Smith. |Wait... what? |Well... |We see.",
                "Yahoo!-style names, e.g. Foo, i.e. Bar etc. |Then more, etc., came.",
                "Is it so (?) Maybe. |*It is.* |**Bold.** |Plain.",
                "It grew by 3.5 per cent in 1991. |1992 was worse.",
                "1.2. Scope of the law. |A. First part.",
                "J. R. R. Tolkien and George W. Bush met Mrs. Lee, Ph.D. of Yale, and St. John. |They left.",
                "He moved to the U.S. |The U.S. is large. |Plan B. |It failed. |World War I. |Then came World War II. |Peace.",
                "See Art. 5. |Then read No. 7, Fig. 3 and Res. 853. |Smith vs. Jones was heard on Sept. 27, 2020. |It lasted.",
                "He said, \"We agree.\" |He said “we agree”. |“Do you agree?” he asked. |“We agree,” he said. |“So do we.”",
                "Wait… |Nothing came. |Wait. . . |Nothing came... at all. |What? he asked. |Is it? |Yes! |Really?! |Yes.",
                "Visit https://www.un.org/en/. |Visit www.un.org. |Write to info@un.org. |Version 2.0.1 is out. |It works.",
                "(It rained.) |We left (late). |We left (hard.) |It was 1992. |In 1993 it ended. |Born in 1965. |2003 was it.",
                "3. The third item is here. |And approx. 50 people of Acme Inc. |It was Martin Luther King Jr. |He spoke.",
            ],
        );
    }

    #[test]
    fn russian() {
        check(
            "ru",
            &[
                "Академик А. Д. Сахаров и И.О. Фамилия живут в г. Баку, ул. Низами, 5. |Они знакомы.",
                "Это было в 1990 г. |Войска вошли в город. |В 1991 г. страна стала независимой.",
                "В 1990–1991 гг. |События развивались, т. е. менялись, в XX в. |Затем всё стихло.",
                "Приняли хлеб, соль и т. д. |После этого разошлись, т.к. устали.",
                "Цена 5 тыс. руб. |Это много, см. ст. 5 п. 2 закона им. Низами.",
                "«Никогда больше!» — сказал он. |«Почему?» — Иванов удивился. |«Так надо». |Всё.",
                "Потери составили 150 человек. |20 января – день скорби.",
                "Это выбор, т. е. Армения решает сама. |До н. э. жили иначе. |Он встретил Дж. Буша и проф. Петрова.",
                "Мы помогли им. |Они живут на ул. им. Низами.",
                "Пять человек пропали без вести. |744 человека ранены.",
                "В 1990 г. Баку был занят. |20 января 1990 г. Советские войска вошли в город. |В 1990 г. |Это было давно.",
                "Книги и т.п. |Всё продаётся, и т. д. и т. п. |Это т. н. «серая зона».",
                "См. с. 5. |Далее пусто. |Длина 20 м. |Высота 3,5 м, расстояние 5 км. |В 13.00 начало, 01.01.2021. |Конец.",
                "Жил на ул. Низами, д. 5, кв. 12, в с. Ходжалы. |И. о. министра, г-н Иванов и Дж. Буш-мл. приехали.",
                "Сайт https://president.az/ru. |Почта info@mfa.gov.az. |Приказ № 5. |Он в силе.",
                "Подожди... |Никто не пришёл. |Подожди… никто не пришёл. |(Шёл дождь.) |Мы ушли (сразу). |Всё.",
                "«Так.» |Он спросил: «Почему?» |Ответа нет. |«Согласны», — сказал он. |— Да. |— Нет!",
                "Бюджет 5 млрд. долл. США и 300 тыс. руб. |Расходы малы. |Россия, США и др. страны.",
                "3. Третий пункт. |Текст. |План Б. |Он провалился. |В III в. до н. э. жили иначе.",
            ],
        );
    }

    #[test]
    fn other_languages_have_the_boundaries_of_unicode_but_for_initials() {
        check("de", &["Herr A. B. Müller kam. |Er ging.", "Prof. |Müller kam.", "我来了。|你呢?"]);
        check("az", &["", " ", "a", "Ev\n|Küçə", "我来了。|你呢?"]);
    }

    proptest::proptest! {
        #[test]
        fn plain_prose_needs_no_boundaries_of_unicode(text in "([ .!?…”“’»„«\"'()*-]|[A-CəЖж0-9–,;:]| [«„(“]){0,40}") {
            let locale = "ru".parse().unwrap();
            proptest::prop_assert_eq!(sentence_ends(&text, &locale), put_right(&text, &locale, boundaries(&text)));
        }

        #[test]
        fn nothing_is_lost_in_any_text(text in "(\\PC|[ .!?…\n“”»A-CəЖ0-9–]){0,60}") {
            for locale in ["az", "en", "ru", "zh"] {
                let found = sentences(&text, &locale.parse().unwrap());
                proptest::prop_assert!(found.iter().all(|sentence| !sentence.is_empty()));
                proptest::prop_assert_eq!(found.concat(), text.as_str());
            }
        }
    }
}
