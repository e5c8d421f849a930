//! The words of a language that numbers, dates, quantities and references are made of.

use super::unit::Unit;

/// Everything the fact parsers need to know of a language.
#[derive(Debug)]
pub struct Vocabulary {
    /// The decimal separator the language writes.
    pub decimal: char,
    /// The group separator the language writes.
    pub group: char,
    /// Whether one separator before exactly three digits may be either kind (Azerbaijani `1.234`).
    pub ambiguous_separator: bool,
    /// Whether print uses the English separators beside the language's own (Azerbaijani `1.5`, `4,000`).
    pub english_separators: bool,
    /// Whether a plain space may separate groups of digits.
    pub space_groups: bool,
    /// Whether a day and a month in digits may stand in either order (`12/5/2021`).
    pub ambiguous_day_order: bool,
    /// Whether an hour without a day part may be morning or afternoon (`10:30` in English).
    pub twelve_hour_clock: bool,
    /// Whether only a capital makes a month of a word (`May`, `March` in English).
    pub capital_months: bool,
    /// Whether reference nouns stand behind their numbers (`51-ci maddə`).
    pub nouns_after_numbers: bool,
    /// Whether the part of the day stands before the hour (`axşam saat 7`), else behind it (`7 вечера`).
    pub day_part_first: bool,
    /// Words before a number of things that the reader knows (`the two sides`); none in a language without an article.
    pub before_known: &'static [&'static str],
    /// "Before Christ" beside a century: tokens separated by spaces, a phrase before its own beginnings.
    pub before_christ: &'static [&'static str],
    /// "After Christ", the same way.
    pub after_christ: &'static [&'static str],
    /// "Below zero" behind degrees: tokens separated by spaces.
    pub below_zero: &'static [&'static str],
    /// "Above zero", the same way.
    pub above_zero: &'static [&'static str],
    /// Percentage points in short: tokens separated by spaces.
    pub points: &'static [&'static str],
    /// How values are written.
    pub writing: Writing,
    /// The words, in any order; one form may stand in several entries.
    pub entries: &'static [&'static [Entry]],
    /// Case, possessive and other endings that may follow a [`Entry::chained`] stem one after another.
    pub suffixes: &'static [&'static str],
    /// Numerals as first halves of compounds (`üç` in *üçgünlük*, `трех` in *трехдневный*).
    pub prefixes: &'static [&'static str],
    /// How adjectives end that a numeral as first half makes of any noun (`lı` in *dördzolaqlı*, `ный` in *двухмерный*).
    pub adjective_endings: &'static [&'static str],
}

/// How a language writes dates, per cents, sums and ordinals in running text.
#[derive(Debug)]
pub struct Writing {
    /// Names of the months after a day, January first.
    pub months: &'static [&'static str; 12],
    /// Names of the months by themselves.
    pub months_alone: &'static [&'static str; 12],
    /// A full date with `{day}`, `{month}` and `{year}` or `{ordinal-year}`; the same in the other three.
    pub date: &'static str,
    /// A day without year.
    pub day_of_month: &'static str,
    /// A month of a year.
    pub month_of_year: &'static str,
    /// A year.
    pub year: &'static str,
    /// Per cent, `{}` for the number.
    pub percent: &'static str,
    /// A sum with `{amount}` and `{currency}`, an ISO 4217 code.
    pub money: &'static str,
    /// An ordinal in digits.
    pub ordinal: fn(u64) -> String,
}

/// Word forms with the same meanings, lower case, `ё` written `е`.
#[derive(Debug)]
pub struct Entry {
    /// What each of the forms may mean.
    pub meanings: &'static [Meaning],
    /// Stems, separated by spaces.
    pub stems: &'static str,
    /// Endings, separated by spaces, one after each stem; `-` is no ending.
    pub endings: &'static str,
    /// Whether the language's suffixes may follow.
    pub chained: bool,
}

impl Entry {
    /// Forms that are written out in full.
    pub const fn exact(meanings: &'static [Meaning], stems: &'static str) -> Self {
        Self { meanings, stems, endings: "-", chained: false }
    }

    /// Stems with each of the endings.
    pub const fn inflected(meanings: &'static [Meaning], stems: &'static str, endings: &'static str) -> Self {
        Self { meanings, stems, endings, chained: false }
    }

    /// Stems with any chain of the language's suffixes.
    pub const fn chained(meanings: &'static [Meaning], stems: &'static str) -> Self {
        Self { meanings, stems, endings: "-", chained: true }
    }
}

/// What a word form may mean to the fact parsers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Adds to a number: 0 to 900.
    Cardinal(u32),
    /// Adds to a number and ends it as an ordinal.
    Ordinal(u32),
    /// Multiplies what stands before by this power of ten (`thousand` 3).
    Scale(u8),
    /// The same, and ends the number as an ordinal (`mininci`).
    ScaleOrdinal(u8),
    /// A letter that is a scale only after money (`m` in `£5m`).
    ShortScale(u8),
    /// A part of one (`half`, `треть`): numerator, denominator.
    Part(u8, u8),
    /// One half more, behind a number or its unit (`iki saat yarım`).
    AndHalf,
    /// Between a part and the whole it is counted of (`3 out of 4`, `one in five`).
    OutOf,
    /// The denominator of a fraction (`üçdə` in *üçdə bir*, `трети` in *две трети*).
    Denominator(u8),
    /// A numeral that is mostly an article or a pronoun (`one`, `on` in Azerbaijani): never evidence.
    Faint,
    /// Looks like a form of a number and is another word (`üçün`, `семью`).
    Other,
    /// So many times (`twice`, `вдвое`).
    Multiple(u32),
    /// "times" after a number.
    Times,
    /// A noun or adjective that a number in digits only names (`финала` in *1/8 финала*, `ричный` in *16-ричный*).
    Numbered,
    /// The last round of a competition, of which the rounds before are parts (`1/8 финала`).
    Final,
    /// A noun that an ordinal makes a word for others, whatever their number (`3rd party`).
    Outsider,
    /// What adjectives count by a number in front (`storey`, `этажный`).
    Counted,
    /// Per cent.
    Percent,
    /// First half of "per cent" in two words; also "per" in units.
    Per,
    /// Second half of "per cent" in two words.
    Cent,
    /// "point" after per cent.
    Point,
    /// A month, 1 to 12.
    Month(u8),
    /// A short form or a form with another common meaning: a month only beside a day or a year.
    ShortMonth(u8),
    /// The genitive of a month, before which no day is needed (`yanvarın 20-si`).
    Genitive,
    /// A number in the form of a day behind the genitive of its month (`yanvarın iyirmisi`).
    DayForm,
    /// The noun "month" after the name of a month (`mart ayının 15-i`).
    MonthNoun,
    /// A day of the week, Monday 1 to Sunday 7.
    Weekday(u8),
    /// A day of the week only after a preposition or before the noun "day".
    ShortWeekday(u8),
    /// Turns the weekday before it into the day of this number (`ertəsi`, `axşamı`).
    WeekdayTail(u8),
    /// The noun "year" in the singular.
    Year,
    /// The noun "year" in the plural, which makes decades and ranges.
    Years,
    /// The ending of a decade (`s` in `1990s`, `е` in `1990-е`).
    DecadeEnding,
    /// A decade by name (`nineties`).
    Decade(u8),
    /// The noun "century".
    Century,
    /// The noun "millennium".
    Millennium,
    /// Before noon (`am`).
    Morning,
    /// Noon and after (`günorta`, `дня`).
    Afternoon,
    /// Evening; `pm`.
    Evening,
    /// Night: late evening or early morning by the hour.
    Night,
    /// Between a part of an hour and the hour (`half past nine`).
    Past,
    /// Twelve o'clock at day.
    Noon,
    /// Twelve o'clock at night.
    Midnight,
    /// Announces a clock time (`saat`), or stands between hour and day part (`o'clock`).
    Clock,
    /// A preposition of time and place (`at`, `в`).
    At,
    /// A unit of measure.
    Unit(Unit),
    /// Makes an area of the unit beside it.
    Square,
    /// Makes a volume of the unit beside it.
    Cubic,
    /// A scale of temperature after "degrees".
    Temperature(Unit),
    /// Below zero, before a number or behind its degrees (`минус`, `мороза`).
    Minus,
    /// Above zero, the same way (`плюс`, `тепла`).
    Plus,
    /// A currency by its ISO 4217 code.
    Currency(&'static str),
    /// A hundredth of the currency before it (`1 manat 20 qəpik`).
    Hundredth,
    /// A country between an amount and its currency (`ABŞ dolları`).
    Country,
    /// A reference noun: an article.
    Article,
    /// A reference noun: part of an article.
    Clause,
    /// A reference noun: resolutions, decrees, laws and other documents.
    Document,
    /// "number" (`No.`, `saylı`).
    NumberSign,
    /// Announces a telephone number.
    Phone,
    /// Joins the parts of a list.
    And,
    /// Joins hundreds and tens, or a number and its half (`two hundred and five`, `два с половиной`).
    Within,
    /// Joins the ends of a range (`to`, `по`).
    To,
    /// The indefinite article and similar words inside numbers (`half a million`).
    A,
    /// "of" and "the" inside dates and numbers.
    Of,
    /// An ending that makes an ordinal of digits (`th`, `ci`, `й`).
    OrdinalEnding,
    /// A case ending after digits.
    CaseEnding,
    /// A case ending after digits that opens a range (`dən`).
    FromEnding,
}
