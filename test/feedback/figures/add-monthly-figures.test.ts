import { describe, expect, it } from 'vitest';
import { publicHolidays, workingDays } from '../../../src/alerts/working-days.js';
import type { Target } from '../../../src/domain/delivery.js';
import { addMonthlyFigures } from '../../../src/feedback/figures/add-monthly-figures.js';
import { exampleFigures } from '../../contracts/stores/example-figures.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someAlert } from '../../support/alerts.js';

const MANAGEMENT: Target = { platform: 'slack', kind: 'channel', id: 'C02' };

async function office(
  targets: readonly Target[] = [MANAGEMENT],
  hasAlerts = true,
  kept = ['2026-10', '2025-12'],
) {
  const stores = memoryStores();
  for (const month of kept) await stores.keptFigures.keep(exampleFigures(month));
  if (hasAlerts) await stores.alerts.open(someAlert('C1'));
  const isWorkingDay = workingDays(false, publicHolidays());
  return {
    stores,
    add: (utc: string) =>
      addMonthlyFigures({
        stores,
        targets,
        timezone: 'Europe/Oslo',
        hour: '08:00',
        isWorkingDay: (isoDate) => isWorkingDay(isoDate, 'NO'),
        now: () => new Date(utc),
      }),
  };
}

describe('the figures of the month before', () => {
  it('are added once, on the first working day from the managers’ hour on', async () => {
    const { add, stores } = await office();
    // 1 November 2026 is a Sunday.
    expect(await add('2026-11-01T09:00:00Z')).toBeNull();
    expect(await add('2026-11-02T06:59:00Z')).toBeNull();
    expect(await add('2026-11-02T07:00:00Z')).toBe('2026-10');
    expect(await add('2026-11-02T08:00:00Z')).toBeNull();
    expect(await stores.deliveries.find('figures|2026-10|slack-channel-C02')).toMatchObject({
      content: { kind: 'monthly_figures', month: '2026-10' },
      target: MANAGEMENT,
      state: { name: 'pending' },
    });
  });

  it('wait for the day after a public holiday', async () => {
    const { add } = await office();
    expect(await add('2026-01-01T09:00:00Z')).toBeNull();
    expect(await add('2026-01-02T09:00:00Z')).toBe('2025-12');
  });

  it('are made up for within a week, and not later', async () => {
    expect(await (await office()).add('2026-11-06T09:00:00Z')).toBe('2026-10');
    expect(await (await office()).add('2026-11-20T09:00:00Z')).toBeNull();
  });

  it('are not added where nobody would read them, or there is nothing to tell', async () => {
    expect(await (await office([])).add('2026-11-02T09:00:00Z')).toBeNull();
    expect(await (await office([MANAGEMENT], false)).add('2026-11-02T09:00:00Z')).toBeNull();
  });

  it('wait until they are made', async () => {
    const { add, stores } = await office([MANAGEMENT], true, []);
    expect(await add('2026-11-02T07:00:00Z')).toBeNull();
    await stores.keptFigures.keep(exampleFigures('2026-10'));
    expect(await add('2026-11-02T08:00:00Z')).toBe('2026-10');
  });

  it('go to each platform that the channel is on', async () => {
    const { add, stores } = await office([MANAGEMENT, { platform: 'teams', kind: 'channel', id: '19:x' }]);
    await add('2026-11-02T09:00:00Z');
    expect(await stores.deliveries.counts()).toMatchObject({ pending: 2 });
  });
});
