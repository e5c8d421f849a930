### Oxu proqramının mətnləri.

welcome = { -app-name(case: "genitive") } qonağı, xoş gəlmisiniz, { $reader }!
about = { -app-name } proqramını { -vendor-name } hazırlayıb.
about-title = { -app-name } haqqında
ready = { -vendor-name } açıqdır.
search = Axtarış
    .placeholder = Kitabın adı və ya müəllifi
    .tooltip = Bütün { $total } kitabda axtarış
search-hint = Başlamaq üçün { search.placeholder } yazın.
open-key =
    { PLATFORM() ->
        [macos] Command düyməsi ilə açın
       *[other] Control düyməsi ilə açın
    }
results =
    { $count ->
        [one] { $count } kitab tapıldı
       *[other] { $count } kitab tapıldı
    }, { $seconds } saniyə çəkdi.
place =
    { NUMBER($rank, type: "ordinal") ->
        [one] { $rank }-ci yer
        [few] { $rank }-cü yer
        [many] { $rank }-cı yer
       *[other] { $rank }-cu yer
    }
reader-gender = Kitabı götürüb
template = Adı istifadə etmək üçün onu { "{" } və { "}" } arasında yazın.
limit = Siz 30 gün müddətinə 12 kitab götürə bilərsiniz.
terms = <a data-l10n-name="terms">İstifadə şərtlərini</a> oxuyun və onlarla <strong>razılaşın</strong>.
help = Suallar hər gün https://library.example.org/help ünvanında cavablandırılır.
notice =
    Oxu zalı bayram günlərində bağlıdır.
    Kitabları növbəti iş günündə
    masaya təhvil vermək olar.
updated = { DATETIME($date, month: "long", day: "numeric") } tarixində yenilənib
save-dialog =
    .title = Siyahını yadda saxlayın
    .style = width: 44em; height: 24em
menu-file = Fayl
menu-help = Başqa əmrlər üçün { menu-file } bölməsinə baxın.
