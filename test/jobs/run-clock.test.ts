import { describe, expect, it } from 'vitest';
import type { JobDependencies } from '../../jobs/dependencies.js';
import { tickClock } from '../../jobs/run-clock.js';
import { pendingDelivery } from '../../src/domain/delivery.js';
import { memoryStores } from '../memory/memory-stores.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const NOTHING = { started: 0, steps: 0, handedOver: 0 };

async function ticking(clocks: Pick<JobDependencies, 'runClock' | 'runTicketClock'>) {
  const stores = memoryStores();
  await stores.deliveries.add([
    pendingDelivery({
      id: 'ticket:desk:1|warned-1|slack-person-U1',
      alertId: null,
      content: { kind: 'ticket_notice', ticketId: 'ticket:desk:1', about: 'warned', staffId: 'S01' },
      target: { platform: 'slack', kind: 'person', id: 'U1' },
      createdAt: NOW,
    }),
  ]);
  const added: unknown[] = [];
  const queue = { add: async (_name: string, payload: unknown) => void added.push(payload) };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const dependencies = { stores, queue, now: () => NOW, log, ...clocks };
  const done = tickClock(dependencies as unknown as JobDependencies);
  return { done, added };
}

describe('a tick of the clocks', () => {
  it('has what tickets came to sent at once', async () => {
    const { done, added } = await ticking({ runClock: async () => NOTHING, runTicketClock: async () => 1 });
    await done;
    expect(added).toEqual([{ targetKey: 'slack-person-U1' }]);
  });

  it('lets the tickets go on where the alerts fail, and says so', async () => {
    const { done, added } = await ticking({
      runClock: () => Promise.reject(new Error('poisoned')),
      runTicketClock: async () => 1,
    });
    await expect(done).rejects.toThrow('poisoned');
    expect(added).toHaveLength(1);
  });

  it('looks for nothing to send where nothing happened', async () => {
    const { done, added } = await ticking({ runClock: async () => NOTHING, runTicketClock: async () => 0 });
    await done;
    expect(added).toEqual([]);
  });
});
