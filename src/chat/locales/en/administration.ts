export const administration = {
  // "admin owners".
  'owners.title': 'Customers and their owners',
  'owners.allHaveOne': 'Every customer has an owner.',
  'owners.without': '{count, plural, one {# customer has} other {# customers have}} no owner.',
  'owners.withoutBySegment': 'Without an owner, by segment',
  'owners.owners': 'Owners and how many customers they have',
  'owners.line': '{who}: {count, plural, one {# customer} other {# customers}}',
  'owners.noSegment': 'without a segment',
  'owners.standIns': 'Where the customer data name no owner',
  'owners.ofTeam': 'team {team}: {person}',
  'owners.ofSegment': 'segment {segment}: {person}',
  'owners.ofAll': 'everywhere else: {person}',
  'owners.more': '{count, plural, one {and # more} other {and # more}}',
  'owners.how':
    'Owners come with the customer data; who stands in for them is set under owners in varsel.yaml.',
  // "admin health".
  'health.title': 'How the installation is doing',
  'health.noQueue':
    'The queues can’t be read just now. Commands are answered; what is scheduled waits until Redis is back.',
  'health.queue': 'Queue: {name}',
  'health.queue.value':
    '{waiting, plural, one {# job waits} other {# jobs wait}}, {failed, plural, one {# failed} other {# failed}}',
  'health.queue.oldest': 'the oldest since {time}',
  'health.messages': 'Messages',
  'health.messages.value':
    '{waiting, plural, one {# waits} other {# wait}}, {unknown, plural, one {# uncertain} other {# uncertain}}, {refused, plural, one {# refused} other {# refused}}',
  'health.scored': 'Customers last checked',
  'health.never': 'not yet',
  'health.sources': 'Newest data by source',
  'health.source': '{source}: {when}',
  'health.source.stale': '{source}: {when}, older than usual',
  'health.lastRuns': 'Last run of each job',
  'health.run': '{job}: {time}',
  'health.failures': 'Failed jobs',
  'health.failure': '{job}, {time}: {reason}',
  // "admin rules".
  'rules.title': 'Rules in force',
  'rules.levels': 'Levels by points',
  'rules.modelLevels': 'Levels by the trained model',
  'rules.points': 'low from {low}, medium from {medium}, high from {high} points',
  'rules.chances': 'low from {low}, medium from {medium}, high from {high}',
  'rules.ofSegment': '{segment}: {levels}',
  'rules.accepted': 'accepted by {person}, {date}',
  'rules.budget': 'Cards for each person',
  'rules.cards':
    'at most {day, plural, one {# card} other {# cards}} a day and {week, plural, one {# card} other {# cards}} a week; high alerts always come',
  'rules.cooldown':
    '{count, plural, =0 {no pause after an alert} one {# day of pause after an alert} other {# days of pause after an alert}}',
  'rules.recedes': 'an alert ends by itself after {count, plural, one {# calm day} other {# calm days}}',
  'rules.hours': 'Hours',
  'rules.quiet': 'quiet from {from} to {to}; everybody may choose other hours',
  'rules.days': 'working days: {days}',
  'rules.ask': 'the outcome is asked for after {count, plural, one {# day} other {# days}}',
  'rules.night': 'Nightly check',
  'rules.scoring': 'schedule: {cron}',
  'rules.setIn': 'Set under {key} in varsel.yaml',
  'rules.how': 'Changes in varsel.yaml take effect at the next start.',
} as const;
