import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import type { OfferCandidate } from '../../../src/domain/service-offer.js';
import type { GateSettings } from '../../../src/service/gate/gate-settings.js';
import type { ReadAhead, ReadWords } from '../../../src/service/gate/read-words.js';
import type { SweepDependencies } from '../../../src/service/offers/sweep-offers.js';
import type { Stores } from '../../../src/stores/stores.js';
import { exampleCustomer } from '../../contracts/stores/example-rows.js';
import { exampleOverview, exampleServiceTicket } from '../../contracts/stores/example-values.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { FACTS, NOW, readPlainly, SETTINGS } from '../gate/calm-situation.js';

export interface OfferWorld {
  readonly stores: Stores;
  readonly clock: { at: Date };
  /** What the job and the commands call, over other stores where those are given. */
  dependencies(over?: Partial<SweepDependencies>): SweepDependencies;
  /** Faults that were reported. */
  readonly faults: unknown[];
  /** Ids of offers whose card was put on its way. */
  readonly told: string[];
  advance(days: number): void;
  happened(key: string, payload: EventPayload, customerId?: string, at?: Date): Promise<void>;
  openTicket(
    number: string,
    over?: Partial<Extract<EventPayload, { type: 'ticket_opened' }>>,
  ): Promise<string>;
  closeTicket(number: string): Promise<void>;
}

export const CUSTOMER = 'erp:1';
const DAY_MS = 86_400_000;

/** A customer of whom everything is known, and a clock that tests set. */
export async function offerWorld(
  settings: Partial<GateSettings> = {},
  readWords: ReadWords = readPlainly,
  readAhead: ReadAhead = async () => undefined,
): Promise<OfferWorld> {
  const stores = memoryStores();
  const clock = { at: NOW };
  const faults: unknown[] = [];
  const told: string[] = [];
  await stores.customers.upsert([exampleCustomer(CUSTOMER)]);
  const { signs, ...overview } = exampleOverview(CUSTOMER);
  await stores.overviews.save([
    { ...overview, ...(signs === undefined ? {} : { signs: { ...signs, budget: null } }), renewalAt: null },
  ]);
  const gate = { ...SETTINGS, ...settings };
  const happened: OfferWorld['happened'] = async (key, payload, customerId = CUSTOMER, at = clock.at) => {
    const event: VarselEvent = {
      id: `${key}~${at.getTime()}`,
      key,
      customerId,
      occurredAt: at,
      knownAt: at,
      importId: 'test',
      importedAt: at,
      payload,
    };
    await stores.events.append([event]);
  };
  return {
    stores,
    clock,
    faults,
    told,
    dependencies: (over = {}) => ({
      stores,
      settings: gate,
      limits: gate,
      now: () => clock.at,
      readWords,
      readAhead,
      productFacts: async ({ productId }: OfferCandidate) => ({
        ...FACTS,
        product:
          FACTS.product === 'unknown' || FACTS.product === null ? null : { ...FACTS.product, id: productId },
      }),
      report: (fault) => faults.push(fault),
      followUp: { waitDays: 3, hour: 10, timezone: 'Europe/Oslo', isWorkingDay: () => true },
      candidateAnew: async ({ candidate }) => candidate,
      toTell: async ({ ownerId }) => ({ ownerId, targets: [] }),
      tell: async ({ offer }) => {
        told.push(offer.id);
      },
      ...over,
    }),
    advance(days) {
      clock.at = new Date(clock.at.getTime() + days * DAY_MS);
    },
    happened,
    async openTicket(number, over = {}) {
      const interaction = `ticket:desk:${number}`;
      await happened(`desk:ticket_opened:${number}`, {
        type: 'ticket_opened',
        ticketId: number,
        category: 'capacity',
        priority: null,
        language: 'en',
        subject: 'Storage',
        text: 'Our storage is nearly full.',
        tone: null,
        flags: [],
        ...over,
      });
      await stores.serviceTickets.add(
        exampleServiceTicket(interaction, {
          ticketId: number,
          customerId: CUSTOMER,
          category: over.category ?? 'capacity',
          openedAt: clock.at,
        }),
      );
      return interaction;
    },
    async closeTicket(number) {
      await happened(`desk:ticket_closed:${number}`, { type: 'ticket_closed', ticketId: number });
      const row = await stores.serviceTickets.find(`ticket:desk:${number}`);
      if (row === null) return;
      const state = { name: 'closed', at: clock.at } as const;
      await stores.serviceTickets.compareAndSet({ ...row, version: row.version + 1, isOpen: false, state });
    },
  };
}
