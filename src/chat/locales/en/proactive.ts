export const proactive = {
  // Tasks that come on an occasion.
  'task.renewal': 'Contract renewal',
  'taskToDo.renewal': 'Talk with them about what comes next before the contract runs out.',
  'taskReason.renewal':
    'The contract ends on {date}: this is the reminder {days, plural, one {# day} other {# days}} before.',
  'taskReason.contractValue': 'Worth {value} a year.',
  'taskReason.toCome': 'Expected to come: {value}.',
  'taskReason.risk': 'Early warning: {risk}.',
  'taskReason.noRisk': 'Early warning has no current figure for them.',
  'task.reference_ask': 'Ask for a reference',
  'taskToDo.reference_ask':
    'Ask whether they would speak for us: a few sentences, a call with another customer, or a success story.',
  'taskReason.reference':
    'Among the {percent} of customers most willing to recommend us ({score} of 100), without an open ticket or alert.',
  'taskReason.answers':
    '{answers, plural, one {# survey answer} other {# survey answers}} in twelve months, on average {percent} of the best mark.',
  'task.maintenance_due': 'Maintenance due',
  'taskToDo.maintenance_due': 'Agree on a service visit in good time.',
  'taskReason.machines': '{count, plural, one {# machine} other {# machines}}: {machines}.',
  'taskReason.machinesOf': '{product}, {count, plural, one {# machine} other {# machines}}: {machines}.',
  'taskReason.moreMachines': '{count, plural, one {# more} other {# more}}',
  'taskReason.age':
    'Installed on {installed}, a service every {months, plural, one {# month} other {# months}}: due on {date}.',
  'taskReason.hours': 'At {hours} hours, about {perMonth} a month: {dueAt} hours around {date}.',
  'taskReason.ageSince':
    'Last serviced on {serviced}, a service every {months, plural, one {# month} other {# months}}: due on {date}.',
  'taskReason.ageOfSeveral':
    'A service every {months, plural, one {# month} other {# months}}: due on {date}.',
  'taskReason.hoursSince':
    '{hours} hours since the service on {serviced}, about {perMonth} a month: {dueAt} hours around {date}.',
  'taskReason.limit': 'A sensor read {value} on {date}, above its limit of {limit}.',
  'taskReason.trend': 'A sensor reads {value} and keeps rising: past its limit of {limit} around {date}.',
  'task.unused_function': 'Unused functions',
  'taskToDo.unused_function':
    'Show them what they have and don’t use, or fit the agreement to what they need.',
  'taskReason.logins':
    'Under contract, but nobody has logged in for {days, plural, one {# day} other {# days}}.',
  'taskReason.seats': 'At most {used} of {contracted} seats in use in the last {days} days.',
  'taskReason.features': 'At most {used} functions in use in the last {days} days, {before} before that.',
  'task.reorder': 'Stock running out',
  'taskToDo.reorder': 'Offer the next delivery before the stock runs out.',
  'taskReason.reorder':
    '{product}: about {perMonth} a month by {orders} orders. The last one ({quantity} on {date}) lasts until about {end}.',
  'taskReason.reorderBetween': 'Most likely between {range}.',
  'task.opener': 'What you could say: {text}',
  'button.referenceGiven': 'They agreed',
  'button.referenceDeclined': 'They declined',
  'task.state.given': 'Reference agreed, noted by {person}, {time}',
  'task.state.declined': 'Reference declined, noted by {person}, {time}',
  'task.state.settled': 'Closed on {date}: no longer called for',
} as const;
