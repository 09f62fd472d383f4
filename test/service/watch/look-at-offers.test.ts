import { beforeEach, describe, expect, it } from 'vitest';
import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import type { ServiceOfferState } from '../../../src/domain/service-offer.js';
import { isTightened, lookAtOffers } from '../../../src/service/watch/look-at-offers.js';
import { answerChange } from '../../../src/service/watch/set-threshold.js';
import { STOPPED_THRESHOLD, standingThreshold } from '../../../src/service/watch/watch-offers.js';
import type { Stores } from '../../../src/stores/stores.js';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import { event } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someCustomer } from '../../support/alerts.js';
import { addEvents } from '../../support/value-figures-company.js';

const SETTINGS = {
  satisfactionDrop: 0.05,
  sellingComplaints: 0.02,
  ignored: 0.6,
  noSale: 0.8,
  fewest: 20,
  step: 0.1,
};
const MONDAY = new Date('2026-11-23T04:30:00Z');
const DAY_MS = 86_400_000;

let stores: Stores;
let now: Date;
beforeEach(() => {
  stores = memoryStores();
  now = MONDAY;
});

const look = (configured = 0.5) =>
  lookAtOffers({ stores, settings: SETTINGS, configured, timezone: 'Europe/Oslo', now: () => now });
const answer = (seenId: string, by = 'S09', configured = 0.5) => {
  now = new Date(now.getTime() + 60_000);
  return answerChange(seenId, by, { stores, configured, now: () => now });
};
const thresholdNow = async (configured = 0.5) =>
  standingThreshold((await stores.offerWatches.newest(1))[0] ?? null, configured);

describe('the weekly look', () => {
  it('looks at nothing where nothing was offered', async () => {
    expect(await look()).toBeNull();
    expect(await stores.offerWatches.newest(9)).toEqual([]);
  });

  it('is taken once a week, by whichever process comes first, and says the same to all', async () => {
    await offersOf({ lapsed: 30 });
    const looks = await Promise.all([look(), look(), look()]);
    now = new Date('2026-11-27T04:30:00Z');
    looks.push(await look());
    expect(new Set(looks.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(looks[0]).toMatchObject({ id: '2026-11-23', thresholdBefore: 0.5, threshold: 0.6 });
    expect(await stores.offerWatches.newest(9)).toHaveLength(1);
  });

  it('leaves what is configured to the configuration while nothing was too much', async () => {
    await offersOf({ accepted: 30 });
    const calm = await look(0.7);
    expect(calm !== null && isTightened(calm)).toBe(false);
    // Lowered in the file, it is lower.
    expect(await thresholdNow(0.4)).toBe(0.4);
  });

  it('judges by offers since the last change alone, so that one bad stretch tightens once', async () => {
    await offersOf({ lapsed: 30 });
    await look();
    now = new Date(MONDAY.getTime() + 7 * DAY_MS);
    await offersOf({ accepted: 25 }, '2026-11-26');
    const next = await look();
    expect(next?.since).toEqual(MONDAY);
    expect(next !== null && isTightened(next)).toBe(false);
    expect(await thresholdNow()).toBe(0.6);
  });

  it('counts who said never to an agent and who wrote it once each', async () => {
    await offersOf({ never: 1, accepted: 24 });
    await heard('erp:3', ticket('2026-11-12', ['opt_out']));
    // Of the one who said it to an agent, in writing too.
    await heard('erp:0', ticket('2026-11-12', ['opt_out']));
    // A complaint long after may be about anything.
    await heard('erp:5', ticket('2026-11-20', ['complaint']));
    const measure = (await look())?.measures.find((each) => each.measure === 'selling_complaints');
    expect(measure).toMatchObject({ value: 2 / 25, count: 25, isCrossed: true });
  });

  it('compares satisfaction after offers with that after tickets without, and with no other answers', async () => {
    await offersOf({ accepted: 25 });
    for (let n = 0; n < 25; n++) await heard(`erp:${n}`, survey('2026-11-14', n % 5 === 0 ? 0.6 : 0.4));
    for (let n = 100; n < 125; n++)
      await heard(`erp:${n}`, ticket('2026-11-10', []), survey('2026-11-12', n % 5 === 0 ? 0.8 : 0.9));
    // About no service at all.
    for (let n = 200; n < 240; n++) await heard(`erp:${n}`, survey('2026-11-12', 0));
    const measure = (await look())?.measures.find((each) => each.measure === 'satisfaction');
    expect(measure?.value).toBeCloseTo(0.44, 5);
    expect(measure).toMatchObject({ count: 25, isCrossed: true });
  });
});

describe('a person', () => {
  it('sets the threshold back, and takes that back', async () => {
    await offersOf({ lapsed: 30 });
    await look();
    const back = await answer('2026-11-23');
    expect(back.ok && back.value).toMatchObject({ thresholdBefore: 0.6, threshold: 0, byId: 'S09' });
    expect(await thresholdNow()).toBe(0.5);
    const undone = await answer(back.ok ? back.value.id : '');
    expect(undone.ok).toBe(true);
    expect(await thresholdNow()).toBe(0.6);
    const [, first] = await stores.audit.recent(9);
    expect(first).toMatchObject({
      actorId: 'S09',
      action: 'offers_threshold_set',
      details: { from: 0.6, to: 0.5 },
    });
  });

  it('is told by whom it was answered where two answer at once', async () => {
    await offersOf({ lapsed: 30 });
    await look();
    const both = await Promise.all([answer('2026-11-23', 'S09'), answer('2026-11-23', 'S01')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const again = await answer('2026-11-23');
    expect(again.ok ? null : again.refusal.reason).toBe('meanwhile');
  });

  it('starts offers again that were stopped', async () => {
    await offersOf({ lapsed: 30 });
    const stopped = await look(0.9);
    expect(stopped?.threshold).toBe(STOPPED_THRESHOLD);
    await answer('2026-11-23', 'S09', 0.9);
    expect(await thresholdNow(0.9)).toBe(0.9);
  });

  it('has nothing to set back where the configuration asks for more than the watch', async () => {
    await offersOf({ lapsed: 30 });
    await look();
    const answered = await answer('2026-11-23', 'S09', 0.8);
    expect(answered.ok ? null : answered.refusal.reason).toBe('already');
  });
});

const STATES = {
  accepted: { name: 'accepted', byId: 'S05', at: new Date('2026-11-11T09:00:00Z') },
  never: { name: 'never', byId: 'S05', at: new Date('2026-11-11T09:00:00Z') },
  lapsed: { name: 'lapsed', at: new Date('2026-11-18T09:00:00Z') },
} as const satisfies Readonly<Record<string, ServiceOfferState>>;

/** Each to another customer, erp:0 first. */
async function offersOf(
  counts: Readonly<Partial<Record<keyof typeof STATES, number>>>,
  day = '2026-11-10',
): Promise<void> {
  const names = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, () => name as keyof typeof STATES),
  );
  for (const [n, name] of names.entries()) {
    const customerId = `erp:${n}`;
    await stores.customers.upsert([someCustomer(customerId)]);
    await stores.serviceOffers.add(
      exampleOffer(`offer:${day}:${n}`, {
        interaction: `${day}:${n}`,
        customerId,
        shownAt: new Date(`${day}T08:00:00Z`),
        state: STATES[name],
        isOpen: false,
      }),
    );
  }
}

async function heard(
  customerId: string,
  ...said: readonly (readonly [string, EventPayload])[]
): Promise<void> {
  await stores.customers.upsert([someCustomer(customerId)]);
  const own = said.map(([day, payload], n): VarselEvent => {
    return event(`${day}-${n}`, new Date(`${day}T12:00:00Z`), payload, { customerId });
  });
  await addEvents(stores, customerId, own);
}

function survey(day: string, share: number): readonly [string, EventPayload] {
  return [day, { type: 'satisfaction_answered', share, ticketId: null }];
}

function ticket(
  day: string,
  flags: Extract<EventPayload, { type: 'ticket_opened' }>['flags'],
): readonly [string, EventPayload] {
  return [
    day,
    {
      type: 'ticket_opened',
      ticketId: `T${day}`,
      category: 'how_to',
      priority: null,
      language: null,
      subject: '',
      text: '',
      tone: null,
      flags,
    },
  ];
}
