### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-document = Bütövlükdə sənəd

## Aşkar edilənlər

finding-length-ratio-short = Tərcümə qeyri-adi dərəcədə qısadır (simvolların sayı { $target }, orijinalda { $source }): heç nəyin buraxılmadığına əmin olun
finding-length-ratio-long = Tərcümə qeyri-adi dərəcədə uzundur (simvolların sayı { $target }, orijinalda { $source }): artıq heç nə olmadığına əmin olun
finding-sentence-count = Cümlələrin sayı burada { $target }, orijinalda { $source }: itmiş və ya artıq cümlə olub-olmadığını yoxlayın
finding-sentence-count-alone = Cümlələrin sayı burada { $target }, orijinalda və o biri tərcümədə { $source }: itmiş və ya artıq cümlə olub-olmadığını yoxlayın
finding-misaligned = Bu, “{ $id }” seqmentinin tərcüməsinə oxşayır: onu həmin seqmentə keçirin
finding-misaligned-run = Buradan başlayaraq { $count } tərcümə öz yerində deyil; bu, “{ $id }” seqmentinin tərcüməsinə oxşayır: hamısını yerinə keçirin
finding-misaligned-foreign = Bu mətnin orijinalla ortaq heç nəyi (nə adı, nə rəqəmi, nə mövzusu) yoxdur: seqmenti yenidən tərcümə edin
finding-merged-neighbour = Bu tərcümədə “{ $id }” seqmentinin mətni də var: həmin hissəni ora keçirin (abzasın sərhədi dəyişibsə, “dilmanc sync” əmrini verin)
finding-truncated = Orijinalın sonu (“{ $source }”) burada yoxdur: mətni sona qədər tərcümə edin
finding-truncated-start = Orijinalın əvvəli (“{ $source }”) burada yoxdur: mətni əvvəldən tərcümə edin
finding-copied-neighbour = Tərcümə “{ $id }” seqmentindəki ilə eynidir, orijinalı isə fərqlidir: bu seqmenti tərcümə edin

## İzahlar

check-length-ratio = Qeyri-adi uzunluq
    .what = Tərcümə belə mətnin adi tərcüməsindən xeyli qısa və ya uzundur.
    .why = Cümlə çatışmaya bilər və ya başqa abzasın hissəsi əlavə olunub.
    .mend = Hər iki mətni yanaşı oxuyun, çatışmayanı əlavə edin, artığı silin.
    .waive = Mətn tamdırsa və sadəcə qısa və ya uzundursa (açılmış abreviatura, sabit ifadə), { waive-how }

check-sentence-count = Fərqli sayda cümlə
    .what = Tərcümədəki cümlələr orijinaldakından ən azı iki cümlə az və ya çoxdur, yaxud yarısı qədərdir; və ya bütün başqa mətnlərdəkindən bir cümlə az və ya çoxdur, uzunluğu da buna uyğundur.
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
