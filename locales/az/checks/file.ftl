### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-file = Fayllar və sintaksis

## Aşkar edilənlər

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
syntax-expected-id = Burada latın hərfləri ilə yazılmış identifikator başlamalıdır, “{ $found }” yox; yuxarıdakı mətni davam etdirən sətri dörd boşluq içəri çəkin
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

## İzahlar

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
