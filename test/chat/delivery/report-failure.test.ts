import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/alerts/settle.js';
import { type AfterFailure, reportFailure } from '../../../src/chat/delivery/report-failure.js';
import type { Target } from '../../../src/domain/delivery.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someAlert } from '../../support/alerts.js';

const AT = new Date('2026-03-02T09:00:00Z');
const ADMINISTRATORS: Target = { platform: 'slack', kind: 'channel', id: 'C09' };

describe('a card that nobody can know of', () => {
  it('is told to its owner as well as to the administrators, each once', async () => {
    const { stores, report } = await office();
    await report('unknown');
    await report('unknown');
    const notes = [
      ...(await stores.deliveries.unsent('slack-channel-C09', 5)),
      ...(await stores.deliveries.unsent('slack-person-US01', 5)),
    ];
    expect(notes.map(({ content, target }) => [content.kind, target.id])).toEqual([
      ['delivery_note', 'C09'],
      ['delivery_note', 'US01'],
    ]);
  });

  it('is no matter for the owner when it was refused: the card goes elsewhere', async () => {
    const { stores, report } = await office();
    await report('archived');
    expect(await stores.deliveries.unsent('slack-person-US01', 5)).toEqual([]);
  });
});

async function office() {
  const stores = memoryStores();
  const alert = someAlert('C1');
  await stores.alerts.open(alert);
  await settle(stores, alert);
  const [card] = await stores.deliveries.ofAlert(alert.id);
  if (card === undefined) throw new Error('no card is owed');
  const after: AfterFailure = {
    fallback: null,
    administrators: ADMINISTRATORS,
    directTargets: async (staffId) => [{ platform: 'slack', kind: 'person', id: `U${staffId}` }],
  };
  return {
    stores,
    report: (problem: 'unknown' | 'archived') => reportFailure(after, stores, card, problem, AT),
  };
}
