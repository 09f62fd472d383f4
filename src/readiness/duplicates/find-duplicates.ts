import type { MergeEvidence } from '../../domain/merge-proposal.js';
import type { Fingerprint } from './fingerprint.js';
import { sameCompany } from './same-company.js';

/** Two customers that are probably one company. */
export interface DuplicatePair {
  /** The customer that would count for the other one. */
  readonly fromId: string;
  readonly intoId: string;
  readonly evidence: readonly MergeEvidence[];
  /** Yearly value of both together; null when neither's is known. */
  readonly valueMinor: number | null;
}

/** Groups beyond this are no duplicates of each other, and comparing all with all would take for ever. */
const LARGEST_GROUP = 30;

/**
 * Pairs of customers that are probably one company, the most valuable first. Only those are compared that share a name, a
 * domain, a telephone or a registration number, so that the time grows with the number of customers alone. Of three that
 * are one, two pairs come back, both towards the best known, so that any of them can be confirmed on its own.
 */
export function findDuplicates(fingerprints: readonly Fingerprint[]): DuplicatePair[] {
  return duplicateFinder(fingerprints)(() => false);
}

/** Whether somebody decided that two customers are two. */
export type KeptApart = (customerId: string, otherId: string) => boolean;

/**
 * The same, comparing once what may be asked several times: nobody joins a group in which there is one that it is kept
 * apart from, and two of those who are kept apart from a third may still be one.
 */
export function duplicateFinder(
  fingerprints: readonly Fingerprint[],
): (areKeptApart: KeptApart) => DuplicatePair[] {
  const bySpelling = groupsOf(fingerprints, ({ spelling }) => [spelling]);
  const byDomain = groupsOf(fingerprints, ({ emailDomains }) => emailDomains);
  const blocks = [
    bySpelling,
    groupsOf(fingerprints, ({ words }) => [[...words].sort().join(' ')]),
    byDomain,
    groupsOf(fingerprints, ({ phones }) => phones),
    groupsOf(fingerprints, ({ registrations }) => [...registrations].map((pair) => pair.join('='))),
  ];
  const commonness = {
    sameSpelling: (spelling: string) => bySpelling.get(spelling)?.length ?? 0,
    sameDomain: (domain: string) => byDomain.get(domain)?.length ?? 0,
  };
  const links = new Map<Fingerprint, Map<Fingerprint, readonly MergeEvidence[]>>();
  const link = (one: Fingerprint, other: Fingerprint, evidence: readonly MergeEvidence[]) => {
    const held = links.get(one) ?? new Map<Fingerprint, readonly MergeEvidence[]>();
    links.set(one, held.set(other, evidence));
  };
  for (const [one, other] of candidates(blocks)) {
    if (links.get(one)?.has(other) === true) continue;
    const evidence = sameCompany(one, other, commonness);
    if (evidence === null) continue;
    link(one, other, evidence);
    link(other, one, evidence);
  }
  return (areKeptApart) =>
    spanningPairs(links, areKeptApart).sort(
      (a, b) => (b.valueMinor ?? 0) - (a.valueMinor ?? 0) || (a.fromId < b.fromId ? -1 : 1),
    );
}

function groupsOf(
  fingerprints: readonly Fingerprint[],
  keysOf: (fingerprint: Fingerprint) => Iterable<string>,
): Map<string, Fingerprint[]> {
  const groups = new Map<string, Fingerprint[]>();
  for (const each of fingerprints) {
    for (const key of keysOf(each)) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [each]);
      else group.push(each);
    }
  }
  return groups;
}

function* candidates(
  blocks: readonly ReadonlyMap<string, readonly Fingerprint[]>[],
): Generator<readonly [Fingerprint, Fingerprint]> {
  for (const group of blocks.flatMap((block) => [...block.values()])) {
    if (group.length > LARGEST_GROUP) continue;
    for (const [place, one] of group.entries()) {
      for (const other of group.slice(place + 1)) yield [one, other];
    }
  }
}

/** From the best known of each group outwards: every other customer once, towards one that it was found alike with. */
function spanningPairs(
  links: ReadonlyMap<Fingerprint, ReadonlyMap<Fingerprint, readonly MergeEvidence[]>>,
  areKeptApart: KeptApart,
): DuplicatePair[] {
  const reached = new Set<Fingerprint>();
  const pairs: DuplicatePair[] = [];
  for (const best of [...links.keys()].sort(byKnowledge)) {
    if (reached.has(best)) continue;
    reached.add(best);
    const frontier = [best];
    const group = [best];
    for (let into = frontier.shift(); into !== undefined; into = frontier.shift()) {
      for (const [from, evidence] of links.get(into) ?? []) {
        if (reached.has(from)) continue;
        if (group.some(({ customerId }) => areKeptApart(from.customerId, customerId))) continue;
        reached.add(from);
        frontier.push(from);
        group.push(from);
        pairs.push({
          fromId: from.customerId,
          intoId: into.customerId,
          evidence,
          valueMinor: sumOf(from.valueMinor, into.valueMinor),
        });
      }
    }
  }
  return pairs;
}

function byKnowledge(a: Fingerprint, b: Fingerprint): number {
  if (a.filledFields !== b.filledFields) return b.filledFields - a.filledFields;
  if (a.sinceMs !== b.sinceMs) return a.sinceMs - b.sinceMs;
  return a.customerId < b.customerId ? -1 : 1;
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}
