import { PARTITION_COUNT } from '../../domain/partition.js';
import type { CustomerStore } from '../../stores/customers.js';

/** By what customers are grouped, as the customers' own rows spell it, in the order of the alphabet. */
export interface KnownGroups {
  readonly segment: readonly string[];
  readonly region: readonly string[];
  readonly team: readonly string[];
}

const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);
const BATCH = 2_000;
/** Going through all customers is dear, and they hardly change. */
const HOLDS_MS = 10 * 60_000;

export function knownGroups(
  customers: Pick<CustomerStore, 'byPartition'>,
  now: () => Date,
): () => Promise<KnownGroups> {
  let held: { readonly untilMs: number; readonly groups: Promise<KnownGroups> } | null = null;
  return () => {
    const atMs = now().getTime();
    if (held !== null && held.untilMs > atMs) return held.groups;
    const groups = readGroups(customers);
    held = { untilMs: atMs + HOLDS_MS, groups };
    // A failed reading is tried again by the next who asks.
    groups.catch(() => {
      held = null;
    });
    return groups;
  };
}

async function readGroups(customers: Pick<CustomerStore, 'byPartition'>): Promise<KnownGroups> {
  const [segments, regions, teams] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for await (const batch of customers.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const { segment, region, team } of batch) {
      segments.add(segment);
      regions.add(region);
      teams.add(team);
    }
  }
  const sorted = (texts: ReadonlySet<string>) => [...texts].filter((text) => text !== '').sort();
  return { segment: sorted(segments), region: sorted(regions), team: sorted(teams) };
}
