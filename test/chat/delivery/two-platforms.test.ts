import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/alerts/settle.js';
import { drainTarget } from '../../../src/chat/delivery/drain-target.js';
import { updateCards } from '../../../src/chat/delivery/update-cards.js';
import { type Delivery, type Target, targetKey } from '../../../src/domain/delivery.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someAlert } from '../../support/alerts.js';
import { NO_RATES } from '../../support/no-rates.js';
import { recordingAdapter } from '../../support/recording-adapter.js';

const TARGETS: readonly Target[] = [
  { platform: 'slack', kind: 'channel', id: 'C01' },
  { platform: 'teams', kind: 'channel', id: '19:alerts@thread.tacv2' },
];

describe('an alert on two platforms', () => {
  it('shows on both what was done to it on one', async () => {
    const desk = await somebodyOnBoth();
    await desk.change();

    expect(await updateCards(desk.updates, 'A1')).toBe(true);
    for (const adapter of [desk.slack, desk.teams]) {
      const [posted] = adapter.sent;
      expect(posted && adapter.shown(posted.reference).summary).toBe('A1 version 2');
      expect(adapter.updates).toHaveLength(1);
    }
  });

  it('goes on with one while the other is slow, and catches up there alone', async () => {
    const desk = await somebodyOnBoth();
    await desk.change();
    desk.slack.failNext('update', { kind: 'limited', retryAfterMs: 1_000 });

    expect(await updateCards(desk.updates, 'A1')).toBe(false);
    expect(desk.teams.updates).toHaveLength(1);
    expect(await updateCards(desk.updates, 'A1')).toBe(true);
    expect(desk.slack.updates).toHaveLength(1);
    expect(desk.teams.updates).toHaveLength(1);
  });

  it('does not wait for a platform that is not connected any more', async () => {
    const desk = await somebodyOnBoth();
    await desk.change();
    const adapterOf = (platform: string) => (platform === 'slack' ? desk.slack : null);

    expect(await updateCards({ ...desk.updates, adapterOf }, 'A1')).toBe(true);
    expect(desk.slack.updates).toHaveLength(1);
  });
});

/** An alert whose card stands on both platforms. */
async function somebodyOnBoth() {
  const stores = memoryStores();
  const at = new Date('2026-03-02T09:00:00Z');
  const now = () => at;
  const adapters = {
    slack: recordingAdapter({ now }),
    teams: recordingAdapter({ now, platform: 'teams', capabilities: { canFind: false } }),
  };
  const log = [{ event: 'posted', at, byId: null, details: {} }] as const;
  const alert = someAlert('customer-A1', { id: 'A1', log, targets: TARGETS, openedAt: at });
  await stores.alerts.open(alert);
  await settle(stores, alert);
  const render = async (delivery: Delivery) => {
    if (delivery.content.kind !== 'alert_card') return { kind: 'drop', reason: 'no card' } as const;
    const current = await stores.alerts.find(delivery.content.alertId);
    const summary = `${current?.id} version ${current?.version}`;
    return { kind: 'card', card: { summary, blocks: [] }, alertVersion: current?.version ?? 0 } as const;
  };
  const shared = { stores, render, now, onStep: () => undefined };
  for (const target of TARGETS) {
    const drained = {
      ...shared,
      adapter: adapters[target.platform],
      turns: NO_RATES,
      report: () => undefined,
      isStopping: () => false,
      timing: { leaseMs: 30_000, settleMs: 3_000 },
      afterFailure: { fallback: null, administrators: null },
    };
    await drainTarget(drained, targetKey(target));
  }
  return {
    ...adapters,
    updates: {
      ...shared,
      adapterOf: (platform: keyof typeof adapters) => adapters[platform],
      leaseMs: 30_000,
      warn: () => undefined,
    },
    async change() {
      const current = await stores.alerts.find('A1');
      if (current === null) throw new Error('no such alert');
      await stores.alerts.compareAndSet({ ...current, version: current.version + 1, isCardStale: true });
    },
  };
}
