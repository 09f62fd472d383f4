import { describe, expect, it } from 'vitest';
import { withoutChance } from '../../../src/domain/without-chance.js';
import { pressOf } from '../card-text.js';
import { keepDeals } from '../every-card/keep-deals.js';
import { ADA, ada, BO, bo, MORNING, nordlys, said, whispered, workplace } from '../workplace.js';

async function office() {
  const place = await workplace({
    staff: [ada({ role: 'sales', team: 'nordics' }), bo({ role: 'sales', team: 'nordics' })],
    customers: [nordlys()],
  });
  await keepDeals(place, (what) => what);
  return place;
}

describe('“deal”', () => {
  it('shows the chance, what is for and against it in points, and what would change it', async () => {
    const text = said(await (await office()).ask('deal D5'));
    expect(text).toContain('82% to win');
    expect(text).toContain('typical deal 50%');
    expect(text).toContain('Budget');
    expect(text).toContain('+15');
    expect(text).toContain('With the decision maker at the next meeting: about 75%');
    expect(text).toContain('Close quickly');
    expect(text).toMatch(/Expected to close: \d+ Apr 2026 \(/);
  });

  it('is found by its name, its number, or its customer’s name', async () => {
    const place = await office();
    expect(said(await place.ask('deal d5'))).toContain('82% to win');
    expect(said(await place.ask('deal Line D5'))).toContain('82% to win');
    const several = said(await place.ask('deal Nordlys'));
    expect(several).toContain('deals are called like “Nordlys”');
    expect(said(await place.ask('deal Nonesuch'))).toContain('I know no open deal called “Nonesuch”');
    expect(said(await place.ask('deal'))).toContain('Which deal?');
  });

  it('names a stage’s share as such, and shows no chance where people judge', async () => {
    const place = await office();
    expect(said(await place.ask('deal D2'))).toContain('120 closed deals');
    const judged = said(await place.ask('deal D3'));
    expect(judged).toContain('Judged by people');
    expect(judged).not.toMatch(/\d% to win/);
  });

  it('shows nothing that was reckoned of a customer that has objected, and never did', async () => {
    const place = await office();
    const score = await place.stores.winScores.find('D1');
    if (score === null) throw new Error('D1 has no score');
    await place.stores.winScores.save([withoutChance(score)]);
    for (const answer of [await place.ask('deal D1'), await place.press('deal.why', 'D1')]) {
      const text = said(answer);
      expect(text).toContain('the customer has objected to automated assessment');
      expect(text).not.toMatch(/67%|typical deal|Chances so far|Decision maker/);
    }
    expect(said(await place.ask('customer nordlys'))).not.toContain('67%');
  });

  it('says how a closed deal ended', async () => {
    expect(said(await (await office()).ask('deal D4'))).toContain('Won on');
  });

  it('shows every factor and the chances before to whoever asks why', async () => {
    const place = await office();
    const press = pressOf(whispered(await place.ask('deal D1')), 'Why?');
    const text = said(await place.press(press.action, press.subject));
    expect(text).toContain('Decision maker');
    expect(text).toContain('variant attribute');
  });
});

describe('logging what happened with a deal', () => {
  const submit = (place: Awaited<ReturnType<typeof office>>, values: Record<string, string>, by = ADA) =>
    place.submit({ id: 'deal.log', subject: 'D1', args: { request: 'r1' } }, values, by);
  const eventsOf = async (place: Awaited<ReturnType<typeof office>>) =>
    ((await place.stores.dealEvents.ofDeals(['D1'])).get('D1') ?? []).map(({ payload }) => payload);

  it('writes events and has the deal scored anew', async () => {
    const place = await office();
    const text = said(
      await submit(place, { what: 'competitor_in', note: 'Acme', date: '2026-05-15', hours: '1,5' }),
    );
    expect(text).toContain('Logged for deal');
    expect(await eventsOf(place)).toEqual([
      { type: 'competitor', name: 'Acme', isIn: true },
      { type: 'date_moved', expectedCloseAt: new Date('2026-05-15T12:00:00Z') },
      { type: 'effort', staffId: 'S01', hours: 1.5 },
    ]);
    const dirty: string[] = [];
    for await (const batch of place.stores.deals.dirty(10)) dirty.push(...batch.map(({ dealId }) => dealId));
    expect(dirty).toContain('D1');
  });

  it('writes the same once, however often it is submitted', async () => {
    const place = await office();
    await submit(place, { what: 'meeting' });
    await submit(place, { what: 'meeting' });
    expect(await eventsOf(place)).toHaveLength(1);
  });

  it('says at the field what is wrong', async () => {
    const place = await office();
    expect(await submit(place, {})).toMatchObject({ kind: 'errors' });
    expect(await submit(place, { what: 'note' })).toMatchObject({ errors: { note: 'Write the note.' } });
    expect(await submit(place, { hours: 'many' })).toMatchObject({
      errors: { hours: expect.stringContaining('1.5') },
    });
    expect(await submit(place, { date: 'soonish' })).toMatchObject({ errors: { date: expect.any(String) } });
    expect(await eventsOf(place)).toEqual([]);
  });

  it('is taken back by its author, for ten minutes', async () => {
    const place = await office();
    const press = pressOf(whispered(await submit(place, { what: 'lost', note: 'Price' })), 'Undo');
    expect(said(await place.press(press.action, press.subject, BO, press.args))).toContain(
      'nothing to take back',
    );
    expect(said(await place.press(press.action, press.subject, ADA, press.args))).toContain('Taken back');
    const payloads = await eventsOf(place);
    expect(payloads.filter(({ type }) => type === 'effort')).toHaveLength(2);
    expect(said(await place.press(press.action, press.subject, ADA, press.args))).toContain(
      'nothing to take back',
    );
  });

  it('leaves a deal to people’s judgement and gives it a chance again', async () => {
    const place = await office();
    const press = pressOf(whispered(await place.ask('deal D1')), 'Judge by people');
    const answer = await place.press(press.action, press.subject, ADA, press.args);
    expect(said(answer)).toContain('judged by people from now on');
    const back = pressOf(whispered(answer), 'Undo');
    await place.press(back.action, back.subject, ADA, back.args);
    expect(await eventsOf(place)).toEqual([
      { type: 'judged_by_people', isOn: true, byId: 'S01' },
      { type: 'judged_by_people', isOn: false, byId: 'S01' },
    ]);
    expect(MORNING).toBeInstanceOf(Date);
  });
});
