import type { Stores } from '../../../src/stores/stores.js';

/** Several processes over the same stores, whose calls come in any order, and which may be killed at any of them. */
export interface Interleaving {
  /** The stores of one process; dead from its nth call on, which may still have taken effect. */
  process(stores: Stores, callsToLive: number): Stores;
  /** Does what all processes have begun, a call at a time in random order, until nothing is left to do. */
  run(works: readonly Promise<unknown>[]): Promise<void>;
}

/** @param between done before each call: time passes. */
export function interleaving(random: () => number, between: () => void): Interleaving {
  const waiting: (() => void)[] = [];
  const turn = () => new Promise<void>((go) => waiting.push(go));

  function paused<Store extends object>(store: Store, life: { calls: number }): Store {
    return new Proxy(store, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        // What is read in batches is read at one moment.
        if (method.constructor.name === 'AsyncGeneratorFunction') return method.bind(target);
        return async (...given: unknown[]) => {
          await turn();
          life.calls -= 1;
          if (life.calls < 0) throw new Error('killed');
          const answer: unknown = await Reflect.apply(method, target, given);
          // Killed before it heard what came of it.
          if (life.calls === 0) throw new Error('killed');
          await turn();
          return answer;
        };
      },
    });
  }

  return {
    process(stores, callsToLive) {
      const life = { calls: callsToLive };
      return Object.fromEntries(
        Object.entries(stores).map(([name, store]) => [name, paused(store, life)]),
      ) as unknown as Stores;
    },
    async run(works) {
      let isDone = false;
      const all = Promise.allSettled(works).then(() => {
        isDone = true;
      });
      while (!isDone) {
        // Whatever goes on without a store goes on first.
        await new Promise<void>((next) => setImmediate(next));
        const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
        if (next === undefined) continue;
        between();
        next();
      }
      await all;
    },
  };
}
