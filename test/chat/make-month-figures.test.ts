import { describe, expect, it } from 'vitest';
import { MONTHS_KEPT, makeMonthFigures } from '../../src/chat/make-month-figures.js';
import { monthAskedFor, monthFigures } from '../../src/chat/month-figures.js';
import { monthValueFigures } from '../../src/chat/month-value-figures.js';
import { FIGURES_SHAPE } from '../../src/domain/kept-figures.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer } from '../support/alerts.js';
import { FIGURES_NOW } from '../support/figures-company.js';
import { firstRunOn } from '../support/first-run.js';
import { firstValuedOn, valueFiguresCompany } from '../support/value-figures-company.js';
import { chatTestSettings } from './workplace.js';

type Settings = Parameters<typeof makeMonthFigures>[0]['settings'];

const DAY_MS = 86_400_000;
const later = (days: number) => new Date(FIGURES_NOW.getTime() + days * DAY_MS);

function makingOn(stores: Stores) {
  return async (at = FIGURES_NOW, settings: Settings = chatTestSettings): Promise<string[]> => {
    const made: string[] = [];
    for (let left = 1; left > 0; ) {
      const step = await makeMonthFigures({ stores, settings, now: () => at });
      if (step.month !== null) made.push(step.month);
      left = step.left;
    }
    return made;
  };
}

async function smallCompany(): Promise<Stores> {
  const stores = memoryStores();
  await stores.customers.upsert([someCustomer('erp:1')]);
  await firstRunOn(stores, '2026-09-01');
  return stores;
}

describe('the figures of months', () => {
  it('are made one month after the other, the newest first, and then no more', async () => {
    const make = makingOn(await smallCompany());
    const made = await make();
    expect(made).toHaveLength(MONTHS_KEPT);
    expect(made.slice(0, 3)).toEqual(['2026-10', '2026-09', '2026-08']);
    expect(made.at(-1)).toBe('2024-11');
    expect(await make()).toEqual([]);
  });

  it('are gone on with where they were left', async () => {
    const stores = await smallCompany();
    const step = () => makeMonthFigures({ stores, settings: chatTestSettings, now: () => FIGURES_NOW });
    expect(await step()).toEqual({ month: '2026-10', left: MONTHS_KEPT - 1 });
    expect(await step()).toEqual({ month: '2026-09', left: MONTHS_KEPT - 2 });
    expect((await makingOn(stores)())[0]).toBe('2026-08');
  });

  it('are the same as those made on the spot', async () => {
    const stores = await valueFiguresCompany();
    await makeMonthFigures({ stores, settings: chatTestSettings, now: () => FIGURES_NOW });
    const window = monthAskedFor('2026-10', FIGURES_NOW, 'Europe/Oslo');
    if (window === null) throw new Error('October is over');
    const kept = await stores.keptFigures.find('2026-10');
    expect(kept?.churn).toEqual(await monthFigures(window, { stores, settings: chatTestSettings }));
    expect(kept?.value).toEqual(await monthValueFigures(window, { stores, settings: chatTestSettings }));
  });

  it('of the last month are made anew each day until it has settled, others never again', async () => {
    const make = makingOn(await smallCompany());
    const firstOfNovember = new Date('2026-11-01T08:00:00+01:00');
    await make(firstOfNovember);
    expect(await make(new Date('2026-11-02T08:00:00+01:00'))).toEqual(['2026-10']);
    expect(await make(new Date('2026-11-02T20:00:00+01:00'))).toEqual([]);
    expect(await make(new Date('2026-11-12T08:00:00+01:00'))).toEqual([]);
    expect(await make(new Date('2026-12-01T08:00:00+01:00'))).toEqual(['2026-11']);
  });

  it('are made anew where other settings hold, where they were made in another way, and once customers are valued', async () => {
    const stores = await smallCompany();
    const make = makingOn(stores);
    await make();
    const figures = { ...chatTestSettings.figures, margin: 0.4 };
    expect(await make(later(60), { ...chatTestSettings, figures })).toHaveLength(MONTHS_KEPT);
    const [month] = await stores.keptFigures.monthsFrom('2026-08');
    const held = await stores.keptFigures.find(month?.id ?? '');
    if (held === null) throw new Error('August is kept');
    await stores.keptFigures.keep({ ...held, shape: FIGURES_SHAPE - 1 });
    expect(await make(later(60), { ...chatTestSettings, figures })).toEqual(['2026-08']);
    await firstValuedOn(stores, '2026-12-30');
    expect(await make(later(60), { ...chatTestSettings, figures })).toHaveLength(MONTHS_KEPT);
  });

  it('are not made before a night has checked customers', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([someCustomer('erp:1')]);
    expect(await makingOn(stores)()).toEqual([]);
    expect(await stores.keptFigures.monthsFrom('')).toEqual([]);
  });
});
