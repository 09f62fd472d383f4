import type { toCustomers as english } from '../en/to-customers.js';

export const toCustomers = {
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
  'taskOpener.renewal':
    'Haluaisin hyvissä ajoin jutella siitä, miten jatkamme yhdessä. Minkä pitäisi pysyä ennallaan ja mitä toivoisitte toisin?',
  'taskOpener.reference_ask':
    'Arvostamme yhteistyötämme suuresti. Voisitteko kertoa kokemuksistanne myös muille?',
  'taskOpener.maintenance_due':
    'Haluaisimme huoltaa laitteenne ennen kuin mikään pysähtyy. Milloin käynti sopisi teille?',
  'taskOpener.unused_function':
    'Sopimukseenne sisältyy enemmän kuin nyt käytätte. Voinko näyttää, mikä voisi säästää aikaanne?',
  'taskOpener.reorder': 'Tarvitsette ehkä pian lisää: {product}. Valmistelemmeko seuraavan toimituksen?',
  'toSay.suggestion': 'Järjestelmämme ehdottaa teille: {product}. Ehdotuksen pohjana: {grounds}.',
  'toSay.basis.use': 'käyttönne',
  'toSay.basis.question': 'kysymyksenne',
  'toSay.basis.experience': 'mitä muut ovat tarvinneet vastaavien kysymysten jälkeen',
  'toSay.basis.similar': 'samankaltaiset asiakkaat',
  'toSay.carries': '{metric}: enintään {most}.',
  'toSay.price': 'Hinta on {price}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
