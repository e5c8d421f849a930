### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-coverage = Coverage

## Findings

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
# $nearest (String): of a segment that has no translation
finding-obsolete-message-nearest = The source has no “{ $id }”; did you mean “{ $nearest }”, which has no translation?
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
# $messages (Number): how many
finding-obsolete-file =
    The source no longer has this file, which holds { $messages ->
        [one] { $messages } segment
       *[other] { $messages } segments
    }: delete it or rename it as in the source

## Pages

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
