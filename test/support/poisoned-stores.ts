import type { Stores } from '../../src/stores/stores.js';

/** Stores of which every write that names an id fails, as if the row under it were broken; reads go on. */
export function poisonedStores(stores: Stores, id: string): Stores {
  const guarded = <Store extends object>(store: Store, writes: readonly string[]): Store =>
    new Proxy(store, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function' || !writes.includes(String(name))) return member;
        return async (...args: unknown[]) => {
          if (JSON.stringify(args).includes(id)) throw new Error(`row of ${id} is broken`);
          return Reflect.apply(member, target, args);
        };
      },
    });
  return {
    ...stores,
    alerts: guarded(stores.alerts, ['open', 'compareAndSet', 'planStep']),
    deliveries: guarded(stores.deliveries, ['add']),
    lossReviews: guarded(stores.lossReviews, ['add']),
    measures: guarded(stores.measures, ['add', 'transition']),
    mergeProposals: guarded(stores.mergeProposals, ['compareAndSet']),
    tasks: guarded(stores.tasks, ['add', 'compareAndSet']),
  };
}
