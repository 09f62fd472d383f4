import type { EventPayload, VarselEvent } from '../../domain/event.js';
import { type Random, randomStream } from '../../domain/random.js';
import { DAY_MS } from '../../domain/time.js';
import type { Window } from '../calendar.js';
import { type ContactTerm, mainContactTerms } from './main-contact-terms.js';
import { type WorldAccount, worldAccount } from './world-account.js';
import type { WorldKind } from './world-cause.js';
import { episodeOf, type WorldFate, worldFate } from './world-fate.js';
import { type WorldHabits, worldHabits } from './world-habits.js';
import { type WorldBehaviour, worldBehaviourOn } from './world-sign.js';

/** All that the events of one customer are made from. */
export interface WorldLife {
  readonly kind: WorldKind;
  readonly account: WorldAccount;
  /** `world:${number}`. */
  readonly customerId: string;
  readonly habits: WorldHabits;
  readonly fate: WorldFate;
  readonly window: Window;
  /** First day with events. */
  readonly from: number;
  /** First day without the customer's own: it has left, or asOf is over. */
  readonly until: number;
  readonly mainContacts: readonly ContactTerm[];
  readonly behaviourOn: (day: number) => WorldBehaviour;
  /** A table's own stream, so that tables don't change each other. */
  readonly stream: (table: string) => Random;
  /** Notes an event, unless it lies after asOf. The id is the customer's own within the type of event. */
  readonly note: (day: number, secondOfDay: number, id: string, payload: EventPayload) => void;
  readonly events: VarselEvent[];
}

export function worldLife(kind: WorldKind, seed: number, number: number, window: Window): WorldLife {
  const account = worldAccount(kind, seed, number, window);
  const fate = worldFate(kind, seed, account, window);
  const from = Math.max(account.since, window.start);
  const until = Math.min(fate.leavesOn ?? window.end + 1, window.end + 1);
  const episodes = [...fate.causes.map(episodeOf), ...fate.falseSigns];
  const customerId = worldCustomerId(number);
  const events: VarselEvent[] = [];
  const asOfMs = window.asOf.getTime();
  // Many tables ask for the same day.
  const behaviours = new Map<number, WorldBehaviour>();
  const stream = (table: string): Random => randomStream(seed, `${kind} ${number}/${table}`);
  return {
    kind,
    account,
    customerId,
    habits: worldHabits(kind, seed, account),
    fate,
    window,
    from,
    until,
    mainContacts: mainContactTerms(stream('main contacts'), customerId, fate, from, until),
    behaviourOn(day) {
      const held = behaviours.get(day);
      if (held !== undefined) return held;
      const behaviour = worldBehaviourOn(day, episodes);
      behaviours.set(day, behaviour);
      return behaviour;
    },
    stream,
    note(day, secondOfDay, id, payload) {
      const atMs = day * DAY_MS + secondOfDay * 1000;
      if (atMs > asOfMs) return;
      // join, not a template: what is joined is one flat text, and half a million of them take a fifth less memory.
      const key = ['world', payload.type, `${number}-${id}`].join(':');
      const occurredAt = new Date(atMs);
      events.push({
        id: [key, '0'].join('~'),
        key,
        customerId,
        occurredAt,
        knownAt: occurredAt,
        importId: 'world',
        importedAt: window.asOf,
        payload,
      });
    },
    events,
  };
}

export function worldCustomerId(number: number): string {
  return `world:${number}`;
}

export function worldYearsInto({ window }: WorldLife, day: number): number {
  return (day - window.start) / 365;
}

/** A time of day in office hours, in seconds. */
export function officeHour(random: Random): number {
  return 7 * 3600 + Math.floor(random() * 8 * 3600);
}
