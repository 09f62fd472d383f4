import { describe, expect, it } from 'vitest';
import { rowFailures } from '../../../src/domain/row-failures.js';
import { fitUpsell } from '../../../src/value/upsell/fit-upsell.js';
import { upsellSample } from '../../../src/value/upsell/upsell-sample.js';
import { observeAll } from '../../../src/value/walk/observe-all.js';
import { AS_OF, allValues, NO_MINIMUM, valueNight } from '../walk/made-company.js';
import { VALUE_SETTINGS } from '../walk/value-settings.js';
import { type Habits, PROJECTS_TELL, PROJECTS_TELL_NOTHING, planningCompany } from './planning-company.js';

const OPTIONS = { asOf: AS_OF, method: 'nbd', seed: 1, clock: () => 0 } as const;

async function sampleOf(count: number, habits: Habits) {
  const stores = await planningCompany(count, habits);
  const failures = rowFailures('customers');
  const { upsell } = await observeAll(stores, AS_OF, VALUE_SETTINGS, failures);
  failures.throwIfAny();
  return upsell;
}

describe('a model of further purchases', () => {
  it('takes over where open projects tell what purchases alone don’t, and says by how much', async () => {
    const { model, judgement } = fitUpsell(await sampleOf(500, PROJECTS_TELL), OPTIONS);
    expect(judgement).toMatchObject({ why: 'better', inputs: ['open_project'] });
    const { model: withProjects, purchases } = judgement.logLoss ?? { model: 1, purchases: 0 };
    // Who knows the habits comes to .4 × .33 + .6 × .50 = .43 nats at best, who doesn't to .69.
    expect(withProjects).toBeLessThan(0.85 * purchases);
    expect(withProjects).toBeGreaterThan(0.38);
    expect(model?.inputs.map(({ column }) => column)).toEqual(['purchaseLogOdds', 'openProjects']);
  });

  it('leaves it to purchases where projects tell nothing', async () => {
    const { model, judgement } = fitUpsell(await sampleOf(500, PROJECTS_TELL_NOTHING), OPTIONS);
    expect(judgement.why).toBe('not_better');
    expect(judgement.logLoss).not.toBeNull();
    expect(model).toBeNull();
  });

  it('is not tried on too few customers, nor where nothing is on record beside purchases', async () => {
    const few = fitUpsell(await sampleOf(60, PROJECTS_TELL), OPTIONS);
    expect(few).toMatchObject({ model: null, judgement: { why: 'too_few', logLoss: null } });
    const none = fitUpsell(upsellSample(AS_OF, VALUE_SETTINGS), OPTIONS);
    expect(none.judgement).toMatchObject({ why: 'too_few', customers: 0 });
  });
});

describe('what is looked back at', () => {
  it('is what was known then: what came later changes nothing but whether it bought', async () => {
    const sample = await sampleOf(80, PROJECTS_TELL);
    const open = sample.later.map(({ beside }) => beside.openProjects);
    const shareOf = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;
    const among = (isOpen: boolean) =>
      shareOf(
        sample.later.filter((_, row) => (open[row] ?? 0) > 0 === isOpen).map(({ hasBought }) => hasBought),
      );
    expect(among(true)).toBeGreaterThan(0.7);
    expect(among(false)).toBeLessThan(0.45);
    // Everything that was bought by then, and nothing after: at most one purchase a quarter.
    for (const { numbers } of sample.later) expect(numbers.ageWeeks).toBeLessThan(150);
    expect(Math.max(...sample.earlier.map(({ numbers }) => numbers.repeats))).toBeLessThanOrEqual(9);
  });

  it('thins out in the same way each time, and keeps no more than it may', async () => {
    const stores = await planningCompany(40, PROJECTS_TELL);
    const sample = upsellSample(AS_OF, VALUE_SETTINGS, 16);
    const { observeValue } = await import('../../../src/value/observed/observe-value.js');
    for (let n = 0; n < 40; n++) {
      const customer = await stores.customers.find(`erp:${n}`);
      const history = await stores.histories.find(`erp:${n}`);
      if (customer === null || history === null) throw new Error(`erp:${n} is gone`);
      const observed = observeValue(customer, history, AS_OF, VALUE_SETTINGS);
      if (observed !== null) sample.add(customer, history, observed);
    }
    expect(sample.later.length).toBeLessThanOrEqual(16);
    expect(sample.later.length).toBeGreaterThanOrEqual(8);
  });
});

describe('a night', () => {
  it('ranks by the model that is better, with the open project among the reasons', async () => {
    const stores = await planningCompany(500, PROJECTS_TELL);
    const run = await valueNight(stores, NO_MINIMUM);
    expect(run.upsell).toMatchObject({ why: 'better', inputs: ['open_project'] });
    const values = await allValues(stores);
    const upsells = [...values.values()].flatMap(({ scores }) => scores.upsell ?? []);
    const pointsOf = ({ factors }: (typeof upsells)[number]) =>
      factors.find(({ key }) => key === 'open_project')?.points ?? 0;
    const planning = upsells.filter(({ factors }) =>
      factors.some(({ key, values: { count = 0 } }) => key === 'open_project' && count > 0),
    );
    expect(planning.length).toBeGreaterThan(100);
    expect(Math.min(...planning.map(pointsOf))).toBeGreaterThan(0);
    const mean = (all: readonly { readonly score: number }[]) =>
      all.reduce((sum, { score }) => sum + score, 0) / all.length;
    expect(mean(planning)).toBeGreaterThan(mean(upsells) + 15);
  });
});
