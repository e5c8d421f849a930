### What dilmanc says to its users. Key groups: report-, summary-.

# A number by itself, in a column of a table
# $value (Number)
number = { $value }

# $value (Number): 0 to 100
percent = { $value }%

## The report of findings

report-severity-error = error
report-severity-warning = warning
report-severity-info = info
# Labels the place in the source text that a finding compares with.
report-source = source
# $check (String): id of a check
# $count (Number): findings not shown one by one
# $lines (String): numbers of the first lines, such as “12, 15, 18”
report-fold =
    { $count ->
        [one] One more case of { $check } in this file, line { $lines }
       *[other] { $count } more cases of { $check } in this file, lines { $lines }
    }

## The summary under a report

summary-locale = locale
# Translation units: paragraphs of a statement, or messages of an application
summary-segments = segments
summary-words = words
summary-untranslated = untranslated
summary-stale = outdated
summary-coverage = coverage
summary-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
summary-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
summary-infos =
    { $count ->
        [one] { $count } info
       *[other] { $count } infos
    }
# $findings (String): such as “3 errors, 1 warning”
# $files (Number): how many files they are in
summary-verdict =
    { $files ->
        [one] { $findings } in { $files } file
       *[other] { $findings } in { $files } files
    }
summary-clean = No errors or warnings
# $count (Number): findings excused by a waiver
summary-waived = { $count } waived
# $count (Number): findings of level “info” that are not listed
summary-hidden =
    { $count ->
        [one] { $count } info not shown (--pedantic)
       *[other] { $count } infos not shown (--pedantic)
    }
# $locale (String): language tag
# $coverage (String): per cent reached
# $floor (String): per cent that the settings ask for
summary-gate-missed = { $locale }: { $coverage } translated and current, at least { $floor } required
