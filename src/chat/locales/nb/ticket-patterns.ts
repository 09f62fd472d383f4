import type { ticketPatterns as english } from '../en/ticket-patterns.js';

export const ticketPatterns = {
  // What tickets are followed by, for managers.
  'patterns.afterTickets': 'Hva saker følges av',
  'patterns.moreThan': 'mer enn {lift}',
  'patterns.ticket':
    'Saker om «{category}» følges av {item} {window}, {lift} ganger så ofte som ellers ({customers, plural, one {# kunde} other {# kunder}}).',
  'patterns.ticket.early':
    'Saker om «{category}» i de første {months} månedene i bruk følges av {item} {window}, {lift} ganger så ofte som ellers ({customers, plural, one {# kunde} other {# kunder}}).',
  'patterns.ticket.late':
    'Saker om «{category}» etter {months} måneder i bruk følges av {item} {window}, {lift} ganger så ofte som ellers ({customers, plural, one {# kunde} other {# kunder}}).',
  'patterns.within': 'innen {to, plural, one {# uke} other {# uker}}',
  'patterns.between': 'innen {from}–{to} uker',
  'patterns.family': 'et produkt i serien {family}',
  'patterns.ticketsNotYet':
    'Ingen har lett ennå. Det skjer én gang i uken, så snart produkter, saker og kjøp er importert.',
  'patterns.ticketsTooFew':
    'Det er for lite å se på: {tickets, plural, one {# sak} other {# saker}} og {purchases, plural, one {# kjøp} other {# kjøp}} av produkter i listen. Minst ti kunder må ha spurt om det samme og kjøpt det samme produktet.',
  'patterns.ticketsNone': 'Ingen kjøp følger saker oftere enn de ville ha kommet uansett.',
  'patterns.ticketsHow':
    '{tried, plural, one {# kombinasjon} other {# kombinasjoner}} ble prøvd på {customers} kunder; her vises det som holder når det tas hensyn til antallet. Det er tatt hensyn til storkjøpere, sesonger, kampanjer og travle perioder. At et kjøp følger, betyr ikke at saken er årsaken. Per {date}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
