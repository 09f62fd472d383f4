import { describe, expect, it } from 'vitest';
import { actOnAlert } from '../../src/alerts/act.js';
import { responsibleFor } from '../../src/alerts/responsible.js';
import { runClock } from '../../src/alerts/run-clock.js';
import type { ChurnAlert } from '../../src/domain/alert.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, someAlert, someCustomer, somePerson } from '../support/alerts.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const OWNERS = {
  teams: {},
  segments: {
    default: { deputy: 'S07', leader: 'S08' },
    machinery: { deputy: 'S05', leader: 'S06' },
  },
};

describe('deputy and leader of an owner who has none on staff', () => {
  it('are those of the customer\u2019s segment, else the usual ones; those on staff come first', () => {
    const owner = somePerson('S01', { leaderId: 'S03' });
    expect(responsibleFor(owner, 'machinery', OWNERS)).toEqual(responsible('S01', 'S05', 'S03'));
    expect(responsibleFor(owner, 'services', OWNERS)).toEqual(responsible('S01', 'S07', 'S03'));
    expect(responsibleFor(owner, 'machinery', { teams: {} })).toEqual(responsible('S01', null, 'S03'));
  });

  it('are named by a hand-over as by the opening', async () => {
    const { stores, settings, alert } = await someOffice({ deputyId: 'S05', leaderId: 'S06' });
    const act = actOnAlert({ stores, now: () => NOW, directTargets: () => [], settings });
    const handed = await act(alert.id, { name: 'hand_over', toId: 'S02' }, 'S01');
    expect(handed).toMatchObject({ ok: true, value: responsible('S02', 'S05', 'S06') });
  });

  it('stand in for the owner who is away, and are replaced by those of their own', async () => {
    const { stores, tick, find } = await someOffice({ deputyId: 'S05', leaderId: 'S06' });
    await stores.absences.add(away('S01'));
    await tick();
    expect(await find()).toMatchObject(responsible('S05', 'S05', 'S06'));
    await stores.absences.add(away('S05'));
    await tick();
    expect(await find()).toMatchObject(responsible('S06', 'S05', 'S06'));
  });

  it('leave an alert where it is while they are away themselves', async () => {
    const { stores, tick, find, alert } = await someOffice({ deputyId: 'S05', leaderId: 'S06' });
    for (const id of ['S01', 'S05', 'S06']) await stores.absences.add(away(id));
    await tick();
    expect(await find()).toMatchObject({ ...responsible('S01', 'S05', 'S06'), version: alert.version });
  });
});

function responsible(ownerId: string, deputyId: string | null, leaderId: string | null) {
  return { ownerId, deputyId, leaderId };
}

async function someOffice(fields: Partial<ChurnAlert>) {
  const stores = memoryStores();
  const settings = alertSettings({ owners: OWNERS });
  await stores.staff.upsert(['S01', 'S02', 'S05', 'S06'].map((id) => somePerson(id)));
  await stores.customers.upsert([someCustomer('C1', { segment: 'machinery' })]);
  const alert = someAlert('C1', fields);
  await stores.alerts.open(alert);
  return {
    stores,
    settings,
    alert,
    find: () => stores.alerts.find(alert.id),
    tick: () => runClock({ stores, settings, now: () => NOW, onStep: () => undefined }),
  };
}

function away(staffId: string) {
  return {
    id: `away ${staffId}`,
    staffId,
    firstDay: '2026-03-01',
    lastDay: '2026-03-05',
    startsAt: new Date('2026-03-01T00:00:00Z'),
    endsAt: new Date('2026-03-06T00:00:00Z'),
    saidBy: staffId,
    saidAt: NOW,
    cancelledAt: null,
  };
}
