### statements/energy.txt · en → az

# en: Statement of the press service on the regional energy conference
p-0neq = Mətbuat xidmətinin regional energetika konfransı ilə bağlı bəyanatı

# en: The sixth regional energy conference will be held in Baku on 3–4 June 2026. It is organised by the Ministry of Energy of the Republic of Azerbaijan with the support of the Ministry of Foreign Affairs.
p-p1ny = 2026-cı il iyunun 3–4-də Bakıda altıncı regional energetika konfransı keçiriləcəkdir. Konfrans Xarici İşlər Nazirliyinin dəstəyi ilə Azərbaycan Respublikasının Energetika Nazirliyi tərəfindən təşkil olunur.

# en: More than 450 delegates from 27 countries have registered, among them 14 ministers. The United Nations and five regional financial institutions will also be represented. The conference will open on Wednesday, 3 June, at 10:00.
# was: More than 380 delegates from 24 countries have registered, among them 11 ministers. The United Nations will also be represented. The conference will open on Wednesday, 3 June, at 10:00.
p-dx98 = Konfransda iştirak etmək üçün 24 ölkədən 380-dən çox nümayəndə, o cümlədən 11 nazir qeydiyyatdan keçmişdir. Tədbirdə Birləşmiş Millətlər Təşkilatı da təmsil olunacaqdır. Konfrans iyunun 3-də, çərşənbə günü saat 10:00-da öz işinə başlayacaqdır.

# en: The discussions will centre on three subjects: security of supply, renewable energy and the modernisation of electricity networks. By 2030 the participating countries intend to raise the share of renewable sources in their installed capacity from 18.5% to 30%.
p-pb97 = Müzakirələrdə əsas diqqət üç mövzuya yönəldiləcəkdir: təchizatın təhlükəsizliyi, bərpa olunan enerji və elektrik şəbəkələrinin modernləşdirilməsi. İştirakçı ölkələr 2030-cu ilədək bərpa olunan mənbələrin ümumi qoyuluş gücündəki payını 18,5%-dən 30%-ə çatdırmaq niyyətindədir.

# en: The projects to be presented at the conference have a total value of $2.4 billion. The largest of them is a solar power plant with a capacity of 240 megawatts, which will be built in 2027–2029 and will generate about 520 million kilowatt-hours of electricity a year.
p-1vgj = Konfransda təqdim olunacaq layihələrin ümumi dəyəri 2,4 milyard ABŞ dollarıdır. Bunlardan ən irisi gücü 240 meqavat olan günəş elektrik stansiyasıdır; stansiya 2027–2029-cu illərdə inşa ediləcək və ildə təxminən 520 milyon kilovat-saat elektrik enerjisi istehsal edəcəkdir.

# en: Azerbaijan regards cooperation in the field of energy as a guarantee of stability in the region and proceeds from respect for the sovereignty and territorial integrity of all states. The documents signed at the conference will be published within 10 days.
# was: Azerbaijan considers cooperation in the field of energy an important condition of stability in the region and proceeds from respect for the sovereignty and territorial integrity of all states. The documents signed at the conference will be published within 30 days.
p-rhy1 = Azərbaycan energetika sahəsində əməkdaşlığı regionda sabitliyin mühüm şərti hesab edir və bütün dövlətlərin suverenliyinə və ərazi bütövlüyünə hörmət prinsipini əsas götürür. Konfransda imzalanan sənədlər 30 gün ərzində dərc ediləcəkdir.

# en: Journalists may apply for accreditation until 25 May 2026 by writing to press@example.org. The programme of the conference is available at https://energy.example.org/programme.
p-qysg = Jurnalistlər akkreditasiya üçün 2026-cı il mayın 25-dək press@example.org ünvanına müraciət edə bilərlər. Konfransın proqramı ilə https://energy.example.org/programme ünvanında tanış olmaq mümkündür.
