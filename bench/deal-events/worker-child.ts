import { producerConnection, workerConnection } from '../../jobs/connection.js';
import { jobQueue } from '../../jobs/queue.js';
import { startWorkers } from '../../jobs/worker.js';
import { jobDependencies } from '../../src/app/jobs.js';
import { childParts } from './child-parts.js';
import type { WorkerTold } from './told.js';

/** A worker of the product in a process of its own, that tells which scores it has written, and how long it waited for the database. */

const given = await childParts();
let waitedMs = 0;
let waiting = 0;
let since = 0;
/** With several calls under way the time counts once. */
const watched = <Store extends object>(store: Store): Store =>
  new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(method, target, args);
        if (!(answer instanceof Promise)) return answer;
        if (waiting === 0) since = performance.now();
        waiting += 1;
        return answer.finally(() => {
          waiting -= 1;
          if (waiting === 0) waitedMs += performance.now() - since;
        });
      };
    },
  });
const { winScores } = given.stores;
const stores = {
  ...given.stores,
  deals: watched(given.stores.deals),
  dealEvents: watched(given.stores.dealEvents),
  customers: watched(given.stores.customers),
  alerts: watched(given.stores.alerts),
  winScores: watched({
    ...winScores,
    async save(...[scores, standing]: Parameters<typeof winScores.save>) {
      const written = new Set(await winScores.save(scores, standing));
      const versions = scores.flatMap(({ dealId, dealVersion }) =>
        written.has(dealId) ? [{ dealId, version: dealVersion }] : [],
      );
      tell({ kind: 'scored', atMs: Date.now(), versions });
      return [...written];
    },
  }),
};
const parts = { ...given, stores };
const { REDIS_URL = '' } = process.env;
const producer = producerConnection(REDIS_URL);
const queue = jobQueue(producer, parts.prefix, (error) => parts.logger.warn(error));
const redis = workerConnection(REDIS_URL);
await redis.connect();
const dependencies = jobDependencies(parts, queue, redis, null);
// What is dear to read is read before the first event.
await dependencies.rescoreDeals([]);
startWorkers(dependencies, {
  connection: redis,
  prefix: parts.prefix,
  concurrency: { scoring: 1, delivery: 1, deals: 2 },
  stalledAfterMs: parts.recovery.stalledJobMs,
});
tell({ kind: 'ready' });
setInterval(() => {
  tell({ kind: 'waited', ms: waitedMs });
  waitedMs = 0;
}, 1_000);

function tell(told: WorkerTold): void {
  process.send?.(told);
}
