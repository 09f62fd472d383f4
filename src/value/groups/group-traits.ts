import type { GroupFeature, GroupTrait, ValueGroup } from '../../domain/value-group.js';

export type Unnamed = Omit<ValueGroup, 'traits'>;

/** In standard deviations: from here on a mean sets a group apart, and a name is kept until it is below the second. */
const SETS_APART = 0.35;
const STILL_SETS_APART = 0.2;
const TRAITS = 2;

/**
 * What sets each group apart: the two features whose means are furthest from all customers' mean; a third one where two
 * groups would be called the same. What a group was called the night before it keeps while it holds.
 */
export function withTraits(
  groups: readonly Unnamed[],
  earlierTraits: ReadonlyMap<string, readonly GroupTrait[]>,
): ValueGroup[] {
  const named: ValueGroup[] = [];
  const isTaken = (traits: readonly GroupTrait[]) =>
    named.some((other) => nameOf(other.traits) === nameOf(traits));
  // Those that keep their names first, so that a new group gives way.
  const kept = groups.flatMap((group) => {
    const traits = earlierTraits.get(group.key);
    return traits !== undefined && stillHolds(traits, group) ? [{ ...group, traits }] : [];
  });
  for (const group of kept) if (!isTaken(group.traits)) named.push(group);
  for (const group of groups) {
    if (named.some(({ key }) => key === group.key)) continue;
    const ranked = rankedTraits(group);
    const two = ranked.slice(0, TRAITS);
    named.push({ ...group, traits: isTaken(two) ? ranked.slice(0, TRAITS + 1) : two });
  }
  return groups.flatMap(({ key }) => named.find((group) => group.key === key) ?? []);
}

function stillHolds(traits: readonly GroupTrait[], group: Unnamed): boolean {
  if (traits.length === 0) return rankedTraits(group).length === 0;
  return traits.every(({ feature, isHigh }) => {
    const mean = group.centroid[feature] ?? 0;
    return (isHigh ? mean : -mean) >= STILL_SETS_APART;
  });
}

function rankedTraits({ centroid }: Unnamed): GroupTrait[] {
  const means = Object.entries(centroid) as [GroupFeature, number][];
  return means
    .filter(([, mean]) => Math.abs(mean) >= SETS_APART)
    .sort(([a, meanA], [b, meanB]) => Math.abs(meanB) - Math.abs(meanA) || (a < b ? -1 : 1))
    .map(([feature, mean]) => ({ feature, isHigh: mean > 0 }));
}

function nameOf(traits: readonly GroupTrait[]): string {
  return traits
    .map(({ feature, isHigh }) => `${feature} ${isHigh}`)
    .sort()
    .join(', ');
}
