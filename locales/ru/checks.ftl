### Тексты проверок dilmanc: что они сообщают и пояснение к каждой из них.

## Группы проверок

group-file = Файлы и синтаксис
group-coverage = Полнота перевода
group-structure = Структура Fluent
group-facts = Факты
group-language = Язык
group-typography = Знаки препинания и пробелы
group-document = Документ в целом
group-consistency = Единообразие
group-waivers = Исключения

## Замечания: файлы и синтаксис

finding-invalid-utf8 = Файл не в UTF-8 (первый неверный байт: { $offset }): сохраните его в UTF-8
finding-invalid-utf8-likely = Файл не в UTF-8, а, вероятно, в { $charset } (первый неверный байт: { $offset }): откройте его как { $charset } и сохраните в UTF-8
finding-byte-order-mark = Файл начинается с метки BOM (U+FEFF), которая скрывает первый сегмент от других программ: сохраните его в UTF-8 без BOM
finding-control-character = Невидимый управляющий символ ({ $code }): удалите его
finding-merge-conflict = Две версии этого текста не сведены в одну: оставьте нужную, а строки с <<<<<<<, ======= и >>>>>>> удалите
finding-bad-escape = Запись «{ $escape }» внутри кавычек ничего не значит: пишите \\ для обратной косой черты, \" для кавычки, \u0041 для символа по его коду
finding-too-deep = Здесь слишком много вложенных фигурных скобок, поэтому файл не проверен: упростите текст
finding-too-large = Файл слишком велик для проверки: разделите его на части
finding-duplicate-message = «{ $id }» встречается в этом файле дважды: оставьте что-то одно
finding-duplicate-attribute = Атрибут .{ $attribute } указан дважды: оставьте один
finding-first-here = впервые здесь
finding-replacement-character = На месте потерянной буквы стоит U+FFFD: восстановите слово «{ $word }»
finding-bidi-control = { $code } скрыто меняет направление текста: удалите его
finding-invisible-character = Невидимый символ ({ $code }): удалите его
finding-mojibake = «{ $target }» прочитано в неверной кодировке: напишите «{ $expected }»
finding-not-normalized = В слове «{ $word }» одна буква записана двумя символами: наберите его заново
finding-line-endings = Строки здесь заканчиваются на { $found }, в остальных файлах на { $expected }: сохраните файл с { $expected }
finding-line-endings-mixed = Строки этого файла заканчиваются и на CRLF, и на LF: сохраните его с чем-то одним
finding-duplicate-variant = Вариант [{ $variant }] указан дважды: оставьте один
finding-unknown-locale = «{ $locale }» — не код известного языка: переименуйте папку

## Замечания: чего не допускает грамматика Fluent

syntax-expected-equals = Не хватает знака «=»: сегмент записывают как id = текст; строке, которая продолжает текст выше, нужен отступ в четыре пробела
syntax-expected-token = Здесь не хватает знака «{ $token }»: добавьте его
syntax-expected-character = Здесь должен стоять символ из диапазона { $range }; строке, которая продолжает текст выше, нужен отступ в четыре пробела
syntax-comment-space = После # в комментарии нужен пробел: добавьте его
syntax-missing-value = У сегмента «{ $id }» нет текста: напишите его после = или удалите строку
syntax-empty-variant = Здесь не хватает текста: напишите его, а если он пуст намеренно, то { "{ \"\" }" }
syntax-closing-brace = Эта скобка «{ "}" }» ничего не закрывает: удалите её, а чтобы показать её в тексте, напишите { "{ \"}\" }" }
syntax-open-literal = Кавычка внутри фигурных скобок должна закрываться в той же строке: добавьте закрывающую "
syntax-no-default-variant = Ни один вариант не отмечен как основной: поставьте * перед вариантом для всех остальных случаев, например *[other]
syntax-several-default-variants = Знак * стоит более чем у одного варианта: оставьте его у варианта для всех остальных случаев
syntax-bad-placeable = Содержимое этих фигурных скобок не читается: напишите { "{ $variable }" }, { "{ segment }" } или { "{ -term }" }; сама скобка в тексте записывается как { "{ \"{\" }" }
syntax-bad-selector = Выбирать между вариантами может только переменная, число, функция или атрибут термина: поставьте что-то из этого перед стрелкой ->
syntax-term-attribute = Атрибут термина нельзя показать, он только выбирает вариант: используйте сам термин
syntax-bad-function = Имя функции пишется прописными буквами: исправьте его
syntax-argument-order = Именованные аргументы стоят последними: переставьте остальные перед ними
syntax-repeated-argument = Аргумент «{ $argument }» указан дважды: оставьте один

## Замечания: полнота перевода

finding-missing-file =
    Такого файла нет, поэтому { $messages ->
        [one] не переведён { $messages } сегмент
        [few] не переведены { $messages } сегмента
       *[many] не переведено { $messages } сегментов
    }: создайте его (для заявления выполните «dilmanc sync»)
finding-missing-message = Сегмента «{ $id }» в этом файле нет: добавьте его вместе с переводом
finding-obsolete-message = В оригинале сегмента «{ $id }» больше нет: удалите его здесь (для заявления выполните «dilmanc sync»)
finding-untranslated = Ещё не переведено: напишите перевод после = и уберите # перед идентификатором сегмента
finding-untranslated-copy = Перевод совпадает с оригиналом: переведите текст, а если он и должен совпадать, оформите исключение
finding-empty-translation = Перевод пуст, хотя в оригинале есть текст: переведите его, а если так задумано, оформите исключение
finding-stale-translation = После перевода оригинал изменился, приведите перевод в соответствие с ним: { $change }
finding-commented-out = Перевод сегмента «{ $id }» остался в комментарии: уберите # в начале строк
finding-unsynced-document =
    { $changes ->
        [one] После последней синхронизации в документе изменился { $changes } абзац
        [few] После последней синхронизации в документе изменились { $changes } абзаца
       *[many] После последней синхронизации в документе изменилось { $changes } абзацев
    }: выполните «dilmanc sync»
finding-obsolete-file = В оригинале этого файла больше нет: удалите его или переименуйте, как в оригинале

## Замечания: структура Fluent

finding-missing-value = В оригинале здесь есть текст, в переводе только атрибуты: добавьте текст после =
finding-surplus-value = В оригинале здесь только атрибуты, в переводе есть и текст: удалите текст
finding-missing-attribute = Нет атрибута .{ $attribute }, который есть в оригинале: добавьте его
finding-surplus-attribute = В оригинале нет атрибута .{ $attribute }: удалите его или исправьте имя
finding-unknown-variable = В оригинале нет переменной { $variable }: возьмите одну из имеющихся в нём или удалите эту
finding-unknown-variable-nearest = В оригинале нет переменной { $variable }; возможно, имелась в виду { $nearest }?
finding-dropped-variable = Переменная { $variable } из оригинала в переводе не показана: вставьте { "{ " }{ $variable }{ " }" } на нужное место
finding-unresolved-reference = На этом языке «{ $reference }» нет: исправьте имя или добавьте перевод
finding-unresolved-reference-nearest = На этом языке «{ $reference }» нет; возможно, имелось в виду «{ $nearest }»?
finding-reference-untranslated = «{ $reference }» есть только в оригинале: переведите и это, иначе вместо текста будет видно имя
finding-dropped-literal = В оригинале есть знак «{ $literal }», в переводе его нет: запишите его как { "{ \"" }{ $literal }{ "\" }" }
finding-unknown-selector = В оригинале нет переменной { $variable }, по которой идёт выбор: возьмите одну из имеющихся в нём
finding-reference-lost = Оригинал ссылается на «{ $source }», перевод нет: поставьте ссылку или оформите исключение
finding-reference-added = Оригинал не ссылается на «{ $target }»: уберите ссылку или оформите исключение
finding-cyclic-reference = Этот текст содержит сам себя ({ $loop }): напишите одно из звеньев без ссылки на следующее
finding-unknown-function = Функции { $function } нет: исправьте имя или возьмите функцию из оригинала
finding-term-argument = Термин { $term } не использует «{ $argument }»: исправьте аргумент или удалите его
finding-missing-plural = Не хватает форм, нужных этому языку: { $missing }; добавьте их
finding-unused-plural = В этом языке формы [{ $variant }] здесь не бывает: удалите вариант
finding-translated-variant-key = В оригинале нет варианта [{ $variant }]: ключи не переводят, напишите один из { $known }
finding-l10n-name-mismatch = Здесь data-l10n-name «{ $target }», в оригинале «{ $source }»: запишите как в оригинале
finding-l10n-name-mismatch-lost = Здесь нет элемента data-l10n-name «{ $source }», который есть в оригинале: добавьте его
finding-l10n-name-mismatch-added = В оригинале нет элемента data-l10n-name «{ $target }»: удалите его
finding-unbalanced-markup = У тега { $tag } нет пары: добавьте второй тег или удалите этот
finding-markup-mismatch-lost = В оригинале есть { $source }, в переводе нет: разметьте те же слова
finding-markup-mismatch-added = В оригинале нет { $target }: удалите его
finding-invalid-style = .style должен задавать только размер { $source }, например 40em: запишите как в оригинале
finding-access-key = Буквы «{ $key }» нет в названии: выберите одну из его букв
finding-foreign-placeholder-lost = В оригинале есть { $source }, в переводе нет: скопируйте без изменений
finding-foreign-placeholder-added = В оригинале нет { $target }: удалите лишнее

## Замечания: факты

finding-address-changed = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-address-lost = Здесь нет адреса «{ $source }», который есть в оригинале: добавьте его
finding-address-added = В оригинале нет адреса «{ $target }»: удалите его здесь или добавьте в оригинал
finding-fact-source = Здесь «{ $source }», а в переводах «{ $target }»: проверьте оригинал
finding-fact-source-lost = Во всех переводах есть «{ $target }», а в оригинале нет: проверьте оригинал
finding-in-translation = перевод ({ $locale })
finding-fact-moved-away = «{ $source }» из оригинала стоит в переводе сегмента «{ $id }»: убедитесь, что это перенесено намеренно
finding-fact-moved-here = В оригинале «{ $target }» стоит в сегменте «{ $id }»: убедитесь, что это перенесено намеренно
finding-number-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-number-mismatch-lost = Здесь нет числа «{ $source }», которое есть в оригинале: добавьте его
finding-number-mismatch-added = В оригинале нет числа «{ $target }»: удалите его здесь или добавьте в оригинал
finding-date-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-date-mismatch-lost = Здесь нет даты «{ $source }», которая есть в оригинале: добавьте её
finding-date-mismatch-added = В оригинале нет даты «{ $target }»: удалите её здесь или добавьте в оригинал
finding-time-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-time-mismatch-lost = Здесь нет времени «{ $source }», которое есть в оригинале: добавьте его
finding-time-mismatch-added = В оригинале нет времени «{ $target }»: удалите его здесь или добавьте в оригинал
finding-unit-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-unit-mismatch-lost = Здесь нет величины «{ $source }», которая есть в оригинале: добавьте её
finding-unit-mismatch-added = В оригинале нет величины «{ $target }»: удалите её здесь или добавьте в оригинал
finding-money-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-money-mismatch-lost = Здесь нет суммы «{ $source }», которая есть в оригинале: добавьте её
finding-money-mismatch-added = В оригинале нет суммы «{ $target }»: удалите её здесь или добавьте в оригинал
finding-century-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-century-mismatch-lost = Здесь нет века «{ $source }», который есть в оригинале: добавьте его
finding-century-mismatch-added = В оригинале нет века «{ $target }»: удалите его здесь или добавьте в оригинал
finding-decade-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-decade-mismatch-lost = Здесь нет десятилетия «{ $source }», которое есть в оригинале: добавьте его
finding-decade-mismatch-added = В оригинале нет десятилетия «{ $target }»: удалите его здесь или добавьте в оригинал
finding-citation-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-citation-mismatch-lost = Здесь нет ссылки «{ $source }», которая есть в оригинале: добавьте её
finding-citation-mismatch-added = В оригинале нет ссылки «{ $target }»: удалите её здесь или добавьте в оригинал
finding-phone-mismatch = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-phone-mismatch-lost = Здесь нет номера «{ $source }», который есть в оригинале: добавьте его
finding-phone-mismatch-added = В оригинале нет номера «{ $target }»: удалите его здесь или добавьте в оригинал
finding-identifier-changed-lost = Здесь нет кода «{ $source }», который есть в оригинале: добавьте его
finding-identifier-changed-added = В оригинале нет кода «{ $target }»: удалите его здесь или добавьте в оригинал
finding-identifier-changed = Здесь «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-number-format = «{ $target }» записано не по правилам этого языка: напишите «{ $expected }»
finding-name-missing = Здесь нет имени «{ $source }», которое есть в оригинале: добавьте его
finding-name-changed = Имя здесь записано как «{ $target }», в оригинале «{ $source }»: исправьте написание

## Замечания: язык

finding-wrong-language =
    Этот текст { $language ->
        [az] на азербайджанском
        [en] на английском
        [ru] на русском
        [tr] на турецком
        [uk] на украинском
       *[other] на другом языке
    }: впишите перевод
finding-wrong-language-sentence =
    Это предложение { $language ->
        [az] на азербайджанском
        [en] на английском
        [ru] на русском
        [tr] на турецком
        [uk] на украинском
       *[other] на другом языке
    }: переведите его
finding-partially-untranslated = «{ $target }» осталось здесь как в оригинале: переведите
finding-script-mix = В слове «{ $word }» смешаны латиница и кириллица: замените «{ $letter }» ({ $code }), верно «{ $expected }»
finding-wrong-script-word = «{ $word }» набрано буквами другого алфавита: наберите слово заново
finding-schwa-look-alike = В слове «{ $word }» вместо буквы ə стоит { $code }: наберите ə (U+0259), прописную Ə (U+018F)
finding-i-combining-dot = В слове «{ $word }» после i стоит отдельная точка (U+0307): удалите её
finding-foreign-letter = В алфавите этого языка нет буквы «{ $letter }»: исправьте «{ $word }»
finding-turkish-intrusion = «{ $word }» — турецкое написание: напишите по-азербайджански
finding-az-ascii = Этот текст набран без ə, ş, ç, ğ, ı, ö, ü: наберите его азербайджанскими буквами
finding-az-ordinal-suffix = Суффикс в «{ $target }» не согласуется с тем, как число читается: напишите «{ $expected }»
finding-ru-ordinal-suffix = Наращение в «{ $target }» не по правилам: напишите «{ $expected }»
finding-az-capital-i = В слове «{ $target }» перепутаны I и İ: напишите «{ $expected }»

## Замечания: знаки препинания и пробелы

finding-leading-space = Перевод начинается с пробела, а оригинал нет: удалите пробел
finding-trailing-space = Перевод заканчивается пробелом, а оригинал нет: удалите пробел
finding-doubled-word = Слово «{ $word }» стоит дважды подряд: удалите лишнее
finding-unpaired-bracket = У скобки «{ $bracket }» нет пары: добавьте вторую скобку или удалите эту
finding-unpaired-quote = У кавычки { $mark } нет пары: добавьте вторую или удалите эту
finding-quote-style = Здесь стоят кавычки { $target }: в этом языке пишите { $expected }
finding-mixed-apostrophe = В этом тексте стоят и ', и ’: пишите везде ’
finding-end-punctuation = Здесь в конце «{ $target }», в оригинале «{ $source }»: исправьте одно из двух
finding-end-punctuation-lost = Оригинал заканчивается знаком «{ $source }», перевод — без знака: добавьте его
finding-end-punctuation-added = Оригинал заканчивается без знака, перевод — знаком «{ $target }»: удалите его
finding-double-space = Два пробела подряд: удалите лишний
finding-space-before-mark = Пробел перед знаком «{ $mark }»: удалите его
finding-space-after-mark = Пробел после знака «{ $mark }»: удалите его
finding-stray-nbsp = Неразрывный пробел там, где в этом языке он не нужен: замените его обычным
finding-hyphen-as-dash = Вместо тире стоит дефис: напишите { $expected }

## Замечания: документ в целом

finding-length-ratio-short = Перевод необычно короткий (знаков: { $target }, в оригинале { $source }): проверьте, всё ли переведено
finding-length-ratio-long = Перевод необычно длинный (знаков: { $target }, в оригинале { $source }): проверьте, нет ли лишнего
finding-sentence-count = Предложений здесь { $target }, в оригинале { $source }: проверьте, нет ли пропущенных или лишних
finding-misaligned = Это похоже на перевод сегмента «{ $id }»: перенесите его туда
finding-merged-neighbour = В этом переводе есть и текст сегмента «{ $id }»: перенесите эту часть туда (если сдвинута граница абзаца, выполните «dilmanc sync»)
finding-truncated = Здесь нет конца оригинала («{ $source }»): переведите текст до конца
finding-copied-neighbour = Тот же перевод, что у «{ $id }», хотя оригиналы разные: переведите этот сегмент

## Замечания: единообразие

finding-glossary-term = По глоссарию «{ $source }» переводится как «{ $expected }»: возьмите этот термин
finding-forbidden-term = Глоссарий не допускает «{ $target }»: возьмите другое слово
finding-forbidden-term-instead = Глоссарий не допускает «{ $target }»: напишите «{ $expected }»
finding-inconsistent-translation = В сегменте «{ $id }» тот же оригинал переведён иначе: выберите для обоих один перевод
finding-repeated-target = У сегмента «{ $id }» тот же перевод, но другой оригинал: проверьте, не пропало ли различие
finding-inconsistent-name = Здесь «{ $target }», в других местах «{ $expected }»: выберите одно написание
finding-anniversary-arithmetic =
    «{ $target }» не согласуется с датами, между которыми { $years ->
        [one] { $years } год
        [few] { $years } года
       *[many] { $years } лет
    }: исправьте одно из двух
finding-weekday-date =
    «{ $date }» приходится на { $weekday ->
        [mon] понедельник
        [tue] вторник
        [wed] среду
        [thu] четверг
        [fri] пятницу
        [sat] субботу
       *[sun] воскресенье
    }: исправьте день недели или дату
finding-impossible-date = Такой даты или такого времени не бывает («{ $target }»): исправьте
finding-sum-mismatch = Итог — «{ $target }», а части дают { $expected }: исправьте одно из двух

## Замечания: исключения

waiver-without-reason = У исключения нет причины: укажите её после двоеточия, не менее трёх букв
waiver-malformed = Это исключение не читается: запишите его как # waive проверка "факт" [печать]: причина
waiver-unknown-check = Проверки «{ $check }» нет: весь список показывает «dilmanc explain»
waiver-unknown-check-nearest = Проверки «{ $check }» нет; возможно, имелась в виду «{ $nearest }»?
waiver-not-waivable = Для проверки { $check } исключений не бывает: исправьте то, о чём она сообщает, и удалите эту строку
waiver-unsealed =
    Это исключение для проверки { $check } без печати и не действует; чтобы оно относилось к обоим текстам в их нынешнем виде, запишите его так:
    { $line }
waiver-stale =
    После исключения для проверки { $check } текст изменился, и оно больше не действует; удалите его, а если оно всё ещё верно, запишите так:
    { $line }
waiver-unused = Проверка { $check } здесь ничего не находит: удалите это исключение

## Как записать исключение; этими словами заканчиваются пояснения ниже

waive-how = запишите исключение командой «dilmanc waive ID CHECK --locale LANG --reason …»; оно действует, пока не изменится один из текстов.
waive-never = Исключения не допускаются: это нужно исправить.
waive-settings = В самом файле исключить нельзя; уровень проверки задают в разделе «checks:» файла «dilmanc.yaml».

## Пояснения: файлы и синтаксис

check-invalid-utf8 = Файл не в UTF-8
    .what = Байты файла не образуют текста в UTF-8: вероятно, он сохранён в Windows-1251, Windows-1254 или UTF-16.
    .why = Проверить такой файл нельзя, а буквы вроде ə, ş или ğ могли уже пропасть.
    .mend = Откройте файл в кодировке, указанной в замечании, и сохраните его в UTF-8.
    .waive = { waive-never }
    .wrong = p-7x3f = Bak<FD>, 20 yanvar
    .right = p-7x3f = Bakı, 20 yanvar

check-byte-order-mark = Метка BOM
    .what = Файл начинается с невидимого символа U+FEFF, который добавляют некоторые редакторы.
    .why = Другие программы, читающие Fluent, принимают его за часть первой записи и теряют этот сегмент.
    .mend = Сохраните файл как «UTF-8 без BOM».
    .waive = { waive-never }
    .wrong = <U+FEFF>h-5kq2 = Bəyanat
    .right = h-5kq2 = Bəyanat

check-control-character = Управляющий символ
    .what = В файле есть невидимый управляющий символ, например нулевой байт или звуковой сигнал. Табуляция внутри текста допускается.
    .why = Он приходит вместе со скопированным текстом, в редакторе не виден и может испортить печать, письмо или страницу сайта.
    .mend = Удалите символ; если нужно, наберите слово заново.
    .waive = { waive-never }
    .wrong = p-7x3f = Nümayəndə<U+0007> heyəti Bakıya gəlib.
    .right = p-7x3f = Nümayəndə heyəti Bakıya gəlib.

check-replacement-character = Символ замены
    .what = В тексте есть U+FFFD: программа ставит его вместо буквы, которую не смогла прочесть. В оригинале его нет.
    .why = Буква потеряна, и читатель видит на её месте вопросительный знак или прямоугольник.
    .mend = Восстановите слово по прежней версии файла или по оригиналу.
    .waive = Если текст посвящён самому этому символу, { waive-how }
    .wrong = p-7x3f = Az<U+FFFD>rbaycan Respublikası
    .right = p-7x3f = Azərbaycan Respublikası

check-bidi-control = Скрытая смена направления письма
    .what = Невидимый символ меняет направление текста или начинает такую смену и не завершает её.
    .why = Показанное отличается от записанного: так можно подменить имя, число или ссылку.
    .mend = Удалите символ; он нужен только в словах на арабском, персидском или иврите.
    .waive = Если без него такие слова отображаются неверно, { waive-how }
    .wrong = p-7x3f = Saytın ünvanı: <U+202E>example.org
    .right = p-7x3f = Saytın ünvanı: example.org

check-invisible-character = Невидимый символ
    .what = В тексте есть пробел нулевой ширины, мягкий перенос или другой символ без начертания.
    .why = Поиск не находит такого слова, и оно может перенестись не там, где нужно.
    .mend = Удалите символ.
    .waive = Если он нужен для вёрстки, { waive-how }
    .wrong = p-7x3f = dövlət<U+200B>lərarası
    .right = p-7x3f = dövlətlərarası

check-mojibake = Текст в неверной кодировке
    .what = Буквы прочитаны в одной кодировке, а сохранены в другой, и вместо каждой стоят два или три чужих знака.
    .why = Такой текст нельзя ни прочесть, ни опубликовать.
    .mend = Восстановите текст по прежней версии или наберите слово заново.
    .waive = Если такие знаки приведены как пример, { waive-how }
    .wrong = `p-7x3f = AzÉ™rbaycan`
    .right = `p-7x3f = Azərbaycan`

check-not-normalized = Буква из двух символов
    .what = Например, й записана не одним символом, а буквой и отдельным значком над ней (текст не в форме NFC).
    .why = Выглядит она верно, но поиск, сортировка и сравнение считают её другой буквой.
    .mend = Наберите букву заново или переведите файл в форму NFC в редакторе.
    .waive = Если такая запись нужна другой программе, { waive-how }
    .wrong = p-7x3f = и<U+0306>од
    .right = p-7x3f = йод

check-line-endings = Другие концы строк
    .what = Строки файла заканчиваются не так, как в соседних файлах (CRLF или LF), или обоими способами сразу.
    .why = Тогда изменённой считается каждая строка, и настоящие правки теряются среди них.
    .mend = Сохраните файл в редакторе с теми же концами строк, что у остальных.
    .waive = { waive-settings }
    .wrong =
        h-5kq2 = Bəyanat<CR><LF>
        p-7x3f = Bakı, 20 yanvar<LF>
    .right =
        h-5kq2 = Bəyanat<LF>
        p-7x3f = Bakı, 20 yanvar<LF>

check-merge-conflict = Неразрешённый конфликт слияния
    .what = Система контроля версий оставила два варианта фрагмента и отметила их знаками <<<<<<<, ======= и >>>>>>>.
    .why = Ни один из вариантов не действует: сегментов между этими знаками не видит ни одна программа.
    .mend = Оставьте верный вариант, а второй удалите вместе со строками знаков.
    .waive = { waive-never }
    .wrong =
        <<<<<<< HEAD
        h-5kq2 = Bəyanat
        =======
        h-5kq2 = Rəsmi bəyanat
        >>>>>>> main
    .right = h-5kq2 = Rəsmi bəyanat

check-syntax-error = Запись, которую Fluent не читает
    .what = Написанное здесь не соответствует грамматике Fluent: нет парной скобки, пропущен знак =, строка-продолжение стоит без отступа и т. п.
    .why = Запись теряется целиком, и читатель остаётся без перевода.
    .mend = Исправьте то, на что указывает замечание: в нём сказано, чего здесь не хватает.
    .waive = { waive-never }
    .wrong =
        p-7x3f = Nümayəndə heyəti Bakıya gəlib.
        Görüşlər iki gün davam edəcək.
    .right =
        p-7x3f =
        { "    " }Nümayəndə heyəti Bakıya gəlib.
        { "    " }Görüşlər iki gün davam edəcək.

check-bad-escape = Неверная последовательность в кавычках
    .what = В кавычках внутри фигурных скобок после \ может стоять только \, ", буква u с четырьмя шестнадцатеричными цифрами или U с шестью.
    .why = На такой записи одни программы останавливаются, а другие показывают знаки, которых никто не писал.
    .mend = Пишите \\ для обратной косой черты, \" для кавычки, а код символа — со всеми цифрами.
    .waive = { waive-never }
    .wrong = p-7x3f = 20{ "{ \"\\u00A\" }" }yanvar
    .right = p-7x3f = 20{ "{ \"\\u00A0\" }" }yanvar

check-parser-limit = Слишком большой или сложный файл
    .what = Файл намного больше, чем нужно для любого собрания текстов, или фигурные скобки в нём вложены без меры.
    .why = Такой файл может исчерпать память программы, поэтому он не прочитан.
    .mend = Разделите файл или упростите вложенный текст.
    .waive = { waive-never }
    .wrong = p-7x3f = { "{ { { { … } } } }" }
    .right = p-7x3f = { "{ $count }" }

check-duplicate-message = Сегмент, указанный дважды
    .what = У двух записей файла один и тот же идентификатор.
    .why = Программы показывают только одну из них, и не все — одну и ту же.
    .mend = Оставьте верную запись, а вторую удалите или дайте ей другой идентификатор.
    .waive = { waive-never }
    .wrong =
        h-5kq2 = Bəyanat
        h-5kq2 = Rəsmi bəyanat
    .right = h-5kq2 = Rəsmi bəyanat

check-duplicate-attribute = Атрибут, указанный дважды
    .what = У записи два атрибута с одним именем.
    .why = Показывается только один из текстов.
    .mend = Оставьте верный атрибут, а второй удалите.
    .waive = { waive-never }
    .wrong =
        search = Axtarış
        { "    ." }tooltip = Tapmaq
        { "    ." }tooltip = Bəyanatlarda axtarış
    .right =
        search = Axtarış
        { "    ." }tooltip = Bəyanatlarda axtarış

check-duplicate-variant = Вариант, указанный дважды
    .what = У двух вариантов одного выбора один и тот же ключ.
    .why = Второй из них не будет показан никогда.
    .mend = Оставьте один; если они задуманы для разных случаев, исправьте ключ.
    .waive = Если оба нужны другой программе, { waive-how }
    .wrong =
        p-7x3f = { "{" } $count ->
        { "    [" }one] { "{ $count }" } qonaq
        { "    [" }one] { "{ $count }" } nəfər qonaq
        { "   *" }[other] { "{ $count }" } qonaq
        { "}" }
    .right =
        p-7x3f = { "{" } $count ->
        { "    [" }one] { "{ $count }" } qonaq
        { "   *" }[other] { "{ $count }" } nəfər qonaq
        { "}" }

check-unknown-locale = Папка, не обозначающая языка
    .what = Имя папки — не код языка, или о таком языке нет сведений.
    .why = Для него нельзя выбрать верные формы множественного числа, даты и числа.
    .mend = Назовите папку кодом языка, например az, ru или pt-BR.
    .waive = { waive-settings }
    .wrong = locales/azeri/statements/2026/visit.ftl
    .right = locales/az/statements/2026/visit.ftl

## Пояснения: полнота перевода

check-missing-file = Отсутствующий файл
    .what = У файла оригинала нет соответствия на этом языке. Это одно замечание, а не по одному на каждый сегмент.
    .why = Читатели на этом языке не получают ни одного из этих текстов.
    .mend = Для заявления выполните «dilmanc sync»; для других текстов создайте файл и переведите сегменты.
    .waive = { waive-settings }
    .wrong = locales/en/statements/2026/visit.ftl
    .right =
        locales/en/statements/2026/visit.ftl
        locales/ru/statements/2026/visit.ftl

check-missing-message = Отсутствующий сегмент
    .what = В оригинале есть сегмент, которого нет в файле этого языка, даже в виде пустого места для перевода.
    .why = В опубликованном тексте не хватает фрагмента, или он показан на другом языке.
    .mend = Для заявления выполните «dilmanc sync»: место появится само; в других файлах добавьте сегмент и переведите его.
    .waive = { waive-settings }
    .wrong =
        # en: Statement
        h-5kq2 = Заявление
    .right =
        # en: Statement
        h-5kq2 = Заявление

        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

check-obsolete-file = Файл без оригинала
    .what = Файла с таким именем в оригинале больше нет.
    .why = Эти тексты никто не обновляет, но программа ещё может их показывать.
    .mend = Удалите файл, а если файл оригинала переименован, переименуйте и этот.
    .waive = { waive-settings }
    .wrong = locales/ru/statements/2026/visit.ftl
    .right =
        locales/en/statements/2026/visit.ftl
        locales/ru/statements/2026/visit.ftl

check-obsolete-message = Сегмент без оригинала
    .what = В переводе есть сегмент, которого в оригинале больше нет.
    .why = Опубликованный текст может сказать то, чего в заявлении нет.
    .mend = Для заявления выполните «dilmanc sync»: перевод перейдёт в раздел «Obsolete» и вернётся вместе с абзацем. В других файлах удалите сегмент.
    .waive = { waive-settings }
    .wrong = p-9m2d = Вечером состоится приём.
    .right =
        ## Obsolete

        p-9m2d = Вечером состоится приём.

check-untranslated = Непереведённый сегмент
    .what = Место для перевода ещё пусто, или перевод совпадает с оригиналом.
    .why = Читатель видит фрагмент на другом языке или не видит ничего.
    .mend = Напишите перевод после = и уберите # перед идентификатором сегмента.
    .waive = Если на обоих языках это пишется одинаково (имя, сокращение, число), { waive-how }
    .wrong =
        # en: The visit begins on 3 March.
        # p-7x3f =
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

check-empty-translation = Пустой перевод
    .what = Перевод или один из его вариантов ничего не показывает там, где в оригинале есть текст.
    .why = Фрагмент для читателя пропадает, и ни одна программа об этом не сообщает.
    .mend = Напишите перевод.
    .waive = Если на этом языке слова здесь не нужны, { waive-how }
    .wrong =
        # en: The visit begins on 3 March.
        p-7x3f = { "{ \"\" }" }
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

check-stale-translation = Устаревший перевод
    .what = Оригинал изменился после перевода: текст, с которого переводили, записан выше в комментарии «# en:» или «# was:».
    .why = Версии заявления больше не говорят одно и то же.
    .mend = Исправьте перевод по изменившимся словам, затем удалите строки «# was:» или выполните «dilmanc approve ID».
    .waive = Исключения не допускаются; если изменение не касается перевода, подтвердите его командой «dilmanc approve ID».
    .wrong =
        # en: The visit begins on 4 March.
        # was: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.
    .right =
        # en: The visit begins on 4 March.
        p-7x3f = Визит начинается 4 марта.

check-commented-out-translation = Перевод, оставшийся в комментарии
    .what = Перевод вписан на своё место, но знак # перед ним не убран.
    .why = Работа сделана, а читатель её не видит.
    .mend = Уберите # и пробел после него в начале каждой строки перевода.
    .waive = Если комментарий — черновик или пример, { waive-how }
    .wrong = # p-7x3f = Визит начинается 3 марта.
    .right = p-7x3f = Визит начинается 3 марта.

check-unsynced-document = Документ, изменённый после синхронизации
    .what = Документ правили позже, и он расходится с созданным из него файлом оригинала.
    .why = Все остальные замечания относятся к прежнему тексту.
    .mend = Выполните «dilmanc sync»; с «--dry-run» команда только покажет, что изменится.
    .waive = { waive-settings }
    .wrong =
        statements/2026/visit.md: The visit begins on 4 March.
        locales/en/statements/2026/visit.ftl: The visit begins on 3 March.
    .right =
        statements/2026/visit.md: The visit begins on 4 March.
        locales/en/statements/2026/visit.ftl: The visit begins on 4 March.

## Пояснения: структура Fluent

check-missing-value = Только текст или только атрибуты
    .what = В оригинале есть текст, а в переводе одни атрибуты, или наоборот.
    .why = Программа, которой нужен текст, его не находит и показывает идентификатор сегмента или оригинал.
    .mend = Добавьте текст после = или удалите тот, которого нет в оригинале.
    .waive = { waive-never }
    .wrong =
        search =
        { "    ." }tooltip = Bəyanatlarda axtarış
    .right =
        search = Axtarış
        { "    ." }tooltip = Bəyanatlarda axtarış

check-missing-attribute = Атрибут только с одной стороны
    .what = У оригинала и перевода сегмента разные атрибуты. У терминов они свободны: там хранят род, краткую форму и прочее.
    .why = Кнопка или подсказка остаётся на этом языке без текста.
    .mend = Добавьте недостающий атрибут, лишний удалите или переименуйте.
    .waive = { waive-settings }
    .wrong =
        # en: .tooltip = Search in statements
        search = Axtarış
    .right =
        search = Axtarış
        { "    ." }tooltip = Bəyanatlarda axtarış

check-unknown-variable = Неизвестная переменная
    .what = В переводе стоит переменная, которой нет в оригинале.
    .why = Программа не даёт ей значения, и читатель видит её имя.
    .mend = Скопируйте имя из оригинала: имена переменных не переводят.
    .waive = Если программа всё же передаёт эту переменную, { waive-how }
    .wrong =
        # en: Guests: { "{ $count }" }
        guests = Гостей: { "{ $number }" }
    .right =
        # en: Guests: { "{ $count }" }
        guests = Гостей: { "{ $count }" }

check-dropped-variable = Пропавшая переменная
    .what = В оригинале показана переменная, которой в переводе нет нигде. Вариант ровно для одного или двух может обойтись без неё.
    .why = В опубликованном тексте не хватает числа, имени или даты.
    .mend = Вставьте переменную туда, где она нужна предложению.
    .waive = Если предложение полно и без неё, { waive-how }
    .wrong =
        # en: Guests expected: { "{ $count }" }
        guests = Ожидаются гости.
    .right =
        # en: Guests expected: { "{ $count }" }
        guests = Ожидается гостей: { "{ $count }" }

check-unknown-selector = Выбор по неизвестной переменной
    .what = Перевод выбирает вариант по переменной, которой нет в оригинале.
    .why = Программа не даёт ей значения, и всегда показывается основной вариант.
    .mend = Выбирайте по переменной оригинала.
    .waive = Если программа всё же передаёт эту переменную, { waive-how }
    .wrong =
        # en: { "{ $count }" } guests
        guests = { "{ $cuont -> [one] bir qonaq *[other] { $count } qonaq }" }
    .right =
        # en: { "{ $count }" } guests
        guests = { "{ $count -> [one] bir qonaq *[other] { $count } qonaq }" }

check-unresolved-reference = Ссылка в никуда
    .what = Перевод ссылается на сегмент, термин или атрибут, которого в этом языке нет. Прописные и строчные буквы различаются.
    .why = Вместо текста читатель видит имя.
    .mend = Исправьте имя или переведите то, на что оно указывает.
    .waive = { waive-never }
    .wrong =
        -ministry = Министерство иностранных дел
        p-7x3f = { "{ -ministri }" } распространило заявление.
    .right =
        -ministry = Министерство иностранных дел
        p-7x3f = { "{ -ministry }" } распространило заявление.

check-reference-changed = Не те ссылки, что в оригинале
    .what = Оригинал ссылается на сегмент или термин, которого в переводе нет, или наоборот.
    .why = Название, которое хранится в одном месте для всех текстов, при замене здесь останется прежним.
    .mend = Поставьте ссылку из оригинала, если предложению не нужна другая форма названия.
    .waive = Если название склоняется и поэтому написано целиком, { waive-how }
    .wrong =
        # en: { "{ -ministry }" } has issued a statement.
        p-7x3f = Министерство иностранных дел распространило заявление.
    .right =
        # en: { "{ -ministry }" } has issued a statement.
        p-7x3f = { "{ -ministry }" } распространило заявление.

check-cyclic-reference = Текст, содержащий сам себя
    .what = Сегменты или термины ссылаются друг на друга по кругу.
    .why = Программа не может собрать текст и показывает имя или ничего.
    .mend = Напишите один из текстов без ссылки на остальные.
    .waive = { waive-never }
    .wrong =
        -office = { "{ -ministry }" } yanında xidmət
        -ministry = { "{ -office }" } və nazirlik
    .right =
        -office = { "{ -ministry }" } yanında xidmət
        -ministry = Xarici İşlər Nazirliyi

check-unknown-function = Неизвестная функция
    .what = Перевод вызывает функцию, которой нет во Fluent и нет в оригинале.
    .why = Вместо значения читатель видит её имя.
    .mend = Исправьте имя; NUMBER и DATETIME есть всегда.
    .waive = { waive-never }
    .wrong = guests = { "{ NUMBR($count) }" } qonaq
    .right = guests = { "{ NUMBER($count) }" } qonaq

check-term-argument = Аргумент, которого термин не знает
    .what = Термину передан аргумент без имени, аргумент, о котором он не спрашивает, или значение без своего варианта.
    .why = Fluent молча пропускает его, и нужная форма не показывается.
    .mend = Возьмите аргумент и значение, известные термину.
    .waive = Если термин использует его на других языках, { waive-how }
    .wrong = p-7x3f = Заявление { "{ -ministry(падеж: \"родительный\") }" }
    .right = p-7x3f = Заявление { "{ -ministry(case: \"genitive\") }" }

check-missing-plural = Недостающая форма числа
    .what = В выборе по числу нет варианта, нужного этому языку: в русском это one, few и many, в азербайджанском и английском — one и other.
    .why = При некоторых числах читатель видит неверную форму слова.
    .mend = Добавьте вариант с верной формой.
    .waive = Если число не может принять такого значения, { waive-how }
    .wrong =
        guests = { "{" } $count ->
        { "    [" }one] { "{ $count }" } гость
        { "   *" }[other] { "{ $count }" } гостей
        { "}" }
    .right =
        guests = { "{" } $count ->
        { "    [" }one] { "{ $count }" } гость
        { "    [" }few] { "{ $count }" } гостя
        { "   *" }[many] { "{ $count }" } гостей
        { "}" }

check-unused-plural = Неиспользуемая форма числа
    .what = В выборе по числу есть вариант для формы, которой в этом языке нет.
    .why = Он никогда не показывается, а нужной формы часто при этом не хватает.
    .mend = Удалите вариант или дайте ему верный ключ.
    .waive = Если он нужен другим программам, { waive-how }
    .wrong =
        guests = { "{" } $count ->
        { "    [" }one] { "{ $count }" } qonaq
        { "    [" }few] { "{ $count }" } qonaq
        { "   *" }[other] { "{ $count }" } qonaq
        { "}" }
    .right =
        guests = { "{" } $count ->
        { "    [" }one] { "{ $count }" } qonaq
        { "   *" }[other] { "{ $count }" } qonaq
        { "}" }

check-translated-variant-key = Переведённый ключ варианта
    .what = Ключ варианта — слово программы, но его перевели вместе с текстом.
    .why = Программа никогда не спросит о переведённом ключе, и вариант не будет показан.
    .mend = Оставьте ключ как в оригинале и переведите только текст после него.
    .waive = Если программа действительно использует этот ключ, { waive-how }
    .wrong =
        # en: { "{ $rank -> [minister] Minister *[other] Guest }" }
        guest = { "{ $rank -> [nazir] Nazir *[other] Qonaq }" }
    .right =
        # en: { "{ $rank -> [minister] Minister *[other] Guest }" }
        guest = { "{ $rank -> [minister] Nazir *[other] Qonaq }" }

check-dropped-literal = Пропавший знак
    .what = В оригинале скобка или другой особый знак записан как { "{ \"…\" }" }, а в переводе его нет.
    .why = До читателя не доходит знак, который относится к тексту.
    .mend = Запишите его в кавычках внутри фигурных скобок, как в оригинале.
    .waive = Если на этом языке знак не нужен, { waive-how }
    .wrong =
        # en: Items marked { "{ \"{\" }1{ \"}\" }" } are new.
        p-7x3f = Пункты с пометкой 1 — новые.
    .right =
        # en: Items marked { "{ \"{\" }1{ \"}\" }" } are new.
        p-7x3f = Пункты с пометкой { "{ \"{\" }1{ \"}\" }" } — новые.

check-l10n-name-mismatch = Разные data-l10n-name
    .what = Имена, по которым страница находит в тексте свои элементы, в оригинале и переводе различаются.
    .why = Ссылки и кнопки страницы пропадают или теряют текст.
    .mend = Скопируйте имена из оригинала.
    .waive = Если на этом языке страница устроена иначе, { waive-how }
    .wrong =
        # en: <a data-l10n-name="text">Full text</a>
        more = <a data-l10n-name="текст">Полный текст</a>
    .right =
        # en: <a data-l10n-name="text">Full text</a>
        more = <a data-l10n-name="text">Полный текст</a>

check-unbalanced-markup = Тег без пары
    .what = Элемент HTML открыт и не закрыт, закрыт и не открыт или закрыт не в том порядке.
    .why = Жирный шрифт или ссылка могут протянуться до конца страницы.
    .mend = Добавьте недостающий тег, удалите лишний или исправьте порядок.
    .waive = Если пара стоит в другом сегменте, { waive-how }
    .wrong = p-7x3f = <strong>Особо отмечено: документ подписан.
    .right = p-7x3f = <strong>Особо отмечено:</strong> документ подписан.

check-markup-mismatch = Разная разметка
    .what = Элементы HTML в переводе не те, что в оригинале.
    .why = Пропадает выделение, ссылка или перенос строки, или выделяется лишнее.
    .mend = Разметьте те же слова, что и в оригинале.
    .waive = Если на этом языке такие слова выделяют иначе (например, названия — кавычками), { waive-how }
    .wrong =
        # en: The documents were <em>not</em> signed.
        p-7x3f = Документы не подписаны.
    .right =
        # en: The documents were <em>not</em> signed.
        p-7x3f = Документы <em>не</em> подписаны.

check-invalid-style = Стиль, который не задаёт размера CSS
    .what = Атрибут .style должен содержать ширину или высоту с числом и единицей для тех же свойств, что в оригинале.
    .why = Окно открывается не того размера.
    .mend = Запишите как в оригинале и меняйте только числа.
    .waive = Если программа понимает другую запись, { waive-how }
    .wrong =
        settings =
        { "    ." }style = ширина: 40em
    .right =
        settings =
        { "    ." }style = width: 40em

check-access-key = Клавиша доступа не из названия
    .what = Клавиша доступа состоит не из одной буквы, или такой буквы нет в названии.
    .why = Букву нельзя подчеркнуть, и найти её невозможно.
    .mend = Выберите букву из переведённого названия.
    .waive = Если программа показывает клавишу иначе, { waive-how }
    .wrong =
        search = Поиск
        { "    ." }accesskey = S
    .right =
        search = Поиск
        { "    ." }accesskey = П

check-foreign-placeholder = Подстановка другого формата
    .what = Знаки вроде %s, { "{0}" } или ${ "{name}" } в оригинале и переводе различаются.
    .why = В тексте не хватает значения, или программа прекращает работу.
    .mend = Скопируйте эти знаки из оригинала без изменений.
    .waive = Если знак относится к самому тексту, { waive-how }
    .wrong =
        # en: Guests: %s
        guests = Гостей: % s
    .right =
        # en: Guests: %s
        guests = Гостей: %s

## Пояснения: факты

check-number-mismatch = Несовпадающее число
    .what = Числа из оригинала нет в переводе, на его месте стоит другое или появилось лишнее. Сравниваются значения, а не цифры: 4400 и «4,4 тысячи» — одно число.
    .why = Неверное число — самая тяжёлая ошибка в официальном тексте, и отозвать её труднее всего.
    .mend = Сверьте оба текста с исходным документом и исправьте неверное число.
    .waive = Если тексты говорят одно и то же по-разному (например, единица пересчитана), { waive-how }
    .wrong =
        en: The delegation had 44 members.
        ru: В делегацию входили 54 человека.
    .right =
        en: The delegation had 44 members.
        ru: В делегацию входили 44 человека.

check-number-format = Число, записанное по правилам другого языка
    .what = Разделители числа не те, что приняты в этом языке: в азербайджанском и русском перед дробью ставят запятую, в английском — точку.
    .why = Записи 1.234 и 1,234 читатели разных языков понимают как разные числа.
    .mend = Запишите число так, как принято в этом языке.
    .waive = Если это не количество, а версия, раздел или код, { waive-how }
    .wrong =
        en: The road is 1,234.5 km long.
        ru: Длина дороги — 1,234.5 км.
    .right =
        en: The road is 1,234.5 km long.
        ru: Длина дороги — 1234,5 км.

check-date-mismatch = Несовпадающая дата
    .what = День, месяц или год различаются, или дата есть только в одном из текстов. Порядок частей и способ записи роли не играют.
    .why = Неверную дату повторит каждый, кто сошлётся на заявление.
    .mend = Сверьте с исходным документом; осторожнее с записью 03/04: это и март, и апрель.
    .waive = Если в обоих текстах имеется в виду один день (например, по другому календарю), { waive-how }
    .wrong =
        en: The visit begins on 3 April 2026.
        ru: Визит начинается 4 марта 2026 года.
    .right =
        en: The visit begins on 3 April 2026.
        ru: Визит начинается 3 апреля 2026 года.

check-time-mismatch = Несовпадающее время
    .what = Часы или минуты различаются, если считать по 24 часам.
    .why = Люди придут не вовремя; 10:30 pm легко превращается в 10:30.
    .mend = Исправьте время; вечер по-азербайджански и по-русски записывают как 22:30.
    .waive = Если время пересчитано для другого часового пояса, { waive-how }
    .wrong =
        en: The briefing starts at 5:30 pm.
        ru: Брифинг начнётся в 5:30.
    .right =
        en: The briefing starts at 5:30 pm.
        ru: Брифинг начнётся в 17:30.

check-unit-mismatch = Несовпадающая величина
    .what = Процент, длина, площадь, масса, температура или «раз» различаются числом или видом.
    .why = Пять процентов и пять раз, гектары и квадратные километры — разные утверждения.
    .mend = Исправьте число или единицу.
    .waive = Если значение пересчитано в другую единицу и округлено, { waive-how }
    .wrong =
        en: Trade grew by 5 per cent.
        ru: Торговля выросла в 5 раз.
    .right =
        en: Trade grew by 5 per cent.
        ru: Торговля выросла на 5 процентов.

check-money-mismatch = Несовпадающая сумма
    .what = Сумма или валюта различаются.
    .why = Миллион и миллиард, доллары и манаты легко перепутать, а пресса приводит именно сумму.
    .mend = Исправьте сумму, её порядок или валюту.
    .waive = Если сумма намеренно пересчитана в другую валюту, { waive-how }
    .wrong =
        en: $1.5 billion was invested.
        ru: Вложено 1,5 млн долларов США.
    .right =
        en: $1.5 billion was invested.
        ru: Вложено 1,5 млрд долларов США.

check-century-mismatch = Несовпадающий век
    .what = В текстах названы разные века. Римские и арабские цифры равноценны.
    .why = Событие сдвигается на сто лет раньше или позже.
    .mend = Исправьте век: XIX век — это 1800-е годы.
    .waive = Если оба текста по-разному называют одно время, { waive-how }
    .wrong =
        en: a mosque of the 19th century
        ru: мечеть XVIII века
    .right =
        en: a mosque of the 19th century
        ru: мечеть XIX века

check-decade-mismatch = Несовпадающее десятилетие
    .what = В текстах названы разные десятилетия.
    .why = Исторические факты сдвигаются на десять лет и больше.
    .mend = Исправьте десятилетие.
    .waive = Если оба текста по-разному называют одни и те же годы, { waive-how }
    .wrong =
        en: in the 1990s
        ru: в 1980-х годах
    .right =
        en: in the 1990s
        ru: в 1990-х годах

check-citation-mismatch = Несовпадающая ссылка на документ
    .what = Номер резолюции, указа, статьи, пункта или протокола другой или пропущен.
    .why = Заявление, которое ссылается не на тот документ, теряет правовую основу.
    .mend = Сверьте номер с документом, на который ссылаетесь.
    .waive = Если на этом языке у документа другой номер, { waive-how }
    .wrong =
        en: under Article 51 of the Charter
        ru: согласно статье 15 Устава
    .right =
        en: under Article 51 of the Charter
        ru: согласно статье 51 Устава

check-phone-mismatch = Несовпадающий номер телефона
    .what = Цифры различаются. Код страны и знаки между цифрами роли не играют.
    .why = Журналисты не дозвонятся или попадут к постороннему.
    .mend = Скопируйте номер из исходного документа.
    .waive = Если для этого языка есть отдельный номер, { waive-how }
    .wrong =
        en: Press service: (12) 555 90 01
        ru: Пресс-служба: (12) 555 90 10
    .right =
        en: Press service: (12) 555 90 01
        ru: Пресс-служба: (12) 555 90 01

check-url-changed = Другой адрес страницы
    .what = Ссылка в переводе ведёт не на ту страницу, пропущена или добавлена. Языковая часть адреса может отличаться.
    .why = Читатель попадает не туда или никуда.
    .mend = Скопируйте адрес и измените только языковую часть.
    .waive = Если у этого языка действительно своя страница, { waive-how }
    .wrong =
        en: https://example.org/visit
        ru: https://example.org/visits
    .right =
        en: https://example.org/visit
        ru: https://example.org/visit

check-email-changed = Другой адрес электронной почты
    .what = Адрес электронной почты отличается, пропущен или добавлен.
    .why = Письма не дойдут.
    .mend = Скопируйте адрес из оригинала.
    .waive = Если для этого языка есть отдельный адрес, { waive-how }
    .wrong =
        en: press@example.org
        ru: pres@example.org
    .right =
        en: press@example.org
        ru: press@example.org

check-identifier-changed = Другой код
    .what = Код из букв и цифр, например COP29 или номер документа, отличается или пропущен.
    .why = Читатель не найдёт того, что код обозначает.
    .mend = Скопируйте код; где так принято, буквы можно передать другим алфавитом.
    .waive = Если на этом языке у того же предмета другой код, { waive-how }
    .wrong =
        en: the outcome of COP29
        ru: итоги COP28
    .right =
        en: the outcome of COP29
        ru: итоги COP29

check-name-missing = Пропущенное имя
    .what = Человек, место или организация, названные в оригинале, в переводе не упомянуты.
    .why = Читатель не узнает, кто действовал, или кого-то забудут в словах благодарности.
    .mend = Добавьте имя в написании, принятом в этом языке.
    .waive = Если предложение называет его иначе (например, по должности или местоимением), { waive-how }
    .wrong =
        en: Leyla Hasanova met the ambassador.
        ru: Заместитель министра встретилась с послом.
    .right =
        en: Leyla Hasanova met the ambassador.
        ru: Лейла Гасанова встретилась с послом.

check-name-changed = Имя в другом написании
    .what = Имя не похоже на то, что в оригинале, или на другие его написания в проекте.
    .why = Искажённое имя обижает, и поиск его не находит.
    .mend = Возьмите написание, которым человек или организация пользуется на этом языке.
    .waive = Если имя верное и только выглядит иначе, { waive-how }
    .wrong =
        en: Leyla Hasanova
        ru: Лейла Гашимова
    .right =
        en: Leyla Hasanova
        ru: Лейла Гасанова

## Пояснения: язык

check-wrong-language = Текст на другом языке
    .what = Перевод или целое предложение в нём написаны не на языке файла.
    .why = Возможно, текст вставили не туда.
    .mend = Перенесите текст в файл его языка, а сюда впишите перевод.
    .waive = Если это цитата, название или перечень имён, { waive-how }
    .wrong = ru: Візит триватиме два дні і почнеться завтра.
    .right = ru: Визит продлится два дня и начнётся завтра.

check-partially-untranslated = Непереведённые слова
    .what = Некоторые слова оригинала остались в переводе как есть.
    .why = Предложение на середине переходит на другой язык.
    .mend = Переведите и эти слова.
    .waive = Если это имя, марка или название, которое не меняется, { waive-how }
    .wrong =
        en: a meeting with the working group
        ru: встреча с working group
    .right =
        en: a meeting with the working group
        ru: встреча с рабочей группой

check-script-mix = Латиница и кириллица в одном слове
    .what = В слове есть похожие буквы обоих алфавитов, например латинская a и русская а.
    .why = Разницы не видно, но поиск не находит слова, а программы чтения вслух произносят его неверно.
    .mend = Замените букву, указанную в замечании, или наберите слово заново.
    .waive = Если слово и должно писаться так, { waive-how }
    .wrong = p-7x3f = Б<U+0061>ку
    .right = p-7x3f = Баку

check-wrong-script-word = Слово, набранное другим алфавитом
    .what = Целое слово набрано кириллицей в азербайджанском тексте или похожими латинскими буквами в русском.
    .why = Выглядит оно верно, но ни одна программа не примет его за это слово.
    .mend = Наберите слово заново в раскладке этого языка.
    .waive = Если это иностранное имя, формула или цитата, { waive-how }
    .wrong = p-7x3f = <U+0048><U+0061> встрече
    .right = p-7x3f = На встрече

check-schwa-look-alike = Двойник буквы ə
    .what = Вместо азербайджанской буквы ə стоит кириллическая (U+04D9) или перевёрнутая e (U+01DD).
    .why = На экране разницы не видно, но поиск, сортировка и проверка правописания считают слово другим.
    .mend = Наберите ə в азербайджанской раскладке: U+0259, прописная U+018F.
    .waive = Если речь о самих этих буквах, { waive-how }
    .wrong = p-7x3f = Az<U+04D9>rbaycan
    .right = p-7x3f = Azərbaycan

check-i-combining-dot = i со второй точкой
    .what = После i стоит отдельная точка (U+0307). Её создала программа, которая не знает азербайджанского и сделала строчную букву из İ.
    .why = В слове видны две точки или прямоугольник, и поиск его не находит.
    .mend = Удалите точку.
    .waive = Если речь о самом этом знаке, { waive-how }
    .wrong = p-7x3f = i<U+0307>clas
    .right = p-7x3f = iclas

check-foreign-letter = Буква другого алфавита
    .what = В слове есть буква, которой нет в алфавите этого языка.
    .why = Это опечатка или след другого языка.
    .mend = Напишите слово буквами этого языка.
    .waive = Если это иностранное имя, которое сохраняет своё написание, { waive-how }
    .wrong = p-7x3f = город Нефтчалі
    .right = p-7x3f = город Нефтчала

check-turkish-intrusion = Турецкое в азербайджанском тексте
    .what = В азербайджанском тексте стоит турецкое слово или написание: «ve» вместо «və», апостроф перед окончанием, буквы â, î, û.
    .why = Читатель сразу видит, что писали не для него.
    .mend = Возьмите азербайджанское слово, окончание пишите без апострофа.
    .waive = Если это турецкое имя или цитата, { waive-how }
    .wrong = az: Bakü’de görüş ve danışıqlar
    .right = az: Bakıda görüş və danışıqlar

check-az-ascii = Азербайджанский без своих букв
    .what = Текст набран одними английскими буквами: e вместо ə, s вместо ş, c вместо ç, i вместо ı.
    .why = Читать его трудно, а многие слова превращаются в другие.
    .mend = Наберите текст заново в азербайджанской раскладке.
    .waive = Если текст состоит из имён и кодов, { waive-how }
    .wrong = az: Gorusde ikiterefli emekdasliq muzakire olunub.
    .right = az: Görüşdə ikitərəfli əməkdaşlıq müzakirə olunub.

check-az-ordinal-suffix = Неверный суффикс после числа в азербайджанском
    .what = Суффикс порядкового числительного зависит от гласной последнего слова при чтении: altıncı — значит, 6-cı; mininci — значит, 2000-ci.
    .why = Эту орфографическую ошибку слышит каждый читатель.
    .mend = Напишите суффикс, указанный в замечании.
    .waive = Если число читается иначе (например, в иностранном названии), { waive-how }
    .wrong = az: 2000-cu il, 6-ci sessiya
    .right = az: 2000-ci il, 6-cı sessiya

check-az-capital-i = Неверная прописная I в азербайджанском
    .what = Прописная буква к i — это İ, а к ı — I; здесь они перепутаны.
    .why = Слово написано с ошибкой, чаще всего в заголовке.
    .mend = Исправьте букву: NAZİRLİK, но QIZIL.
    .waive = Если слово иностранное или это сокращение, { waive-how }
    .wrong = az: XARICI IŞLƏR NAZIRLIYI
    .right = az: XARİCİ İŞLƏR NAZİRLİYİ

check-ru-ordinal-suffix = Неверное наращение после числа
    .what = После гласной наращение состоит из одной буквы, после согласной — из двух: 5-й, 5-го; после римских цифр и в датах его нет.
    .why = Это частое нарушение правил набора.
    .mend = Напишите наращение, указанное в замечании, или уберите его.
    .waive = Если цитируется старый текст, { waive-how }
    .wrong = ru: 5-ый съезд, 12-го декабря 1997 года
    .right = ru: 5-й съезд, 12 декабря 1997 года

## Пояснения: знаки препинания и пробелы

check-unpaired-quote = Кавычка без пары
    .what = Цитата открыта и не закрыта или закрыта и не открыта. Цитата из нескольких абзацев может открываться в каждом.
    .why = Читатель не поймёт, чьи это слова.
    .mend = Добавьте недостающую кавычку или удалите лишнюю.
    .waive = Если цитата заканчивается за пределами документа, { waive-how }
    .wrong = p-7x3f = «Переговоры были полезными, — заявил министр.
    .right = p-7x3f = «Переговоры были полезными», — заявил министр.

check-quote-style = Кавычки другого вида
    .what = Кавычки не те, что приняты в этом языке: в азербайджанском и английском “ ”, в русском « », а внутри них „ “.
    .why = Из-за разных кавычек официальный текст выглядит небрежно.
    .mend = Замените кавычки.
    .waive = Если они относятся к коду или к дословно приведённому тексту, { waive-how }
    .wrong = p-7x3f = газета “Халг гезети” сообщает
    .right = p-7x3f = газета «Халг гезети» сообщает

check-unpaired-bracket = Скобка без пары
    .what = Скобка открыта и не закрыта или закрыта и не открыта, хотя в оригинале есть обе.
    .why = Читатель не видит, где кончается пояснение.
    .mend = Добавьте недостающую скобку или удалите лишнюю.
    .waive = Если скобка здесь — самостоятельный знак, { waive-how }
    .wrong =
        en: the Organization (OSCE) has
        ru: Организация (ОБСЕ заявила
    .right =
        en: the Organization (OSCE) has
        ru: Организация (ОБСЕ) заявила

check-mixed-apostrophe = Два вида апострофа
    .what = В одном тексте стоят и ', и ’.
    .why = Текст выглядит небрежно, а поиск находит только одно из написаний.
    .mend = Пишите везде ’; азербайджанским словам апостроф не нужен вовсе.
    .waive = Если один из знаков обозначает футы или минуты, { waive-how }
    .wrong = p-7x3f = д’Артаньян и О'Коннор
    .right = p-7x3f = д’Артаньян и О’Коннор

check-end-punctuation = Другой знак в конце
    .what = Оригинал и перевод заканчиваются по-разному: точкой, вопросительным знаком, двоеточием или без знака.
    .why = Вопрос становится утверждением, или кажется, что текст оборван.
    .mend = Поставьте в конце тот же знак, что в оригинале.
    .waive = Если на этом языке такой текст заканчивают иначе, { waive-how }
    .wrong =
        en: Will the talks continue?
        ru: Переговоры продолжатся.
    .right =
        en: Will the talks continue?
        ru: Продолжатся ли переговоры?

check-edge-space = Пробел в начале или в конце
    .what = Перевод начинается или заканчивается пробелом, которого нет в оригинале.
    .why = В печати и на странице слова отстоят друг от друга или строка сдвинута.
    .mend = Удалите пробел.
    .waive = Если текст соединяется с другим и пробел нужен, { waive-how }
    .wrong = h-5kq2 = { "{ \" \" }" }Заявление
    .right = h-5kq2 = Заявление

check-double-space = Два пробела подряд
    .what = Внутри строки стоят два пробела или больше (здесь показаны знаком ␣).
    .why = В печати в строке остаётся пустое место.
    .mend = Удалите лишний пробел.
    .waive = Если пробелы выравнивают таблицу, { waive-how }
    .wrong = p-7x3f = Баку,␣␣3␣марта
    .right = p-7x3f = Баку,␣3␣марта

check-space-before-mark = Пробел перед знаком препинания
    .what = Пробел стоит перед запятой, точкой, двоеточием или другим знаком либо с внутренней стороны скобок или кавычек.
    .why = Знак может оторваться от слова и перейти на следующую строку.
    .mend = Удалите пробел.
    .waive = Если знак здесь самостоятельный, { waive-how }
    .wrong = p-7x3f = Баку , 3 марта
    .right = p-7x3f = Баку, 3 марта

check-stray-nbsp = Лишний неразрывный пробел
    .what = Неразрывный пробел стоит там, где в этом языке его не ставят. Обычно он попадает в текст при копировании с сайта.
    .why = Строка переносится не там, а поиск не находит слов.
    .mend = Замените его обычным пробелом.
    .waive = Если два слова должны остаться на одной строке, { waive-how }
    .wrong = p-7x3f = Делегация<U+00A0>прибыла
    .right = p-7x3f = Делегация прибыла

# waive .wrong doubled-word [db4734]: так выглядит ошибка
check-doubled-word = Слово, повторённое дважды
    .what = Одно и то же слово стоит дважды подряд.
    .why = Почти всегда это след правки.
    .mend = Удалите одно из слов.
    .waive = Если повтор намеренный или это имя, { waive-how }
    .wrong = p-7x3f = Встреча пройдёт завтра завтра.
    .right = p-7x3f = Встреча пройдёт завтра.

check-hyphen-as-dash = Дефис вместо тире
    .what = На месте тире между пробелами стоит дефис.
    .why = Тире — знак препинания, а дефис соединяет части слов.
    .mend = Пишите – в азербайджанском и английском, — в русском.
    .waive = Если это минус или часть команды, { waive-how }
    .wrong = p-7x3f = Баку - столица Азербайджана
    .right = p-7x3f = Баку — столица Азербайджана

## Пояснения: документ в целом

check-length-ratio = Необычная длина
    .what = Перевод намного короче или длиннее, чем обычно бывает перевод такого текста.
    .why = Может не хватать предложения, или добавлена часть другого абзаца.
    .mend = Прочтите оба текста рядом, добавьте недостающее и удалите лишнее.
    .waive = Если текст полон и просто короче или длиннее (раскрытое сокращение, устойчивый оборот), { waive-how }
    .wrong =
        en: The delegation arrived in Baku on 3 March and was met by the deputy minister.
        ru: Делегация прибыла.
    .right =
        en: The delegation arrived in Baku on 3 March and was met by the deputy minister.
        ru: Делегация прибыла в Баку 3 марта, её встретил заместитель министра.

check-sentence-count = Разное число предложений
    .what = В переводе хотя бы на два предложения больше или меньше, чем в оригинале, или их вдвое меньше.
    .why = Предложение могло быть пропущено.
    .mend = Найдите предложение без соответствия и переведите его.
    .waive = Если предложения только объединены или разделены, { waive-how }
    .wrong =
        en: The talks are over. They were useful. The next round is in May.
        ru: Переговоры завершены.
    .right =
        en: The talks are over. They were useful. The next round is in May.
        ru: Переговоры завершены. Они были полезными. Следующий раунд — в мае.

check-misaligned = Перевод другого сегмента
    .what = Факты, имена и длина этого перевода подходят соседнему сегменту больше, чем своему.
    .why = Два абзаца поменяны местами, или все дальнейшие сдвинуты на один.
    .mend = Перенесите перевод в сегмент, к которому он относится.
    .waive = Если порядок абзацев изменён намеренно, { waive-how }
    .wrong =
        # en: The visit begins on 3 March.
        p-7x3f = Брифинг начнётся в 17:30.
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

check-merged-neighbour = Два сегмента в одном переводе
    .what = Перевод содержит и текст соседнего сегмента, а тот отсутствует, пуст или повторён.
    .why = Когда изменится один из них, устаревание второго останется незамеченным.
    .mend = Перенесите каждую часть в свой сегмент; если в документе сдвинута граница абзаца, выполните «dilmanc sync».
    .waive = Если на этом языке абзацы объединены намеренно, { waive-how }
    .wrong =
        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта. Он продлится два дня.

        # en: It will last two days.
        # p-9m2d =
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

        # en: It will last two days.
        p-9m2d = Он продлится два дня.

check-truncated = Оборванный перевод
    .what = У конца оригинала нет соответствия, или перевод обрывается без знака в конце.
    .why = Последняя мысль абзаца теряется.
    .mend = Переведите текст до конца.
    .waive = Если конец опущен по договорённости, { waive-how }
    .wrong =
        en: The talks lasted two days and ended with the signing of five documents.
        ru: Переговоры длились два дня и
    .right =
        en: The talks lasted two days and ended with the signing of five documents.
        ru: Переговоры длились два дня и завершились подписанием пяти документов.

check-copied-neighbour = Перевод, скопированный из другого сегмента
    .what = У двух сегментов с разными оригиналами один и тот же перевод.
    .why = Один из них говорит не то, что его оригинал.
    .mend = Переведите этот сегмент заново.
    .waive = Если оба можно сказать одинаково (например, короткие заголовки), { waive-how }
    .wrong =
        # en: The briefing starts at 5:30 pm.
        p-9m2d = Визит начинается 3 марта.
    .right =
        # en: The briefing starts at 5:30 pm.
        p-9m2d = Брифинг начнётся в 17:30.

## Пояснения: единообразие

check-glossary-term = Термин не по глоссарию
    .what = Для термина оригинала в глоссарии есть перевод, а в этом тексте стоит другой.
    .why = Разные слова для одного предмета читаются как разные предметы.
    .mend = Возьмите термин из глоссария в той форме, которой требует предложение.
    .waive = Если у термина здесь другое значение, { waive-how }
    .wrong =
        en: the Ministry of Foreign Affairs
        ru: Министерство внешних сношений
    .right =
        en: the Ministry of Foreign Affairs
        ru: Министерство иностранных дел

check-forbidden-term = Недопустимый термин
    .what = В переводе стоит слово, которое глоссарий запрещает.
    .why = Слово устарело, неверно или несёт политический оттенок.
    .mend = Возьмите термин, который глоссарий даёт взамен.
    .waive = Если слово приведено в цитате, { waive-how }
    .wrong =
        en: members of the Milli Majlis
        ru: парламентарии Милли Меджлиса
    .right =
        en: members of the Milli Majlis
        ru: депутаты Милли Меджлиса

check-inconsistent-translation = Один оригинал, разные переводы
    .what = Один и тот же текст оригинала переведён в этом проекте по-разному.
    .why = Устойчивые обороты официальных текстов должны звучать одинаково.
    .mend = Выберите лучший перевод и поставьте его в обоих местах.
    .waive = Если разницы требует место или грамматика, { waive-how }
    .wrong =
        # en: Joint statement
        h-5kq2 = Совместное заявление
        h-8d4w = Общее заявление
    .right =
        # en: Joint statement
        h-5kq2 = Совместное заявление
        h-8d4w = Совместное заявление

check-repeated-target = Разные оригиналы, один перевод
    .what = У двух разных текстов оригинала один перевод.
    .why = Различие, которое делает оригинал, может пропасть.
    .mend = Переведите так, чтобы разница была видна.
    .waive = Если в этом языке для обоих одно слово, { waive-how }
    .wrong =
        # en: Statement / Announcement
        h-5kq2 = Заявление
        h-8d4w = Заявление
    .right =
        # en: Statement / Announcement
        h-5kq2 = Заявление
        h-8d4w = Объявление

check-inconsistent-name = Имя в двух написаниях
    .what = Имя одного человека, места или организации пишется в документе или проекте двумя способами.
    .why = Читатель принимает их за разные имена, а поиск находит только одно.
    .mend = Выберите одно написание и держитесь его везде.
    .waive = Если это два разных имени, { waive-how }
    .wrong = ru: Лейла Гасанова … Лейлы Гасановой … Лейла Хасанова
    .right = ru: Лейла Гасанова … Лейлы Гасановой … Лейла Гасанова

check-anniversary-arithmetic = Годовщина, которая не сходится
    .what = Номер годовщины или слова «лет назад» не согласуются с годом события и датой заявления. Слова вроде «около» учитываются.
    .why = Именно о таких ошибках пишут читатели.
    .mend = Пересчитайте: из года заявления вычтите год события.
    .waive = Если событие отсчитывают от другого дня, { waive-how }
    .wrong = ru: В 2026 году мы отмечаем 30-ю годовщину соглашения 1995 года.
    .right = ru: В 2026 году мы отмечаем 31-ю годовщину соглашения 1995 года.

check-weekday-date = День недели не соответствует дате
    .what = По календарю на эту дату приходится другой день недели.
    .why = Гости и журналисты придут не в тот день.
    .mend = Исправьте день недели или дату.
    .waive = Если приведена дата по старому стилю, { waive-how }
    .wrong = ru: среда, 3 марта 2026 года
    .right = ru: вторник, 3 марта 2026 года

check-impossible-date = Несуществующие дата или время
    .what = Такого дня или часа нет, или срок заканчивается раньше, чем начинается.
    .why = Это явная ошибка, и никто не знает, какой день имелся в виду.
    .mend = Исправьте дату или время.
    .waive = Если это номер, который только похож на дату, { waive-how }
    .wrong = ru: 31 июня в 25:10
    .right = ru: 30 июня в 15:10

check-sum-mismatch = Несходящийся итог
    .what = Части не дают в сумме итога, или проценты не дают 100.
    .why = Читатель сложит числа и усомнится в остальном.
    .mend = Исправьте итог или неверную часть.
    .waive = Если части пересекаются или округлены, { waive-how }
    .wrong = ru: Подписано 12 документов: 7 соглашений и 4 протокола.
    .right = ru: Подписано 11 документов: 7 соглашений и 4 протокола.

## Пояснения: исключения

check-waiver-stale = Устаревшее исключение
    .what = После того как исключение записали, оригинал или перевод изменился, и оно больше не действует.
    .why = К новому тексту причина может не относиться.
    .mend = Прочтите новый текст. Если причина верна, замените печать на указанную в замечании, иначе удалите исключение.
    .waive = { waive-never }
    .wrong = # waive number-mismatch "44" [3fa91c]: записано словом
    .right = # waive number-mismatch "44" [c70e15]: записано словом

check-waiver-unused = Исключение, которому нечего исключать
    .what = Проверка здесь больше ничего не находит.
    .why = Ненужное исключение скроет следующую настоящую ошибку.
    .mend = Удалите строку.
    .waive = { waive-never }
    .wrong =
        # waive doubled-word "завтра" [3fa91c]: повтор намеренный
        p-7x3f = Встреча пройдёт завтра.
    .right = p-7x3f = Встреча пройдёт завтра.

check-waiver-unsealed = Исключение без печати
    .what = В исключении нет печати — шести шестнадцатеричных цифр, которые связывают его с обоими текстами, — и оно пока не действует.
    .why = Без печати оно относилось бы и к текстам, которых никто не читал.
    .mend = Замените строку на указанную в замечании или выполните «dilmanc waive»: команда впишет печать сама.
    .waive = { waive-never }
    .wrong = # waive number-mismatch "44": записано словом
    .right = # waive number-mismatch "44" [3fa91c]: записано словом

check-waiver-invalid = Неверное исключение
    .what = Исключение не читается, не содержит причины или называет проверку, которой нет или для которой исключений не бывает.
    .why = Оно ничего не исключает, хотя выглядит действующим.
    .mend = Запишите строку так, как указано в замечании, или удалите её и исправьте текст.
    .waive = { waive-never }
    .wrong = # waive number-mismatch "44" [3fa91c]
    .right = # waive number-mismatch "44" [3fa91c]: записано словом
