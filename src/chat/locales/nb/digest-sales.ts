import type { digestSales as english } from '../en/digest-sales.js';

export const digestSales = {
  'digest.section.pipeline': 'Salgspipeline',
  'digest.section.deals': 'Saker',
  'digest.section.winRate': 'Andel vunnet',
  'digest.section.sources': 'Kilder til leads',
  'digest.pipeline':
    '{count, plural, one {# åpen sak} other {# åpne saker}} verdt {amount}; vektet med sjansen {weighted}.',
  'digest.pipeline.quarter': 'Ventet i {quarter}: {amount}.',
  'digest.pipeline.before': 'For en uke siden: {amount}.',
  'digest.pipeline.old':
    '{count, plural, one {# åpen sak} other {# åpne saker}}. Sjansene ble sist beregnet {ago}, så tall som bygger på dem, er utelatt.',
  'digest.pipeline.never':
    '{count, plural, one {# åpen sak} other {# åpne saker}}. Sjansene er ikke beregnet ennå.',
  'digest.deals.closed': 'Vunnet: {won} ({wonAmount}). Tapt: {lost} ({lostAmount}).',
  'digest.deals.fell':
    'Sjansen falt i {count, plural, =0 {ingen saker} one {# sak} other {# saker}} (uken før: {before}).',
  'digest.deals.line': '{deal}: fra {from} til {to}',
  'digest.deals.ended': 'Hva det ble av saker som hadde falt: {parts}.',
  'digest.fall.talked': '{count} snakket med og går videre',
  'digest.fall.won': '{count} vunnet',
  'digest.fall.lost': '{count} tapt',
  'digest.fall.receded': '{count} hentet seg inn igjen',
  'digest.fall.other': '{count} avsluttet på annen måte',
  'digest.winRate.rose':
    'Andelen vunne saker steg fra {before} til {now} i {quarter} ({count, plural, one {# avsluttet sak} other {# avsluttede saker}}).',
  'digest.winRate.fell':
    'Andelen vunne saker falt fra {before} til {now} i {quarter} ({count, plural, one {# avsluttet sak} other {# avsluttede saker}}).',
  'digest.sources.line': '{source}: {percent} vunnet, {advice}',
  'digest.sources.changed': '{source}: {percent} vunnet, nytt: {advice}',
  'button.digestPipeline': 'Salgspipeline',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
