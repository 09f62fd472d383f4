import { DAY_MS } from '../domain/time.js';
import type { ValueRun } from '../domain/value-run.js';
import { overridesAgainstRanks } from '../value/by-hand/overrides-against-ranks.js';
import type { ValueModelView } from './cards/value-model-card.js';
import type { Desk } from './dependencies.js';

const LOOKS_BACK_DAYS = 90;

/** What the newest night's values were made from, since when, and what people have set against it. */
export async function readValueModel({
  stores,
  settings,
  now,
}: Pick<Desk, 'stores' | 'settings' | 'now'>): Promise<ValueModelView> {
  const at = now();
  const from = new Date(at.getTime() - LOOKS_BACK_DAYS * DAY_MS);
  const [run, nights, byHand] = await Promise.all([
    stores.valueRuns.newest(),
    stores.valueRuns.between(from, new Date(at.getTime() + DAY_MS)),
    overridesAgainstRanks(stores, at),
  ]);
  return {
    run,
    since: run === null ? null : sinceOf(run, nights),
    byHand,
    currency: settings.company.currency,
  };
}

/** The first of the nights without a break that had the same method. */
function sinceOf({ method, asOf }: ValueRun, nights: readonly ValueRun[]): ValueModelView['since'] {
  const other = nights.findLastIndex((night) => night.method !== method);
  const first = nights[other + 1]?.asOf ?? asOf;
  return { at: first, isEarlier: other === -1 && nights.length > 1 && isAtStart(first, asOf) };
}

/** Then it may have been in use for longer than was looked. */
function isAtStart(first: Date, asOf: Date): boolean {
  return asOf.getTime() - first.getTime() > (LOOKS_BACK_DAYS - 2) * DAY_MS;
}
