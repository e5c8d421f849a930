//! Sentences inside a text: the boundaries of UAX #29, put right by what is known of the language.
//!
//! UAX #29 ends a sentence at every full stop before a capital, at none before a number that a small letter follows
//! (`… . 36 years later`), and at no ellipsis. Where there is a profile, every mark that could end a sentence is judged
//! by the words around it instead; without one, only initials are.

use std::ops::Range;

use icu_segmenter::SentenceSegmenter;

use crate::locale::{Locale, SentenceRules};

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

/// Marks that may end a sentence.
const MARKS: [char; 4] = ['.', '!', '?', '…'];

/// What may stand between a mark and the blank after it, and belongs to the sentence before.
pub const CLOSERS: [char; 12] = ['”', '“', '’', '»', '›', '"', '\'', ')', ']', '*', '_', '`'];

/// What may stand between the blank and the first word of a sentence.
pub const OPENERS: [char; 13] = ['“', '„', '‘', '‚', '«', '‹', '"', '\'', '(', '[', '*', '_', '`'];

/// Bytes that may stand before the number of an item: quotes, `№`, blanks.
const LONGEST_OPENING: usize = 16;

/// A mark that may end a sentence: marks, closing quotes and brackets, blanks, and something after them.
#[derive(Debug)]
struct Stop<'t> {
    /// Bytes of the marks.
    mark: Range<usize>,
    marks: &'t str,
    closers: &'t str,
    blanks: &'t str,
    /// Where the next sentence would begin.
    next: usize,
}

/// The stops of `text` in order.
fn stops(text: &str) -> impl Iterator<Item = Stop<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find(MARKS)?;
            let (marks, rest) = leading(&text[start..], |c| MARKS.contains(&c));
            let (closers, rest) = leading(rest, |c| CLOSERS.contains(&c));
            let (blanks, rest) = leading(rest, char::is_whitespace);
            at = text.len() - rest.len();
            if !blanks.is_empty() && !rest.is_empty() {
                return Some(Stop { mark: start..start + marks.len(), marks, closers, blanks, next: at });
            }
        }
    })
}

/// What `text` begins with as long as `belongs` holds, and the rest.
fn leading(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !belongs(c)).unwrap_or(text.len()))
}

/// Whether the boundaries of Unicode in a text lie at its [`stops`] only: one line of letters, digits and usual marks, without
/// opening quotes or brackets right behind a mark.
fn is_plain(text: &str) -> bool {
    let mut may_end = false;
    text.chars().all(|c| {
        // Nearly every character.
        if c == ' ' || is_usual_letter(c) {
            may_end = false;
            return true;
        }
        let behind = may_end;
        may_end = MARKS.contains(&c) || CLOSERS.contains(&c);
        may_end
            || match c {
                '(' | '[' | '„' | '‚' | '‘' | '«' | '‹' => !behind,
                '{' | '}' => false,
                ' '..='~' | '\u{a0}' | '\u{202f}' | '–' | '—' | '№' | '\u{1a}' | '\u{fffc}' => true,
                _ => false,
            }
    })
}

/// Whether a character is a letter of Latin or Cyrillic script.
fn is_usual_letter(c: char) -> bool {
    c < '\u{530}' && crate::locale::letters::is_letter(c)
}

/// Whether a boundary lies behind a mark that no blank follows: in an address (`?q=1`), in `Yahoo!-da`.
fn is_inside_word(text: &str, end: usize) -> bool {
    end < text.len() && text[..end].trim_end_matches(CLOSERS).ends_with(MARKS)
}

/// A stop and what stands around it.
#[derive(Clone, Copy, Debug)]
struct Context<'t> {
    /// The sentence so far, up to the marks.
    sentence: &'t str,
    stop: &'t Stop<'t>,
    /// The text after the blanks.
    after: &'t str,
    locale: &'t Locale,
}

/// What follows a stop.
#[derive(Debug)]
struct Next<'t> {
    /// Whether a dash stands before it (`“…!” – dedi`).
    dash: bool,
    begins: Begins,
    /// The first word, without openers.
    word: &'t str,
    /// Whether that word is itself followed by a full stop: another initial, not a word that opens a sentence.
    dotted: bool,
}

/// What the first word after a stop begins with. Letters without case count as capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begins {
    Small,
    Capital,
    Digit,
    Nothing,
}

/// What a full stop makes of the word before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// Before a name: a title, or capitals with a stop each. The end of a sentence only before a word that opens one.
    Name,
    /// Between parts of a sentence (`e.g.`): never the end of one.
    Link,
    /// The end of a sentence before a capital.
    Abbreviation,
    /// Behind a number an abbreviation, else before a name.
    Measure,
    /// Digits.
    Number,
    /// The end of a sentence.
    Plain,
}

impl<'t> Context<'t> {
    fn ends_sentence(&self, rules: &SentenceRules) -> bool {
        if self.stop.blanks.contains(['\n', '\r']) {
            return true;
        }
        let next = self.next();
        let quoted = self.stop.closers.contains(['”', '“', '»', '"', '’', '\'']);
        if matches!(next.begins, Begins::Small | Begins::Nothing) || next.dash && quoted {
            return false;
        }
        if self.stop.marks.contains(['!', '?']) {
            return !self.sentence.ends_with('(');
        }
        if self.stop.marks != "." {
            return next.begins == Begins::Capital && !self.sentence.trim().is_empty();
        }
        self.full_stop_ends(&next, rules)
    }

    /// Whether a single full stop ends the sentence when a capital or a digit follows.
    fn full_stop_ends(&self, next: &Next<'_>, rules: &SentenceRules) -> bool {
        let capital = next.begins == Begins::Capital;
        let word = last_word(self.sentence);
        if self.is_list_head(word) {
            return false;
        }
        match self.kind(word, rules) {
            Word::Number => capital || word.len() > 2,
            Word::Plain => capital || !is_clipped(word),
            _ if !capital || self.stop.closers.contains([')', ']']) => false,
            Word::Name => !next.dotted && self.opens(next, rules),
            Word::Link => false,
            Word::Abbreviation => true,
            Word::Measure => self.follows_number(word) && (self.opens(next, rules) || !self.is_date(word)),
        }
    }

    /// Whether what follows begins with a word that opens a sentence and is no name.
    fn opens(&self, next: &Next<'_>, rules: &SentenceRules) -> bool {
        rules.openers.contains(&&*self.locale.lower(next.word))
    }

    /// Whether a full stop after initials stands before a capital: a person's name goes on.
    fn follows_initials(&self) -> bool {
        self.stop.marks == "." && self.stop.closers.is_empty() && is_initials(&chain(self.sentence))
    }

    fn next(&self) -> Next<'t> {
        let bare = self.after.trim_start_matches(OPENERS);
        let undashed =
            bare.strip_prefix(['–', '—', '―', '-']).map(|rest| rest.trim_start_matches(char::is_whitespace));
        let (word, rest) =
            leading(undashed.unwrap_or(bare).trim_start_matches(OPENERS), char::is_alphanumeric);
        let begins = match word.chars().next() {
            None => Begins::Nothing,
            Some(c) if c.is_lowercase() => Begins::Small,
            Some(_) if is_roman(word) && !matches!(word, "I" | "C" | "D" | "M" | "L") => Begins::Digit,
            Some(c) if c.is_alphabetic() => Begins::Capital,
            Some(_) => Begins::Digit,
        };
        Next { dash: undashed.is_some(), begins, word, dotted: rest.starts_with('.') }
    }

    fn kind(&self, word: &str, rules: &SentenceRules) -> Word {
        if word.ends_with(|c: char| c.is_ascii_digit()) {
            return Word::Number;
        }
        let chain = chain(self.sentence);
        if is_initials(&chain) {
            return Word::Name;
        }
        let key = self.locale.lower(&chain);
        let is_in = |list: &[&str]| list.contains(&&*key);
        if is_in(rules.titles) {
            if key.contains('.') { Word::Link } else { Word::Name }
        } else if is_in(rules.measures) {
            Word::Measure
        } else if is_in(rules.abbreviations) || is_letter(&key) {
            Word::Abbreviation
        } else {
            Word::Plain
        }
    }

    /// Whether the sentence so far is but a number before the text of an item: `1.`, `IV.`, `3-cü.`, `№ 5.`
    fn is_list_head(&self, word: &str) -> bool {
        if self.sentence.len() > word.len() + LONGEST_OPENING {
            return false;
        }
        let sentence =
            self.sentence.trim_start_matches(|c: char| c == '№' || c.is_whitespace() || OPENERS.contains(&c));
        let (digits, suffix) = leading(word, |c| c.is_ascii_digit() || c == '.');
        let numbered =
            !digits.is_empty() && (suffix.is_empty() || suffix.starts_with(['-', '\u{2010}', '\u{2011}']));
        sentence == word && (numbered || is_roman(word))
    }

    /// Whether a number stands before `word`, the last of the sentence.
    fn follows_number(&self, word: &str) -> bool {
        let before = self.sentence[..self.sentence.len() - word.len()].trim_end();
        before.ends_with(|c: char| c.is_ascii_digit()) || is_roman(last_word(before))
    }

    /// Whether the sentence so far is but the date that it begins with (`20 января 1990 г.`, `В 1990 г.`): `word` stands
    /// behind a year, and before that at most a day, a month and a word of two letters.
    fn is_date(&self, word: &str) -> bool {
        let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        let sentence = self.sentence[..self.sentence.len() - word.len()].trim_start_matches(OPENERS);
        let mut words = sentence.split_whitespace();
        let first = words.next().is_some_and(|first| is_number(first) || first.chars().count() <= 2);
        let year =
            sentence.split_whitespace().next_back().is_some_and(|year| year.len() == 4 && is_number(year));
        first && year && words.nth(3).is_none()
    }
}

/// The word that `text` ends with, without what stands before its first letter or digit; empty when `text` ends with
/// neither. Letters glued to a number (`1990г`) are a word.
fn last_word(text: &str) -> &str {
    if !text.ends_with(char::is_alphanumeric) {
        return "";
    }
    let token = text.rsplit(char::is_whitespace).next().unwrap_or(text);
    let word = token.trim_start_matches(|c: char| !c.is_alphanumeric());
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if unit.chars().next().is_some_and(char::is_alphabetic) { unit } else { word }
}

/// The last word of `text`, and when it is a single letter, up to three letters with full stops before it, without the
/// blanks between them: `т. е` is `т.е`, `A. B` is `A.B`. Capitals and small letters do not mix.
fn chain(text: &str) -> String {
    let last = last_word(text);
    let mut chain = last.to_owned();
    let (mut word, mut before) = (last, text);
    for _ in 0..3 {
        let Some(rest) = before[..before.len() - word.len()].trim_end().strip_suffix('.') else { break };
        let previous = last_word(rest);
        if !(is_letter(previous) && is_letter(word) && is_capital(previous) == is_capital(last)) {
            break;
        }
        chain = format!("{previous}.{chain}");
        (word, before) = (previous, rest);
    }
    chain
}

fn is_letter(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a chain is made of single capitals: `A`, `U.S`.
fn is_initials(chain: &str) -> bool {
    chain.split('.').all(|letter| is_letter(letter) && is_capital(letter))
}

/// Whether a word is a Roman numeral, also in letters that only look Latin (Cyrillic `Х`, `І`; `İ`).
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| "IVXLCDMİХІ".contains(c))
}

/// Whether a word has lost its vowels: `km`, `стр`, `vb`.
fn is_clipped(word: &str) -> bool {
    let clipped = |c: char| c.is_lowercase() && !"aeıioöuüəyаеёиоуыэюя".contains(c);
    !word.is_empty() && word.chars().all(clipped)
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
