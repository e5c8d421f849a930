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
finding-bad-escape = Dırnaq içində “{ $escape }” yazılışının mənası yoxdur: tərs kəsr xətti üçün \\, dırnaq üçün \", kodu ilə verilən simvol üçün \u0041 yazın
finding-too-deep = Burada fiqurlu mötərizələr həddən artıq çox iç-içə salınıb, ona görə fayl yoxlanılmayıb: mətni sadələşdirin
finding-too-large = Fayl yoxlanılmaq üçün həddən artıq böyükdür: onu hissələrə bölün
finding-duplicate-message = “{ $id }” bu faylda iki dəfə verilib: birini saxlayın
finding-duplicate-attribute = .{ $attribute } atributu iki dəfə verilib: birini saxlayın
finding-first-here = ilk dəfə burada verilib

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
syntax-other = Fluent bu yazılışı oxuya bilmir: { $reason }

## Aşkar edilənlər: tərcümənin tamlığı

finding-missing-file = Belə fayl yoxdur, ona görə { $messages } seqment tərcüməsizdir: faylı yaradın (bəyanat üçün `dilmanc sync` əmrini verin)
finding-missing-message = “{ $id }” bu faylda yoxdur: onu tərcüməsi ilə birlikdə əlavə edin
finding-obsolete-message = Orijinalda “{ $id }” artıq yoxdur: onu buradan silin (bəyanat üçün `dilmanc sync` əmrini verin)
finding-untranslated = Hələ tərcümə edilməyib: tərcüməni = işarəsindən sonra yazın və seqmentin adından əvvəlki # işarəsini silin
finding-untranslated-copy = Tərcümə orijinalın eynidir: mətni tərcümə edin, hər iki dildə eyni cür yazılırsa, istisna edin
finding-empty-translation = Tərcümə boşdur, orijinalda isə mətn var: onu tərcümə edin, qəsdən boş saxlanılıbsa, istisna edin
finding-stale-translation = Tərcümədən sonra orijinal dəyişib, tərcüməni ona uyğunlaşdırın: { $change }
finding-commented-out = “{ $id }” seqmentinin tərcüməsi şərh içində qalıb: sətirlərin əvvəlindən # işarəsini silin
finding-unsynced-document = Sənədin son sinxronlaşdırmadan sonra dəyişən abzaslarının sayı { $changes }: `dilmanc sync` əmrini verin

## Aşkar edilənlər: Fluent strukturu

finding-missing-value = Orijinalda burada mətn var, tərcümədə isə yalnız atributlar: = işarəsindən sonra mətni əlavə edin
finding-surplus-value = Orijinalda burada yalnız atributlar var, tərcümədə isə həm də mətn: mətni silin
finding-missing-attribute = Orijinaldakı .{ $attribute } atributu çatışmır: onu əlavə edin
finding-surplus-attribute = Orijinalda .{ $attribute } atributu yoxdur: onu silin və ya adını düzəldin
finding-unknown-variable = Orijinalda { $variable } yoxdur: orijinalın dəyişənlərindən birini yazın və ya bunu silin
finding-unknown-variable-nearest = Orijinalda { $variable } yoxdur; bəlkə, { $nearest } yazmaq istəyirdiniz?
finding-dropped-variable = Orijinalda göstərilən { $variable } tərcümənin heç bir yerində göstərilmir: { "{ " }{ $variable }{ " }" } yazılışını lazımi yerə əlavə edin
finding-unresolved-reference = Bu dildə “{ $reference }” yoxdur: adı düzəldin və ya onu əlavə edin
finding-unresolved-reference-nearest = Bu dildə “{ $reference }” yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
finding-reference-untranslated = “{ $reference }” yalnız orijinalda var: onu da tərcümə edin, yoxsa yerində adı görünəcək
finding-dropped-literal = Orijinalda “{ $literal }” işarəsi var, tərcümədə yoxdur: onu { "{ \"" }{ $literal }{ "\" }" } kimi yazın

## Aşkar edilənlər: faktlar

finding-address-changed = Burada “{ $target }”, orijinalda “{ $source }”: birini düzəldin
finding-address-lost = Orijinaldakı “{ $source }” ünvanı burada yoxdur: onu əlavə edin
finding-address-added = Orijinalda “{ $target }” ünvanı yoxdur: onu buradan silin və ya orijinala əlavə edin

## Aşkar edilənlər: durğu işarələri və boşluqlar

finding-leading-space = Tərcümə boşluqla başlayır, orijinal isə yox: boşluğu silin
finding-trailing-space = Tərcümə boşluqla bitir, orijinal isə yox: boşluğu silin
finding-doubled-word = “{ $word }” sözü dalbadal iki dəfə yazılıb: birini silin
finding-unpaired-bracket = “{ $bracket }” mötərizəsinin qoşası yoxdur: o biri mötərizəni əlavə edin və ya bunu silin

## Aşkar edilənlər: istisnalar

waiver-without-reason = İstisnanın səbəbi göstərilməlidir: iki nöqtədən sonra ən azı üç hərflik səbəb yazın
waiver-malformed = Bu istisna oxunmur: onu # waive yoxlama "fakt" [möhür]: səbəb şəklində yazın
waiver-unknown-check = “{ $check }” adlı yoxlama yoxdur: siyahını `dilmanc explain` əmri göstərir
waiver-unknown-check-nearest = “{ $check }” adlı yoxlama yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
waiver-not-waivable = { $check } istisna edilə bilməz: göstərdiyi qüsuru aradan qaldırın və bu sətri silin
waiver-unsealed =
    { $check } üçün bu istisna möhürlənməyib və qüvvədə deyil; hər iki mətni indiki halında istisna etmək üçün yazın:
    { $line }
waiver-stale =
    { $check } istisna ediləndən sonra mətn dəyişib və istisna qüvvədən düşüb; onu silin, yenə də yerindədirsə, yazın:
    { $line }
waiver-unused = { $check } burada istisna ediləsi heç nə tapmır: bu istisnanı silin
