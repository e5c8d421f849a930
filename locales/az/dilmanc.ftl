### dilmanc-ın istifadəçiyə dedikləri. Açar qrupları: report-, summary-, settings-, yaml-.

number = { $value }
percent = { $value }%

## Aşkar edilənlərin hesabatı

report-severity-error = xəta
report-severity-warning = xəbərdarlıq
report-severity-info = qeyd
report-source = orijinal
report-fold =
    { $count ->
        [one] Bu faylda daha { $count } hal ({ $check }), sətir { $lines }
       *[other] Bu faylda daha { $count } hal ({ $check }), sətirlər { $lines }
    }

## Hesabatın yekunu

summary-locale = dil
summary-segments = seqment
summary-words = söz
summary-untranslated = tərcüməsiz
summary-stale = köhnəlmiş
summary-coverage = hazır
summary-errors = { $count } xəta
summary-warnings = { $count } xəbərdarlıq
summary-infos = { $count } qeyd
summary-verdict = { $files } faylda { $findings }
summary-clean = Xəta və xəbərdarlıq yoxdur
summary-waived = { $count } hal istisna edilib
summary-hidden = { $count } qeyd göstərilmir (--pedantic)
summary-gate-missed = { $locale }: { $coverage } hazırdır, ən azı { $floor } tələb olunur

## Yanlış parametrlər

settings-unknown-key = “{ $key }” adlı parametr yoxdur; parametrlər bunlardır: { $known }
settings-unknown-key-nearest = “{ $key }” adlı parametr yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
settings-expected-text = “{ $key }” mətn olmalıdır: onu iki nöqtədən sonra yazın
settings-expected-list = “{ $key }” siyahı olmalıdır: [a, b] şəklində və ya hər sətirdə “- ” işarəsindən sonra yazın
settings-expected-mapping = “{ $key }” ad və qiymətlərdən ibarət olmalıdır: hər cütü içəri çəkilmiş sətirdə “ad: qiymət” şəklində yazın
settings-folder-outside = “{ $value }” iş qovluğundan kənardadır: “{ $key }” üçün iş qovluğunun içindən qovluq göstərin
settings-not-a-locale = “{ $value }” dil kodu deyil: az, en, pt-BR kimi kod yazın
settings-not-a-percentage = { $locale } üçün “{ $value }” faiz deyil: 0 ilə 100 arasında ədəd yazın
settings-fail-on = “{ $value }” belə səviyyə deyil: error, warning və ya never yazın
settings-unknown-check = “{ $check }” adlı yoxlama yoxdur: siyahını `dilmanc explain` əmri göstərir
settings-unknown-check-nearest = “{ $check }” adlı yoxlama yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
settings-unknown-level = { $check } üçün “{ $value }” səviyyəsi yoxdur: error, warning, info və ya off yazın
yaml-not-a-mapping = Fayl “açar: qiymət” şəklində sətirlərdən ibarət olmalıdır
yaml-duplicate-key = “{ $key }” iki dəfə verilib: birini saxlayın
yaml-broken = Fayl YAML qaydalarına uyğun deyil: { $reason }
