import type { Redis } from 'ioredis';

/** The few commands of Redis with which jobs keep leases and appointments, in this process and by a clock that is given. */
export function memoryRedisKeys(now: () => Date): Redis {
  const rows = new Map<string, { readonly value: string; readonly untilMs: number }>();
  const get = (key: string): string | null => {
    const row = rows.get(key);
    return row === undefined || row.untilMs <= now().getTime() ? null : row.value;
  };
  const put = (key: string, value: string, forMs: number): void =>
    void rows.set(key, { value, untilMs: now().getTime() + forMs });
  const keys = {
    get: async (key: string) => get(key),
    async set(key: string, value: string, _px: 'PX', forMs: number, only?: 'NX') {
      if (only === 'NX' && get(key) !== null) return null;
      put(key, value, forMs);
      return 'OK';
    },
    del: async (key: string) => (rows.delete(key) ? 1 : 0),
    /** The scripts of a lease: while it is the owner's, it is renewed where a time is given, else released. */
    async eval(_script: string, _keys: 1, key: string, owner: string, forMs?: number) {
      if (get(key) !== owner) return 0;
      if (forMs === undefined) rows.delete(key);
      else put(key, owner, forMs);
      return 1;
    },
  };
  return keys as unknown as Redis;
}
