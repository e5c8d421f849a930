### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-facts = Facts

## Findings

# $source (String): an address
# $target (String): an address
finding-address-changed = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): an address
finding-address-lost = The address “{ $source }” of the source is missing here: add it
# $target (String): an address
finding-address-added = The source does not have the address “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-fact-source = “{ $source }” here, “{ $target }” in the translations: check the source
# $target (String): as written
finding-fact-source-lost = The translations agree on “{ $target }”, which the source does not say: check the source
# $locale (String): tag of a language
finding-in-translation = translation ({ $locale })
# $source (String): as written
# $id (String): id of a segment
finding-fact-moved-away = “{ $source }” of the source stands in the translation of “{ $id }”: see that it was moved on purpose
# $target (String): as written
# $id (String): id of a segment
finding-fact-moved-here = “{ $target }” stands in “{ $id }” in the source: see that it was moved on purpose
# $source (String): as written
# $target (String): as written
finding-number-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-number-mismatch-lost = The number “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-number-mismatch-added = The source does not have the number “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-date-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-date-mismatch-lost = The date “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-date-mismatch-added = The source does not have the date “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-time-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-time-mismatch-lost = The time “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-time-mismatch-added = The source does not have the time “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-unit-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-unit-mismatch-lost = The measure “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-unit-mismatch-added = The source does not have the measure “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-money-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-money-mismatch-lost = The sum “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-money-mismatch-added = The source does not have the sum “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-century-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-century-mismatch-lost = The century “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-century-mismatch-added = The source does not have the century “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-decade-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-decade-mismatch-lost = The decade “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-decade-mismatch-added = The source does not have the decade “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-citation-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-citation-mismatch-lost = The reference “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-citation-mismatch-added = The source does not have the reference “{ $target }”: delete it here or add it there
# $source (String): as written
# $target (String): as written
finding-phone-mismatch = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): as written
finding-phone-mismatch-lost = The telephone number “{ $source }” of the source is missing here: add it
# $target (String): as written
finding-phone-mismatch-added = The source does not have the telephone number “{ $target }”: delete it here or add it there
# $source (String): a code such as “COP29”
finding-identifier-changed-lost = The code “{ $source }” of the source is missing here: add it
# $target (String): a code such as “COP29”
finding-identifier-changed-added = The source does not have the code “{ $target }”: delete it here or add it there
# $source (String): a code such as “COP29”
# $target (String): a code
finding-identifier-changed = “{ $target }” here, “{ $source }” in the source: correct one of them
# $target (String): as written
# $expected (String): as this language writes it
finding-number-format = “{ $target }” is not written as in this language: write “{ $expected }”
# $source (String): a name
finding-name-missing = The name “{ $source }” of the source is missing here: add it
# $source (String): a name
# $target (String): a name
finding-name-changed = The name is “{ $target }” here, “{ $source }” in the source: correct the spelling

## Pages

check-number-mismatch = Number that disagrees
    .what = A number of the source is missing in the translation, another stands in its place, or one was added. Values are compared, not digits: 4,400 and “4.4 thousand” are the same number.
    .why = A wrong number is the gravest slip in an official text, and the hardest to take back.
    .mend = Compare both texts with the original document and correct the wrong number.
    .waive = If both say the same in another way, such as a unit that was converted, { waive-how }

check-number-format = Number written in the manner of another language
    .what = The separators of a number are not those of this language: Azerbaijani and Russian put a comma before the fraction, English a point.
    .why = 1.234 and 1,234 are two different numbers to readers of different languages.
    .mend = Write the number as this language does.
    .waive = If it is no quantity but a version, a section or a code, { waive-how }

check-date-mismatch = Date that disagrees
    .what = Day, month or year differ, or a date stands in one text only. The order of the parts and the way of writing do not matter.
    .why = Everyone who cites the statement repeats a wrong date.
    .mend = Compare with the original document; beware of 03/04, which is March or April.
    .waive = If both texts mean the same day, such as by another calendar, { waive-how }

check-time-mismatch = Time of day that disagrees
    .what = The hour or the minutes differ, counted by 24 hours.
    .why = People come at the wrong time; 10:30 pm easily becomes 10:30.
    .mend = Correct the time; in Azerbaijani and Russian write the evening as 22:30.
    .waive = If the time was converted to another time zone, { waive-how }

check-unit-mismatch = Measure that disagrees
    .what = A percentage, a length, an area, a mass, a temperature or “times” differs in number or in kind.
    .why = Five per cent and five times, hectares and square kilometres are different claims.
    .mend = Correct the number or the unit.
    .waive = If the value was converted to another unit and rounded, { waive-how }

check-money-mismatch = Sum of money that disagrees
    .what = The amount or the currency differs.
    .why = A million and a billion, dollars and manats are mixed up easily, and the sum is what the press quotes.
    .mend = Correct the amount, its magnitude or the currency.
    .waive = If the sum was converted to another currency on purpose, { waive-how }

check-century-mismatch = Century that disagrees
    .what = The texts name different centuries. Roman and Arabic numerals count the same.
    .why = An event is put a hundred years too early or too late.
    .mend = Correct the century: the 19th century is the 1800s.
    .waive = If both texts mean the same time in another way, { waive-how }

check-decade-mismatch = Decade that disagrees
    .what = The texts name different decades.
    .why = Facts of history are shifted by ten years or more.
    .mend = Correct the decade.
    .waive = If both texts mean the same years in another way, { waive-how }

check-citation-mismatch = Reference to a document that disagrees
    .what = The number of a resolution, decree, article, paragraph or protocol differs or is missing.
    .why = A statement that cites the wrong document loses its legal ground.
    .mend = Check the number against the document that is cited.
    .waive = If the document has another number in this language, { waive-how }

check-phone-mismatch = Telephone number that disagrees
    .what = The digits differ. The country code and the signs between the digits do not matter.
    .why = Journalists reach nobody, or a stranger.
    .mend = Copy the number from the original document.
    .waive = If this language has a line of its own, { waive-how }

check-url-changed = Different web address
    .what = The translation links to another page than the source, or a link is missing or added. The language part of an address may differ. A text that is nothing but an address gives a warning.
    .why = The reader comes to a wrong page or to none.
    .mend = Copy the address; change only its language part.
    .waive = If this language really has a page of its own, { waive-how }

check-email-changed = Different e-mail address
    .what = An e-mail address differs, is missing or was added.
    .why = Letters do not arrive.
    .mend = Copy the address from the source.
    .waive = If this language has an address of its own, { waive-how }

check-identifier-changed = Different code
    .what = A code of letters and digits, such as COP29 or the number of a document, differs or is missing.
    .why = The reader cannot find what the code stands for.
    .mend = Copy the code; letters may be transliterated where that is the custom.
    .waive = If this language has another code for the same thing, { waive-how }

check-name-missing = Missing name
    .what = A person, place or body that the source names has no counterpart in the translation.
    .why = The reader does not learn who acted, or a word of thanks leaves someone out.
    .mend = Add the name in the spelling of this language.
    .waive = If the sentence says it in another way, such as by a title or a pronoun, { waive-how }

check-name-changed = Name spelled differently
    .what = A name does not look like the one in the source, or like its other spellings in the project.
    .why = A misspelt name offends, and search does not find it.
    .mend = Use the spelling that the person or body uses in this language.
    .waive = If this is the right name and only looks different, { waive-how }
