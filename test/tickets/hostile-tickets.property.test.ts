import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKET_CATEGORIES } from '../../src/domain/event.js';
import { incomingTicket } from '../../src/tickets/incoming-ticket.js';
import { routeAnswer } from '../../src/tickets/route-answer.js';
import { takeInTicket } from '../../src/tickets/take-in-ticket.js';
import { exampleOverview } from '../contracts/stores/example-values.js';
import { HOSTILE_TEXTS } from '../contracts/stores/hostile-texts.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';
import { someTicketDependencies } from '../support/service-desk.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const text = fc.oneof(
  fc.constantFrom(
    ...HOSTILE_TEXTS,
    '__proto__',
    'constructor',
    '{"$ne":null}',
    '٤٧١١',
    '４７１１',
    '\ud800',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 120 }),
);
const moment = fc.oneof(
  fc.constantFrom('0000-01-01T00:00:00Z', '2026-03-02T08:00:00+14:00', '9999-12-31T23:59:59Z'),
  fc.date({ min: new Date(0), max: NOW, noInvalidDate: true }).map((at) => at.toISOString()),
  fc.date({ min: new Date('2026-01-01'), max: NOW, noInvalidDate: true }).map((at) => at.toISOString()),
);
const whatever = fc.oneof(fc.anything({ maxDepth: 2 }), text, fc.double(), fc.maxSafeInteger());
const mostly = <Value>(good: fc.Arbitrary<Value>, odd: fc.Arbitrary<unknown>) =>
  fc.oneof({ arbitrary: good as fc.Arbitrary<unknown>, weight: 19 }, { arbitrary: odd, weight: 1 });
const likely = fc.record(
  {
    id: mostly(fc.constantFrom('T1', 'T2', 4711, '$ne', 'T|card|x', '__proto__'), text),
    source: mostly(fc.constant('desk'), text),
    status: mostly(
      fc.constantFrom('opened', 'answered', 'closed', 'escalated', 'reopened', ' CLOSED '),
      text,
    ),
    openedAt: mostly(moment, text),
    at: mostly(moment, text),
    customer: mostly(fc.constantFrom('1', 1, '2', '{"$gt":""}'), text),
    customerSource: mostly(fc.constant('erp'), text),
    sender: text.filter((each) => each !== ''),
    phone: text.filter((each) => each !== ''),
    subject: text,
    text,
    category: mostly(fc.constantFrom(...TICKET_CATEGORIES), text),
    priority: mostly(fc.constantFrom('low', 'high'), text),
  },
  { requiredKeys: ['id', 'source'] },
);
/** A good one with one field that is anything. */
const spoilt = fc
  .tuple(fc.constantFrom('id', 'source', 'status', 'openedAt', 'at', 'customer', 'text', 'extra'), whatever)
  .map(([field, value]) => ({ id: 'T1', source: 'desk', customer: '1', subject: 'Leak', [field]: value }));

async function desk() {
  const stores = memoryStores();
  await stores.staff.upsert(['S01', 'S02', 'S03', 'S05'].map((id) => somePerson(id)));
  await stores.overviews.save([exampleOverview('erp:1', { keys: ['id:1'], isAmongTop: false, churn: null })]);
  return { stores, dependencies: someTicketDependencies(stores, () => NOW) };
}

describe('whatever a ticket system sends', () => {
  it('is taken in or refused with what is off, and never breaks anything', async () => {
    const here = await desk();
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(likely, spoilt, whatever), async (sent) => {
        const parsed = incomingTicket.safeParse(sent);
        if (!parsed.success) {
          expect(parsed.error.issues.length).toBeGreaterThan(0);
          return;
        }
        const result = await takeInTicket(parsed.data, here.dependencies);
        if (!result.ok) {
          expect(['problems', 'unknown_ticket']).toContain(result.refusal.reason);
          return;
        }
        taken++;
        const { ticket } = result.value;
        expect(() => JSON.stringify(routeAnswer(result.value))).not.toThrow();
        if (ticket === null) return;
        expect(ticket.isOpen).toBe(ticket.state.name !== 'closed');
        expect(ticket.routing.respondBy.getTime()).not.toBeNaN();
        expect(ticket.routing.respondBy.getTime()).toBeGreaterThan(ticket.openedAt.getTime());
        expect(ticket.subject).not.toContain('\u0000');
      }),
      { numRuns: 1500, seed: 4711 },
    );
    expect(taken).toBeGreaterThan(200);
  }, 20_000);

  it('leaves a ticket in one of its states, however often and in whatever order news of it come', async () => {
    const news = fc.record({
      status: fc.constantFrom('opened', 'answered', 'closed', 'escalated', 'reopened'),
      at: fc
        .integer({ min: 0, max: 60 })
        .map((minutes) => new Date(NOW.getTime() - minutes * 60_000).toISOString()),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(news, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (told, isAtOnce) => {
          const { stores, dependencies } = await desk();
          const tell = (each: (typeof told)[number]) =>
            takeInTicket(
              incomingTicket.parse({
                id: 'T1',
                source: 'desk',
                customer: '1',
                customerSource: 'erp',
                ...each,
              }),
              dependencies,
            );
          if (isAtOnce) await Promise.all(told.map(tell));
          else for (const each of told) await tell(each);
          const ticket = await stores.serviceTickets.find('ticket:desk:T1');
          if (ticket === null) return;
          expect(ticket.isOpen).toBe(ticket.state.name !== 'closed');
          if (!ticket.isOpen || ticket.state.name === 'answered') expect(ticket.nextStepAt).toBeNull();
          else expect(ticket.nextStepAt).not.toBeNull();
          const wasClosed = told.some(({ status }) => status === 'closed');
          const wasReopened = told.some(({ status }) => status === 'reopened');
          if (wasClosed && !wasReopened) expect(ticket.isOpen).toBe(false);
        },
      ),
      { numRuns: 120, seed: 4711 },
    );
  }, 20_000);
});
