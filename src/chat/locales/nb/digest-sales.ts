import type { digestSales as english } from '../en/digest-sales.js';

export const digestSales = {
  'digest.section.pipeline': 'Salgspipeline',
  'digest.section.deals': 'Salg',
  'digest.section.winRate': 'Andel vunnet',
  'digest.section.sources': 'Kilder til leads',
  'digest.pipeline':
    '{count, plural, one {# åpent salg} other {# åpne salg}} verdt {amount}; vektet med sjansen {weighted}.',
  'digest.pipeline.quarter': 'Ventet i {quarter}: {amount}.',
  'digest.pipeline.before': 'For en uke siden: {amount}.',
  'digest.pipeline.old':
    '{count, plural, one {# åpent salg} other {# åpne salg}}. Sjansene ble sist beregnet {ago}, så tall som bygger på dem, er utelatt.',
  'digest.pipeline.never':
    '{count, plural, one {# åpent salg} other {# åpne salg}}. Sjansene er ikke beregnet ennå.',
  'digest.deals.closed': 'Vunnet: {won} ({wonAmount}). Tapt: {lost} ({lostAmount}).',
  'digest.deals.fell':
    'Sjansen falt i {count, plural, =0 {ingen salg} one {# salg} other {# salg}} (uken før: {before}).',
  'digest.deals.line': '{deal}: fra {from} til {to}',
  'digest.deals.ended': 'Hva det ble av salg som hadde falt: {parts}.',
  'digest.fall.talked': '{count} snakket med og går videre',
  'digest.fall.won': '{count} vunnet',
  'digest.fall.lost': '{count} tapt',
  'digest.fall.receded': '{count} hentet seg inn igjen',
  'digest.fall.other': '{count} avsluttet på annen måte',
  'digest.winRate.rose':
    'Andelen vunne salg steg fra {before} til {now} i {quarter} ({count, plural, one {# avsluttet salg} other {# avsluttede salg}}).',
  'digest.winRate.fell':
    'Andelen vunne salg falt fra {before} til {now} i {quarter} ({count, plural, one {# avsluttet salg} other {# avsluttede salg}}).',
  'digest.sources.line': '{source}: {percent} vunnet, {advice}',
  'digest.sources.changed': '{source}: {percent} vunnet, nytt: {advice}',
  'button.digestPipeline': 'Salgspipeline',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
