### Yoxlama səhifələri üçün səhv və düzgün nümunələr. Bir-birinin tərcüməsi deyil: hər dilin öz nümunələri var.

example-invalid-utf8 =
    .wrong = p-7x3f = Bak<FD>, 20 yanvar
    .right = p-7x3f = Bakı, 20 yanvar

example-byte-order-mark =
    .wrong = <U+FEFF>h-5kq2 = Bəyanat
    .right = h-5kq2 = Bəyanat

example-control-character =
    .wrong = p-7x3f = Nümayəndə<U+0007> heyəti Bakıya gəlib.
    .right = p-7x3f = Nümayəndə heyəti Bakıya gəlib.

example-replacement-character =
    .wrong = p-7x3f = Az<U+FFFD>rbaycan Respublikası
    .right = p-7x3f = Azərbaycan Respublikası

example-bidi-control =
    .wrong = p-7x3f = Saytın ünvanı: <U+202E>example.org
    .right = p-7x3f = Saytın ünvanı: example.org

example-invisible-character =
    .wrong = p-7x3f = dövlət<U+200B>lərarası
    .right = p-7x3f = dövlətlərarası

example-mojibake =
    .wrong = `p-7x3f = AzÉ™rbaycan`
    .right = `p-7x3f = Azərbaycan`

example-not-normalized =
    .wrong = p-7x3f = o<U+0308>lkə
    .right = p-7x3f = ölkə

example-line-endings =
    .wrong =
        h-5kq2 = Bəyanat<CR><LF>
        p-7x3f = Bakı, 20 yanvar<LF>
    .right =
        h-5kq2 = Bəyanat<LF>
        p-7x3f = Bakı, 20 yanvar<LF>

example-merge-conflict =
    .wrong =
        <<<<<<< HEAD
        h-5kq2 = Bəyanat
        =======
        h-5kq2 = Rəsmi bəyanat
        >>>>>>> main
    .right = h-5kq2 = Rəsmi bəyanat

example-syntax-error =
    .wrong =
        p-7x3f = Nümayəndə heyəti Bakıya gəlib.
        Görüşlər iki gün davam edəcək.
    .right =
        p-7x3f =
        { "    " }Nümayəndə heyəti Bakıya gəlib.
        { "    " }Görüşlər iki gün davam edəcək.

example-bad-escape =
    .wrong = p-7x3f = 20{ "{ \"\\u00A\" }" }yanvar
    .right = p-7x3f = 20{ "{ \"\\u00A0\" }" }yanvar

example-parser-limit =
    .wrong = p-7x3f = { "{ { { { … } } } }" }
    .right = p-7x3f = { "{ $count }" }

example-duplicate-message =
    .wrong =
        h-5kq2 = Bəyanat
        h-5kq2 = Rəsmi bəyanat
    .right = h-5kq2 = Rəsmi bəyanat

example-duplicate-attribute =
    .wrong =
        search = Axtarış
        { "    ." }tooltip = Tapmaq
        { "    ." }tooltip = Bəyanatlarda axtarış
    .right =
        search = Axtarış
        { "    ." }tooltip = Bəyanatlarda axtarış

example-duplicate-variant =
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

example-placeable-limit =
    .wrong = long = { "{ \"“\" }bir{ \"”\" } { \"“\" }iki{ \"”\" } …" }
    .right = long = “bir” “iki” …

example-unknown-locale =
    .wrong = locales/azeri/statements/2026/visit.ftl
    .right = locales/az/statements/2026/visit.ftl

example-missing-file =
    .wrong = locales/en/statements/2026/visit.ftl
    .right =
        locales/en/statements/2026/visit.ftl
        locales/az/statements/2026/visit.ftl

example-missing-message =
    .wrong =
        # en: Statement
        h-5kq2 = Bəyanat
    .right =
        # en: Statement
        h-5kq2 = Bəyanat

        # en: The visit begins on 3 March.
        p-7x3f = Səfər martın 3-də başlayır.

example-obsolete-file =
    .wrong = locales/az/statements/2026/visit.ftl
    .right =
        locales/en/statements/2026/visit.ftl
        locales/az/statements/2026/visit.ftl

example-obsolete-message =
    .wrong = p-9m2d = Axşam ziyafət veriləcək.
    .right =
        ## Obsolete

        p-9m2d = Axşam ziyafət veriləcək.

example-untranslated =
    .wrong =
        # en: The visit begins on 3 March.
        # p-7x3f =
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Səfər martın 3-də başlayır.

example-empty-translation =
    .wrong =
        # en: The visit begins on 3 March.
        p-7x3f = { "{ \"\" }" }
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Səfər martın 3-də başlayır.

example-stale-translation =
    .wrong =
        # en: The visit begins on 4 March.
        # was: The visit begins on 3 March.
        p-7x3f = Səfər martın 3-də başlayır.
    .right =
        # en: The visit begins on 4 March.
        p-7x3f = Səfər martın 4-də başlayır.

example-commented-out-translation =
    .wrong = # p-7x3f = Səfər martın 3-də başlayır.
    .right = p-7x3f = Səfər martın 3-də başlayır.

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
        { "    ." }tooltip = Bəyanatlarda axtarış
    .right =
        search = Axtarış
        { "    ." }tooltip = Bəyanatlarda axtarış

example-obsolete-value =
    .wrong =
        # en: .tooltip = Search in statements
        search = Axtarış
        { "    ." }tooltip = Bəyanatlarda axtarış
    .right =
        search =
        { "    ." }tooltip = Bəyanatlarda axtarış

example-missing-attribute =
    .wrong =
        # en: .tooltip = Search in statements
        search = Axtarış
    .right =
        search = Axtarış
        { "    ." }tooltip = Bəyanatlarda axtarış

example-obsolete-attribute =
    .wrong =
        search = Axtarış
        { "    ." }tooltp = Bəyanatlarda axtarış
    .right =
        search = Axtarış
        { "    ." }tooltip = Bəyanatlarda axtarış

example-unknown-variable =
    .wrong =
        # en: { "{ $count }" } guests
        guests = { "{ $say }" } qonaq
    .right =
        # en: { "{ $count }" } guests
        guests = { "{ $count }" } qonaq

example-dropped-variable =
    .wrong =
        # en: { "{ $count }" } guests are expected.
        guests = Qonaqlar gözlənilir.
    .right =
        # en: { "{ $count }" } guests are expected.
        guests = { "{ $count }" } qonaq gözlənilir.

example-unknown-selector =
    .wrong =
        # en: { "{ $count }" } guests
        guests = { "{ $cuont -> [one] bir qonaq *[other] { $count } qonaq }" }
    .right =
        # en: { "{ $count }" } guests
        guests = { "{ $count -> [one] bir qonaq *[other] { $count } qonaq }" }

example-unresolved-reference =
    .wrong =
        -ministry = Xarici İşlər Nazirliyi
        p-7x3f = { "{ -ministri }" } bəyanat yayıb.
    .right =
        -ministry = Xarici İşlər Nazirliyi
        p-7x3f = { "{ -ministry }" } bəyanat yayıb.

example-reference-changed =
    .wrong =
        # en: { "{ -ministry }" } has issued a statement.
        p-7x3f = Xarici İşlər Nazirliyi bəyanat yayıb.
    .right =
        # en: { "{ -ministry }" } has issued a statement.
        p-7x3f = { "{ -ministry }" } bəyanat yayıb.

example-cyclic-reference =
    .wrong =
        -office = { "{ -ministry }" } yanında xidmət
        -ministry = { "{ -office }" } və nazirlik
    .right =
        -office = { "{ -ministry }" } yanında xidmət
        -ministry = Xarici İşlər Nazirliyi

example-unknown-function =
    .wrong = guests = { "{ NUMBR($count) }" } qonaq
    .right = guests = { "{ NUMBER($count) }" } qonaq

example-unknown-option =
    .wrong = date = { "{ DATETIME($date, month: \"full\") }" }
    .right = date = { "{ DATETIME($date, month: \"long\") }" }

example-term-argument =
    .wrong = p-7x3f = { "{ -ministry(hal: \"yiyəlik\") }" } bəyanatı
    .right = p-7x3f = { "{ -ministry(case: \"genitive\") }" } bəyanatı

example-unset-term-variable =
    .wrong =
        -office = { "{ $city }" } ofisi
        contact = { "{ -office }" } ilə əlaqə
    .right =
        -office = { "{ $city }" } ofisi
        contact = { "{ -office(city: \"Bakı\") }" } ilə əlaqə

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
        { "    [" }one] { "{ $count }" } qonaq
        { "    [" }few] { "{ $count }" } qonaq
        { "   *" }[other] { "{ $count }" } qonaq
        { "}" }
    .right =
        guests = { "{" } $count ->
        { "    [" }one] { "{ $count }" } qonaq
        { "   *" }[other] { "{ $count }" } qonaq
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
        guest = { "{ $rank -> [nazir] Nazir *[other] Qonaq }" }
    .right =
        # en: { "{ $rank -> [minister] Minister *[other] Guest }" }
        guest = { "{ $rank -> [minister] Nazir *[other] Qonaq }" }

example-dropped-literal =
    .wrong =
        # en: Items marked { "{ \"{\" }1{ \"}\" }" } are new.
        p-7x3f = 1 ilə işarələnən bəndlər yenidir.
    .right =
        # en: Items marked { "{ \"{\" }1{ \"}\" }" } are new.
        p-7x3f = { "{ \"{\" }1{ \"}\" }" } ilə işarələnən bəndlər yenidir.

example-l10n-name-mismatch =
    .wrong =
        # en: <a data-l10n-name="text">Full text</a>
        more = <a data-l10n-name="mətn">Tam mətn</a>
    .right =
        # en: <a data-l10n-name="text">Full text</a>
        more = <a data-l10n-name="text">Tam mətn</a>

example-unbalanced-markup =
    .wrong = p-7x3f = <strong>Xüsusi qeyd: sənəd imzalanıb.
    .right = p-7x3f = <strong>Xüsusi qeyd:</strong> sənəd imzalanıb.

example-markup-mismatch =
    .wrong =
        # en: The documents were <em>not</em> signed.
        p-7x3f = Sənədlər imzalanmayıb.
    .right =
        # en: The documents were <em>not</em> signed.
        p-7x3f = Sənədlər <em>imzalanmayıb</em>.

example-invalid-style =
    .wrong =
        settings =
        { "    ." }style = en: 40em
    .right =
        settings =
        { "    ." }style = width: 40em

example-access-key =
    .wrong =
        search = Axtarış
        { "    ." }accesskey = S
    .right =
        search = Axtarış
        { "    ." }accesskey = A

example-foreign-placeholder =
    .wrong =
        # en: %s guests
        guests = % s qonaq
    .right =
        # en: %s guests
        guests = %s qonaq

example-number-mismatch =
    .wrong =
        en: The delegation had 44 members.
        az: Nümayəndə heyətində 54 nəfər var idi.
    .right =
        en: The delegation had 44 members.
        az: Nümayəndə heyətində 44 nəfər var idi.

example-number-format =
    .wrong =
        en: The road is 1,234.5 km long.
        az: Yolun uzunluğu 1,234.5 km-dir.
    .right =
        en: The road is 1,234.5 km long.
        az: Yolun uzunluğu 1.234,5 km-dir.

example-date-mismatch =
    .wrong =
        en: The visit begins on 3 April 2026.
        az: Səfər 2026-cı il martın 4-də başlayır.
    .right =
        en: The visit begins on 3 April 2026.
        az: Səfər 2026-cı il aprelin 3-də başlayır.

example-time-mismatch =
    .wrong =
        en: The briefing starts at 5:30 pm.
        az: Brifinq saat 5:30-da başlayır.
    .right =
        en: The briefing starts at 5:30 pm.
        az: Brifinq saat 17:30-da başlayır.

example-unit-mismatch =
    .wrong =
        en: Trade grew by 5 per cent.
        az: Ticarət 5 dəfə artıb.
    .right =
        en: Trade grew by 5 per cent.
        az: Ticarət 5 faiz artıb.

example-money-mismatch =
    .wrong =
        en: $1.5 billion was invested.
        az: 1,5 milyon ABŞ dolları yatırılıb.
    .right =
        en: $1.5 billion was invested.
        az: 1,5 milyard ABŞ dolları yatırılıb.

example-century-mismatch =
    .wrong =
        en: a mosque of the 19th century
        az: XVIII əsrə aid məscid
    .right =
        en: a mosque of the 19th century
        az: XIX əsrə aid məscid

example-decade-mismatch =
    .wrong =
        en: in the 1990s
        az: 1980-ci illərdə
    .right =
        en: in the 1990s
        az: 1990-cı illərdə

example-citation-mismatch =
    .wrong =
        en: under Article 51 of the Charter
        az: Nizamnamənin 15-ci maddəsinə əsasən
    .right =
        en: under Article 51 of the Charter
        az: Nizamnamənin 51-ci maddəsinə əsasən

example-phone-mismatch =
    .wrong =
        en: Press service: (12) 555 90 01
        az: Mətbuat xidməti: (12) 555 90 10
    .right =
        en: Press service: (12) 555 90 01
        az: Mətbuat xidməti: (12) 555 90 01

example-url-changed =
    .wrong =
        en: https://example.org/visit
        az: https://example.org/visits
    .right =
        en: https://example.org/visit
        az: https://example.org/visit

example-email-changed =
    .wrong =
        en: press@example.org
        az: pres@example.org
    .right =
        en: press@example.org
        az: press@example.org

example-identifier-changed =
    .wrong =
        en: the outcome of COP29
        az: COP28-in nəticələri
    .right =
        en: the outcome of COP29
        az: COP29-un nəticələri

example-name-missing =
    .wrong =
        en: Leyla Hasanova met the ambassador.
        az: Nazir müavini səfirlə görüşüb.
    .right =
        en: Leyla Hasanova met the ambassador.
        az: Leyla Həsənova səfirlə görüşüb.

example-name-changed =
    .wrong =
        en: Leyla Hasanova
        az: Leyla Həsimova
    .right =
        en: Leyla Hasanova
        az: Leyla Həsənova

example-wrong-language =
    .wrong = az: Ziyaret iki gün sürecek ve yarın başlayacak.
    .right = az: Səfər iki gün davam edəcək və sabah başlayacaq.

example-partially-untranslated =
    .wrong =
        en: a meeting with the working group
        az: working group ilə görüş
    .right =
        en: a meeting with the working group
        az: işçi qrupu ilə görüş

example-script-mix =
    .wrong = p-7x3f = B<U+0430>kı
    .right = p-7x3f = Bakı

example-wrong-script-word =
    .wrong = p-7x3f = <U+0421><U+041E>2 tullantıları
    .right = p-7x3f = CO2 tullantıları

example-schwa-look-alike =
    .wrong = p-7x3f = Az<U+04D9>rbaycan
    .right = p-7x3f = Azərbaycan

example-i-combining-dot =
    .wrong = p-7x3f = i<U+0307>clas
    .right = p-7x3f = iclas

example-foreign-letter =
    .wrong = p-7x3f = Neftçala şähəri
    .right = p-7x3f = Neftçala şəhəri

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
    .wrong = p-7x3f = “Danışıqlar faydalı oldu, – deyə nazir bildirib.
    .right = p-7x3f = “Danışıqlar faydalı oldu”, – deyə nazir bildirib.

example-quote-style =
    .wrong = p-7x3f = «Xalq qəzeti»nin məlumatına görə
    .right = p-7x3f = “Xalq qəzeti”nin məlumatına görə

example-unpaired-bracket =
    .wrong =
        en: the Organization (OSCE) has
        az: Təşkilat (ATƏT bildirib
    .right =
        en: the Organization (OSCE) has
        az: Təşkilat (ATƏT) bildirib

example-mixed-apostrophe =
    .wrong = p-7x3f = d’Artagnan və O'Konnor
    .right = p-7x3f = d’Artagnan və O’Konnor

example-end-punctuation =
    .wrong =
        en: Will the talks continue?
        az: Danışıqlar davam edəcək.
    .right =
        en: Will the talks continue?
        az: Danışıqlar davam edəcəkmi?

example-edge-space =
    .wrong = h-5kq2 = { "{ \" \" }" }Bəyanat
    .right = h-5kq2 = Bəyanat

example-double-space =
    .wrong = p-7x3f = Bakı,␣␣3␣mart
    .right = p-7x3f = Bakı,␣3␣mart

example-space-before-mark =
    .wrong = p-7x3f = Bakı , 3 mart
    .right = p-7x3f = Bakı, 3 mart

example-stray-nbsp =
    .wrong = p-7x3f = Nümayəndə<U+00A0>heyəti
    .right = p-7x3f = Nümayəndə heyəti

example-doubled-word =
    .wrong = p-7x3f = Görüş sabah sabah olacaq.
    .right = p-7x3f = Görüş sabah olacaq.

example-hyphen-as-dash =
    .wrong = p-7x3f = Bakı - Azərbaycanın paytaxtı
    .right = p-7x3f = Bakı – Azərbaycanın paytaxtı

example-length-ratio =
    .wrong =
        en: The delegation arrived in Baku on 3 March and was met by the deputy minister.
        az: Nümayəndə heyəti gəlib.
    .right =
        en: The delegation arrived in Baku on 3 March and was met by the deputy minister.
        az: Nümayəndə heyəti martın 3-də Bakıya gəlib və onu nazir müavini qarşılayıb.

example-sentence-count =
    .wrong =
        en: The talks are over. They were useful. The next round is in May.
        az: Danışıqlar başa çatıb.
    .right =
        en: The talks are over. They were useful. The next round is in May.
        az: Danışıqlar başa çatıb. Faydalı keçib. Növbəti görüş mayda olacaq.

example-misaligned =
    .wrong =
        # en: The visit begins on 3 March.
        p-7x3f = Brifinq saat 17:30-da başlayacaq.
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Səfər martın 3-də başlayır.

example-merged-neighbour =
    .wrong =
        # en: The visit begins on 3 March.
        p-7x3f = Səfər martın 3-də başlayır. O, iki gün davam edəcək.

        # en: It will last two days.
        # p-9m2d =
    .right =
        # en: The visit begins on 3 March.
        p-7x3f = Səfər martın 3-də başlayır.

        # en: It will last two days.
        p-9m2d = O, iki gün davam edəcək.

example-truncated =
    .wrong =
        en: The talks lasted two days and ended with the signing of five documents.
        az: Danışıqlar iki gün davam edib və
    .right =
        en: The talks lasted two days and ended with the signing of five documents.
        az: Danışıqlar iki gün davam edib və beş sənədin imzalanması ilə başa çatıb.

example-copied-neighbour =
    .wrong =
        # en: The briefing starts at 5:30 pm.
        p-9m2d = Səfər martın 3-də başlayır.
    .right =
        # en: The briefing starts at 5:30 pm.
        p-9m2d = Brifinq saat 17:30-da başlayır.

example-glossary-term =
    .wrong =
        en: the Ministry of Foreign Affairs
        az: Xarici Əlaqələr Nazirliyi
    .right =
        en: the Ministry of Foreign Affairs
        az: Xarici İşlər Nazirliyi

example-forbidden-term =
    .wrong =
        en: members of the Milli Majlis
        az: Milli Məclisin parlamentariləri
    .right =
        en: members of the Milli Majlis
        az: Milli Məclisin deputatları

example-inconsistent-translation =
    .wrong =
        # en: Joint statement
        h-5kq2 = Birgə bəyanat
        h-8d4w = Ortaq bəyanat
    .right =
        # en: Joint statement
        h-5kq2 = Birgə bəyanat
        h-8d4w = Birgə bəyanat

example-repeated-target =
    .wrong =
        # en: Statement / Announcement
        h-5kq2 = Bəyanat
        h-8d4w = Bəyanat
    .right =
        # en: Statement / Announcement
        h-5kq2 = Bəyanat
        h-8d4w = Elan

example-inconsistent-name =
    .wrong = az: Vaşinqton … Vaşinqtonda … Uoşinqtona
    .right = az: Vaşinqton … Vaşinqtonda … Vaşinqtona

example-anniversary-arithmetic =
    .wrong = az: 2026-cı ildə 1995-ci il sazişinin 30-cu ildönümünü qeyd edirik.
    .right = az: 2026-cı ildə 1995-ci il sazişinin 31-ci ildönümünü qeyd edirik.

example-weekday-date =
    .wrong = az: 3 mart 2026-cı il, çərşənbə
    .right = az: 3 mart 2026-cı il, çərşənbə axşamı

example-impossible-date =
    .wrong = az: iyunun 31-də, saat 25:10-da
    .right = az: iyunun 30-da, saat 15:10-da

example-sum-mismatch =
    .wrong = az: 12 sənəd imzalanıb: 7 saziş və 4 protokol.
    .right = az: 11 sənəd imzalanıb: 7 saziş və 4 protokol.

example-waiver-stale =
    .wrong = # waive number-mismatch "44" [3fa91c]: sözlə yazılıb
    .right = # waive number-mismatch "44" [c70e15]: sözlə yazılıb

example-waiver-unused =
    .wrong =
        # waive doubled-word "sabah" [3fa91c]: təkrar qəsdəndir
        p-7x3f = Görüş sabah olacaq.
    .right = p-7x3f = Görüş sabah olacaq.

example-waiver-unsealed =
    .wrong = # waive number-mismatch "44": sözlə yazılıb
    .right = # waive number-mismatch "44" [3fa91c]: sözlə yazılıb

example-waiver-invalid =
    .wrong = # waive number-mismatch "44" [3fa91c]
    .right = # waive number-mismatch "44" [3fa91c]: sözlə yazılıb

example-baseline-stale =
    .wrong = - {"{"}locale: "az", file: "locales/az/app.ftl", message: "open", check: doubled-word, count: 2, fingerprint: "330cf8206e6dc82d099083755b5521ed"{"}"}
    .right = - {"{"}locale: "az", file: "locales/az/app.ftl", message: "open", check: doubled-word, count: 1, fingerprint: "330cf8206e6dc82d099083755b5521ed"{"}"}
