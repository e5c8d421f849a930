### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-language = Dil

## Aşkar edilənlər

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
finding-script-mix-unclear = “{ $word }” sözündə latın və kiril hərfləri qarışıb: “{ $letter }” ({ $code }) hərfini dəyişin
finding-wrong-script-word = “{ $word }” başqa əlifbanın hərfləri ilə yazılıb: sözü yenidən yazın
finding-schwa-look-alike = “{ $word }” sözündə ə hərfinin yerində { $code } var: ə (U+0259), böyük hərf kimi Ə (U+018F) yazın
finding-i-combining-dot = “{ $word }” sözündə i hərfindən sonra ayrıca nöqtə (U+0307) var: nöqtəni silin
finding-foreign-letter = Bu dilin əlifbasında “{ $letter }” hərfi yoxdur: “{ $word }” sözünü düzəldin
finding-turkish-intrusion = “{ $word }” türkcə yazılışdır: azərbaycanca yazın
finding-az-ascii = Bu mətn ə, ş, ç, ğ, ı, ö, ü hərfləri olmadan yığılıb: onu Azərbaycan hərfləri ilə yazın
finding-az-ordinal-suffix = “{ $target }” yazılışında şəkilçi ədədin oxunuşuna uyğun deyil: “{ $expected }” yazın
finding-ru-ordinal-suffix = “{ $target }” yazılışında sonluq qaydaya uyğun deyil: “{ $expected }” yazın
finding-az-capital-i = “{ $target }” sözündə I və İ qarışıb: “{ $expected }” yazın

## İzahlar

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
