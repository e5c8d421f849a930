### What dilmanc says to its users. Key groups: report-, summary-, settings-, yaml-.

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

## Settings that are wrong

# $key (String): as the user wrote it
# $known (String): every key there is, with commas
settings-unknown-key = There is no setting “{ $key }”; the settings are { $known }
# $key (String): as the user wrote it
# $nearest (String): a key that exists
settings-unknown-key-nearest = There is no setting “{ $key }”; did you mean “{ $nearest }”?
# $key (String): of a setting
settings-expected-text = “{ $key }” must be a text: write one after the colon
# $key (String): of a setting
settings-expected-list = “{ $key }” must be a list: write [a, b] or one item a line after “- ”
# $key (String): of a setting
settings-expected-mapping = “{ $key }” must consist of names and values: write each pair as “name: value” on an indented line
# $key (String): of a setting
# $value (String): as the user wrote it
settings-folder-outside = “{ $value }” lies outside the workspace: give “{ $key }” a folder inside it
# $value (String): as the user wrote it
settings-not-a-locale = “{ $value }” is not a language tag: write one such as az, en or pt-BR
# $locale (String): language tag
# $value (String): as the user wrote it
settings-not-a-percentage = “{ $value }” is not a coverage for { $locale }: write a number from 0 to 100
# $value (String): as the user wrote it
settings-fail-on = “{ $value }” is not a level to fail on: write error, warning or never
# $check (String): as the user wrote it
settings-unknown-check = There is no check “{ $check }”: `dilmanc explain` lists them all
# $check (String): as the user wrote it
# $nearest (String): id of a check
settings-unknown-check-nearest = There is no check “{ $check }”; did you mean “{ $nearest }”?
# $check (String): id of a check
# $value (String): as the user wrote it
settings-unknown-level = “{ $value }” is not a level for { $check }: write error, warning, info or off
yaml-not-a-mapping = The file must consist of lines “key: value”
# $key (String)
yaml-duplicate-key = “{ $key }” is given twice: keep one
# $reason (String): in English, from the YAML parser
yaml-broken = This is not valid YAML: { $reason }
