### Что dilmanc сообщает пользователю. Группы ключей: report-, summary-, settings-, glossary-, yaml-.

number = { $value }
percent = { $value }{ "\u00A0" }%

## Отчёт о найденном

report-severity-error = ошибка
report-severity-warning = предупреждение
report-severity-info = примечание
report-other-translation = другой перевод
report-other-spelling = другое написание
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
        [few] { $count } замечания сняты
       *[many] { $count } замечаний снято
    }
summary-baselined = { $count } в исходном списке
summary-hidden =
    { $count ->
        [one] { $count } примечание не показано (--pedantic)
        [few] { $count } примечания не показаны (--pedantic)
       *[many] { $count } примечаний не показано (--pedantic)
    }
summary-gate-missed = { $locale }: готово { $coverage }, требуется не менее { $floor }

## Статистика

statistics-entries =
    { $count ->
        [one] Проверена { $count } запись
        [few] Проверены { $count } записи
       *[many] Проверено { $count } записей
    }
statistics-check = проверка
statistics-locale = язык
statistics-findings = найдено
statistics-rate = на 100 записей
statistics-waived = снято
statistics-share = доля снятых

## Ошибки в настройках

settings-unknown-key = настройки «{ $key }» нет; есть такие: { $known }
settings-unknown-key-nearest = настройки «{ $key }» нет; возможно, имелась в виду «{ $nearest }»?
settings-expected-text = значение «{ $key }» должно быть текстом: напишите его после двоеточия
settings-expected-list = значение «{ $key }» должно быть списком: напишите [a, b] или каждый пункт с новой строки после «- »
settings-expected-mapping = значение «{ $key }» должно состоять из пар: пишите каждую как «имя: значение» на строке с отступом
settings-folder-outside = «{ $value }» лежит вне рабочей папки: укажите для «{ $key }» папку внутри неё
settings-not-a-locale = «{ $value }» — не код языка: напишите, например, az, en или pt-BR
settings-not-a-percentage = «{ $value }» — не процент готовности для { $locale }: напишите число от 0 до 100
settings-not-a-function = «{ $value }» — не функция: напишите имя прописными буквами, а её собственные параметры в скобках: NUMBER(precision)
settings-not-a-key = «{ $value }» — не имя: напишите его как в Fluent, термин — с дефисом в начале: -brand-name
settings-fail-on = «{ $value }» — не уровень: напишите error, warning или never
settings-unknown-level = для { $check } нет уровня «{ $value }»: напишите error, warning, info или off
settings-expected-switch = «{ $key }» может быть только true или false
glossary-unknown-key = в глоссарии нет ключа «{ $key }»; ключи такие: { $known }
glossary-unknown-key-nearest = в глоссарии нет ключа «{ $key }»; возможно, имелся в виду «{ $nearest }»?
glossary-expected-term = термин должен начинаться с «term: { "{" } en: …, az: … { "}" }»: дайте ему имя хотя бы на одном языке
glossary-expected-languages = «{ $key }» должен давать слова по языкам: напишите «{ $key }: { "{" } en: …, az: … { "}" }»
yaml-not-a-mapping = файл должен состоять из строк вида «ключ: значение»
yaml-duplicate-key = «{ $key }» указано дважды: оставьте что-то одно
yaml-broken = файл не соответствует правилам YAML: { $reason }

## Командная строка

cli-about = Поддерживает согласованность официальных заявлений на нескольких языках
cli-usage = Использование
cli-commands = Команды
cli-arguments = Аргументы
cli-options = Параметры
cli-init = Создать рабочую папку: файл настроек и вложенные папки
cli-segment = Показать абзацы документов
cli-sync = Привести переводы в соответствие с документами
cli-status = Показать состояние каждого заявления на каждом языке
cli-check = Проверить все переводы; изменения вносит только --fix
cli-render = Подготовить заявление на одном языке
cli-pseudo = Записать оригиналы на псевдоязыке, чтобы проверить вёрстку до перевода
cli-waive = Снять замечание к верному тексту
cli-approve = Принять устаревший перевод как актуальный
cli-explain = Объяснить проверку или перечислить все
cli-completions = Вывести автодополнение для командной оболочки
cli-man = Вывести страницу руководства
arg-values = { $help }: { $values }
arg-values-default = { $help }: { $values } (по умолчанию { $default })
arg-default = { $help } (по умолчанию { $default })
arg-help = Показать эту справку
arg-version = Показать версию
arg-directory = Работать в этой папке
arg-ui-lang = Язык самой программы, по умолчанию язык окружения
arg-color = Когда использовать цвет
arg-quiet = Выводить только запрошенное
arg-init-source = Язык, на котором написаны документы
arg-init-targets = Языки перевода, через запятую
arg-files = Документы
arg-sentences = Показать предложения каждого абзаца
arg-lang = Язык документов — для правил деления на предложения
arg-format = Формат вывода
arg-names = Заявления: имя, путь к документу или к переводу; если не указаны — все
arg-dry-run = Только сообщить, что будет сделано
arg-sync-check = Только сообщить, что будет сделано; код завершения 1, если есть изменения
arg-prune = Удалить ресурсы документов, которых больше нет
arg-paths = Файлы, папки или заявления; если не указаны — всё
arg-locale = Только эти языки, через запятую
arg-source = Язык, с которым сравнивать, если нет файла настроек
arg-fail-on = Наименьший уровень, при котором проверка не пройдена
arg-pedantic = Показать и примечания
arg-fix = Исправить то, что не вызывает сомнений, перечислить это и проверить снова
arg-fix-dry-run = Только показать, что изменил бы --fix; код завершения 1, если есть изменения
arg-line-endings = Вместе с --fix: поставить такие концы всем строкам
arg-since = Версия в репозитории git; перевод без записи устарел, если после неё оригинал изменился, а сам он — нет
arg-changed-since = Версия в репозитории git; показать только то, что касается изменённого после неё, в том числе вне коммитов
arg-baseline = Файл известных замечаний: учитываются только те, которых в нём нет
arg-update-baseline = Создать исходный список, если его нет, иначе удалить из него устранённое
arg-statistics = Добавить таблицу: замечания на 100 записей по проверкам
arg-ids = Идентификаторы сегментов
arg-id = Идентификатор сегмента или сегмент.атрибут
arg-check-id = Идентификатор проверки
arg-reason = Почему этот текст верен
arg-fact = Снять только замечание к этому тексту перевода
arg-shell = Название командной оболочки
progress = Готово документов: { $done } из { $all }
progress-working = Обработка … { $seconds } с

## Документы и рабочая папка

document-unknown-format = формат для такого расширения неизвестен; известны: { $known }
document-front-matter-broken = блок метаданных у «{ $key }» — неверный YAML: запишите ключ на отдельной строке, а значение — в двойных кавычках
document-front-matter-duplicate = в блоке метаданных ключ «{ $key }» указан дважды; оставьте один
document-front-matter-lang = «{ $value }» в «lang:» — не код языка; укажите код, например en, az или ru
document-no-text = это не текст: здесь нулевой байт, как в UTF-16 и файлах программ; сохраните документ в UTF-8
document-empty = документ пуст: напишите его текст или удалите файл
document-front-matter-unclosed = блок метаданных, который начинается здесь, не закрыт: поставьте строку --- под последним ключом
document-skip-unclosed = этот «dilmanc:skip» не закрыт: поставьте <!-- /dilmanc:skip --> там, где переводимый текст продолжается
document-directive-inside = комментарий для dilmanc внутри абзаца не действует: поставьте его на отдельную строку, с пустыми строками до и после
workspace-no-folder = такой папки нет
workspace-no-settings = ни здесь, ни в папках выше нет dilmanc.yaml; выполните «dilmanc init» или укажите папку с файлами Fluent: «dilmanc check locales --source en»
workspace-no-source = в этой папке нет файлов на языке оригинала { $locale }; укажите другой через --source
workspace-which-source = какой язык — язык оригинала? Найдены: { $locales }; укажите его через --source
workspace-no-path = такого файла или папки нет
workspace-no-tree = здесь нет ни папки языка с файлами .ftl (например, locales/en/app.ftl), ни dilmanc.yaml; выполните «dilmanc init» или укажите другую папку
workspace-several-trees = переводы есть в нескольких папках: { $folders }; укажите одну из них
workspace-one-tree = эти пути относятся к разным папкам переводов: укажите пути одной из них
workspace-stub = { $locale } содержит лишь малую часть текстов { $source } и считается дополнением к ним: не проверяется (проверить: --locale { $locale })
workspace-no-locale-folders = есть и файлы .ftl, не относящиеся ни к одному языку; они не проверяются: { $folders }
workspace-same-name = имя «{ $name }» уже есть у другого документа: { $other }; переименуйте один из них
workspace-nothing-to-check = здесь нет ни заявления, ни файла на одном из языков этой рабочей папки ({ $known })
workspace-unknown-locale = { $locale } не входит в число языков этой рабочей папки; языки: { $known }
workspace-unknown-name = в { $folder }/ нет заявления «{ $name }»
workspace-unknown-name-nearest = в { $folder }/ нет заявления «{ $name }»; возможно, «{ $nearest }»?
disk-cannot-read = не удалось прочитать: { $reason }
disk-cannot-write = не удалось записать, файл остался прежним: { $reason }
disk-exists = уже существует и оставлен без изменений
disk-folder-not-file = это папка, а нужен файл; переименуйте или переместите её
disk-link-loop = эта ссылка ведёт обратно в { $folder }; удалите её
disk-not-found = такого файла нет
git-not-installed = не удалось запустить git ({ $reason }): установите его или уберите --since и --changed-since
git-no-repository = эта папка не входит в репозиторий git: уберите --since и --changed-since
git-failed = сообщение git: { $reason }
git-unknown-revision = git не знает здесь версии «{ $revision }»: укажите коммит, тег или ветку
git-unknown-revision-shallow = это неполный клон, и его история не доходит до версии «{ $revision }»: получите остальное командой «git fetch --unshallow» (в GitHub Actions укажите fetch-depth: 0)
git-empty-revision = в версии { $revision } здесь нет файлов Fluent: всё считается новым
git-missing-objects =
    { $count ->
        [one] текста { $count } прежнего файла
        [few] текстов { $count } прежних файлов
       *[many] текстов { $count } прежних файлов
    } нет в этом частичном клоне: клонируйте заново без --filter
baseline-not-there = исходного списка здесь нет: создайте его с помощью --update-baseline
baseline-broken = эта строка — не запись исходного списка ({ $reason }): восстановите её или удалите файл и создайте новый с помощью --update-baseline
baseline-written =
    { $count ->
        [one] В { $file } записано { $count } замечание
        [few] В { $file } записаны { $count } замечания
       *[many] В { $file } записано { $count } замечаний
    }: теперь учитываются только новые
baseline-shrunk =
    { $count ->
        [0] Всё из { $file } ещё на месте, файл остаётся прежним
        [one] { $count } замечание устранено и удалено из { $file }
        [few] { $count } замечания устранены и удалены из { $file }
       *[many] { $count } замечаний устранено и удалено из { $file }
    }
unknown-check = проверки «{ $check }» нет; список — «dilmanc explain»
unknown-check-nearest = проверки «{ $check }» нет; возможно, «{ $nearest }»?

## Команды

init-settings =
    # Настройки dilmanc. Все ключи необязательны; пока вы их не изменили, действуют эти.

    # Язык документов; документ может указать другой в своих метаданных (lang: az).
    source: { $source }
    # Языки перевода.
    targets: [{ $targets }]
    # Папка документов и папка файлов Fluent (<resources>/<язык>/).
    documents: statements
    resources: locales

    # Сколько процентов слов должно быть переведено и актуально, иначе «dilmanc check» не проходит.
    # coverage: { "{" } az: 100, ru: 90 { "}" }
    # Что ещё считается провалом проверки: error, warning или never.
    # fail-on: error
    # Уровень проверки по её идентификатору: error, warning, info или off. Список — «dilmanc explain».
    # checks:
    #   doubled-word: off
init-done = Готово. Положите документ (.md или .txt) в { $documents }/ и выполните «dilmanc sync».
segment-summary =
    { $path }: { $segments ->
        [one] { $segments } абзац
        [few] { $segments } абзаца
       *[many] { $segments } абзацев
    }, { $words ->
        [one] { $words } слово
        [few] { $words } слова
       *[many] { $words } слов
    }
sync-in-step =
    { $documents ->
        [one] { $documents } документ; всё согласовано, делать нечего
        [few] { $documents } документа; всё согласовано, делать нечего
       *[many] { $documents } документов; всё согласовано, делать нечего
    }
sync-written =
    { $files ->
        [one] Записан { $files } файл
        [few] Записано { $files } файла
       *[many] Записано { $files } файлов
    }
sync-would-write =
    { $files ->
        [one] Был бы записан { $files } файл
        [few] Было бы записано { $files } файла
       *[many] Было бы записано { $files } файлов
    }
sync-renamed = {"  "}прежнее имя: { $from }; переводы перенесены
sync-kept =
    {"  "}{ $count ->
        [one] { $count } абзац без изменений
        [few] { $count } абзаца без изменений
       *[many] { $count } абзацев без изменений
    }
sync-new =
    {"  "}новый документ: { $count ->
        [one] { $count } абзац
        [few] { $count } абзаца
       *[many] { $count } абзацев
    }
sync-more =
    {"  "}{ $count ->
        [one] … и ещё { $count } изменение
        [few] … и ещё { $count } изменения
       *[many] … и ещё { $count } изменений
    }
sync-edited = {"  "}{ $id } — изменён
sync-moved = {"  "}{ $id } — перемещён
sync-added = {"  "}{ $id } — добавлен
sync-split = {"  "}{ $id } — отделён от { $from }
sync-merged = {"  "}{ $id } — вошёл в { $into }; перевод сохранён в разделе «## Obsolete»
sync-removed = {"  "}{ $id } — удалён; перевод сохранён в разделе «## Obsolete»
sync-revived = {"  "}{ $id } — вернулся вместе с переводом
sync-newer-rules = записан более новой версией dilmanc, чьих правил деления на сегменты эта не знает: обновите dilmanc
sync-orphan = { $path }: документа больше нет; переводы оставлены как есть («dilmanc sync --prune» удалит их)
sync-pruned = { $path }: удалён вместе с переводами, так как документа больше нет
status-statement =
    { $name } ({ $locale }): { $segments ->
        [one] { $segments } сегмент
        [few] { $segments } сегмента
       *[many] { $segments } сегментов
    }, { $words ->
        [one] { $words } слово
        [few] { $words } слова
       *[many] { $words } слов
    }
status-unsynced = {"  "}документ изменился: выполните «dilmanc sync»
status-nothing = Заявлений пока нет: положите документ в папку документов и выполните «dilmanc sync»
status-words =
    { $done } из { $all ->
        [one] { $all } слова
        [few] { $all } слов
       *[many] { $all } слов
    }
status-untranslated = не переведено: { $count }
status-stale = устарело: { $count }
status-unrecorded = неизвестной давности: { $count }
status-obsolete = лишних: { $count }
approve-done = { $path }: { $id } принят как актуальный
approve-nothing = у сегмента «{ $id }» нет устаревшего перевода
waive-done = { $path }: исключение для { $id } записано
waive-without-reason = исключению нужна причина не короче трёх букв: укажите её в --reason
waive-nothing = у сегмента «{ $id }» нет перевода ({ $locale })
explain-what = Что это значит
explain-why = Почему это важно
explain-wrong = Неверно
explain-right = Верно
explain-mend = Как исправить
explain-waive = Как сделать исключение

## Исправления

fix-applied = { $place }  { $check }: { $done }
fix-summary =
    { $fixes ->
        [one] { $fixes } исправление
        [few] { $fixes } исправления
       *[many] { $fixes } исправлений
    } в { $files ->
        [one] { $files } файле
        [few] { $files } файлах
       *[many] { $files } файлах
    }
fix-would =
    { $fixes ->
        [one] { $fixes } исправление
        [few] { $fixes } исправления
       *[many] { $fixes } исправлений
    } в { $files ->
        [one] { $files } файле
        [few] { $files } файлах
       *[many] { $files } файлах
    }; ничего не записано
fix-nothing = Нет ничего, что можно исправить без вашего решения
fix-byte-order-mark = удалена метка BOM
fix-leading-space = удалён пробел в начале
fix-trailing-space = удалён пробел в конце
fix-line-end-space = удалён пробел в конце строки
fix-double-space = вместо двух пробелов оставлен один
fix-space-beside-mark = удалён пробел рядом со знаком «{ $mark }»
fix-schwa-look-alike = знак, похожий на ə, в слове «{ $word }» заменён буквой ə
fix-i-combining-dot = удалена лишняя точка над i в слове «{ $word }»
fix-stray-nbsp = неразрывный пробел заменён обычным
fix-invisible-character = удалён символ { $code }
fix-az-ordinal-suffix = вместо «{ $old }» написано «{ $new }»
fix-not-normalized = буквы из двух символов объединены
fix-line-endings =
    { $count ->
        [one] { $count } строка теперь заканчивается на { $ending }
        [few] { $count } строки теперь заканчиваются на { $ending }
       *[many] { $count } строк теперь заканчиваются на { $ending }
    }
fix-changed-meanwhile = изменился после чтения и оставлен как есть: запустите команду снова
fix-held-conflict = не исправлен, так как в нём неразрешённый конфликт слияния: сначала разрешите его
fix-held-generated = не исправлен, так как его пишет «dilmanc sync» из документа: исправьте документ
fix-held-unparsed = не исправлен, так как его нельзя прочитать как Fluent
fix-held-waiver = «{ $id }» — текст не исправлен, так как исключение заверено именно для него: исправьте сами и заверьте исключение снова
fix-held-source = «{ $id }» — текст не исправлен, иначе его переводы устарели бы: исправьте его сами

## Готовые тексты

arg-render-locale = На каких языках подготовить, через запятую; all — язык оригинала и все языки перевода
arg-render-to = Формат результата; own — формат самого документа
arg-render-output = Файл для записи; для нескольких заявлений или языков — папка, где каждый текст называется имя.язык.расширение
arg-render-missing = Что стоит на месте абзаца без перевода: текст оригинала, он же с пометкой, ничего или результата нет вовсе
arg-render-stale = Что стоит на месте устаревшего перевода: он сам, он же с пометкой, текст оригинала или результата нет вовсе
render-mark-missing = [не переведено]
render-mark-stale = [перевод устарел]
render-date =
    { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    } { $year } года
render-missing = { $id } — нет перевода ({ $locale })
render-stale = { $id } — перевод сделан с прежнего текста ({ $locale })
render-unresolved = { $id } использует { $reference }, но такого имени нет ни в этом файле, ни в terms.ftl этой папки и папок выше
render-no-variable = { $id } использует { $variable }, но в заявлении этой переменной неоткуда взять значение; напишите сам текст
render-cycle = { $id } ссылается по кругу на себя; напишите текст целиком в одном месте
render-too-many-placeables = для { $id } нужно больше 100 подстановок; часть из них напишите текстом
render-not-formatted = { $id } не удаётся составить; проверьте, что стоит в фигурных скобках
render-unsynced = { $path } изменился после последней синхронизации; выполните «dilmanc sync», чтобы его увидели переводчики
render-written = Записано: { $path }
render-needs-folder = несколько заявлений или языков не помещаются в один текст; укажите папку через -o
render-among-originals = готовый текст в { $folder }/ был бы принят за оригинал или перевод; выберите другое место

## Псевдоязыки

arg-pseudo-names = Заявления, файлы или папки; если не указаны — все оригиналы
arg-pseudo-locale = Псевдоязыки через запятую: en-XA — диакритика и слова подлиннее, ar-XB — письмо справа налево
arg-pseudo-output = Папка, в которой будет создана папка языка; если не указана — папка переводов
pseudo-not-pseudo = { $locale } — не псевдоязык: укажите en-XA (диакритика и слова подлиннее) или ar-XB (письмо справа налево)
pseudo-not-possible = не записан на псевдоязыке, так как изменилась бы его структура
pseudo-done =
    { $locale }: { $files ->
        [one] записан { $files } файл
        [few] записано { $files } файла
       *[many] записано { $files } файлов
    }, без изменений: { $unchanged }

## Неверные аргументы

usage-help = Список команд: «dilmanc --help», параметры: «dilmanc КОМАНДА --help»
usage-no-command = команда не указана
usage-unknown-command = команды «{ $command }» нет
usage-unknown-command-nearest = команды «{ $command }» нет; возможно, «{ $nearest }»?
usage-unknown-argument = аргумент «{ $argument }» здесь не ожидается
usage-unknown-argument-nearest = аргумент «{ $argument }» здесь не ожидается; возможно, «{ $nearest }»?
usage-missing-argument = не хватает аргумента: { $argument }
usage-conflict = { $argument } и { $other } нельзя указать вместе
usage-missing-value = для { $argument } нужно значение
usage-unknown-value = «{ $value }» не подходит для { $argument }; возможные значения: { $known }
usage-bad-value = «{ $value }» не подходит для { $argument }
usage-other = не удалось разобрать аргументы: { $argument }
