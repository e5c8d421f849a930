### dilmanc-ın istifadəçiyə dedikləri. Açar qrupları: report-, summary-.

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
