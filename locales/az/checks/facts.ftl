### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-facts = Faktlar

## Aşkar edilənlər

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

## İzahlar

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
    .what = Tərcümədəki keçid başqa səhifəyə aparır, çatışmır və ya artıqdır. Ünvanın dil hissəsi fərqli ola bilər. Mətn yalnız ünvandan ibarətdirsə, bu, xəbərdarlıqdır.
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
