import type { Cause } from './causes.js';
import type { Range } from './distributions.js';
import type { Level, Segment } from './tables.js';

/** A recurring story: causes that come together, how severe, and for how long they have shown. */
export interface Profile {
  /** Level by the rules of the product at which this story reads; '' while too young to be read. */
  readonly readsAs: '' | Level;
  /** Of every 600 customers, so many are in this story at asOf. */
  readonly underWayPer600: number;
  /** Of every 600 customers, so many went through it earlier. */
  readonly pastPer600: number;
  readonly causes: readonly (readonly [cause: Cause, severity: Range])[];
  readonly daysShown: Range;
  /** Where it can be read while under way; past ones happen in every segment. */
  readonly segments: readonly Segment[];
}

const all: readonly Segment[] = ['enterprise', 'midmarket', 'small'];
/** Two orders in 90 days say nothing about a fall: a small customer's order value can't be read so soon. */
const frequent: readonly Segment[] = ['enterprise', 'midmarket'];

const mild: Range = [0, 0.1];
const middling: Range = [0.4, 0.7];
const severe: Range = [0.8, 1];

/** The severe ones happened often enough before for a model to learn from those who left. */
export const profiles: readonly Profile[] = [
  story('high', 3, 20, frequent, [105, 119], ['competitor', middling], ['cash_trouble', severe]),
  story('high', 3, 20, frequent, [105, 119], ['dissatisfied', severe], ['cash_trouble', severe]),
  story('high', 2, 20, frequent, [95, 118], ['production_shift', severe], ['cash_trouble', severe]),
  story(
    'high',
    2,
    24,
    frequent,
    [98, 118],
    ['dissatisfied', severe],
    ['competitor', severe],
    ['cash_trouble', middling],
  ),
  story('medium', 3, 6, frequent, [98, 118], ['dissatisfied', mild], ['cash_trouble', mild]),
  story('medium', 4, 6, frequent, [90, 115], ['cash_trouble', mild], ['owner_change', mild]),
  story('medium', 3, 6, frequent, [98, 118], ['dissatisfied', middling]),
  story('medium', 3, 5, frequent, [90, 115], ['production_shift', severe], ['owner_change', mild]),
  story('medium', 2, 5, frequent, [90, 115], ['owner_change', severe]),
  story('medium', 3, 4, frequent, [90, 115], ['cash_trouble', mild], ['production_shift', mild]),
  story('low', 9, 5, frequent, [90, 115], ['owner_change', mild]),
  story('low', 3, 4, frequent, [98, 118], ['dissatisfied', mild]),
  story('', 3, 2, all, [3, 25], ['dissatisfied', middling]),
  story('', 3, 2, all, [3, 25], ['cash_trouble', middling], ['competitor', middling]),
];

function story(
  readsAs: '' | Level,
  underWayPer600: number,
  pastPer600: number,
  segments: readonly Segment[],
  daysShown: Range,
  ...causes: readonly (readonly [Cause, Range])[]
): Profile {
  return { readsAs, underWayPer600, pastPer600, causes, daysShown, segments };
}
