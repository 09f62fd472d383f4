import fc from 'fast-check';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { refusalLog } from '../../../adapters/web/refusal-log.js';
import { ownReplayMemory } from '../../../adapters/web/replay-memory.js';
import { SIGNATURE_HEADER, signatureOf, TIMESTAMP_HEADER } from '../../../adapters/web/signed-request.js';
import { TICKETS_PATH, ticketsRoute } from '../../../adapters/web/tickets-route.js';
import { type WebServer, webServer } from '../../../adapters/web/web-server.js';
import { readerFor } from '../../../src/chat/reader.js';
import { SENIORITIES } from '../../../src/domain/service-ticket.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import { TIERS } from '../../../src/domain/tier.js';
import { routeAnswer } from '../../../src/tickets/route-answer.js';
import { takeInTicket } from '../../../src/tickets/take-in-ticket.js';
import { someTicket } from '../../chat/tickets-at-hand.js';
import { exampleOverview } from '../../contracts/stores/example-values.js';
import { HOSTILE_TEXTS } from '../../contracts/stores/hostile-texts.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { somePerson } from '../../support/alerts.js';
import { someTicketDependencies } from '../../support/service-desk.js';

const SECRET = 'a-secret-that-is-shared-with-the-desk';
const NOW = new Date('2026-03-02T08:00:00Z');
const TICKET = {
  id: 'T1',
  source: 'desk',
  customer: '1',
  subject: 'Press stops',
  text: 'Error E42',
  category: 'defect',
};
const servers: WebServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop(0);
});

describe('POST /hooks/tickets', () => {
  it('takes a ticket in and answers with its route', async () => {
    const { send, stores, after } = await served();
    const { status, body } = await send(TICKET);
    expect([status, body]).toEqual([
      200,
      {
        ticket: 'T1',
        customer: 'known',
        route: {
          status: 'routed',
          queue: 'technical',
          seniority: 'experienced',
          assignee: 'S01',
          respondBy: '2026-03-03T08:00:00.000Z',
        },
      },
    ]);
    expect(await stores.serviceTickets.find('ticket:desk:T1')).not.toBeNull();
    expect(after).toEqual(['T1']);
  });

  it.each([
    ['without a signature', { [SIGNATURE_HEADER]: '' }],
    [
      'with one of another secret',
      { [SIGNATURE_HEADER]: signatureOf('another', seconds(NOW), JSON.stringify(TICKET)) },
    ],
    ['with more behind it', { [SIGNATURE_HEADER]: `${signed(TICKET)[SIGNATURE_HEADER]}0` }],
    ['of another moment', { [TIMESTAMP_HEADER]: String(Number(seconds(NOW)) + 1) }],
    ['without a moment', { [TIMESTAMP_HEADER]: '' }],
    ['whose moment is no number', { [TIMESTAMP_HEADER]: '1e9' }],
  ])('refuses one %s', async (_what, headers) => {
    const { send, stores } = await served();
    expect((await send(TICKET, { headers })).status).toBe(401);
    expect(await stores.events.count()).toBe(0);
    expect(await stores.serviceTickets.find('ticket:desk:T1')).toBeNull();
  });

  it('refuses a signed body of which a letter was changed', async () => {
    const { send, stores } = await served();
    const headers = signed(TICKET);
    expect((await send({ ...TICKET, subject: 'press stops' }, { headers })).status).toBe(401);
    expect(await stores.events.count()).toBe(0);
  });

  it.each([-301, 301])(
    'refuses one that was signed %i seconds from now, and takes it a little nearer',
    async (off) => {
      const { send } = await served();
      const at = (offSeconds: number) => new Date(NOW.getTime() + 1000 * offSeconds);
      expect((await send(TICKET, { headers: signed(TICKET, at(off)) })).status).toBe(401);
      expect((await send(TICKET, { headers: signed(TICKET, at(off - Math.sign(off))) })).status).toBe(200);
    },
  );

  it('refuses the very same request a second time, and takes it signed anew', async () => {
    const { send, after } = await served();
    expect((await send(TICKET)).status).toBe(200);
    const again = await send(TICKET);
    expect([again.status, again.body.error]).toEqual([401, expect.stringContaining('was sent before')]);
    expect((await send(TICKET, { headers: signed(TICKET, new Date(NOW.getTime() + 1000)) })).status).toBe(
      200,
    );
    expect(after).toEqual(['T1', 'T1']);
  });

  it('is closed to everybody while no secret is set', async () => {
    const { send } = await served(undefined);
    for (const secret of ['', 'undefined', SECRET]) {
      const headers = {
        [TIMESTAMP_HEADER]: seconds(NOW),
        [SIGNATURE_HEADER]: signatureOf(secret, seconds(NOW), JSON.stringify(TICKET)),
      };
      expect((await send(TICKET, { headers })).status).toBe(401);
    }
  });

  it('logs one line for each way in which one caller is refused, and nothing of a ticket', async () => {
    const { send, lines } = await served();
    for (let call = 0; call < 5; call++)
      await send(TICKET, { headers: { [SIGNATURE_HEADER]: `v1=${call}` } });
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toMatch(/Press|E42|T1|v1=/);
  });

  it.each([
    ['no JSON', '{', ''],
    ['no object', '[]', ''],
    ['without an id', { ...TICKET, id: '' }, 'id'],
    ['with an id of any length', { ...TICKET, id: 'x'.repeat(101) }, 'id'],
    ['with an operator for an id', { ...TICKET, id: { $ne: '' } }, 'id'],
    ['with an operator for a customer', { ...TICKET, customer: { $gt: '' } }, 'customer'],
    ['of a source that is no name', { ...TICKET, source: 'a:b' }, 'source'],
    ['of an unknown category', { ...TICKET, category: 'toaster' }, 'category'],
    ['with a field that nobody knows', { ...TICKET, tier: 'vip' }, ''],
    ['opened at no moment', { ...TICKET, openedAt: 'yesterday' }, 'openedAt'],
    ['opened in a year to come', { ...TICKET, openedAt: '2027-01-01T00:00:00Z' }, 'openedAt'],
  ])('refuses what is %s, names the field, and keeps nothing', async (_what, ticket, field) => {
    const { send, stores } = await served();
    const { status, body } = await send(ticket);
    expect(status).toBe(400);
    expect(body.problems?.map((problem) => problem.field)).toContain(field);
    expect(await stores.events.count()).toBe(0);
  });

  it('refuses a body of any size, and one that is no JSON by its type', async () => {
    const { send } = await served();
    expect((await send({ ...TICKET, text: 'x'.repeat(300_000) })).status).toBe(413);
    expect(
      (await send(TICKET, { headers: { ...signed(TICKET), 'content-type': 'text/plain' } })).status,
    ).toBe(415);
  });

  it('takes hostile texts as texts', async () => {
    const { send, stores } = await served();
    for (const [index, text] of HOSTILE_TEXTS.entries()) {
      const ticket = {
        ...TICKET,
        id: `H${index}`,
        subject: text,
        text,
        sender: text.slice(0, 200),
        phone: text.slice(0, 200),
      };
      const { status } = await send(ticket);
      // An empty sign is none.
      expect([200, 400]).toContain(status);
    }
    expect((await stores.serviceTickets.openOfCustomer('erp:1')).length).toBeGreaterThan(0);
  });

  it('says that nobody told of a ticket that is closed', async () => {
    const { send } = await served();
    expect((await send({ id: 'T9', source: 'desk', status: 'closed' })).status).toBe(404);
  });
});

/** Words that would say what a customer is worth, how near it is to leaving, or who has reckoned it. */
const INTERNAL = [
  ...TIERS.filter((tier) => tier !== 'standard'),
  ...LANGUAGES.flatMap((language) => {
    const { words } = readerFor(language, 'Europe/Oslo');
    return TIERS.map((tier) => words.text(`tier.${tier}`));
  }),
  ...[
    'tier',
    'score',
    'chance',
    'clv',
    'churn',
    'probab',
    'reason',
    'varsel',
    'kundeverdi',
    'frafall',
    'poeng',
  ],
  ...[
    'asiakasarvo',
    'poistuma',
    'pistettä',
    'todennäköisyys',
    'sannsynlighet',
    'serviceklasse',
    'palveluluokka',
  ],
];

describe('what a ticket system is told', () => {
  it('names no tier, score or chance, whoever the customer is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIERS, null),
        fc.constantFrom(...SENIORITIES),
        fc.boolean(),
        fc.constantFrom('one' as const, 'several' as const, 'unknown' as const),
        (tier, seniority, isProposed, customer) => {
          const base = someTicket();
          const state = isProposed ? ({ name: 'proposed' } as const) : base.state;
          const ticket = { ...base, state, routing: { ...base.routing, tier, seniority, queue: 'Support' } };
          const taken = { ticketId: '4711', customer, customerId: 'erp:1', ticket, isNew: true };
          const told = JSON.stringify(routeAnswer(taken)).toLowerCase();
          for (const word of INTERNAL) expect(told).not.toContain(word.toLowerCase());
          if (isProposed) expect(told).not.toContain(`"${seniority}"`);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function seconds(at: Date): string {
  return String(Math.floor(at.getTime() / 1000));
}

function signed(ticket: unknown, at = NOW): Record<string, string> {
  const body = typeof ticket === 'string' ? ticket : JSON.stringify(ticket);
  return { [TIMESTAMP_HEADER]: seconds(at), [SIGNATURE_HEADER]: signatureOf(SECRET, seconds(at), body) };
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly error?: string;
    readonly problems?: readonly { readonly field: string; readonly reason: string }[];
  };
}

async function served(...secrets: [secret?: string | undefined]) {
  const secret = secrets.length === 0 ? SECRET : secrets[0];
  const stores = memoryStores();
  await stores.staff.upsert(['S01', 'S02', 'S03', 'S05'].map((id) => somePerson(id)));
  await stores.overviews.save([exampleOverview('erp:1', { keys: ['id:1'], isAmongTop: false, churn: null })]);
  const lines: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const after: string[] = [];
  const dependencies = someTicketDependencies(stores, () => NOW);
  const route = ticketsRoute({
    secret,
    takeIn: (ticket) => takeInTicket(ticket, dependencies),
    afterwards: ({ ticketId }) => void after.push(ticketId),
    replays: ownReplayMemory(() => NOW.getTime()),
    refused: refusalLog(logger, () => NOW.getTime()),
    now: () => NOW,
  });
  const server = webServer({ port: 0, routes: [route], logger });
  servers.push(server);
  const { host, port } = await server.start();
  async function send(
    ticket: unknown,
    { headers = {} }: { readonly headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const body = typeof ticket === 'string' ? ticket : JSON.stringify(ticket);
    const response = await fetch(`http://${host}:${port}${TICKETS_PATH}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed(ticket), ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  }
  return { send, stores, lines, after };
}
