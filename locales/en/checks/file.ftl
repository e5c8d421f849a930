### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-file = Files and syntax

## Findings

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
# $found (String): the letter that stands there, such as a Cyrillic one
syntax-expected-id = An id of Latin letters must begin here, not “{ $found }”; indent a line that continues the text above by four spaces
# $range (String): such as “0-9”
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

## Pages

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
