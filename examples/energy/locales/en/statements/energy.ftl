### statements/energy.txt

p-0neq = Statement of the press service on the regional energy conference

p-p1ny = The sixth regional energy conference will be held in Baku on 3–4 June 2026. It is organised by the Ministry of Energy of the Republic of Azerbaijan with the support of the Ministry of Foreign Affairs.

p-dx98 = More than 450 delegates from 27 countries have registered, among them 14 ministers. The United Nations and five regional financial institutions will also be represented. The conference will open on Wednesday, 3 June, at 10:00.

p-pb97 = The discussions will centre on three subjects: security of supply, renewable energy and the modernisation of electricity networks. By 2030 the participating countries intend to raise the share of renewable sources in their installed capacity from 18.5% to 30%.

p-1vgj = The projects to be presented at the conference have a total value of $2.4 billion. The largest of them is a solar power plant with a capacity of 240 megawatts, which will be built in 2027–2029 and will generate about 520 million kilowatt-hours of electricity a year.

p-rhy1 = Azerbaijan regards cooperation in the field of energy as a guarantee of stability in the region and proceeds from respect for the sovereignty and territorial integrity of all states. The documents signed at the conference will be published within 10 days.

p-qysg = Journalists may apply for accreditation until 25 May 2026 by writing to press@example.org. The programme of the conference is available at https://energy.example.org/programme.
