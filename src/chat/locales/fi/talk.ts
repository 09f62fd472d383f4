import type { talk as english } from '../en/talk.js';

export const talk = {
  'opener.contact_frequency': 'Mitä teillä on nyt työn alla, ja millaisia haasteita näet edessä?',
  'opener.reply_time':
    'Haluaisin jutella siitä, miten teemme yhteistyötä. Mikä toimii, ja mikä voisi olla helpompaa?',
  'opener.late_payment':
    'Käydäänkö läpi yhteistyömme käytännön asiat? Haluan, että kaikki sujuu teidän kannaltanne mahdollisimman helposti.',
  'opener.order_rhythm':
    'Miten etenee projekti, johon viimeksi toimitimme? Mitä siinä on seuraavaksi edessä?',
  'opener.order_value':
    'Suunnittelemme nyt ensi vuotta. Mitä meidän olisi hyvä ottaa huomioon teidän osaltanne?',
  'opener.contact_person':
    'Kuulisin mielelläni, mikä on sinulle tänä vuonna tärkeintä ja mihin tartut ensimmäisenä.',
  'opener.support_load':
    'Mitkä tehtävät vievät teiltä nyt eniten aikaa, ja missä voisimme keventää työtänne?',
  'opener.silence':
    'Miten tämän vuoden tavoitteenne yhteistyössämme ovat edenneet? Mikä on seuraava tavoite?',
  'opener.own_failings':
    'Mitkä asiat yhteistyössämme ovat teille tärkeimpiä? Kävisin ne mielelläni läpi yksi kerrallaan.',
  'opener.postponed_meetings': 'Sopisiko teille 20 minuutin puhelu, jossa käydään läpi avoimet asiat?',
  'opener.tone':
    'Arvostaisin suoraa palautetta yhteistyöstämme. Mistä kahdesta tai kolmesta asiasta meidän kannattaisi puhua?',
  'opener.interest':
    'Mitä on listallanne ensi vuodeksi? Kertoisin mielelläni suunnitelmistamme ja kuulisin teidän suunnitelmistanne.',
  'opener.usage':
    'Mitä tiiminne haluaa saavuttaa seuraavan puolen vuoden aikana, ja mikä auttaisi teitä siinä?',
  'opener.data_export': 'Missä haluaisitte olla vuoden päästä, ja miten me voisimme olla siinä avuksi?',
  'opener.maintenance': 'Miltä tuotantosuunnitelmanne näyttää lähikuukausina, ja miten voimme tukea sitä?',
  'opener.compatibility':
    'Mikä on nykyisen projektinne seuraava vaihe, ja ketkä meiltä olisi hyvä ottaa mukaan?',
  'opener.approvals':
    'Mitkä projektit ovat teillä seuraavaksi vuorossa, ja mitä tarvitsette meiltä, jotta ne pääsevät alkuun?',
  'opener.outside': 'Mitä tuleva vuosi vaatii yritykseltänne, ja miten voimme olla avuksi?',
  'opener.renewal':
    'Mitä yhteistyömme pitäisi tuoda teille ensi vuonna? Kuulisimme ajatuksenne mielellämme ajoissa.',
  'opener.satisfaction':
    'Miten yhteistyö kanssamme voisi toimia teille vielä paremmin? Vien mielelläni pari asiaa eteenpäin.',
  'opener.challenges': 'Mitkä ovat suurimmat haasteet, joita näet lähikuukausina?',
  'opener.cooperation': 'Käydäänkö läpi muutama yhteistyöhömme liittyvä asia?',
  'opener.project': 'Miten nykyinen projektinne etenee, ja missä voimme auttaa?',
  'opener.plans': 'Kuulisimme mielellämme ajatuksesi ensi vuoden suunnitelmistamme.',
  'avoid.contact_frequency': 'Teistä ei enää koskaan kuulu mitään',
  'avoid.reply_time': 'Miksi vastaamiseen menee teiltä näin kauan?',
  'avoid.late_payment': 'Maksakaa ensin erääntyneet, jutellaan sitten',
  'avoid.order_rhythm': 'Ette ole tilanneet pitkään aikaan',
  'avoid.order_value': 'Huomasimme, että tilaatte vähemmän',
  'avoid.contact_person': 'Edeltäjäsi kanssa tämä oli helpompaa',
  'avoid.support_load': 'Tuota olette kysyneet jo ennenkin',
  'avoid.silence': 'Käytättekö sitä ollenkaan?',
  'avoid.own_failings': 'Se ei ollut meidän vikamme',
  'avoid.postponed_meetings': 'Siirrätte aina tapaamisiamme',
  'avoid.tone': 'Ei tuosta kannata suuttua',
  'avoid.interest': 'Kuulimme, että katselette muita vaihtoehtoja',
  'avoid.usage': 'Näemme, että kirjaudutte harvemmin',
  'avoid.data_export': 'Mihin tarvitsette tietojanne?',
  'avoid.maintenance': 'Mistä ostatte osat nykyään?',
  'avoid.compatibility': 'Oletteko vaihtamassa toiseen valmistajaan?',
  'avoid.approvals': 'Miksei teillä kukaan osaa päättää?',
  'avoid.outside': 'Olemme kuulleet tilanteestanne',
  'avoid.stillHappy': 'Oletteko vielä tyytyväisiä meihin?',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
