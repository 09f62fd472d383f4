import type { valueModel as english } from '../en/value-model.js';

export const valueModel = {
  'valueModel.title': 'Mihin asiakkaiden arvot perustuvat',
  'valueModel.none': 'Arvoja ei vielä ole: yöajo ei ole laskenut niitä.',
  'valueModel.good': 'Tuleva arvo ennustetaan, ja tietoja on siihen tarpeeksi.',
  'valueModel.moderate':
    'Tuleva arvo ennustetaan juuri ja juuri riittävistä tiedoista. Pidä lukuja karkeina: alle {months} kuukautta tai {customers} aktiivista asiakasta.',
  'valueModel.below':
    'Tietoja on liian vähän ennustamiseen. Tässä näkyy, mitä asiakkaat ovat tähän mennessä tuoneet, kolmessa luokassa.',
  'valueModel.data': 'Tiedot',
  'valueModel.data.value':
    'Historiaa {months, plural, one {# kuukausi} other {# kuukautta}}, tarvitaan {neededMonths}; aktiivisia asiakkaita {customers}, tarvitaan {neededCustomers}',
  'valueModel.method': 'Ostojen menetelmä',
  'valueModel.noMethod': 'Ei mitään: vain sopimukset ja segmentit kertovat',
  'valueModel.since': 'Käytössä alkaen',
  'valueModel.before': 'ennen {date}',
  'valueModel.horizon': 'Katsoo eteenpäin',
  'valueModel.horizon.value':
    '{months, plural, one {# kuukauden} other {# kuukautta}}, diskonttokorko {percent} vuodessa',
  'valueModel.amounts': 'Summat ovat',
  'valueModel.margin': 'katetta',
  'valueModel.income': 'tuloja, koska katetta ei ole asetettu',
  'valueModel.service': 'Palvelukulut',
  'valueModel.serviceKnown': 'vähennetty',
  'valueModel.serviceUnknown': 'ei tiedossa: hintoja ei ole asetettu',
  'valueModel.weights': 'Järjestyksen painot',
  'valueModel.weight': '{name} {percent}',
  'valueModel.candidates': 'Menetelmien keskivirhe asiakasta kohti, mitattuna sivuun jätetyiltä kuukausilta',
  'valueModel.simplest':
    'Pienemmän virheen menetelmä otetaan käyttöön vasta, kun se on varmasti eikä sattumalta parempi.',
  'valueModel.inUse': '{method}: {amount}, käytössä',
  'valueModel.inUseUnjudged': '{method}: käytössä; historia on liian lyhyt menetelmien vertailuun',
  'valueModel.candidate': '{method}: {amount}',
  'valueModel.unjudged': '{method}: ei vertailtu',
  'valueModel.unused': '{method}: ei käytössä, {why}',
  'valueModel.up':
    '{count, plural, one {# asiakas on} other {# asiakasta on}} asetettu käsin lukuja korkeammalle.',
  'valueModel.down':
    '{count, plural, one {# asiakas on} other {# asiakasta on}} asetettu käsin lukuja matalammalle.',
  'valueModel.upMain':
    '{count, plural, one {# asiakas on} other {# asiakasta on}} asetettu käsin lukuja korkeammalle, useimmiten kun tämä erottuu: {dimension} ({main}). Jos se on sääntö, anna sille enemmän painoa.',
  'valueModel.downMain':
    '{count, plural, one {# asiakas on} other {# asiakasta on}} asetettu käsin lukuja matalammalle, useimmiten kun tämä on heikko: {dimension} ({main}). Jos se on sääntö, anna sille enemmän painoa.',
  'valueModel.upsell': 'Uudet ostot 90 päivän kuluessa',
  'valueModel.upsell.better':
    'Käytössä on malli, joka lukee ostojen lisäksi nämä: {inputs}. Se osuu paremmin: logaritminen tappio {model}, pelkillä ostoilla {purchases}. Vertailussa oli {customers} asiakasta 90 päivän takaa, joista {bought} osti.',
  'valueModel.upsell.notBetter':
    'Käytössä ovat pelkät ostot: malli, joka lukee myös nämä: {inputs}, ei osunut varmasti paremmin, logaritminen tappio {model}, pelkillä ostoilla {purchases}. Vertailussa oli {customers} asiakasta 90 päivän takaa, joista {bought} osti.',
  'valueModel.upsell.tooFew':
    'Käytössä ovat pelkät ostot: asiakkaita on liian vähän laajemman mallin kokeilemiseen ({customers} 90 päivän takaa, joista {bought} osti).',
  'valueModel.upsell.noInputs':
    'Käytössä ovat pelkät ostot: lisenssejä, projekteja, kiinnostusta tai käyttöä ei ole kirjattu.',
  'valueModel.growth': 'Sopimukset, jotka kasvavat 90 päivän kuluessa',
  'valueModel.growth.better':
    'Käytössä on malli, joka lukee nämä: {inputs}. Logaritminen tappio {model}, kasvaneiden osuudella {share}. Vertailussa oli {customers} pelkkien sopimusten asiakasta 90 päivän takaa, joista {grown} kasvoi.',
  'valueModel.growth.notBetter':
    'Mikään kirjattu ei kerro niistä varmasti, joten pelkkien sopimusten asiakkaat eivät saa tätä lukua ({customers} 90 päivän takaa, joista {grown} kasvoi).',
  'valueModel.growth.tooFew':
    'Opittavaa on liian vähän, joten pelkkien sopimusten asiakkaat eivät saa tätä lukua ({customers} 90 päivän takaa, joista {grown} kasvoi).',
  'candidate.shrunk_rate': 'asiakkaan oma ostotahti',
  'candidate.nbd': 'asiakkaan oma ostotahti (NBD)',
  'candidate.bg_nbd': 'BG/NBD',
  'candidate.mbg_nbd': 'MBG/NBD',
  'candidate.pareto_nbd': 'Pareto/NBD',
  'candidate.recency_rate': 'tahti viimeisestä ostosta kuluneen ajan mukaan',
  'candidate.forest': 'satunnaismetsä',
  'degeneracy.no_drop_out': 'koska sen mukaan kukaan ei koskaan lähtisi',
  'degeneracy.at_bound': 'koska parametri karkasi rajalleen',
  'degeneracy.flat': 'koska tiedot tuskin rajaavat parametria',
  'degeneracy.not_converged': 'koska sovitus ei löytänyt ratkaisua',
  'degeneracy.too_few': 'koska liian harva asiakas on ostanut uudelleen',
  'degeneracy.mean_infinite': 'koska se odottaisi minkä kokoisia ostoja tahansa',
  'degeneracy.spend_depends_on_frequency': 'koska usein ostavat käyttävät kerralla eri summan',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
