### statements/2026/remembrance.md

fm-rvp8 = 20 January, the Day of National Mourning

fm-2c7f = Baku

h-vvyt = Statement on the 36th anniversary of the tragedy of 20 January

p-jn5c = Today the Republic of Azerbaijan remembers those who were killed on the night of 19 to 20 January 1990, when units of the Soviet army were brought into Baku. The Ministry of Foreign Affairs pays tribute to the victims and shares the grief of their families.

p-65a1 = The events that took place 36 years ago in Baku and in other parts of the country cost 150 people their lives; 744 were wounded, and 4 are missing to this day. There were women, children and elderly people among the dead.

p-xhga = The use of force was meant to halt a movement that had been gathering strength since the late 1980s. It failed to do so. The rallies of 1988–1990 had already shown that the people of Azerbaijan *would not renounce* their right to sovereignty; in 1991 the country restored its independence.

h-79g3 = Memory and law

p-68qe = The path from that night to full sovereignty is reflected in documents that the Ministry recalls today:

li-fgj4 = the Constitutional Act “On the State Independence of the Republic of Azerbaijan” of 18 October 1991;

li-3a3m = General Assembly resolution 46/230 of 2 March 1992, by which the country was admitted to the United Nations;

li-9avr = Security Council resolutions 853, 874 and 884, adopted in 1993, which reaffirmed the territorial integrity of Azerbaijan;

li-1rh5 = the resolution of the Milli Majlis of 29 March 1994, which gave a legal and political assessment of the crime.

p-jesd = The [digital archive](https://archive.example.org/january-1990) devoted to the tragedy now holds more than 12,400 documents, photographs and sound recordings; 85% of them have been described in three languages. In 2026, 1.2 million manats will be spent on completing this work.

p-x6cg = At 12:00 the country will honour the memory of the victims with a minute of silence. In its message to the families of the martyrs, the Ministry says:

p-wy52 = “For us, 20 January is not only a day of mourning. It is the day on which ordinary, unarmed people stood up for the dignity of their country and paid for it with their lives.

p-xb21 = “Those who fell in 1990 did not live to see the flag of an independent state raised. Their children saw it, and their grandchildren are growing up in a country whose sovereignty and territorial integrity have been restored in full.

p-ge9y = “We know that no words can make up for such a loss. We can promise only one thing: the names of the martyrs will not be forgotten, and the truth about that night will be told for as long as our state exists.”
