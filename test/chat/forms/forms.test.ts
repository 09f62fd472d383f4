import { describe, expect, it } from 'vitest';
import { someAlert, somePerson } from '../../support/alerts.js';
import { pressesOf } from '../card-text.js';
import {
  ADA,
  ada,
  BO,
  bo,
  cleo,
  errorsOf,
  formOf,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  nordlys,
  said,
  whispered,
  workplace,
} from '../workplace.js';

const MINUTE_MS = 60_000;

describe('Contact made', () => {
  it('asks how, in what mood and for a note, and notes it', async () => {
    const { press, submit, alert } = await workplace();
    const form = formOf(await press('alert.contact', NORDLYS_ALERT));
    expect(form.inputs.map(({ name }) => name)).toEqual(['how', 'mood', 'note']);
    expect(await submit(form, { how: 'meeting', mood: 'bad', note: ' Wants a new offer ' })).toMatchObject({
      kind: 'done',
    });
    expect((await alert()).state).toMatchObject({
      name: 'contacted',
      how: 'meeting',
      mood: 'bad',
      byId: 'S01',
    });
    expect((await alert()).log.at(-1)?.details.note).toBe('Wants a new offer');
  });

  it('shows what is wrong at the field', async () => {
    const { press, submit, alert } = await workplace();
    const form = formOf(await press('alert.contact', NORDLYS_ALERT));
    const errors = errorsOf(await submit(form, { how: 'pigeon', mood: '', note: 'x'.repeat(501) }));
    expect(Object.keys(errors).sort()).toEqual(['how', 'mood', 'note']);
    expect((await alert()).version).toBe(1);
  });
});

describe('Outcome', () => {
  it.each(['never_at_risk', 'too_early'])('%s needs a reason, said at the field', async (outcome) => {
    const { press, submit } = await workplace();
    const form = formOf(await press('alert.resolve', NORDLYS_ALERT));
    expect(errorsOf(await submit(form, { outcome, reason: '  ' }))).toEqual({
      reason: 'Please say why in a few words.',
    });
    expect(await submit(form, { outcome, reason: 'Seasonal business' })).toMatchObject({ kind: 'done' });
  });

  it('closes the alert and keeps the label', async () => {
    const { press, submit, alert, stores } = await workplace();
    await submit(formOf(await press('alert.resolve', NORDLYS_ALERT)), { outcome: 'saved', reason: '' });
    expect((await alert()).isOpen).toBe(false);
    expect(await stores.outcomes.ofCustomer(NORDLYS)).toMatchObject([{ outcome: 'saved', saidBy: 'S01' }]);
  });

  it('keeps the alert open when it is too early to say', async () => {
    const { press, submit, alert } = await workplace();
    await submit(formOf(await press('alert.resolve', NORDLYS_ALERT)), {
      outcome: 'too_early',
      reason: 'New buyer',
    });
    expect((await alert()).isOpen).toBe(true);
  });
});

describe('Snooze', () => {
  it('offers days and the renewal while it lies ahead', async () => {
    const { press } = await workplace();
    const [until] = formOf(await press('alert.snooze', NORDLYS_ALERT)).inputs;
    expect(until?.kind === 'select' && until.options.map(({ text }) => text)).toEqual([
      '1 day',
      '3 days',
      '7 days',
      '30 days',
      'Until renewal, 31 Jan 2027',
    ]);
    const past = await workplace({ customers: [nordlys({ renewalAt: new Date('2026-01-31T00:00:00Z') })] });
    const [days] = formOf(await past.press('alert.snooze', NORDLYS_ALERT)).inputs;
    expect(days?.kind === 'select' && days.options).toHaveLength(4);
  });

  it('sleeps to the same time of day, over the change to summer time too', async () => {
    const { press, submit, alert } = await workplace();
    const form = formOf(await press('alert.snooze', NORDLYS_ALERT));
    await submit(form, { until: '30' });
    expect((await alert()).state).toMatchObject({ name: 'snoozed', until: new Date('2026-04-01T07:00:00Z') });
  });

  it('sleeps until renewal', async () => {
    const { press, submit, alert } = await workplace();
    await submit(formOf(await press('alert.snooze', NORDLYS_ALERT)), { until: 'renewal' });
    expect((await alert()).state).toMatchObject({ name: 'snoozed', until: new Date('2027-01-31T00:00:00Z') });
  });

  it.each(['', '2', '1e9', 'renewals'])('refuses "%s", which was not offered', async (until) => {
    const { press, submit } = await workplace();
    const form = formOf(await press('alert.snooze', NORDLYS_ALERT));
    expect(Object.keys(errorsOf(await submit(form, { until })))).toEqual(['until']);
  });
});

describe('Hand over', () => {
  it('offers colleagues, the own team first and never the owner', async () => {
    const staff = [ada(), bo(), cleo(), somePerson('S09', { name: 'Aage Ask', team: 'dach' })];
    const { press } = await workplace({ staff });
    const [person, ...more] = formOf(await press('alert.hand_over', NORDLYS_ALERT)).inputs;
    expect(person?.kind === 'select' && person.options.map(({ text }) => text)).toEqual([
      'Bo Lind (team nordics)',
      'Aage Ask (team dach)',
      'Cleo Dahl (team management)',
    ]);
    expect(more).toEqual([]);
  });

  it('hands over to the person chosen', async () => {
    const { press, submit, alert } = await workplace();
    await submit(formOf(await press('alert.hand_over', NORDLYS_ALERT)), { person: 'S02' });
    expect((await alert()).ownerId).toBe('S02');
    expect(said(await submit({ id: 'alert.hand_over', subject: NORDLYS_ALERT }, { person: 'S02' }))).toBe(
      'This person has it already.',
    );
  });

  it('asks for a person where none was chosen, and says so when the person is gone', async () => {
    const { submit } = await workplace();
    const form = { id: 'alert.hand_over', subject: NORDLYS_ALERT };
    expect(errorsOf(await submit(form, { person: '' }))).toEqual({ person: 'Please choose a person.' });
    expect(said(await submit(form, { person: 'S99' }))).toContain('not on the staff list any more');
  });

  describe('in a large company', () => {
    const many = Array.from({ length: 250 }, (_, index) =>
      somePerson(`T${index}`, { name: `Person ${String(index).padStart(3, '0')}`, team: 'sales' }),
    );
    const staff = [ada(), bo(), ...many, somePerson('Z1', { name: 'Åse Øy' })];

    it('lists at most a hundred and takes anybody else by name', async () => {
      const { press, submit, alert } = await workplace({ staff });
      const form = formOf(await press('alert.hand_over', NORDLYS_ALERT));
      const [person, other] = form.inputs;
      expect(person?.kind === 'select' && person.options).toHaveLength(100);
      expect(other?.name).toBe('other');
      expect(await submit(form, { person: '', other: 'aase oy' })).toMatchObject({
        errors: { other: 'Nobody on staff has this name. Did you mean Åse Øy?' },
      });
      expect(await submit(form, { person: '', other: 'ase oy' })).toMatchObject({ kind: 'done' });
      expect((await alert()).ownerId).toBe('Z1');
    });
  });
});

describe('/varsel log', () => {
  const none = { how: '', mood: '', outcome: '', note: '' };

  it('acts on the open alert', async () => {
    const { ask, submit, alert, press, stores } = await workplace();
    const form = formOf(await ask('log nordlys'));
    const values = { how: 'call', mood: 'good', outcome: 'saved', note: 'New contract' };
    const answer = await submit(form, values);
    expect(said(answer)).toContain('Noted for Nordlys Maskin AS: call, mood good; saved.');
    expect((await alert()).log.slice(-2).map(({ event }) => event)).toEqual(['contacted', 'resolved']);
    expect(await stores.events.count()).toBe(1);
    const undo = pressesOf(whispered(answer))[0];
    expect(undo?.action).toBe('alert.undo');
    await press(undo?.action ?? '', undo?.subject ?? '');
    expect((await alert()).isOpen).toBe(true);
  });

  it('without one keeps the contact as an event and the outcome as a label, known from now', async () => {
    const { ask, submit, stores } = await workplace({ alerts: [] });
    const form = formOf(await ask('log nordlys'));
    const values = { how: 'visit', mood: 'neutral', outcome: 'lost', note: 'Closed the plant' };
    expect(said(await submit(form, values))).toContain(
      'Noted for Nordlys Maskin AS: visit, mood neutral; lost.',
    );
    const [event] = (await stores.events.ofCustomers([NORDLYS])).get(NORDLYS) ?? [];
    expect(event).toMatchObject({
      occurredAt: MORNING,
      knownAt: MORNING,
      payload: { type: 'interaction', channel: 'visit', staffId: 'S01', status: 'held' },
    });
    expect(await stores.outcomes.ofCustomer(NORDLYS)).toMatchObject([
      { outcome: 'lost', reason: 'Closed the plant', saidBy: 'S01', knownAt: MORNING, about: { risk: 74 } },
    ]);
    const dirty: string[] = [];
    for await (const batch of stores.histories.dirty(10))
      dirty.push(...batch.map(({ customerId }) => customerId));
    expect(dirty).toEqual([NORDLYS]);
    expect(await stores.audit.recent(1)).toMatchObject([{ action: 'contact_logged', subjectId: NORDLYS }]);
  });

  it('submitted twice is logged once', async () => {
    const { ask, submit, stores, clock } = await workplace({ alerts: [] });
    const form = formOf(await ask('log nordlys'));
    await submit(form, { ...none, how: 'call', mood: 'good', outcome: 'saved' });
    clock.now = new Date(MORNING.getTime() + 2_000);
    await submit(form, { ...none, how: 'call', mood: 'good', outcome: 'saved' });
    expect(await stores.events.count()).toBe(1);
    expect(await stores.outcomes.ofCustomer(NORDLYS)).toHaveLength(1);
  });

  it.each([
    [none, ['how']],
    [{ ...none, note: 'only this' }, ['how']],
    [{ ...none, how: 'call' }, ['mood']],
    [{ ...none, outcome: 'never_at_risk' }, ['note']],
  ])('%o shows what is missing at the field %s', async (values, fields) => {
    const { ask, submit } = await workplace({ alerts: [] });
    expect(Object.keys(errorsOf(await submit(formOf(await ask('log nordlys')), values)))).toEqual(fields);
  });

  describe('taken back', () => {
    async function logged() {
      const place = await workplace({ alerts: [] });
      const form = formOf(await place.ask('log nordlys'));
      const card = whispered(
        await place.submit(form, { ...none, how: 'call', mood: 'good', outcome: 'lost' }),
      );
      const block = card.blocks.find(({ type }) => type === 'buttons');
      const undo = block?.type === 'buttons' ? block.visible[0]?.press : undefined;
      if (undo === undefined) throw new Error('no Undo');
      return { ...place, undo: (by = ADA) => place.press(undo.action, undo.subject, by, { ...undo.args }) };
    }

    it('keeps event and label, and neither counts any more', async () => {
      const { undo, stores, clock } = await logged();
      clock.now = new Date(MORNING.getTime() + MINUTE_MS);
      expect(said(await undo())).toBe('Taken back: the note no longer counts.');
      const events = (await stores.events.ofCustomers([NORDLYS])).get(NORDLYS) ?? [];
      expect(events.map(({ payload }) => payload.type === 'interaction' && payload.status).sort()).toEqual([
        'cancelled',
        'held',
      ]);
      expect(new Set(events.map(({ key }) => key)).size).toBe(1);
      expect(await stores.outcomes.ofCustomer(NORDLYS)).toMatchObject([{ revokedAt: clock.now }]);
      expect(said(await undo())).toBe('There is nothing to take back here.');
    });

    it('only by its author', async () => {
      const { undo } = await logged();
      expect(said(await undo(BO))).toBe('Only the person who logged this can take it back.');
    });

    it('only for ten minutes', async () => {
      const { undo, clock } = await logged();
      clock.now = new Date(MORNING.getTime() + 11 * MINUTE_MS);
      expect(said(await undo())).toContain('for 10 minutes');
    });
  });

  it('says when the alert was closed meanwhile', async () => {
    const { ask, press, submit, alert } = await workplace({ alerts: [someAlert(NORDLYS)] });
    const form = formOf(await ask('log nordlys'));
    await submit(
      formOf(await press('alert.resolve', NORDLYS_ALERT, BO)),
      { outcome: 'lost', reason: '' },
      BO,
    );
    // The alert is closed, so what Ada logs now stands by itself.
    expect(said(await submit(form, { ...none, outcome: 'saved' }))).toContain('Noted for');
    expect((await alert()).state).toMatchObject({ outcome: 'lost' });
  });
});
