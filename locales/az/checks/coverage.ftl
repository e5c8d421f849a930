### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-coverage = Tərcümənin tamlığı

## Aşkar edilənlər

finding-missing-file = Belə fayl yoxdur, ona görə { $messages } seqment tərcüməsizdir: faylı yaradın (bəyanat üçün “dilmanc sync” əmrini verin)
finding-missing-message = “{ $id }” bu faylda yoxdur: onu tərcüməsi ilə birlikdə əlavə edin
finding-obsolete-message = Orijinalda “{ $id }” artıq yoxdur: onu buradan silin (bəyanat üçün “dilmanc sync” əmrini verin)
finding-obsolete-message-nearest = Orijinalda “{ $id }” yoxdur; bəlkə, tərcüməsi olmayan “{ $nearest }” yazmaq istəyirdiniz?
finding-untranslated = Hələ tərcümə edilməyib: tərcüməni = işarəsindən sonra yazın və seqmentin identifikatorundan əvvəlki # işarəsini silin
finding-untranslated-copy = Tərcümə orijinalın eynidir: mətni tərcümə edin, hər iki dildə eyni cür yazılırsa, istisna edin
finding-empty-translation = Tərcümə boşdur, orijinalda isə mətn var: onu tərcümə edin, qəsdən boş saxlanılıbsa, istisna edin
finding-stale-translation = Tərcümədən sonra orijinal dəyişib, tərcüməni ona uyğunlaşdırın: { $change }
finding-stale-since = { $revision } versiyasından sonra orijinal dəyişib, bu tərcümə isə dəyişməyib, onu uyğunlaşdırın: { $change }
finding-commented-out = “{ $id }” seqmentinin tərcüməsi şərh içində qalıb: sətirlərin əvvəlindən # işarəsini silin
finding-unsynced-document = Son sinxronlaşdırmadan sonra sənəddə { $changes } abzas dəyişib: “dilmanc sync” əmrini verin
finding-obsolete-file = Orijinalda bu fayl artıq yoxdur, içində { $messages } seqment var: onu silin və ya adını orijinaldakı kimi dəyişin

## İzahlar

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
