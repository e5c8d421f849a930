### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-consistency = Consistency

## Findings

# $source (String): a term of the source
# $expected (String): its agreed translation
finding-glossary-term = The glossary translates “{ $source }” as “{ $expected }”: use this term
# $target (String): a word
finding-forbidden-term = The glossary excludes “{ $target }”: use another word
# $target (String): a word
# $expected (String): the term to use instead
finding-forbidden-term-instead = The glossary excludes “{ $target }”: write “{ $expected }”
# $id (String): of a segment
finding-inconsistent-translation = “{ $id }” translates the same source in another way: use one translation for both
# $id (String): of a segment
finding-repeated-target = “{ $id }” has the same translation, but another source: see that no difference is lost
# $target (String): a name as written here
# $expected (String): as written elsewhere
finding-inconsistent-name = “{ $target }” here, “{ $expected }” elsewhere: choose one spelling
# $target (String): as written, such as “35th anniversary”
# $event (String): date of the event
# $date (String): date of the statement, or a year that the sentence says
# $years (Number): by the dates
finding-anniversary-arithmetic = “{ $target }” does not fit the dates ({ $event } and { $date } make it { $years }): correct one of them
# $target (String): as written, such as “35th anniversary”
# $other (String): as written, such as “36 years ago”
finding-anniversary-differs = “{ $target }” here, “{ $other }” elsewhere about the same event: correct one of them
# $target (String): as written, such as “36 years ago”
finding-anniversary-other = “{ $target }” about the same event
finding-anniversary-event = date of the event
# $date (String): as written
# $weekday (String): mon, tue, wed, thu, fri, sat or sun
finding-weekday-date =
    “{ $date }” falls on a { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }: correct the weekday or the date
# $target (String): as written
finding-impossible-date = There is no such date or time as “{ $target }”: correct it
# $target (String): as written
finding-impossible-date-backwards = “{ $target }” ends before it begins: correct one of the two
# $target (String): the total as written
# $expected (String): the sum of the parts
finding-sum-mismatch = The total is “{ $target }”, the parts make { $expected }: correct one of them
# $target (String): the last share as written
# $expected (String): the sum of the shares
finding-sum-mismatch-shares = With “{ $target }” the shares make { $expected } per cent: correct one of them

## Pages

check-glossary-term = Agreed term not used
    .what = The glossary gives a translation for a term of the source, and this text uses another one.
    .why = Different words for one thing look like different things.
    .mend = Use the term of the glossary, in the form that the sentence needs.
    .waive = If the term has another meaning here, { waive-how }

check-forbidden-term = Term that is not to be used
    .what = The translation uses a word that the glossary excludes.
    .why = The word is outdated, wrong or politically loaded.
    .mend = Use the term that the glossary gives instead.
    .waive = If the word is quoted, { waive-how }

check-inconsistent-translation = Same source, different translations
    .what = The same text of the source is translated in two ways in this project.
    .why = Fixed phrases of official texts should always read the same.
    .mend = Choose the better translation and use it in both places.
    .waive = If the place or the grammar requires the difference, { waive-how }

check-repeated-target = Different sources, same translation
    .what = Two different texts of the source have the same translation.
    .why = A difference that the source makes may be lost.
    .mend = Translate them so that the difference can be seen.
    .waive = If this language has one word for both, { waive-how }

check-inconsistent-name = Name spelled in two ways
    .what = One person, place or body is spelled in two ways in a document or in the project.
    .why = Readers take them for two, and search finds only one.
    .mend = Choose one spelling and use it everywhere.
    .waive = If these are two different names, { waive-how }

check-anniversary-arithmetic = Anniversary that does not add up
    .what = The number of the anniversary, or “years ago”, does not fit the year of the event and the date of the statement. Words such as “about” are respected.
    .why = It is the mistake that readers write letters about.
    .mend = Count again: year of the statement less year of the event.
    .waive = If the event is counted from another day, { waive-how }

check-weekday-date = Weekday that does not fit the date
    .what = The calendar has another weekday for this date.
    .why = Guests and journalists come on the wrong day.
    .mend = Correct the weekday or the date.
    .waive = If an old-style date is quoted, { waive-how }

check-impossible-date = Date or time that does not exist
    .what = There is no such day or hour, or a period ends before it begins.
    .why = It is surely a slip, and nobody knows which day was meant.
    .mend = Correct the date or the time.
    .waive = If it is a number that only looks like a date, { waive-how }

check-sum-mismatch = Total that does not add up
    .what = The parts do not make the total, or percentages do not make 100.
    .why = Readers add up the figures, and doubt the rest of the text.
    .mend = Correct the total or the part that is wrong.
    .waive = If the parts overlap or are rounded, { waive-how }
