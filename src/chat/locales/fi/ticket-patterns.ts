import type { ticketPatterns as english } from '../en/ticket-patterns.js';

export const ticketPatterns = {
  // What tickets are followed by, for managers.
  'patterns.afterTickets': 'Mitä tukipyyntöjä seuraa',
  'patterns.moreThan': 'yli {lift}',
  'patterns.ticket':
    'Tukipyyntöjä aiheesta ”{category}” seuraa {item} {window}, {lift} kertaa niin usein kuin muuten ({customers, plural, one {# asiakas} other {# asiakasta}}).',
  'patterns.ticket.early':
    'Tukipyyntöjä aiheesta ”{category}” ensimmäisten {months} käyttökuukauden aikana seuraa {item} {window}, {lift} kertaa niin usein kuin muuten ({customers, plural, one {# asiakas} other {# asiakasta}}).',
  'patterns.ticket.late':
    'Tukipyyntöjä aiheesta ”{category}” {months} käyttökuukauden jälkeen seuraa {item} {window}, {lift} kertaa niin usein kuin muuten ({customers, plural, one {# asiakas} other {# asiakasta}}).',
  'patterns.within': '{to, plural, one {# viikon} other {# viikon}} kuluessa',
  'patterns.between': '{from}–{to} viikon kuluessa',
  'patterns.family': 'jokin sarjan {family} tuote',
  'patterns.ticketsNotYet':
    'Vielä ei ole etsitty. Haku tehdään kerran viikossa heti, kun tuotteet, tukipyynnöt ja ostot on tuotu.',
  'patterns.ticketsTooFew':
    'Aineistoa on liian vähän: {tickets, plural, one {# tukipyyntö} other {# tukipyyntöä}} ja {purchases, plural, one {# osto} other {# ostoa}} luettelon tuotteista. Vähintään kymmenen asiakkaan on pitänyt kysyä samasta aiheesta ja ostaa sama tuote.',
  'patterns.ticketsNone': 'Mikään osto ei seuraa tukipyyntöjä useammin kuin se olisi tullut muutenkin.',
  'patterns.ticketsHow':
    '{tried, plural, one {# yhdistelmää} other {# yhdistelmää}} kokeiltiin {customers} asiakkaalla; näkyvissä on se, mikä pitää, kun kokeilujen määrä otetaan huomioon. Suurostajat, kausivaihtelu, kampanjat ja kiireiset jaksot on huomioitu. Se, että osto seuraa, ei tarkoita, että tukipyyntö on sen syy. Tilanne {date}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
