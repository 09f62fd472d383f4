import { beforeAll, describe, expect, it } from 'vitest';
import { VERBS, type Verb } from '../../../src/chat/commands/verb.js';
import { ACCOUNTS_HOLD_MS } from '../../../src/chat/linking/known-accounts.js';
import { exampleRun } from '../../contracts/stores/example-rows.js';
import { someAlert, someCustomer } from '../../support/alerts.js';
import { type CountedRounds, countedRounds } from '../../support/counted-rounds.js';
import { someDeal } from '../../support/deal-alerts.js';
import { someSalesSettings } from '../../support/sales-settings.js';
import { keepDeals } from '../every-card/keep-deals.js';
import { someTask } from '../personal-matters.js';
import { ada, MORNING, NORDLYS, nordlys, type Workplace, workplace } from '../workplace.js';

const PILOT = {
  group: { teams: ['nordics'], products: [] },
  control: { teams: ['dach'], products: [] },
  from: new Date('2026-01-01T00:00:00Z'),
  until: new Date('2026-07-01T00:00:00Z'),
  goalPoints: 10,
};

interface Budget {
  /** What stands behind the verb. */
  readonly argument?: string;
  /** Calls of stores one behind the other, once it is known who asks. Writing down who saw something is one of them. */
  readonly rounds: number;
  /** Calls of stores in all. */
  readonly calls: number;
}

/** A new verb does not compile without a line of its own. */
const VERB_BUDGETS: Readonly<Record<Verb, Budget>> = {
  home: { rounds: 2, calls: 9 },
  // The reading, of the night's score and of one made since, and writing down who saw it.
  customer: { argument: 'nordlys', rounds: 2, calls: 8 },
  why: { argument: 'nordlys', rounds: 2, calls: 8 },
  value: { argument: 'nordlys', rounds: 3, calls: 8 },
  tier: { argument: 'nordlys', rounds: 3, calls: 7 },
  // Not turned on: whom it is about, and writing down who asked.
  recommend: { argument: 'nordlys', rounds: 4, calls: 4 },
  mine: { rounds: 1, calls: 4 },
  log: { argument: 'nordlys', rounds: 1, calls: 1 },
  snooze: { argument: 'nordlys', rounds: 1, calls: 3 },
  handover: { argument: 'nordlys', rounds: 2, calls: 4 },
  // Whom the losses are of, and writing down who saw them.
  churned: { rounds: 3, calls: 4 },
  away: { rounds: 1, calls: 2 },
  settings: { rounds: 1, calls: 1 },
  losses: { rounds: 1, calls: 2 },
  model: { rounds: 1, calls: 4 },
  admin: { rounds: 0, calls: 0 },
  help: { rounds: 0, calls: 0 },
  deal: { argument: 'nordlys', rounds: 5, calls: 10 },
  patterns: { rounds: 1, calls: 2 },
  // Made and kept at night, ready to be shown.
  figures: { rounds: 1, calls: 1 },
  roi: { rounds: 1, calls: 2 },
  portfolio: { rounds: 3, calls: 6 },
  pipeline: { rounds: 6, calls: 12 },
  leads: { rounds: 3, calls: 4 },
  sources: { rounds: 4, calls: 5 },
  // It goes through the weeks of a whole company, batch by batch.
  digest: { rounds: 8, calls: 25 },
};

const ADMIN_BUDGETS: Readonly<Record<string, Budget>> = {
  'admin stage': { rounds: 1, calls: 2 },
  'admin observe': { rounds: 2, calls: 3 },
  'admin data': { rounds: 2, calls: 4 },
  // The switch, products, who answers for offers; the newest looks, and the last change among them.
  'admin offers': { rounds: 1, calls: 5 },
  'admin people': { rounds: 1, calls: 4 },
  'admin channels': { rounds: 1, calls: 1 },
  'admin rules': { rounds: 1, calls: 1 },
  'admin health': { rounds: 1, calls: 2 },
};

/** Figures that no night keeps: they walk through deals, batch by batch. */
const SALES_FIGURES_BUDGETS: Readonly<Record<string, Budget>> = {
  'figures deals': { rounds: 4, calls: 11 },
  'figures pilot': { rounds: 2, calls: 2 },
};

/** All staff, their accounts and what they have chosen, side by side. */
const ACCOUNT_CALLS = 3;

describe('a command asks the database', () => {
  let place: Workplace;
  let rounds: CountedRounds;

  beforeAll(async () => {
    rounds = countedRounds();
    place = await workplace({
      staff: [ada({ role: 'administrator' })],
      customers: [nordlys({ renewalAt: new Date('2026-04-01T00:00:00Z') }), someCustomer('erp:2')],
      alerts: [someAlert(NORDLYS), someAlert('erp:2')],
      change: rounds.counted,
      holdsAccounts: true,
    });
    await place.stores.tasks.add([someTask({ ownerId: 'S01', customerId: NORDLYS })]);
    await place.stores.runs.claim(exampleRun('2026-03-02'));
    await place.stores.runs.finish(exampleRun('2026-03-02').id, MORNING, {});
    await place.stores.presumedLosses.save(
      [NORDLYS, 'erp:2'].map((customerId) => ({
        id: `lost:${customerId}`,
        customerId,
        ownerId: 'S01',
        leftAt: MORNING,
        source: 'silence',
        lastPurchaseAt: null,
        usualDays: null,
        foundAt: MORNING,
      })),
    );
    // Names are loaded once.
    await place.ask('customer nordlys');
  });

  it.each([
    ...VERBS.map(
      (verb) => [`${verb} ${VERB_BUDGETS[verb].argument ?? ''}`.trim(), VERB_BUDGETS[verb]] as const,
    ),
    ...Object.entries(ADMIN_BUDGETS),
    ...Object.entries(SALES_FIGURES_BUDGETS),
  ])('for "%s" in no more rounds than it has to', async (text, { rounds: most, calls }) => {
    await place.ask('help');
    const asked = await rounds.during(() => place.ask(text));
    expect(asked.length, JSON.stringify(asked)).toBeLessThanOrEqual(most);
    expect(asked.flat().length, JSON.stringify(asked)).toBeLessThanOrEqual(calls);
  });

  it.each(['customer nordlys', 'why nordlys', 'log nordlys', 'snooze nordlys', 'losses', 'model'])(
    'who is behind an account in the same round as the rest: "%s"',
    async (text) => {
      await place.ask('help');
      const known = await rounds.during(() => place.ask(text));
      place.clock.now = new Date(place.clock.now.getTime() + ACCOUNTS_HOLD_MS);
      const unknown = await rounds.during(() => place.ask(text));
      expect(unknown.length).toBe(known.length);
      expect(unknown[0]).toEqual(
        [...(known[0] ?? []), 'personLinks.inState', 'personalSettings.all', 'staff.all'].sort(),
      );
    },
  );

  it.each([
    ['figures deals', 21],
    ['figures pilot', 8],
    ['sources', 1],
    ['leads all', 8],
  ])('a bounded number of times, however many deals and leads there are: "%s"', async (text, most) => {
    const full = await workplace({
      staff: [ada({ role: 'administrator' })],
      change: rounds.counted,
      holdsAccounts: true,
      settings: { sales: { ...someSalesSettings, pilot: PILOT } },
    });
    await keepDeals(full, (what) => what);
    const deals = Array.from({ length: 1_200 }, (_, nth) =>
      someDeal(`many:${nth}`, 1, {
        leadId: `lead:${nth}`,
        openedAt: new Date('2025-06-01T00:00:00Z'),
        closed:
          nth % 2 === 0 ? { at: new Date('2025-11-01T00:00:00Z'), isWon: nth % 4 === 0, reason: null } : null,
      }),
    );
    await full.stores.deals.markDirty(deals.map(({ id }) => id));
    await full.stores.deals.saveRebuilt(deals);
    await full.ask('help');
    const asked = (await rounds.during(() => full.ask(text))).flat();
    expect(asked.length, JSON.stringify(asked)).toBeLessThanOrEqual(most);
    // Never one by one.
    expect(asked.filter((call) => call === 'deals.find')).toEqual([]);
  });

  it('for a year’s leads at night, and never for a digest', async () => {
    const asked = (await rounds.during(() => place.ask('digest'))).flat();
    expect(asked).not.toContain('leads.createdBetween');
    expect(asked).not.toContain('leads.costsBetween');
  });

  it('for what a risk was before only where an open alert’s level stays though its figure has fallen', async () => {
    const receding = await workplace({
      alerts: [someAlert(NORDLYS, { recedingSince: MORNING })],
      change: rounds.counted,
      holdsAccounts: true,
    });
    await receding.ask('customer nordlys');
    const asked = await rounds.during(() => receding.ask('customer nordlys'));
    expect(asked.map((round) => round.includes('scores.history'))).toEqual([false, true, false]);
  });

  it('once for all who ask at the same time who they are', async () => {
    place.clock.now = new Date(place.clock.now.getTime() + ACCOUNTS_HOLD_MS);
    const asked = await rounds.during(() => Promise.all(Array.from({ length: 50 }, () => place.ask('help'))));
    expect(asked.flat()).toHaveLength(ACCOUNT_CALLS);
  });
});
