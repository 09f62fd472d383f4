import { describe, expect, it } from 'vitest';
import type { ServiceTicket } from '../../src/domain/service-ticket.js';
import { runTicketClock } from '../../src/tickets/run-ticket-clock.js';
import { someTicket, TICKET_ID } from '../chat/tickets-at-hand.js';
import { MORNING } from '../chat/workplace.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';
import { someTicketDependencies } from '../support/service-desk.js';

const HOUR_MS = 3_600_000;
const after = (hours: number) => new Date(MORNING.getTime() + hours * HOUR_MS);

async function clockwork(over: Partial<ServiceTicket> = {}) {
  const stores = memoryStores();
  await stores.staff.upsert([
    somePerson('S01', { deputyId: 'S05', leaderId: 'S03' }),
    somePerson('S02'),
    somePerson('S03'),
    somePerson('S05'),
  ]);
  await stores.serviceTickets.add(someTicket(over));
  let at = MORNING;
  const dependencies = someTicketDependencies(stores, () => at);
  const tick = (when: Date) => {
    at = when;
    return runTicketClock(dependencies);
  };
  const ticket = async () => {
    const found = await stores.serviceTickets.find(TICKET_ID);
    if (found === null) throw new Error('the ticket is gone');
    return found;
  };
  const toldTo = async (staffId: string) =>
    (await stores.deliveries.unsent(`slack-person-U${staffId}`, 20)).map(({ content }) =>
      content.kind === 'ticket_notice' ? content.about : content.kind,
    );
  return { stores, tick, ticket, toldTo };
}

describe('the clock of tickets', () => {
  it('warns the assignee when most of the time is gone, the leader when all of it is, each once', async () => {
    const { tick, toldTo } = await clockwork();
    expect(await tick(after(5.9))).toBe(0);
    expect(await tick(after(6))).toBe(1);
    expect(await tick(after(6.5))).toBe(0);
    expect([await toldTo('S01'), await toldTo('S03')]).toEqual([['warned'], []]);
    expect(await tick(after(8))).toBe(1);
    expect(await tick(after(30))).toBe(0);
    expect([await toldTo('S01'), await toldTo('S03')]).toEqual([['warned'], ['overdue']]);
  });

  it('makes up for what nobody ticked: both, in their order', async () => {
    const { tick, toldTo, ticket } = await clockwork();
    expect(await tick(after(40))).toBe(2);
    expect([await toldTo('S01'), await toldTo('S03')]).toEqual([['warned'], ['overdue']]);
    await tick(after(41));
    expect((await ticket()).nextStepAt).toBeNull();
  });

  it.each([
    ['answered', { state: { name: 'answered', at: MORNING, byId: null }, nextStepAt: null }],
    ['closed', { state: { name: 'closed', at: MORNING }, isOpen: false }],
  ] as const)('says nothing of one that is %s', async (_name, over) => {
    const { tick, toldTo } = await clockwork(over);
    expect(await tick(after(40))).toBe(0);
    expect(await toldTo('S01')).toEqual([]);
  });

  it('tells the deputy of somebody who is away', async () => {
    const { stores, tick, toldTo } = await clockwork();
    await stores.absences.add({
      id: 'a',
      staffId: 'S01',
      firstDay: '2026-03-02',
      lastDay: '2026-03-06',
      startsAt: MORNING,
      endsAt: after(100),
      saidBy: 'S01',
      saidAt: MORNING,
      cancelledAt: null,
    });
    await tick(after(6));
    expect([await toldTo('S01'), await toldTo('S05')]).toEqual([[], ['warned']]);
  });

  it('gives people what self-service has not answered by half of its time, and names the person', async () => {
    const base = someTicket();
    const { stores, tick, ticket } = await clockwork({
      routing: { ...base.routing, seniority: 'bot', assigneeId: null, peopleAt: after(4) },
      nextStepAt: after(4),
    });
    expect(await tick(after(4))).toBe(1);
    expect((await ticket()).routing).toMatchObject({
      seniority: 'junior',
      assigneeId: 'S05',
      peopleAt: null,
    });
    const posted = await stores.deliveries.unsent('slack-channel-CSERVICE', 9);
    expect(posted.map(({ content }) => content)).toEqual([
      { kind: 'ticket_card', ticketId: TICKET_ID },
      { kind: 'ticket_reply', ticketId: TICKET_ID, about: 'assigned', staffId: 'S05' },
    ]);
  });

  it('loses nothing to a process that dies, and tells nobody twice', async () => {
    const { stores, tick, toldTo } = await clockwork();
    const { add } = stores.deliveries;
    let adds = 0;
    Object.assign(stores.deliveries, {
      add: (...given: Parameters<typeof add>) =>
        ++adds === 2 ? Promise.reject(new Error('killed')) : add(...given),
    });
    // The row says so already when the message is lost.
    await expect(tick(after(6))).rejects.toThrow();
    expect(await toldTo('S01')).toEqual([]);
    await tick(after(6.1));
    await tick(after(6.2));
    expect(await toldTo('S01')).toEqual(['warned']);
  });

  it('brings the card to the person where the channel has refused it', async () => {
    const { stores, tick, toldTo } = await clockwork({ nextStepAt: after(0.02) });
    await tick(after(0.02));
    const [card] = await stores.deliveries.unsent('slack-channel-CSERVICE', 1);
    if (card === undefined) throw new Error('no card waits');
    const refused = { name: 'refused', at: MORNING, reason: 'archived', detail: '' } as const;
    await stores.deliveries.transition(card.id, card.state, refused);
    await tick(after(6));
    await tick(after(6.1));
    expect(await toldTo('S01')).toEqual(['ticket_card', 'warned']);
  });

  it('takes each step once, however many tick at once', async () => {
    const { tick, toldTo } = await clockwork();
    const steps = await Promise.all([1, 2, 3].map(() => tick(after(6))));
    expect(steps.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(await toldTo('S01')).toEqual(['warned']);
  });

  it('has the leader look at a proposal that nobody has confirmed', async () => {
    const { tick, toldTo } = await clockwork({ state: { name: 'proposed' } });
    await tick(after(6));
    expect([await toldTo('S01'), await toldTo('S03')]).toEqual([[], ['warned']]);
  });
});
