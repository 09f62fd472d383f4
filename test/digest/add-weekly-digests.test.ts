import { describe, expect, it } from 'vitest';
import { spanOfDays } from '../../src/alerts/absent-days.js';
import { addWeeklyDigests } from '../../src/digest/add-weekly-digests.js';
import type { Stores } from '../../src/stores/stores.js';
import { alertSettings } from '../support/alerts.js';
import { weekAlert, weekCompany } from './week-company.js';

const RULES = { weekday: 1, time: null, roles: ['manager', 'administrator'], leaders: true } as const;

function adding(stores: Stores) {
  return (utc: string) =>
    addWeeklyDigests({ stores, settings: alertSettings(), rules: RULES, now: () => new Date(utc) });
}

const company = () => weekCompany({ alerts: [weekAlert(1, '2026-03-10T08:00')] });

describe('the digests of a week', () => {
  it('are added once to managers, administrators and leaders', async () => {
    const stores = await company();
    const add = adding(stores);
    expect(await add('2026-03-16T06:45:00Z')).toBe(0);
    expect(await add('2026-03-16T07:00:00Z')).toBe(3);
    expect(await add('2026-03-16T07:15:00Z')).toBe(0);
    expect(await stores.deliveries.find('digest|S09|2026-W12|slack-person-US09')).toMatchObject({
      content: {
        kind: 'weekly_digest',
        staffId: 'S09',
        week: '2026-W12',
        asOf: new Date('2026-03-16T07:00:00Z'),
      },
      target: { platform: 'slack', kind: 'person', id: 'US09' },
      state: { name: 'pending' },
    });
    expect(await stores.deliveries.find('digest|S01|2026-W12|slack-person-US01')).toBeNull();
  });

  it('are made up for once after a time in which nothing ran, and not in the night', async () => {
    const add = adding(await company());
    expect(await add('2026-03-17T21:00:00Z')).toBe(0);
    expect(await add('2026-03-18T07:00:00Z')).toBe(3);
    expect(await add('2026-03-19T07:00:00Z')).toBe(0);
  });

  it('wait for those who are away, for as long as they are news', async () => {
    const stores = await company();
    const away = (id: string, firstDay: string, lastDay: string) =>
      stores.absences.add({
        id,
        staffId: 'S09',
        firstDay,
        lastDay,
        ...spanOfDays(firstDay, lastDay, 'Europe/Oslo'),
        saidBy: 'S09',
        saidAt: new Date('2026-03-01T00:00:00Z'),
        cancelledAt: null,
      });
    await away('a', '2026-03-16', '2026-03-17');
    const add = adding(stores);
    expect(await add('2026-03-16T07:00:00Z')).toBe(2);
    expect(await add('2026-03-18T07:00:00Z')).toBe(1);
    await away('b', '2026-03-23', '2026-03-27');
    expect(await add('2026-03-23T07:00:00Z')).toBe(2);
    expect(await add('2026-03-28T09:00:00Z')).toBe(0);
  });

  it('come at the time that somebody has chosen, and not to those who turned them off', async () => {
    const stores = await company();
    const choice = {
      version: 1,
      language: null,
      quietHours: null,
      workingDays: null,
      alertPlace: 'route',
    } as const;
    // On the Sunday before: nobody means the Thursday before that.
    const updatedAt = new Date('2026-03-15T12:00:00Z');
    await stores.personalSettings.compareAndSet({ ...choice, id: 'S09', digest: 'off', updatedAt });
    await stores.personalSettings.compareAndSet({
      ...choice,
      id: 'S01',
      digest: { weekday: 4, time: '15:30' },
      updatedAt,
    });
    const add = adding(stores);
    expect(await add('2026-03-16T07:00:00Z')).toBe(2);
    expect(await add('2026-03-19T14:30:00Z')).toBe(1);
    expect(await stores.deliveries.find('digest|S09|2026-W12|slack-person-US09')).toBeNull();
  });

  it('are none where nothing was ever alerted about', async () => {
    expect(await adding(await weekCompany())('2026-03-16T07:00:00Z')).toBe(0);
  });
});
