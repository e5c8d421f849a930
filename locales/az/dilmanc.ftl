### dilmanc-ın istifadəçiyə dedikləri. Açar qrupları: report-, summary-, settings-, glossary-, yaml-.

number = { $value }
percent = { $value }%

## Aşkar edilənlərin hesabatı

report-severity-error = xəta
report-severity-warning = xəbərdarlıq
report-severity-info = qeyd
report-other-translation = digər tərcümə
report-other-spelling = digər yazılış
report-source = orijinal
report-fold =
    { $count ->
        [one] Bu faylda daha { $count } hal ({ $check }), sətir: { $lines }
       *[other] Bu faylda daha { $count } hal ({ $check }), sətirlər: { $lines }
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
summary-baselined = { $count } hal başlanğıc siyahısındadır
summary-hidden = { $count } qeyd göstərilmir (--pedantic)
summary-gate-missed = { $locale }: { $coverage } hazırdır, ən azı { $floor } tələb olunur

## Statistika

statistics-entries = Yoxlanılan mətnlər: { $count }
statistics-check = yoxlama
statistics-locale = dil
statistics-findings = tapılıb
statistics-rate = hər 100 mətnə
statistics-waived = istisna
statistics-share = istisna payı

## Yanlış parametrlər

settings-unknown-key = “{ $key }” adlı parametr yoxdur; parametrlər bunlardır: { $known }
settings-unknown-key-nearest = “{ $key }” adlı parametr yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
settings-expected-text = “{ $key }” mətn olmalıdır: onu iki nöqtədən sonra yazın
settings-expected-list = “{ $key }” siyahı olmalıdır: [a, b] şəklində və ya hər sətirdə “- ” işarəsindən sonra yazın
settings-expected-mapping = “{ $key }” ad və qiymətlərdən ibarət olmalıdır: hər cütü içəri çəkilmiş sətirdə “ad: qiymət” şəklində yazın
settings-folder-outside = “{ $value }” iş qovluğundan kənardadır: “{ $key }” üçün iş qovluğunun içindən qovluq göstərin
settings-not-a-locale = “{ $value }” dil kodu deyil: az, en, pt-BR kimi kod yazın
settings-not-a-percentage = { $locale } üçün “{ $value }” faiz deyil: 0 ilə 100 arasında ədəd yazın
settings-not-a-function = “{ $value }” funksiya adı deyil: adı böyük hərflərlə, öz parametrlərini mötərizədə yazın: NUMBER(precision)
settings-not-a-key = “{ $value }” ad deyil: onu Fluent-də olduğu kimi, termini isə tire ilə yazın: -brand-name
settings-fail-on = “{ $value }” adlı səviyyə yoxdur: error, warning və ya never yazın
settings-unknown-level = { $check } üçün “{ $value }” səviyyəsi yoxdur: error, warning, info və ya off yazın
settings-expected-switch = “{ $key }” ya true, ya da false olmalıdır
glossary-unknown-key = terminlər lüğətində “{ $key }” açarı yoxdur; açarlar bunlardır: { $known }
glossary-unknown-key-nearest = terminlər lüğətində “{ $key }” açarı yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
glossary-expected-term = termin “term: { "{" } en: …, az: … { "}" }” ilə başlamalıdır: ona ən azı bir dildə ad verin
glossary-expected-languages = “{ $key }” sözləri dillər üzrə verməlidir: “{ $key }: { "{" } en: …, az: … { "}" }” kimi yazın
yaml-not-a-mapping = fayl “açar: qiymət” şəklində sətirlərdən ibarət olmalıdır
yaml-duplicate-key = “{ $key }” iki dəfə verilib: birini saxlayın
yaml-broken = fayl YAML qaydalarına uyğun deyil: { $reason }

## Əmr sətri

cli-about = Rəsmi bəyanatların müxtəlif dillərdəki mətnlərini bir-birinə uyğun saxlayır
cli-usage = İstifadə
cli-commands = Əmrlər
cli-arguments = Arqumentlər
cli-options = Seçimlər
cli-init = İş qovluğu yaratmaq: parametrlər faylı və qovluqlar
cli-segment = Sənədlərin abzaslarını göstərmək
cli-sync = Tərcümələri sənədlərə uyğunlaşdırmaq
cli-status = Hər bəyanatın hər dildə vəziyyətini göstərmək
cli-check = Bütün tərcümələri yoxlamaq; mətnləri yalnız --fix dəyişir
cli-render = Bəyanatı bir dildə hazırlamaq
cli-pseudo = Tərcümədən əvvəl görünüşü sınamaq üçün orijinalları psevdodildə yazmaq
cli-waive = Düzgün olan yer üçün istisna yazmaq
cli-approve = Köhnəlmiş tərcüməni cari kimi qəbul etmək
cli-explain = Yoxlamanı izah etmək və ya hamısını sadalamaq
cli-completions = Əmr örtüyü üçün tamamlamaları ekrana çıxarmaq
cli-man = Təlimat səhifəsini ekrana çıxarmaq
arg-values = { $help }: { $values }
arg-values-default = { $help }: { $values } (göstərilməsə, { $default })
arg-default = { $help } (göstərilməsə, { $default })
arg-help = Bu yardımı göstərmək
arg-version = Versiyanı göstərmək
arg-directory = Bu qovluqda işləmək
arg-ui-lang = dilmanc-ın öz dili (göstərilməsə, mühitin dili)
arg-color = Rəngdən nə vaxt istifadə olunsun
arg-quiet = Yalnız soruşulanı bildirmək
arg-init-source = Sənədlərin yazıldığı dil
arg-init-targets = Tərcümə dilləri, vergüllə
arg-files = Oxunacaq sənədlər
arg-sentences = Hər abzasın cümlələrini göstərmək
arg-lang = Cümlə qaydaları üçün sənədlərin dili
arg-format = Çıxış formatı
arg-names = Bəyanatlar: ad, sənədin və ya tərcümənin yolu; göstərilməsə, hamısı
arg-dry-run = Yalnız nə baş verəcəyini bildirmək
arg-sync-check = Yalnız nə baş verəcəyini bildirmək; dəyişiklik olacaqsa, 1 kodu ilə bitirmək
arg-prune = Artıq olmayan sənədlərin resurslarını silmək
arg-paths = Yoxlanacaq fayllar, qovluqlar və ya bəyanatlar; göstərilməsə, hamısı
arg-locale = Yalnız bu dillər, vergüllə
arg-source = Parametrlər faylı olmayanda müqayisə ediləcək dil
arg-fail-on = Yoxlamanı uğursuz edən ən aşağı səviyyə
arg-pedantic = Qeydləri də göstərmək
arg-fix = Şübhə doğurmayan səhvləri düzəltmək, sadalamaq və yenidən yoxlamaq
arg-fix-dry-run = Yalnız --fix ilə nəyin dəyişəcəyini göstərmək; dəyişiklik olacaqsa, 1 kodu ilə bitirmək
arg-line-endings = --fix ilə birlikdə: bütün sətirlərin sonunu belə yazmaq
arg-since = Git repozitorisinin versiyası; ondan sonra orijinalı dəyişmiş, özü isə dəyişməmiş qeydsiz tərcümə köhnəlmiş sayılır
arg-changed-since = Git repozitorisinin versiyası; yalnız ondan sonra dəyişmiş (kommit edilib-edilməməsindən asılı olmayaraq) mətnlərə aid olanları göstərmək
arg-baseline = Məlum halların faylı: yalnız orada olmayanlar nəzərə alınır
arg-update-baseline = Başlanğıc siyahısı yoxdursa, onu yaratmaq; varsa, aradan qalxmış halları ondan silmək
arg-statistics = Hər yoxlama üzrə 100 mətnə düşən hallar cədvəlini əlavə etmək
arg-ids = Seqmentlərin identifikatorları
arg-id = Seqmentin identifikatoru və ya seqment.atribut
arg-check-id = Yoxlamanın identifikatoru
arg-reason = Bu yerin niyə düzgün olduğu
arg-fact = Yalnız tərcümənin bu mətni üçün istisna yazmaq
arg-shell = Əmr örtüyünün adı
progress = Hazır sənədlər: { $done } / { $all }
progress-working = İşləyir … { $seconds } san

## Sənədlər və iş qovluğu

document-unknown-format = bu fayl uzantısı üçün format məlum deyil; məlum olanlar: { $known }
document-front-matter-broken = başlıq bloku “{ $key }” yerində düzgün YAML deyil: açarı ayrıca sətirdə, qiyməti qoşa dırnaqda yazın
document-front-matter-duplicate = başlıq blokunda “{ $key }” açarı iki dəfə yazılıb; birini saxlayın
document-front-matter-lang = “lang:” açarındakı “{ $value }” dil kodu deyil; en, az və ya ru kimi kod yazın
document-no-text = bu, mətn deyil: UTF-16 və proqram fayllarında olduğu kimi, burada NUL baytı var; sənədi UTF-8 kimi saxlayın
document-empty = sənəd boşdur: mətnini yazın və ya faylı silin
document-front-matter-unclosed = burada başlayan başlıq bloku bağlanmayıb: son açarın altında --- sətri yazın
document-skip-unclosed = bu “dilmanc:skip” bağlanmayıb: tərcümə olunacaq mətnin davam etdiyi yerdə <!-- /dilmanc:skip --> yazın
document-directive-inside = dilmanc üçün şərh abzasın içində işləmir: onu ayrıca sətirdə yazın, ondan əvvəl və sonra boş sətir qoyun
workspace-no-folder = belə qovluq yoxdur
workspace-no-settings = nə burada, nə də yuxarı qovluqlarda dilmanc.yaml var; “dilmanc init” əmrini verin və ya Fluent faylları olan qovluğu göstərin: “dilmanc check locales --source en”
workspace-no-source = bu qovluqda orijinalın dilində ({ $locale }) fayl yoxdur; başqa dili --source ilə göstərin
workspace-which-source = orijinalın dili hansıdır? Tapılanlar: { $locales }; --source ilə göstərin
workspace-no-path = belə fayl və ya qovluq yoxdur
workspace-no-tree = burada nə .ftl faylları olan dil qovluğu (məsələn, locales/en/app.ftl), nə də dilmanc.yaml var; “dilmanc init” əmrini verin və ya başqa qovluq göstərin
workspace-several-trees = bir neçə qovluqda tərcümələr var: { $folders }; birini göstərin
workspace-one-tree = bu yollar müxtəlif tərcümə qovluqlarındadır: bir qovluğun yollarını göstərin
workspace-stub = { $locale } dilində { $source } mətnlərinin yalnız kiçik bir hissəsi var və o, əlavə sayılır: yoxlanılmır (--locale { $locale } ilə yoxlanılır)
workspace-no-locale-folders = heç bir dilə aid olmayan .ftl faylları da var, onlar yoxlanılmır: { $folders }
workspace-same-name = “{ $name }” adlı başqa sənəd də var: { $other }; birinin adını dəyişin
workspace-nothing-to-check = burada nə bəyanat var, nə də bu iş qovluğunun dillərindən birində fayl ({ $known })
workspace-unknown-locale = { $locale } bu iş qovluğunun dilləri sırasında deyil; dillər: { $known }
workspace-unknown-name = { $folder }/ qovluğunda “{ $name }” adlı bəyanat yoxdur
workspace-unknown-name-nearest = { $folder }/ qovluğunda “{ $name }” adlı bəyanat yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
disk-cannot-read = oxumaq mümkün olmadı: { $reason }
disk-cannot-write = yazmaq mümkün olmadı, fayl əvvəlki kimi qaldı: { $reason }
disk-exists = artıq var və olduğu kimi saxlanıldı
disk-folder-not-file = fayl gözlənilən yerdə qovluqdur; adını və ya yerini dəyişin
disk-link-loop = bu keçid geriyə, { $folder } qovluğuna aparır; keçidi silin
disk-not-found = belə fayl yoxdur
git-not-installed = git-i işə salmaq mümkün olmadı ({ $reason }): onu quraşdırın və ya --since və --changed-since seçimlərindən istifadə etməyin
git-no-repository = bu qovluq heç bir git repozitorisində deyil: --since və --changed-since seçimlərindən istifadə etməyin
git-failed = git xəbər verir: { $reason }
git-unknown-revision = git burada “{ $revision }” versiyasını tanımır: kommit, teq və ya budaq göstərin
git-unknown-revision-shallow = bu, dayaz klondur və tarixçəsi “{ $revision }” versiyasına çatmır: qalanını “git fetch --unshallow” əmri ilə gətirin (GitHub Actions-da fetch-depth: 0 yazın)
git-empty-revision = { $revision } versiyasında burada Fluent faylı yoxdur: hər şey yeni sayılır
git-missing-objects = { $count } faylın əvvəlki mətni bu natamam klonda yoxdur: --filter olmadan yenidən klonlayın
baseline-not-there = burada başlanğıc siyahısı yoxdur: --update-baseline ilə yaradın
baseline-broken = bu sətir başlanğıc siyahısının sətri deyil ({ $reason }): onu bərpa edin və ya faylı silib --update-baseline ilə yenisini yaradın
baseline-written = { $file } faylına { $count } hal yazıldı: bundan sonra yalnız yeniləri nəzərə alınır
baseline-shrunk =
    { $count ->
        [0] aradan qalxan hal yoxdur, { $file } olduğu kimi qalır
       *[other] aradan qalxmış { $count } hal { $file } faylından silindi
    }
unknown-check = “{ $check }” adlı yoxlama yoxdur; siyahı üçün: “dilmanc explain”
unknown-check-nearest = “{ $check }” adlı yoxlama yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?

## Əmrlər

init-settings =
    # dilmanc-ın parametrləri. Heç bir açar məcburi deyil; dəyişdirməsəniz, bunlar qüvvədədir.

    # Sənədlərin yazıldığı dil; sənəd öz başlıq blokunda başqa dil göstərə bilər (lang: az).
    source: { $source }
    # Tərcümə dilləri.
    targets: [{ $targets }]
    # Sənədlərin qovluğu və Fluent fayllarının qovluğu (<resources>/<dil>/).
    documents: statements
    resources: locales

    # Hər dildə sözlərin ən azı neçə faizi tərcümə olunmalı və cari olmalıdır; əks halda “dilmanc check” uğursuz bitir.
    # coverage: { "{" } az: 100, ru: 90 { "}" }
    # Yoxlamanı daha nə uğursuz edir: error, warning və ya never.
    # fail-on: error
    # Yoxlamaların səviyyəsi: error, warning, info və ya off. Siyahı üçün: “dilmanc explain”.
    # checks:
    #   doubled-word: off
init-done = Hazırdır. Sənədi (.md və ya .txt) { $documents }/ qovluğuna qoyun və “dilmanc sync” əmrini verin.
segment-summary = { $path }: { $segments } abzas, { $words } söz
sync-in-step = { $documents } sənəd, hamısı uyğundur: görüləsi iş yoxdur
sync-written = { $files } fayl yazıldı
sync-would-write = { $files } fayl yazılardı
sync-renamed = {"  "}əvvəlki adı: { $from }; tərcümələr də köçürüldü
sync-kept = {"  "}{ $count } abzas olduğu kimi qaldı
sync-new = {"  "}yeni: { $count } abzas
sync-more = {"  "}… və daha { $count } dəyişiklik
sync-edited = {"  "}{ $id } dəyişdirilib
sync-moved = {"  "}{ $id } yerini dəyişib
sync-added = {"  "}{ $id } əlavə olunub
sync-split = {"  "}{ $id } ayrılıb: { $from }
sync-merged = {"  "}{ $id } birləşib: { $into }; tərcüməsi “## Obsolete” bölməsində saxlanılır
sync-removed = {"  "}{ $id } çıxarılıb; tərcüməsi “## Obsolete” bölməsində saxlanılır
sync-revived = {"  "}{ $id } tərcüməsi ilə birlikdə qayıdıb
sync-newer-rules = dilmanc-ın daha yeni versiyası ilə yazılıb, bu versiya onun seqment qaydalarını tanımır: dilmanc-ı yeniləyin
sync-orphan = { $path }: sənədi artıq yoxdur; tərcümələr olduğu kimi saxlanıldı (“dilmanc sync --prune” onları silir)
sync-pruned = { $path }: sənədi artıq olmadığı üçün tərcümələri ilə birlikdə silindi
status-statement = { $name } ({ $locale }): { $segments } seqment, { $words } söz
status-unsynced = {"  "}sənəd dəyişib: “dilmanc sync” əmrini verin
status-nothing = Hələ bəyanat yoxdur: sənədi sənədlər qovluğuna qoyun və “dilmanc sync” əmrini verin
status-words = { $done } / { $all } söz
status-untranslated = tərcümə olunmayıb: { $count }
status-stale = köhnəlib: { $count }
status-unrecorded = yaşı məlum deyil: { $count }
status-obsolete = artıqdır: { $count }
approve-done = { $path }: { $id } cari kimi qəbul edildi
approve-nothing = “{ $id }” üçün köhnəlmiş tərcümə yoxdur
waive-done = { $path }: { $id } üçün istisna yazıldı
waive-without-reason = istisnanın səbəbi göstərilməlidir: --reason ilə ən azı üç hərflik səbəb yazın
waive-nothing = “{ $id }” seqmentinin { $locale } dilində tərcüməsi yoxdur
explain-what = Nə deməkdir
explain-why = Niyə vacibdir
explain-wrong = Səhv
explain-right = Düzgün
explain-mend = Necə düzəltmək olar
explain-waive = Necə istisna etmək olar

## Düzəlişlər

fix-applied = { $place }  { $check }: { $done }
fix-summary = { $files } faylda { $fixes } düzəliş edildi
fix-would = { $files } faylda { $fixes } düzəliş edilərdi; heç nə yazılmadı
fix-nothing = Sizin qərarınız olmadan düzəldilə bilən heç nə yoxdur
fix-byte-order-mark = BOM işarəsi silindi
fix-leading-space = əvvəldəki boşluq silindi
fix-trailing-space = sondakı boşluq silindi
fix-line-end-space = sətrin sonundakı boşluq silindi
fix-double-space = iki boşluqdan biri silindi
fix-space-beside-mark = “{ $mark }” işarəsinin yanındakı boşluq silindi
fix-schwa-look-alike = “{ $word }” sözündə ə hərfinə oxşayan işarə ə hərfi ilə əvəz edildi
fix-i-combining-dot = “{ $word }” sözündə i hərfinin artıq nöqtəsi silindi
fix-stray-nbsp = qırılmaz boşluq adi boşluqla əvəz edildi
fix-invisible-character = { $code } silindi
fix-az-ordinal-suffix = “{ $old }” əvəzinə “{ $new }” yazıldı
fix-not-normalized = iki simvoldan ibarət hərflər birləşdirildi
fix-line-endings = { $count } sətrin sonu { $ending } oldu
fix-changed-meanwhile = oxunandan sonra dəyişib və olduğu kimi saxlanıldı: əmri yenidən verin
fix-held-conflict = düzəldilmədi, çünki içində həll edilməmiş ziddiyyət (merge conflict) var: əvvəlcə onu həll edin
fix-held-generated = düzəldilmədi, çünki onu “dilmanc sync” sənəddən yazır: sənədi düzəldin
fix-held-unparsed = düzəldilmədi, çünki Fluent kimi oxunmur
fix-held-waiver = “{ $id }” düzəldilmədi, çünki istisna məhz bu mətn üçün möhürlənib: özünüz düzəldin, sonra istisnanı yenidən möhürləyin
fix-held-source = “{ $id }” düzəldilmədi, çünki onda tərcümələri köhnəlmiş sayılardı: özünüz düzəldin

## Hazırlanan mətnlər

arg-render-locale = Hansı dillərdə hazırlansın, vergüllə; all – orijinalın dili və bütün tərcümə dilləri
arg-render-to = Nəticənin formatı; own – sənədin öz formatı
arg-render-output = Yazılacaq fayl; bir neçə bəyanat və ya dil üçün qovluq, orada hər biri ad.dil.uzantı adlanır
arg-render-missing = Tərcüməsi olmayan abzasın yerində nə olsun: orijinal mətn, işarə ilə orijinal mətn, heç nə və ya ümumiyyətlə nəticə olmasın
arg-render-stale = Köhnəlmiş tərcümənin yerində nə olsun: özü, işarə ilə özü, orijinal mətn və ya ümumiyyətlə nəticə olmasın
render-mark-missing = [tərcümə olunmayıb]
render-mark-stale = [tərcümə köhnəlib]
render-date =
    { $day } { $month ->
        [1] yanvar
        [2] fevral
        [3] mart
        [4] aprel
        [5] may
        [6] iyun
        [7] iyul
        [8] avqust
        [9] sentyabr
        [10] oktyabr
        [11] noyabr
       *[12] dekabr
    } { $year }
render-missing = { $id } tərcümə olunmayıb ({ $locale })
render-stale = { $id } əvvəlki mətndən tərcümə olunub ({ $locale })
render-unresolved = { $id } seqmentində işlənən { $reference } nə bu faylda, nə də bu qovluğun və ya yuxarı qovluqların terms.ftl faylında var
render-no-variable = { $id } seqmentində işlənən { $variable } dəyişəninə bəyanatda heç nə qiymət vermir; mətnin özünü yazın
render-cycle = { $id } dönüb özünə istinad edir; mətni bir yerdə bütöv yazın
render-too-many-placeables = { $id } üçün 100-dən çox əvəzləyici lazım gəlir; bir hissəsini adi mətn kimi yazın
render-not-formatted = { $id } seqmentinin mətnini qurmaq mümkün olmadı; fiqurlu mötərizələrin içini yoxlayın
render-unsynced = { $path } son sinxronlaşdırmadan sonra dəyişib; tərcüməçilər görsün deyə “dilmanc sync” əmrini verin
render-written = Yazıldı: { $path }
render-needs-folder = bir neçə bəyanat və ya dil bir mətnə sığmır; -o ilə qovluq göstərin
render-among-originals = hazırlanan mətn { $folder }/ qovluğunda orijinal və ya tərcümə sayılardı; başqa yer göstərin

## Psevdodillər

arg-pseudo-names = Bəyanatlar, fayllar və ya qovluqlar; göstərilməyibsə, bütün orijinallar
arg-pseudo-locale = Psevdodillər, vergüllə: en-XA – diakritik işarəli və uzun sözlər, ar-XB – sağdan sola yazı
arg-pseudo-output = İçində dilin qovluğu yaradılacaq qovluq; göstərilməyibsə, tərcümələrin qovluğu
pseudo-not-pseudo = { $locale } psevdodil deyil: en-XA (diakritik işarəli və uzun sözlər) və ya ar-XB (sağdan sola yazı) göstərin
pseudo-not-possible = psevdodildə yazılmadı, çünki quruluşu dəyişərdi
pseudo-done = { $locale }: { $files } fayl yazıldı, { $unchanged } fayl dəyişmədi

## Yanlış arqumentlər

usage-help = Əmrlərin siyahısı: “dilmanc --help”, seçimlər: “dilmanc ƏMR --help”
usage-no-command = əmr göstərilməyib
usage-unknown-command = “{ $command }” adlı əmr yoxdur
usage-unknown-command-nearest = “{ $command }” adlı əmr yoxdur; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
usage-unknown-argument = “{ $argument }” arqumenti burada gözlənilmir
usage-unknown-argument-nearest = “{ $argument }” arqumenti burada gözlənilmir; bəlkə, “{ $nearest }” yazmaq istəyirdiniz?
usage-missing-argument = arqument çatışmır: { $argument }
usage-conflict = { $argument } və { $other } birlikdə işlədilə bilməz
usage-missing-value = { $argument } üçün qiymət göstərilməlidir
usage-unknown-value = { $argument } üçün “{ $value }” yararlı deyil; mümkün qiymətlər: { $known }
usage-bad-value = { $argument } üçün “{ $value }” yararlı deyil
usage-other = arqumentləri anlamaq mümkün olmadı: { $argument }
