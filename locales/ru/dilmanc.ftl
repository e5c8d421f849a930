### Что dilmanc сообщает пользователю. Группы ключей: report-, summary-, settings-, yaml-.

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

## Ошибки в настройках

settings-unknown-key = Настройки «{ $key }» нет; есть такие: { $known }
settings-unknown-key-nearest = Настройки «{ $key }» нет; возможно, имелась в виду «{ $nearest }»?
settings-expected-text = Значение «{ $key }» должно быть текстом: напишите его после двоеточия
settings-expected-list = Значение «{ $key }» должно быть списком: напишите [a, b] или каждый пункт с новой строки после «- »
settings-expected-mapping = Значение «{ $key }» должно состоять из пар: пишите каждую как «имя: значение» на строке с отступом
settings-folder-outside = «{ $value }» лежит вне рабочей папки: укажите для «{ $key }» папку внутри неё
settings-not-a-locale = «{ $value }» — не код языка: напишите, например, az, en или pt-BR
settings-not-a-percentage = «{ $value }» — не процент готовности для { $locale }: напишите число от 0 до 100
settings-fail-on = «{ $value }» — не уровень: напишите error, warning или never
settings-unknown-check = Проверки «{ $check }» нет: весь список показывает `dilmanc explain`
settings-unknown-check-nearest = Проверки «{ $check }» нет; возможно, имелась в виду «{ $nearest }»?
settings-unknown-level = Для { $check } нет уровня «{ $value }»: напишите error, warning, info или off
yaml-not-a-mapping = Файл должен состоять из строк вида «ключ: значение»
yaml-duplicate-key = «{ $key }» указано дважды: оставьте что-то одно
yaml-broken = Файл не соответствует правилам YAML: { $reason }
