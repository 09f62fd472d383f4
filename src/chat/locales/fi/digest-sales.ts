import type { digestSales as english } from '../en/digest-sales.js';

export const digestSales = {
  'digest.section.pipeline': 'Myyntiputki',
  'digest.section.deals': 'Kaupat',
  'digest.section.winRate': 'Voittoprosentti',
  'digest.section.sources': 'Liidilähteet',
  'digest.pipeline':
    '{count, plural, one {# avoin kauppa} other {# avointa kauppaa}}, arvo {amount}; todennäköisyydellä painotettuna {weighted}.',
  'digest.pipeline.quarter': 'Odotettavissa, {quarter}: {amount}.',
  'digest.pipeline.before': 'Viikko sitten: {amount}.',
  'digest.pipeline.old':
    '{count, plural, one {# avoin kauppa} other {# avointa kauppaa}}. Todennäköisyydet laskettiin viimeksi {ago}, joten niihin perustuvat luvut on jätetty pois.',
  'digest.pipeline.never':
    '{count, plural, one {# avoin kauppa} other {# avointa kauppaa}}. Todennäköisyyksiä ei ole vielä laskettu.',
  'digest.deals.closed': 'Voitettu: {won} ({wonAmount}). Hävitty: {lost} ({lostAmount}).',
  'digest.deals.fell':
    'Todennäköisyys laski {count, plural, =0 {ei yhdessäkään kaupassa} one {# kaupassa} other {# kaupassa}} (edellisviikko: {before}).',
  'digest.deals.line': '{deal}: {from} → {to}',
  'digest.deals.ended': 'Miten laskeneille kaupoille kävi: {parts}.',
  'digest.fall.talked': 'keskusteltu ja jatkuu {count}',
  'digest.fall.won': 'voitettiin {count}',
  'digest.fall.lost': 'hävittiin {count}',
  'digest.fall.receded': 'toipui {count}',
  'digest.fall.other': 'päättyi muuten {count}',
  'digest.winRate.rose':
    'Keskimääräinen voittoprosentti nousi: {before} → {now}, {quarter} (päättyneitä kauppoja {count, plural, one {#} other {#}}).',
  'digest.winRate.fell':
    'Keskimääräinen voittoprosentti laski: {before} → {now}, {quarter} (päättyneitä kauppoja {count, plural, one {#} other {#}}).',
  'digest.sources.line': '{source}: voitettu {percent}, {advice}',
  'digest.sources.changed': '{source}: voitettu {percent}, uutta: {advice}',
  'button.digestPipeline': 'Myyntiputki',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
