### What the checks of dilmanc say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

## Groups of checks

group-file = Files and syntax
group-coverage = Coverage
group-structure = Fluent structure
group-facts = Facts
group-language = Language
group-typography = Typography
group-document = The document as a whole
group-consistency = Consistency
group-waivers = Waivers

## Findings: files and syntax

# $offset (String): byte of the file, from 0
finding-invalid-utf8 = The file is not UTF-8 (first wrong byte: { $offset }): save it as UTF-8
# $offset (String): byte of the file, from 0
# $charset (String): name of an encoding, such as “Windows-1251”
finding-invalid-utf8-likely = The file is not UTF-8 but probably { $charset } (first wrong byte: { $offset }): open it as { $charset } and save it as UTF-8
finding-byte-order-mark = The file starts with a byte order mark (U+FEFF), which hides the first segment from other programs: save it as UTF-8 without BOM
# $code (String): such as “U+0007”
finding-control-character = Invisible control character { $code }: delete it
finding-merge-conflict = Two versions of this text are waiting to be merged: keep one and delete the lines marked <<<<<<<, ======= and >>>>>>>
# $escape (String): such as “\x”
finding-bad-escape = “{ $escape }” means nothing between quotation marks: write \\ for a backslash, \" for a quotation mark, \u0041 for a character by its code
finding-too-deep = Braces are nested too deep here, so nothing in this file was checked: simplify the text
finding-too-large = The file is too large to be checked: split it
# $id (String): of a segment
finding-duplicate-message = “{ $id }” stands in this file twice: keep one
# $attribute (String): name of an attribute, without the dot
finding-duplicate-attribute = The attribute .{ $attribute } is given twice: keep one
# Labels the other place of a duplicate.
finding-first-here = first given here
# $word (String)
finding-replacement-character = U+FFFD stands here for a letter that was lost: restore the word “{ $word }”
# $code (String): such as “U+202E”
finding-bidi-control = { $code } secretly changes the direction of the text: delete it
# $code (String): such as “U+200B”
finding-invisible-character = Invisible character { $code }: delete it
# $target (String): as written
# $expected (String): as it should be
finding-mojibake = “{ $target }” was read in a wrong encoding: write “{ $expected }”
# $word (String)
finding-not-normalized = A letter of “{ $word }” is stored as two characters: type the word again
# $found (String): CRLF or LF
# $expected (String): CRLF or LF
finding-line-endings = The lines end in { $found } here and in { $expected } in the other files: save with { $expected }
finding-line-endings-mixed = The lines of this file end in CRLF and in LF: save it with one of them
# $variant (String): a key, without brackets
finding-duplicate-variant = The variant [{ $variant }] is given twice: keep one
# $count (Number): placeables, those of all segments it refers to included
finding-placeable-limit = This text needs { $count } placeables, and Fluent cuts it off after 100: write some of them as plain text
# $count (Number): placeables, those of all segments it refers to included
finding-placeable-limit-near = This text needs { $count } placeables of the 100 that Fluent allows: write some of them as plain text
# $locale (String): tag of a language, as the folder is called
finding-unknown-locale = Nothing is known of the plural forms of “{ $locale }”, so English ones are used: correct the tag if it is misspelt

## Findings: what the Fluent grammar does not allow

syntax-expected-equals = “=” is missing: a segment is written id = text; indent a line that continues the text above by four spaces
# $token (String): a character
syntax-expected-token = “{ $token }” is missing here: add it
# $range (String): such as “a-zA-Z”
syntax-expected-character = A character of { $range } must stand here; indent a line that continues the text above by four spaces
syntax-comment-space = A space must follow the # of a comment: add it
# $id (String): of a segment
syntax-missing-value = “{ $id }” has no text: write it after the = or delete the line
syntax-empty-variant = A text is missing here: write it, or { "{ \"\" }" } if it is empty on purpose
syntax-closing-brace = This “{ "}" }” closes nothing: delete it, or write { "{ \"}\" }" } to show a brace
syntax-open-literal = A quotation mark between braces must be closed on the same line: add the closing "
syntax-no-default-variant = No variant is the default: put * before the one for all other cases, as in *[other]
syntax-several-default-variants = More than one variant is marked *: keep the * of the one for all other cases
syntax-bad-placeable = What stands between these braces cannot be read: write { "{ $variable }" }, { "{ segment }" } or { "{ -term }" }; a brace as text is { "{ \"{\" }" }
syntax-bad-selector = Only a variable, a number, a function or an attribute of a term can choose between variants: put one before the arrow ->
syntax-term-attribute = An attribute of a term cannot be shown, only choose between variants: use the term itself
syntax-bad-function = The name of a function consists of capital letters: correct it
syntax-argument-order = Named arguments come last: move the others before them
# $argument (String): its name
syntax-repeated-argument = The argument “{ $argument }” is given twice: keep one

## Findings: coverage

# $messages (Number): segments of the source file
finding-missing-file =
    There is no such file, so { $messages ->
        [one] { $messages } segment is untranslated
       *[other] { $messages } segments are untranslated
    }: create it (for a statement, run “dilmanc sync”)
# $id (String): of a segment
finding-missing-message = “{ $id }” is not in this file: add it with its translation
# $id (String): of a segment
finding-obsolete-message = The source no longer has “{ $id }”: delete it here (for a statement, run “dilmanc sync”)
finding-untranslated = Not translated yet: write the translation after the = and remove the # before the id
finding-untranslated-copy = The translation is the source text itself: translate it, or waive this if both are written alike
finding-empty-translation = The translation is empty, the source is not: translate it, or waive this if it is empty on purpose
# $change (String): the source with [-removed-] and {+added+} words
finding-stale-translation = The source has changed since it was translated, so revise the translation: { $change }
# $revision (String): of the version control, such as “v1.2”
# $change (String): the words that changed
finding-stale-since = The source has changed since { $revision }, but this translation has not, so revise it: { $change }
# $id (String): of a segment
finding-commented-out = The translation of “{ $id }” is still a comment: remove the # at the start of its lines
# $changes (Number): paragraphs
finding-unsynced-document =
    { $changes ->
        [one] { $changes } paragraph of the document has changed since the last sync
       *[other] { $changes } paragraphs of the document have changed since the last sync
    }: run “dilmanc sync”
finding-obsolete-file = The source no longer has this file: delete it or rename it as in the source

## Findings: Fluent structure

finding-missing-value = The source has a text here, the translation only attributes: add the text after the =
finding-obsolete-value = The source has only attributes here, the translation also a text: delete the text
# $attribute (String): name of an attribute, without the dot
finding-missing-attribute = The attribute .{ $attribute } of the source is missing: add it
# $attribute (String): name of an attribute, without the dot
finding-obsolete-attribute = The source has no attribute .{ $attribute }: delete it or correct its name
# $variable (String): such as “$count”
finding-unknown-variable = The source has no { $variable }: use one of its variables or delete this one
# $variable (String): such as “$cuont”
# $nearest (String): such as “$count”
finding-unknown-variable-nearest = The source has no { $variable }; did you mean { $nearest }?
# $variable (String): such as “$count”
finding-dropped-variable = The source shows { $variable }, the translation never does: add { "{ " }{ $variable }{ " }" } where it belongs
# $reference (String): id of a segment or -term, perhaps with .attribute
finding-unresolved-reference = “{ $reference }” does not exist in this language: correct the name or add it
# $reference (String): id of a segment or -term
# $nearest (String): the same of one that exists
finding-unresolved-reference-nearest = “{ $reference }” does not exist in this language; did you mean “{ $nearest }”?
# $reference (String): id of a segment or -term
finding-reference-untranslated = “{ $reference }” exists only in the source: translate it too, or its name will be shown instead
# $literal (String): a character
finding-dropped-literal = The source shows “{ $literal }”, the translation does not: write it as { "{ \"" }{ $literal }{ "\" }" }
# $variable (String): such as “$count”
finding-unknown-selector = The source has no { $variable } to choose by: use one of its variables
# $variable (String): such as “$cuont”
# $nearest (String): such as “$count”
finding-unknown-selector-nearest = The source has no { $variable } to choose by; did you mean { $nearest }?
# $source (String): a reference
finding-reference-lost = The source refers to “{ $source }”, the translation does not: use the reference or waive this
# $target (String): a reference
finding-reference-added = The source does not refer to “{ $target }”: delete the reference or waive this
# $loop (String): such as “a → b → a”
finding-cyclic-reference = This text contains itself ({ $loop }): write one of these without a reference to the next
# $function (String): a name in capital letters
finding-unknown-function = There is no function { $function }: correct the name or use one that the source uses
# $option (String): a named option with its value, as written
# $function (String): a name in capital letters
finding-unknown-option = { $function } does not know “{ $option }”: correct the option or its value
# $term (String): with its hyphen
# $argument (String): its name, with its value where that is wrong
finding-term-argument = { $term } does not use “{ $argument }”: correct the argument or delete it
# $term (String): with its hyphen
# $variable (String): such as “$city”
finding-unset-term-variable = { $term } shows { $variable }, but no segment that uses the term gives it a value: pass it in brackets or delete it
# $missing (String): keys, such as “[few], [many]”
finding-missing-plural = Forms that this language needs are missing: { $missing }; add them
# $variant (String): a key, without brackets
finding-unused-plural = This language never uses [{ $variant }] here: delete the variant
# $variable (String): such as “$count”
finding-one-without-number = This form also stands for 21, 31 and so on, yet does not show { $variable }: show it, or write [1] for the number 1 alone
# $variant (String): a key, without brackets
# $known (String): keys of the source, with commas
finding-translated-variant-key = The source has no variant [{ $variant }]: keys are not translated, write one of { $known }
# $source (String): a name
# $target (String): a name
finding-l10n-name-mismatch = data-l10n-name “{ $target }” here, “{ $source }” in the source: write it as in the source
# $source (String): a name
finding-l10n-name-mismatch-lost = The element data-l10n-name “{ $source }” of the source is missing here: add it
# $target (String): a name
finding-l10n-name-mismatch-added = The source has no element data-l10n-name “{ $target }”: delete it
# $tag (String): such as “</strong>”
finding-unbalanced-markup = { $tag } has no partner: add the other tag or delete this one
# $source (String): such as “<em>”
finding-markup-mismatch-lost = The source has { $source }, the translation has not: mark the same words
# $target (String): such as “<em>”
finding-markup-mismatch-added = The source has no { $target }: delete it
# $source (String): a property such as “width”
finding-invalid-style = .style must give { $source } a size, such as 40em, and nothing else: write it as in the source
# $key (String): a letter
finding-access-key = “{ $key }” does not occur in the label: choose one of its letters
# $source (String): such as “%s”
finding-foreign-placeholder-lost = The source has { $source }, the translation has not: copy it unchanged
# $target (String): such as “%s”
finding-foreign-placeholder-added = The source has no { $target }: delete it

## Findings: facts

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

## Findings: language

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

## Findings: typography

finding-leading-space = The translation begins with a space, the source does not: delete it
finding-trailing-space = The translation ends with a space, the source does not: delete it
finding-line-end-space = The line ends with a space: delete it
# $word (String)
finding-doubled-word = “{ $word }” stands here twice in a row: delete one
# $bracket (String): a character
finding-unpaired-bracket = “{ $bracket }” has no partner: add the other bracket or delete this one
# $target (String): an abbreviation
finding-unpaired-bracket-lost = “{ $target }” has brackets in the source: write ({ $target })
# $mark (String): a quotation mark
finding-unpaired-quote = The quotation mark { $mark } has no partner: add the other one or delete this one
# $target (String): marks as written
# $expected (String): marks of this language
finding-quote-style = Quotation marks { $target } here: this language uses { $expected }
finding-mixed-apostrophe = Both ' and ’ stand in this text: write ’ throughout
finding-mixed-apostrophe-file = Other texts of this file have ’ for the apostrophe: write ’ here too
# $source (String): a punctuation mark
# $target (String): a punctuation mark
finding-end-punctuation = “{ $target }” at the end here, “{ $source }” in the source: correct one of them
# $source (String): a punctuation mark
finding-end-punctuation-lost = The source ends with “{ $source }”, the translation without a mark: add it
# $target (String): a punctuation mark
finding-end-punctuation-added = The source ends without a mark, the translation with “{ $target }”: delete it
finding-double-space = Two spaces in a row: delete one
# $mark (String): a punctuation mark
finding-space-before-mark = A space before “{ $mark }”: delete it
# $mark (String): an opening bracket or quotation mark
finding-space-after-mark = A space after “{ $mark }”: delete it
finding-stray-nbsp = A no-break space where this language needs none: replace it by an ordinary space
# $expected (String): a dash
finding-hyphen-as-dash = A hyphen stands in place of a dash: write { $expected }

## Findings: the document as a whole

# $source (Number): characters
# $target (Number): characters
finding-length-ratio-short = The translation is unusually short (characters: { $target }, in the source { $source }): see that nothing is missing
# $source (Number): characters
# $target (Number): characters
finding-length-ratio-long = The translation is unusually long (characters: { $target }, in the source { $source }): see that nothing was added
# $source (Number): sentences
# $target (Number): sentences
finding-sentence-count = Sentences here: { $target }, in the source: { $source }; see that none was lost or added
# $id (String): of a segment
finding-misaligned = This looks like the translation of “{ $id }”: move it there
# $count (Number): of translations, three and more
# $id (String): of a segment
finding-misaligned-run = { $count } translations from here on stand in the wrong place; this one looks like that of “{ $id }”: move them all
finding-misaligned-foreign = This has nothing in common with its source, no name, number or subject: translate this segment
# $id (String): of a segment
finding-merged-neighbour = This translation also holds the text of “{ $id }”: move that part there (after a moved paragraph break run “dilmanc sync”)
# $source (String): the last words of the source
finding-truncated = The end of the source, “{ $source }”, is missing here: translate it to the end
# $id (String): of a segment
finding-copied-neighbour = The same translation as “{ $id }”, whose source is another: translate this segment

## Findings: consistency

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

## Findings: waivers

waiver-without-reason = A waiver needs a reason: write one of at least three letters after the colon
waiver-malformed = This waiver cannot be read: write it as # waive check "fact" [seal]: reason
# $check (String): not the id of any check
waiver-unknown-check = There is no check “{ $check }”: “dilmanc explain” lists them all
# $check (String): not the id of any check
# $nearest (String): id of a check
waiver-unknown-check-nearest = There is no check “{ $check }”; did you mean “{ $nearest }”?
# $check (String): id of a check
waiver-not-waivable = { $check } cannot be waived: mend what it reports and delete this line
# $check (String): id of a check
# $line (String): the comment line to write
waiver-unsealed =
    This waiver of { $check } has no seal and does not act; to excuse the two texts as they are now, write:
    { $line }
# $check (String): id of a check
# $line (String): the comment line to write
waiver-stale =
    A text has changed since { $check } was waived, so the waiver no longer acts; delete it or, if it still holds, write:
    { $line }
# $check (String): id of a check
waiver-unused = { $check } finds nothing here: delete this waiver
# $check (String): id of a check
# $file (String): path
# $count (Number): findings
finding-baseline-stale =
    { $count ->
        [one] { $count } finding of { $check } in { $file } is gone
       *[other] { $count } findings of { $check } in { $file } are gone
    }: delete what is gone with --update-baseline

## How a waiver is written; the pages below end with these words

waive-how = write the waiver with “dilmanc waive ID CHECK --locale LANG --reason …”; it holds until either text changes.
waive-never = It cannot be waived: mend it.
waive-settings = It cannot be waived in the file; set its level under “checks:” in “dilmanc.yaml”.

## Pages: files and syntax

check-invalid-utf8 = File that is not UTF-8
    .what = The bytes of the file are not UTF-8 text: it was probably saved as Windows-1251, Windows-1254 or UTF-16.
    .why = Nothing in the file can be checked, and letters such as ə, ş or ğ may already be lost.
    .mend = Open the file in the encoding that the finding names and save it as UTF-8.
    .waive = { waive-never }

check-byte-order-mark = Byte order mark
    .what = The file starts with the invisible character U+FEFF, which some editors add.
    .why = Other Fluent programs take it for a part of the first entry and lose that segment.
    .mend = Save the file as “UTF-8 without BOM”.
    .waive = { waive-never }

check-control-character = Control character
    .what = An invisible control character, such as a null or a bell, stands in the file. A tab inside a text is allowed.
    .why = It comes with copied text, nobody sees it in an editor, and it can spoil print, e-mail and web pages.
    .mend = Delete the character; if need be, type the word again.
    .waive = { waive-never }

check-replacement-character = Replacement character
    .what = The text contains U+FFFD, which a program puts in place of a letter it could not read. The source has none.
    .why = The letter is lost, and the reader sees a question mark or a box.
    .mend = Restore the word from an earlier version of the file or from the source.
    .waive = If the text is about this very character, { waive-how }

check-bidi-control = Hidden change of direction
    .what = An invisible character turns the direction of the text around, or opens such a change and never closes it.
    .why = What is shown then differs from what is stored: a name, a number or a link can be disguised.
    .mend = Delete the character, unless the text contains Arabic, Persian or Hebrew words that need it.
    .waive = If such words are shown wrongly without it, { waive-how }

check-invisible-character = Invisible character
    .what = A zero-width space, a soft hyphen or a similar character without a shape stands in the text.
    .why = Search does not find the word, and it may break in the wrong place.
    .mend = Delete the character.
    .waive = If it is needed for the layout, { waive-how }

check-mojibake = Text in a wrong encoding
    .what = Letters were read in one encoding and saved in another, so that two or three strange signs stand for each of them.
    .why = The text cannot be read or published.
    .mend = Restore the text from an earlier version, or type the word again.
    .waive = If the text quotes such signs as an example, { waive-how }

check-not-normalized = Letter made of two characters
    .what = A letter such as ö is stored as o and a separate accent, not as one character (the text is not in NFC).
    .why = It looks right, but search, sorting and comparison treat it as another letter.
    .mend = Type the letter again, or let an editor convert the file to NFC.
    .waive = If another program needs this form, { waive-how }

check-line-endings = Line ends of another kind
    .what = The lines of the file end in another way than those of its neighbours (CRLF or LF), or in both ways at once.
    .why = Every line then counts as changed, and real changes are lost among them.
    .mend = Let the editor save the file with the line ends of the other files.
    .waive = { waive-settings }

check-merge-conflict = Unresolved merge conflict
    .what = The version control system left two versions of a passage and marked them with <<<<<<<, ======= and >>>>>>>.
    .why = Neither version is in force: the segments between the marks are lost to every program.
    .mend = Keep the right version and delete the other one with the lines of the marks.
    .waive = { waive-never }

check-syntax-error = Entry that Fluent cannot read
    .what = The grammar of Fluent does not allow what stands here: a brace without its partner, a missing =, a text that continues without an indent, and the like.
    .why = The whole entry is lost, and the reader gets no translation.
    .mend = Follow the finding: it says what is missing at this place.
    .waive = { waive-never }

check-bad-escape = Wrong escape between quotation marks
    .what = Between quotation marks inside braces, \ may be followed only by \, by ", by u and four hex digits or by U and six.
    .why = Some Fluent programs stop at such a sequence; others show signs that nobody wrote.
    .mend = Write \\ for a backslash, \" for a quotation mark, and the code of a character with all its digits.
    .waive = { waive-never }

check-parser-limit = File too large or nested too deep
    .what = The file is larger than any collection of texts needs to be, or its braces are nested without measure.
    .why = Such a file can make programs run out of memory, so nothing in it was read.
    .mend = Split the file, or simplify the nested text.
    .waive = { waive-never }

check-duplicate-message = Segment given twice
    .what = Two entries of the file have the same id.
    .why = Programs show only one of them, and not all choose the same one.
    .mend = Keep the right entry and delete or rename the other.
    .waive = { waive-never }

check-duplicate-attribute = Attribute given twice
    .what = An entry has two attributes of the same name.
    .why = Only one of the texts is shown.
    .mend = Keep the right attribute and delete the other.
    .waive = { waive-never }

check-duplicate-variant = Variant given twice
    .what = Two variants of one choice have the same key.
    .why = The second one is never shown.
    .mend = Keep one; if they were meant for different cases, correct the key.
    .waive = If another program needs both, { waive-how }

check-placeable-limit = Too many placeables in one text
    .what = A text holds more than 100 placeables, or nearly so many, together with the segments and terms that it shows.
    .why = Fluent stops at the hundredth, and the reader gets the text without its end.
    .mend = Write quotation marks, brackets and other signs that need no braces as plain text, or divide the segment.
    .waive = If the program reads more placeables, { waive-how }

check-unknown-locale = Language without known plural forms
    .what = CLDR, the collection of rules for languages, has no plural forms for this tag.
    .why = Programs then use the English forms in silence, and no check can tell which forms are needed.
    .mend = If the tag is misspelt, rename the folder: az, ru, pt-BR.
    .waive = { waive-settings }

## Pages: coverage

check-missing-file = Missing file
    .what = A file of the source has no counterpart in this language. It counts as one finding, not as one for every segment.
    .why = Readers of this language get none of these texts.
    .mend = For a statement run “dilmanc sync”; for other texts create the file and translate its segments.
    .waive = { waive-settings }

check-missing-message = Missing segment
    .what = The source has a segment that the file of this language does not have, not even as an empty slot.
    .why = A passage is missing in the published text, or shown in another language.
    .mend = For a statement run “dilmanc sync”, which writes the slot; elsewhere add the segment and translate it.
    .waive = { waive-settings }

check-obsolete-file = File without a source
    .what = The source no longer has a file of this name.
    .why = Nobody keeps these texts up to date, yet a program may still show them.
    .mend = Delete the file, or rename it if the source file was renamed.
    .waive = { waive-settings }

check-obsolete-message = Segment without a source
    .what = The translation has a segment that the source no longer has.
    .why = The published text may say something that the statement does not say.
    .mend = For a statement run “dilmanc sync”: it sets the translation aside under “Obsolete” and brings it back if the paragraph returns. Elsewhere delete the segment.
    .waive = { waive-settings }

check-untranslated = Untranslated segment
    .what = The slot of the segment is still empty, or the translation is the source text itself.
    .why = The reader gets a passage in another language, or nothing.
    .mend = Write the translation after the = and remove the # before the id.
    .waive = If both languages write it alike (a name, an abbreviation, a number), { waive-how }

check-empty-translation = Empty translation
    .what = The translation, or one of its variants, shows nothing where the source has a text.
    .why = A passage is missing for the reader, and no program reports it.
    .mend = Write the translation.
    .waive = If this language needs no words here, { waive-how }

check-stale-translation = Outdated translation
    .what = The source has changed since this translation was made: the “# en:” or “# was:” comment above it holds the text that was translated. Where there is no such comment, “--since REV” compares with an earlier version in git: the source has changed since, the translation has not.
    .why = The versions of the statement no longer say the same.
    .mend = Revise the translation by the words that changed, then remove the “# was:” lines or run “dilmanc approve ID”. Found with --since, it may also be accepted as it is: write the source of today above it as a comment, “# en: text”.
    .waive = It cannot be waived; if the change does not concern the translation, accept it with “dilmanc approve ID”.

check-commented-out-translation = Translation left in a comment
    .what = A translation was written into the slot, but the # before it was not removed.
    .why = The work is done, yet no reader sees it.
    .mend = Remove the # and the space after it at the start of every line of the translation.
    .waive = If the comment is a draft or an example, { waive-how }

check-unsynced-document = Document changed since the last sync
    .what = The document does not say what the generated source file says, because it was edited later.
    .why = All other findings speak of an older text.
    .mend = Run “dilmanc sync”; with “--dry-run” it only shows what would change.
    .waive = { waive-settings }

## Pages: Fluent structure

check-missing-value = Missing text beside attributes
    .what = The source has a text here and the translation only attributes.
    .why = A program that asks for the text gets none and shows the id or the source.
    .mend = Add the text after the =.
    .waive = { waive-never }

check-obsolete-value = Text that the source does not have
    .what = The source has only attributes here and the translation also a text of its own.
    .why = No program asks for the text, or it shows something that the source does not say.
    .mend = Delete the text after the =.
    .waive = { waive-settings }

check-missing-attribute = Missing attribute
    .what = The source has an attribute that the translation does not have. Those of terms are free: they hold gender, short forms and the like.
    .why = A button or a hint stays without a text in this language.
    .mend = Add the attribute.
    .waive = { waive-settings }

check-obsolete-attribute = Attribute that the source does not have
    .what = The translation has an attribute that the source does not have. Those of terms are free.
    .why = Nobody ever sees its text; often it is a misspelt name, and the right attribute is missing.
    .mend = Delete the attribute or correct its name.
    .waive = { waive-settings }

check-unknown-variable = Unknown variable
    .what = The translation uses a variable that the source does not have.
    .why = The program gives it no value, and the reader sees its name.
    .mend = Copy the name from the source; names of variables are not translated.
    .waive = If the program passes this variable all the same, { waive-how }

check-dropped-variable = Dropped variable
    .what = The source shows a variable that the translation shows nowhere. A variant for exactly one or two may do without it.
    .why = A number, a name or a date is missing in the published text.
    .mend = Put the variable where the sentence needs it.
    .waive = If the sentence is complete without it, { waive-how }

check-unknown-selector = Choice by an unknown variable
    .what = The translation chooses between variants by a variable that the source does not have.
    .why = The program gives it no value, so that the default variant is always shown.
    .mend = Choose by a variable of the source.
    .waive = If the program passes this variable all the same, { waive-how }

check-unresolved-reference = Reference to nothing
    .what = The translation names another segment, a term or an attribute that does not exist in this language. Capital and small letters differ.
    .why = The reader sees the name instead of a text.
    .mend = Correct the name, or translate what it refers to.
    .waive = { waive-never }

check-reference-changed = Other references than in the source
    .what = The source names a segment or a term that the translation does not name, or the other way round.
    .why = A name that is kept in one place for all texts would no longer follow when it changes.
    .mend = Use the reference of the source, unless the sentence needs another form of the name.
    .waive = If the name must be inflected and is therefore written out, { waive-how }

check-cyclic-reference = Text that contains itself
    .what = Segments or terms refer to each other in a circle.
    .why = The program cannot build the text and shows a name or nothing.
    .mend = Write one of the texts without a reference to the others.
    .waive = { waive-never }

check-unknown-function = Unknown function
    .what = The translation calls a function that Fluent does not have and the source does not use.
    .why = The reader sees its name instead of a value.
    .mend = Correct the name; NUMBER and DATETIME are always there, and the functions of the program are declared under “functions:” in “dilmanc.yaml”.
    .waive = { waive-never }

check-unknown-option = Unknown option of a function
    .what = NUMBER or DATETIME is given an option that it does not have, or a value that the option does not take.
    .why = The option is ignored in silence, and the number or the date looks otherwise than was meant.
    .mend = Correct the option or its value; options that the program adds are declared in the settings, as in functions: ["NUMBER(precision)"].
    .waive = If the program reads this option, { waive-how }

check-term-argument = Argument that a term does not use
    .what = A term is given an argument without a name, one that it never asks for, or a value that it has no variant for.
    .why = Fluent ignores it in silence, and the form that was wanted is not shown.
    .mend = Use an argument and a value that the term knows.
    .waive = If the term uses it in other languages, { waive-how }

check-unset-term-variable = Variable of a term that nobody sets
    .what = A term shows a variable, and no segment that uses the term passes a value for it. Terms do not see the variables of the program.
    .why = The reader sees the name of the variable, and Fluent reports no error.
    .mend = Pass the value in brackets where the term is used, or take the variable out of the term.
    .waive = If another program passes it, { waive-how }

check-missing-plural = Missing plural form
    .what = A choice by a number lacks a variant that this language needs: Russian has one, few and many, Azerbaijani and English have one and other.
    .why = For some numbers the reader gets the wrong form of the word.
    .mend = Add the variant with the right form.
    .waive = If the number can never take such a value, { waive-how }

check-unused-plural = Plural form that is never used
    .what = A choice by a number has a variant for a form that this language does not have.
    .why = It is never shown; often the form that is needed is missing instead.
    .mend = Delete the variant or give it the right key.
    .waive = If other programs need it, { waive-how }

check-one-without-number = Form for 1 that also stands for 21
    .what = In this language [one] is also used for 21, 31, 101 and so on, but the variant does not show the number, as the other ones do.
    .why = The reader sees “one file” where there are twenty-one.
    .mend = Show the number in the variant; for the number 1 alone write [1].
    .waive = If the number can never be greater than 20, { waive-how }

check-translated-variant-key = Translated variant key
    .what = A key of a variant is a word of the program and was translated along with the text.
    .why = The program never asks for the translated key, and the variant is never shown.
    .mend = Write the key as in the source and translate only the text behind it.
    .waive = If the program really uses this key, { waive-how }

check-dropped-literal = Dropped character
    .what = The source writes a brace or another special character as { "{ \"…\" }" }, and the translation does not show it.
    .why = The reader misses a character that belongs to the text.
    .mend = Write it between quotation marks inside braces, as in the source.
    .waive = If the character is not needed in this language, { waive-how }

check-l10n-name-mismatch = Different data-l10n-name
    .what = The names by which a page finds its elements in the text differ between the source and the translation.
    .why = Links and buttons of the page disappear or lose their text.
    .mend = Copy the names from the source.
    .waive = If the page has another structure in this language, { waive-how }

check-unbalanced-markup = Tag without its partner
    .what = An HTML element is opened and not closed, closed and not opened, or closed in the wrong order.
    .why = Bold type or a link may run on to the end of the page.
    .mend = Add the missing tag, delete the surplus one or put them in order.
    .waive = If the partner stands in another segment, { waive-how }

check-markup-mismatch = Different markup
    .what = The translation has other HTML elements than the source.
    .why = Emphasis, a link or a line break is lost, or something stands out that should not.
    .mend = Mark the same words as the source does.
    .waive = If this language marks the words in another way, such as titles by quotation marks, { waive-how }

check-invalid-style = Style that is no CSS size
    .what = The attribute .style must hold widths or heights with a number and a unit, for the same properties as in the source.
    .why = A window opens in a wrong size.
    .mend = Write it as in the source and change only the numbers.
    .waive = If the program reads another form, { waive-how }

check-access-key = Access key not in the label
    .what = The access key is more than one letter, or the label does not contain it.
    .why = The key cannot be underlined, and nobody finds it.
    .mend = Choose a letter of the translated label.
    .waive = If the program shows the key in another way, { waive-how }

check-foreign-placeholder = Placeholder of another format
    .what = Marks such as %s, { "{0}" } or ${ "{name}" } differ between the source and the translation.
    .why = A value is missing in the text, or the program stops.
    .mend = Copy the marks from the source without a change.
    .waive = If the mark is part of the text, { waive-how }

## Pages: facts

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
    .what = The translation links to another page than the source, or a link is missing or added. The language part of an address may differ.
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

## Pages: language

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

## Pages: typography

check-unpaired-quote = Quotation mark without its partner
    .what = A quotation is opened and never closed, or closed and never opened. A quotation over several paragraphs may open in each of them.
    .why = The reader cannot tell whose words these are.
    .mend = Add the missing mark or delete the surplus one.
    .waive = If the quotation ends in a text outside this document, { waive-how }

check-quote-style = Quotation marks of another style
    .what = The marks are not those of this language: “ ” in Azerbaijani and English, « » in Russian with „ “ inside.
    .why = Mixed marks make an official text look careless.
    .mend = Replace the marks.
    .waive = If the marks belong to code or to a quoted original, { waive-how }

check-unpaired-bracket = Bracket without its partner
    .what = A bracket is opened and not closed, or closed and not opened, while the source has both.
    .why = The reader cannot see where the remark ends.
    .mend = Add the missing bracket or delete the surplus one.
    .waive = If the bracket is a sign of its own, { waive-how }

check-mixed-apostrophe = Two kinds of apostrophe
    .what = Both ' and ’ stand in the same text.
    .why = The text looks careless, and search finds only one of the spellings.
    .mend = Use ’ throughout; Azerbaijani words need no apostrophe at all.
    .waive = If one of them is a foot or minute sign, { waive-how }

check-end-punctuation = Other mark at the end
    .what = The source and the translation end with different marks: a full stop, a question mark, a colon, or none.
    .why = A question becomes a claim, or the text seems to break off.
    .mend = Put the mark of the source at the end.
    .waive = If this language ends such a text in another way, { waive-how }

check-edge-space = Space at the start or end
    .what = The translation begins or ends with a space that the source does not have.
    .why = In print and on the page words stand apart or out of line.
    .mend = Delete the space.
    .waive = If the text is joined to another that needs the space, { waive-how }

check-double-space = Two spaces in a row
    .what = Two or more spaces stand inside a line (shown here as ␣).
    .why = In print they leave a gap in the line.
    .mend = Delete the surplus space.
    .waive = If the spaces align a table, { waive-how }

check-space-before-mark = Space before a punctuation mark
    .what = A space stands before a comma, a full stop, a colon or another mark, or just inside brackets or quotation marks.
    .why = The mark may leave its word and move to the next line.
    .mend = Delete the space.
    .waive = If the mark is a sign of its own, { waive-how }

check-stray-nbsp = Stray no-break space
    .what = A no-break space stands where this language does not use one. It usually comes with text copied from a web page.
    .why = The line breaks in the wrong place, and search does not find the words.
    .mend = Replace it by an ordinary space.
    .waive = If the two words must stay on one line, { waive-how }

check-doubled-word = Word written twice
    .what = The same word stands twice in a row.
    .why = It is nearly always a slip of editing.
    .mend = Delete one of the words.
    .waive = If the repetition is meant, or it is a name, { waive-how }

check-hyphen-as-dash = Hyphen in place of a dash
    .what = A hyphen between spaces stands where a dash belongs.
    .why = The dash is part of the punctuation of this language, and a hyphen joins words.
    .mend = Write – in Azerbaijani and English, — in Russian.
    .waive = If it is a minus sign or a part of a command, { waive-how }

## Pages: the document as a whole

check-length-ratio = Unusual length
    .what = The translation is much shorter or longer than a translation of such a text normally is.
    .why = A sentence may be missing, or a part of another paragraph was added.
    .mend = Read both texts side by side and add or delete what does not belong.
    .waive = If the text is complete, only shorter or longer (an abbreviation spelled out, a set phrase), { waive-how }

check-sentence-count = Different number of sentences
    .what = The translation has at least two sentences more or fewer than the source, or only half of them.
    .why = A sentence may have been left out.
    .mend = Find the sentence without a counterpart and translate it.
    .waive = If sentences were only joined or divided, { waive-how }

check-misaligned = Translation of another segment
    .what = Facts, names and length of this translation fit a neighbouring segment better than its own source.
    .why = Two paragraphs were exchanged, or all from here on are one place off.
    .mend = Move the translation to the segment it belongs to.
    .waive = If the paragraphs were put in another order on purpose, { waive-how }

check-merged-neighbour = Two segments in one translation
    .what = The translation also holds the text of a neighbouring segment, which is itself missing, empty or repeated.
    .why = When one of the two changes, the other goes out of date unnoticed.
    .mend = Move each part to its own segment; if a paragraph break was moved in the document, run “dilmanc sync”.
    .waive = If this language joins the paragraphs on purpose, { waive-how }

check-truncated = Translation that breaks off
    .what = The end of the source has no counterpart, or the translation stops without a final mark.
    .why = The last thought of the paragraph is lost.
    .mend = Translate the text to its end.
    .waive = If the end was left out by agreement, { waive-how }

check-copied-neighbour = Translation copied from another segment
    .what = Two segments with different sources have the same translation.
    .why = One of them does not say what its source says.
    .mend = Translate this segment anew.
    .waive = If both may be said alike, such as short headings, { waive-how }

## Pages: consistency

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

## Pages: waivers

check-waiver-stale = Outdated waiver
    .what = The source or the translation has changed since the waiver was written, so it no longer acts.
    .why = The reason may no longer hold for the new text.
    .mend = Read the new text. If the reason holds, replace the seal by the one that the finding shows; else delete the waiver.
    .waive = { waive-never }

check-waiver-unused = Waiver that excuses nothing
    .what = The check finds nothing here any more.
    .why = A waiver without a use would hide the next real finding.
    .mend = Delete the line.
    .waive = { waive-never }

check-waiver-unsealed = Waiver without a seal
    .what = The waiver does not name the two texts it was written for by the six hex digits of their seal, and does not act yet.
    .why = Without a seal it would also excuse texts that nobody has read.
    .mend = Replace the line by the one that the finding shows, or run “dilmanc waive”, which writes the seal.
    .waive = { waive-never }

check-waiver-invalid = Invalid waiver
    .what = The waiver cannot be read, gives no reason, names no known check, or one that cannot be waived.
    .why = It excuses nothing, though it looks as if it did.
    .mend = Write the line as the finding says, or delete it and mend the text.
    .waive = { waive-never }

check-baseline-stale = Outdated baseline
    .what = The baseline holds a finding that is no longer found.
    .why = A baseline may only shrink: an entry without a use would hide the next real finding.
    .mend = Run the check with the same options and --update-baseline: it deletes what is gone and adds nothing.
    .waive = { waive-never }
