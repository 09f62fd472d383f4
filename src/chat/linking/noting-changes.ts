import type { Stores } from '../../stores/stores.js';

type AccountStores = Pick<Stores, 'staff' | 'personLinks' | 'personalSettings'>;

/** The same stores, telling of every write that may change who is behind an account, or what that person has chosen. */
export function notingChanges<Given extends AccountStores>(stores: Given, changed: () => void): Given {
  // A write that fails may have been made all the same.
  async function noted<Value>(write: Promise<Value>): Promise<Value> {
    try {
      return await write;
    } finally {
      changed();
    }
  }
  const { staff, personLinks, personalSettings } = stores;
  return {
    ...stores,
    staff: { ...staff, upsert: (incoming) => noted(staff.upsert(incoming)) },
    personLinks: {
      ...personLinks,
      add: (link) => noted(personLinks.add(link)),
      compareAndSet: (next) => noted(personLinks.compareAndSet(next)),
    },
    personalSettings: {
      ...personalSettings,
      compareAndSet: (next) => noted(personalSettings.compareAndSet(next)),
    },
  };
}
