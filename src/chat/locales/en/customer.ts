export const customer = {
  // The customer card.
  'customer.summary': '{customer}: {points} of 100 points',
  'customer.summary.noScore': '{customer}: no churn points yet',
  'customer.number': 'Number',
  'customer.segment': 'Segment',
  'customer.country': 'Country',
  'customer.value': 'Yearly value',
  'customer.since': 'Customer since',
  'customer.calm': 'No cause for concern: below {border} points nobody is alerted.',
  'customer.oneSign': 'One sign alone raises no alert.',
  'customer.notScored':
    'No churn points yet: there are no events, the customer left, or the nightly check has not run since it came in.',
  'customer.checkedAt': 'Checked {date}.',
  'customer.openAlert': 'Open alert: {level}',
  'customer.noAlert': 'No open alert.',
  'customer.sharedBy': 'Shared by {person}',
  'customer.gone': 'This customer is no longer on record.',
  // Which customer was meant.
  'match.several': '{total, plural, one {# customer fits} other {# customers fit}} “{text}”. Which one?',
  'match.severalMore':
    '{total, plural, one {# customer fits} other {# customers fit}} “{text}”. The closest {shown} are in the menu; type more of the name for the others.',
  'match.none': 'No customer fits “{text}”. Did you mean one of these?',
  'match.nothing': 'No customer fits “{text}”. Try another part of the name, or the number.',
  'match.menu': 'Choose a customer',
  'match.option': '{customer} ({number})',
  'match.nameNeeded': 'Add a customer’s name or number, such as: {example}',
  // Why.
  'why.title': 'Why {customer} has {points} of 100 points',
  'why.points':
    'Points say how many warning signs there are and how strong: 0 is none, 100 is as many as there can be. They come from fixed rules and are not a probability.',
  'why.factors': 'What adds up',
  'why.factor': '{name}: {detail} ({strength})',
  'why.noFactors': 'No warning signs in what could be measured.',
  'why.missing': 'Not measured',
  'why.history': 'Over time',
  'why.historyPoint': '{date}: {points, plural, one {# point} other {# points}}',
  'why.historyChance': '{date}: {percent}',
  'why.change': 'What would bring the points down',
  'why.asOf': 'As of {date}.',
} as const;
