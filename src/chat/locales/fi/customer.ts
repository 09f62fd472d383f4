import type { customer as english } from '../en/customer.js';

export const customer = {
  'customer.summary': '{customer}: {points} pistettä sadasta',
  'customer.summary.noScore': '{customer}: ei vielä poistumapisteitä',
  'customer.number': 'Numero',
  'customer.segment': 'Segmentti',
  'customer.country': 'Maa',
  'customer.value': 'Vuosiarvo',
  'customer.since': 'Asiakkuus alkoi',
  'customer.calm': 'Ei syytä huoleen: alle {border} pisteestä ei hälytetä.',
  'customer.oneSign': 'Yksi merkki ei vielä hälytä.',
  'customer.notScored':
    'Ei vielä poistumapisteitä: tapahtumia ei ole, asiakas on lähtenyt tai yöllistä tarkistusta ei ole ajettu asiakkaan tulon jälkeen.',
  'customer.checkedAt': 'Tarkistettu {date}.',
  'customer.openAlert': 'Avoin varoitus: {level}',
  'customer.noAlert': 'Ei avointa varoitusta.',
  'customer.sharedBy': 'Jakanut {person}',
  'customer.gone': 'Tätä asiakasta ei enää ole rekisterissä.',
  'match.several':
    '{total, plural, one {# asiakas sopii} other {# asiakasta sopii}} hakuun ”{text}”. Mikä niistä?',
  'match.severalMore':
    '{total, plural, one {# asiakas sopii} other {# asiakasta sopii}} hakuun ”{text}”. Lähimmät {shown} ovat valikossa; kirjoita nimeä lisää, niin löydät muut.',
  'match.none': 'Mikään asiakas ei sovi hakuun ”{text}”. Tarkoititko jotakin näistä?',
  'match.nothing': 'Mikään asiakas ei sovi hakuun ”{text}”.',
  'match.menu': 'Valitse asiakas',
  'match.option': '{customer} ({number})',
  'match.nameNeeded': 'Lisää asiakkaan nimi tai numero, esimerkiksi: {example}',
  'why.title': 'Miksi {customer} on saanut {points} pistettä sadasta',
  'why.points':
    'Pisteet kertovat, kuinka monta varoitusmerkkiä on ja kuinka vahvoja ne ovat: 0 on ei yhtään, 100 niin paljon kuin voi olla. Ne tulevat kiinteistä säännöistä eivätkä ole todennäköisyys.',
  'why.factors': 'Mistä pisteet kertyvät',
  'why.factor': '{name}: {detail} ({strength})',
  'why.noFactors': 'Ei varoitusmerkkejä siinä, mitä voitiin mitata.',
  'why.missing': 'Ei mitattu',
  'why.history': 'Pisteet ajan mittaan',
  'why.historyPoint': '{date}: {points}',
  'why.change': 'Mikä laskisi pisteitä',
  'why.asOf': 'Tilanne {date}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
