export const pipeline = {
  // Open deals together.
  'help.pipeline':
    'For sales: open deals weighted by their chance, what the quarter will bring, and where effort pays.',
  'help.example.pipeline': 'pipeline',
  'help.further.pipeline': 'pipeline mine\npipeline team\npipeline all\npipeline all product',
  'pipeline.title.all': 'Pipeline',
  'pipeline.title.team': 'Pipeline of {team}',
  'pipeline.title.mine': 'Pipeline of {person}',
  'pipeline.none': 'There are no open deals here.',
  'pipeline.weighted': 'Weighted by chance',
  'pipeline.range': '({low} to {high})',
  'pipeline.nominal': 'Open',
  'pipeline.nominal.value': '{amount} in {deals, plural, one {# deal} other {# deals}}',
  'pipeline.quarter': 'Expected for {quarter}',
  'pipeline.won': 'of which {amount} is won',
  'pipeline.before': 'On {date} it was {amount}',
  'pipeline.playbook': 'What to do with which deals',
  'pipeline.band.close':
    '{close} and up: {count, plural, one {# deal} other {# deals}}, {amount}. Close quickly, and look for what else they need.',
  'pipeline.band.lever':
    '{lever} to {close}: {count, plural, one {# deal} other {# deals}}, {amount}. Follow up now: here effort changes most.',
  'pipeline.band.lift':
    'Under {lever}, with a step that would lift it: {count, plural, one {# deal} other {# deals}}, {amount}. Open the deal to see the step.',
  'pipeline.band.minimal':
    'Under {lever}: {count, plural, one {# deal} other {# deals}}, {amount}. Spend as little as possible.',
  'pipeline.byPeople':
    '{count, plural, one {# deal is} other {# deals are}} judged by people, without a chance.',
  'pipeline.objected':
    '{count, plural, one {# deal is} other {# deals are}} left out of the weighted value, because the customer objected to being assessed.',
  'pipeline.impact': 'Most to gain',
  'pipeline.deal': '{deal}: {percent} of {amount}',
  'pipeline.open': 'Open a deal',
  'pipeline.how':
    'In 9 of 10 cases the won value lies within the range. Deals of one quarter and team do well or badly together; the range takes that into account.',
  'pipeline.byStages':
    '{count, plural, one {# deal has} other {# deals have}} the share won from their stage, not a chance of their own.',
  'pipeline.withoutAmount':
    '{count, plural, one {# deal has} other {# deals have}} no amount that can be added up.',
  'pipeline.withoutChance':
    '{count, plural, one {# deal adds} other {# deals add}} nothing, for want of a chance.',
  'pipeline.noHours': 'Nobody logs hours on deals, so all count as equally laborious.',
  'pipeline.by.owner': 'Pipeline by person',
  'pipeline.by.team': 'Pipeline by team',
  'pipeline.by.product': 'Pipeline by product',
  'pipeline.by.quarter': 'Pipeline by quarter',
  'pipeline.without.owner': 'nobody’s',
  'pipeline.without.team': 'no team',
  'pipeline.without.product': 'no product named',
  'pipeline.without.quarter': 'no date',
  'pipeline.row':
    '{name}: {weighted} ({low} to {high}) of {nominal} in {deals, plural, one {# deal} other {# deals}}',
  'pipeline.moreRows': 'and {count} more',
  'pipeline.unknown':
    'I know mine, team and all, and behind them product, quarter and team. Ask for example: {example}',
  'pipeline.chart': 'Weighted by chance, in thousands of {currency}',
  'pipeline.chartMillions': 'Weighted by chance, in millions of {currency}',
  'pipeline.chartKey': 'pale: all that is open · line: 9 of 10 cases',
  'pipeline.chartAlt': '{title}: {values}',
  'pipeline.chartAlt.quarter': '{quarter} {weighted} (9 of 10 cases: {low} to {high}) of {nominal}',
  'button.pipelineOwner': 'By person',
  'button.pipelineTeam': 'By team',
  'button.pipelineProduct': 'By product',
  'button.pipelineQuarter': 'By quarter',
  'button.pipelineEffort': 'Where effort pays',
  'button.pipelineBack': 'Back to the pipeline',
  'deal.label': '{deal} ({customer})',
  // Where effort pays.
  'effort.title': 'Where effort pays',
  'effort.notYet': 'The nightly run has not looked at closed deals yet. Try again tomorrow.',
  'effort.classes': 'Who should look after what',
  'effort.class.demanding':
    'Demanding: {count, plural, one {# deal} other {# deals}}. Somebody senior, on site, with management.',
  'effort.class.standard': 'Standard: {count, plural, one {# deal} other {# deals}}. By the playbook.',
  'effort.class.transactional':
    'Simple: {count, plural, one {# deal} other {# deals}}. A junior colleague, or by mail.',
  'effort.class.rescue': 'To rescue: {count, plural, one {# deal} other {# deals}}. A specialist, now.',
  'effort.impactLine': '{deal}: {impact} ({percent} of {amount})',
  'effort.impactLineEfficiency': '{deal}: {impact} ({percent} of {amount}, efficiency {efficiency})',
  'effort.noImpact': 'No open deal has both a chance and an amount.',
  'effort.owners': 'Who might take over',
  'effort.noMoves': 'Nobody else would do noticeably better within their capacity.',
  'effort.gain':
    '{count, plural, one {# deal} other {# deals}} in other hands: {amount} more expected value.',
  'effort.move': '{deal}: from {from} to {to}, {before} becomes {after}, {amount} more',
  'effort.moveUnowned': '{deal}: to {to}, {before} becomes {after}, {amount} more',
  'effort.moreMoves': 'and {count} more',
  'effort.beyond':
    '{count, plural, one {# deal is} other {# deals are}} more than their owners have capacity for, and stay where they are.',
  'effort.cost':
    'A change of hands is taken to cost {cost} of the chance; only gains of {points} percentage points or more after that are named.',
  'effort.how':
    'Efficiency is the hours of a typical deal over those that similar deals took. Fit comes from past results by product and size; few results count little. For you alone: don’t rank people by it.',
  // Sources of leads.
  'help.sources': 'For managers: what leads of each source cost and bring, and what to do about it.',
  'help.example.sources': 'sources',
  'sources.title': 'Sources of leads',
  'sources.none': 'No leads of the past year are on record.',
  'sources.period': '{count, plural, one {# lead} other {# leads}}, {range}',
  'sources.leads': '{count, plural, one {# lead} other {# leads}}',
  'sources.noneJudged': 'none decided yet',
  'sources.won': '{percent} won ({won} of {judged})',
  'sources.noCost': 'no cost on record',
  'sources.perLead': '{amount} per lead',
  'sources.perWon': '{amount} per won deal',
  'sources.advice.revise_strategy': 'revise the strategy',
  'sources.advice.maximal_focus': 'maximal focus',
  'sources.advice.increase_budget': 'increase the budget',
  'sources.advice.quality_before_quantity': 'quality before quantity',
  'sources.advice.too_few': 'too few to say',
  'sources.borderMargin': 'Too dear is a won deal that costs more than {percent} of its margin.',
  'sources.borderMedian':
    'Too dear is a won deal that costs more than {times} times the usual (no margin is configured).',
  'sources.how':
    'Leads count once they are decided, or after {days} days, within which 9 of 10 won leads closed. Under {leads} leads nothing is said.',
  // Patterns.
  'help.patterns':
    'For managers: what in the first weeks of deals goes with winning them, and what tickets are followed by, with counts.',
  'help.example.patterns': 'patterns',
  'patterns.title': 'Patterns',
  'patterns.notYet': 'The nightly run has not looked for patterns yet. Try again tomorrow.',
  'patterns.none':
    'Nothing holds against chance in {count, plural, one {# closed deal} other {# closed deals}}.',
  'patterns.tooFew':
    'There are too few closed deals to look for patterns: {count, plural, one {# deal} other {# deals}} that lived longer than four weeks.',
  'patterns.deal.many_meetings': 'More than three meetings in the first four weeks',
  'patterns.deal.a_meeting': 'A meeting in the first four weeks',
  'patterns.deal.several_people': 'Three people or more involved in the first four weeks',
  'patterns.deal.decision_maker': 'Decision maker known in the first four weeks',
  'patterns.deal.competitor': 'A competitor in the first four weeks',
  'patterns.deal.budget': 'Budget confirmed in the first four weeks',
  'patterns.deal.postponed': 'Postponed in the first four weeks',
  'patterns.deal.download': 'Documents fetched in the first four weeks',
  'patterns.deal.fast_answers': 'Mails answered within a day',
  'patterns.deal.product': 'Product: {about}',
  'patterns.deal.lead_source': 'Lead source: {about}',
  'patterns.more': 'won {percent} more often ({low} to {high})',
  'patterns.less': 'won {percent} less often ({low} to {high})',
  'patterns.counts':
    '{rate} of {deals, plural, one {# deal} other {# deals}}, against {otherRate} of {others}',
  'patterns.how':
    '{tried} were tried on {deals} deals that lived longer than {days} days; shown is what holds after correction for that number. That they go together does not say that one causes the other. As of {date}.',
  'role.sales': 'This is for sales and managers.',
} as const;
