export const digestSales = {
  // What the weekly digest says of sales.
  'digest.section.pipeline': 'Pipeline',
  'digest.section.deals': 'Deals',
  'digest.section.winRate': 'Win rate',
  'digest.section.sources': 'Sources of leads',
  'digest.pipeline':
    '{count, plural, one {# open deal} other {# open deals}} worth {amount}; weighted by chance {weighted}.',
  'digest.pipeline.quarter': 'Expected for {quarter}: {amount}.',
  'digest.pipeline.before': 'A week ago: {amount}.',
  'digest.pipeline.old':
    '{count, plural, one {# open deal} other {# open deals}}. Chances were last looked at {ago}, so figures that need them are left out.',
  'digest.pipeline.never':
    '{count, plural, one {# open deal} other {# open deals}}. Chances have not been looked at yet.',
  'digest.deals.closed': 'Won: {won} ({wonAmount}). Lost: {lost} ({lostAmount}).',
  'digest.deals.fell':
    '{count, plural, =0 {No chance} one {The chance of # deal} other {The chances of # deals}} fell (week before: {before}).',
  'digest.deals.line': '{deal}: from {from} to {to}',
  'digest.deals.ended': 'What came of deals that had fallen: {parts}.',
  'digest.fall.talked': '{count} talked to and going on',
  'digest.fall.won': '{count} won',
  'digest.fall.lost': '{count} lost',
  'digest.fall.receded': '{count} recovered',
  'digest.fall.other': '{count} otherwise closed',
  'digest.winRate.rose':
    'The average win rate rose from {before} to {now} in {quarter} ({count, plural, one {# deal closed} other {# deals closed}}).',
  'digest.winRate.fell':
    'The average win rate fell from {before} to {now} in {quarter} ({count, plural, one {# deal closed} other {# deals closed}}).',
  'digest.sources.line': '{source}: {percent} won, {advice}',
  'digest.sources.changed': '{source}: {percent} won, new: {advice}',
  'button.digestPipeline': 'Pipeline',
} as const;
