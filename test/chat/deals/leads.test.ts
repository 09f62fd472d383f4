import { describe, expect, it } from 'vitest';
import { renderLeadNotice } from '../../../src/chat/deliveries/lead-notice.js';
import { fitLeadModel } from '../../../src/deals/leads/fit-lead-model.js';
import { keptNight, salesNight } from '../../../src/deals/night/sales-basis.js';
import type { Lead } from '../../../src/domain/lead.js';
import { DAY_MS } from '../../../src/domain/time.js';
import {
  MATURE_DAYS,
  NOTHING_PLANTED,
  NOW,
  PLANTED,
  plantedLeads,
  someLead,
} from '../../deals/leads/planted-leads.js';
import { someObjection } from '../../support/objection.js';
import { someSalesSettings } from '../../support/sales-settings.js';
import { cardText, pressOf } from '../card-text.js';
import {
  ada,
  BO,
  bo,
  chatTestSettings,
  cleo,
  MORNING,
  NORDLYS,
  nordlys,
  said,
  whispered,
  workplace,
} from '../workplace.js';

const daysAgo = (days: number) => new Date(MORNING.getTime() - days * DAY_MS);

function open(id: string, over: Partial<Lead> = {}): Lead {
  const { createdAt = daysAgo(5) } = over;
  return someLead({ id: `crm:${id}`, createdAt, knownAt: createdAt, country: 'NO', sector: 'food', ...over });
}

const LEADS = [
  open('own', { ownerId: 'S01', size: 30 }),
  open('best', { ownerId: 'S01', size: 600, source: 'referral', firstReplyAt: daysAgo(4) }),
  open('bos', { ownerId: 'S02', size: 30, source: 'fair' }),
  open('free', { source: 'referral', firstReplyAt: daysAgo(4.5) }),
];

/** Ada and Bo sell, Cleo leads them; a night has learned from leads of known causes. */
async function office(
  role: 'sales' | 'manager' | 'agent' = 'sales',
  { effects = PLANTED, leads = LEADS, count = 1_200 } = {},
) {
  const place = await workplace({
    staff: [ada({ role, team: 'nordics' }), bo({ role: 'sales', team: 'nordics' }), cleo({})],
    customers: [nordlys()],
  });
  await place.stores.leads.save(leads);
  const model = fitLeadModel(plantedLeads(11, count, effects), NOW, MATURE_DAYS);
  const table = { rows: [], from: daysAgo(365), until: MORNING, leads: 0, matureAfterDays: MATURE_DAYS };
  const fit = { borders: null, general: new Map([['S02', 0.5]]), onKind: new Map<string, number>() };
  const night = { model, fit, sources: table, sourcesBefore: table };
  await place.stores.salesBases.save(
    keptNight('r', salesNight([], null, MORNING, someSalesSettings, count === 0 ? null : night)),
  );
  return place;
}

describe('“leads”', () => {
  it('lists one’s own, the best first, each with its chance and one reason', async () => {
    const text = said(await (await office()).ask('leads'));
    expect(text).toContain('Open leads of Ada Berg');
    const [best, own] = [text.indexOf('best (referral'), text.indexOf('own (web')];
    expect(best).toBeGreaterThan(-1);
    expect(own).toBeGreaterThan(best);
    expect(text).toMatch(
      /best \(referral, food, 600 people, Norway\): \d+% to become a won deal · .+ \(\+\d+\)/,
    );
    expect(text).not.toContain('bos (');
    expect(text).not.toContain('Bo Lind');
    expect(text).toMatch(/Learned from [\d,]+ earlier leads whose end is known/);
  });

  it('lists everybody’s for managers, says whose each is, and who could take what nobody has', async () => {
    const text = said(await (await office('manager')).ask('leads'));
    expect(text).toContain('4 open leads. 1 belongs to nobody yet.');
    expect(text).toMatch(/bos \(.+ · Bo Lind/);
    expect(text).toMatch(/free \(.+ · nobody’s, could go to Bo Lind/);
    expect(said(await (await office('manager')).ask('leads team'))).toContain('Open leads of nordics');
  });

  it('says where the chance is a share of the source, and where there is none yet', async () => {
    const bySource = said(await (await office('sales', { effects: NOTHING_PLANTED })).ask('leads'));
    expect(bySource).toMatch(/the share of \d+ earlier leads from its source/);
    expect(bySource).toContain('A chance is the share of earlier leads from the same source');
    const few = said(await (await office('sales', { count: 150 })).ask('leads'));
    expect(few).toContain('no chance yet');
    expect(few).toMatch(/so far: \d+ of 200 leads whose end is known/);
    expect(few).not.toMatch(/\d+% to become/);
    expect(said(await (await office('sales', { count: 0 })).ask('leads'))).toContain('Try again tomorrow');
  });

  it('shows no chance of a customer that has objected to being assessed', async () => {
    const place = await office('sales', { leads: [open('own', { ownerId: 'S01', customerId: NORDLYS })] });
    expect(said(await place.ask('leads'))).toMatch(/own \(web, Nordlys .+\): \d+%/);
    await place.stores.consents.add([someObjection(NORDLYS, daysAgo(1))]);
    const text = said(await place.ask('leads'));
    expect(text).toContain('not assessed, because the customer objected');
    expect(text).not.toContain('%  to become');
    expect(said(await place.ask('leads own'))).not.toMatch(/\d%\s?to become/);
  });

  it('changes a lead’s chance as soon as it answers', async () => {
    const place = await office();
    const chanceOf = async () => Number(/(\d+)% to become/.exec(said(await place.ask('leads own')))?.[1]);
    const before = await chanceOf();
    await place.stores.leads.save([open('own', { ownerId: 'S01', size: 30, firstReplyAt: daysAgo(4) })]);
    expect(await chanceOf()).toBeGreaterThan(before);
  });

  it('is not for service agents', async () => {
    expect(said(await (await office('agent')).ask('leads'))).toContain('for sales and managers');
  });

  it('helps out with a number that it doesn’t know', async () => {
    expect(said(await (await office()).ask('leads 4711'))).toContain('There is no open lead “4711”');
  });
});

/** What waits to be sent of leads, to whom: as it would read now. */
async function told({ stores }: Awaited<ReturnType<typeof office>>): Promise<string[]> {
  const targets = await stores.deliveries.targetsWithWork(MORNING);
  const waiting = await Promise.all(targets.map((target) => stores.deliveries.unsent(target, 10)));
  const texts = waiting.flat().map(async ({ content, target }) => {
    if (content.kind !== 'lead_notice') return content.kind;
    const dependencies = { stores, settings: chatTestSettings, now: () => MORNING };
    const rendered = await renderLeadNotice(content, target, dependencies);
    return `${target.id}: ${rendered.kind === 'card' ? cardText(rendered.card) : rendered.kind}`;
  });
  return Promise.all(texts);
}

describe('a lead’s card', () => {
  it('says what is for and against it with the value behind each, and no owner to those who don’t hand out', async () => {
    const text = said(await (await office()).ask('leads best'));
    expect(text).toContain('typical lead of this age');
    expect(text).toMatch(/First answer: after 1 day.*\+\d/);
    expect(text).toMatch(/Size: 600 people.*\+\d/);
    expect(said(await (await office()).ask('leads free'))).not.toContain('Could go to Bo');
  });

  it('is handed to whom it fits by a manager, once, and taken back within ten minutes', async () => {
    const place = await office('manager');
    const card = await place.ask('leads free');
    expect(said(card)).toMatch(/Could go to Bo Lind: \+\d+ points by earlier leads from this source/);
    const hand = pressOf(whispered(card), 'Hand to Bo Lind');
    const done = await place.press(hand.action, hand.subject, undefined, { ...hand.args });
    expect(said(done)).toContain('is Bo Lind’s now');
    const [kept] = await place.stores.leads.findMany(['crm:free']);
    expect(kept?.handed).toMatchObject({ toId: 'S02', byId: 'S01' });
    expect(said(await place.press(hand.action, hand.subject, undefined, { ...hand.args }))).toContain(
      'Bo Lind has this lead already',
    );
    expect(await told(place)).toEqual([
      'UBO: Ada Berg has given you a lead: free (referral, food, Norway).\n[Open lead]',
    ]);
    const undo = pressOf(whispered(done), 'Undo');
    expect(said(await place.press(undo.action, undo.subject, undefined, { ...undo.args }))).toContain(
      'nobody’s again',
    );
    expect(await told(place)).toEqual(['UBO: drop']);
    expect(await place.stores.leads.findMany(['crm:free'])).toEqual([LEADS[3]]);
    expect(said(await place.press(undo.action, undo.subject, undefined, { ...undo.args }))).toContain(
      'changed hands meanwhile',
    );
  });

  it('can be taken back by nobody else, and not later', async () => {
    const place = await office('manager');
    const hand = pressOf(whispered(await place.ask('leads free')), 'Hand to Bo Lind');
    const done = await place.press(hand.action, hand.subject, undefined, { ...hand.args });
    const undo = pressOf(whispered(done), 'Undo');
    expect(said(await place.press(undo.action, undo.subject, BO, { ...undo.args }))).toContain(
      'Only the person who',
    );
    place.clock.now = new Date(place.clock.now.getTime() + 11 * 60_000);
    expect(said(await place.press(undo.action, undo.subject, undefined, { ...undo.args }))).toContain(
      'can be taken back for 10 minutes',
    );
    const [kept] = await place.stores.leads.findMany(['crm:free']);
    expect(kept?.handed?.toId).toBe('S02');
  });

  it('can be taken by whom it suits, and by no other rep for somebody else', async () => {
    const place = await office('manager');
    const own = await place.ask('leads', BO);
    expect(said(own)).toContain('these would suit you');
    const take = pressOf(whispered(await place.ask('leads free', BO)), 'Take it');
    expect(said(await place.press(take.action, take.subject, BO, { to: 'S01' }))).toContain('for managers');
    expect(said(await place.press(take.action, take.subject, BO, { ...take.args }))).toContain(
      'is yours now',
    );
    expect(said(await place.ask('leads', BO))).toMatch(/free \(referral/);
    const audit = await place.stores.audit.actorsOf(
      ['lead_handed'],
      daysAgo(1),
      new Date(MORNING.getTime() + DAY_MS),
    );
    expect(audit).toEqual(['S02']);
    expect(await told(place)).toEqual([]);
  });

  it('is gone once a deal came of it', async () => {
    const place = await office('manager');
    const hand = pressOf(whispered(await place.ask('leads free')), 'Hand to Bo Lind');
    await place.stores.leads.save([open('free', { dealId: 'D1' })]);
    expect(said(await place.press(hand.action, hand.subject, undefined, { ...hand.args }))).toContain(
      'no longer open',
    );
    expect(said(await place.press('lead.show', 'crm:free'))).toContain('no longer open');
  });
});
