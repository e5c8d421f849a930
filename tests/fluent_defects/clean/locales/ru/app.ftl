### Тексты программы для чтения.

welcome = Добро пожаловать в { -app-name }, { $reader }!
about =
    { -vendor-name.gender ->
        [feminine] Программу «{ -app-name }» подготовила { -vendor-name }.
       *[masculine] Программу «{ -app-name }» подготовил { -vendor-name }.
    }
about-title = О { -app-name(case: "prepositional") }
ready =
    { -vendor-name.gender ->
        [feminine] { -vendor-name } открыта.
       *[masculine] { -vendor-name } открыт.
    }
search = Поиск
    .placeholder = Название или автор
    .tooltip = Поиск по всем книгам: { $total }
search-hint = Чтобы начать, введите { search.placeholder }.
open-key =
    { PLATFORM() ->
        [macos] Откройте с клавишей Command
       *[other] Откройте с клавишей Control
    }
results =
    { $count ->
        [one] Найдена { $count } книга
        [few] Найдены { $count } книги
       *[many] Найдено { $count } книг
    } за { $seconds } секунд.
place =
    { NUMBER($rank, type: "ordinal") ->
       *[other] { $rank }-е место
    }
reader-gender =
    { $gender ->
        [female] Она взяла книгу
       *[other] Читатель взял книгу
    }
template = Чтобы использовать имя, напишите его между { "{" } и { "}" }.
limit = Вы можете взять 12 книг на 30 дней.
terms = Прочитайте <a data-l10n-name="terms">условия использования</a> и <strong>согласитесь</strong> с ними.
help = На вопросы отвечают каждый день по адресу https://library.example.org/help.
notice =
    Читальный зал закрыт в праздничные дни.
    Книги можно вернуть на стойку
    в следующий рабочий день.
updated = Обновлено { DATETIME($date, month: "long", day: "numeric") }
save-dialog =
    .title = Сохранить список
    .style = width: 42em; height: 24em
menu-file = Файл
menu-help = Другие команды — в меню { menu-file }.
