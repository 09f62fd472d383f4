import { setImmediate as turn } from 'node:timers/promises';
import type { Stores } from '../../src/stores/stores.js';

/** Calls of stores that were under way at the same time, as "store.method". */
export type Round = readonly string[];

export interface CountedRounds {
  /** The same stores, counted. */
  readonly counted: (stores: Stores) => Stores;
  /** What the work asked, round by round: each begins when all before it were answered. */
  during(work: () => Promise<unknown>): Promise<Round[]>;
}

// Work that goes on without a store needs a few turns, such as to write down what it read.
const TURNS = 5;

/** Holds every answer of a store back until nothing more is asked, so that what must wait for it shows. */
export function countedRounds(): CountedRounds {
  let isCounting = false;
  let waiting: { readonly call: string; readonly answer: () => void }[] = [];
  const held = (call: string): Promise<void> =>
    isCounting ? new Promise((answer) => waiting.push({ call, answer })) : Promise.resolve();

  async function* page(call: string, pages: AsyncIterable<unknown>): AsyncGenerator<unknown> {
    await held(call);
    for await (const each of pages) {
      yield each;
      await held(call);
    }
  }

  const countedStore = <Store extends object>(name: string, store: Store): Store =>
    new Proxy(store, {
      get(target, key) {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        const call = `${name}.${String(key)}`;
        return (...given: unknown[]) => {
          const answer: unknown = Reflect.apply(method, target, given);
          return isPages(answer) ? page(call, answer) : held(call).then(() => answer);
        };
      },
    });

  return {
    counted: (stores) =>
      Object.fromEntries(
        Object.entries(stores).map(([name, store]) => [name, countedStore(name, store)]),
      ) as unknown as Stores,
    async during(work) {
      const rounds: Round[] = [];
      let isDone = false;
      isCounting = true;
      const done = work().finally(() => {
        isDone = true;
      });
      while (!isDone) {
        for (let count = 0; count < TURNS; count++) await turn();
        const asked = waiting;
        waiting = [];
        if (asked.length > 0) rounds.push(asked.map(({ call }) => call).sort());
        for (const { answer } of asked) answer();
      }
      isCounting = false;
      await done;
      return rounds;
    },
  };
}

function isPages(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}
