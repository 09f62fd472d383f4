import { describe, expect, it } from 'vitest';
import { introducer } from '../../../src/chat/introduce.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import type { Target } from '../../../src/domain/delivery.js';
import { targetKey } from '../../../src/domain/delivery.js';
import { cardText, pressOf } from '../card-text.js';
import {
  ADA,
  ada,
  BO,
  bo,
  chatTestSettings,
  errorsOf,
  formOf,
  nordlys,
  said,
  type Workplace,
  whispered,
  workplace,
} from '../workplace.js';

const SALES: Target = { platform: 'slack', kind: 'channel', id: 'CSALES' };
const EVERYTHING = { purpose: 'churn', segment: '', region: '', team: '', level: 'every', amounts: 'no' };
const MINUTE_MS = 60_000;

/** Ada is an administrator. */
async function company(): Promise<Workplace> {
  const place = await workplace({ staff: [ada({ role: 'administrator' }), bo()], customers: [nordlys()] });
  place.adapter.setMembership(SALES, { name: 'sales' });
  return place;
}

async function connected(place: Workplace, values: Record<string, string> = {}) {
  const form = formOf(await place.press('route.connect', SALES.id));
  const answer = await place.submit(form, { ...EVERYTHING, ...values });
  const [route] = await place.stores.routes.active();
  if (route === undefined) throw new Error(`not connected: ${JSON.stringify(answer)}`);
  return { form, answer, route };
}

describe('when the bot is invited to a channel', () => {
  function introducing({ stores, adapter, clock, logged }: Workplace) {
    const note = (about: Readonly<Record<string, unknown>>, message: string) =>
      void logged.push({ about, message });
    return introducer({
      stores,
      people: [],
      membershipOf: (target) => adapter.membership(target),
      now: () => clock.now,
      log: { error: note, warn: note },
    });
  }
  async function shown(place: Workplace, target: Target): Promise<string[]> {
    const render = renderDelivery({
      stores: place.stores,
      settings: chatTestSettings,
      now: () => place.clock.now,
    } as never);
    const waiting = await place.stores.deliveries.unsent(targetKey(target), 10);
    return Promise.all(
      waiting.map(async (delivery) => {
        const rendered = await render(delivery);
        return rendered.kind === 'card' ? cardText(rendered.card) : rendered.kind;
      }),
    );
  }
  const invitation = { target: SALES, invitedById: ADA, occurrenceId: 'Ev1' };

  it('it says once in two lines what it posts there, with the button that connects it', async () => {
    const place = await company();
    const introduce = introducing(place);
    await introduce(invitation);
    await introduce(invitation);
    const [text = '', ...others] = await shown(place, SALES);
    expect(others).toEqual([]);
    expect(text).toContain('Nothing is posted here yet');
    expect(text).toContain('Choose what is posted…');
    expect(text.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(3);

    await introduce({ ...invitation, occurrenceId: 'Ev2' });
    expect(await shown(place, SALES)).toHaveLength(2);
  });

  it('it names what is connected already', async () => {
    const place = await company();
    await connected(place, { segment: 'machinery', level: 'high' });
    await introducing(place)(invitation);
    expect((await shown(place, SALES))[0]).toContain('alerts about customers: segment machinery, level high');
  });

  it('it says nothing where others read along, and tells an administrator who invited it why', async () => {
    const place = await company();
    place.adapter.setMembership(SALES, { name: 'partners', isShared: true });
    await introducing(place)(invitation);
    await introducing(place)({ ...invitation, invitedById: BO, occurrenceId: 'Ev2' });
    await introducing(place)({ ...invitation, invitedById: null, occurrenceId: 'Ev3' });
    expect(await shown(place, SALES)).toEqual([]);
    expect(await shown(place, { platform: 'slack', kind: 'person', id: BO })).toEqual([]);
    expect(await shown(place, { platform: 'slack', kind: 'person', id: ADA })).toEqual([
      expect.stringContaining('partners'),
    ]);
  });

  it('it says nothing where it is out again by the time it hears of it, and what was stopped stays so', async () => {
    const place = await company();
    const stopped = {
      id: targetKey(SALES),
      target: SALES,
      reason: 'not_a_member',
      deliveryId: 'd1',
      stoppedAt: place.clock.now,
    } as const;
    await place.stores.stoppedTargets.add(stopped);
    place.adapter.setMembership(SALES, { isMember: false });
    await introducing(place)(invitation);
    expect(await shown(place, SALES)).toEqual([]);
    expect(await place.stores.stoppedTargets.find(targetKey(SALES))).toEqual(stopped);

    place.adapter.setMembership(SALES, { isMember: true });
    await introducing(place)({ ...invitation, occurrenceId: 'Ev2' });
    expect(await shown(place, SALES)).toHaveLength(1);
    expect(await place.stores.stoppedTargets.find(targetKey(SALES))).toBeNull();
  });

  it('it leaves the check to the sending when nobody can be asked now', async () => {
    const place = await company();
    place.adapter.failNext('membership', { kind: 'failed' });
    await introducing(place)(invitation);
    expect(await shown(place, SALES)).toHaveLength(1);
    expect(place.logged).toHaveLength(1);
  });
});

describe('connecting a route', () => {
  it('is for administrators alone, on every way', async () => {
    const place = await company();
    const { form, route } = await connected(place);
    const args = { version: '1' };
    const answers = [
      await place.press('route.connect', SALES.id, BO),
      await place.press('route.edit', route.id, BO, args),
      await place.press('route.remove', route.id, BO, args),
      await place.press('route.restore', route.id, BO, args),
      await place.press('route.undo', route.id, BO, args),
      await place.submit(form, EVERYTHING, BO),
      await place.ask('admin channels', BO),
    ];
    for (const answer of answers) expect(said(answer)).toContain('Only administrators');
    expect(await place.stores.routes.active()).toEqual([route]);
  });

  it('stores it with the customers’ own spelling, audited, once however often the form is sent', async () => {
    const place = await company();
    const { form, answer, route } = await connected(place, { segment: ' MACHINERY ', level: 'high' });
    expect(said(answer)).toContain(
      'Connected. Alerts about customers: segment machinery, level high → sales',
    );
    expect(route).toMatchObject({
      purpose: 'churn',
      conditions: { segment: 'machinery', region: null, team: null, level: 'high' },
      channel: { platform: 'slack', id: 'CSALES', name: 'sales' },
      changedById: 'S01',
      version: 1,
    });
    await place.submit(form, { ...EVERYTHING, segment: 'machinery', level: 'high' });
    expect(await place.stores.routes.active()).toHaveLength(1);
    const entries = (await place.stores.audit.recent(10)).filter(({ action }) => action === 'route_changed');
    expect(entries).toHaveLength(1);
  });

  it('marks a channel for amounts where an administrator says so, and takes that back', async () => {
    const place = await company();
    const { answer, route } = await connected(place, { amounts: 'yes' });
    expect(said(answer)).toContain('Alerts about customers: all → sales (amounts may be shown)');
    expect(route.mayShowValues).toBe(true);
    const form = formOf(await place.press('route.edit', route.id));
    expect(form.inputs.find(({ name }) => name === 'amounts')?.initial).toBe('yes');
    await place.submit(form, EVERYTHING);
    expect((await place.stores.routes.find(route.id))?.mayShowValues).toBe(false);
    await place.press('route.undo', route.id, ADA, { version: '2' });
    expect((await place.stores.routes.find(route.id))?.mayShowValues).toBe(true);
  });

  it('says at the field what is wrong', async () => {
    const place = await company();
    const form = formOf(await place.press('route.connect', SALES.id));
    expect(errorsOf(await place.submit(form, { ...EVERYTHING, segment: 'machinry' })).segment).toContain(
      'machinery',
    );
    expect(errorsOf(await place.submit(form, { ...EVERYTHING, purpose: 'nonsense' }))).toHaveProperty(
      'purpose',
    );
    const limited = { ...EVERYTHING, purpose: 'management', level: 'high' };
    expect(errorsOf(await place.submit(form, limited)).purpose).toContain('limited');
    expect(await place.stores.routes.active()).toEqual([]);
  });

  it('is refused for what the file sets, and for what another channel is for', async () => {
    const place = await workplace({
      staff: [ada({ role: 'administrator' })],
      settings: { routing: { ...chatTestSettings.routing, management: 'churn' } },
    });
    const form = formOf(await place.press('route.connect', SALES.id));
    expect(errorsOf(await place.submit(form, { ...EVERYTHING, purpose: 'management' })).purpose).toContain(
      'varsel.yaml',
    );
    await place.submit(form, { ...EVERYTHING, purpose: 'fallback' });
    const another = formOf(await place.press('route.connect', 'COTHER'));
    expect(errorsOf(await place.submit(another, { ...EVERYTHING, purpose: 'fallback' })).purpose).toContain(
      'connected for this already',
    );
  });

  it.each([
    ['shared', { isShared: true }, 'outside the company'],
    ['archived', { isArchived: true }, 'archived'],
    ['without the bot', { isMember: false }, 'a member of it'],
  ] as const)('is refused for a channel that is %s', async (_what, membership, reason) => {
    const place = await company();
    place.adapter.setMembership(SALES, membership);
    expect(said(await place.press('route.connect', SALES.id))).toContain(reason);
  });

  it('is refused in a conversation that is no channel', async () => {
    const place = await company();
    place.adapter.failNext('membership', { kind: 'refused', reason: 'unknown_target' });
    expect(said(await place.press('route.connect', 'D01ADA'))).toContain('in the channel itself');
  });
});

describe('a connected route', () => {
  it('is listed beside those of varsel.yaml, with the order in which they count', async () => {
    const place = await company();
    await connected(place, { level: 'high' });
    const text = said(await place.ask('admin channels'));
    expect(text).toContain('Alerts about customers: all → the owner, directly');
    expect(text).toContain('Alerts about customers: level high → sales');
    expect(text).toContain('The first line that fits decides');
  });

  it('can be edited, over what the editor has seen alone', async () => {
    const place = await company();
    const { route } = await connected(place);
    const form = formOf(await place.press('route.edit', route.id));
    const other = formOf(await place.press('route.edit', route.id));
    expect(said(await place.submit(form, { ...EVERYTHING, level: 'medium' }))).toContain('level medium');
    expect(said(await place.submit(other, { ...EVERYTHING, level: 'low' }))).toContain(
      'Ada Berg has changed',
    );
    expect(await place.stores.routes.active()).toMatchObject([
      { conditions: { level: 'medium' }, version: 2 },
    ]);
  });

  describe('that was changed', () => {
    async function changed() {
      const place = await company();
      const { route } = await connected(place, { segment: 'machinery' });
      const form = formOf(await place.press('route.edit', route.id));
      const answer = await place.submit(form, { ...EVERYTHING, level: 'medium' });
      expect(said(answer)).toContain('Changed. Alerts about customers: level medium → sales');
      const { action, subject, args } = pressOf(whispered(answer), 'Undo');
      const active = async () => (await place.stores.routes.active())[0];
      return { place, route, active, undo: () => place.press(action, subject, ADA, { ...args }) };
    }

    it('is put back as it was, once however often it is pressed', async () => {
      const { active, undo } = await changed();
      const text = 'Changed. Alerts about customers: segment machinery → sales';
      expect(said(await undo())).toContain(text);
      expect(said(await undo())).toContain(text);
      const now = await active();
      expect(now).toMatchObject({ conditions: { segment: 'machinery', level: null }, version: 3 });
      expect(now).not.toHaveProperty('before');
    });

    it('stays where somebody has changed it since, and says who', async () => {
      const { place, route, active, undo } = await changed();
      const form = formOf(await place.press('route.edit', route.id));
      await place.submit(form, { ...EVERYTHING, level: 'low' });
      expect(said(await undo())).toContain('Ada Berg has changed this meanwhile');
      expect(await active()).toMatchObject({ conditions: { level: 'low' }, version: 3 });
    });

    it('stays after ten minutes, where it was removed, and where its place was taken', async () => {
      const late = await changed();
      late.place.clock.now = new Date(late.place.clock.now.getTime() + 11 * MINUTE_MS);
      expect(said(await late.undo())).toContain('10 minutes');

      const removed = await changed();
      await removed.place.press('route.remove', removed.route.id, ADA, { version: '2' });
      expect(said(await removed.undo())).toContain('no longer on record');

      const place = await company();
      const fallback = await connected(place, { purpose: 'fallback' });
      const form = formOf(await place.press('route.edit', fallback.route.id));
      const { action, subject, args } = pressOf(whispered(await place.submit(form, EVERYTHING)), 'Undo');
      const other = formOf(await place.press('route.connect', 'COTHER'));
      await place.submit(other, { ...EVERYTHING, purpose: 'fallback' });
      expect(said(await place.press(action, subject, ADA, { ...args }))).toContain(
        'connected for this already',
      );
    });
  });

  it('can be removed, and put back for ten minutes', async () => {
    const place = await company();
    const { route } = await connected(place);
    const removed = await place.press('route.remove', route.id, ADA, { version: '1' });
    expect(await place.stores.routes.active()).toEqual([]);
    const undo = whispered(removed).blocks.flatMap((block) =>
      block.type === 'buttons' ? block.visible : [],
    )[0];
    expect(undo?.press).toMatchObject({ action: 'route.restore', args: { version: '2' } });
    await place.press('route.restore', route.id, ADA, { version: '2' });
    expect(await place.stores.routes.active()).toMatchObject([{ id: route.id, version: 3 }]);

    await place.press('route.remove', route.id, ADA, { version: '3' });
    place.clock.now = new Date(place.clock.now.getTime() + 11 * MINUTE_MS);
    expect(said(await place.press('route.restore', route.id, ADA, { version: '4' }))).toContain('10 minutes');
    expect(await place.stores.routes.active()).toEqual([]);
  });

  it('is changed by one of many who press at once', async () => {
    const place = await company();
    const { route } = await connected(place);
    const forms = await Promise.all(
      Array.from({ length: 10 }, async () => formOf(await place.press('route.edit', route.id))),
    );
    const levels = ['low', 'medium', 'high'];
    const answers = await Promise.all(
      forms.map((form, index) => place.submit(form, { ...EVERYTHING, level: levels[index % 3] ?? 'low' })),
    );
    const [now] = await place.stores.routes.active();
    expect(now?.version).toBe(2);
    const done = answers.filter((answer) => said(answer).startsWith('Changed.'));
    // Those who wanted the same as the winner have it too.
    expect(new Set(done.map(said)).size).toBe(1);
  });
});
