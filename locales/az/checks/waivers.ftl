### Bu qrupun yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.

group-waivers = İstisnalar

## Aşkar edilənlər

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

## İstisnanın yazılışı; bütün yoxlamaların izahları bu sözlərlə bitir

waive-how = istisna “dilmanc waive ID CHECK --locale LANG --reason …” əmri ilə yazılır və mətnlərdən biri dəyişənədək qüvvədə qalır.
waive-never = İstisna edilmir: qüsuru aradan qaldırmaq lazımdır.
waive-settings = Faylın içində istisna edilmir; səviyyəsi “dilmanc.yaml” faylının “checks:” bölməsində təyin olunur.

## İzahlar

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
