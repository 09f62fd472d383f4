import { describe, expect, it } from 'vitest';
import type { ValueCandidate } from '../../../src/domain/value-run.js';
import { exampleOverride, exampleValue } from '../../contracts/stores/example-values.js';
import { someValueRun } from '../../support/value-run.js';
import { ada, MORNING, said, workplace } from '../workplace.js';

const DAY_MS = 86_400_000;

async function office(role: 'manager' | 'sales' = 'manager') {
  return workplace({ staff: [ada({ role })] });
}

describe('“model value”', () => {
  it('names the method in use and since when, what the others came to, and which is not used and why', async () => {
    const { ask, stores } = await office();
    for (const [days, method] of [
      [3, 'rate'],
      [2, 'mbg_nbd'],
      [1, 'mbg_nbd'],
    ] as const) {
      const asOf = new Date(MORNING.getTime() - days * DAY_MS);
      await stores.valueRuns.save(someValueRun({ id: `value.${days}`, asOf, method }));
    }
    const text = said(await ask('model value'));
    expect(text).toContain('Method for purchases: MBG/NBD');
    expect(text).toContain('In use since: 28 Feb 2026');
    expect(text).toContain('MBG/NBD: €29.71, in use');
    expect(text).toContain('BG/NBD: not used, because by it nobody would ever leave');
    expect(text).toContain('36 months of history, 12 needed; 800 active customers, 500 needed');
    expect(text).toContain('rough ones: under 24 months or 1,000 active customers');
    expect(text).toContain('Monetary 60%, strategic 20% and behavioural 20%');
  });

  it('says why a method with a greater error stays in use', async () => {
    const { ask, stores } = await office();
    const judged = (method: string, spendErrorMinor: number) => ({
      ...(someValueRun().candidates[0] as ValueCandidate),
      method,
      spendErrorMinor,
      degeneracy: null,
    });
    const why = 'takes over only when it is surely better';
    const best = [judged('mbg_nbd', 100_00), judged('nbd', 110_00)];
    await stores.valueRuns.save(someValueRun({ id: 'a', asOf: MORNING, candidates: best }));
    expect(said(await ask('model value'))).not.toContain(why);
    const later = new Date(MORNING.getTime() + DAY_MS);
    await stores.valueRuns.save(someValueRun({ id: 'b', asOf: later, candidates: [...best].reverse() }));
    expect(said(await ask('model value'))).toContain(why);
  });

  it.each([
    ['better', { model: 0.4312, purchases: 0.5 }, 'log loss 0.431 against 0.500 of purchases alone'],
    ['not_better', { model: 0.52, purchases: 0.5 }, 'Purchases alone tell them: a model that also reads'],
    [
      'too_few',
      null,
      'too few customers to try a model that reads more (400 of 90 days ago, of whom 120 bought)',
    ],
    ['no_inputs', null, 'no seats, projects, interest or use is on record'],
  ] as const)('says what tells further purchases and why: %s', async (why, logLoss, expected) => {
    const { ask, stores } = await office();
    const inputs = why === 'no_inputs' ? [] : (['open_project', 'usage'] as const);
    const upsell = { why, customers: 400, bought: 120, inputs, logLoss };
    await stores.valueRuns.save(someValueRun({ asOf: MORNING, upsell }));
    const text = said(await ask('model value'));
    expect(text).toContain(expected);
    if (logLoss !== null) expect(text).toContain('open project and use of the product');
  });

  it.each([
    ['better', { model: 0.31, share: 0.36 }, 'log loss 0.310 against 0.360 of the share that grew'],
    ['not_better', { model: 0.36, share: 0.36 }, 'Nothing on record tells them for sure'],
    ['too_few', null, 'Too few to learn from'],
  ] as const)('says what tells whose contracts grow and why: %s', async (why, logLoss, expected) => {
    const { ask, stores } = await office();
    const contractUpsell = {
      why,
      customers: 400,
      grown: 31,
      inputs: ['seats_used', 'usage'] as const,
      logLoss,
    };
    await stores.valueRuns.save(someValueRun({ asOf: MORNING, contractUpsell }));
    const text = said(await ask('model value'));
    expect(text).toContain(expected);
    expect(text).toContain('31');
    if (why === 'better') expect(text).toContain('licences used and use of the product');
  });

  it('says under the minimum what is missing, and names no method', async () => {
    const { ask, stores } = await office();
    const run = someValueRun({
      asOf: MORNING,
      data: 'below',
      historyMonths: 5,
      method: null,
      candidates: [],
    });
    await stores.valueRuns.save(run);
    const text = said(await ask('model value'));
    expect(text).toContain('Too few data to predict anything');
    expect(text).toContain('5 months of history, 12 needed');
    expect(text).not.toContain('Method');
  });

  it('says what people set against the figures', async () => {
    const { ask, stores } = await office();
    const strategic = { dimensions: { monetary: 40, strategic: 95, behavioural: 50 }, combined: 53 };
    const ids = ['erp:1', 'erp:2', 'erp:3'];
    await stores.customerValues.save(ids.map((id) => exampleValue(id, strategic)));
    for (const customerId of ids) {
      const over = { customerId, at: MORNING, until: new Date('2026-09-01') };
      await stores.tierOverrides.add(exampleOverride(`o:${customerId}`, over));
    }
    const text = said(await ask('model value'));
    expect(text).toContain('3 customers are set above the figures by hand');
    expect(text).toContain('Strategic (3)');
  });

  it('is for managers, who are told so before the first night too', async () => {
    expect(said(await (await office('sales')).ask('model value'))).toContain('for managers');
    expect(said(await (await office()).ask('model clv'))).toContain('no values yet');
  });
});
