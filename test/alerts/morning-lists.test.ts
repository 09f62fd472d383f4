import { describe, expect, it } from 'vitest';
import { addMorningLists } from '../../src/alerts/add-morning-lists.js';
import { morningList } from '../../src/alerts/morning-list.js';
import type { Alert } from '../../src/domain/alert.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, someAlert, somePerson } from '../support/alerts.js';
import { at } from './clock-cases.js';

const OSLO = 'Europe/Oslo';
const MONDAY = { startsAt: at('2026-03-02T08:00', OSLO), lastStartedAt: at('2026-02-27T08:00', OSLO) };

describe('a morning list', () => {
  it('holds what waited, what is due, and what is on the list, each once', () => {
    const waited = held('waited');
    const due = someAlert('due', { dueAt: at('2026-03-02T17:00', OSLO) });
    const late = someAlert('late', { dueAt: at('2026-02-25T17:00', OSLO) });
    const later = someAlert('later', { dueAt: at('2026-03-04T17:00', OSLO) });
    const contacted = someAlert('contacted', {
      dueAt: at('2026-03-02T17:00', OSLO),
      state: { name: 'contacted', how: 'call', mood: 'good', byId: 'S01', at: MONDAY.startsAt },
    });
    const listed = someAlert('listed', { placement: 'listed', targets: [], dueAt: null });
    const found = morningList([late, due, later, contacted, waited, listed], MONDAY);
    expect(found).toEqual({ waited: [waited], due: [late, due], listed: [listed] });
  });

  it('comes once a working day, from the person\u2019s own morning on and not in the afternoon', async () => {
    const office = await someOffice([held('waited')]);
    expect(await office.add('2026-03-02T07:59')).toBe(0);
    expect(await office.add('2026-03-02T08:00')).toBe(1);
    expect(await office.add('2026-03-02T08:05')).toBe(0);
    const missed = await someOffice([held('waited')]);
    expect(await missed.add('2026-03-02T12:00')).toBe(0);
    const caughtUp = await someOffice([held('waited')]);
    expect(await caughtUp.add('2026-03-02T11:00')).toBe(1);
    expect((await caughtUp.messages()).map(({ id }) => id)).toEqual([
      'morning|S01|2026-03-02|slack-person-US01',
    ]);
  });

  it('comes neither on days off nor while the person is away', async () => {
    const office = await someOffice([held('waited')]);
    expect(await office.add('2026-03-07T09:00')).toBe(0);
    const away = await someOffice([held('waited')], true);
    expect(await away.add('2026-03-02T09:00')).toBe(0);
  });

  it('does not tell again what was there the morning before, unless it is due', async () => {
    const listed = someAlert('listed', { placement: 'listed', targets: [], dueAt: null, log: [] });
    const office = await someOffice([listed]);
    expect(await office.add('2026-03-02T08:00')).toBe(1);
    expect(await office.add('2026-03-03T08:00')).toBe(0);
    const due = await someOffice([listed, someAlert('due', { dueAt: at('2026-03-03T15:00', OSLO) })]);
    expect(await due.add('2026-03-03T08:00')).toBe(1);
  });

  it('is not sent when there is nothing to tell', async () => {
    expect(await (await someOffice([])).add('2026-03-02T08:00')).toBe(0);
  });
});

/** A medium one that came in quiet hours. */
function held(subjectId: string): Alert {
  return someAlert(subjectId, { level: 'medium', targets: [], dueAt: at('2026-03-09T08:00', OSLO) });
}

async function someOffice(alerts: readonly Alert[], isAway = false) {
  const stores = memoryStores();
  const settings = alertSettings();
  await stores.staff.upsert([somePerson('S01')]);
  for (const alert of alerts) await stores.alerts.open(alert);
  if (isAway) {
    await stores.absences.add({
      id: 'a1',
      staffId: 'S01',
      firstDay: '2026-03-01',
      lastDay: '2026-03-05',
      startsAt: at('2026-03-01T00:00', OSLO),
      endsAt: at('2026-03-06T00:00', OSLO),
      saidBy: 'S01',
      saidAt: at('2026-02-01T00:00', OSLO),
      cancelledAt: null,
    });
  }
  return {
    add: (local: string) => addMorningLists({ stores, settings, now: () => at(local, OSLO) }),
    messages: () => stores.deliveries.unsent('slack-person-US01', 10),
  };
}
