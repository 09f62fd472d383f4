export const salesFigures = {
  // Figures of sales for management.
  'salesFigures.title': 'Figures of sales, {quarter}',
  'salesFigures.forecastAccuracy': 'Accuracy of the forecast',
  'salesFigures.velocityDays': 'From lead to close',
  'salesFigures.winRate': 'Win rate',
  'salesFigures.closingShare': 'Open value in deals close to being won',
  'salesFigures.dealSizeMinor': 'Size of a won deal',
  'salesFigures.tooFew': 'too few to say',
  'salesFigures.compared': '{before} → {now} ({change})',
  'salesFigures.points': '{size} points',
  'salesFigures.percent': '{size}%',
  'salesFigures.counted':
    '{count, plural, one {# deal} other {# deals}} closed in the quarter; under {least} nothing is said.',
  'salesFigures.baseline':
    'Compared with the four quarters before deals were first scored, {range} ({count, plural, one {# closed deal} other {# closed deals}}). Forecasts and chances were not kept then.',
  'salesFigures.baselineSet':
    'Compared with {range} ({count, plural, one {# closed deal} other {# closed deals}}). Forecasts and chances of that time are not compared.',
  'salesFigures.noBaseline': 'There is nothing to compare with before the first nightly scoring.',
  'salesFigures.use': 'Who uses it, last four weeks',
  'salesFigures.use.team':
    '{team}: of {count, plural, one {# person} other {# people}} in sales {looking} looked at deals and {logging} logged something.',
  'salesFigures.quality': 'How well deals are kept',
  'salesFigures.quality.team':
    '{team}: {percent} complete ({count, plural, one {# open deal} other {# open deals}}), {overdue} past their closing date.',
  'salesFigures.quality.worst': 'Most is missing of: {field} ({percent}).',
  'salesFigures.field.customer': 'customer',
  'salesFigures.field.amount': 'amount',
  'salesFigures.field.expected_close': 'closing date',
  'salesFigures.field.product': 'product',
  'salesFigures.field.stage': 'stage',
  'salesFigures.field.activity': 'activity within 30 days',
  // A pilot with a control group.
  'pilot.none': 'No pilot is set up. It is described in varsel.yaml, under deals.pilot.',
  'pilot.title': 'Pilot',
  'pilot.before': 'It begins on {date}.',
  'pilot.running': 'It runs until {date}. Whether there is a difference is told then.',
  'pilot.nothingClosed': 'It is over, but a group has no closed deals to compare.',
  'pilot.reached': 'The difference is real and reaches the goal: {points} points ({low} to {high}).',
  'pilot.better': 'The difference is real, but under the goal: {points} points ({low} to {high}).',
  'pilot.worse': 'The pilot group won less than the other: {points} points ({low} to {high}).',
  'pilot.notShown': 'No real difference was found: {points} points ({low} to {high}) may be chance.',
  'pilot.period': 'Period',
  'pilot.period.value': '{range}, {days} days; half of the deals take up to {cycle} days',
  'pilot.deals': 'Deals',
  'pilot.deals.value': '{pilot} in the pilot, {control} to compare with',
  'pilot.baseRate': 'Win rate in the year before',
  'pilot.goal': 'Goal',
  'pilot.points': '{points, plural, one {# point} other {# points}}',
  'pilot.detectable': 'Smallest difference that can be found',
  'pilot.group': 'Won in the pilot',
  'pilot.control': 'Won in the other group',
  'pilot.rate': '{percent} ({won} of {closed})',
  'pilot.how':
    'A difference of that size is found four times of five, with an error of 5% where there is none.',
  'pilot.concern.too_few_deals': 'The pilot group has fewer than {least} deals.',
  'pilot.concern.too_few_in_control': 'The group to compare with has fewer than {least} deals.',
  'pilot.concern.too_short': 'The period is shorter than half of the deals take.',
  'pilot.concern.goal_too_small': 'A difference as small as the goal would hardly be found.',
  // The part of deals in the return.
  'salesReturn.no_pilot':
    'Deals: not measurable yet. What a higher win rate brings is told from a pilot with a control group.',
  'salesReturn.running': 'Deals: not measurable yet. The pilot has not ended.',
  'salesReturn.not_shown': 'Deals: not measurable. The pilot has shown no real gain.',
  'salesReturn.measured':
    'Deals: {points, plural, one {# point} other {# points}} more win rate on a pipeline of {pipeline} are {revenue} more revenue.',
} as const;
