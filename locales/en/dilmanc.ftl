### What dilmanc says to its users. Key groups: report-, summary-, settings-, glossary-, yaml-.

# A number by itself, in a column of a table
# $value (Number)
number = { $value }

# $value (Number): 0 to 100
percent = { $value }%

## The report of findings

report-severity-error = error
report-severity-warning = warning
report-severity-info = info
# Labels the translation in the same project that a finding compares with.
report-other-translation = the other translation
# Labels the place where a name is spelled in another way.
report-other-spelling = the other spelling
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
# $count (Number): findings that the baseline knows
summary-baselined = { $count } in the baseline
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

## Statistics

# $count (Number): messages and terms, once for each language
statistics-entries =
    { $count ->
        [one] { $count } entry checked
       *[other] { $count } entries checked
    }
statistics-check = check
statistics-locale = locale
statistics-findings = findings
statistics-rate = per 100 entries
statistics-waived = waived
# Heads the part of the findings that are waived, in per cent
statistics-share = share waived

## Settings that are wrong

# $key (String): as the user wrote it
# $known (String): every key there is, with commas
settings-unknown-key = there is no setting “{ $key }”; the settings are { $known }
# $key (String): as the user wrote it
# $nearest (String): a key that exists
settings-unknown-key-nearest = there is no setting “{ $key }”; did you mean “{ $nearest }”?
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
settings-not-a-function = “{ $value }” is not a function: write its name in capital letters, with its own options in brackets: NUMBER(precision)
# $value (String): as the user wrote it
settings-not-a-key = “{ $value }” is not an id: write it as in Fluent, a term with its hyphen: -brand-name
# $value (String): as the user wrote it
settings-fail-on = “{ $value }” is not a level to fail on: write error, warning or never
# $check (String): id of a check
# $value (String): as the user wrote it
settings-unknown-level = “{ $value }” is not a level for { $check }: write error, warning, info or off
# $key (String): a setting
settings-expected-switch = “{ $key }” must be true or false
# $key (String): as written · $known (String): list of keys
glossary-unknown-key = a glossary has no key “{ $key }”; the keys are { $known }
# $key (String): as written · $nearest (String): a key that exists
glossary-unknown-key-nearest = a glossary has no key “{ $key }”; did you mean “{ $nearest }”?
glossary-expected-term = a term must begin with “term: { "{" } en: …, az: … { "}" }”: give it a name in at least one language
# $key (String): term, variants or forbidden
glossary-expected-languages = “{ $key }” must give words by language: write “{ $key }: { "{" } en: …, az: … { "}" }”
yaml-not-a-mapping = the file must consist of lines “key: value”
# $key (String)
yaml-duplicate-key = “{ $key }” is given twice: keep one
# $reason (String): in English, from the YAML parser
yaml-broken = this is not valid YAML: { $reason }

## The command line

cli-about = Keeps official statements in step in several languages
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-init = Start a workspace: settings file and folders
cli-segment = Show the paragraphs of documents
cli-sync = Bring the translations in step with the documents
cli-status = Show how far every statement is in every language
cli-check = Check all translations; only --fix changes anything
cli-render = Render a statement in one language
cli-pseudo = Write the sources as a pseudolocale, to try a layout before anyone translates
cli-waive = Excuse a finding that is right as it is
cli-approve = Accept a stale translation as current
cli-explain = Explain a check, or list them all
cli-completions = Print completions for a shell
cli-man = Print the manual page
arg-values = { $help }: { $values }
arg-values-default = { $help }: { $values } (default: { $default })
arg-default = { $help } (default: { $default })
arg-help = Show this help
arg-version = Show the version
arg-directory = Work in this folder
arg-ui-lang = Language of dilmanc itself, otherwise that of the environment
arg-color = When to use colour
arg-quiet = Say only what was asked for
arg-init-source = Language the documents are written in
arg-init-targets = Languages to translate into, with commas between
arg-files = Documents to read
arg-sentences = Show the sentences of every paragraph
arg-lang = Language of the documents, for the rules of sentences
arg-format = Output format
arg-names = Statements: name, path of the document or of a translation; all when none is given
arg-dry-run = Only say what would happen
arg-sync-check = Only say what would happen; exit with 1 if anything would change
arg-prune = Remove the resources of documents that are gone
arg-paths = Files, folders or statements to check; everything when none is given
arg-locale = Only these languages, with commas between
arg-source = Language to compare with, where there is no settings file
arg-fail-on = Least severity that fails the run
arg-pedantic = Show infos as well
arg-fix = Mend what is certain, list it, then check again
arg-fix-dry-run = Only show what --fix would change, as a patch; exit with 1 if that is anything
arg-line-endings = With --fix: give every line this end
# Keep --since as it is.
arg-since = Revision of the git repository; a translation without a record is outdated when its source has changed since and it has not
arg-changed-since = Revision of the git repository; show only what concerns entries changed since, committed or not
arg-baseline = File of known findings: only those that it does not hold count
arg-update-baseline = Write the baseline if there is none; otherwise delete from it what is gone
arg-statistics = Add a table of findings per 100 entries, by check
arg-ids = Ids of messages
arg-id = Id of the message, or message.attribute
arg-check-id = Id of the check
arg-reason = Why the finding is right as it is
arg-fact = Excuse only the finding about this text of the translation
arg-shell = Name of the shell
progress = { $done } of { $all } documents
progress-working = Working … { $seconds } s

## Documents and the workspace

document-unknown-format = no format is known for this extension; known are: { $known }
document-front-matter-broken = the front matter is not valid YAML at “{ $key }”: give the key a line of its own and put the value in double quotes
document-front-matter-duplicate = the front matter has the key “{ $key }” twice; keep one of them
document-front-matter-lang = “{ $value }” in “lang:” is no language tag; write one such as en, az or ru
document-no-text = this is no text but has a NUL byte here, as UTF-16 and program files do: save the document as UTF-8
document-empty = the document is empty: write its text, or delete the file
document-front-matter-unclosed = the front matter that begins here is never closed: write a line --- below its last key
document-skip-unclosed = this “dilmanc:skip” is never closed: write <!-- /dilmanc:skip --> where the text to translate goes on
document-directive-inside = a comment to dilmanc does nothing inside a paragraph: put it on a line of its own, with blank lines around it
workspace-no-folder = there is no such folder
workspace-no-settings = no dilmanc.yaml here or in a folder above; run “dilmanc init”, or name a folder of Fluent files: “dilmanc check locales --source en”
workspace-no-source = there are no files of the source language { $locale } below this folder; name another with --source
workspace-which-source = which language is the source? Found: { $locales }; name it with --source
workspace-no-path = there is no such file or folder
workspace-no-tree = no folder of a language with .ftl files is here, such as locales/en/app.ftl, and no dilmanc.yaml; run “dilmanc init” or name another folder
# $folders (String): folders with their locales, with semicolons
workspace-several-trees = several folders hold translations: { $folders }; name one of them
workspace-one-tree = these paths belong to different folders of translations: name those of one
# $locale (String): language tag
# $source (String): language tag
workspace-stub = { $locale } has only a small part of { $source } and is taken for a supplement to it: not checked (--locale { $locale } checks it)
# $folders (String): with commas
workspace-no-locale-folders = holds .ftl files of no language, which are not checked: { $folders }
workspace-same-name = another document has the name “{ $name }”: { $other }; rename one of them
workspace-nothing-to-check = no statement is here and no file of a language of this workspace ({ $known })
workspace-unknown-locale = { $locale } is none of the languages of this workspace; they are: { $known }
workspace-unknown-name = there is no statement “{ $name }” below { $folder }/
workspace-unknown-name-nearest = there is no statement “{ $name }” below { $folder }/; did you mean “{ $nearest }”?
disk-cannot-read = cannot be read: { $reason }
disk-cannot-write = cannot be written, and is as it was: { $reason }
disk-exists = exists already and was left as it is
disk-folder-not-file = is a folder where a file is expected; rename or move it
disk-link-loop = is a link that leads back to { $folder }; remove the link
disk-not-found = there is no such file
# $reason (String): of the operating system, in its own language
git-not-installed = git cannot be run ({ $reason }): install it, or leave --since and --changed-since out
git-no-repository = this folder is in no git repository: leave --since and --changed-since out
# $reason (String): what git says, in English
git-failed = git says: { $reason }
# $revision (String): as the user wrote it
git-unknown-revision = git knows no revision “{ $revision }” here: name a commit, a tag or a branch
git-unknown-revision-shallow = this clone is shallow, and its history does not reach back to “{ $revision }”: fetch the rest with “git fetch --unshallow” (in GitHub Actions, set fetch-depth: 0)
git-empty-revision = { $revision } has no Fluent files here: everything counts as new
# $count (Number): of files
git-missing-objects =
    { $count ->
        [one] the text of { $count } earlier file is
       *[other] the texts of { $count } earlier files are
    } not in this partial clone: clone again without --filter
baseline-not-there = there is no baseline here: write one with --update-baseline
# $reason (String): what is wrong with the line, in English
baseline-broken = this line is no entry of a baseline ({ $reason }): restore it, or delete the file and write a new one with --update-baseline
# $count (Number): findings
# $file (String): path
baseline-written =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    } written to { $file }: from now on only what is new counts
# $count (Number): findings
# $file (String): path
baseline-shrunk =
    { $count ->
        [0] nothing is gone, { $file } stays as it is
        [one] { $count } finding is gone and was deleted from { $file }
       *[other] { $count } findings are gone and were deleted from { $file }
    }
unknown-check = there is no check “{ $check }”; “dilmanc explain” lists them
unknown-check-nearest = there is no check “{ $check }”; did you mean “{ $nearest }”?

## Commands

init-settings =
    # Settings of dilmanc. Every key is optional; these are the defaults unless you change them.

    # Language the documents are written in; a document may say otherwise in its front matter (lang: az).
    source: { $source }
    # Languages to translate into.
    targets: [{ $targets }]
    # Folder of the documents, and of the Fluent files below <resources>/<language>/.
    documents: statements
    resources: locales

    # Per cent of words that must be translated and up to date in a language, else “dilmanc check” fails.
    # coverage: { "{" } az: 100, ru: 90 { "}" }
    # What else fails a check: error, warning or never.
    # fail-on: error
    # Level of a check by its id: error, warning, info or off. “dilmanc explain” lists them.
    # checks:
    #   doubled-word: off
init-done = Ready. Put a document (.md or .txt) into { $documents }/ and run “dilmanc sync”.
segment-summary =
    { $path }: { $segments ->
        [one] { $segments } paragraph
       *[other] { $segments } paragraphs
    }, { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
sync-in-step =
    { $documents ->
        [one] { $documents } document, in step: nothing to do
       *[other] { $documents } documents, all in step: nothing to do
    }
sync-written =
    { $files ->
        [one] { $files } file written
       *[other] { $files } files written
    }
sync-would-write =
    { $files ->
        [one] { $files } file would be written
       *[other] { $files } files would be written
    }
sync-renamed = {"  "}renamed from { $from }; the translations came along
sync-kept =
    {"  "}{ $count ->
        [one] { $count } paragraph kept
       *[other] { $count } paragraphs kept
    }
sync-new =
    {"  "}new: { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    }
sync-more =
    {"  "}{ $count ->
        [one] … and { $count } more change
       *[other] … and { $count } more changes
    }
sync-edited = {"  "}{ $id } edited
sync-moved = {"  "}{ $id } moved
sync-added = {"  "}{ $id } added
sync-split = {"  "}{ $id } split off { $from }
sync-merged = {"  "}{ $id } merged into { $into }; its translation is kept under “## Obsolete”
sync-removed = {"  "}{ $id } removed; its translation is kept under “## Obsolete”
sync-revived = {"  "}{ $id } is back, with its translation
sync-newer-rules = was written by a later version of dilmanc, whose rules of segmentation this one does not know: update dilmanc
sync-orphan = { $path }: its document is gone; the translations were left as they are (“dilmanc sync --prune” removes them)
sync-pruned = { $path }: removed with its translations, since its document is gone
status-statement =
    { $name } ({ $locale }): { $segments ->
        [one] { $segments } segment
       *[other] { $segments } segments
    }, { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
status-unsynced = {"  "}the document has changed: run “dilmanc sync”
status-nothing = There is no statement yet: put a document into the folder of the documents and run “dilmanc sync”
status-words =
    { $done } of { $all ->
        [one] { $all } word
       *[other] { $all } words
    }
status-untranslated = { $count } untranslated
status-stale = { $count } outdated
status-unrecorded = { $count } of unknown age
status-obsolete = { $count } obsolete
approve-done = { $path }: { $id } is accepted as current
approve-nothing = no translation of “{ $id }” is outdated
waive-done = { $path }: the waiver for { $id } is written
waive-without-reason = a waiver needs a reason of at least three letters: give it with --reason
waive-nothing = “{ $id }” has no translation in { $locale }
explain-what = What it means
explain-why = Why it matters
explain-wrong = Wrong
explain-right = Right
explain-mend = How to mend it
explain-waive = How to excuse it

## Fixes

# One fix, in a list of them
# $place (String): path:line:column
# $check (String): id of a check
# $done (String): one of the messages below
fix-applied = { $place }  { $check }: { $done }
fix-summary =
    { $fixes ->
        [one] { $fixes } fix
       *[other] { $fixes } fixes
    } in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }
fix-would =
    { $fixes ->
        [one] { $fixes } fix
       *[other] { $fixes } fixes
    } in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }; nothing was written
fix-nothing = Nothing can be mended without your judgement
fix-byte-order-mark = byte order mark removed
fix-leading-space = space at the start removed
fix-trailing-space = space at the end removed
fix-line-end-space = space at the end of the line removed
fix-double-space = two spaces made one
# $mark (String): a punctuation mark or bracket
fix-space-beside-mark = space beside “{ $mark }” removed
# $word (String): as it was
fix-schwa-look-alike = look-alike of ə in “{ $word }” replaced by the letter ə
# $word (String): as it was
fix-i-combining-dot = second dot of the i in “{ $word }” removed
fix-stray-nbsp = no-break space made an ordinary one
# $code (String): such as U+200B
fix-invisible-character = { $code } removed
# $old (String)
# $new (String)
fix-az-ordinal-suffix = “{ $old }” made “{ $new }”
fix-not-normalized = letters of two characters composed
# $count (Number)
# $ending (String): LF or CRLF
fix-line-endings =
    { $count ->
        [one] { $count } line end made { $ending }
       *[other] { $count } line ends made { $ending }
    }
fix-changed-meanwhile = has changed since it was read, and was left as it is: run the command again
fix-held-conflict = not mended, since it holds an unresolved merge conflict: resolve that first
fix-held-generated = not mended, since “dilmanc sync” writes it from its document: mend the document
fix-held-unparsed = not mended, since it cannot be read as Fluent
# $id (String): of a message
fix-held-waiver = “{ $id }” was not mended, since a waiver is sealed for its text as it is: mend it by hand, then seal the waiver again
# $id (String): of a message
fix-held-source = “{ $id }” was not mended, since that would put its translations out of date: mend it by hand

## Rendering

arg-render-locale = Languages to render in, with commas between; all for the source and every target
arg-render-to = Format of the result; own is that of the document
arg-render-output = File to write; for several statements or languages a folder, where each stands as name.locale.extension
arg-render-missing = What stands for a paragraph without a translation: its source text, that behind a mark, nothing, or no result at all
arg-render-stale = What stands for an outdated translation: itself, itself behind a mark, the source text, or no result at all
# Stands before a source text in a document that people read, in the language of the document
render-mark-missing = [not translated]
# Stands before an outdated translation, in the same way
render-mark-stale = [translation out of date]
# Under the title of a statement, behind the place
# $day (String): without a leading zero
# $month (Number): 1 to 12
# $year (String)
render-date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# $id (String): of a message
# $locale (String): language tag
render-missing = { $id } is not translated ({ $locale })
# $id (String): of a message
# $locale (String): language tag
render-stale = { $id } is translated from an earlier text ({ $locale })
# $id (String): of a message
# $reference (String): such as -term, message.attribute or FUNCTION()
render-unresolved = { $id } uses { $reference }, which is defined neither in this file nor in a terms.ftl of this folder or one above
# $id (String): of a message
# $variable (String): with its $
render-no-variable = { $id } uses { $variable }, and nothing gives it a value in a statement; write the text itself
# $id (String): of a message
render-cycle = { $id } leads back to itself; write the text out in one place
# $id (String): of a message
render-too-many-placeables = { $id } needs more than 100 placeables; write some of them as text
# $id (String): of a message
render-not-formatted = { $id } cannot be put together; check what stands between its braces
# $path (String): of a document
render-unsynced = { $path } changed since the last sync; run “dilmanc sync” so that translators see it
# $path (String): of a file
render-written = Written: { $path }
render-needs-folder = several statements or languages do not go into one text; name a folder with -o
# $folder (String): of the documents or the translations
render-among-originals = what is rendered would be taken for an original or a translation in { $folder }/; choose another place

## Pseudolocales

arg-pseudo-names = Statements, files or folders; all sources when none is given
arg-pseudo-locale = Pseudolocales, with commas between: en-XA has accents and longer words, ar-XB goes from right to left
arg-pseudo-output = Folder in which a folder of the locale is written; that of the resources when none is given
# $locale (String): language tag
pseudo-not-pseudo = { $locale } is no pseudolocale: write en-XA (accents, longer words) or ar-XB (from right to left)
pseudo-not-possible = was not written as a pseudolocale, since its structure would have changed
# $locale (String): language tag
# $files (Number): files written
# $unchanged (Number): files that were so already
pseudo-done =
    { $locale }: { $files ->
        [one] { $files } file written
       *[other] { $files } files written
    }, { $unchanged } unchanged

## Wrong arguments

usage-help = “dilmanc --help” shows the commands, “dilmanc COMMAND --help” their options
usage-no-command = no command is given
usage-unknown-command = there is no command “{ $command }”
usage-unknown-command-nearest = there is no command “{ $command }”; did you mean “{ $nearest }”?
usage-unknown-argument = the argument “{ $argument }” is not expected here
usage-unknown-argument-nearest = the argument “{ $argument }” is not expected here; did you mean “{ $nearest }”?
usage-missing-argument = an argument is missing: { $argument }
usage-conflict = { $argument } and { $other } cannot be used together
usage-missing-value = { $argument } needs a value
usage-unknown-value = “{ $value }” is no value of { $argument }; these are: { $known }
usage-bad-value = “{ $value }” is no value of { $argument }
usage-other = the arguments cannot be understood: { $argument }
