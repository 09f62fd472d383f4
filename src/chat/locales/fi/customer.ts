import type { customer as english } from '../en/customer.js';

export const customer = {
  'customer.summary': '{customer}: {points, plural, one {# piste} other {# pistettä}} sadasta',
  'customer.summary.noScore': '{customer}: ei vielä poistumapisteitä',
  'customer.number': 'Numero',
  'customer.segment': 'Segmentti',
  'customer.country': 'Maa',
  'customer.value': 'Vuosiarvo',
  'customer.since': 'Asiakkuus alkoi',
  'customer.calm': 'Ei syytä huoleen: alle {border} pisteestä ei varoiteta.',
  'customer.oneSign': 'Yksi merkki ei vielä riitä varoitukseen.',
  'customer.notScored':
    'Ei vielä poistumapisteitä: tapahtumia ei ole, asiakas on lähtenyt tai yöllistä tarkistusta ei ole ajettu asiakkaan tulon jälkeen.',
  'customer.checkedAt': 'Tarkistettu {date}.',
  'customer.openAlert': 'Avoin varoitus: {level}',
  'customer.noAlert': 'Ei avointa varoitusta.',
  'customer.sharedBy': 'Jakanut {person}',
  'customer.gone': 'Tätä asiakasta ei enää löydy.',
  'match.several':
    '{total, plural, one {# asiakas sopii} other {# asiakasta sopii}} hakuun ”{text}”. Mikä niistä?',
  'match.severalMore':
    '{total, plural, one {# asiakas sopii} other {# asiakasta sopii}} hakuun ”{text}”. {shown} lähintä on valikossa; kirjoita nimeä lisää, niin löydät muut.',
  'match.none': 'Mikään asiakas ei sovi hakuun ”{text}”. Tarkoititko jotakin näistä?',
  'match.nothing': 'Mikään asiakas ei sovi hakuun ”{text}”. Kokeile toista nimen osaa tai numeroa.',
  'match.menu': 'Valitse asiakas',
  'match.option': '{customer} ({number})',
  'match.nameNeeded': 'Lisää asiakkaan nimi tai numero, esimerkiksi: {example}',
  'why.title': 'Miksi {customer} on saanut {points, plural, one {# pisteen} other {# pistettä}} sadasta',
  'why.points':
    'Pisteet kertovat, kuinka monta varoitusmerkkiä on ja kuinka vahvoja ne ovat: 0 tarkoittaa, ettei niitä ole, ja 100 on enimmäismäärä. Pisteet tulevat kiinteistä säännöistä eivätkä ole todennäköisyys.',
  'why.factors': 'Mikä tähän vaikuttaa',
  'why.factor': '{name}: {detail} ({strength})',
  'why.noFactors': 'Ei varoitusmerkkejä siinä, mitä voitiin mitata.',
  'why.missing': 'Ei mitattu',
  'why.history': 'Ajan mittaan',
  'why.historyPoint': '{date}: {points, plural, one {# piste} other {# pistettä}}',
  'why.historyChance': '{date}: {percent}',
  'why.change': 'Mikä laskisi pisteitä',
  'why.asOf': 'Tilanne {date}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
