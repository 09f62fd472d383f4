import { AsyncLocalStorage } from 'node:async_hooks';
import type { Stores } from '../../src/stores/stores.js';
import type { Stretch } from './stretches.js';

/** What one request asked of the database. */
export interface DatabaseUse {
  /** Each call of a store, from asking the driver until the answer was there: with its wait for a free connection. */
  readonly calls: Stretch[];
}

export interface DatabaseWatch {
  /** The same stores, as those who are answered see them: their calls are noted. */
  watched(stores: Stores): Stores;
  /** The same stores, as the database sees them: their calls are counted. */
  counted(stores: Stores): Stores;
  /** How many calls have come to the database since this was asked last. */
  takeCount(): number;
  /** Notes what the work asks, directly or through whatever it starts. */
  during<Value>(use: DatabaseUse, work: () => Value): Value;
}

/** Watches at the stores: events of the driver's own would have it read every answer twice. */
export function databaseWatch(): DatabaseWatch {
  const current = new AsyncLocalStorage<DatabaseUse>();
  let count = 0;
  const countedStore = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) => {
          count += 1;
          return Reflect.apply(method, target, given);
        };
      },
    });
  const watchedStore = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) => {
          const use = current.getStore();
          const fromMs = performance.now();
          const answer: unknown = Reflect.apply(method, target, given);
          if (use === undefined || !(answer instanceof Promise)) return answer;
          return answer.finally(() => use.calls.push({ fromMs, toMs: performance.now() }));
        };
      },
    });
  return {
    watched: (stores) => each(stores, watchedStore),
    counted: (stores) => each(stores, countedStore),
    takeCount() {
      const taken = count;
      count = 0;
      return taken;
    },
    during: (use, work) => current.run(use, work),
  };
}

function each(stores: Stores, change: <Store extends object>(store: Store) => Store): Stores {
  const changed = Object.entries(stores).map(([name, store]) => [name, change(store)]);
  return Object.fromEntries(changed) as unknown as Stores;
}
