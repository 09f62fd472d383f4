import type { VarselEvent } from '../domain/event.js';

/** What tells one version of an event from another, whatever it is about. */
export type Versioned = Pick<VarselEvent, 'id' | 'key' | 'knownAt' | 'importedAt'>;

/** One version of an event, and the stretch of time in which it was what the company knew. */
export interface StandingVersion<Event extends Versioned = VarselEvent> {
  readonly event: Event;
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
export function standingVersions<Event extends Versioned>(
  events: readonly Event[],
): StandingVersion<Event>[] {
  const standing: StandingVersion<Event>[] = [];
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

function versionsByKey<Event extends Versioned>(events: readonly Event[]): Map<string, Event[]> {
  const byId = new Map<string, Event>();
  for (const event of events) {
    const held = byId.get(event.id);
    // The same id is the same content: what counts is when it came first.
    if (held === undefined || event.importedAt < held.importedAt) byId.set(event.id, event);
  }
  const byKey = new Map<string, Event[]>();
  for (const event of byId.values()) {
    const versions = byKey.get(event.key);
    if (versions) versions.push(event);
    else byKey.set(event.key, [event]);
  }
  return byKey;
}

function byImport(a: Versioned, b: Versioned): number {
  return a.importedAt.getTime() - b.importedAt.getTime() || (a.id < b.id ? -1 : 1);
}
