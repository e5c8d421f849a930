### dilmanc yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

## Yoxlama qrupları

group-file = Fayllar və sintaksis
group-coverage = Tərcümənin tamlığı
group-structure = Fluent strukturu
group-facts = Faktlar
group-language = Dil
group-typography = Durğu işarələri və boşluqlar
group-document = Bütövlükdə sənəd
group-consistency = Vahidlik
group-waivers = İstisnalar

## Aşkar edilənlər: fayllar və sintaksis

finding-invalid-utf8 = Fayl UTF-8 deyil (ilk yanlış bayt: { $offset }): faylı UTF-8 kodlaşdırmasında saxlayın
finding-invalid-utf8-likely = Fayl UTF-8 deyil, çox güman ki, { $charset } kodlaşdırmasındadır (ilk yanlış bayt: { $offset }): faylı { $charset } kimi açıb UTF-8 kimi saxlayın
finding-byte-order-mark = Fayl BOM işarəsi (U+FEFF) ilə başlayır və bu işarə ilk seqmenti başqa proqramlardan gizlədir: faylı BOM olmadan, UTF-8 kodlaşdırmasında saxlayın
finding-control-character = Gözə görünməyən idarəetmə simvolu ({ $code }): onu silin
finding-merge-conflict = Bu mətnin iki variantı birləşdirilməyib: birini saxlayın, <<<<<<<, ======= və >>>>>>> işarəli sətirləri silin
finding-bad-escape = Dırnaq içində “{ $escape }” yazılışının mənası yoxdur: tərs çəp xətt üçün \\, dırnaq üçün \", kodu ilə verilən simvol üçün \u0041 yazın
finding-too-deep = Burada fiqurlu mötərizələr həddən artıq iç-içə salınıb, ona görə fayl yoxlanılmayıb: mətni sadələşdirin
finding-too-large = Fayl yoxlanılmaq üçün həddən artıq böyükdür: onu hissələrə bölün
finding-duplicate-message = “{ $id }” bu faylda iki dəfə verilib: birini saxlayın
finding-duplicate-attribute = .{ $attribute } atributu iki dəfə verilib: birini saxlayın
finding-first-here = ilk dəfə burada verilib
finding-replacement-character = Burada itmiş hərfin yerində U+FFFD simvolu var: “{ $word }” sözünü bərpa edin
finding-bidi-control = { $code } yazının istiqamətini gizli şəkildə dəyişir: onu silin
finding-invisible-character = Gözə görünməyən simvol ({ $code }): onu silin
finding-mojibake = “{ $target }” yanlış kodlaşdırmada oxunub: “{ $expected }” yazın
finding-not-normalized = “{ $word }” sözündə bir hərf iki simvoldan ibarətdir: sözü yenidən yazın
finding-line-endings = Burada sətirlər { $found } ilə, digər fayllarda { $expected } ilə bitir: faylı { $expected } ilə saxlayın
finding-line-endings-mixed = Bu faylda sətirlər həm CRLF, həm LF ilə bitir: faylı onlardan biri ilə saxlayın
finding-duplicate-variant = [{ $variant }] variantı iki dəfə verilib: birini saxlayın
finding-placeable-limit = Bu mətndə { $count } əvəzləyici var, Fluent isə 100-dən sonra mətni kəsir: onların bir hissəsini adi mətn kimi yazın
finding-placeable-limit-near = Bu mətndə Fluent-in yol verdiyi 100 əvəzləyicidən bu qədəri işlədilib: { $count }: onların bir hissəsini adi mətn kimi yazın
finding-unknown-locale = “{ $locale }” dilinin cəm formaları məlum deyil, ona görə ingilis dilinin formaları işlədilir: kod səhv yazılıbsa, düzəldin

## Aşkar edilənlər: Fluent qrammatikasının yol vermədikləri

syntax-expected-equals = “=” işarəsi çatışmır: seqment id = mətn şəklində yazılır; yuxarıdakı mətni davam etdirən sətri dörd boşluq içəri çəkin
syntax-expected-token = Burada “{ $token }” işarəsi çatışmır: onu əlavə edin
syntax-expected-character = Burada { $range } aralığından simvol olmalıdır; yuxarıdakı mətni davam etdirən sətri dörd boşluq içəri çəkin
syntax-comment-space = Şərhin # işarəsindən sonra boşluq olmalıdır: onu əlavə edin
syntax-missing-value = “{ $id }” seqmentinin mətni yoxdur: = işarəsindən sonra mətni yazın və ya sətri silin
syntax-empty-variant = Burada mətn çatışmır: mətni yazın, qəsdən boş saxlanılıbsa, { "{ \"\" }" } yazın
syntax-closing-brace = Bu “{ "}" }” işarəsi heç nəyi bağlamır: onu silin, mətndə göstərmək üçün isə { "{ \"}\" }" } yazın
syntax-open-literal = Fiqurlu mötərizə içində açılan dırnaq elə həmin sətirdə bağlanmalıdır: bağlayan " işarəsini əlavə edin
syntax-no-default-variant = Variantların heç biri əsas kimi göstərilməyib: bütün qalan hallar üçün olanın qarşısına * qoyun, məsələn, *[other]
syntax-several-default-variants = Birdən çox variantın qarşısında * var: yalnız bütün qalan hallar üçün olanın qarşısında saxlayın
syntax-bad-placeable = Fiqurlu mötərizə içində yazılan oxunmur: { "{ $variable }" }, { "{ segment }" } və ya { "{ -term }" } yazın; mötərizənin özünü göstərmək üçün { "{ \"{\" }" } yazılır
syntax-bad-selector = Variantı yalnız dəyişən, ədəd, funksiya və ya terminin atributu seçə bilər: -> oxundan əvvəl bunlardan birini yazın
syntax-term-attribute = Terminin atributu göstərilmir, o, yalnız variant seçir: terminin özündən istifadə edin
syntax-bad-function = Funksiyanın adı böyük hərflərlə yazılır: adı düzəldin
syntax-argument-order = Adlı arqumentlər sonda gəlir: qalanlarını onlardan əvvələ keçirin
syntax-repeated-argument = “{ $argument }” arqumenti iki dəfə verilib: birini saxlayın

## Aşkar edilənlər: tərcümənin tamlığı

finding-missing-file = Belə fayl yoxdur, ona görə { $messages } seqment tərcüməsizdir: faylı yaradın (bəyanat üçün “dilmanc sync” əmrini verin)
finding-missing-message = “{ $id }” bu faylda yoxdur: onu tərcüməsi ilə birlikdə əlavə edin
finding-obsolete-message = Orijinalda “{ $id }” artıq yoxdur: onu buradan silin (bəyanat üçün “dilmanc sync” əmrini verin)
finding-untranslated = Hələ tərcümə edilməyib: tərcüməni = işarəsindən sonra yazın və seqmentin identifikatorundan əvvəlki # işarəsini silin
finding-untranslated-copy = Tərcümə orijinalın eynidir: mətni tərcümə edin, hər iki dildə eyni cür yazılırsa, istisna edin
finding-empty-translation = Tərcümə boşdur, orijinalda isə mətn var: onu tərcümə edin, qəsdən boş saxlanılıbsa, istisna edin
finding-stale-translation = Tərcümədən sonra orijinal dəyişib, tərcüməni ona uyğunlaşdırın: { $change }
finding-stale-since = { $revision } versiyasından sonra orijinal dəyişib, bu tərcümə isə dəyişməyib, onu uyğunlaşdırın: { $change }
finding-commented-out = “{ $id }” seqmentinin tərcüməsi şərh içində qalıb: sətirlərin əvvəlindən # işarəsini silin
finding-unsynced-document = Son sinxronlaşdırmadan sonra sənəddə { $changes } abzas dəyişib: “dilmanc sync” əmrini verin
finding-obsolete-file = Orijinalda bu fayl artıq yoxdur: onu silin və ya adını orijinaldakı kimi dəyişin

## Aşkar edilənlər: Fluent strukturu

finding-missing-value = Orijinalda burada mətn var, tərcümədə isə yalnız atributlar: = işarəsindən sonra mətni əlavə edin
finding-obsolete-value = Orijinalda burada yalnız atributlar var, tərcümədə isə həm də mətn: mətni silin
finding-missing-attribute = Orijinaldakı .{ $attribute } atributu çatışmır: onu əlavə edin
finding-obsolete-attribute = Orijinalda .{ $attribute } atributu yoxdur: onu silin və ya adını düzəldin
finding-unknown-variable = Orijinalda { $variable } yoxdur: orijinalın dəyişənlərindən birini yazın və ya bunu silin
finding-unknown-variable-nearest = Orijinalda { $variable } yoxdur; bəlkə, { $nearest } yazmaq istəyirdiniz?
finding-dropped-variable = Orijinalda göstərilən { $variable } tərcümənin heç bir yerində göstərilmir: { "{ " }{ $variable }{ " }" } yazılışını lazımi yerə əlavə edin
finding-unresolved-reference = Bu dildə “{ $reference }” yoxdur: adı düzəldin və ya onu əlavə edin
finding-unresolved-reference-nearest = Bu dildə “{ $reference }” yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
finding-reference-untranslated = “{ $reference }” yalnız orijinalda var: onu da tərcümə edin, yoxsa yerində adı görünəcək
finding-dropped-literal = Orijinalda “{ $literal }” işarəsi var, tərcümədə yoxdur: onu { "{ \"" }{ $literal }{ "\" }" } kimi yazın
finding-unknown-selector = Orijinalda seçim üçün { $variable } yoxdur: orijinalın dəyişənlərindən birini yazın
finding-unknown-selector-nearest = Orijinalda seçim üçün { $variable } yoxdur; bəlkə, { $nearest } yazmaq istəyirdiniz?
finding-reference-lost = Orijinalda “{ $source }” istinadı var, tərcümədə yoxdur: istinadı yazın və ya istisna edin
finding-reference-added = Orijinalda “{ $target }” istinadı yoxdur: istinadı silin və ya istisna edin
finding-cyclic-reference = Bu mətn dövrə vurub özünə qayıdır ({ $loop }): bunlardan birini növbətisinə istinad etmədən yazın
finding-unknown-function = { $function } funksiyası yoxdur: adı düzəldin və ya orijinalda işlənən funksiyanı yazın
finding-unknown-option = { $function } funksiyası “{ $option }” yazılışını tanımır: parametri və ya onun qiymətini düzəldin
finding-term-argument = { $term } termini “{ $argument }” arqumentini istifadə etmir: arqumenti düzəldin və ya silin
finding-unset-term-variable = { $term } termini { $variable } dəyişənini göstərir, amma onu işlədən heç bir seqment qiymət ötürmür: qiyməti mötərizədə ötürün və ya dəyişəni silin
finding-missing-plural = Bu dilə lazım olan formalar çatışmır: { $missing }; onları əlavə edin
finding-unused-plural = Bu dildə [{ $variant }] burada heç vaxt işlənmir: variantı silin
finding-one-without-number = Bu forma 21, 31 və s. üçün də işlənir, amma { $variable } göstərilmir: onu göstərin və ya yalnız 1 üçün [1] yazın
finding-translated-variant-key = Orijinalda [{ $variant }] variantı yoxdur: açarlar tərcümə edilmir, bunlardan birini yazın: { $known }
finding-l10n-name-mismatch = Burada data-l10n-name “{ $target }”, orijinalda “{ $source }”: orijinaldakı kimi yazın
finding-l10n-name-mismatch-lost = Orijinaldakı data-l10n-name “{ $source }” elementi burada yoxdur: onu əlavə edin
finding-l10n-name-mismatch-added = Orijinalda data-l10n-name “{ $target }” elementi yoxdur: onu silin
finding-unbalanced-markup = { $tag } teqinin qoşası yoxdur: o biri teqi əlavə edin və ya bunu silin
finding-markup-mismatch-lost = Orijinalda { $source } var, tərcümədə yoxdur: həmin sözləri işarələyin
finding-markup-mismatch-added = Orijinalda { $target } yoxdur: onu silin
finding-invalid-style = .style yalnız { $source } xassəsinə ölçü verməlidir, məsələn, 40em: orijinaldakı kimi yazın
finding-access-key = “{ $key }” düymənin adında yoxdur: addan bir hərf seçin
finding-foreign-placeholder-lost = Orijinalda { $source } var, tərcümədə yoxdur: onu olduğu kimi köçürün
finding-foreign-placeholder-added = Orijinalda { $target } yoxdur: onu silin

## Aşkar edilənlər: faktlar

finding-address-changed = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-address-lost = Orijinaldakı “{ $source }” ünvanı burada yoxdur: onu əlavə edin
finding-address-added = Orijinalda “{ $target }” ünvanı yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-fact-source = Burada “{ $source }”, tərcümələrdə isə “{ $target }”: orijinalı yoxlayın
finding-fact-source-lost = Tərcümələrin hamısında “{ $target }” var, orijinalda isə yoxdur: orijinalı yoxlayın
finding-in-translation = tərcümə ({ $locale })
finding-fact-moved-away = Orijinaldakı “{ $source }” burada deyil, “{ $id }” seqmentinin tərcüməsindədir: bilərəkdən köçürülüb-köçürülmədiyini yoxlayın
finding-fact-moved-here = “{ $target }” orijinalda “{ $id }” seqmentindədir: bilərəkdən köçürülüb-köçürülmədiyini yoxlayın
finding-number-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-number-mismatch-lost = Orijinaldakı “{ $source }” ədədi burada yoxdur: onu əlavə edin
finding-number-mismatch-added = Orijinalda “{ $target }” ədədi yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-date-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-date-mismatch-lost = Orijinaldakı “{ $source }” tarixi burada yoxdur: onu əlavə edin
finding-date-mismatch-added = Orijinalda “{ $target }” tarixi yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-time-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-time-mismatch-lost = Orijinaldakı “{ $source }” vaxtı burada yoxdur: onu əlavə edin
finding-time-mismatch-added = Orijinalda “{ $target }” vaxtı yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-unit-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-unit-mismatch-lost = Orijinaldakı “{ $source }” ölçüsü burada yoxdur: onu əlavə edin
finding-unit-mismatch-added = Orijinalda “{ $target }” ölçüsü yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-money-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-money-mismatch-lost = Orijinaldakı “{ $source }” məbləği burada yoxdur: onu əlavə edin
finding-money-mismatch-added = Orijinalda “{ $target }” məbləği yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-century-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-century-mismatch-lost = Orijinaldakı “{ $source }” əsri burada yoxdur: onu əlavə edin
finding-century-mismatch-added = Orijinalda “{ $target }” əsri yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-decade-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-decade-mismatch-lost = Orijinaldakı “{ $source }” onilliyi burada yoxdur: onu əlavə edin
finding-decade-mismatch-added = Orijinalda “{ $target }” onilliyi yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-citation-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-citation-mismatch-lost = Orijinaldakı “{ $source }” istinadı burada yoxdur: onu əlavə edin
finding-citation-mismatch-added = Orijinalda “{ $target }” istinadı yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-phone-mismatch = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-phone-mismatch-lost = Orijinaldakı “{ $source }” telefon nömrəsi burada yoxdur: onu əlavə edin
finding-phone-mismatch-added = Orijinalda “{ $target }” telefon nömrəsi yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-identifier-changed-lost = Orijinaldakı “{ $source }” kodu burada yoxdur: onu əlavə edin
finding-identifier-changed-added = Orijinalda “{ $target }” kodu yoxdur: onu buradan silin və ya orijinala əlavə edin
finding-identifier-changed = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-number-format = “{ $target }” bu dilin qaydası ilə yazılmayıb: “{ $expected }” yazın
finding-name-missing = Orijinaldakı “{ $source }” adı burada yoxdur: onu əlavə edin
finding-name-changed = Ad burada “{ $target }”, orijinalda “{ $source }” kimi yazılıb: yazılışı düzəldin

## Aşkar edilənlər: dil

finding-wrong-language =
    Bu mətn { $language ->
        [az] azərbaycancadır
        [en] ingiliscədir
        [ru] ruscadır
        [tr] türkcədir
        [uk] ukraynacadır
       *[other] başqa dildədir
    }: tərcüməni yazın
finding-wrong-language-sentence =
    Bu cümlə { $language ->
        [az] azərbaycancadır
        [en] ingiliscədir
        [ru] ruscadır
        [tr] türkcədir
        [uk] ukraynacadır
       *[other] başqa dildədir
    }: onu tərcümə edin
finding-partially-untranslated = “{ $target }” burada orijinaldakı kimi qalıb: onu tərcümə edin
finding-script-mix = “{ $word }” sözündə latın və kiril hərfləri qarışıb: “{ $letter }” ({ $code }) hərfini dəyişin, düzgünü “{ $expected }”
finding-wrong-script-word = “{ $word }” başqa əlifbanın hərfləri ilə yazılıb: sözü yenidən yazın
finding-schwa-look-alike = “{ $word }” sözündə ə hərfinin yerində { $code } var: ə (U+0259), böyük hərf kimi Ə (U+018F) yazın
finding-i-combining-dot = “{ $word }” sözündə i hərfindən sonra ayrıca nöqtə (U+0307) var: nöqtəni silin
finding-foreign-letter = Bu dilin əlifbasında “{ $letter }” hərfi yoxdur: “{ $word }” sözünü düzəldin
finding-turkish-intrusion = “{ $word }” türkcə yazılışdır: azərbaycanca yazın
finding-az-ascii = Bu mətn ə, ş, ç, ğ, ı, ö, ü hərfləri olmadan yığılıb: onu Azərbaycan hərfləri ilə yazın
finding-az-ordinal-suffix = “{ $target }” yazılışında şəkilçi ədədin oxunuşuna uyğun deyil: “{ $expected }” yazın
finding-ru-ordinal-suffix = “{ $target }” yazılışında sonluq qaydaya uyğun deyil: “{ $expected }” yazın
finding-az-capital-i = “{ $target }” sözündə I və İ qarışıb: “{ $expected }” yazın

## Aşkar edilənlər: durğu işarələri və boşluqlar

finding-leading-space = Tərcümə boşluqla başlayır, orijinal isə yox: boşluğu silin
finding-trailing-space = Tərcümə boşluqla bitir, orijinal isə yox: boşluğu silin
finding-line-end-space = Sətir boşluqla bitir: boşluğu silin
finding-doubled-word = “{ $word }” sözü dalbadal iki dəfə yazılıb: birini silin
finding-unpaired-bracket = “{ $bracket }” mötərizəsinin qoşası yoxdur: o biri mötərizəni əlavə edin və ya bunu silin
finding-unpaired-bracket-lost = Orijinalda “{ $target }” mötərizədədir: ({ $target }) yazın
finding-unpaired-quote = { $mark } dırnağının qoşası yoxdur: o biri dırnağı əlavə edin və ya bunu silin
finding-quote-style = Burada { $target } dırnaqları var: bu dildə { $expected } yazın
finding-mixed-apostrophe = Bu mətndə həm ', həm də ’ var: hər yerdə ’ yazın
finding-mixed-apostrophe-file = Bu faylın digər mətnlərində apostrof ’ kimi yazılıb: burada da ’ yazın
finding-end-punctuation = Burada sonda “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-end-punctuation-lost = Orijinal “{ $source }” ilə, tərcümə isə işarəsiz bitir: işarəni əlavə edin
finding-end-punctuation-added = Orijinal işarəsiz, tərcümə isə “{ $target }” ilə bitir: işarəni silin
finding-double-space = Ardıcıl iki boşluq var: birini silin
finding-space-before-mark = “{ $mark }” işarəsindən əvvəl boşluq var: onu silin
finding-space-after-mark = “{ $mark }” işarəsindən sonra boşluq var: onu silin
finding-stray-nbsp = Bu dildə lazım olmayan yerdə qırılmaz boşluq var: onu adi boşluqla əvəz edin
finding-hyphen-as-dash = Tire yerinə defis yazılıb: { $expected } yazın

## Aşkar edilənlər: bütövlükdə sənəd

finding-length-ratio-short = Tərcümə qeyri-adi dərəcədə qısadır (simvolların sayı { $target }, orijinalda { $source }): heç nəyin buraxılmadığına əmin olun
finding-length-ratio-long = Tərcümə qeyri-adi dərəcədə uzundur (simvolların sayı { $target }, orijinalda { $source }): artıq heç nə olmadığına əmin olun
finding-sentence-count = Cümlələrin sayı burada { $target }, orijinalda { $source }: itmiş və ya artıq cümlə olub-olmadığını yoxlayın
finding-misaligned = Bu, “{ $id }” seqmentinin tərcüməsinə oxşayır: onu həmin seqmentə keçirin
finding-misaligned-run = Buradan başlayaraq { $count } tərcümə öz yerində deyil; bu, “{ $id }” seqmentinin tərcüməsinə oxşayır: hamısını yerinə keçirin
finding-misaligned-foreign = Bu mətnin orijinalla ortaq heç nəyi (nə adı, nə rəqəmi, nə mövzusu) yoxdur: seqmenti yenidən tərcümə edin
finding-merged-neighbour = Bu tərcümədə “{ $id }” seqmentinin mətni də var: həmin hissəni ora keçirin (abzasın sərhədi dəyişibsə, “dilmanc sync” əmrini verin)
finding-truncated = Orijinalın sonu (“{ $source }”) burada yoxdur: mətni sona qədər tərcümə edin
finding-copied-neighbour = Tərcümə “{ $id }” seqmentindəki ilə eynidir, orijinalı isə fərqlidir: bu seqmenti tərcümə edin

## Aşkar edilənlər: vahidlik

finding-glossary-term = Terminlər lüğətində “{ $source }” üçün “{ $expected }” göstərilib: bu termini işlədin
finding-forbidden-term = Terminlər lüğəti “{ $target }” sözünə yol vermir: başqa söz işlədin
finding-forbidden-term-instead = Terminlər lüğəti “{ $target }” sözünə yol vermir: “{ $expected }” yazın
finding-inconsistent-translation = “{ $id }” seqmentində eyni orijinal başqa cür tərcümə edilib: hər ikisi üçün bir tərcümə seçin
finding-repeated-target = “{ $id }” seqmentinin tərcüməsi eyni, orijinalı isə fərqlidir: fərqin itib-itmədiyini yoxlayın
finding-inconsistent-name = Burada “{ $target }”, başqa yerdə “{ $expected }”: bir yazılış seçin
finding-anniversary-arithmetic = “{ $target }” tarixlərə uyğun gəlmir ({ $event } və { $date } əsasında { $years } olmalıdır): birini düzəldin
finding-anniversary-differs = Eyni hadisə haqqında burada “{ $target }”, başqa yerdə “{ $other }” deyilir: birini düzəldin
finding-anniversary-other = eyni hadisə haqqında: “{ $target }”
finding-anniversary-event = hadisənin tarixi
finding-weekday-date =
    “{ $date }” { $weekday ->
        [mon] bazar ertəsinə
        [tue] çərşənbə axşamına
        [wed] çərşənbəyə
        [thu] cümə axşamına
        [fri] cüməyə
        [sat] şənbəyə
       *[sun] bazar gününə
    } düşür: həftənin gününü və ya tarixi düzəldin
finding-impossible-date = Belə tarix və ya vaxt yoxdur (“{ $target }”): onu düzəldin
finding-impossible-date-backwards = “{ $target }” başlamadan əvvəl bitir: birini düzəldin
finding-sum-mismatch = Yekun “{ $target }”, hissələrin cəmi isə { $expected }: birini düzəldin
finding-sum-mismatch-shares = “{ $target }” ilə birlikdə payların cəmi { $expected } faiz edir: birini düzəldin

## Aşkar edilənlər: istisnalar

waiver-without-reason = İstisnanın səbəbi göstərilməlidir: iki nöqtədən sonra ən azı üç hərflik səbəb yazın
waiver-malformed = Bu istisna oxunmur: onu # waive yoxlama "fakt" [möhür]: səbəb şəklində yazın
waiver-unknown-check = “{ $check }” adlı yoxlama yoxdur: siyahını “dilmanc explain” əmri göstərir
waiver-unknown-check-nearest = “{ $check }” adlı yoxlama yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
waiver-not-waivable = { $check } yoxlaması istisna edilmir: göstərdiyi qüsuru aradan qaldırın və bu sətri silin
waiver-unsealed =
    { $check } yoxlamasının bu istisnası möhürlənməyib və qüvvədə deyil; hər iki mətni indiki halında istisna etmək üçün belə yazın:
    { $line }
waiver-stale =
    { $check } yoxlaması istisna ediləndən sonra mətn dəyişib və istisna qüvvədən düşüb; onu silin, hələ də yerindədirsə, belə yazın:
    { $line }
waiver-unused = { $check } yoxlaması burada heç nə tapmır: bu istisnanı silin
finding-baseline-stale = { $file } faylında { $check } yoxlamasının { $count } halı aradan qalxıb: onu --update-baseline ilə siyahıdan silin

## İstisnanın yazılışı; aşağıdakı izahlar bu sözlərlə bitir

waive-how = istisna “dilmanc waive ID CHECK --locale LANG --reason …” əmri ilə yazılır və mətnlərdən biri dəyişənədək qüvvədə qalır.
waive-never = İstisna edilmir: qüsuru aradan qaldırmaq lazımdır.
waive-settings = Faylın içində istisna edilmir; səviyyəsi “dilmanc.yaml” faylının “checks:” bölməsində təyin olunur.

## İzahlar: fayllar və sintaksis

check-invalid-utf8 = UTF-8 olmayan fayl
    .what = Faylın baytları UTF-8 mətni deyil: çox güman ki, fayl Windows-1251, Windows-1254 və ya UTF-16 kodlaşdırmasında saxlanılıb.
    .why = Faylda heç nə yoxlanıla bilmir, ə, ş, ğ kimi hərflər isə artıq itmiş ola bilər.
    .mend = Faylı göstərilən kodlaşdırmada açın və UTF-8 kimi saxlayın.
    .waive = { waive-never }

check-byte-order-mark = BOM işarəsi
    .what = Fayl bəzi redaktorların əlavə etdiyi gözə görünməyən U+FEFF simvolu ilə başlayır.
    .why = Başqa Fluent proqramları bu işarəni ilk yazının bir hissəsi sayır və həmin seqmenti itirir.
    .mend = Faylı “BOM olmadan UTF-8” kimi saxlayın.
    .waive = { waive-never }

check-control-character = İdarəetmə simvolu
    .what = Faylda sıfır baytı və ya səs siqnalı kimi gözə görünməyən idarəetmə simvolu var. Mətnin içində tabulyasiyaya yol verilir.
    .why = Belə simvol köçürülən mətnlə gəlir, redaktorda görünmür, çapda, e-poçtda və saytda mətni poza bilir.
    .mend = Simvolu silin, lazım gələrsə, sözü yenidən yazın.
    .waive = { waive-never }

check-replacement-character = Əvəzedici simvol
    .what = Mətndə U+FFFD simvolu var: proqram onu oxuya bilmədiyi hərfin yerinə qoyur. Orijinalda belə simvol yoxdur.
    .why = Hərf itib, oxucu onun yerində sual işarəsi və ya dördbucaq görür.
    .mend = Sözü faylın əvvəlki variantından və ya orijinaldan bərpa edin.
    .waive = Mətn məhz bu simvoldan bəhs edirsə, { waive-how }

check-bidi-control = Yazı istiqamətinin gizli dəyişməsi
    .what = Gözə görünməyən simvol yazının istiqamətini dəyişir və ya belə dəyişikliyi açıb bağlamır.
    .why = Göstərilən mətn saxlanılan mətndən fərqlənir: bu yolla ad, ədəd və ya keçid saxtalaşdırıla bilər.
    .mend = Simvolu silin; o, yalnız ərəb, fars və ya ivrit dilində sözlərə lazım ola bilər.
    .waive = Həmin sözlər onsuz düzgün göstərilmirsə, { waive-how }

check-invisible-character = Gözə görünməyən simvol
    .what = Mətndə eni olmayan boşluq, yumşaq defis və ya başqa görünməyən simvol var.
    .why = Axtarış belə sözü tapmır, söz sətirdən sətrə yanlış yerdə keçə bilər.
    .mend = Simvolu silin.
    .waive = Səhifənin tərtibatı üçün lazımdırsa, { waive-how }

check-mojibake = Kodlaşdırması pozulmuş mətn
    .what = Hərflər bir kodlaşdırmada oxunub, başqasında saxlanılıb: hər hərfin yerində iki və ya üç yad işarə var.
    .why = Belə mətni oxumaq və dərc etmək mümkün deyil.
    .mend = Mətni əvvəlki variantdan bərpa edin və ya sözü yenidən yazın.
    .waive = Mətn belə işarələri nümunə kimi göstərirsə, { waive-how }

check-not-normalized = İki simvoldan ibarət hərf
    .what = Məsələn, ö hərfi bir simvol kimi deyil, o hərfi və ayrıca işarə kimi saxlanılıb (mətn NFC formasında deyil).
    .why = Görünüşü düzgündür, amma axtarış, sıralama və müqayisə onu başqa hərf sayır.
    .mend = Hərfi yenidən yazın və ya faylı redaktorda NFC formasına keçirin.
    .waive = Bu yazılış başqa proqrama lazımdırsa, { waive-how }

check-line-endings = Fərqli sətir sonları
    .what = Faylın sətirləri qonşu fayllardakından fərqli bitir (CRLF və ya LF), yaxud hər iki üsul qarışıb.
    .why = Bu halda hər sətir dəyişmiş sayılır və əsl dəyişikliklər onların arasında itir.
    .mend = Faylı redaktorda digər fayllardakı sətir sonları ilə saxlayın.
    .waive = { waive-settings }

check-merge-conflict = Həll edilməmiş ziddiyyət
    .what = Versiyalara nəzarət sistemi parçanın iki variantını saxlayıb və onları <<<<<<<, ======= və >>>>>>> ilə işarələyib.
    .why = Variantların heç biri qüvvədə deyil: işarələr arasındakı seqmentləri heç bir proqram görmür.
    .mend = Düzgün variantı saxlayın, o birini isə işarəli sətirlərlə birlikdə silin.
    .waive = { waive-never }

check-syntax-error = Fluent qrammatikasına uyğun olmayan yazı
    .what = Burada yazılan Fluent qrammatikasına uyğun deyil: qoşası olmayan fiqurlu mötərizə, çatışmayan =, içəri çəkilməmiş davam sətri və s.
    .why = Yazı bütövlükdə itir, oxucu tərcüməni görmür.
    .mend = Xəta mətnində nəyin çatışmadığı yazılıb: ona uyğun düzəldin.
    .waive = { waive-never }

check-bad-escape = Dırnaq içində yanlış ardıcıllıq
    .what = Fiqurlu mötərizədəki dırnaqların içində \ işarəsindən sonra yalnız \, ", dörd onaltılıq rəqəmlə u və ya altı rəqəmlə U gələ bilər.
    .why = Bəzi Fluent proqramları belə yerdə dayanır, bəziləri isə heç kimin yazmadığı işarələri göstərir.
    .mend = Tərs çəp xətt üçün \\, dırnaq üçün \" yazın, simvolun kodunu isə bütün rəqəmləri ilə verin.
    .waive = { waive-never }

check-parser-limit = Həddən artıq böyük və ya mürəkkəb fayl
    .what = Fayl mətnlər toplusuna lazım olduğundan qat-qat böyükdür və ya orada fiqurlu mötərizələr hədsiz iç-içə salınıb.
    .why = Belə fayl proqramların yaddaşını tükəndirə bilər, ona görə oxunmayıb.
    .mend = Faylı bölün və ya mətni sadələşdirin.
    .waive = { waive-never }

check-duplicate-message = İki dəfə verilmiş seqment
    .what = Fayldakı iki yazının identifikatoru eynidir.
    .why = Proqramlar onlardan yalnız birini göstərir, hansını göstərəcəyi isə proqramdan asılıdır.
    .mend = Düzgün yazını saxlayın, o birini silin və ya identifikatorunu dəyişin.
    .waive = { waive-never }

check-duplicate-attribute = İki dəfə verilmiş atribut
    .what = Yazının iki atributunun adı eynidir.
    .why = Mətnlərdən yalnız biri göstərilir.
    .mend = Düzgün atributu saxlayın, o birini silin.
    .waive = { waive-never }

check-duplicate-variant = İki dəfə verilmiş variant
    .what = Seçimin iki variantının açarı eynidir.
    .why = İkinci variant heç vaxt göstərilmir.
    .mend = Birini saxlayın; ayrı-ayrı hallar üçün nəzərdə tutulublarsa, açarı düzəldin.
    .waive = Hər ikisi başqa proqrama lazımdırsa, { waive-how }

check-placeable-limit = Bir mətndə həddən artıq əvəzləyici
    .what = Mətndə, göstərdiyi seqmentlər və terminlərlə birlikdə, 100-dən çox və ya buna yaxın sayda əvəzləyici var.
    .why = Fluent yüzüncüdən sonra dayanır və oxucu mətnin sonunu görmür.
    .mend = Fiqurlu mötərizəsiz də yazıla bilən dırnaq, mötərizə və başqa işarələri adi mətn kimi yazın və ya seqmenti bölün.
    .waive = Proqram daha çox əvəzləyici oxuyursa, { waive-how }

check-unknown-locale = Cəm formaları məlum olmayan dil
    .what = Dillərin qaydalarını toplayan CLDR-də bu kod üçün cəm formaları yoxdur.
    .why = Proqramlar xəbərdarlıq etmədən ingilis dilinin formalarını işlədir və hansı formaların lazım olduğunu yoxlamaq olmur.
    .mend = Kod səhv yazılıbsa, qovluğun adını dəyişin: az, ru, pt-BR.
    .waive = { waive-settings }

## İzahlar: tərcümənin tamlığı

check-missing-file = Çatışmayan fayl
    .what = Orijinal faylın bu dildə qarşılığı yoxdur. Hər seqment ayrıca deyil, bütün fayl bir hal sayılır.
    .why = Bu dilin oxucusu həmin mətnlərin heç birini görmür.
    .mend = Bəyanat üçün “dilmanc sync” əmrini verin, başqa mətnlər üçün faylı yaradın və seqmentləri tərcümə edin.
    .waive = { waive-settings }

check-missing-message = Çatışmayan seqment
    .what = Orijinalda olan seqment bu dilin faylında yoxdur, onun üçün boş yer də saxlanılmayıb.
    .why = Dərc edilən mətndə parça çatışmır və ya başqa dildə göstərilir.
    .mend = Bəyanat üçün “dilmanc sync” əmrini verin, o, seqmentin yerini yazacaq; digər fayllarda seqmenti əlavə edib tərcümə edin.
    .waive = { waive-settings }

check-obsolete-file = Orijinalı olmayan fayl
    .what = Bu adda orijinal fayl artıq yoxdur.
    .why = Bu mətnləri daha heç kim yeniləmir, amma proqram onları hələ də göstərə bilər.
    .mend = Faylı silin, orijinal faylın adı dəyişibsə, bunun da adını dəyişin.
    .waive = { waive-settings }

check-obsolete-message = Orijinalı olmayan seqment
    .what = Tərcümədə olan seqment orijinalda artıq yoxdur.
    .why = Dərc edilən mətn bəyanatda deyilməyən sözü deyə bilər.
    .mend = Bəyanat üçün “dilmanc sync” əmrini verin: o, tərcüməni “Obsolete” bölməsinə keçirir və abzas qayıdarsa, geri gətirir. Digər fayllarda seqmenti silin.
    .waive = { waive-settings }

check-untranslated = Tərcümə edilməmiş seqment
    .what = Seqmentin yeri hələ boşdur və ya tərcümə orijinalın eynidir.
    .why = Oxucu parçanı başqa dildə görür və ya heç görmür.
    .mend = Tərcüməni = işarəsindən sonra yazın və seqmentin identifikatorundan əvvəlki # işarəsini silin.
    .waive = Hər iki dildə eyni cür yazılırsa (ad, abreviatura, ədəd), { waive-how }

check-empty-translation = Boş tərcümə
    .what = Orijinalda mətn olan yerdə tərcümə və ya onun variantlarından biri heç nə göstərmir.
    .why = Oxucu üçün parça itir və heç bir proqram bunu bildirmir.
    .mend = Tərcüməni yazın.
    .waive = Bu dildə həmin yerə söz lazım deyilsə, { waive-how }

check-stale-translation = Köhnəlmiş tərcümə
    .what = Bu tərcümədən sonra orijinal dəyişib: tərcümə edilən mətn yuxarıdakı “# en:” və ya “# was:” şərhindədir. Belə şərh yoxdursa, “--since REV” git-dəki əvvəlki versiya ilə müqayisə edir: ondan sonra orijinal dəyişib, tərcümə isə dəyişməyib.
    .why = Bəyanatın variantları artıq eyni fikri ifadə etmir.
    .mend = Dəyişən sözlərə görə tərcüməni düzəldin, sonra “# was:” sətirlərini silin və ya “dilmanc approve ID” əmrini verin. --since ilə aşkar edilmiş tərcümə olduğu kimi də qəbul edilə bilər: orijinalın indiki mətnini onun üstündə “# en: mətn” şərhi kimi yazın.
    .waive = İstisna edilmir; dəyişiklik tərcüməyə aid deyilsə, tərcüməni “dilmanc approve ID” əmri ilə təsdiqləyin.

check-commented-out-translation = Şərhdə qalmış tərcümə
    .what = Tərcümə ayrılmış yerdə yazılıb, amma qarşısındakı # işarəsi silinməyib.
    .why = İş görülüb, lakin oxucu onu görmür.
    .mend = Tərcümənin hər sətrinin əvvəlindən # işarəsini və ondan sonrakı boşluğu silin.
    .waive = Şərh qaralama və ya nümunədirsə, { waive-how }

check-unsynced-document = Son sinxronlaşdırmadan sonra dəyişən sənəd
    .what = Sənəd sonradan redaktə edilib və ondan yaradılan orijinal fayldakı mətnlə üst-üstə düşmür.
    .why = Bütün qalan nəticələr köhnə mətnə aiddir.
    .mend = “dilmanc sync” əmrini verin; “--dry-run” ilə o, yalnız nəyin dəyişəcəyini göstərir.
    .waive = { waive-settings }

## İzahlar: Fluent strukturu

check-missing-value = Atributların yanında çatışmayan mətn
    .what = Orijinalda burada mətn, tərcümədə isə yalnız atributlar var.
    .why = Mətni istəyən proqram onu tapmır və seqmentin identifikatorunu, yaxud orijinalı göstərir.
    .mend = Mətni = işarəsindən sonra əlavə edin.
    .waive = { waive-never }

check-obsolete-value = Orijinalda olmayan mətn
    .what = Orijinalda burada yalnız atributlar var, tərcümədə isə həm də ayrıca mətn.
    .why = Heç bir proqram bu mətni istəmir və ya orijinalda deyilməyən bir şey göstərilir.
    .mend = = işarəsindən sonrakı mətni silin.
    .waive = { waive-settings }

check-missing-attribute = Çatışmayan atribut
    .what = Orijinalda olan atribut tərcümədə yoxdur. Terminlərin atributları sərbəstdir: orada qısa forma və s. saxlanılır.
    .why = Düymə və ya izah bu dildə mətnsiz qalır.
    .mend = Atributu əlavə edin.
    .waive = { waive-settings }

check-obsolete-attribute = Orijinalda olmayan atribut
    .what = Tərcümədə orijinalda olmayan atribut var. Terminlərin atributları sərbəstdir.
    .why = Onun mətnini heç kim görmür; çox vaxt bu, səhv yazılmış addır və lazımi atribut çatışmır.
    .mend = Atributu silin və ya adını düzəldin.
    .waive = { waive-settings }

check-unknown-variable = Naməlum dəyişən
    .what = Tərcümədə orijinalda olmayan dəyişən işlədilib.
    .why = Proqram ona qiymət vermir və oxucu dəyişənin adını görür.
    .mend = Adı orijinaldan köçürün; dəyişənlərin adı tərcümə edilmir.
    .waive = Proqram bu dəyişəni yenə də ötürürsə, { waive-how }

check-dropped-variable = İtmiş dəyişən
    .what = Orijinalda göstərilən dəyişən tərcümənin heç bir yerində göstərilmir. Dəqiq bir və ya iki hal üçün olan variant onsuz da keçinə bilər.
    .why = Dərc edilən mətndə ədəd, ad və ya tarix çatışmır.
    .mend = Dəyişəni cümlənin tələb etdiyi yerə yazın.
    .waive = Cümlə onsuz da tamdırsa, { waive-how }

check-unknown-selector = Naməlum dəyişən üzrə seçim
    .what = Tərcümə variantı orijinalda olmayan dəyişənə görə seçir.
    .why = Proqram ona qiymət vermir, buna görə həmişə əsas variant göstərilir.
    .mend = Orijinaldakı dəyişənə görə seçin.
    .waive = Proqram bu dəyişəni yenə də ötürürsə, { waive-how }

check-unresolved-reference = Ünvansız istinad
    .what = Tərcümədə bu dildə olmayan başqa seqmentin, terminin və ya atributun adı çəkilib. Böyük və kiçik hərflər fərqlənir.
    .why = Oxucu mətnin yerində ad görür.
    .mend = Adı düzəldin və ya istinad edilən mətni tərcümə edin.
    .waive = { waive-never }

check-reference-changed = Orijinaldan fərqli istinad
    .what = Orijinalda adı çəkilən seqment və ya termin tərcümədə çəkilmir, yaxud əksinə.
    .why = Bütün mətnlər üçün bir yerdə saxlanılan ad dəyişəndə burada köhnə qalar.
    .mend = Cümlə adın başqa formasını tələb etmirsə, orijinaldakı istinaddan istifadə edin.
    .waive = Ad şəkilçi qəbul etdiyi üçün bütöv yazılıbsa, { waive-how }

check-cyclic-reference = Dövrə vurub özünə qayıdan mətn
    .what = Seqmentlər və ya terminlər bir-birinə dairəvi istinad edir.
    .why = Proqram mətni qura bilmir və ad göstərir, yaxud heç nə göstərmir.
    .mend = Mətnlərdən birini digərlərinə istinad etmədən yazın.
    .waive = { waive-never }

check-unknown-function = Naməlum funksiya
    .what = Tərcümədə Fluent dilində olmayan və orijinalda işlədilməyən funksiya çağırılır.
    .why = Oxucu qiymətin yerində funksiyanın adını görür.
    .mend = Adı düzəldin; NUMBER və DATETIME həmişə var; proqramın öz funksiyaları “dilmanc.yaml” faylının “functions:” bölməsində elan olunur.
    .waive = { waive-never }

check-unknown-option = Funksiyanın naməlum parametri
    .what = NUMBER və ya DATETIME funksiyasına onda olmayan parametr və ya parametrin tanımadığı qiymət verilib.
    .why = Belə parametr nəzərə alınmır və ədəd, yaxud tarix istənilən kimi görünmür.
    .mend = Parametri və ya qiymətini düzəldin; proqramın əlavə etdiyi parametrlər “dilmanc.yaml” faylında elan olunur, məsələn, functions: ["NUMBER(precision)"].
    .waive = Proqram bu parametri oxuyursa, { waive-how }

check-term-argument = Terminin istifadə etmədiyi arqument
    .what = Terminə adsız arqument, onun heç soruşmadığı arqument və ya variantı olmayan qiymət verilib.
    .why = Fluent belə arqumentə məhəl qoymur və istənilən forma göstərilmir.
    .mend = Terminin tanıdığı arqumenti və qiyməti yazın.
    .waive = Termin onu başqa dillərdə istifadə edirsə, { waive-how }

check-unset-term-variable = Terminin qiymət almayan dəyişəni
    .what = Termin bir dəyişəni göstərir, amma onu işlədən heç bir seqment bu dəyişənə qiymət ötürmür. Terminlər proqramın dəyişənlərini görmür.
    .why = Oxucu dəyişənin adını görür, Fluent isə səhv bildirmir.
    .mend = Terminin işləndiyi yerdə qiyməti mötərizədə ötürün və ya dəyişəni termindən çıxarın.
    .waive = Qiyməti başqa proqram ötürürsə, { waive-how }

check-missing-plural = Çatışmayan cəm forması
    .what = Ədədə görə seçimdə bu dilə lazım olan variant yoxdur: rus dilində one, few və many, Azərbaycan və ingilis dillərində one və other.
    .why = Bəzi ədədlərdə oxucu sözün yanlış formasını görür.
    .mend = Düzgün forması olan variantı əlavə edin.
    .waive = Ədəd belə qiymət ala bilməzsə, { waive-how }

check-unused-plural = Heç vaxt işlənməyən cəm forması
    .what = Ədədə görə seçimdə bu dildə olmayan forma üçün variant var.
    .why = O, heç vaxt göstərilmir; çox vaxt onun əvəzinə lazımi forma çatışmır.
    .mend = Variantı silin və ya ona düzgün açar verin.
    .waive = Başqa proqramlara lazımdırsa, { waive-how }

check-one-without-number = 1 üçün yazılan, amma 21-ə də aid olan forma
    .what = Bu dildə [one] 21, 31, 101 və s. üçün də işlənir, amma bu variant, digərlərindən fərqli olaraq, ədədi göstərmir.
    .why = Oxucu iyirmi bir fayl əvəzinə “bir fayl” görür.
    .mend = Variantda ədədi göstərin; yalnız 1 üçün [1] yazın.
    .waive = Ədəd heç vaxt 20-dən böyük olmursa, { waive-how }

check-translated-variant-key = Tərcümə edilmiş variant açarı
    .what = Variantın açarı proqramın sözüdür, amma mətnlə birlikdə tərcümə edilib.
    .why = Proqram tərcümə edilmiş açarı soruşmur və variant heç vaxt göstərilmir.
    .mend = Açarı orijinaldakı kimi yazın, yalnız ondan sonrakı mətni tərcümə edin.
    .waive = Proqram həqiqətən bu açarı işlədirsə, { waive-how }

check-dropped-literal = İtmiş işarə
    .what = Orijinalda fiqurlu mötərizə və ya başqa xüsusi işarə { "{ \"…\" }" } şəklində yazılıb, tərcümədə isə göstərilmir.
    .why = Mətnə aid işarə oxucuya çatmır.
    .mend = Onu orijinaldakı kimi fiqurlu mötərizə içində, dırnaqda yazın.
    .waive = İşarə bu dildə lazım deyilsə, { waive-how }

check-l10n-name-mismatch = Fərqli data-l10n-name
    .what = Səhifənin öz elementlərini mətndə tapdığı adlar orijinalda və tərcümədə fərqlidir.
    .why = Səhifədəki keçidlər və düymələr itir və ya mətnsiz qalır.
    .mend = Adları orijinaldan köçürün.
    .waive = Bu dildə səhifənin quruluşu fərqlidirsə, { waive-how }

check-unbalanced-markup = Qoşası olmayan teq
    .what = HTML elementi açılıb bağlanmayıb, açılmadan bağlanıb və ya bağlanma sırası pozulub.
    .why = Qalın şrift və ya keçid səhifənin sonuna qədər uzana bilər.
    .mend = Çatışmayan teqi əlavə edin, artıq teqi silin və ya sıranı düzəldin.
    .waive = Qoşası başqa seqmentdədirsə, { waive-how }

check-markup-mismatch = Fərqli işarələmə
    .what = Tərcümədəki HTML elementləri orijinaldakından fərqlidir.
    .why = Vurğu, keçid və ya sətrin bölünməsi itir, yaxud lazım olmayan yer fərqləndirilir.
    .mend = Orijinalda fərqləndirilən sözləri fərqləndirin.
    .waive = Bu dil həmin sözləri başqa üsulla (məsələn, başlıqları dırnaqla) fərqləndirirsə, { waive-how }

check-invalid-style = CSS ölçüsü olmayan üslub
    .what = .style atributunda orijinaldakı xassələr üçün ədəd və vahidlə en və ya hündürlük yazılmalıdır.
    .why = Pəncərə yanlış ölçüdə açılır.
    .mend = Orijinaldakı kimi yazın, yalnız ədədləri dəyişin.
    .waive = Proqram başqa yazılışı oxuyursa, { waive-how }

check-access-key = Düymənin adında olmayan qısayol hərfi
    .what = Qısayol bir hərfdən uzundur və ya həmin hərf düymənin adında yoxdur.
    .why = Hərfin altından xətt çəkmək olmur və onu heç kim tapmır.
    .mend = Tərcümədəki addan bir hərf seçin.
    .waive = Proqram qısayolu başqa cür göstərirsə, { waive-how }

check-foreign-placeholder = Başqa formatın əvəzləyicisi
    .what = %s, { "{0}" }, ${ "{name}" } kimi işarələr orijinalda və tərcümədə fərqlidir.
    .why = Mətndə qiymət çatışmır və ya proqram dayanır.
    .mend = İşarələri orijinaldan olduğu kimi köçürün.
    .waive = İşarə mətnin özünə aiddirsə, { waive-how }

## İzahlar: faktlar

check-number-mismatch = Uyğun gəlməyən ədəd
    .what = Orijinaldakı ədəd tərcümədə yoxdur, yerində başqa ədəd var və ya artıq ədəd əlavə olunub. Rəqəmlər deyil, qiymətlər müqayisə edilir: 4.400 və “4,4 min” eyni ədəddir.
    .why = Yanlış ədəd rəsmi mətndə ən ağır və geri götürülməsi ən çətin səhvdir.
    .mend = Hər iki mətni ilkin sənədlə tutuşdurun və yanlış ədədi düzəldin.
    .waive = Hər iki mətn eyni şeyi başqa cür bildirirsə (məsələn, ölçü vahidi çevrilibsə), { waive-how }

check-number-format = Başqa dilin qaydası ilə yazılmış ədəd
    .what = Ədədin ayırıcıları bu dilə uyğun deyil: Azərbaycan və rus dillərində kəsrdən əvvəl vergül, ingilis dilində nöqtə qoyulur.
    .why = 1.234 və 1,234 yazılışlarını ayrı-ayrı dillərin oxucuları fərqli ədədlər kimi anlayır.
    .mend = Ədədi bu dilin qaydası ilə yazın.
    .waive = Bu, kəmiyyət deyil, versiya, bölmə və ya koddursa, { waive-how }

check-date-mismatch = Uyğun gəlməyən tarix
    .what = Gün, ay və ya il fərqlidir, yaxud tarix mətnlərdən yalnız birində var. Hissələrin sırası və yazılış üsulu nəzərə alınmır.
    .why = Bəyanata istinad edən hər kəs yanlış tarixi təkrarlayır.
    .mend = İlkin sənədlə tutuşdurun; 03/04 kimi yazılışda ehtiyatlı olun: mart da ola bilər, aprel də.
    .waive = Hər iki mətndə eyni gün (məsələn, başqa təqvimlə) nəzərdə tutulubsa, { waive-how }

# waive .why time-mismatch [2c3721]: mətn bu işarələrin və yazılışların özündən bəhs edir
check-time-mismatch = Uyğun gəlməyən vaxt
    .what = 24 saat hesabı ilə saat və ya dəqiqələr fərqlidir.
    .why = İnsanlar yanlış vaxtda gəlir; 10:30 pm yazılışı asanlıqla 10:30 olur.
    .mend = Vaxtı düzəldin; axşam saatı Azərbaycan və rus dillərində 22:30 kimi yazılır.
    .waive = Vaxt başqa saat qurşağına çevrilibsə, { waive-how }

check-unit-mismatch = Uyğun gəlməyən ölçü
    .what = Faiz, uzunluq, sahə, kütlə, temperatur və ya “dəfə” ədədinə, yaxud növünə görə fərqlidir.
    .why = Beş faiz və beş dəfə, hektar və kvadratkilometr ayrı-ayrı şeylərdir.
    .mend = Ədədi və ya ölçü vahidini düzəldin.
    .waive = Qiymət başqa vahidə çevrilib yuvarlaqlaşdırılıbsa, { waive-how }

check-money-mismatch = Uyğun gəlməyən məbləğ
    .what = Məbləğ və ya valyuta fərqlidir.
    .why = Milyon və milyard, dollar və manat asanlıqla qarışır, mətbuat isə məhz məbləği yazır.
    .mend = Məbləği, onun dərəcəsini və ya valyutanı düzəldin.
    .waive = Məbləğ qəsdən başqa valyutaya çevrilibsə, { waive-how }

check-century-mismatch = Uyğun gəlməyən əsr
    .what = Mətnlərdə fərqli əsrlər göstərilib. Rum və ərəb rəqəmləri eyni sayılır.
    .why = Hadisə yüz il əvvələ və ya sonraya düşür.
    .mend = Əsri düzəldin: XIX əsr 1800-cü illərdir.
    .waive = Hər iki mətn eyni dövrü başqa cür bildirirsə, { waive-how }

check-decade-mismatch = Uyğun gəlməyən onillik
    .what = Mətnlərdə fərqli onilliklər göstərilib.
    .why = Tarixi faktlar on il və daha çox sürüşür.
    .mend = Onilliyi düzəldin.
    .waive = Hər iki mətn eyni illəri başqa cür bildirirsə, { waive-how }

check-citation-mismatch = Uyğun gəlməyən sənəd istinadı
    .what = Qətnamənin, fərmanın, maddənin, bəndin və ya protokolun nömrəsi fərqlidir, yaxud yoxdur.
    .why = Yanlış sənədə istinad edən bəyanat hüquqi əsasını itirir.
    .mend = Nömrəni istinad edilən sənədlə tutuşdurun.
    .waive = Sənədin nömrəsi bu dildə başqadırsa, { waive-how }

check-phone-mismatch = Uyğun gəlməyən telefon nömrəsi
    .what = Rəqəmlər fərqlidir. Ölkə kodu və rəqəmlərin arasındakı işarələr nəzərə alınmır.
    .why = Jurnalistlər heç kimə və ya yad adama zəng vurur.
    .mend = Nömrəni ilkin sənəddən köçürün.
    .waive = Bu dil üçün ayrıca nömrə varsa, { waive-how }

check-url-changed = Fərqli internet ünvanı
    .what = Tərcümədəki keçid başqa səhifəyə aparır, çatışmır və ya artıqdır. Ünvanın dil hissəsi fərqli ola bilər.
    .why = Oxucu yanlış səhifəyə düşür və ya heç bir səhifə açılmır.
    .mend = Ünvanı köçürün, yalnız dil hissəsini dəyişin.
    .waive = Bu dilin həqiqətən ayrıca səhifəsi varsa, { waive-how }

check-email-changed = Fərqli e-poçt ünvanı
    .what = E-poçt ünvanı fərqlidir, çatışmır və ya artıqdır.
    .why = Məktublar çatmır.
    .mend = Ünvanı orijinaldan köçürün.
    .waive = Bu dil üçün ayrıca ünvan varsa, { waive-how }

check-identifier-changed = Fərqli kod
    .what = COP29 və ya sənəd nömrəsi kimi hərf və rəqəmlərdən ibarət kod fərqlidir, yaxud yoxdur.
    .why = Oxucu kodun nəyi bildirdiyini tapa bilmir.
    .mend = Kodu köçürün; qəbul olunduğu halda hərflər bu dilin əlifbası ilə yazıla bilər.
    .waive = Bu dildə həmin şeyin başqa kodu varsa, { waive-how }

check-name-missing = Çatışmayan ad
    .what = Orijinalda adı çəkilən şəxs, yer və ya qurum tərcümədə yoxdur.
    .why = Oxucu kimin nə etdiyini bilmir və ya təşəkkürdə kiminsə adı unudulur.
    .mend = Adı bu dildəki yazılışı ilə əlavə edin.
    .waive = Cümlə bunu başqa cür (məsələn, vəzifə və ya əvəzliklə) bildirirsə, { waive-how }

check-name-changed = Fərqli yazılan ad
    .what = Ad orijinaldakına və ya layihədəki başqa yazılışlarına uyğun gəlmir.
    .why = Yanlış yazılan ad inciklik yaradır, axtarış da onu tapmır.
    .mend = Şəxsin və ya qurumun bu dildə işlətdiyi yazılışı seçin.
    .waive = Ad düzgündürsə və sadəcə fərqli görünürsə, { waive-how }

## İzahlar: dil

check-wrong-language = Başqa dildə mətn
    .what = Tərcümə və ya onun bütöv bir cümləsi faylın dilində deyil.
    .why = Mətn yanlış yerə köçürülmüş ola bilər.
    .mend = Mətni öz dilinin faylına keçirin, buraya isə tərcüməni yazın.
    .waive = Mətn sitat, başlıq və ya adlar siyahısıdırsa, { waive-how }

check-partially-untranslated = Tərcümə edilməmiş sözlər
    .what = Orijinalın bəzi sözləri tərcümədə olduğu kimi qalıb.
    .why = Cümlə yarıda başqa dilə keçir.
    .mend = Həmin sözləri də tərcümə edin.
    .waive = Bunlar ad, marka və ya dəyişməyən başlıqdırsa, { waive-how }

check-script-mix = Bir sözdə latın və kiril hərfləri
    .what = Sözdə hər iki əlifbanın oxşar hərfləri var, məsələn, latın a və kiril а.
    .why = Fərq görünmür, amma axtarış sözü tapmır, mətni səsləndirən proqramlar onu düzgün oxumur.
    .mend = Göstərilən hərfi dəyişin və ya sözü yenidən yazın.
    .waive = Söz məhz belə yazılmalıdırsa, { waive-how }

check-wrong-script-word = Başqa əlifba ilə yazılmış söz
    .what = Azərbaycanca mətnin içində bütöv söz kiril hərfləri ilə, rusca mətnin içində isə oxşar latın hərfləri ilə yazılıb.
    .why = Söz düzgün görünür, amma heç bir proqram onu həmin söz saymır.
    .mend = Sözü bu dilin klaviaturası ilə yenidən yazın.
    .waive = Bu, xarici ad, düstur və ya sitatdırsa, { waive-how }

check-schwa-look-alike = ə hərfinin oxşarı
    .what = Azərbaycan dilindəki ə hərfinin yerinə kiril hərfi (U+04D9) və ya çevrilmiş e (U+01DD) yazılıb.
    .why = Ekranda fərq görünmür, lakin axtarış, sıralama və orfoqrafiya proqramları sözü başqa söz sayır.
    .mend = ə hərfini Azərbaycan klaviaturası ilə yazın: U+0259, böyük hərf U+018F.
    .waive = Mətn məhz bu hərflərdən bəhs edirsə, { waive-how }

check-i-combining-dot = İkinci nöqtəli i
    .what = i hərfindən sonra ayrıca nöqtə (U+0307) var. Azərbaycan dilini bilməyən proqram böyük İ hərfini kiçildəndə onu yaradıb.
    .why = Sözdə iki nöqtə və ya dördbucaq görünür, axtarış sözü tapmır.
    .mend = Nöqtəni silin.
    .waive = Mətn məhz bu işarədən bəhs edirsə, { waive-how }

check-foreign-letter = Başqa əlifbanın hərfi
    .what = Sözdə bu dilin əlifbasında olmayan hərf var.
    .why = Bu, klaviatura səhvi və ya başqa dilin qalığıdır.
    .mend = Sözü bu dilin hərfləri ilə yazın.
    .waive = Yazılışını saxlayan xarici addırsa, { waive-how }

check-turkish-intrusion = Azərbaycanca mətndə türkcə yazılış
    .what = Azərbaycanca mətndə türk sözü və ya türk yazılışı var: “və” yerinə “ve”, şəkilçidən əvvəl apostrof, â, î, û hərfləri.
    .why = Oxucu mətnin onun üçün yazılmadığını dərhal görür.
    .mend = Azərbaycan sözünü yazın, şəkilçini apostrofsuz artırın.
    .waive = Bu, türk adı və ya sitatdırsa, { waive-how }

check-az-ascii = Öz hərfləri olmayan azərbaycanca mətn
    .what = Mətn yalnız ingilis hərfləri ilə yığılıb: ə yerinə e, ş yerinə s, ç yerinə c, ı yerinə i.
    .why = Belə mətn çətin oxunur, bir çox söz başqa sözə çevrilir.
    .mend = Mətni Azərbaycan klaviaturası ilə yenidən yazın.
    .waive = Mətn ad və kodlardan ibarətdirsə, { waive-how }

check-az-ordinal-suffix = Ədəddən sonra yanlış şəkilçi
    .what = Sıra sayının şəkilçisi ədədin oxunuşundakı son sözün saitinə uyğunlaşır: altıncı, deməli, 6-cı; mininci, deməli, 2000-ci.
    .why = Bu, hər oxucunun hiss etdiyi orfoqrafik səhvdir.
    .mend = Göstərilən şəkilçini yazın.
    .waive = Ədəd başqa cür oxunursa (məsələn, xarici adda), { waive-how }

check-az-capital-i = Yanlış böyük I və ya İ
    .what = i hərfinin böyüyü İ, ı hərfinin böyüyü I-dır; burada onlar qarışıb.
    .why = Söz, adətən başlıqda, səhv yazılmış olur.
    .mend = Hərfi düzəldin: NAZİRLİK, amma QIZIL.
    .waive = Söz xarici söz və ya abreviaturadırsa, { waive-how }

check-ru-ordinal-suffix = Rus dilində ədəddən sonra yanlış sonluq
    .what = Rəqəmlə yazılan sıra sayı saitdən sonra bir, samitdən sonra iki hərf qəbul edir: 5-й, 5-го; rum rəqəmindən sonra və tarixdə sonluq yazılmır.
    .why = Bu, rus mətnlərində qaydaya zidd geniş yayılmış səhvdir.
    .mend = Göstərilən sonluğu yazın və ya sonluğu silin.
    .waive = Köhnə mətndən sitatdırsa, { waive-how }

## İzahlar: durğu işarələri və boşluqlar

check-unpaired-quote = Qoşası olmayan dırnaq
    .what = Sitat açılıb bağlanmayıb və ya açılmadan bağlanıb. Bir neçə abzası tutan sitat hər abzasda yenidən açıla bilər.
    .why = Oxucu sözlərin kimə məxsus olduğunu bilmir.
    .mend = Çatışmayan dırnağı əlavə edin və ya artıq dırnağı silin.
    .waive = Sitat bu sənəddən kənarda bitirsə, { waive-how }

check-quote-style = Başqa üslubda dırnaqlar
    .what = Dırnaqlar bu dildəki kimi deyil: Azərbaycan və ingilis dillərində “ ”, rus dilində « », onların içində isə „ “ işlənir.
    .why = Qarışıq dırnaqlar rəsmi mətni səliqəsiz göstərir.
    .mend = Dırnaqları dəyişin.
    .waive = Dırnaqlar koda və ya sitat gətirilən əsl mətnə aiddirsə, { waive-how }

check-unpaired-bracket = Qoşası olmayan mötərizə
    .what = Mötərizə açılıb bağlanmayıb və ya açılmadan bağlanıb, orijinalda isə hər ikisi var.
    .why = Oxucu qeydin harada bitdiyini görmür.
    .mend = Çatışmayan mötərizəni əlavə edin və ya artıq mötərizəni silin.
    .waive = Mötərizə burada müstəqil işarədirsə, { waive-how }

check-mixed-apostrophe = İki növ apostrof
    .what = Eyni mətndə həm ', həm də ’ işlədilib.
    .why = Mətn səliqəsiz görünür, axtarış yazılışlardan yalnız birini tapır.
    .mend = Hər yerdə ’ yazın; Azərbaycan sözlərinə apostrof ümumiyyətlə lazım deyil.
    .waive = Onlardan biri fut və ya dəqiqə işarəsidirsə, { waive-how }

check-end-punctuation = Sonda başqa işarə
    .what = Orijinal və tərcümə fərqli işarə ilə bitir: nöqtə, sual işarəsi, iki nöqtə və ya işarəsiz.
    .why = Sual hökmə çevrilir və ya mətn yarımçıq görünür.
    .mend = Sonda orijinaldakı işarəni qoyun.
    .waive = Bu dildə belə mətn başqa cür bitirsə, { waive-how }

check-edge-space = Əvvəldə və ya sonda boşluq
    .what = Tərcümə orijinalda olmayan boşluqla başlayır və ya bitir.
    .why = Çapda və səhifədə sözlər aralı düşür və ya sətir sürüşür.
    .mend = Boşluğu silin.
    .waive = Mətn başqa mətnə birləşdirilir və boşluq lazımdırsa, { waive-how }

check-double-space = Ardıcıl iki boşluq
    .what = Sətrin içində iki və daha çox boşluq var (burada ␣ ilə göstərilib).
    .why = Çapda sətirdə boş yer qalır.
    .mend = Artıq boşluğu silin.
    .waive = Boşluqlar cədvəlin sütunlarını düzləndirirsə, { waive-how }

check-space-before-mark = Durğu işarəsindən əvvəl boşluq
    .what = Vergüldən, nöqtədən, iki nöqtədən və ya başqa işarədən əvvəl, yaxud mötərizə və dırnağın içəri tərəfində boşluq var.
    .why = İşarə sözdən ayrılıb növbəti sətrə keçə bilər.
    .mend = Boşluğu silin.
    .waive = İşarə burada müstəqil işarədirsə, { waive-how }

check-stray-nbsp = Yersiz qırılmaz boşluq
    .what = Bu dildə işlənmədiyi yerdə qırılmaz boşluq var. O, adətən saytdan köçürülən mətnlə gəlir.
    .why = Sətir yanlış yerdə qırılır, axtarış sözləri tapmır.
    .mend = Onu adi boşluqla əvəz edin.
    .waive = İki söz eyni sətirdə qalmalıdırsa, { waive-how }

check-doubled-word = İki dəfə yazılmış söz
    .what = Eyni söz dalbadal iki dəfə yazılıb.
    .why = Bu, demək olar ki, həmişə redaktə zamanı yaranan səhvdir.
    .mend = Sözlərdən birini silin.
    .waive = Təkrar qəsdən edilibsə və ya bu, addırsa, { waive-how }

check-hyphen-as-dash = Tire yerinə defis
    .what = Tire olmalı yerdə iki boşluğun arasında defis yazılıb.
    .why = Tire durğu işarəsidir, defis isə sözləri birləşdirir.
    .mend = Azərbaycan və ingilis dillərində –, rus dilində — yazın.
    .waive = Bu, mənfi işarəsi və ya əmrin hissəsidirsə, { waive-how }

## İzahlar: bütövlükdə sənəd

check-length-ratio = Qeyri-adi uzunluq
    .what = Tərcümə belə mətnin adi tərcüməsindən xeyli qısa və ya uzundur.
    .why = Cümlə çatışmaya bilər və ya başqa abzasın hissəsi əlavə olunub.
    .mend = Hər iki mətni yanaşı oxuyun, çatışmayanı əlavə edin, artığı silin.
    .waive = Mətn tamdırsa və sadəcə qısa və ya uzundursa (açılmış abreviatura, sabit ifadə), { waive-how }

check-sentence-count = Fərqli sayda cümlə
    .what = Tərcümədəki cümlələr orijinaldakından ən azı iki cümlə az və ya çoxdur, yaxud yarısı qədərdir.
    .why = Cümlə buraxılmış ola bilər.
    .mend = Qarşılığı olmayan cümləni tapıb tərcümə edin.
    .waive = Cümlələr yalnız birləşdirilib və ya bölünübsə, { waive-how }

check-misaligned = Başqa seqmentin tərcüməsi
    .what = Bu tərcümənin faktları, adları və uzunluğu öz orijinalından çox qonşu seqmentə uyğun gəlir.
    .why = İki abzasın yeri dəyişib və ya buradan sonrakıların hamısı bir yer sürüşüb.
    .mend = Tərcüməni aid olduğu seqmentə keçirin.
    .waive = Abzasların sırası qəsdən dəyişdirilibsə, { waive-how }

check-merged-neighbour = Bir tərcümədə iki seqment
    .what = Tərcümədə qonşu seqmentin mətni də var, həmin seqment isə yoxdur, boşdur və ya təkrardır.
    .why = Birində dəyişiklik olanda o birinin köhnəldiyi hiss edilmir.
    .mend = Hər hissəni öz seqmentinə keçirin; sənəddə abzasın sərhədi dəyişibsə, “dilmanc sync” əmrini verin.
    .waive = Bu dildə abzaslar qəsdən birləşdirilibsə, { waive-how }

check-truncated = Yarımçıq tərcümə
    .what = Orijinalın sonunun qarşılığı yoxdur və ya tərcümə son işarəsiz kəsilir.
    .why = Abzasın son fikri itir.
    .mend = Mətni sona qədər tərcümə edin.
    .waive = Sonu razılaşdırılaraq buraxılıbsa, { waive-how }

check-copied-neighbour = Başqa seqmentdən köçürülmüş tərcümə
    .what = Orijinalları fərqli olan iki seqmentin tərcüməsi eynidir.
    .why = Onlardan biri öz orijinalını bildirmir.
    .mend = Bu seqmenti yenidən tərcümə edin.
    .waive = Hər ikisi eyni cür deyilə bilərsə (məsələn, qısa başlıqlar), { waive-how }

## İzahlar: vahidlik

check-glossary-term = Lüğətə uyğun olmayan termin
    .what = Terminlər lüğətində orijinaldakı terminin tərcüməsi var, bu mətndə isə başqası işlədilib.
    .why = Bir şeyin müxtəlif adları müxtəlif şeylər kimi anlaşılır.
    .mend = Lüğətdəki termini cümlənin tələb etdiyi formada yazın.
    .waive = Termin burada başqa mənadadırsa, { waive-how }

check-forbidden-term = İşlədilməməli termin
    .what = Tərcümədə terminlər lüğətinin yol vermədiyi söz işlədilib.
    .why = Söz köhnəlib, yanlışdır və ya siyasi çalar daşıyır.
    .mend = Lüğətdə onun əvəzinə göstərilən termini yazın.
    .waive = Söz sitatın içindədirsə, { waive-how }

check-inconsistent-translation = Eyni orijinal, fərqli tərcümələr
    .what = Orijinaldakı eyni mətn bu layihədə iki cür tərcümə edilib.
    .why = Rəsmi mətnlərin sabit ifadələri həmişə eyni cür səslənməlidir.
    .mend = Daha yaxşı tərcüməni seçin və hər iki yerdə onu yazın.
    .waive = Fərqi yer və ya qrammatika tələb edirsə, { waive-how }

check-repeated-target = Fərqli orijinallar, eyni tərcümə
    .what = Orijinalın iki fərqli mətninin tərcüməsi eynidir.
    .why = Orijinaldakı fərq itə bilər.
    .mend = Elə tərcümə edin ki, fərq görünsün.
    .waive = Bu dildə hər ikisi üçün bir söz varsa, { waive-how }

check-inconsistent-name = İki cür yazılan ad
    .what = Eyni şəxsin, yerin və ya qurumun adı sənəddə və ya layihədə iki cür yazılıb.
    .why = Oxucu onları ayrı-ayrı adlar sayır, axtarış yalnız birini tapır.
    .mend = Bir yazılış seçin və hər yerdə onu işlədin.
    .waive = Bunlar iki ayrı addırsa, { waive-how }

check-anniversary-arithmetic = Hesabı düz gəlməyən ildönümü
    .what = İldönümünün sayı və ya “il əvvəl” ifadəsi hadisənin ilinə və bəyanatın tarixinə uyğun gəlmir. “Təxminən” kimi sözlər nəzərə alınır.
    .why = Oxucular məhz belə səhvlərə görə məktub yazıb irad tuturlar.
    .mend = Yenidən hesablayın: bəyanatın ilindən hadisənin ilini çıxın.
    .waive = Hadisə başqa gündən sayılırsa, { waive-how }

check-weekday-date = Tarixə uyğun gəlməyən həftə günü
    .what = Təqvimə görə bu tarix həftənin başqa gününə düşür.
    .why = Qonaqlar və jurnalistlər yanlış gündə gəlir.
    .mend = Həftənin gününü və ya tarixi düzəldin.
    .waive = Köhnə üslubla verilmiş tarixdirsə, { waive-how }

check-impossible-date = Mövcud olmayan tarix və ya vaxt
    .what = Belə gün və ya saat yoxdur, yaxud müddət başlamadan əvvəl bitir.
    .why = Bu, şübhəsiz, səhvdir və hansı günün nəzərdə tutulduğu bilinmir.
    .mend = Tarixi və ya vaxtı düzəldin.
    .waive = Bu, yalnız tarixə oxşayan ədəddirsə, { waive-how }

check-sum-mismatch = Düz gəlməyən yekun
    .what = Hissələr yekunu vermir və ya faizlərin cəmi 100 etmir.
    .why = Oxucu rəqəmləri toplayır və mətnin qalanına da şübhə edir.
    .mend = Yekunu və ya yanlış hissəni düzəldin.
    .waive = Hissələr qismən üst-üstə düşürsə və ya yuvarlaqlaşdırılıbsa, { waive-how }

## İzahlar: istisnalar

check-waiver-stale = Köhnəlmiş istisna
    .what = İstisna yazıldıqdan sonra orijinal və ya tərcümə dəyişib, ona görə istisna qüvvədən düşüb.
    .why = Göstərilən səbəb yeni mətnə aid olmaya bilər.
    .mend = Yeni mətni oxuyun. Səbəb yerindədirsə, möhürü göstərilən möhürlə əvəz edin, deyilsə, istisnanı silin.
    .waive = { waive-never }

check-waiver-unused = Heç nəyi əhatə etməyən istisna
    .what = Yoxlama burada artıq heç nə tapmır.
    .why = Lazımsız istisna növbəti həqiqi qüsuru gizlədə bilər.
    .mend = Sətri silin.
    .waive = { waive-never }

check-waiver-unsealed = Möhürsüz istisna
    .what = İstisnada aid olduğu iki mətnin möhürü (altı onaltılıq rəqəm) yoxdur və o, hələ qüvvədə deyil.
    .why = Möhürsüz istisna heç kimin oxumadığı mətnləri də əhatə edərdi.
    .mend = Sətri göstərilən sətirlə əvəz edin və ya möhürü özü yazan “dilmanc waive” əmrini verin.
    .waive = { waive-never }

check-waiver-invalid = Yanlış istisna
    .what = İstisna oxunmur, səbəbi göstərilməyib, yoxlamanın adı naməlumdur və ya həmin yoxlama istisna edilmir.
    .why = O, heç nəyi istisna etmir, amma edirmiş kimi görünür.
    .mend = Sətri göstərildiyi kimi yazın və ya onu silib mətni düzəldin.
    .waive = { waive-never }

check-baseline-stale = Köhnəlmiş başlanğıc siyahısı
    .what = Başlanğıc siyahısında artıq rast gəlinməyən hal var.
    .why = Siyahı yalnız qısala bilər: lazımsız sətir növbəti həqiqi qüsuru gizlədə bilər.
    .mend = Yoxlamanı eyni seçimlərlə və --update-baseline ilə işə salın: aradan qalxanlar silinəcək, heç nə əlavə olunmayacaq.
    .waive = { waive-never }
