### Что dilmanc сообщает пользователю. Группы ключей: report-, summary-.

number = { $value }
percent = { $value }{ "\u00A0" }%

## Отчёт о найденном

report-severity-error = ошибка
report-severity-warning = предупреждение
report-severity-info = примечание
report-source = оригинал
report-fold =
    Ещё { $count } { $count ->
        [one] случай
        [few] случая
       *[many] случаев
    } ({ $check }) в этом файле, строки: { $lines }

## Итоги под отчётом

summary-locale = язык
summary-segments = сегменты
summary-words = слова
summary-untranslated = не переведено
summary-stale = устарело
summary-coverage = готово
summary-errors =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
       *[many] { $count } ошибок
    }
summary-warnings =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
       *[many] { $count } предупреждений
    }
summary-infos =
    { $count ->
        [one] { $count } примечание
        [few] { $count } примечания
       *[many] { $count } примечаний
    }
summary-verdict =
    { $files ->
        [one] { $findings } в { $files } файле
        [few] { $findings } в { $files } файлах
       *[many] { $findings } в { $files } файлах
    }
summary-clean = Ошибок и предупреждений нет
summary-waived =
    { $count ->
        [one] { $count } замечание снято
        [few] { $count } замечания снято
       *[many] { $count } замечаний снято
    }
summary-hidden =
    { $count ->
        [one] { $count } примечание не показано (--pedantic)
        [few] { $count } примечания не показаны (--pedantic)
       *[many] { $count } примечаний не показано (--pedantic)
    }
summary-gate-missed = { $locale }: готово { $coverage }, требуется не менее { $floor }
