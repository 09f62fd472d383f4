import type { Stores } from '../../src/stores/stores.js';

/** Stores whose nth call of all still takes effect, and none after it: a process killed there. */
export function dyingStores(stores: Stores, callsToLive: number): Stores {
  let calls = 0;
  const dying = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          calls += 1;
          if (calls > callsToLive) throw new Error('killed');
          const result: unknown = await Reflect.apply(method, target, args);
          if (calls === callsToLive) throw new Error('killed');
          return result;
        };
      },
    });
  return {
    ...stores,
    audit: dying(stores.audit),
    customers: dying(stores.customers),
    histories: dying(stores.histories),
    mergeProposals: dying(stores.mergeProposals),
  };
}
