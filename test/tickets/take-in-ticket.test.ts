import { describe, expect, it } from 'vitest';
import { standingVersions } from '../../src/history/versions.js';
import { ticketDesk } from '../../src/tickets/act-on-ticket.js';
import { type IncomingTicketText, incomingTicket } from '../../src/tickets/incoming-ticket.js';
import { routeAnswer } from '../../src/tickets/route-answer.js';
import { takeInTicket } from '../../src/tickets/take-in-ticket.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { collect } from '../contracts/stores/collect.js';
import { exampleOverview, exampleValue } from '../contracts/stores/example-values.js';
import { eventsOf, takeIn } from '../intake/take-in.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';
import { someTicketDependencies } from '../support/service-desk.js';

const OPENED = '2026-03-02T08:00:00Z';
const TICKET: IncomingTicketText = {
  id: 'T1',
  source: 'desk',
  openedAt: OPENED,
  customer: '1',
  customerSource: 'erp',
  subject: 'Press stops',
  text: 'The press stops with error E42. This is the third time, we are angry!',
};
const files = temporaryFolder();

async function desk(over: Parameters<typeof exampleOverview>[1] = {}) {
  const stores = memoryStores();
  await stores.staff.upsert(['S01', 'S02', 'S03', 'S05'].map((id) => somePerson(id)));
  const value = exampleValue('erp:1');
  await stores.overviews.save([
    exampleOverview('erp:1', {
      keys: ['id:1', 'mail:kari@example.com', 'phone:+4722334455'],
      value: { ...value, standing: { ...value.standing, tier: 'premium' } },
      isAmongTop: false,
      churn: null,
      ...over,
    }),
  ]);
  const clock = { now: new Date('2026-03-02T08:00:30Z') };
  const dependencies = someTicketDependencies(stores, () => clock.now);
  const tell = async (ticket: IncomingTicketText) => takeInTicket(incomingTicket.parse(ticket), dependencies);
  const told = async (ticket: IncomingTicketText) => {
    const taken = await tell(ticket);
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
    return taken.value;
  };
  const ofChannel = async () =>
    (await stores.deliveries.unsent('slack-channel-CSERVICE', 9)).map(({ content }) => content.kind);
  const sort = (label: string) => ticketDesk(dependencies).sort('ticket:desk:T1', label, 'S05');
  /** Its category today, as it is learned from. */
  const known = async () => {
    const versions = await stores.events.ofKey('desk:ticket_opened:T1');
    const [standing] = standingVersions(versions).filter(({ supersededAtMs }) => supersededAtMs === Infinity);
    return standing?.event.payload;
  };
  return { stores, clock, tell, told, ofChannel, sort, known };
}

interface Confirming extends Pick<Awaited<ReturnType<typeof desk>>, 'told' | 'sort'> {
  readonly category: string;
}

describe('a new ticket', () => {
  it('becomes an event, a routed ticket and a card, and says where it went', async () => {
    const { stores, told, ofChannel } = await desk();
    const taken = await told({ ...TICKET, category: 'defect' });
    expect(routeAnswer(taken)).toEqual({
      ticket: 'T1',
      customer: 'known',
      route: {
        status: 'routed',
        queue: 'technical',
        seniority: 'experienced',
        assignee: 'S01',
        respondBy: '2026-03-03T08:00:00.000Z',
      },
    });
    expect(await stores.serviceTickets.find('ticket:desk:T1')).toMatchObject({
      customerId: 'erp:1',
      category: 'defect',
      subject: 'Press stops',
      state: { name: 'routed', byId: null },
    });
    expect((await stores.events.ofCustomers(['erp:1'])).get('erp:1')).toHaveLength(1);
    expect(await ofChannel()).toEqual(['ticket_card']);
    // Its customer's history is put together anew.
    const dirty = await collect(stores.histories.dirty(9));
    expect(dirty.flat().map(({ customerId }) => customerId)).toEqual(['erp:1']);
  });

  it('keeps its source’s own name of its category, and says by which words another was told', async () => {
    const { stores, told } = await desk();
    await told({ ...TICKET, category: 'own:Warranty', mood: 'calm' });
    expect(await stores.serviceTickets.find('ticket:desk:T1')).toMatchObject({
      ownCategory: 'Warranty',
      tone: 0,
    });
    await told({ ...TICKET, id: 'T2', text: 'The press is broken.' });
    const told2 = await stores.serviceTickets.find('ticket:desk:T2');
    expect(told2?.category).toBe('defect');
    expect(told2?.routing.reasons[0]?.values.words).toContain('broken');
  });

  it('that is told of again under another category corrects its event and its card, and moves nothing', async () => {
    const { stores, clock, told } = await desk();
    const first = await told({ ...TICKET, category: 'defect' });
    clock.now = new Date('2026-03-02T09:00:00Z');
    const again = await told({ id: 'T1', source: 'desk', category: 'own:Warranty' });
    expect(again.ticket).toMatchObject({ ownCategory: 'Warranty', routing: { queue: 'technical' } });
    expect(again.ticket?.routing.respondBy).toEqual(first.ticket?.routing.respondBy);
    const versions = await stores.events.ofKey('desk:ticket_opened:T1');
    expect(versions.map(({ payload }) => payload)).toMatchObject([
      { category: 'defect', categoryBy: 'source' },
      { ownCategory: 'Warranty', categoryBy: 'source', text: TICKET.text },
    ]);
    // Told once more, nothing changes.
    await told({ id: 'T1', source: 'desk', category: 'own:Warranty' });
    expect(await stores.events.ofKey('desk:ticket_opened:T1')).toHaveLength(2);
    expect((await stores.serviceTickets.find('ticket:desk:T1'))?.version).toBe(again.ticket?.version);
  });

  it('that is sorted there and back stands as it was told last', async () => {
    const { clock, told, known } = await desk();
    for (const [hour, category] of ['defect', 'billing', 'defect', 'billing'].entries()) {
      clock.now = new Date(`2026-03-02T1${hour}:00:00Z`);
      await told({ ...TICKET, category });
      expect(await known()).toMatchObject({ category, categoryBy: 'source' });
    }
  });

  it('that a person sorts stays so until its source says something new', async () => {
    const { stores, clock, told, sort, known } = await desk();
    await told({ ...TICKET, category: 'defect' });
    const ticket = async () => stores.serviceTickets.find('ticket:desk:T1');
    const dirty = async () => (await collect(stores.histories.dirty(9))).flat().length;
    for (const [hour, label] of ['own:Warranty', 'billing', 'own:Warranty'].entries()) {
      clock.now = new Date(`2026-03-02T1${hour}:00:00Z`);
      expect((await sort(label)).ok).toBe(true);
    }
    expect(await known()).toMatchObject({ ownCategory: 'Warranty', categoryBy: 'person', text: TICKET.text });
    expect(await ticket()).toMatchObject({ ownCategory: 'Warranty', routing: { queue: 'technical' } });
    expect(await dirty()).toBe(1);
    // The source repeats what it had said, as on another field's change.
    clock.now = new Date('2026-03-02T14:00:00Z');
    await told({ ...TICKET, category: 'defect' });
    expect(await known()).toMatchObject({ ownCategory: 'Warranty', categoryBy: 'person' });
    expect((await ticket())?.ownCategory).toBe('Warranty');
    clock.now = new Date('2026-03-02T15:00:00Z');
    await told({ ...TICKET, category: 'performance' });
    expect(await known()).toMatchObject({ category: 'performance', categoryBy: 'source' });
    expect((await ticket())?.category).toBe('performance');
  });

  it.each([
    ['its source', async ({ told, category }: Confirming) => void (await told({ ...TICKET, category }))],
    ['a person', async ({ sort, category }: Confirming) => void (await sort(category))],
  ])('whose category was read from its words is named once %s says the same', async (_, confirm) => {
    const { stores, clock, told, sort, known } = await desk();
    await told(TICKET);
    const read = await known();
    expect(read).not.toHaveProperty('categoryBy');
    const category = read?.type === 'ticket_opened' ? read.category : '';
    clock.now = new Date('2026-03-02T10:00:00Z');
    await confirm({ told, sort, category });
    expect(await known()).toMatchObject({ category, text: TICKET.text, categoryBy: expect.any(String) });
    const versions = async () => (await stores.events.ofKey('desk:ticket_opened:T1')).length;
    expect(await versions()).toBe(2);
    await confirm({ told, sort, category });
    expect(await versions()).toBe(2);
  });

  it('is the same event as the one that a file brings later', async () => {
    const { stores, told } = await desk();
    await told({ ...TICKET, subject: ' Data  export ', text: 'How do we export everything?\nAll of it.' });
    await told({ id: 'T1', source: 'desk', status: 'answered', at: '2026-03-02T10:30:00Z' });
    await told({ id: 'T1', source: 'desk', status: 'closed', at: '2026-03-02T12:00:00Z' });
    const path = files.write(
      'tickets.csv',
      'id,customer_id,opened,first_response,closed,subject,text\n' +
        'T1,1,2026-03-02T08:00,2026-03-02T10:30,2026-03-02T12:00, Data  export ,"How do we export everything?\nAll of it."\n',
    );
    const imported = await takeIn(path, 'tickets', {
      mapping: { source: 'desk', customerSource: 'erp' },
      now: new Date('2026-03-03T00:00:00Z'),
    });
    const ids = async (all: typeof stores) => (await eventsOf(all, ['erp:1'])).map(({ id }) => id).sort();
    expect(await ids(stores)).toEqual(await ids(imported.stores));
    expect(await ids(stores)).toHaveLength(3);
  });

  it('told twice, or by two at once, is one', async () => {
    const { stores, told, ofChannel } = await desk();
    const all = await Promise.all([1, 2, 3].map(() => told({ ...TICKET, category: 'defect' })));
    await told({ ...TICKET, category: 'defect' });
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await ofChannel()).toEqual(['ticket_card']);
    expect((await stores.events.ofCustomers(['erp:1'])).get('erp:1')).toHaveLength(1);
    expect(await stores.serviceTickets.openOfCustomer('erp:1')).toHaveLength(1);
  });

  it('whose process died before its card gets it when it is told again', async () => {
    const { stores, told, ofChannel } = await desk();
    const { add } = stores.deliveries;
    Object.assign(stores.deliveries, { add: () => Promise.reject(new Error('killed')) });
    await expect(told({ ...TICKET, category: 'defect' })).rejects.toThrow('killed');
    Object.assign(stores.deliveries, { add });
    expect(await ofChannel()).toEqual([]);
    expect((await told({ ...TICKET, category: 'defect' })).isNew).toBe(false);
    expect(await ofChannel()).toEqual(['ticket_card']);
  });

  it('has its customer found by who wrote or called', async () => {
    const { told } = await desk();
    const { customer: _customer, customerSource: _source, ...bare } = TICKET;
    expect((await told({ ...bare, sender: 'Kari <kari@example.com>' })).ticket?.contactId).toBe('crm:1');
    expect((await told({ ...bare, id: 'T2', phone: '22 33 44 55' })).customerId).toBe('erp:1');
  });

  it('of nobody known is said to be so, and is answered all the same', async () => {
    const { stores, told } = await desk();
    const { customer: _customer, customerSource: _source, ...bare } = TICKET;
    const taken = await told({ ...bare, sender: 'someone@example.org' });
    expect(routeAnswer(taken)).toMatchObject({ customer: 'unknown', route: { status: 'routed' } });
    expect(taken.ticket?.routing.reasons.map(({ rule }) => rule)).toContain('unknown_customer');
    expect(await stores.events.count()).toBe(0);
    await told({ id: 'T1', source: 'desk', status: 'answered' });
    expect((await stores.serviceTickets.find('ticket:desk:T1'))?.state.name).toBe('answered');
  });

  it('of a private person is only proposed: no name and no level go out before somebody confirms', async () => {
    const { told } = await desk({ isNaturalPerson: true });
    const taken = await told({ ...TICKET, category: 'defect' });
    expect(taken.ticket?.state).toEqual({ name: 'proposed' });
    expect(routeAnswer(taken)).toMatchObject({
      route: { status: 'to_confirm', queue: 'technical', seniority: null, assignee: null },
    });
  });

  it('keeps what it is about in few words, and its text in the event alone', async () => {
    const { stores, told } = await desk();
    await told({ ...TICKET, subject: `${'long '.repeat(90)}` });
    const kept = await stores.serviceTickets.find('ticket:desk:T1');
    expect(kept?.subject.length).toBeLessThanOrEqual(200);
    expect(JSON.stringify(kept)).not.toContain('E42');
  });
});

describe('what becomes of a ticket', () => {
  it('stops its clock when it is answered, and ends it when it is closed', async () => {
    const { stores, told } = await desk();
    await told(TICKET);
    await told({ id: 'T1', source: 'desk', status: 'answered', at: '2026-03-02T09:00:00Z' });
    const answered = await stores.serviceTickets.find('ticket:desk:T1');
    expect(answered).toMatchObject({ isOpen: true, nextStepAt: null, isCardStale: true });
    await told({ id: 'T1', source: 'desk', status: 'closed' });
    await told({ id: 'T1', source: 'desk', status: 'answered' });
    expect(await stores.serviceTickets.find('ticket:desk:T1')).toMatchObject({
      isOpen: false,
      state: { name: 'closed' },
    });
  });

  it('never comes before its opening', async () => {
    const { stores, told } = await desk();
    await told(TICKET);
    await told({ id: 'T1', source: 'desk', status: 'closed', at: '2026-03-01T00:00:00Z' });
    const ends = (await eventsOf(stores, ['erp:1'])).filter(
      ({ payload }) => payload.type === 'ticket_closed',
    );
    expect(ends.map(({ occurredAt }) => occurredAt.toISOString())).toEqual(['2026-03-02T08:00:00.000Z']);
  });

  it('counts although it came before the ticket itself', async () => {
    const { stores, clock, told, ofChannel } = await desk();
    const whose = { customer: '1', customerSource: 'erp' };
    await told({ id: 'T1', source: 'desk', ...whose, status: 'closed', at: '2026-03-02T08:00:20Z' });
    await told({ id: 'T2', source: 'desk', ...whose, status: 'answered', at: '2026-03-02T08:00:20Z' });
    clock.now = new Date('2026-03-02T08:01:00Z');
    expect((await told(TICKET)).ticket).toMatchObject({
      isOpen: false,
      state: { name: 'closed', at: new Date('2026-03-02T08:00:20Z') },
      nextStepAt: null,
    });
    expect(await ofChannel()).toEqual([]);
    expect((await told({ ...TICKET, id: 'T2' })).ticket).toMatchObject({
      isOpen: true,
      state: { name: 'answered' },
      nextStepAt: null,
    });
    expect(await stores.serviceTickets.openCounts(['S01', 'S02', 'S03', 'S05'])).toBeDefined();
  });

  it('may be that it is opened again: routed anew, with its time from then on, once', async () => {
    const { stores, clock, told } = await desk();
    const first = (await told(TICKET)).ticket;
    await told({ id: 'T1', source: 'desk', status: 'closed', at: '2026-03-02T09:00:00Z' });
    clock.now = new Date('2026-03-04T08:00:00Z');
    const again = { id: 'T1', source: 'desk', status: 'reopened', at: '2026-03-04T07:59:00Z' } as const;
    const { ticket } = await told(again);
    expect(ticket).toMatchObject({ isOpen: true, state: { name: 'routed' }, openedAt: first?.openedAt });
    expect(ticket?.routing.respondBy.getTime()).toBeGreaterThan(clock.now.getTime());
    expect(ticket?.notices).toMatchObject([{ about: 'assigned', staffId: ticket?.routing.assigneeId }]);
    await told(again);
    await told({ ...again, at: '2026-03-02T08:30:00Z' });
    expect(await stores.serviceTickets.find('ticket:desk:T1')).toEqual(ticket);
    await told({ id: 'T1', source: 'desk', status: 'closed' });
    expect((await told(again)).ticket).toMatchObject({ isOpen: false, state: { name: 'closed' } });
  });

  it('comes out the same whatever is told at one moment, and in whatever order', async () => {
    const opened = { ...TICKET };
    const whose = { customer: '1', customerSource: 'erp' };
    const closed = {
      id: 'T1',
      source: 'desk',
      ...whose,
      status: 'closed',
      at: '2026-03-02T08:00:10Z',
    } as const;
    const answered = { ...closed, status: 'answered', at: '2026-03-02T08:00:05Z' } as const;
    for (const order of [
      [opened, answered, closed],
      [closed, answered, opened],
      [answered, opened, closed],
      [closed, opened, answered],
    ]) {
      const { stores, told } = await desk();
      for (const each of order) await told(each);
      expect(await stores.serviceTickets.find('ticket:desk:T1')).toMatchObject({
        isOpen: false,
        state: { name: 'closed' },
      });
      const { stores: atOnce, told: toldAtOnce } = await desk();
      await Promise.all([...order, ...order].map(toldAtOnce));
      for (const each of order) await toldAtOnce(each);
      expect(await atOnce.serviceTickets.find('ticket:desk:T1')).toMatchObject({ isOpen: false });
      expect(await atOnce.events.count()).toBe(3);
    }
  });

  it('is refused where nobody has told of the ticket', async () => {
    const { tell } = await desk();
    expect(await tell({ id: 'T9', source: 'desk', status: 'closed' })).toEqual({
      ok: false,
      refusal: { reason: 'unknown_ticket' },
    });
  });

  it('can’t lie in the future', async () => {
    const { tell, stores } = await desk();
    expect(await tell({ ...TICKET, openedAt: '2027-01-01T00:00:00Z' })).toMatchObject({
      refusal: { problems: [{ field: 'openedAt', reason: 'lies in the future' }] },
    });
    expect(await stores.events.count()).toBe(0);
  });
});
