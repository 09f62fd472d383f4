import { ownReplayMemory } from '../../adapters/web/replay-memory.js';
import { webServer } from '../../adapters/web/web-server.js';
import { producerConnection } from '../../jobs/connection.js';
import { jobQueue } from '../../jobs/queue.js';
import { dealsAccess } from '../../src/app/deals.js';
import { dealsChanged } from '../../src/app/live-deals.js';
import { childParts } from './child-parts.js';
import type { WebTold } from './told.js';

/** A process of its own that takes events of deals, as the web role does; tells which version each made of its deal. */

const parts = await childParts();
const producer = producerConnection(process.env.REDIS_URL ?? '');
const queue = jobQueue(producer, parts.prefix, (error) => parts.logger.warn(error));
const changed = dealsChanged(parts, queue, producer);
const route = dealsAccess(
  parts,
  async (versions) => {
    tell({ kind: 'taken', versions });
    await changed(versions);
  },
  ownReplayMemory(() => Date.now()),
);
const server = webServer({ port: 0, routes: [route], logger: parts.logger });
const { host, port } = await server.start();
tell({ kind: 'ready', url: `http://${host}:${port}${route.path}` });

function tell(told: WebTold): void {
  process.send?.(told);
}
