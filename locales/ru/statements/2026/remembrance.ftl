### statements/2026/remembrance.md · en → ru

# en: 20 January, the Day of National Mourning
fm-rvp8 = 20 января — День всенародной скорби

# en: Baku
fm-2c7f = Баку

# en: Statement on the 36th anniversary of the tragedy of 20 January
h-vvyt = Заявление в связи с 36-й годовщиной трагедии 20 Января

# en: Today the Republic of Azerbaijan remembers those who were killed on the night of 19 to 20 January 1990, when units of the Soviet army were brought into Baku. The Ministry of Foreign Affairs pays tribute to the victims and shares the grief of their families.
p-jn5c = Сегодня Азербайджанская Республика вспоминает тех, кто был убит в ночь с 19 на 20 января 1990 года, когда в Баку были введены части советской армии. Министерство иностранных дел чтит память жертв и разделяет скорбь их семей.

# en: The events that took place 36 years ago in Baku and in other parts of the country cost 150 people their lives; 744 were wounded, and 4 are missing to this day. There were women, children and elderly people among the dead.
p-65a1 = События, произошедшие 36 лет назад в Баку и в других частях страны, унесли жизни 150 человек; 744 человека были ранены, 4 человека до сих пор числятся пропавшими без вести. Среди погибших были женщины, дети и пожилые люди.

# en: The use of force was meant to halt a movement that had been gathering strength since the late 1980s. It failed to do so. The rallies of 1988–1990 had already shown that the people of Azerbaijan *would not renounce* their right to sovereignty; in 1991 the country restored its independence.
p-xhga = Применение силы должно было остановить движение, набиравшее размах с конца 1980-х годов. Сделать этого не удалось. Ещё митинги 1988–1990 годов показали, что азербайджанский народ *не откажется* от своего права на суверенитет; в 1991 году страна восстановила независимость.

# en: Memory and law
h-79g3 = Память и право

# en: The path from that night to full sovereignty is reflected in documents that the Ministry recalls today:
p-68qe = Путь от той ночи к полному суверенитету отражён в документах, о которых сегодня напоминает министерство:

# en: the Constitutional Act “On the State Independence of the Republic of Azerbaijan” of 18 October 1991;
li-fgj4 = Конституционный акт «О государственной независимости Азербайджанской Республики» от 18 октября 1991 года;

# en: General Assembly resolution 46/230 of 2 March 1992, by which the country was admitted to the United Nations;
li-3a3m = резолюция 46/230 Генеральной Ассамблеи от 2 марта 1992 года, на основании которой страна была принята в Организацию Объединённых Наций;

# en: Security Council resolutions 853, 874 and 884, adopted in 1993, which reaffirmed the territorial integrity of Azerbaijan;
li-9avr = принятые в 1993 году резолюции 853, 874 и 884 Совета Безопасности, вновь подтвердившие территориальную целостность Азербайджана;

# en: the resolution of the Milli Majlis of 29 March 1994, which gave a legal and political assessment of the crime.
li-1rh5 = постановление Милли Меджлиса от 29 марта 1994 года, в котором дана политико-правовая оценка совершённому преступлению.

# en: The [digital archive](https://archive.example.org/january-1990) devoted to the tragedy now holds more than 12,400 documents, photographs and sound recordings; 85% of them have been described in three languages. In 2026, 1.2 million manats will be spent on completing this work.
p-jesd = В [цифровом архиве](https://archive.example.org/january-1990), посвящённом трагедии, сейчас хранится более 12 400 документов, фотографий и звукозаписей; 85% из них описаны на трёх языках. В 2026 году на завершение этой работы будет направлено 1,2 млн манатов.

# en: At 12:00 the country will honour the memory of the victims with a minute of silence. In its message to the families of the martyrs, the Ministry says:
p-x6cg = В 12:00 в стране почтят память жертв минутой молчания. В обращении министерства к семьям шехидов говорится:

# en: “For us, 20 January is not only a day of mourning. It is the day on which ordinary, unarmed people stood up for the dignity of their country and paid for it with their lives.
p-wy52 = «Для нас 20 Января — не только день траура. Это день, когда простые безоружные люди встали на защиту достоинства своей страны и заплатили за это жизнью.

# en: “Those who fell in 1990 did not live to see the flag of an independent state raised. Their children saw it, and their grandchildren are growing up in a country whose sovereignty and territorial integrity have been restored in full.
p-xb21 = Погибшим в 1990 году не довелось увидеть, как поднимают флаг независимого государства. Это увидели их дети, а внуки растут в стране, суверенитет и территориальная целостность которой восстановлены полностью.

# en: “We know that no words can make up for such a loss. We can promise only one thing: the names of the martyrs will not be forgotten, and the truth about that night will be told for as long as our state exists.”
p-ge9y = Мы знаем, что никакие слова не восполнят такой утраты. Обещать мы можем только одно: имена шехидов не будут забыты, а правда о той ночи будет звучать до тех пор, пока существует наше государство».
