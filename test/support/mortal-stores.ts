import type { Stores } from '../../src/stores/stores.js';

export interface MortalStores {
  readonly stores: Stores;
  /** From here on no call takes effect any more: the process that works with these stores is dead. */
  die(): never;
  isDead(): boolean;
}

/** Stores of a process that may be killed: errors that its code handles don't bring it back to life. */
export function mortalStores(stores: Stores): MortalStores {
  let isDead = false;
  const mortal = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          if (isDead) throw new Error('killed');
          return Reflect.apply(member, target, args);
        };
      },
    });
  const entries = Object.entries(stores).map(([name, store]) => [name, mortal(store)]);
  return {
    stores: Object.fromEntries(entries),
    die() {
      isDead = true;
      throw new Error('killed');
    },
    isDead: () => isDead,
  };
}
