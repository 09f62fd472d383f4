import type { WinChange, WinFactorKey } from '../../domain/win-score.js';
import type { WinFeatures } from '../features/win-features.js';

/** A step that somebody can take, and what a deal looks like after it. */
interface Step {
  readonly key: WinFactorKey;
  /** Null where there is nothing to do. */
  after(numbers: WinFeatures['numbers']): Readonly<Record<string, number>> | null;
}

/** Said only where it lifts the chance by so much. */
const LEAST_GAIN = 0.03;
const MOST = 3;

/**
 * What people can do about a deal: bring the decision maker to the next meeting, meet, bring somebody else in, have the
 * budget confirmed. What only the customer does (answering faster) and what costs (a lower price) is not among them. A
 * value that is missing is left alone: what isn't known can't be said to change.
 */
const STEPS: readonly Step[] = [
  {
    key: 'decision_maker',
    after: (numbers) =>
      numbers['decision_maker.known'] === 0 || numbers['decision_maker.met'] === 0
        ? {
            'decision_maker.known': 1,
            'decision_maker.met': 1,
            ...meeting(numbers),
            ...onePersonMore(numbers),
          }
        : null,
  },
  { key: 'meetings', after: (numbers) => (isKnown(numbers, 'meetings.lately') ? meeting(numbers) : null) },
  {
    key: 'people_involved',
    after: (numbers) => (isKnown(numbers, 'people_involved.count') ? onePersonMore(numbers) : null),
  },
  {
    key: 'budget',
    after: (numbers) => (numbers['budget.confirmed'] === 0 ? { 'budget.confirmed': 1 } : null),
  },
];

/**
 * @param chancesOf the chances of the deal with other features.
 * @returns the best first, three at most.
 */
export function winChanges(
  features: WinFeatures,
  chance: number,
  chancesOf: (rows: readonly WinFeatures[]) => Float64Array,
): WinChange[] {
  const taken = STEPS.flatMap(({ key, after }) => {
    const changed = after(features.numbers);
    return changed === null ? [] : [{ key, changed }];
  });
  if (taken.length === 0) return [];
  const chances = chancesOf(
    taken.map(({ changed }) => ({ ...features, numbers: { ...features.numbers, ...changed } })),
  );
  return taken
    .map(
      ({ key, changed }, place): WinChange => ({
        key,
        chance: chances[place] ?? chance,
        values: ownOf(key, changed),
      }),
    )
    .filter((change) => change.chance - chance >= LEAST_GAIN)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST);
}

function meeting(numbers: WinFeatures['numbers']): Record<string, number> {
  const more = (name: string) => (numbers[name] ?? Number.NaN) + 1;
  return {
    'meetings.count': more('meetings.count'),
    'meetings.lately': more('meetings.lately'),
    // Whoever meets is not silent.
    'silence.days': 0,
  };
}

function onePersonMore(numbers: WinFeatures['numbers']): Record<string, number> {
  return { 'people_involved.count': (numbers['people_involved.count'] ?? Number.NaN) + 1 };
}

function isKnown(numbers: WinFeatures['numbers'], name: string): boolean {
  return Number.isFinite(numbers[name]);
}

function ownOf(key: WinFactorKey, changed: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(changed).flatMap(([name, value]) =>
      name.startsWith(`${key}.`) && Number.isFinite(value) ? [[name.slice(key.length + 1), value]] : [],
    ),
  );
}
