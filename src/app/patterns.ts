import { setImmediate as nextTurn } from 'node:timers/promises';
import { weekOf } from '../readiness/check-week.js';
import { keepPatterns, type MinedCounts } from '../service/mining/kept-patterns.js';
import { minePatternsFrom } from '../service/mining/mine-from-stores.js';
import { rebuildAll } from './histories.js';
import type { Parts } from './parts.js';

/**
 * Looks once a week for what tickets are followed by; null when the week has its look already, so that it may be called every
 * day, or while there are no products to name.
 */
export async function minePatternsNow({
  stores,
  config,
  now,
}: Pick<Parts, 'stores' | 'config' | 'now'>): Promise<MinedCounts | null> {
  const asOf = now();
  const week = weekOf(asOf, config.company.timezone);
  if ((await stores.ticketPatterns.newestId()) === week) return null;
  if ((await stores.products.all()).length === 0) return null;
  const mined = await minePatternsFrom(stores, asOf, () => nextTurn());
  // Nothing imported yet: the week is not lost to an empty look.
  if (mined.customers === 0) return null;
  await keepPatterns(stores, week, asOf, mined);
  return { week, patterns: mined.patterns.length, tried: mined.tried, customers: mined.customers };
}

/** The same whether or not the week had its look, with all that has been imported. */
export async function mineAnew(parts: Pick<Parts, 'stores' | 'config' | 'logger' | 'now'>): Promise<void> {
  const { stores, config, now } = parts;
  await rebuildAll(parts);
  const asOf = now();
  const mined = await minePatternsFrom(stores, asOf, () => nextTurn());
  await keepPatterns(stores, weekOf(asOf, config.company.timezone), asOf, mined);
}
