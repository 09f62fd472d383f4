import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/alerts/settle.js';
import type { Button, Card } from '../../../src/chat/card.js';
import { drainTarget } from '../../../src/chat/delivery/drain-target.js';
import { introducer } from '../../../src/chat/introduce.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { type Target, targetKey } from '../../../src/domain/delivery.js';
import { someAlert } from '../../support/alerts.js';
import { NO_RATES } from '../../support/no-rates.js';
import { cardText } from '../card-text.js';
import { ADA, ada, BO, bo, chatTestSettings, nordlys, said, workplace } from '../workplace.js';

const CHANNEL: Target = { platform: 'slack', kind: 'channel', id: 'C01' };
const ADMINISTRATORS: Target = { platform: 'slack', kind: 'channel', id: 'CADMIN' };

/** Ada is an administrator; alerts go to a channel. */
async function company() {
  const place = await workplace({ staff: [ada({ role: 'administrator' }), bo()], alerts: [] });
  const { stores, adapter, clock } = place;
  const now = () => clock.now;
  const render = renderDelivery({ stores, settings: chatTestSettings, now } as never);
  const drain = (target: Target) =>
    drainTarget(
      {
        ...{ stores, adapter, render, now, turns: NO_RATES },
        onStep: () => undefined,
        report: () => undefined,
        isStopping: () => false,
        timing: { leaseMs: 30_000, settleMs: 3_000 },
        afterFailure: { fallback: null, administrators: ADMINISTRATORS },
      },
      targetKey(target),
    );
  const warn = async (id: string) => {
    const log = [{ event: 'posted', at: clock.now, byId: null, details: {} }] as const;
    const alert = someAlert(`erp:${id}`, { id, log, openedAt: clock.now, targets: [CHANNEL] });
    await stores.customers.upsert([nordlys({ id: `erp:${id}` })]);
    await stores.alerts.open(alert);
    await settle(stores, alert);
    await drain(CHANNEL);
    await drain(ADMINISTRATORS);
  };
  const introduce = introducer({
    ...{ stores, people: [], now },
    membershipOf: (target) => adapter.membership(target),
    log: { error: () => undefined, warn: () => undefined },
  });
  const sentTo = ({ id }: Target) => adapter.sent.filter(({ target }) => target.id === id);
  return { ...place, drain, warn, introduce, sentTo };
}

function buttonsOf({ blocks }: Card): Button[] {
  return blocks.flatMap((block) => (block.type === 'buttons' ? [...block.visible, ...block.more] : []));
}

/** The bot is out: the alert is refused, and the administrators are told, with a button. */
async function stopped() {
  const place = await company();
  place.adapter.setMembership(CHANNEL, { isMember: false });
  await place.warn('A1');
  expect(place.sentTo(CHANNEL)).toEqual([]);
  const [note] = place.sentTo(ADMINISTRATORS);
  if (note === undefined) throw new Error('the administrators were told nothing');
  expect(cardText(note.card)).toContain('Nothing more is sent there until the bot is invited again');
  const resume = buttonsOf(note.card).find(({ text }) => text === 'Resume');
  if (resume === undefined) throw new Error('the note has no button to resume');
  const { action, subject, args = {} } = resume.press;
  return { ...place, press: (by: string) => place.press(action, subject, by, args) };
}

describe('a channel that refused messages', () => {
  it('gets nothing more, and nobody is asked about it, until an administrator resumes it', async () => {
    const { adapter, press, warn, sentTo } = await stopped();
    adapter.setMembership(CHANNEL, { isMember: true });
    const asked = adapter.calls.filter((call) => call === 'membership').length;
    await warn('A2');
    expect(sentTo(CHANNEL)).toEqual([]);
    expect(adapter.calls.filter((call) => call === 'membership').length - asked).toBeLessThanOrEqual(1);

    expect(said(await press(BO))).toContain('Only administrators');
    await warn('A3');
    expect(sentTo(CHANNEL)).toEqual([]);

    expect(said(await press(ADA))).toBe('Messages go to a channel that is not connected again.');
    await warn('A4');
    expect(sentTo(CHANNEL).map(({ deliveryId }) => deliveryId)).toEqual(['A4|card|slack-channel-C01']);
    expect(said(await press(ADA))).toContain('already');
  });

  it('gets them again once the bot is invited again, and its button says that they go already', async () => {
    const { adapter, drain, introduce, press, warn, sentTo } = await stopped();
    adapter.setMembership(CHANNEL, { isMember: true });
    await introduce({ target: CHANNEL, invitedById: ADA, occurrenceId: 'Ev1' });
    await drain(CHANNEL);
    await warn('A2');
    const [introduction, card] = sentTo(CHANNEL);
    expect(introduction?.deliveryId).toContain('introduction|slack-Ev1');
    expect(card?.deliveryId).toBe('A2|card|slack-channel-C01');
    expect(said(await press(ADA))).toContain('already');
  });

  it('is stopped anew, with a note of its own, where it refuses again after it was resumed', async () => {
    const { press, warn, sentTo } = await stopped();
    await press(ADA);
    await warn('A2');
    expect(sentTo(CHANNEL)).toEqual([]);
    expect(sentTo(ADMINISTRATORS).length).toBeGreaterThan(1);
  });
});
