import type { EventPayload, VarselEvent } from '../../src/domain/event.js';
import { buildHistory } from '../../src/history/build.js';
import type { Stores } from '../../src/stores/stores.js';
import { exampleMove, exampleValue } from '../contracts/stores/example-values.js';
import { event, orderLine } from '../history/make-events.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer } from './alerts.js';
import { loss } from './figures-company.js';

export const VALUED_CUSTOMERS = 60;
const HOUR_MS = 3_600_000;
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/**
 * Sixty customers who were first valued in October 2025, with a year of data before it; twelve became VIP in January
 * 2026. Before: every second customer buys in a quarter, tickets wait twenty hours, answers to surveys are .6, and six are
 * lost. In the months up to October 2026 three of four buy, VIP wait four hours and others ten, answers are .75, one is lost.
 */
export async function valueFiguresCompany(stores: Stores = memoryStores()): Promise<Stores> {
  await firstValuedOn(stores, '2025-10-15');
  for (let n = 1; n <= VALUED_CUSTOMERS; n++) {
    const id = `erp:${n}`;
    await stores.customers.upsert([someCustomer(id, { customerSince: noon('2020-01-01') })]);
    await addEvents(stores, id, eventsOf(n, id));
    const isVip = n > 6 && n <= 18;
    const value = exampleValue(id);
    await stores.customerValues.save([
      { ...value, standing: { ...value.standing, tier: isVip ? 'vip' : 'standard' } },
    ]);
    if (!isVip) continue;
    await stores.tierMoves.add([
      exampleMove(`move:${id}`, { customerId: id, from: 'standard', to: 'vip', at: noon('2026-01-10') }),
    ]);
  }
  await stores.outcomes.add([
    ...[1, 2, 3, 4, 5, 6].map((n) => loss(n, '2025-09-20')),
    loss(VALUED_CUSTOMERS, '2026-06-10'),
  ]);
  return stores;
}

/** Customers were valued on a night for the first time. */
export async function firstValuedOn({ runs }: Pick<Stores, 'runs'>, period: string): Promise<void> {
  const id = `value-customers.${period}`;
  const startedAt = new Date(`${period}T03:00:00Z`);
  await runs.claim({
    id,
    name: 'value-customers',
    period,
    startedAt,
    context: null,
    finishedAt: null,
    counts: {},
  });
  await runs.finish(id, startedAt, {});
}

export async function addEvents(
  { events, histories }: Pick<Stores, 'events' | 'histories'>,
  id: string,
  own: readonly VarselEvent[],
): Promise<void> {
  await events.append(own);
  await histories.markDirty([id]);
  const history = buildHistory(id, (await events.ofCustomers([id])).get(id) ?? []);
  for await (const batch of histories.dirty(100)) {
    const own = batch.filter(({ customerId }) => customerId === id);
    await histories.saveRebuilt(own.map(({ version }) => ({ history, version })));
  }
}

/** A ticket that is answered after so many hours and closed two hours later. */
export function answeredTicket(id: string, date: string, hours: number, serial = ''): VarselEvent[] {
  const ticketId = `T${date}${serial}`;
  const openedAt = noon(date);
  const later = (by: number) => new Date(openedAt.getTime() + by * HOUR_MS);
  const opened: EventPayload = {
    type: 'ticket_opened',
    ticketId,
    category: 'defect',
    priority: null,
    language: null,
    subject: '',
    text: '',
    tone: null,
    flags: [],
  };
  return [
    event(ticketId, openedAt, opened, { customerId: id }),
    event(ticketId, later(hours), { type: 'ticket_answered', ticketId }, { customerId: id }),
    event(ticketId, later(hours + 2), { type: 'ticket_closed', ticketId }, { customerId: id }),
  ];
}

function eventsOf(n: number, id: string): VarselEvent[] {
  const bought = (date: string) =>
    event(`O${date}`, noon(date), orderLine(`O${date}`, 10_000), { customerId: id });
  const answered = (date: string, share: number) =>
    event(
      `S${date}`,
      noon(date),
      { type: 'satisfaction_answered', share, ticketId: null },
      { customerId: id },
    );
  const isVip = n > 6 && n <= 18;
  const isLost = n <= 6 || n === VALUED_CUSTOMERS;
  return [
    bought('2024-09-02'),
    ...(n % 2 === 0 ? ['2024-11-05', '2025-02-05', '2025-05-05', '2025-08-05'].map(bought) : []),
    ...(n % 4 === 0 || isLost ? [] : [bought('2026-09-15')]),
    ...(n % 2 === 0 ? [answered('2024-09-20', 0.6), answered('2025-06-10', 0.6)] : []),
    ...(n % 2 === 0 && !isLost ? [answered('2026-10-10', n % 4 === 0 ? 0.7 : 0.8)] : []),
    ...answeredTicket(id, '2024-09-10', 20),
    ...answeredTicket(id, '2025-03-04', 20 + (n % 3)),
    ...(isLost ? [] : answeredTicket(id, '2026-10-06', isVip ? 4 : 10)),
  ];
}
