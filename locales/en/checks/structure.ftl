### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-structure = Fluent structure

## Findings

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
# $reference (String): id of a segment or -term
# $segments (Number): how many
finding-reference-elsewhere =
    “{ $reference }” is defined nowhere here, though { $segments ->
        [one] { $segments } segment refers
       *[other] { $segments } segments refer
    } to it: add the file that defines it, or name it under “elsewhere:” in “dilmanc.yaml”
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
finding-translated-variant-key = The source has no variant [{ $variant }]: keys are not translated, those possible here are { $known }
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

## Pages

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
    .mend = Correct the name, or translate what it refers to; what a file outside this folder defines, such as a brand, is named under “elsewhere:” in “dilmanc.yaml”.
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
    .waive = If the number can never take such a value, or the phrase has one form for all numbers above one, { waive-how }

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
    .what = A key of a variant, a word of the program or the name of a plural form, was translated along with the text.
    .why = The program never asks for the translated key, and the variant is never shown.
    .mend = Write the key as in the source, or the plural form of the language, and translate only the text behind it.
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
