import { describe, expect, it } from 'vitest';
import { ACTION_NAMES, SEEN_PRIVATELY } from '../../../src/chat/press.js';
import { targetKey } from '../../../src/domain/delivery.js';
import { someAlert } from '../../support/alerts.js';
import { cardText } from '../card-text.js';
import {
  ADA,
  ada,
  after,
  BO,
  bo,
  cleo,
  formOf,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  said,
  workplace,
} from '../workplace.js';

describe('On it', () => {
  it('takes the alert; the posted card is the answer', async () => {
    const { press, alert, refreshed } = await workplace();
    expect(await press('alert.take', NORDLYS_ALERT)).toEqual({ kind: 'done' });
    expect((await alert()).state).toMatchObject({ name: 'taken', byId: 'S01' });
    expect(refreshed).toEqual([NORDLYS_ALERT]);
  });

  it('tells the slower of two people who has the alert', async () => {
    const { press, alert } = await workplace();
    const [first, second] = await Promise.all([
      press('alert.take', NORDLYS_ALERT),
      press('alert.take', NORDLYS_ALERT, BO),
    ]);
    const winner = (await alert()).state;
    const isAda = winner.name === 'taken' && winner.byId === 'S01';
    expect(isAda ? first : second).toEqual({ kind: 'done' });
    expect(said(isAda ? second : first)).toBe(
      `${isAda ? 'Ada Berg' : 'Bo Lind'} has this one already, since 2 Mar, 09:00.`,
    );
  });

  it('says so to somebody who has it already', async () => {
    const { press } = await workplace();
    await press('alert.take', NORDLYS_ALERT);
    expect(said(await press('alert.take', NORDLYS_ALERT))).toBe('You have this one already.');
  });

  it('answers with the new state where the card is seen by one person alone', async () => {
    const { press } = await workplace();
    const answer = said(await press('alert.take', NORDLYS_ALERT, undefined, SEEN_PRIVATELY));
    expect(answer).toContain('It is yours now.');
    expect(answer).toContain('Taken by Ada Berg, 2 Mar, 09:00');
  });

  it('answers privately where no card is posted', async () => {
    const alerts = [someAlert(NORDLYS, { placement: 'listed', targets: [] })];
    const { press } = await workplace({ alerts });
    expect(said(await press('alert.take', NORDLYS_ALERT))).toContain('It is yours now.');
  });
});

describe('a press on an outdated card', () => {
  const resolved = after(
    someAlert(NORDLYS),
    { name: 'resolve', outcome: 'saved', reason: null },
    'S02',
    MORNING,
  );

  it.each(['alert.take', 'alert.contact', 'alert.resolve', 'alert.snooze', 'alert.hand_over'])(
    '%s says how the alert ended, and brings the card up to date',
    async (action) => {
      const { press, refreshed } = await workplace({ alerts: [resolved] });
      expect(said(await press(action, NORDLYS_ALERT))).toBe(
        'This one is closed. Saved, says Bo Lind, 2 Mar, 09:00.',
      );
      expect(refreshed).toEqual([NORDLYS_ALERT]);
    },
  );

  it('acts on today’s state: a contact on a card that still shows it open', async () => {
    const { press, submit, alert } = await workplace();
    const form = formOf(await press('alert.contact', NORDLYS_ALERT));
    await press('alert.take', NORDLYS_ALERT, BO);
    expect(await submit(form, { how: 'call', mood: 'good', note: '' })).toMatchObject({ kind: 'done' });
    expect((await alert()).log.map(({ event }) => event)).toEqual(['opened', 'posted', 'taken', 'contacted']);
  });

  // One's own lists and settings, any team's stage, a channel to connect, the company's figures and the commands are always there.
  const ALWAYS_THERE = [
    ...['settings.change', 'settings.undo', 'stage.confirm', 'figures.show', 'roi.show', 'mine.page'],
    ...['mine.show', 'model.show', 'digest.show', 'help.show', 'command.run', 'route.connect'],
    // A place that is not stopped takes messages.
    'target.resume',
    // Whether offers are on can always be seen and changed.
    'offers.start',
  ];
  const SAYS_SO =
    /no longer on record|nothing to take back|no longer open|changed (hands|since|it)|not turned on/;
  const ABOUT_SOMETHING = ACTION_NAMES.filter((action) => !ALWAYS_THERE.includes(action));
  it.each(ABOUT_SOMETHING)('%s about something that is gone says so', async (action) => {
    const { press, logged } = await workplace({ staff: [ada({ role: 'administrator' })] });
    expect(said(await press(action, 'churn:none:none'))).toMatch(SAYS_SO);
    expect(logged).toEqual([]);
  });

  it('lets messages go again to a place once, and says so when they go already', async () => {
    const { press, stores } = await workplace({ staff: [ada({ role: 'administrator' })] });
    const target = { platform: 'slack', kind: 'channel', id: 'C1' } as const;
    const stop = { target, reason: 'archived', deliveryId: 'A1', stoppedAt: new Date(0) } as const;
    await stores.stoppedTargets.add({ id: targetKey(target), ...stop });
    const resume = () => press('target.resume', targetKey(target), ADA, { target: 'C1' });
    expect(said(await resume())).toBe('Messages go to churn again.');
    expect(said(await resume())).toBe('Messages already go to churn.');
  });

  it('from an earlier version says what to type', async () => {
    const { press, submit } = await workplace();
    expect(said(await press('alert.retired', NORDLYS_ALERT))).toContain('/varsel mine');
    expect(said(await submit({ id: 'retired', subject: NORDLYS_ALERT }, {}))).toContain('/varsel mine');
  });
});

describe('Undo', () => {
  it('takes a step back for its author, within ten minutes', async () => {
    const { press, alert, clock } = await workplace();
    await press('alert.take', NORDLYS_ALERT);
    expect(said(await press('alert.undo', NORDLYS_ALERT, BO))).toBe('Only Ada Berg can take this step back.');
    clock.now = new Date(MORNING.getTime() + 10 * 60_000);
    expect(await press('alert.undo', NORDLYS_ALERT)).toEqual({ kind: 'done' });
    expect((await alert()).state.name).toBe('open');
    expect(said(await press('alert.undo', NORDLYS_ALERT))).toBe('There is nothing to take back.');
  });

  it('says when it is too late', async () => {
    const { press, clock } = await workplace();
    await press('alert.take', NORDLYS_ALERT);
    clock.now = new Date(MORNING.getTime() + 11 * 60_000);
    expect(said(await press('alert.undo', NORDLYS_ALERT))).toBe(
      'A step can be taken back for 10 minutes; this one was made 2 Mar, 09:00.',
    );
  });
});

describe('the private views of an alert', () => {
  it('Why? explains the customer’s points', async () => {
    const { press } = await workplace();
    expect(said(await press('alert.why', NORDLYS_ALERT))).toContain(
      '# Why Nordlys Maskin AS has 74 of 100 points',
    );
  });

  it('How to open the talk gives three ways and what not to say', async () => {
    const { press } = await workplace();
    const lines = said(await press('alert.talk', NORDLYS_ALERT)).split('\n');
    expect(lines.filter((line) => line.startsWith('•'))).toHaveLength(3);
    expect(lines.at(-1)).toContain('Are you still happy with us?');
  });
});

describe('Share here', () => {
  it('posts the card for everybody, without buttons, and says who shared it', async () => {
    const { press, adapter, stores } = await workplace();
    expect(said(await press('customer.share', NORDLYS))).toBe('Shared with everybody here.');
    const [message] = adapter.sent;
    expect(message?.target).toEqual({ platform: 'slack', kind: 'channel', id: 'C77' });
    const text = message === undefined ? '' : cardText(message.card);
    expect(text).toContain('# [High risk] Nordlys Maskin AS');
    expect(text).toContain('Shared by Ada Berg');
    expect(text).not.toContain('[On it]');
    expect(await stores.audit.recent(1)).toMatchObject([{ details: { sharedIn: 'C77' } }]);
  });

  it.each([
    [{ isShared: true }, 'shared with another company'],
    [{ isMember: false }, 'Invite me first'],
    [{ isArchived: true }, 'archived'],
  ])('posts nothing where %o', async (membership, text) => {
    const { press, adapter } = await workplace();
    adapter.setMembership({ platform: 'slack', kind: 'channel', id: 'C77' }, membership);
    expect(said(await press('customer.share', NORDLYS))).toContain(text);
    expect(adapter.sent).toEqual([]);
  });

  it('says when nobody knows whether it was posted', async () => {
    const { press, adapter } = await workplace();
    adapter.failNext('send', { kind: 'unclear', isPosted: true });
    expect(said(await press('customer.share', NORDLYS))).toContain(
      'It is not clear whether that was posted.',
    );
  });

  it('speaks the company’s language, whoever shares', async () => {
    const { press, adapter } = await workplace({ staff: [ada({ language: 'fi' }), bo(), cleo()] });
    await press('customer.share', NORDLYS);
    expect(cardText(adapter.sent[0]?.card ?? { summary: '', blocks: [] })).toContain(
      'Yearly value: shown privately',
    );
  });
});
