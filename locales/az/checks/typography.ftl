### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-typography = Durğu işarələri və boşluqlar

## Aşkar edilənlər

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

## İzahlar

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
