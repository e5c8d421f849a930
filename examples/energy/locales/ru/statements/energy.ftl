### statements/energy.txt · en → ru

# en: Statement of the press service on the regional energy conference
p-0neq = Заявление пресс-службы о региональной энергетической конференции

# en: The sixth regional energy conference will be held in Baku on 3–4 June 2026. It is organised by the Ministry of Energy of the Republic of Azerbaijan with the support of the Ministry of Foreign Affairs.
p-p1ny = Шестая региональная энергетическая конференция состоится в Баку 3–4 июня 2026 года. Её организует Министерство энергетики Азербайджанской Республики при поддержке Министерства иностранных дел.

# en: More than 450 delegates from 27 countries have registered, among them 14 ministers. The United Nations and five regional financial institutions will also be represented. The conference will open on Wednesday, 3 June, at 10:00.
# was: More than 380 delegates from 24 countries have registered, among them 11 ministers. The United Nations will also be represented. The conference will open on Wednesday, 3 June, at 10:00.
p-dx98 = Для участия в конференции зарегистрировались более 380 делегатов из 24 стран, в том числе 11 министров. Будет также представлена Организация Объединённых Наций. Конференция откроется в среду, 3 июня, в 10:00.

# en: The discussions will centre on three subjects: security of supply, renewable energy and the modernisation of electricity networks. By 2030 the participating countries intend to raise the share of renewable sources in their installed capacity from 18.5% to 30%.
# p-pb97 =

# en: The projects to be presented at the conference have a total value of $2.4 billion. The largest of them is a solar power plant with a capacity of 240 megawatts, which will be built in 2027–2029 and will generate about 520 million kilowatt-hours of electricity a year.
p-1vgj = Общая стоимость проектов, которые будут представлены на конференции, составляет 2,4 млрд долларов США. Самый крупный из них — солнечная электростанция мощностью 240 мегаватт, которая будет построена в 2027–2029 годах и будет вырабатывать около 520 млн киловатт-часов электроэнергии в год.

# en: Azerbaijan regards cooperation in the field of energy as a guarantee of stability in the region and proceeds from respect for the sovereignty and territorial integrity of all states. The documents signed at the conference will be published within 10 days.
# was: Azerbaijan considers cooperation in the field of energy an important condition of stability in the region and proceeds from respect for the sovereignty and territorial integrity of all states. The documents signed at the conference will be published within 30 days.
p-rhy1 = Азербайджан рассматривает сотрудничество в области энергетики как важное условие стабильности в регионе и исходит из уважения к суверенитету и территориальной целостности всех государств. Документы, подписанные на конференции, будут опубликованы в течение 30 дней.

# en: Journalists may apply for accreditation until 25 May 2026 by writing to press@example.org. The programme of the conference is available at https://energy.example.org/programme.
# p-qysg =
