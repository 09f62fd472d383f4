export const pipeline = {
  // Avoimet kaupat yhdessä.
  'help.pipeline':
    'Myynnille: avoimet kaupat todennäköisyydellä painotettuina, mitä neljännes tuo ja missä työ kannattaa.',
  'help.example.pipeline': 'pipeline',
  'help.further.pipeline': 'pipeline mine\npipeline team\npipeline all\npipeline all product',
  'pipeline.title.all': 'Myyntiputki',
  'pipeline.title.team': 'Myyntiputki: {team}',
  'pipeline.title.mine': 'Myyntiputki: {person}',
  'pipeline.none': 'Täällä ei ole avoimia kauppoja.',
  'pipeline.weighted': 'Painotettu arvo',
  'pipeline.range': '({low}–{high})',
  'pipeline.nominal': 'Avoinna',
  'pipeline.nominal.value': '{amount}, {deals, plural, one {# kauppa} other {# kauppaa}}',
  'pipeline.quarter': 'Odotus: {quarter}',
  'pipeline.won': 'tästä {amount} on voitettu',
  'pipeline.before': '{date} odotus oli {amount}',
  'pipeline.playbook': 'Mitä millekin kaupalle tehdään',
  'pipeline.band.close':
    '{close} tai enemmän: {count, plural, one {# kauppa} other {# kauppaa}}, {amount}. Päätä nopeasti ja katso, mitä muuta he tarvitsevat.',
  'pipeline.band.lever':
    '{lever}–{close}: {count, plural, one {# kauppa} other {# kauppaa}}, {amount}. Ole yhteydessä nyt: tässä työ vaikuttaa eniten.',
  'pipeline.band.lift':
    'Alle {lever}, mutta jokin toimi nostaisi: {count, plural, one {# kauppa} other {# kauppaa}}, {amount}. Avaa kauppa, niin näet toimen.',
  'pipeline.band.minimal':
    'Alle {lever}: {count, plural, one {# kauppa} other {# kauppaa}}, {amount}. Käytä mahdollisimman vähän aikaa.',
  'pipeline.byPeople':
    '{count, plural, one {# kaupan arvioivat} other {# kauppaa arvioivat}} ihmiset, ilman todennäköisyyttä.',
  'pipeline.objected':
    'Painotettu arvo ei sisällä {count, plural, one {# kauppaa} other {# kauppaa}}, koska asiakas on kieltänyt automaattisen arvioinnin.',
  'pipeline.impact': 'Eniten voitettavaa',
  'pipeline.deal': '{deal}: {percent}, {amount}',
  'pipeline.open': 'Avaa kauppa',
  'pipeline.how':
    'Voitettu arvo osuu välille 9 tapauksessa 10:stä. Saman neljänneksen ja tiimin kaupat menevät usein hyvin tai huonosti yhdessä; väli ottaa sen huomioon.',
  'pipeline.byStages':
    '{count, plural, one {# kaupalla on} other {# kaupalla on}} vaiheensa voitto-osuus, ei omaa todennäköisyyttä.',
  'pipeline.withoutAmount':
    '{count, plural, one {# kaupalla ei} other {# kaupalla ei}} ole yhteenlaskettavaa summaa.',
  'pipeline.withoutChance':
    '{count, plural, one {# kauppa ei} other {# kauppaa ei}} ole mukana, koska todennäköisyys puuttuu.',
  'pipeline.noHours': 'Kaupoille ei kirjata tunteja, joten kaikki lasketaan yhtä työläiksi.',
  'pipeline.by.owner': 'Myyntiputki henkilöittäin',
  'pipeline.by.team': 'Myyntiputki tiimeittäin',
  'pipeline.by.product': 'Myyntiputki tuotteittain',
  'pipeline.by.quarter': 'Myyntiputki neljänneksittäin',
  'pipeline.without.owner': 'ilman vastuuhenkilöä',
  'pipeline.without.team': 'ilman tiimiä',
  'pipeline.without.product': 'ilman tuotetta',
  'pipeline.without.quarter': 'ilman päivää',
  'pipeline.row':
    '{name}: {weighted} ({low}–{high}), avoinna {nominal}, {deals, plural, one {# kauppa} other {# kauppaa}}',
  'pipeline.moreRows': 'ja {count} muuta',
  'pipeline.unknown':
    'Tunnen sanat mine, team ja all sekä niiden perässä product, quarter ja team. Kysy esimerkiksi: {example}',
  'pipeline.chart': 'Painotettu arvo, tuhansina ({currency})',
  'pipeline.chartMillions': 'Painotettu arvo, miljoonina ({currency})',
  'pipeline.chartKey': 'vaalea: kaikki avoin · viiva: 9 tapausta 10:stä',
  'pipeline.chartAlt': '{title}: {values}',
  'pipeline.chartAlt.quarter': '{quarter} {weighted} (9 tapausta 10:stä: {low}–{high}), avoinna {nominal}',
  'button.pipelineOwner': 'Henkilöittäin',
  'button.pipelineTeam': 'Tiimeittäin',
  'button.pipelineProduct': 'Tuotteittain',
  'button.pipelineQuarter': 'Neljänneksittäin',
  'button.pipelineEffort': 'Missä työ kannattaa',
  'button.pipelineBack': 'Takaisin myyntiputkeen',
  'deal.label': '{deal} ({customer})',
  'effort.title': 'Missä työ kannattaa',
  'effort.notYet': 'Yöajo ei ole vielä katsonut päättyneitä kauppoja. Yritä huomenna uudelleen.',
  'effort.classes': 'Kenen kannattaa hoitaa mitäkin',
  'effort.class.demanding':
    'Vaativat: {count, plural, one {# kauppa} other {# kauppaa}}. Kokenut kollega, paikan päällä, johdon kanssa.',
  'effort.class.standard':
    'Tavalliset: {count, plural, one {# kauppa} other {# kauppaa}}. Toimintamallin mukaan.',
  'effort.class.transactional':
    'Yksinkertaiset: {count, plural, one {# kauppa} other {# kauppaa}}. Nuorempi kollega tai sähköpostitse.',
  'effort.class.rescue':
    'Pelastettavat: {count, plural, one {# kauppa} other {# kauppaa}}. Asiantuntija, heti.',
  'effort.impactLine': '{deal}: {impact} ({percent}, {amount})',
  'effort.impactLineEfficiency': '{deal}: {impact} ({percent}, {amount}, tehokkuus {efficiency})',
  'effort.noImpact': 'Yhdelläkään avoimella kaupalla ei ole sekä todennäköisyyttä että summaa.',
  'effort.owners': 'Kuka voisi ottaa hoitaakseen',
  'effort.noMoves': 'Kukaan muu ei onnistuisi selvästi paremmin kapasiteettinsa rajoissa.',
  'effort.gain':
    '{count, plural, one {# kauppa} other {# kauppaa}} muissa käsissä: odotusarvo kasvaa {amount}.',
  'effort.move': '{deal}: {from} → {to}, {before} → {after}, lisäys {amount}',
  'effort.moveUnowned': '{deal}: {to}, {before} → {after}, lisäys {amount}',
  'effort.moreMoves': 'ja {count} muuta',
  'effort.beyond':
    '{count, plural, one {# kauppa ylittää} other {# kauppaa ylittää}} vastuuhenkilönsä kapasiteetin ja pysyy nykyisellään.',
  'effort.cost':
    'Vastuuhenkilön vaihdon arvioidaan vievän {cost} todennäköisyydestä; mukana ovat vain vaihdot, joista jää sen jälkeen hyötyä vähintään {points} prosenttiyksikköä.',
  'effort.how':
    'Tehokkuus on tyypillisen kaupan tunnit jaettuna samanlaisten kauppojen tunneilla. Sopivuus perustuu aiempiin tuloksiin tuotteen ja koon mukaan; harvat tulokset painavat vähän. Vain sinulle: älä aseta ihmisiä järjestykseen sen perusteella.',
  'help.sources': 'Esihenkilöille: mitä kunkin lähteen liidit maksavat ja tuovat, ja mitä kannattaa tehdä.',
  'help.example.sources': 'sources',
  'sources.title': 'Liidilähteet',
  'sources.none': 'Viime vuodelta ei ole kirjattu liidejä.',
  'sources.period': '{count, plural, one {# liidi} other {# liidiä}}, {range}',
  'sources.leads': '{count, plural, one {# liidi} other {# liidiä}}',
  'sources.noneJudged': 'yhtään ei ole vielä ratkennut',
  'sources.won': '{percent} voitettu ({won}/{judged})',
  'sources.noCost': 'kustannusta ei ole kirjattu',
  'sources.perLead': '{amount} liidiltä',
  'sources.perWon': '{amount} voitetulta kaupalta',
  'sources.advice.revise_strategy': 'mieti strategia uudelleen',
  'sources.advice.maximal_focus': 'suurin panostus',
  'sources.advice.increase_budget': 'kasvata budjettia',
  'sources.advice.quality_before_quantity': 'laatu ennen määrää',
  'sources.advice.too_few': 'liian vähän sanottavaksi',
  'sources.borderMargin': 'Liian kallis on voitettu kauppa, joka maksaa yli {percent} katteestaan.',
  'sources.borderMedian':
    'Liian kallis on voitettu kauppa, joka maksaa yli {times} kertaa tavallisen verran (katetta ei ole asetettu).',
  'sources.how':
    'Liidit lasketaan, kun ne ovat ratkenneet, tai {days} päivän jälkeen; siinä ajassa 9 voitettua liidiä 10:stä oli ratkennut. Alle {leads} liidistä ei sanota mitään.',
  'help.patterns':
    'Esihenkilöille: mikä kauppojen ensi viikoissa liittyy voittamiseen ja mitä tukipyyntöjä seuraa, lukumäärineen.',
  'help.example.patterns': 'patterns',
  'patterns.title': 'Säännönmukaisuudet',
  'patterns.notYet': 'Yöajo ei ole vielä etsinyt säännönmukaisuuksia. Yritä huomenna uudelleen.',
  'patterns.none':
    'Mikään ei erotu sattumasta, kun päättyneitä kauppoja on {count, plural, one {#} other {#}}.',
  'patterns.tooFew':
    'Päättyneitä kauppoja on liian vähän: yli neljä viikkoa kestäneitä on {count, plural, one {#} other {#}}.',
  'patterns.deal.many_meetings': 'Yli kolme tapaamista neljän ensimmäisen viikon aikana',
  'patterns.deal.a_meeting': 'Tapaaminen neljän ensimmäisen viikon aikana',
  'patterns.deal.several_people': 'Kolme henkilöä tai enemmän mukana neljän ensimmäisen viikon aikana',
  'patterns.deal.decision_maker': 'Päättäjä tiedossa neljän ensimmäisen viikon aikana',
  'patterns.deal.competitor': 'Kilpailija mukana neljän ensimmäisen viikon aikana',
  'patterns.deal.budget': 'Budjetti vahvistettu neljän ensimmäisen viikon aikana',
  'patterns.deal.postponed': 'Siirretty neljän ensimmäisen viikon aikana',
  'patterns.deal.download': 'Aineistoa haettu neljän ensimmäisen viikon aikana',
  'patterns.deal.fast_answers': 'Sähköposteihin vastattu vuorokaudessa',
  'patterns.deal.product': 'Tuote: {about}',
  'patterns.deal.lead_source': 'Liidilähde: {about}',
  'patterns.more': 'voitetaan {percent} useammin ({low}–{high})',
  'patterns.less': 'voitetaan {percent} harvemmin ({low}–{high})',
  'patterns.counts':
    '{rate}, kun kauppoja on {deals, plural, one {#} other {#}}; muuten {otherRate} ({others})',
  'patterns.how':
    'Kokeiltiin {tried} piirrettä {deals} kaupalla, jotka kestivät yli {days} päivää; näkyvissä on se, mikä pitää myös määrän mukaan korjattuna. Yhteys ei tarkoita, että toinen aiheuttaisi toisen. Tilanne {date}.',
  'role.sales': 'Tämä on myynnille ja esihenkilöille.',
} as const;
