import type { Random } from '../../domain/random.js';
import { chance, integer } from '../distributions.js';
import { worldEffects } from './world-effects.js';
import type { WorldFate } from './world-fate.js';

/** Who is a customer's main contact, from when on. */
export interface ContactTerm {
  readonly contactId: string;
  /** Takes part from here on; the one before no longer does. */
  readonly from: number;
  /** When the register of contacts says so. */
  readonly namedOn: number;
  /** Day of a meeting that both took part in; null when nobody was introduced. */
  readonly handedOverOn: number | null;
}

/** People change jobs without anything being wrong, and mostly introduce who comes after them. */
const REPLACED_PER_YEAR = 0.15;
const HANDED_OVER_SHARE = 0.85;

export function mainContactTerms(
  random: Random,
  customerId: string,
  { causes }: WorldFate,
  from: number,
  until: number,
): ContactTerm[] {
  const planted = causes
    .filter(({ cause }) => worldEffects[cause].replacesMainContact)
    .map(({ showsFrom }) => ({ day: showsFrom, isHandedOver: false }));
  const byChance: { day: number; isHandedOver: boolean }[] = [];
  for (let day = from + 90; day < until; day += 30) {
    const isReplaced = chance(random, (REPLACED_PER_YEAR * 30) / 365);
    const isHandedOver = chance(random, HANDED_OVER_SHARE);
    const on = day + integer(random, [0, 29]);
    const isNear = [...planted, ...byChance].some((other) => Math.abs(other.day - on) < 120);
    if (isReplaced && !isNear && on < until) byChance.push({ day: on, isHandedOver });
  }
  const first: ContactTerm = { contactId: `${customerId}-1`, from, namedOn: from, handedOverOn: null };
  return [
    first,
    ...[...planted, ...byChance]
      .sort((a, b) => a.day - b.day)
      .map(
        ({ day, isHandedOver }, nth): ContactTerm => ({
          contactId: `${customerId}-${nth + 2}`,
          from: day,
          namedOn: day + integer(random, [1, 14]),
          handedOverOn: isHandedOver ? day - integer(random, [1, 10]) : null,
        }),
      ),
  ];
}

export function mainContactOn(day: number, terms: readonly ContactTerm[]): string {
  return terms.findLast((term) => term.from <= day)?.contactId ?? terms[0]?.contactId ?? '';
}
