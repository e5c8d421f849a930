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
# $reason (String): in English, from the Fluent parser
syntax-other = Fluent cannot read this: { $reason }

## Findings: coverage

# $messages (Number): segments of the source file
finding-missing-file =
    There is no such file, so { $messages ->
        [one] { $messages } segment is untranslated
       *[other] { $messages } segments are untranslated
    }: create it (for a statement, run `dilmanc sync`)
# $id (String): of a segment
finding-missing-message = “{ $id }” is not in this file: add it with its translation
# $id (String): of a segment
finding-obsolete-message = The source no longer has “{ $id }”: delete it here (for a statement, run `dilmanc sync`)
finding-untranslated = Not translated yet: write the translation after the = and remove the # before the id
finding-untranslated-copy = The translation is the source text itself: translate it, or waive this if both are written alike
finding-empty-translation = The translation is empty, the source is not: translate it, or waive this if it is empty on purpose
# $change (String): the source with [-removed-] and {+added+} words
finding-stale-translation = The source has changed since it was translated, so revise the translation: { $change }
# $id (String): of a segment
finding-commented-out = The translation of “{ $id }” is still a comment: remove the # at the start of its lines
# $changes (Number): paragraphs
finding-unsynced-document =
    { $changes ->
        [one] { $changes } paragraph of the document has changed since the last sync
       *[other] { $changes } paragraphs of the document have changed since the last sync
    }: run `dilmanc sync`

## Findings: Fluent structure

finding-missing-value = The source has a text here, the translation only attributes: add the text after the =
finding-surplus-value = The source has only attributes here, the translation also a text: delete the text
# $attribute (String): name of an attribute, without the dot
finding-missing-attribute = The attribute .{ $attribute } of the source is missing: add it
# $attribute (String): name of an attribute, without the dot
finding-surplus-attribute = The source has no attribute .{ $attribute }: delete it or correct its name
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

## Findings: facts

# $source (String): an address
# $target (String): an address
finding-address-changed = “{ $target }” here, “{ $source }” in the source: correct one of them
# $source (String): an address
finding-address-lost = The address “{ $source }” of the source is missing here: add it
# $target (String): an address
finding-address-added = The source does not have the address “{ $target }”: delete it here or add it there

## Findings: typography

finding-leading-space = The translation begins with a space, the source does not: delete it
finding-trailing-space = The translation ends with a space, the source does not: delete it
# $word (String)
finding-doubled-word = “{ $word }” stands here twice in a row: delete one
# $bracket (String): a character
finding-unpaired-bracket = “{ $bracket }” has no partner: add the other bracket or delete this one

## Findings: waivers

waiver-without-reason = A waiver needs a reason: write one of at least three letters after the colon
waiver-malformed = This waiver cannot be read: write it as # waive check "fact" [seal]: reason
# $check (String): not the id of any check
waiver-unknown-check = There is no check “{ $check }”: `dilmanc explain` lists them all
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
waiver-unused = { $check } finds nothing here to excuse: delete this waiver
