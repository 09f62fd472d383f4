import type { VarselEvent } from '../domain/event.js';

/** One version of an event, and the stretch of time in which it was what the company knew. */
export interface StandingVersion {
  readonly event: VarselEvent;
  /** Inclusive. */
  readonly knownFromMs: number;
  /** Exclusive; Infinity while it stands. */
  readonly supersededAtMs: number;
}

/**
 * What stood when. The versions of one key are taken in the order they were imported (then by id): the first was known
 * from its knownAt, a correction not before it was imported, and from then on it replaces every earlier version. A
 * version that was replaced before it was known never stood and is left out.
 *
 * @param events in any order, duplicates allowed.
 * @returns in no order that may be relied on.
 */
export function standingVersions(events: readonly VarselEvent[]): StandingVersion[] {
  const standing: StandingVersion[] = [];
  for (const versions of versionsByKey(events).values()) {
    if (versions.length > 1) versions.sort(byImport);
    let supersededAtMs = Number.POSITIVE_INFINITY;
    for (let index = versions.length - 1; index >= 0; index--) {
      const event = versions[index];
      if (event === undefined) continue;
      const knownAtMs = event.knownAt.getTime();
      const knownFromMs = index === 0 ? knownAtMs : Math.max(knownAtMs, event.importedAt.getTime());
      if (knownFromMs >= supersededAtMs) continue;
      standing.push({ event, knownFromMs, supersededAtMs });
      supersededAtMs = knownFromMs;
    }
  }
  return standing;
}

function versionsByKey(events: readonly VarselEvent[]): Map<string, VarselEvent[]> {
  const byId = new Map<string, VarselEvent>();
  for (const event of events) {
    const held = byId.get(event.id);
    // The same id is the same content: what counts is when it came first.
    if (held === undefined || event.importedAt < held.importedAt) byId.set(event.id, event);
  }
  const byKey = new Map<string, VarselEvent[]>();
  for (const event of byId.values()) {
    const versions = byKey.get(event.key);
    if (versions) versions.push(event);
    else byKey.set(event.key, [event]);
  }
  return byKey;
}

function byImport(a: VarselEvent, b: VarselEvent): number {
  return a.importedAt.getTime() - b.importedAt.getTime() || (a.id < b.id ? -1 : 1);
}
