import { customerIdOf } from '../../../src/domain/customer.js';
import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import { DAY_MS } from '../../../src/domain/time.js';
import type { Stores } from '../../../src/stores/stores.js';
import { event, orderLine } from '../../history/make-events.js';
import { someCustomer, somePerson } from '../../support/alerts.js';

/** Channels of the company, by the names that its routes use. */
export const CHANNELS = {
  north: 'C10NORTH',
  south: 'C20SOUTH',
  management: 'C30MANAGEMENT',
  office: 'C40OFFICE',
} as const;

export const PEOPLE = {
  S01: { name: 'Ada Berg', slack: 'U01ADA' },
  S02: { name: 'Bo Lind', slack: 'U02BOB' },
  S03: { name: 'Cleo Moe', slack: 'U03CLEO' },
} as const;

type Fate = 'high' | 'medium' | 'low' | 'quiet';

/** How many of each: 8 high and 7 medium ones get a card, 4 low ones are listed, 21 give no reason to worry. */
const CAST: Readonly<Record<Fate, number>> = { high: 8, medium: 7, low: 4, quiet: 21 };
const TERM_DAYS = 3;
const OWNERS = Object.keys(PEOPLE);

interface Role {
  readonly id: string;
  readonly fate: Fate;
  readonly index: number;
  readonly region: 'north' | 'south';
}

export const COMPANY: readonly Role[] = (Object.keys(CAST) as Fate[]).flatMap((fate) =>
  Array.from({ length: CAST[fate] }, (_, index) => ({
    id: customerIdOf('erp', `${fate}-${index}`),
    fate,
    index,
    region: index % 2 === 0 ? ('north' as const) : ('south' as const),
  })),
);

/** Imports the company as its files would: customers, staff, marks and events, up to a date. */
export async function importCompany(stores: Stores, until: Date): Promise<void> {
  await stores.staff.upsert(
    Object.entries(PEOPLE).map(([id, { name, slack }]) => somePerson(id, { name, slackUserId: slack })),
  );
  await stores.customers.upsert(
    COMPANY.map(({ id, index, region }) =>
      someCustomer(id, {
        region,
        ownerId: OWNERS[index % OWNERS.length] ?? null,
        yearlyValueMinor: 100_000_00 + index * 1_000_00,
      }),
    ),
  );
  await importEvents(
    stores,
    COMPANY.flatMap((role) => LIVES[role.fate](dated(role, until))),
  );
}

/** A medium customer pays three more invoices a month late: as of the next night it is high. */
export async function letRise(stores: Stores, customerId: string, until: Date): Promise<void> {
  const { invoice } = dated({ id: customerId, fate: 'medium', index: 0, region: 'north' }, until);
  await importEvents(
    stores,
    [33, 34, 35].flatMap((dueDaysAgo) => invoice(`late-${dueDaysAgo}`, dueDaysAgo, dueDaysAgo - 3)),
  );
}

async function importEvents(stores: Stores, events: readonly VarselEvent[]): Promise<void> {
  await stores.histories.markDirty([...new Set(events.map(({ customerId }) => customerId))]);
  await stores.events.append(events);
}

type Dated = ReturnType<typeof dated>;

const LIVES: Readonly<Record<Fate, (customer: Dated) => VarselEvent[]>> = {
  // Ordered every week and stopped two months ago.
  high: ({ index, every, order }) => every(7, 480, 60 + index).map((daysAgo) => order(daysAgo)),
  // Nobody has talked to them for half a year, and the last three invoices were paid six days late.
  medium: ({ index, every, call, invoice }) => [
    ...every(10, 480, 200).map((daysAgo) => call(daysAgo)),
    ...every(30, 450, 15 + index).flatMap((dueDaysAgo) =>
      invoice(`i-${dueDaysAgo}`, dueDaysAgo, dueDaysAgo < 90 + index ? 6 : 0),
    ),
  ],
  // Nobody has talked to them either, and two meetings were put off.
  low: ({ every, call, postponed }) => [
    ...every(10, 480, 200).map((daysAgo) => call(daysAgo)),
    postponed(60),
    postponed(30),
  ],
  quiet: ({ index, every, call, order, invoice }) => [
    ...every(14, 480, index % 14).map((daysAgo) => call(daysAgo)),
    ...every(21, 480, index).map((daysAgo) => order(daysAgo)),
    ...invoice('latest', 2 + index, 0),
  ],
};

function dated({ id: customerId, index }: Role, until: Date) {
  const at = (daysAgo: number) => new Date(until.getTime() - daysAgo * DAY_MS - 3_600_000);
  const happened = (externalId: string, daysAgo: number, payload: EventPayload) =>
    event(externalId, at(daysAgo), payload, { customerId, importedAt: until });
  const talk = (name: string, daysAgo: number, fields: Partial<EventPayload>) =>
    happened(`${name}-${daysAgo}`, daysAgo, {
      type: 'interaction',
      channel: 'call',
      direction: 'out',
      contactIds: [],
      tone: null,
      staffId: null,
      status: 'held',
      changedBy: null,
      ...fields,
    } as EventPayload);
  return {
    index,
    /** Days ago, oldest first. */
    every: (stepDays: number, fromDaysAgo: number, toDaysAgo: number): number[] =>
      Array.from(
        { length: Math.floor((fromDaysAgo - toDaysAgo) / stepDays) + 1 },
        (_, step) => toDaysAgo + step * stepDays,
      ).reverse(),
    order: (daysAgo: number) => happened(`o-${daysAgo}`, daysAgo, orderLine(`o-${daysAgo}`, 500_00)),
    call: (daysAgo: number) => talk('call', daysAgo, {}),
    postponed: (daysAgo: number) =>
      talk('meeting', daysAgo, { channel: 'meeting', status: 'moved', changedBy: 'customer' }),
    invoice: (invoiceId: string, dueDaysAgo: number, daysLate: number): VarselEvent[] => {
      const money = { invoiceId, amountMinor: 500_00, currency: 'EUR' };
      return [
        happened(`sent-${invoiceId}`, dueDaysAgo + TERM_DAYS, {
          type: 'invoice_sent',
          dueAt: at(dueDaysAgo),
          ...money,
        }),
        happened(`paid-${invoiceId}`, dueDaysAgo - daysLate, { type: 'payment_received', ...money }),
      ];
    },
  };
}
