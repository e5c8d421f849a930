### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-document = The document as a whole

## Findings

# $source (Number): characters
# $target (Number): characters
finding-length-ratio-short = The translation is unusually short (characters: { $target }, in the source { $source }): see that nothing is missing
# $source (Number): characters
# $target (Number): characters
finding-length-ratio-long = The translation is unusually long (characters: { $target }, in the source { $source }): see that nothing was added
# $source (Number): sentences
# $target (Number): sentences
finding-sentence-count = Sentences here: { $target }, in the source: { $source }; see that none was lost or added
# $source (Number): sentences
# $target (Number): sentences
finding-sentence-count-alone = Sentences here: { $target }, in the source and in the other translation: { $source }; see that none was lost or added
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
# $source (String): the first words of the source
finding-truncated-start = The beginning of the source, “{ $source }”, is missing here: translate it from the start
# $id (String): of a segment
finding-copied-neighbour = The same translation as “{ $id }”, whose source is another: translate this segment

## Pages

check-length-ratio = Unusual length
    .what = The translation is much shorter or longer than a translation of such a text normally is.
    .why = A sentence may be missing, or a part of another paragraph was added.
    .mend = Read both texts side by side and add or delete what does not belong.
    .waive = If the text is complete, only shorter or longer (an abbreviation spelled out, a set phrase), { waive-how }

check-sentence-count = Different number of sentences
    .what = The translation has at least two sentences more or fewer than the source, or only half of them; or one more or fewer than all other versions, and a length that goes with it.
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
