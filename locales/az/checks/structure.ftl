### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-structure = Fluent strukturu

## Aşkar edilənlər

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
finding-reference-elsewhere = “{ $reference }” burada heç yerdə müəyyən edilməyib, amma ona { $segments } seqmentdə istinad var: onu müəyyən edən faylı əlavə edin və ya adı “dilmanc.yaml” faylının “elsewhere:” bölməsində yazın
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
finding-translated-variant-key = Orijinalda [{ $variant }] variantı yoxdur: açarlar tərcümə edilmir; burada mümkün olanlar: { $known }
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

## İzahlar

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
    .mend = Adı düzəldin və ya istinad edilən mətni tərcümə edin; bu qovluqdan kənar faylda müəyyən edilən adlar, məsələn, brend adı, “dilmanc.yaml” faylının “elsewhere:” bölməsində yazılır.
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
    .waive = Ədəd belə qiymət ala bilməzsə və ya ifadənin birdən böyük bütün ədədlər üçün bir forması varsa, { waive-how }

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
    .what = Variantın açarı – proqramın sözü və ya cəm formasının adı – mətnlə birlikdə tərcümə edilib.
    .why = Proqram tərcümə edilmiş açarı soruşmur və variant heç vaxt göstərilmir.
    .mend = Açarı orijinaldakı kimi və ya dilin cəm formasının adı ilə yazın, yalnız ondan sonrakı mətni tərcümə edin.
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
