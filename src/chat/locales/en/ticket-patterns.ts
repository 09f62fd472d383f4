export const ticketPatterns = {
  // What tickets are followed by, for managers.
  'patterns.afterTickets': 'What tickets are followed by',
  'patterns.moreThan': 'more than {lift}',
  'patterns.ticket':
    'Tickets about “{category}” are followed by {item} {window}, {lift} times as often as otherwise ({customers, plural, one {# customer} other {# customers}}).',
  'patterns.ticket.early':
    'Tickets about “{category}” in the first {months} months of use are followed by {item} {window}, {lift} times as often as otherwise ({customers, plural, one {# customer} other {# customers}}).',
  'patterns.ticket.late':
    'Tickets about “{category}” after {months} months of use are followed by {item} {window}, {lift} times as often as otherwise ({customers, plural, one {# customer} other {# customers}}).',
  'patterns.within': 'within {to, plural, one {# week} other {# weeks}}',
  'patterns.between': 'within {from}–{to} weeks',
  'patterns.family': 'a product of the {family} line',
  'patterns.ticketsNotYet':
    'Nobody has looked yet. That happens once a week, as soon as products, tickets and purchases are imported.',
  'patterns.ticketsTooFew':
    'There is too little to look at: {tickets, plural, one {# ticket} other {# tickets}} and {purchases, plural, one {# purchase} other {# purchases}} of listed products. At least ten customers must have asked about one thing and bought the same product.',
  'patterns.ticketsNone': 'No purchase follows tickets more often than it would have come anyway.',
  'patterns.ticketsHow':
    '{tried, plural, one {# combination was} other {# combinations were}} tried on {customers} customers; shown is what holds after correction for that number. Heavy buyers, seasons, campaigns and busy times are allowed for. That a purchase follows doesn’t say that the ticket causes it. As of {date}.',
} as const;
