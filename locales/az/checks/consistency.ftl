### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-consistency = Vahidlik

## Aşkar edilənlər

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

## İzahlar

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
