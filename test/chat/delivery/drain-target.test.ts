import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/alerts/settle.js';
import { drainTarget } from '../../../src/chat/delivery/drain-target.js';
import { updateCards } from '../../../src/chat/delivery/update-cards.js';
import { type Delivery, type Platform, pendingDelivery, type Target } from '../../../src/domain/delivery.js';
import type { Step } from '../../../src/domain/step.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someAlert } from '../../support/alerts.js';
import { NO_RATES } from '../../support/no-rates.js';
import { type Fault, type RecordingAdapter, recordingAdapter } from '../../support/recording-adapter.js';

const CHANNEL: Target = { platform: 'slack', kind: 'channel', id: 'C01' };
const FALLBACK: Target = { platform: 'slack', kind: 'channel', id: 'C03' };
const ADMINISTRATORS: Target = { platform: 'slack', kind: 'channel', id: 'C09' };

class KilledAt extends Error {}

describe('draining a target', () => {
  it('posts what waits, oldest first, replies under their card', async () => {
    const desk = await someDesk(['A1', 'A2']);
    await desk.reply('A1');
    await desk.drain();
    expect(desk.adapter.sent.map(({ deliveryId }) => deliveryId)).toEqual([
      desk.cardId('A1'),
      desk.cardId('A2'),
    ]);
    expect(desk.adapter.replies).toHaveLength(1);
    expect(desk.adapter.replies[0]?.under).toEqual(desk.adapter.sent[0]?.reference);
  });

  it('waits as long as the platform asks, and then posts once, in order', async () => {
    const desk = await someDesk(['A1', 'A2']);
    desk.adapter.failNext('send', { kind: 'limited', retryAfterMs: 7_000 });
    expect((await desk.drain()).nextAt).toEqual(new Date(desk.clock.ms + 7_000));
    expect(desk.adapter.sent).toEqual([]);
    desk.clock.ms += 7_000;
    await desk.drain();
    expect(desk.adapter.sent.map(({ deliveryId }) => deliveryId)).toEqual([
      desk.cardId('A1'),
      desk.cardId('A2'),
    ]);
  });

  it('looks an unclear message up instead of posting it again', async () => {
    const desk = await someDesk(['A1']);
    desk.adapter.failNext('send', { kind: 'unclear', isPosted: true });
    await desk.drainToTheEnd();
    expect(desk.adapter.sent).toHaveLength(1);
    expect(await desk.stateOf('A1')).toBe('sent');
  });

  it('posts an unclear message that is not there', async () => {
    const desk = await someDesk(['A1']);
    desk.adapter.failNext('send', { kind: 'unclear', isPosted: false });
    await desk.drainToTheEnd();
    expect(desk.adapter.sent).toHaveLength(1);
    expect(await desk.stateOf('A1')).toBe('sent');
  });

  it('calls it unknown where nothing can be looked up, tells the administrators, and posts nothing again', async () => {
    const desk = await someDesk(['A1']);
    desk.adapter.forgetDeliveryIds();
    desk.adapter.failNext('send', { kind: 'unclear', isPosted: true });
    await desk.drainToTheEnd();
    expect(desk.adapter.sent).toHaveLength(1);
    expect(await desk.stateOf('A1')).toBe('unknown');
    const notes = await desk.stores.deliveries.unsent('slack-channel-C09', 10);
    expect(notes.map(({ content }) => content)).toMatchObject([
      { kind: 'delivery_note', problem: 'unknown' },
    ]);
  });

  it('waits for a token that works instead of losing the night\u2019s cards', async () => {
    const desk = await someDesk(['A1', 'A2']);
    desk.adapter.failNext('send', { kind: 'refused', reason: 'bad_credentials' });
    await desk.drain();
    expect(await desk.stateOf('A1')).toBe('pending');
    await desk.drainToTheEnd();
    expect(desk.adapter.sent.map(({ deliveryId }) => deliveryId)).toEqual([
      desk.cardId('A1'),
      desk.cardId('A2'),
    ]);
  });

  it('stops between two messages when the process is asked to stop', async () => {
    const desk = await someDesk(['A1', 'A2']);
    desk.stopSoon();
    expect(await desk.drain()).toMatchObject({ sent: 0, nextAt: new Date(desk.clock.ms) });
    expect(desk.adapter.sent).toEqual([]);
  });

  it('keeps looking while the look-up itself fails, and posts nothing meanwhile', async () => {
    const desk = await someDesk(['A1']);
    desk.adapter.failNext('send', { kind: 'unclear', isPosted: true });
    desk.adapter.failNext(
      'find',
      { kind: 'failed' },
      { kind: 'limited', retryAfterMs: 60_000 },
      { kind: 'failed' },
    );
    await desk.drainToTheEnd();
    expect(desk.adapter.sent).toHaveLength(1);
    expect(await desk.stateOf('A1')).toBe('sent');
  });

  it.each([
    ['archived', { isArchived: true }],
    ['shared_channel', { isShared: true }],
    ['not_a_member', { isMember: false }],
  ] as const)(
    'sends no data into a channel that is %s: the fallback gets the card, administrators a note',
    async (reason, membership) => {
      const desk = await someDesk(['A1']);
      desk.adapter.setMembership(CHANNEL, membership);
      await desk.drainToTheEnd();
      expect(desk.adapter.sent).toEqual([]);
      expect((await desk.stores.deliveries.find(desk.cardId('A1')))?.state).toMatchObject({
        name: 'refused',
        reason,
      });
      const detour = await desk.stores.deliveries.unsent('slack-channel-C03', 10);
      expect(detour.map(({ content }) => content.kind)).toEqual(['alert_card']);
      expect(await desk.stores.deliveries.unsent('slack-channel-C09', 10)).toHaveLength(1);
      expect((await desk.stores.alerts.find('A1'))?.targets).toEqual([FALLBACK]);
    },
  );

  it('asks a channel that refuses no second time: all that waits is refused in one go, with one note', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `A${1000 + index}`);
    const desk = await someDesk(ids);
    desk.adapter.refuseTarget(CHANNEL, 'unknown_target');
    await desk.drain();
    expect(desk.adapter.calls.filter((call) => call === 'send')).toHaveLength(1);
    expect(await desk.stores.deliveries.unsent('slack-channel-C01', 1)).toEqual([]);
    expect(await desk.stores.deliveries.unsent('slack-channel-C09', 10)).toHaveLength(1);
    const detours = await desk.stores.deliveries.unsent('slack-channel-C03', 300);
    expect(detours.map(({ alertId }) => alertId).sort()).toEqual(ids);
  });

  it('sends nothing to it later either, until somebody says so', async () => {
    const desk = await someDesk(['A1', 'A2', 'A3']);
    desk.adapter.failNext('send', { kind: 'refused', reason: 'archived' });
    await desk.drain();
    await desk.post('A1', 'again');
    await desk.drain();
    expect(desk.adapter.sent).toEqual([]);
    await desk.stores.stoppedTargets.remove('slack-channel-C01');
    await desk.post('A1', 'once more');
    await desk.drain();
    expect(desk.adapter.sent).toHaveLength(1);
  });

  it('goes on with the next message where only one was refused', async () => {
    const desk = await someDesk(['A1', 'A2']);
    desk.adapter.failNext('send', { kind: 'refused', reason: 'invalid_message' });
    await desk.drain();
    expect(desk.adapter.sent.map(({ deliveryId }) => deliveryId)).toEqual([desk.cardId('A2')]);
  });

  it('goes on after a reply whose card somebody deleted', async () => {
    const desk = await someDesk(['A1', 'A2']);
    await desk.reply('A1');
    desk.adapter.failNext('reply', { kind: 'refused', reason: 'unknown_target' });
    await desk.drain();
    expect(await desk.stores.stoppedTargets.find('slack-channel-C01')).toBeNull();
    expect(desk.adapter.sent).toHaveLength(2);
  });

  it('leaves off where a message has no turn yet, having asked nothing of the platform', async () => {
    const desk = await someDesk(['A1']);
    const turns = { ...NO_RATES, take: async () => 700 };
    expect((await desk.drain(undefined, turns)).nextAt).toEqual(new Date(desk.clock.ms + 700));
    expect(desk.adapter.sent).toEqual([]);
    expect((await desk.stores.deliveries.find(desk.cardId('A1')))?.state).toEqual({
      name: 'pending',
      attempts: 0,
      notBefore: null,
    });
  });

  it.each<Step>(['sending marked', 'accepted by the platform', 'reference stored'])(
    'posts each card exactly once when it is killed at "%s"',
    async (step) => {
      const desk = await someDesk(['A1', 'A2']);
      await expect(desk.drain(step)).rejects.toThrow(KilledAt);
      await desk.drainToTheEnd();
      expect(desk.adapter.sent.map(({ deliveryId }) => deliveryId)).toEqual([
        desk.cardId('A1'),
        desk.cardId('A2'),
      ]);
      expect(await desk.stateOf('A1')).toBe('sent');
    },
  );

  it('lets two workers drain side by side without posting anything twice', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `A${index + 10}`);
    const desk = await someDesk(ids);
    await Promise.all([desk.drain(), desk.drain(), desk.drain()]);
    await desk.drainToTheEnd();
    expect(desk.adapter.sent.map(({ deliveryId }) => deliveryId).sort()).toEqual(ids.map(desk.cardId).sort());
  });

  it('delivers everything exactly once, in order, whatever goes wrong on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFault(), { maxLength: 12 }), async (faults) => {
        const ids = ['A1', 'A2', 'A3', 'A4'];
        const desk = await someDesk(ids);
        desk.adapter.failNext('send', ...faults);
        await desk.drainToTheEnd();
        expect(desk.adapter.sent.map(({ deliveryId }) => deliveryId)).toEqual(ids.map(desk.cardId));
      }),
    );
  });
});

describe('updating posted cards', () => {
  it('changes the card in place and clears the mark', async () => {
    const desk = await someDesk(['A1']);
    await desk.drain();
    await desk.change('A1');
    expect(await updateCards(desk.updateDependencies, 'A1')).toBe(true);
    expect(desk.adapter.updates).toHaveLength(1);
    expect((await desk.stores.alerts.find('A1'))?.isCardStale).toBe(false);
  });

  it('leaves the mark while the platform is slow, and catches up later', async () => {
    const desk = await someDesk(['A1']);
    await desk.drain();
    await desk.change('A1');
    desk.adapter.failNext('update', { kind: 'limited', retryAfterMs: 1_000 });
    expect(await updateCards(desk.updateDependencies, 'A1')).toBe(false);
    expect((await desk.stores.alerts.find('A1'))?.isCardStale).toBe(true);
    expect(await updateCards(desk.updateDependencies, 'A1')).toBe(true);
  });

  it('shows the newest state when a change comes between', async () => {
    const desk = await someDesk(['A1']);
    await desk.drain();
    await desk.change('A1');
    const [first] = await Promise.all([updateCards(desk.updateDependencies, 'A1'), desk.change('A1')]);
    if (!first) await updateCards(desk.updateDependencies, 'A1');
    const reference = desk.adapter.sent[0]?.reference;
    expect(reference && desk.adapter.shown(reference).summary).toBe('A1 version 3');
  });

  it('gives up on a card that somebody deleted', async () => {
    const desk = await someDesk(['A1']);
    await desk.drain();
    await desk.change('A1');
    desk.adapter.failNext('update', { kind: 'refused', reason: 'unknown_target' });
    expect(await updateCards(desk.updateDependencies, 'A1')).toBe(true);
  });

  it('tells a channel that a guest has joined nothing new, and goes on when the guest has left', async () => {
    const desk = await someDesk(['A1']);
    await desk.drain();
    await desk.change('A1');
    desk.adapter.setMembership(CHANNEL, { isShared: true });
    expect(await updateCards(desk.updateDependencies, 'A1')).toBe(true);
    expect(desk.adapter.updates).toEqual([]);

    desk.adapter.setMembership(CHANNEL, { isShared: false });
    await desk.change('A1');
    expect(await updateCards(desk.updateDependencies, 'A1')).toBe(true);
    expect(desk.adapter.updates).toHaveLength(1);
  });
});

function anyFault(): fc.Arbitrary<Fault> {
  return fc.oneof(
    fc.integer({ min: 1, max: 5_000 }).map((retryAfterMs): Fault => ({ kind: 'limited', retryAfterMs })),
    fc.constant<Fault>({ kind: 'failed' }),
    fc.boolean().map((isPosted): Fault => ({ kind: 'unclear', isPosted })),
  );
}

/** A channel with some alerts to post, a platform that records, and a clock that stands still unless moved. */
async function someDesk(alertIds: readonly string[]) {
  const stores = memoryStores();
  const clock = { ms: Date.parse('2026-03-02T09:00:00Z') };
  const now = () => new Date(clock.ms);
  const adapter: RecordingAdapter = recordingAdapter({ now });
  const alerts = alertIds.map((id, index) => {
    const at = new Date(clock.ms - 60_000 + index);
    const log = [{ event: 'posted', at, byId: null, details: {} }] as const;
    return someAlert(`customer-${id}`, { id, log, isCardStale: true, openedAt: at });
  });
  for (const alert of alerts) {
    await stores.alerts.open(alert);
    await settle(stores, alert);
  }
  const render = async (delivery: Delivery) => {
    if (delivery.content.kind !== 'alert_card') return { kind: 'reply', text: ['look here'] } as const;
    const alert = await stores.alerts.find(delivery.content.alertId);
    const summary = `${alert?.id} version ${alert?.version}`;
    return { kind: 'card', card: { summary, blocks: [] }, alertVersion: alert?.version ?? 0 } as const;
  };
  const drain = (killAt?: Step, turns = NO_RATES) =>
    drainTarget(
      {
        stores,
        adapter,
        render,
        now,
        turns,
        onStep: (step) => {
          if (step === killAt) throw new KilledAt(step);
        },
        report: () => undefined,
        isStopping: () => isStopping,
        timing: { leaseMs: 30_000, settleMs: 3_000 },
        afterFailure: { fallback: FALLBACK, administrators: ADMINISTRATORS },
      },
      'slack-channel-C01',
    );
  let isStopping = false;
  const cardId = (alertId: string) => `${alertId}|card|slack-channel-C01`;
  return {
    stores,
    clock,
    adapter,
    drain,
    cardId,
    /** As the queue would: comes back whenever it is told to. */
    async drainToTheEnd() {
      for (let round = 0; round < 100; round++) {
        clock.ms += 31_000;
        const { nextAt } = await drain();
        if (nextAt === null) return;
        clock.ms = Math.max(clock.ms, nextAt.getTime());
      }
      throw new Error('the queue never ended');
    },
    stopSoon() {
      isStopping = true;
    },
    async post(alertId: string, step: string) {
      const target = CHANNEL;
      const content = { kind: 'alert_card', alertId } as const;
      const id = `${alertId}|${step}|slack-channel-C01`;
      await stores.deliveries.add([pendingDelivery({ id, alertId, content, target, createdAt: now() })]);
    },
    async stateOf(alertId: string) {
      return (await stores.deliveries.find(cardId(alertId)))?.state.name;
    },
    async reply(alertId: string) {
      const alert = await stores.alerts.find(alertId);
      if (alert === null) throw new Error('no such alert');
      const entry = { event: 'raised', at: now(), byId: null, details: { level: 'high' } } as const;
      await settle(stores, { ...alert, log: [...alert.log, entry] });
    },
    async change(alertId: string) {
      const alert = await stores.alerts.find(alertId);
      if (alert === null) throw new Error('no such alert');
      await stores.alerts.compareAndSet({ ...alert, version: alert.version + 1, isCardStale: true });
    },
    updateDependencies: {
      stores,
      adapterOf: (platform: Platform) => (platform === 'slack' ? adapter : null),
      render,
      now,
      onStep: () => undefined,
      leaseMs: 30_000,
      warn: () => undefined,
    },
  };
}
