import type { serviceFigures as english } from '../en/service-figures.js';

export const serviceFigures = {
  'serviceFigures.title': 'Palvelun tarjoukset: {month}',
  'serviceFigures.none': 'Lukuja ei vielä ole: ne alkavat kuukaudesta, jona tarjous ensi kerran näytetään.',
  'serviceFigures.others': 'Näiden rinnalla',
  'serviceFigures.label.conversion': 'Tarjoukset, joihin asiakas tarttui',
  'serviceFigures.label.order_value': 'Tilauksen arvo hyväksytyn tarjouksen jälkeen',
  'serviceFigures.label.buyers_value': 'Tarjoukseen tarttuneiden asiakkaiden tuleva arvo',
  'serviceFigures.label.service_revenue_per_ticket': 'Palvelun tuotto tukipyyntöä kohti',
  'serviceFigures.label.first_contact_resolution': 'Ensimmäisellä yhteydenotolla ratkenneet tukipyynnöt',
  'serviceFigures.label.satisfaction': 'Tyytyväisyys palveluun',
  'serviceFigures.label.agents_acceptance': 'Asiakkaalle välitetyt ehdotukset',
  'serviceFigures.row': '{label}: {text}',
  'serviceFigures.rowChange': '{row}; {change}',
  'serviceFigures.before': '{now}, ennen tarjouksia {beside}',
  'serviceFigures.without': '{now}, ilman tarjousta {beside}',
  'serviceFigures.few_people': 'ei näytetä, koska taustalla on alle viisi henkilöä',
  'serviceFigures.check': 'Kasvu on yli 30 %. Tarkista se, ennen kuin kukaan vetoaa siihen.',
  'serviceFigures.period': 'Aikaväli {from} – {until}.',
  'serviceFigures.baseline': 'Ennen tarjouksia: {from} – {until}.',
  'serviceFigures.noBaseline': 'Ajalta ennen tarjouksia ei vielä ole vertailukohtaa.',
  'serviceFigures.goal': 'Välitettyjen ehdotusten tavoite: {percent}.',
  'serviceFigures.revenueMeans':
    'Palvelun tuotto on se, mitä asiakkaat tilasivat ja minkä verran heidän sopimuksensa kasvoivat 30 päivän kuluessa yhteydenotosta.',
  'serviceFigures.notCause':
    'Tarjoukseen tarttuvat eroavat muista asiakkaista; ero ei johdu pelkästään tarjouksesta.',
  'digest.section.offers': 'Palvelun tarjoukset',
  'offersReturn.notMeasurable':
    'Palvelun tarjoukset: ei vielä mitattavissa. Tarvitaan tukipyyntöjä ja tilauksia ajalta ennen tarjouksia ja kolmelta kuukaudelta niiden jälkeen.',
  'offersReturn.gain':
    'Palvelun tarjoukset: liikevaihto tukipyyntöjen jälkeen neljännesvuodessa: ennen {before}, nyt {since}.',
  'offersReturn.noCost': 'Tarjousten kustannusta ei ole määritetty (varsel.yaml: return.offers.cost).',
  'offersReturn.noCost.managers': 'Tarjousten kustannusta ei ole määritetty; ylläpitäjä voi määrittää sen.',
  'offersReturn.revenue':
    'Liikevaihdosta: {cost} maksaa itsensä takaisin {months} kuukaudessa; ensimmäisen vuoden tuotto {percent}.',
  'offersReturn.never.revenue': 'Liikevaihdosta: {cost} ei maksa itseään takaisin.',
  'offersReturn.net':
    'Katteesta, käyttökulut vähennettynä: {cost} maksaa itsensä takaisin {months} kuukaudessa; ensimmäisen vuoden tuotto {percent}.',
  'offersReturn.never.net': 'Katteesta, käyttökulut vähennettynä: {cost} ei maksa itseään takaisin.',
  'offersReturn.noMargin': 'Katteesta ei voida sanoa: varsel.yaml-tiedoston return.margin puuttuu.',
  'offersReturn.noMargin.managers': 'Katteesta ei voida sanoa; ylläpitäjä voi määrittää katteen.',
  'offersReturn.notAlone': 'Mukana on myös kaikki muu, mikä on sen jälkeen muuttunut.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
