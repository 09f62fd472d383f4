import { pino } from 'pino';
import { connect } from '../../models/connection.js';
import { mongooseStores } from '../../models/stores.js';
import { linkedStores } from '../../src/app/linked-stores.js';
import type { Parts } from '../../src/app/parts.js';
import { peopleChanges } from '../../src/chat/people-changes.js';
import { configFileSchema } from '../../src/config/config-file.js';
import { environmentSchema } from '../../src/config/environment.js';
import { heldBasis } from '../../src/value/walk/held-basis.js';

export const BENCH_SECRET = 'a-secret-that-only-this-benchmark-knows';

const MEASURES = { default: { low: { do: 'Write' }, medium: { do: 'Call' }, high: { do: 'Meet' } } };

/** The parts of the product in a process of its own, as openApp puts them together. */
export async function childParts(): Promise<Parts> {
  const { MONGODB_URI = '', BENCH_PREFIX = 'bench' } = process.env;
  const now = () => new Date();
  const config = {
    ...configFileSchema.parse({ company: { name: 'Bench' }, churn: { measures: MEASURES } }),
    environment: environmentSchema.parse({ ...process.env, DEALS_WEBHOOK_SECRET: BENCH_SECRET }),
    fileName: 'varsel.yaml',
  };
  const connection = await connect(MONGODB_URI, { appName: 'varsel-bench' });
  const linked = linkedStores(mongooseStores(connection), config.people, now);
  return {
    config,
    connection,
    ...linked,
    readHeldBasis: heldBasis(linked.stores.valueBases),
    peopleChanges: peopleChanges(),
    logger: pino({ level: 'warn' }, pino.destination(2)),
    now,
    onStep: () => undefined,
    recovery: {
      delivery: { leaseMs: 30_000, settleMs: 3_000 },
      channelLeaseMs: 15_000,
      stalledJobMs: 30_000,
    },
    stopping: { requested: false },
    prefix: BENCH_PREFIX,
  };
}
