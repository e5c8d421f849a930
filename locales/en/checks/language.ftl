### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-language = Language

## Findings

# $language (String): ISO 639 code of the language that was found
finding-wrong-language =
    This text is { $language ->
        [az] Azerbaijani
        [en] English
        [ru] Russian
        [tr] Turkish
        [uk] Ukrainian
       *[other] in another language
    }: write the translation
# $language (String): ISO 639 code of the language that was found
finding-wrong-language-sentence =
    This sentence is { $language ->
        [az] Azerbaijani
        [en] English
        [ru] Russian
        [tr] Turkish
        [uk] Ukrainian
       *[other] in another language
    }: translate it
# $target (String): words
finding-partially-untranslated = “{ $target }” still stands here as in the source: translate it
# $word (String)
# $letter (String): the letter of the wrong alphabet
# $code (String): such as “U+0430”
# $expected (String): the same word in one alphabet
finding-script-mix = “{ $word }” mixes Latin and Cyrillic letters: replace “{ $letter }” ({ $code }), as in “{ $expected }”
# $word (String)
# $letter (String): the letter of the wrong alphabet
# $code (String): such as “U+0430”
finding-script-mix-unclear = “{ $word }” mixes Latin and Cyrillic letters: replace “{ $letter }” ({ $code })
# $word (String)
finding-wrong-script-word = “{ $word }” is written in the letters of the other alphabet: type it again
# $word (String)
# $code (String): such as “U+04D9”
finding-schwa-look-alike = “{ $word }” has { $code } in place of the letter ə: type ə (U+0259), as a capital Ə (U+018F)
# $word (String)
finding-i-combining-dot = A separate dot (U+0307) follows the i of “{ $word }”: delete the dot
# $word (String)
# $letter (String)
finding-foreign-letter = The alphabet of this language has no “{ $letter }”: correct “{ $word }”
# $word (String)
finding-turkish-intrusion = “{ $word }” is Turkish: write it in Azerbaijani
finding-az-ascii = This text is typed without ə, ş, ç, ğ, ı, ö, ü: type it with the Azerbaijani letters
# $target (String): as written
# $expected (String): as it should be
finding-az-ordinal-suffix = The suffix of “{ $target }” does not fit the number as it is read: write “{ $expected }”
# $target (String): as written
# $expected (String): as it should be
finding-ru-ordinal-suffix = The ending of “{ $target }” is not the usual one: write “{ $expected }”
# $target (String): as written
# $expected (String): as it should be
finding-az-capital-i = I and İ are mixed up in “{ $target }”: write “{ $expected }”

## Pages

check-wrong-language = Text in another language
    .what = The translation, or a whole sentence of it, is written in a language other than that of the file.
    .why = A file may have been pasted into the wrong place.
    .mend = Move the text to the file of its language and write the translation here.
    .waive = If the text is a quotation, a title or a list of names, { waive-how }

check-partially-untranslated = Words left untranslated
    .what = Some words of the source stand in the translation as they are.
    .why = The sentence breaks off into another language.
    .mend = Translate these words too.
    .waive = If they are a name, a brand or a title that keeps its form, { waive-how }

check-script-mix = Latin and Cyrillic letters in one word
    .what = A word contains letters of both alphabets that look alike, such as Latin a and Cyrillic а.
    .why = Nobody sees the difference, but search does not find the word and speech programs stumble over it.
    .mend = Replace the letter that the finding shows, or type the word again.
    .waive = If the word is meant to be written so, { waive-how }

check-wrong-script-word = Word in the other alphabet
    .what = A whole word is written in Cyrillic letters inside an Azerbaijani text, or in Latin look-alikes inside a Russian one.
    .why = It looks right, but no program takes it for that word.
    .mend = Type the word again with the keyboard of this language.
    .waive = If it is a foreign name, a formula or a quotation, { waive-how }

check-schwa-look-alike = Look-alike of ə
    .what = A Cyrillic letter (U+04D9) or a turned e (U+01DD) stands in place of the Azerbaijani letter ə.
    .why = The letters cannot be told apart on the screen, but search, sorting and spelling programs treat the word as another.
    .mend = Type ə with the Azerbaijani keyboard: U+0259, as a capital U+018F.
    .waive = If the text is about these letters, { waive-how }

check-i-combining-dot = i with a second dot
    .what = A separate dot (U+0307) stands after i. A program that does not know Azerbaijani made it from İ when it changed capitals to small letters.
    .why = The word shows two dots or a box, and search does not find it.
    .mend = Delete the dot.
    .waive = If the text is about this very sign, { waive-how }

check-foreign-letter = Letter of another alphabet
    .what = The word contains a letter that the alphabet of this language does not have.
    .why = It is a slip of the keyboard or a rest of another language.
    .mend = Write the word with the letters of this language.
    .waive = If it is a foreign name that keeps its spelling, { waive-how }

check-turkish-intrusion = Turkish in an Azerbaijani text
    .what = A Turkish word or way of writing stands in the Azerbaijani text: “ve” for “və”, an apostrophe before an ending, the letters â, î, û.
    .why = Readers notice at once that the text was not written for them.
    .mend = Use the Azerbaijani word and write the ending without an apostrophe.
    .waive = If it is a Turkish name or a quotation, { waive-how }

check-az-ascii = Azerbaijani without its letters
    .what = The text is typed with English letters only: e for ə, s for ş, c for ç, i for ı.
    .why = It is hard to read, and many words become other words.
    .mend = Type the text again with the Azerbaijani keyboard.
    .waive = If the text consists of names and codes, { waive-how }

check-az-ordinal-suffix = Wrong suffix after an Azerbaijani number
    .what = The suffix of an ordinal follows the vowel of the last word of the number as it is read: altıncı, so 6-cı; mininci, so 2000-ci.
    .why = It is a spelling mistake that every reader hears.
    .mend = Write the suffix that the finding gives.
    .waive = If the number is read in another way, such as in a foreign name, { waive-how }

check-az-capital-i = Wrong capital I in Azerbaijani
    .what = The capital of i is İ and the capital of ı is I; here they are mixed up.
    .why = The word is misspelt, usually in a headline.
    .mend = Correct the letter: NAZİRLİK, but QIZIL.
    .waive = If the word is foreign or an abbreviation, { waive-how }

check-ru-ordinal-suffix = Wrong ending after a Russian number
    .what = An ordinal in digits takes one letter after a vowel and two after a consonant: 5-й, 5-го; none after a Roman numeral or in a date.
    .why = It is a common mistake against the rules of Russian print.
    .mend = Write the ending that the finding gives, or none.
    .waive = If an older text is quoted, { waive-how }
