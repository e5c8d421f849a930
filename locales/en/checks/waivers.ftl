### What the checks of this group say: their findings, and the page that explains each of them.
### A finding says what is wrong, then what to do. It ends without a full stop.

group-waivers = Waivers

## Findings

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

## How a waiver is written; the pages of all checks end with these words

waive-how = write the waiver with “dilmanc waive ID CHECK --locale LANG --reason …”; it holds until either text changes.
waive-never = It cannot be waived: mend it.
waive-settings = It cannot be waived in the file; set its level under “checks:” in “dilmanc.yaml”.

## Pages

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
