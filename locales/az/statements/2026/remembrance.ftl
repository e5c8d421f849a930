### statements/2026/remembrance.md · en → az

# en: 20 January, the Day of National Mourning
fm-rvp8 = 20 Yanvar – Ümumxalq Hüzn Günü

# en: Baku
fm-2c7f = Bakı

# en: Statement on the 36th anniversary of the tragedy of 20 January
h-vvyt = 20 Yanvar faciəsinin 36-cı ildönümü ilə əlaqədar bəyanat

# en: Today the Republic of Azerbaijan remembers those who were killed on the night of 19 to 20 January 1990, when units of the Soviet army were brought into Baku. The Ministry of Foreign Affairs pays tribute to the victims and shares the grief of their families.
p-jn5c = Bu gün Azərbaycan Respublikası 1990-cı il yanvarın 19-dan 20-nə keçən gecə sovet ordusunun hissələri Bakıya yeridilərkən qətlə yetirilmiş insanları anır. Xarici İşlər Nazirliyi faciə qurbanlarının xatirəsini ehtiramla yad edir və onların ailələrinin kədərinə şərik olur.

# en: The events that took place 36 years ago in Baku and in other parts of the country cost 150 people their lives; 744 were wounded, and 4 are missing to this day. There were women, children and elderly people among the dead.
p-65a1 = Bundan 36 il əvvəl Bakıda və ölkənin digər bölgələrində baş vermiş hadisələr nəticəsində 150 nəfər həlak olmuş, 744 nəfər yaralanmışdır; 4 nəfər bu günədək itkin sayılır. Həlak olanların arasında qadınlar, uşaqlar və yaşlı insanlar da var idi.

# en: The use of force was meant to halt a movement that had been gathering strength since the late 1980s. It failed to do so. The rallies of 1988–1990 had already shown that the people of Azerbaijan *would not renounce* their right to sovereignty; in 1991 the country restored its independence.
p-xhga = Güc tətbiq etməkdə məqsəd 1980-ci illərin sonlarından etibarən vüsət alan hərəkatı dayandırmaq idi. Lakin buna nail olunmadı. Hələ 1988–1990-cı illərin mitinqləri göstərmişdi ki, Azərbaycan xalqı suverenlik hüququndan *imtina etməyəcəkdir*; 1991-ci ildə ölkə öz müstəqilliyini bərpa etdi.

# en: Memory and law
h-79g3 = Yaddaş və hüquq

# en: The path from that night to full sovereignty is reflected in documents that the Ministry recalls today:
p-68qe = Həmin gecədən tam suverenliyə aparan yol Nazirliyin bu gün xatırlatdığı sənədlərdə öz əksini tapmışdır:

# en: the Constitutional Act “On the State Independence of the Republic of Azerbaijan” of 18 October 1991;
li-fgj4 = “Azərbaycan Respublikasının dövlət müstəqilliyi haqqında” 18 oktyabr 1991-ci il tarixli Konstitusiya Aktı;

# en: General Assembly resolution 46/230 of 2 March 1992, by which the country was admitted to the United Nations;
li-3a3m = ölkənin Birləşmiş Millətlər Təşkilatına üzv qəbul edilməsinə dair Baş Assambleyanın 2 mart 1992-ci il tarixli 46/230 saylı qətnaməsi;

# en: Security Council resolutions 853, 874 and 884, adopted in 1993, which reaffirmed the territorial integrity of Azerbaijan;
li-9avr = Təhlükəsizlik Şurasının 1993-cü ildə qəbul edilmiş və Azərbaycanın ərazi bütövlüyünü bir daha təsdiq etmiş 853, 874 və 884 saylı qətnamələri;

# en: the resolution of the Milli Majlis of 29 March 1994, which gave a legal and political assessment of the crime.
li-1rh5 = Milli Məclisin törədilmiş cinayətə hüquqi-siyasi qiymət vermiş 29 mart 1994-cü il tarixli qərarı.

# en: The [digital archive](https://archive.example.org/january-1990) devoted to the tragedy now holds more than 12,400 documents, photographs and sound recordings; 85% of them have been described in three languages. In 2026, 1.2 million manats will be spent on completing this work.
p-jesd = Faciəyə həsr olunmuş [rəqəmsal arxivdə](https://archive.example.org/january-1990) hazırda 12 400-dən çox sənəd, fotoşəkil və səs yazısı saxlanılır; onların 85%-i üç dildə təsvir edilmişdir. 2026-cı ildə bu işin başa çatdırılmasına 1,2 milyon manat vəsait yönəldiləcəkdir.

# en: At 12:00 the country will honour the memory of the victims with a minute of silence. In its message to the families of the martyrs, the Ministry says:
p-x6cg = Saat 12:00-da ölkədə faciə qurbanlarının xatirəsi bir dəqiqəlik sükutla yad ediləcəkdir. Nazirliyin şəhid ailələrinə müraciətində deyilir:

# en: “For us, 20 January is not only a day of mourning. It is the day on which ordinary, unarmed people stood up for the dignity of their country and paid for it with their lives.
p-wy52 = “Bizim üçün 20 Yanvar təkcə matəm günü deyil. Bu, silahsız sadə insanların öz ölkəsinin ləyaqətini qorumaq üçün ayağa qalxdığı və bunun bədəlini canı ilə ödədiyi gündür.

# en: “Those who fell in 1990 did not live to see the flag of an independent state raised. Their children saw it, and their grandchildren are growing up in a country whose sovereignty and territorial integrity have been restored in full.
p-xb21 = “1990-cı ildə həlak olanlara müstəqil dövlətin bayrağının ucaldıldığını görmək nəsib olmadı. Bunu onların övladları gördü, nəvələri isə suverenliyi və ərazi bütövlüyü tam bərpa edilmiş ölkədə böyüyür.

# en: “We know that no words can make up for such a loss. We can promise only one thing: the names of the martyrs will not be forgotten, and the truth about that night will be told for as long as our state exists.”
p-ge9y = “Bilirik ki, heç bir söz belə bir itkinin yerini doldura bilməz. Biz yalnız bir şeyi vəd edə bilərik: şəhidlərin adları unudulmayacaq, həmin gecə haqqında həqiqət isə dövlətimiz yaşadıqca söylənəcəkdir”.
