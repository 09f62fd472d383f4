import { describe, expect, it } from 'vitest';
import { updateFollowed } from '../../../src/chat/delivery/update-followed.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { taskDeliveries } from '../../../src/measures/task-deliveries.js';
import { applyTaskAction } from '../../../src/measures/task-lifecycle.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { recordingAdapter } from '../../support/recording-adapter.js';
import { cardText } from '../card-text.js';
import { someTask } from '../personal-matters.js';
import { ADA, ada, chatTestSettings, MORNING, nordlys } from '../workplace.js';

const TASK = someTask({ targets: [{ platform: 'slack', kind: 'person', id: ADA }] });

/** A task whose card is posted, and that somebody has done since. */
async function postedAndDone() {
  const stores = memoryStores();
  await stores.staff.upsert([ada()]);
  await stores.customers.upsert([nordlys()]);
  await stores.tasks.add([TASK]);
  const adapter = recordingAdapter();
  const render = renderDelivery({ stores, settings: chatTestSettings, now: () => MORNING });
  const [delivery] = taskDeliveries(TASK, MORNING, null);
  if (delivery === undefined) throw new Error('no delivery');
  await stores.deliveries.add([delivery]);
  const post = async () => {
    const rendered = await render(delivery);
    if (rendered.kind !== 'card') throw new Error('no card');
    const reference = await adapter.send(delivery.target, rendered.card, delivery.id);
    const { alertVersion: renderedVersion } = rendered;
    await stores.deliveries.transition(delivery.id, delivery.state, {
      name: 'sent',
      at: MORNING,
      reference,
      renderedVersion,
    });
    return reference;
  };
  const done = async () => {
    const applied = applyTaskAction(TASK, { name: 'done' }, 'S01', MORNING);
    if (!applied.ok) throw new Error('refused');
    await stores.tasks.compareAndSet(applied.value);
  };
  const update = () =>
    updateFollowed(
      {
        stores,
        adapterOf: () => adapter,
        render,
        now: () => MORNING,
        onStep: () => undefined,
        leaseMs: 1000,
        warn: () => undefined,
      },
      TASK.id,
    );
  return { stores, adapter, post, done, update };
}

describe('the posted card of a task', () => {
  it('changes in place, once, and is no longer behind', async () => {
    const { stores, adapter, post, done, update } = await postedAndDone();
    const reference = await post();
    await done();
    expect(await stores.tasks.withStaleCard(5)).toHaveLength(1);
    expect(await update()).toBe(true);
    expect(await update()).toBe(true);
    expect(cardText(adapter.shown(reference))).toContain('Done by Ada Berg');
    expect(adapter.updates).toHaveLength(1);
    expect(await stores.tasks.withStaleCard(5)).toEqual([]);
  });

  it('stays marked while it is on its way, and while the platform does not answer', async () => {
    const { stores, adapter, post, done, update } = await postedAndDone();
    await done();
    expect(await update()).toBe(false);
    await post();
    await stores.tasks.compareAndSet({ ...((await stores.tasks.find(TASK.id)) ?? TASK), version: 3 });
    adapter.failNext('update', { kind: 'failed' });
    expect(await update()).toBe(false);
    expect(await stores.tasks.withStaleCard(5)).toHaveLength(1);
    expect(await update()).toBe(true);
  });
});
