import type { customer as english } from '../en/customer.js';

export const customer = {
  'customer.summary': '{customer}: {points} av 100 poeng',
  'customer.summary.noScore': '{customer}: ingen frafallspoeng ennå',
  'customer.number': 'Nummer',
  'customer.segment': 'Segment',
  'customer.country': 'Land',
  'customer.value': 'Årlig verdi',
  'customer.since': 'Kunde siden',
  'customer.calm': 'Ingen grunn til bekymring: Under {border} poeng varsles ingen.',
  'customer.oneSign': 'Ett tegn alene gir ikke varsel.',
  'customer.notScored':
    'Ingen frafallspoeng ennå: Det finnes ingen hendelser, kunden har sluttet, eller den nattlige sjekken er ikke kjørt siden kunden kom inn.',
  'customer.checkedAt': 'Sjekket {date}.',
  'customer.openAlert': 'Åpent varsel: {level}',
  'customer.noAlert': 'Ingen åpne varsler.',
  'customer.sharedBy': 'Delt av {person}',
  'customer.gone': 'Denne kunden finnes ikke lenger.',
  'match.several':
    '{total, plural, one {# kunde passer} other {# kunder passer}} til søket «{text}». Hvilken?',
  'match.severalMore':
    '{total, plural, one {# kunde passer} other {# kunder passer}} til søket «{text}». De {shown} nærmeste står i menyen; skriv mer av navnet for de andre.',
  'match.none': 'Ingen kunde passer til søket «{text}». Mente du en av disse?',
  'match.nothing': 'Ingen kunde passer til søket «{text}». Prøv en annen del av navnet, eller nummeret.',
  'match.menu': 'Velg en kunde',
  'match.option': '{customer} ({number})',
  'match.nameNeeded': 'Legg til navnet eller nummeret på en kunde, for eksempel: {example}',
  'why.title': 'Hvorfor {customer} har {points} av 100 poeng',
  'why.points':
    'Poengene sier hvor mange varseltegn det er, og hvor sterke de er: 0 betyr ingen, 100 er høyest mulig. De kommer fra faste regler og er ikke en sannsynlighet.',
  'why.factors': 'Dette teller med',
  'why.factor': '{name}: {detail} ({strength})',
  'why.noFactors': 'Ingen varseltegn i det som kunne måles.',
  'why.missing': 'Ikke målt',
  'why.history': 'Over tid',
  'why.historyPoint': '{date}: {points} poeng',
  'why.historyChance': '{date}: {percent}',
  'why.change': 'Dette kan senke poengene',
  'why.asOf': 'Per {date}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
