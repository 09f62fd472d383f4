import { describe, expect, it } from 'vitest';
import type { OfferSight } from '../../src/service/desk/offer-desk.js';
import { has, MACHINES, SAAS, uses } from './made-companies.js';
import { CUSTOMER, type ServiceWorld, serviceWorld } from './service-world.js';
import { SIX_CASES } from './six-cases-texts.js';

const LANGUAGES = ['en', 'nb', 'fi', 'de', 'sv'] as const;

function toldOf({ found }: OfferSight) {
  if (found.kind === 'offer') {
    const { candidate, because } = found.offer.passed;
    return { product: candidate.productId, case: candidate.case, because };
  }
  return 'refusals' in found ? { [found.kind]: found.refusals.map(({ rule }) => rule) } : found.kind;
}

function reasonsOf({ found }: OfferSight): Readonly<Record<string, unknown>> {
  if (found.kind !== 'offer') return {};
  return Object.fromEntries(
    found.offer.passed.candidate.reasons.map(({ code, values: { points: _, ...values } }) => [code, values]),
  );
}

async function atItsLimit(): Promise<ServiceWorld> {
  const world = await serviceWorld(SAAS);
  await has(world, 'fm-pro', 500, 30);
  await uses(world, 'api_calls', 19_800);
  return world;
}

async function withOldSoftware(): Promise<ServiceWorld> {
  const budget = { fromMonth: 10, toMonth: 11, source: 'orders', years: 3 } as const;
  const world = await serviceWorld(MACHINES, { budget });
  await has(world, 'bend-4', 8.2 * 365.25);
  await uses(world, 'data_volume', 40, 183);
  await uses(world, 'data_volume', 125);
  return world;
}

it.each([
  'We have hit the API limit again, which is frustrating. How do we get more calls?',
  'Vi har nådd grensen for API-kall igjen, det er frustrerende. Hvordan får vi flere kall?',
])('the next plan also to who is cross with the limit, and with nothing else: %s', async (text) => {
  const world = await atItsLimit();
  const sight = await world.look(await world.writes('1', ['API limit', text]));
  expect(toldOf(sight)).toMatchObject({ product: 'fm-ent', because: 'need' });
  expect(sight.lead).toMatchObject({ isGentle: true });
  const angry = await world.look(
    await world.writes('2', ['API limit', `${text} Terrible, awful, a disgrace!`]),
  );
  expect(toldOf(angry)).not.toHaveProperty('product');
});

describe.each(LANGUAGES)('what is offered into a ticket in "%s"', (language) => {
  it('the next plan at once, where the limit of the API is reached', async () => {
    const world = await atItsLimit();
    const sight = await world.look(await world.writes('1', SIX_CASES.limit[language]));
    expect(toldOf(sight)).toEqual({ product: 'fm-ent', case: 'limit_reached', because: 'need' });
    expect(reasonsOf(sight)).toMatchObject({
      limit_reached: { metric: 'api_calls', used: 19_800, most: 20_000, percent: 99, owned: 'fm-pro' },
      carries_more: { metric: 'api_calls', most: 250_000 },
    });
  });

  it('storage at once, where it is needed and has grown threefold in half a year', async () => {
    const world = await serviceWorld(SAAS);
    await has(world, 'fm-pro', 500, 30);
    await uses(world, 'storage_gb', 120, 183);
    await uses(world, 'storage_gb', 370);
    const sight = await world.look(await world.writes('1', SIX_CASES.storage[language]));
    expect(toldOf(sight)).toEqual({ product: 'fm-room', case: 'growth', because: 'need' });
    expect(reasonsOf(sight)).toMatchObject({
      growth: { metric: 'storage_gb', percent: 208, months: 6 },
      adds: { metric: 'storage_gb', most: 500 },
    });
  });

  it('the plan for teams at once, where one seat lacks their functions and the firm grows', async () => {
    const staff = (value: number, validFrom: string) => ({
      name: 'employees',
      value,
      validFrom: new Date(validFrom),
      knownAt: new Date(validFrom),
    });
    const attributes = [staff(10, '2024-01-01'), staff(14, '2025-11-01')];
    const world = await serviceWorld(SAAS, { attributes });
    await has(world, 'fm-solo', 300, 1);
    const sight = await world.look(await world.writes('1', SIX_CASES.team[language]));
    expect(toldOf(sight)).toEqual({ product: 'fm-team', case: 'expansion', because: 'need' });
    expect(reasonsOf(sight)).toMatchObject({ few_seats: { seats: 1 }, firm_grows: { percent: 40 } });
  });

  it('what is faster, where it is slow and the plan at its limit: noted, and shown once that is solved', async () => {
    const world = await atItsLimit();
    const ticket = await world.writes('1', SIX_CASES.slow[language]);
    expect(toldOf(await world.look(ticket))).toEqual({ noted: ['problem_open'] });
    world.advance(5);
    expect(await world.sweep()).toMatchObject({ scheduled: 0, shown: 0 });
    await world.closes('1');
    world.advance(3.1);
    expect(await world.sweep()).toMatchObject({ scheduled: 1 });
    world.advance(1);
    expect(await world.sweep()).toMatchObject({ shown: 1 });
    expect(world.told).toEqual([`offer:${ticket}`]);
    expect(toldOf(await world.look(ticket))).toEqual({
      product: 'fm-swift',
      case: 'performance',
      because: 'follow_up',
    });
  });

  it('the plan for the machine at once, where a part is asked for, with what is known of its wear', async () => {
    const world = await serviceWorld(MACHINES);
    await world.happened(
      'erp:machine_installed:B17',
      { type: 'machine_installed', machineId: 'B17', product: 'KP-400' },
      world.daysAgo(9.5 * 365),
    );
    await world.happened(
      'erp:measurement:h',
      { type: 'measurement', metric: 'machine_hours', value: 21_300, machineId: 'B17' },
      world.daysAgo(2),
    );
    for (const [place, daysAgo] of [300, 200, 120].entries()) {
      const ticketId = `old-${place}`;
      await world.happened(
        `desk:ticket_opened:${ticketId}`,
        {
          type: 'ticket_opened',
          ticketId,
          category: 'defect',
          priority: null,
          language: 'en',
          subject: 'B17 stands',
          text: 'The press B17 has stopped.',
          tone: null,
          flags: [],
        },
        world.daysAgo(daysAgo),
      );
      await world.happened(
        `desk:ticket_closed:${ticketId}`,
        { type: 'ticket_closed', ticketId },
        world.daysAgo(daysAgo - 1),
      );
    }
    const sight = await world.look(await world.writes('1', SIX_CASES.part[language]));
    expect(toldOf(sight)).toEqual({ product: 'kp-care', case: 'maintenance_plan', because: 'need' });
    expect(reasonsOf(sight)).toMatchObject({
      spare_part_for: { machine: 'B17', product: 'kp-400' },
      machine_age: { years: 9 },
      machine_hours: { hours: 21_300 },
      machine_outages: { outages: 3 },
    });
  });

  it('advice, where old software is slow and the data have grown: in the budget window', async () => {
    const world = await withOldSoftware();
    const ticket = await world.writes('1', SIX_CASES.slow[language]);
    expect(toldOf(await world.look(ticket))).toEqual({ noted: ['problem_open'] });
    await world.closes('1');
    world.advance(4);
    expect(await world.sweep()).toMatchObject({ scheduled: 1, shown: 0 });
    expect(await world.stores.serviceOffers.find(`offer:${ticket}`)).toMatchObject({
      candidate: { productId: 'bend-advice', case: 'legacy' },
      state: { name: 'scheduled', dueAt: new Date('2026-10-01T08:00:00Z') },
    });
    world.clock.at = new Date('2026-10-01T08:00:00Z');
    expect(await world.sweep()).toMatchObject({ shown: 1 });
    expect(world.told).toEqual([`offer:${ticket}`]);
  });
});

describe('the usual case', () => {
  it.each(LANGUAGES)('is nothing, where the same is asked in "%s" and no limit is near', async (language) => {
    const world = await serviceWorld(SAAS);
    await has(world, 'fm-ent', 500, 30);
    await uses(world, 'api_calls', 1_000);
    const ticket = await world.writes('1', SIX_CASES.limit[language]);
    expect(['nothing', 'refused']).toContain((await world.look(ticket)).found.kind);
    expect(await world.stores.serviceOffers.ofCustomers([CUSTOMER])).toEqual([]);
  });
});
