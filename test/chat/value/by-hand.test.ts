import { beforeEach, describe, expect, it } from 'vitest';
import { exampleValue } from '../../contracts/stores/example-values.js';
import { somePerson } from '../../support/alerts.js';
import { pressesOf, pressOf } from '../card-text.js';
import {
  ADA,
  ada,
  BO,
  bo,
  errorsOf,
  formOf,
  MORNING,
  NORDLYS,
  said,
  type Workplace,
  whispered,
  workplace,
} from '../workplace.js';

describe('a service class set by hand in chat', () => {
  let place: Workplace;
  beforeEach(async () => {
    place = await workplace({ staff: [ada({ leaderId: null }), bo(), somePerson('S03')] });
    await place.stores.customerValues.save([exampleValue(NORDLYS)]);
  });
  const values = { tier: 'vip', until: '30.6.2026', reason: 'Opens the Danish market for us' };
  const set = async (by = ADA, typed: Record<string, string> = values) =>
    place.submit(formOf(await place.press('tier.change', NORDLYS, by)), typed, by);
  const follow = async (card: ReturnType<typeof whispered>, text: string, by = ADA) => {
    const { action, subject, args = {} } = pressOf(card, text);
    return place.press(action, subject, by, { ...args });
  };

  it('is shown with its reasons: the combined value, its dimensions and their weights', async () => {
    const text = said(await place.ask('tier nordlys'));
    expect(text).toContain('Premium since 2 Jan 2026');
    expect(text).toContain('Combined value 81/100');
    expect(text).toContain('Strategic: not known, left out');
  });

  it('is told with what it has beside, a person’s word for the class counting first', async () => {
    const here = await workplace({
      staff: [ada({ leaderId: null })],
      settings: { extras: { premium: ['priority_booking'], vip: ['free_express', 'portal'] } },
    });
    await here.stores.customerValues.save([exampleValue(NORDLYS)]);
    expect(said(await here.ask('tier nordlys'))).toContain('Extras: priority in booking');
    await here.submit(formOf(await here.press('tier.change', NORDLYS, ADA)), values, ADA);
    const text = said(await here.ask('tier nordlys'));
    expect(text).toContain('Extras: free express service and self-service portal');
    expect(text).not.toContain('priority in booking');
  });

  it('is offered to the owner and to nobody else', async () => {
    expect(pressesOf(whispered(await place.ask('tier nordlys'))).map(({ text }) => text)).toEqual([
      'Set by hand',
    ]);
    expect(pressesOf(whispered(await place.ask('tier nordlys', BO)))).toEqual([]);
    expect(said(await place.press('tier.change', NORDLYS, BO))).toContain('Only the people');
  });

  it('holds until the end of the named day, with its reason and a name, and is written down', async () => {
    expect(said(await set())).toContain('Nordlys Maskin AS is VIP until 30 Jun 2026');
    const text = said(await place.ask('tier nordlys'));
    expect(text).toContain('VIP, set by Ada Berg on 2 Mar 2026, until 30 Jun 2026');
    expect(text).toContain('Reason: Opens the Danish market for us');
    expect(text).toContain('Without that it would be Premium.');
    expect(text).toContain('2 Mar 2026: Premium to VIP, set by hand');
    const overrides = await place.stores.tierOverrides.newestOf([NORDLYS]);
    expect(overrides.get(NORDLYS)?.until).toEqual(new Date('2026-06-30T21:59:59.999Z'));
    const audit = await place.stores.audit.recent(9);
    expect(audit.map(({ action }) => action)).toContain('tier_changed');
  });

  it('is ended and taken back with the buttons', async () => {
    const done = whispered(await set());
    const card = whispered(await place.ask('tier nordlys'));
    const ended = whispered(await follow(card, 'Stop setting by hand'));
    expect(ended.summary).toBe('Nordlys Maskin AS is no longer set by hand. By the figures it is Premium.');
    expect(said(await follow(ended, 'Undo'))).toBe('Taken back.');
    expect(said(await place.ask('tier nordlys'))).toContain('VIP, set by Ada Berg');
    place.clock.now = new Date(MORNING.getTime() + 11 * 60_000);
    expect(said(await follow(done, 'Undo'))).toContain('10 minutes');
  });

  it.each([
    ['a day that is over', { until: '2026-03-01' }, { until: 'That day is over already.' }],
    ['a day too far ahead', { until: '2027-06-01' }, { until: 'Please name a day within a year.' }],
    [
      'what is no day',
      { until: 'some day' },
      { until: 'Please write the day as year-month-day, such as 2026-05-31.' },
    ],
    ['no reason', { reason: ' ' }, { reason: 'Please say why.' }],
    ['a class that is not in use', { tier: 'risk' }, { tier: 'Please choose one of these.' }],
  ])('is not taken with %s', async (_what, typed, errors) => {
    expect(errorsOf(await set(ADA, { ...values, ...typed }))).toEqual(errors);
    expect((await place.stores.tierOverrides.newestOf([NORDLYS])).size).toBe(0);
  });

  it('asks for strategic facts beside the value, notes them and takes them back', async () => {
    const card = whispered(await place.ask('value nordlys'));
    const form = formOf(await follow(card, 'Strategic facts'));
    const done = whispered(
      await place.submit(form, { reference: '3', market_position: '', innovation: '1' }),
    );
    expect(done.summary).toContain('at once');
    expect(said(await place.ask('value nordlys'))).toContain(
      'Gives references: Outstandingly (Ada Berg, 2 Mar 2026)',
    );
    await follow(done, 'Undo');
    expect(said(await place.ask('value nordlys'))).not.toContain('Gives references');
  });
});
