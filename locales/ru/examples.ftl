### Примеры ошибок и верных текстов для страниц проверок. Это не переводы друг друга: у каждого языка свои.

example-invalid-utf8 =
    .wrong = p-7x3f = <C1>аку, 20 января
    .right = p-7x3f = Баку, 20 января

example-byte-order-mark =
    .wrong = <U+FEFF>h-5kq2 = Заявление
    .right = h-5kq2 = Заявление

example-control-character =
    .wrong = p-7x3f = Делегация<U+0007> прибыла в Баку.
    .right = p-7x3f = Делегация прибыла в Баку.

example-replacement-character =
    .wrong = p-7x3f = Азерб<U+FFFD>йджанская Республика
    .right = p-7x3f = Азербайджанская Республика

example-bidi-control =
    .wrong = p-7x3f = Адрес сайта: <U+202E>example.org
    .right = p-7x3f = Адрес сайта: example.org

example-invisible-character =
    .wrong = p-7x3f = межгосу<U+200B>дарственный
    .right = p-7x3f = межгосударственный

example-mojibake =
    .wrong = `p-7x3f = РђР·РµСЂР±Р°Р№РґР¶Р°РЅ`
    .right = `p-7x3f = Азербайджан`

example-not-normalized =
    .wrong = p-7x3f = и<U+0306>од
    .right = p-7x3f = йод

example-line-endings =
    .wrong =
        h-5kq2 = Заявление<CR><LF>
        p-7x3f = Баку, 20 января<LF>
    .right =
        h-5kq2 = Заявление<LF>
        p-7x3f = Баку, 20 января<LF>

example-merge-conflict =
    .wrong =
        <<<<<<< HEAD
        h-5kq2 = Заявление
        =======
        h-5kq2 = Официальное заявление
        >>>>>>> main
    .right = h-5kq2 = Официальное заявление

example-syntax-error =
    .wrong =
        p-7x3f = Делегация прибыла в Баку.
        Встречи продлятся два дня.
    .right =
        p-7x3f =
        { "    " }Делегация прибыла в Баку.
        { "    " }Встречи продлятся два дня.

example-bad-escape =
    .wrong = p-7x3f = 20{ "{ \"\\u00A\" }" }января
    .right = p-7x3f = 20{ "{ \"\\u00A0\" }" }января

example-parser-limit =
    .wrong = p-7x3f = { "{ { { { … } } } }" }
    .right = p-7x3f = { "{ $count }" }

example-duplicate-message =
    .wrong =
        h-5kq2 = Заявление
        h-5kq2 = Официальное заявление
    .right = h-5kq2 = Официальное заявление

example-duplicate-attribute =
    .wrong =
        search = Поиск
        { "    ." }tooltip = Найти
        { "    ." }tooltip = Поиск по заявлениям
    .right =
        search = Поиск
        { "    ." }tooltip = Поиск по заявлениям

example-duplicate-variant =
    .wrong =
        p-7x3f = { "{" } $count ->
        { "    [" }one] { "{ $count }" } гость
        { "    [" }one] { "{ $count }" } гостя
        { "   *" }[many] { "{ $count }" } гостей
        { "}" }
    .right =
        p-7x3f = { "{" } $count ->
        { "    [" }one] { "{ $count }" } гость
        { "    [" }few] { "{ $count }" } гостя
        { "   *" }[many] { "{ $count }" } гостей
        { "}" }

example-placeable-limit =
    .wrong = long = { "{ \"«\" }один{ \"»\" } { \"«\" }два{ \"»\" } …" }
    .right = long = «один» «два» …

example-unknown-locale =
    .wrong = locales/rus/statements/2026/visit.ftl
    .right = locales/ru/statements/2026/visit.ftl

example-missing-file =
    .wrong = locales/en/statements/2026/visit.ftl
    .right =
        locales/en/statements/2026/visit.ftl
        locales/ru/statements/2026/visit.ftl

example-missing-message =
    .wrong =
        # en: Statement
        h-5kq2 = Заявление
    .right =
        # en: Statement
        h-5kq2 = Заявление

        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

example-obsolete-file =
    .wrong = locales/ru/statements/2026/visit.ftl
    .right =
        locales/en/statements/2026/visit.ftl
        locales/ru/statements/2026/visit.ftl

example-obsolete-message =
    .wrong = p-9m2d = Вечером состоится приём.
    .right =
        ## Obsolete

        p-9m2d = Вечером состоится приём.

example-untranslated =
    .wrong =
        # en: The visit begins on 3 March.
        # p-7x3f =
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

example-empty-translation =
    .wrong =
        # en: The visit begins on 3 March.
        p-7x3f = { "{ \"\" }" }
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

example-stale-translation =
    .wrong =
        # en: The visit begins on 4 March.
        # was: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.
    .right =
        # en: The visit begins on 4 March.
        p-7x3f = Визит начинается 4 марта.

example-commented-out-translation =
    .wrong = # p-7x3f = Визит начинается 3 марта.
    .right = p-7x3f = Визит начинается 3 марта.

example-unsynced-document =
    .wrong =
        statements/2026/visit.md: The visit begins on 4 March.
        locales/en/statements/2026/visit.ftl: The visit begins on 3 March.
    .right =
        statements/2026/visit.md: The visit begins on 4 March.
        locales/en/statements/2026/visit.ftl: The visit begins on 4 March.

example-missing-value =
    .wrong =
        search =
        { "    ." }tooltip = Поиск по заявлениям
    .right =
        search = Поиск
        { "    ." }tooltip = Поиск по заявлениям

example-obsolete-value =
    .wrong =
        # en: .tooltip = Search in statements
        search = Поиск
        { "    ." }tooltip = Поиск по заявлениям
    .right =
        search =
        { "    ." }tooltip = Поиск по заявлениям

example-missing-attribute =
    .wrong =
        # en: .tooltip = Search in statements
        search = Поиск
    .right =
        search = Поиск
        { "    ." }tooltip = Поиск по заявлениям

example-obsolete-attribute =
    .wrong =
        search = Поиск
        { "    ." }tooltp = Поиск по заявлениям
    .right =
        search = Поиск
        { "    ." }tooltip = Поиск по заявлениям

example-unknown-variable =
    .wrong =
        # en: Guests: { "{ $count }" }
        guests = Гостей: { "{ $number }" }
    .right =
        # en: Guests: { "{ $count }" }
        guests = Гостей: { "{ $count }" }

example-dropped-variable =
    .wrong =
        # en: Guests expected: { "{ $count }" }
        guests = Ожидаются гости.
    .right =
        # en: Guests expected: { "{ $count }" }
        guests = Ожидается гостей: { "{ $count }" }

example-unknown-selector =
    .wrong =
        # en: { "{ $count }" } guests
        guests = { "{ $cuont -> [one] { $count } гость [few] { $count } гостя *[many] { $count } гостей }" }
    .right =
        # en: { "{ $count }" } guests
        guests = { "{ $count -> [one] { $count } гость [few] { $count } гостя *[many] { $count } гостей }" }

example-unresolved-reference =
    .wrong =
        -ministry = Министерство иностранных дел
        p-7x3f = { "{ -ministri }" } распространило заявление.
    .right =
        -ministry = Министерство иностранных дел
        p-7x3f = { "{ -ministry }" } распространило заявление.

example-reference-changed =
    .wrong =
        # en: { "{ -ministry }" } has issued a statement.
        p-7x3f = Министерство иностранных дел распространило заявление.
    .right =
        # en: { "{ -ministry }" } has issued a statement.
        p-7x3f = { "{ -ministry }" } распространило заявление.

example-cyclic-reference =
    .wrong =
        -office = Пресс-служба: { "{ -ministry }" }
        -ministry = Министерство, { "{ -office }" }
    .right =
        -office = Пресс-служба: { "{ -ministry }" }
        -ministry = Министерство иностранных дел

example-unknown-function =
    .wrong = guests = Гостей: { "{ NUMBR($count) }" }
    .right = guests = Гостей: { "{ NUMBER($count) }" }

example-unknown-option =
    .wrong = date = { "{ DATETIME($date, month: \"full\") }" }
    .right = date = { "{ DATETIME($date, month: \"long\") }" }

example-term-argument =
    .wrong = p-7x3f = Заявление { "{ -ministry(case: \"родительный\") }" }
    .right = p-7x3f = Заявление { "{ -ministry(case: \"genitive\") }" }

example-unset-term-variable =
    .wrong =
        -office = бюро в городе { "{ $city }" }
        contact = Связаться: { "{ -office }" }
    .right =
        -office = бюро в городе { "{ $city }" }
        contact = Связаться: { "{ -office(city: \"Баку\") }" }

example-missing-plural =
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

example-unused-plural =
    .wrong =
        guests = { "{" } $count ->
        { "    [" }one] { "{ $count }" } гость
        { "    [" }two] { "{ $count }" } гостя
        { "    [" }few] { "{ $count }" } гостя
        { "   *" }[many] { "{ $count }" } гостей
        { "}" }
    .right =
        guests = { "{" } $count ->
        { "    [" }one] { "{ $count }" } гость
        { "    [" }few] { "{ $count }" } гостя
        { "   *" }[many] { "{ $count }" } гостей
        { "}" }

example-one-without-number =
    .wrong =
        guests = { "{" } $count ->
        { "    [" }one] один гость
        { "    [" }few] { "{ $count }" } гостя
        { "   *" }[many] { "{ $count }" } гостей
        { "}" }
    .right =
        guests = { "{" } $count ->
        { "    [" }one] { "{ $count }" } гость
        { "    [" }few] { "{ $count }" } гостя
        { "   *" }[many] { "{ $count }" } гостей
        { "}" }

example-translated-variant-key =
    .wrong =
        # en: { "{ $rank -> [minister] Minister *[other] Guest }" }
        guest = { "{ $rank -> [ministr] Министр *[other] Гость }" }
    .right =
        # en: { "{ $rank -> [minister] Minister *[other] Guest }" }
        guest = { "{ $rank -> [minister] Министр *[other] Гость }" }

example-dropped-literal =
    .wrong =
        # en: Items marked { "{ \"{\" }1{ \"}\" }" } are new.
        p-7x3f = Пункты с пометкой 1 — новые.
    .right =
        # en: Items marked { "{ \"{\" }1{ \"}\" }" } are new.
        p-7x3f = Пункты с пометкой { "{ \"{\" }1{ \"}\" }" } — новые.

example-l10n-name-mismatch =
    .wrong =
        # en: <a data-l10n-name="text">Full text</a>
        more = <a data-l10n-name="текст">Полный текст</a>
    .right =
        # en: <a data-l10n-name="text">Full text</a>
        more = <a data-l10n-name="text">Полный текст</a>

example-unbalanced-markup =
    .wrong = p-7x3f = <strong>Особо отмечено: документ подписан.
    .right = p-7x3f = <strong>Особо отмечено:</strong> документ подписан.

example-markup-mismatch =
    .wrong =
        # en: The documents were <em>not</em> signed.
        p-7x3f = Документы не подписаны.
    .right =
        # en: The documents were <em>not</em> signed.
        p-7x3f = Документы <em>не</em> подписаны.

example-invalid-style =
    .wrong =
        settings =
        { "    ." }style = ширина: 40em
    .right =
        settings =
        { "    ." }style = width: 40em

example-access-key =
    .wrong =
        search = Поиск
        { "    ." }accesskey = S
    .right =
        search = Поиск
        { "    ." }accesskey = П

example-foreign-placeholder =
    .wrong =
        # en: Guests: %s
        guests = Гостей: % s
    .right =
        # en: Guests: %s
        guests = Гостей: %s

example-number-mismatch =
    .wrong =
        en: The delegation had 44 members.
        ru: В делегацию входили 54 человека.
    .right =
        en: The delegation had 44 members.
        ru: В делегацию входили 44 человека.

example-number-format =
    .wrong =
        en: The road is 1,234.5 km long.
        ru: Длина дороги — 1,234.5 км.
    .right =
        en: The road is 1,234.5 km long.
        ru: Длина дороги — 1234,5 км.

example-date-mismatch =
    .wrong =
        en: The visit begins on 3 April 2026.
        ru: Визит начинается 4 марта 2026 года.
    .right =
        en: The visit begins on 3 April 2026.
        ru: Визит начинается 3 апреля 2026 года.

example-time-mismatch =
    .wrong =
        en: The briefing starts at 5:30 pm.
        ru: Брифинг начнётся в 5:30.
    .right =
        en: The briefing starts at 5:30 pm.
        ru: Брифинг начнётся в 17:30.

example-unit-mismatch =
    .wrong =
        en: Trade grew by 5 per cent.
        ru: Торговля выросла в 5 раз.
    .right =
        en: Trade grew by 5 per cent.
        ru: Торговля выросла на 5 процентов.

example-money-mismatch =
    .wrong =
        en: $1.5 billion was invested.
        ru: Вложено 1,5 млн долларов США.
    .right =
        en: $1.5 billion was invested.
        ru: Вложено 1,5 млрд долларов США.

example-century-mismatch =
    .wrong =
        en: a mosque of the 19th century
        ru: мечеть XVIII века
    .right =
        en: a mosque of the 19th century
        ru: мечеть XIX века

example-decade-mismatch =
    .wrong =
        en: in the 1990s
        ru: в 1980-х годах
    .right =
        en: in the 1990s
        ru: в 1990-х годах

example-citation-mismatch =
    .wrong =
        en: under Article 51 of the Charter
        ru: согласно статье 15 Устава
    .right =
        en: under Article 51 of the Charter
        ru: согласно статье 51 Устава

example-phone-mismatch =
    .wrong =
        en: Press service: (12) 555 90 01
        ru: Пресс-служба: (12) 555 90 10
    .right =
        en: Press service: (12) 555 90 01
        ru: Пресс-служба: (12) 555 90 01

example-url-changed =
    .wrong =
        en: https://example.org/visit
        ru: https://example.org/visits
    .right =
        en: https://example.org/visit
        ru: https://example.org/visit

example-email-changed =
    .wrong =
        en: press@example.org
        ru: pres@example.org
    .right =
        en: press@example.org
        ru: press@example.org

example-identifier-changed =
    .wrong =
        en: the outcome of COP29
        ru: итоги COP28
    .right =
        en: the outcome of COP29
        ru: итоги COP29

example-name-missing =
    .wrong =
        en: Leyla Hasanova met the ambassador.
        ru: Заместитель министра встретилась с послом.
    .right =
        en: Leyla Hasanova met the ambassador.
        ru: Лейла Гасанова встретилась с послом.

example-name-changed =
    .wrong =
        en: Leyla Hasanova
        ru: Лейла Гашимова
    .right =
        en: Leyla Hasanova
        ru: Лейла Гасанова

example-wrong-language =
    .wrong = ru: Візит триватиме два дні і почнеться завтра.
    .right = ru: Визит продлится два дня и начнётся завтра.

example-partially-untranslated =
    .wrong =
        en: a meeting with the working group
        ru: встреча с working group
    .right =
        en: a meeting with the working group
        ru: встреча с рабочей группой

example-script-mix =
    .wrong = p-7x3f = Б<U+0061>ку
    .right = p-7x3f = Баку

example-wrong-script-word =
    .wrong = p-7x3f = <U+0048><U+0061> встрече
    .right = p-7x3f = На встрече

example-schwa-look-alike =
    .wrong = p-7x3f = Az<U+04D9>rbaycan
    .right = p-7x3f = Azərbaycan

example-i-combining-dot =
    .wrong = p-7x3f = i<U+0307>clas
    .right = p-7x3f = iclas

example-foreign-letter =
    .wrong = p-7x3f = город Нефтчалі
    .right = p-7x3f = город Нефтчала

example-turkish-intrusion =
    .wrong = az: Bakü’de görüş ve danışıqlar
    .right = az: Bakıda görüş və danışıqlar

example-az-ascii =
    .wrong = az: Gorusde ikiterefli emekdasliq muzakire olunub.
    .right = az: Görüşdə ikitərəfli əməkdaşlıq müzakirə olunub.

example-az-ordinal-suffix =
    .wrong = az: 2000-cu il, 6-ci sessiya
    .right = az: 2000-ci il, 6-cı sessiya

example-az-capital-i =
    .wrong = az: XARICI IŞLƏR NAZIRLIYI
    .right = az: XARİCİ İŞLƏR NAZİRLİYİ

example-ru-ordinal-suffix =
    .wrong = ru: 5-ый съезд, 12-го декабря 1997 года
    .right = ru: 5-й съезд, 12 декабря 1997 года

example-unpaired-quote =
    .wrong = p-7x3f = «Переговоры были полезными, — заявил министр.
    .right = p-7x3f = «Переговоры были полезными», — заявил министр.

example-quote-style =
    .wrong = p-7x3f = газета “Халг гезети” сообщает
    .right = p-7x3f = газета «Халг гезети» сообщает

example-unpaired-bracket =
    .wrong =
        en: the Organization (OSCE) has
        ru: Организация (ОБСЕ заявила
    .right =
        en: the Organization (OSCE) has
        ru: Организация (ОБСЕ) заявила

example-mixed-apostrophe =
    .wrong = p-7x3f = д’Артаньян и О'Коннор
    .right = p-7x3f = д’Артаньян и О’Коннор

example-end-punctuation =
    .wrong =
        en: Will the talks continue?
        ru: Переговоры продолжатся.
    .right =
        en: Will the talks continue?
        ru: Продолжатся ли переговоры?

example-edge-space =
    .wrong = h-5kq2 = { "{ \" \" }" }Заявление
    .right = h-5kq2 = Заявление

example-double-space =
    .wrong = p-7x3f = Баку,␣␣3␣марта
    .right = p-7x3f = Баку,␣3␣марта

example-space-before-mark =
    .wrong = p-7x3f = Баку , 3 марта
    .right = p-7x3f = Баку, 3 марта

example-stray-nbsp =
    .wrong = p-7x3f = Делегация<U+00A0>прибыла
    .right = p-7x3f = Делегация прибыла

example-doubled-word =
    .wrong = p-7x3f = Встреча пройдёт завтра завтра.
    .right = p-7x3f = Встреча пройдёт завтра.

example-hyphen-as-dash =
    .wrong = p-7x3f = Баку - столица Азербайджана
    .right = p-7x3f = Баку — столица Азербайджана

example-length-ratio =
    .wrong =
        en: The delegation arrived in Baku on 3 March and was met by the deputy minister.
        ru: Делегация прибыла.
    .right =
        en: The delegation arrived in Baku on 3 March and was met by the deputy minister.
        ru: Делегация прибыла в Баку 3 марта, её встретил заместитель министра.

example-sentence-count =
    .wrong =
        en: The talks are over. They were useful. The next round is in May.
        ru: Переговоры завершены.
    .right =
        en: The talks are over. They were useful. The next round is in May.
        ru: Переговоры завершены. Они были полезными. Следующий раунд — в мае.

example-misaligned =
    .wrong =
        # en: The visit begins on 3 March.
        p-7x3f = Брифинг начнётся в 17:30.
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Визит начинается 3 марта.

example-merged-neighbour =
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

example-truncated =
    .wrong =
        en: The talks lasted two days and ended with the signing of five documents.
        ru: Переговоры длились два дня и
    .right =
        en: The talks lasted two days and ended with the signing of five documents.
        ru: Переговоры длились два дня и завершились подписанием пяти документов.

example-copied-neighbour =
    .wrong =
        # en: The briefing starts at 5:30 pm.
        p-9m2d = Визит начинается 3 марта.
    .right =
        # en: The briefing starts at 5:30 pm.
        p-9m2d = Брифинг начнётся в 17:30.

example-glossary-term =
    .wrong =
        en: the Ministry of Foreign Affairs
        ru: Министерство внешних сношений
    .right =
        en: the Ministry of Foreign Affairs
        ru: Министерство иностранных дел

example-forbidden-term =
    .wrong =
        en: members of the Milli Majlis
        ru: парламентарии Милли Меджлиса
    .right =
        en: members of the Milli Majlis
        ru: депутаты Милли Меджлиса

example-inconsistent-translation =
    .wrong =
        # en: Joint statement
        h-5kq2 = Совместное заявление
        h-8d4w = Общее заявление
    .right =
        # en: Joint statement
        h-5kq2 = Совместное заявление
        h-8d4w = Совместное заявление

example-repeated-target =
    .wrong =
        # en: Statement / Announcement
        h-5kq2 = Заявление
        h-8d4w = Заявление
    .right =
        # en: Statement / Announcement
        h-5kq2 = Заявление
        h-8d4w = Объявление

example-inconsistent-name =
    .wrong = ru: Лейла Гасанова … Лейлы Гасановой … Лейла Хасанова
    .right = ru: Лейла Гасанова … Лейлы Гасановой … Лейла Гасанова

example-anniversary-arithmetic =
    .wrong = ru: В 2026 году мы отмечаем 30-ю годовщину соглашения 1995 года.
    .right = ru: В 2026 году мы отмечаем 31-ю годовщину соглашения 1995 года.

example-weekday-date =
    .wrong = ru: среда, 3 марта 2026 года
    .right = ru: вторник, 3 марта 2026 года

example-impossible-date =
    .wrong = ru: 31 июня в 25:10
    .right = ru: 30 июня в 15:10

example-sum-mismatch =
    .wrong = ru: Подписано 12 документов: 7 соглашений и 4 протокола.
    .right = ru: Подписано 11 документов: 7 соглашений и 4 протокола.

example-waiver-stale =
    .wrong = # waive number-mismatch "44" [3fa91c]: записано словом
    .right = # waive number-mismatch "44" [c70e15]: записано словом

example-waiver-unused =
    .wrong =
        # waive doubled-word "завтра" [3fa91c]: повтор намеренный
        p-7x3f = Встреча пройдёт завтра.
    .right = p-7x3f = Встреча пройдёт завтра.

example-waiver-unsealed =
    .wrong = # waive number-mismatch "44": записано словом
    .right = # waive number-mismatch "44" [3fa91c]: записано словом

example-waiver-invalid =
    .wrong = # waive number-mismatch "44" [3fa91c]
    .right = # waive number-mismatch "44" [3fa91c]: записано словом

example-baseline-stale =
    .wrong = - {"{"}locale: "az", file: "locales/az/app.ftl", message: "open", check: doubled-word, count: 2, fingerprint: "330cf8206e6dc82d099083755b5521ed"{"}"}
    .right = - {"{"}locale: "az", file: "locales/az/app.ftl", message: "open", check: doubled-word, count: 1, fingerprint: "330cf8206e6dc82d099083755b5521ed"{"}"}
