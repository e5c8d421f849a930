### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-typography = Typography

## Findings

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

## Pages

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
