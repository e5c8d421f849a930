### Texts of the reading program.

welcome = Welcome to { -app-name }, { $reader }!
about = { -app-name } is made by the { -vendor-name }.
about-title = About { -app-name }
ready = { -vendor-name } is open.
search = Search
    .placeholder = Title or author
    .tooltip = Search all { $total } books
search-hint = Press { search.placeholder } to begin.
open-key =
    { PLATFORM() ->
        [macos] Open with Command
       *[other] Open with Control
    }
results =
    { $count ->
        [one] { $count } book was found
       *[other] { $count } books were found
    } in { $seconds } seconds.
place =
    { NUMBER($rank, type: "ordinal") ->
        [one] { $rank }st place
        [two] { $rank }nd place
        [few] { $rank }rd place
       *[other] { $rank }th place
    }
reader-gender =
    { $gender ->
        [female] She borrowed the book
       *[other] They borrowed the book
    }
template = Write the name between { "{" } and { "}" } to use it.
limit = You may borrow 12 books for 30 days.
terms = Read the <a data-l10n-name="terms">terms of use</a> and <strong>agree</strong> to them.
help = Questions are answered at https://library.example.org/help every day.
notice =
    The reading room is closed on public holidays.
    Books can be returned at the desk
    on the next working day.
updated = Updated on { DATETIME($date, month: "long", day: "numeric") }
save-dialog =
    .title = Save the list
    .style = width: 40em; height: 24em
menu-file = File
menu-help = See { menu-file } for more commands.
