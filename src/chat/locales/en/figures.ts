export const figures = {
  // The monthly card: at most three figures, the rest behind a button.
  'figures.title': 'Early warning in {month}',
  'figures.lost': 'Customers lost',
  'figures.lostOf': '{lost} of {customers} ({before} in the same month last year)',
  'figures.saved': 'Saved of those contacted',
  'figures.falseAlarms': 'False alarms among high alerts',
  'figures.goalUnder': '{figure}, goal: under {goal}',
  'figures.share': '{percent} ({hits} of {of})',
  'figures.shareInterval': '{percent} ({hits} of {of}; 95% interval {low} to {high})',
  'figures.noCases': 'no cases yet',
  'figures.opened':
    '{count, plural, one {# alert} other {# alerts}} opened: {high} high, {medium} medium, {low} low',
  'figures.openedNone': 'No alert was opened in this month.',
  'figures.answered': 'Answered so far: {share}',
  'figures.ended':
    '{count, plural, one {# alert} other {# alerts}} ended: {resolved} answered, {receded} as the risk receded, {expired} without an answer',
  'figures.noAnswers':
    'Nobody has said yet what came of the alerts. Without answers, most of these figures stay empty and nothing can be learned.',
  'figures.notMade': 'The figures for {month} are not ready. They are made at night, for the last 24 months.',
  'figures.unclear': 'Please name a month that is over, such as {example}.',
  'button.figuresAll': 'All figures',
  'button.roi': 'Return',
  // All figures.
  'figures.section.alerts': 'Alerts',
  'figures.section.right': 'How right the alerts were',
  'figures.section.contact': 'What contact brought',
  'figures.section.warning': 'How early the warning came',
  'figures.section.churn': 'Customers lost',
  'figures.section.lists': 'Lists for marketing',
  'figures.section.return': 'Return',
  'figures.basis':
    'From a year of alerts whose {days} days are over: {count, plural, one {# alert} other {# alerts}}. Outcome known: {share}',
  'figures.level': '{level}, truly at risk (lost or saved): {share}',
  'figures.untreated': '{level}, lost without any contact: {share}',
  'figures.stated': '{level}, lost without any contact: {share}; chance stated by the model: {stated}',
  'figures.falseAlarmsLine': 'High alerts answered “was never at risk”: {share}',
  'figures.accuracy': 'All customers, judged right {days} days before: {share}',
  'figures.accuracyNone':
    'All customers, judged right: not measurable yet, since no nightly check is {days} days old.',
  'figures.savedLine': 'Saved of those contacted: {share}',
  'figures.savedIn.day': 'First contact within 24 hours, saved: {share}',
  'figures.savedIn.two_days': 'First contact after 24 to 48 hours, saved: {share}',
  'figures.savedIn.week': 'First contact after 2 to 7 days, saved: {share}',
  'figures.savedIn.later': 'First contact after a week or more, saved: {share}',
  'figures.time.day': 'under 24 hours',
  'figures.time.two_days': '24 to 48 hours',
  'figures.time.week': '2 to 7 days',
  'figures.time.later': 'later',
  'figures.hours':
    'Time to first action: {hours, plural, one {# hour} other {# hours}} (median of {count, plural, one {# alert} other {# alerts}})',
  'figures.hoursUnder':
    'Time to first action: under an hour (median of {count, plural, one {# alert} other {# alerts}})',
  'figures.hoursNone': 'Time to first action: no cases yet',
  'figures.hoursWithheld': 'Time to first action: not shown, because fewer than five people were involved.',
  'figures.moods': 'Mood at the last contact: {good} good, {neutral} neutral, {bad} bad',
  'figures.surveys':
    'Surveys within 90 days after a contact: {percent} of the best answer on average ({count, plural, one {# answer} other {# answers}})',
  'figures.surveysNone': 'Surveys within 90 days after a contact: no answers',
  'figures.warningDays':
    'From first alert to loss: {days, plural, one {# day} other {# days}} (median of {count, plural, one {# loss} other {# losses}}), goal: {goal} days',
  'figures.warningNone':
    'From first alert to loss: no loss with a warning before it in the last twelve months',
  'figures.neverWarned': 'Losses never warned of: {share}. They are not part of the median.',
  'figures.neverWarnedSince':
    'Losses never warned of since the first check on {date}: {share}. They are not part of the median.',
  'figures.period.month': 'In {month}',
  'figures.period.twelveMonths': 'In twelve months',
  'figures.churnLine': '{period}: {now}; a year before: {before}',
  'figures.revenueLost': 'Yearly revenue lost in twelve months: {now}; in the twelve months before: {before}',
  'figures.revenueNone': 'none',
  'figures.withoutValue': 'Without a value on record, and so not in the sum: {count}',
  'figures.control': 'Compared with a control group: not measurable yet, because none is running.',
  'figures.list':
    '{list}: {sent} sent. After that: {count, plural, one {# order or contract} other {# orders and contracts}} from {customers, plural, one {# customer} other {# customers}}',
  'figures.listAmounts': '{line}, {amounts} in revenue',
  'figures.listsNote': 'That business followed a list does not say that it came of it.',
  'figures.reference.right':
    'For reference, reported from the field: {share} of predicted losses occur. Not a promise.',
  'figures.reference.contact':
    'For reference, reported from the field: {share} of customers at risk are saved. Not a promise.',
  'figures.reference.churn':
    'For reference, reported from the field: {low} to {high} fewer customers lost. Not a promise.',
  // The return.
  'roi.title': 'What early warning brings in',
  'roi.notMeasurable':
    'Not measurable yet. No control group is running, so nobody can tell who would have stayed anyway.',
  'roi.monthsMore':
    'With one alert in ten left out as a control group, it would take about {months, plural, one {# month} other {# months}}.',
  'roi.monthsUnknown':
    'How long a control group would have to run can only be said once more alerts have run their {days} days.',
  'roi.saved.revenue': 'Saved a year, in revenue: {saved}',
  'roi.saved.margin': 'Saved a year, in margin: {saved}',
  'roi.cost': 'Cost a year: {cost}',
  'roi.costNone': 'No cost is set yet. An administrator sets it: return.costPerYear in varsel.yaml',
  'roi.basis.revenue':
    'Figures will be in revenue until an administrator sets a margin: return.margin in varsel.yaml',
  'roi.costNone.managers': 'No cost is set yet. An administrator can set it.',
  'roi.basis.revenue.managers': 'Figures will be in revenue until an administrator sets a margin.',
  'roi.basis.margin': 'Figures will be in margin: {percent} of revenue',
  'roi.return': 'Return: {percent}',
  'help.roi': 'For managers: the return of early warning, or what is missing to measure it.',
  'help.figures': 'For managers: how well early warning worked, last month or in the month you name.',
  'help.example.roi': 'roi',
  'help.example.figures': 'figures 2026-10',
} as const;
