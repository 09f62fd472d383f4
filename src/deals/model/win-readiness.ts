import type { Deal } from '../../domain/deal.js';
import { DAY_MS } from '../../domain/time.js';
import { entryMs } from '../features/known-deal.js';
import type { WinShortfall } from './training-report.js';

/** What a win model needs at least. */
export const WIN_MINIMUMS = {
  closed: 200,
  won: 40,
  lost: 40,
  history_months: 6,
  activities_a_month: 50,
  consistent_percent: 95,
  complete_percent: 80,
} as const satisfies Readonly<Record<WinShortfall['what'], number>>;

export type WinReadiness = Readonly<Record<WinShortfall['what'], number>>;

export interface WinReadinessCounter {
  add(deal: Deal): void;
  /** What there is. */
  readiness(): WinReadiness;
}

const MONTH_DAYS = 30.4375;
const ACTIVITY_MONTHS = 6;
const FIELDS = ['customerId', 'ownerId', 'product', 'amountMinor', 'stage'] as const;
const CATEGORIES = ['product', 'stage', 'leadSource'] as const;

/** Counts as of a moment, deal by deal, holding none of them. Deals that people judge count nowhere. */
export function winReadinessCounter(asOf: Date): WinReadinessCounter {
  const asOfMs = asOf.getTime();
  const activityFromMs = asOfMs - ACTIVITY_MONTHS * MONTH_DAYS * DAY_MS;
  const spellings = new Map<string, Map<string, number>>();
  let won = 0;
  let lost = 0;
  let deals = 0;
  let firstMs = asOfMs;
  let activities = 0;
  let filled = 0;
  return {
    add({ entries, state }) {
      const first = entries[0];
      if (state.isJudgedByPeople || first === undefined) return;
      deals += 1;
      firstMs = Math.min(firstMs, entryMs(first));
      if (state.closed?.isWon === true) won += 1;
      else if (state.closed !== null) lost += 1;
      for (const entry of entries) {
        const atMs = entryMs(entry);
        if (ACTIVITIES.has(entry.payload.type) && atMs >= activityFromMs && atMs <= asOfMs) activities += 1;
      }
      filled += FIELDS.filter((field) => state[field] !== null).length;
      for (const category of CATEGORIES) {
        const text = state[category];
        if (text !== null)
          count(spellings, `${category}:${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`, text);
      }
    },
    readiness: () => ({
      closed: won + lost,
      won,
      lost,
      history_months: Math.floor((asOfMs - firstMs) / DAY_MS / MONTH_DAYS),
      activities_a_month: Math.floor(activities / ACTIVITY_MONTHS),
      consistent_percent: consistentPercent(spellings),
      complete_percent: deals === 0 ? 0 : Math.floor((100 * filled) / (deals * FIELDS.length)),
    }),
  };
}

/** Every minimum that isn't reached. */
export function winShortfalls(has: WinReadiness): WinShortfall[] {
  return (Object.keys(WIN_MINIMUMS) as WinShortfall['what'][])
    .map((what) => ({ what, has: has[what], needed: WIN_MINIMUMS[what] }))
    .filter(({ has: found, needed }) => found < needed);
}

const ACTIVITIES: ReadonlySet<string> = new Set([
  'contact',
  'interest',
  'note',
  'person_joined',
  'competitor',
  'budget',
]);

function count(spellings: Map<string, Map<string, number>>, key: string, text: string): void {
  const own = spellings.get(key) ?? new Map<string, number>();
  spellings.set(key, own.set(text, (own.get(text) ?? 0) + 1));
}

/** Share of names that are spelled as most of their kind are ("GTX Pro", "GTXPro"). */
function consistentPercent(spellings: ReadonlyMap<string, ReadonlyMap<string, number>>): number {
  let all = 0;
  let usual = 0;
  for (const own of spellings.values()) {
    const counts = [...own.values()];
    all += counts.reduce((sum, each) => sum + each, 0);
    usual += Math.max(...counts);
  }
  return all === 0 ? 0 : Math.floor((100 * usual) / all);
}
