import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/chat/card.js';
import { ticketCard } from '../../src/chat/cards/ticket-card.js';
import type { TicketView } from '../../src/chat/cards/ticket-view.js';
import { ticketWhyCard } from '../../src/chat/cards/ticket-why-card.js';
import { readerFor } from '../../src/chat/reader.js';
import type { ServiceTicket } from '../../src/domain/service-ticket.js';
import { LANGUAGES } from '../../src/domain/staff.js';
import { exampleOverview } from '../contracts/stores/example-values.js';
import { someAlert } from '../support/alerts.js';
import { cardText, pressesOf, pressOf } from './card-text.js';
import { someTicket, TICKET_ID } from './tickets-at-hand.js';
import {
  ADA,
  ada,
  BO,
  bo,
  chatTestSettings,
  cleo,
  errorsOf,
  formOf,
  MORNING,
  NORDLYS,
  said,
  whispered,
  workplace,
} from './workplace.js';

/** An agent: whoever sells is no part of the queue unless named. */
const DORA = 'UDORA';
const dora = () => ada({ id: 'S05', name: 'Dora Nilsen', role: 'agent', slackUserId: DORA });
const eli = () => bo({ id: 'S09', name: 'Eli Vik', role: 'sales', slackUserId: 'UELI' });

async function atWork(over: Partial<ServiceTicket> = {}) {
  const here = await workplace({ staff: [ada(), bo(), cleo({ slackUserId: 'UCLEO' }), dora(), eli()] });
  await here.stores.serviceTickets.add(someTicket(over));
  const ticket = async () => {
    const found = await here.stores.serviceTickets.find(TICKET_ID);
    if (found === null) throw new Error('the ticket is gone');
    return found;
  };
  return { ...here, ticket };
}

const calm = () =>
  exampleOverview(NORDLYS, { name: 'Nordlys Maskin AS', churn: null, openTickets: 2, mood: 'bad' });

function viewOf(over: Partial<TicketView> = {}): TicketView {
  return {
    ticket: someTicket(),
    customerName: 'Nordlys Maskin AS',
    overview: calm(),
    openAlert: null,
    people: new Map([ada(), bo(), cleo(), dora()].map((person) => [person.id, person])),
    shownTo: 'channel',
    platform: 'slack',
    settings: chatTestSettings,
    now: MORNING,
    ...over,
  };
}

const shown = (over: Partial<TicketView> = {}, language: (typeof LANGUAGES)[number] = 'en'): Card =>
  ticketCard(viewOf(over), readerFor(language, 'Europe/Oslo'));

describe('the card of a ticket', () => {
  it('says whose it is, what about, by when, and what to know first', () => {
    const card = shown();
    expect(card.summary).toBe('Ticket from Nordlys Maskin AS: Defect, answer by Mon 2 Mar, 17:00');
    expect(cardText(card).split('\n')).toEqual([
      '# Nordlys Maskin AS',
      'Defect',
      '“The press stops with error E42”',
      'Answer by: Mon 2 Mar, 17:00',
      'For: Ada Berg',
      'Queue: technical',
      'Ticket: 4711',
      'Mood: bad',
      'At a glance',
      '2 open tickets · do not sell now',
      '@Ada Berg, this one is for you.',
      '[Take] [Answered] (Hand over…) (Show customer) (Why here?) (Category…)',
    ]);
  });

  it('shows the level by word and shape only where there is a risk, and then why', () => {
    expect(JSON.stringify(shown())).not.toContain('"level"');
    const risky = shown({ openAlert: someAlert(NORDLYS) });
    expect(risky.blocks[0]).toMatchObject({ type: 'title', level: 'high', levelWord: 'High risk' });
    expect(cardText(risky)).toContain('Open alert: high, because of');
  });

  it.each(LANGUAGES)(
    'tells a channel nothing of class or worth, and one person all of it, in %s',
    (language) => {
      const { words } = readerFor(language, 'Europe/Oslo');
      const classLine = words.text('firstContact.class', { tier: words.text('tier.premium') });
      expect(cardText(shown({ shownTo: 'channel' }, language))).not.toContain('/100');
      expect(cardText(shown({ shownTo: 'channel' }, language))).not.toContain(classLine);
      expect(cardText(shown({ shownTo: 'person' }, language))).toContain(classLine);
    },
  );

  it.each(LANGUAGES)(
    'names what the class has beside to one person, and not to a channel, in %s',
    (language) => {
      const { words } = readerFor(language, 'Europe/Oslo');
      const settings = { ...chatTestSettings, extras: { premium: ['priority_booking'] } } as const;
      const extra = words.text('extra.priority_booking');
      const text = (shownTo: TicketView['shownTo']) => cardText(shown({ settings, shownTo }, language));
      expect(text('private')).toContain(`${words.text('tier.premium')} · `);
      expect(text('private')).toContain(extra);
      expect(text('channel')).not.toContain(extra);
    },
  );

  it('shortens a long subject and shows a hostile one as it is', () => {
    const hostile = '<!channel> *now* <https://evil.example|click>\n\n{{name}} '.repeat(20);
    const text = cardText(shown({ ticket: someTicket({ subject: hostile }) }));
    expect(text).toContain('<!channel> *now* <https://evil.example|click> {{name}}');
    expect(text).toContain('…”');
  });

  it('says from when people take over, and that it is overdue', () => {
    const base = someTicket();
    const routing = { ...base.routing, seniority: 'bot', assigneeId: null, peopleAt: MORNING } as const;
    expect(cardText(shown({ ticket: someTicket({ routing }) }))).toContain(
      'For: self-service first, a colleague from Mon 2 Mar, 09:00',
    );
    const late = new Date(base.routing.respondBy.getTime() + 1);
    expect(cardText(shown({ now: late }))).toContain('Still without an answer; it was due Mon 2 Mar, 17:00.');
  });

  it('of nobody known says so', () => {
    const card = shown({ customerName: null, overview: null });
    expect(cardText(card)).toContain('# Unknown customer');
    expect(pressesOf(card).map(({ action }) => action)).not.toContain('customer.show');
  });

  it('asks to confirm a private person’s route', () => {
    const card = shown({ ticket: someTicket({ state: { name: 'proposed' } }) });
    expect(cardText(card)).toContain('A proposal: this is a private person');
    expect(cardText(card)).toContain('[Confirm] [Other queue…] (Take)');
    expect(cardText(card)).not.toContain('this one is for you');
  });

  it('needs no answer any more once it has one', () => {
    const state = { name: 'answered', byId: 'S02', at: MORNING } as const;
    const card = shown({ ticket: someTicket({ state }) });
    expect(cardText(card)).toContain('Answered by Bo Lind, 2 Mar, 09:00');
    expect(pressesOf(card).map(({ action }) => action)).toEqual([
      'customer.show',
      'ticket.why',
      'ticket.sort',
    ]);
  });
});

describe('why a ticket is here', () => {
  it('is told in plain words, to the asker alone', async () => {
    const { press } = await atWork();
    const text = said(await press('ticket.why', TICKET_ID));
    expect(text).toContain('Subject: Defect. That belongs to the queue technical.');
    expect(text).toContain('Service class Premium: first answer within 8 hours, an experienced colleague.');
    expect(text).toContain('Only the queue’s service hours count.');
  });

  it.each(LANGUAGES)('has words of its own for every rule in %s', (language) => {
    const line = { hours: 8, seniority: 'senior', aroundTheClock: 1 };
    const reasons: ServiceTicket['routing']['reasons'] = [
      { rule: 'category_queue', values: { queue: 'technical', category: 'defect' } },
      { rule: 'tier', values: { tier: 'vip', ...line } },
      { rule: 'no_tier', values: line },
      { rule: 'unknown_customer', values: line },
      { rule: 'technical_vip', values: {} },
      { rule: 'risk_and_value', values: { topPercent: 30 } },
      { rule: 'priority', values: { hours: 4 } },
      { rule: 'nobody_of_seniority', values: { wanted: 'senior', found: 'junior' } },
      { rule: 'nobody_of_seniority', values: { wanted: 'senior', found: '' } },
      { rule: 'natural_person', values: {} },
    ];
    const base = someTicket();
    const view = { ticket: { ...base, routing: { ...base.routing, reasons } }, customerName: 'X' };
    const lines = cardText(ticketWhyCard(view, readerFor(language, 'Europe/Oslo')))
      .split('\n')
      .filter((text) => text.startsWith('•'));
    expect(new Set(lines).size).toBe(reasons.length);
  });
});

describe('pressing on a ticket’s card', () => {
  it('Take makes it one’s own, in place, and can be taken back', async () => {
    const { press, ticket, refreshed } = await atWork();
    expect(await press('ticket.take', TICKET_ID, BO)).toEqual({ kind: 'done' });
    expect(await ticket()).toMatchObject({
      state: { name: 'taken', byId: 'S02' },
      routing: { assigneeId: 'S02' },
      isCardStale: true,
    });
    const undo = pressOf(shown({ ticket: await ticket() }), 'Undo');
    expect(said(await press('ticket.undo', TICKET_ID, ADA, { ...undo.args }))).toBe(
      'Only Bo Lind can take this step back.',
    );
    expect(await press('ticket.undo', TICKET_ID, BO, { ...undo.args })).toEqual({ kind: 'done' });
    expect(await ticket()).toMatchObject({ state: { name: 'routed' }, routing: { assigneeId: 'S01' } });
    expect(refreshed).toEqual([TICKET_ID, TICKET_ID, TICKET_ID]);
  });

  it('tells the slower of two people who has it', async () => {
    const { press, ticket } = await atWork();
    const answers = await Promise.all([
      press('ticket.take', TICKET_ID, ADA),
      press('ticket.take', TICKET_ID, BO),
    ]);
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    const { state } = await ticket();
    const name = state.name === 'taken' && state.byId === 'S01' ? 'Ada Berg' : 'Bo Lind';
    expect(answers.flatMap((answer) => (answer.kind === 'whisper' ? [cardText(answer.card)] : []))).toEqual([
      `${name} has this one already, since 2 Mar, 09:00.`,
    ]);
  });

  it('takes a step back for ten minutes only', async () => {
    const { press, clock } = await atWork();
    await press('ticket.answered', TICKET_ID);
    clock.now = new Date(MORNING.getTime() + 11 * 60_000);
    expect(said(await press('ticket.undo', TICKET_ID))).toContain('can be taken back for 10 minutes');
  });

  it('Answered stops the clock, and nobody takes it any more', async () => {
    const { press, ticket } = await atWork();
    expect(await press('ticket.answered', TICKET_ID)).toEqual({ kind: 'done' });
    expect(await ticket()).toMatchObject({ nextStepAt: null, isOpen: true });
    expect(said(await press('ticket.take', TICKET_ID, BO))).toBe(
      'This ticket needs no answer any more. Answered by Ada Berg, 2 Mar, 09:00.',
    );
    expect(said(await press('ticket.hand_over', TICKET_ID, BO))).toContain('needs no answer any more');
  });

  it('Hand over names the new person under the card', async () => {
    const { press, submit, ticket, stores } = await atWork();
    const form = formOf(await press('ticket.hand_over', TICKET_ID));
    expect(errorsOf(await submit(form, {}))).toEqual({ person: 'Please choose a person.' });
    expect(await submit(form, { person: 'S05' })).toEqual({ kind: 'done' });
    expect((await ticket()).routing.assigneeId).toBe('S05');
    const posted = await stores.deliveries.unsent('slack-channel-CSERVICE', 5);
    expect(posted.map(({ content }) => content)).toContainEqual({
      kind: 'ticket_reply',
      ticketId: TICKET_ID,
      about: 'handed_over',
      staffId: 'S05',
    });
  });

  it('gives the new person the card where it is in no channel', async () => {
    const { press, submit, stores } = await atWork({
      targets: [{ platform: 'slack', kind: 'person', id: ADA }],
    });
    await submit(formOf(await press('ticket.hand_over', TICKET_ID)), { person: 'S05' });
    const posted = await stores.deliveries.unsent(`slack-person-${DORA}`, 5);
    expect(posted.map(({ content }) => content.kind)).toEqual(['ticket_card']);
  });

  it('Confirm settles a private person’s route, once', async () => {
    const { press, ticket } = await atWork({ state: { name: 'proposed' } });
    expect(await press('ticket.confirm', TICKET_ID, DORA)).toEqual({ kind: 'done' });
    expect((await ticket()).state).toEqual({ name: 'routed', at: MORNING, byId: 'S05' });
    expect(said(await press('ticket.confirm', TICKET_ID, BO))).toBe(
      'The route of this ticket is settled already.',
    );
  });

  it('Other queue routes a proposal anew, in that queue', async () => {
    const { press, submit, ticket } = await atWork({ state: { name: 'proposed' } });
    const form = formOf(await press('ticket.move', TICKET_ID, DORA));
    expect(errorsOf(await submit(form, { queue: 'nowhere' }, DORA))).toEqual({
      queue: 'Please choose one of these.',
    });
    expect(await submit(form, { queue: 'general' }, DORA)).toEqual({ kind: 'done' });
    expect(await ticket()).toMatchObject({
      routing: { queue: 'general' },
      state: { name: 'routed', byId: 'S05' },
    });
  });

  it('Category sorts it anew, answered or not, and the card says so', async () => {
    const { press, submit, ticket, stores } = await atWork({
      state: { name: 'answered', at: MORNING, byId: null },
    });
    const form = formOf(await press('ticket.sort', TICKET_ID, DORA));
    expect(form.inputs).toMatchObject([{ name: 'category', initial: 'defect' }]);
    expect(errorsOf(await submit(form, { category: 'own:Nowhere' }, DORA))).toEqual({
      category: 'Please choose one of these.',
    });
    expect(await submit(form, { category: 'billing' }, DORA)).toEqual({ kind: 'done' });
    const sorted = await ticket();
    expect(sorted).toMatchObject({ category: 'billing', isCardStale: true });
    expect(await stores.audit.recent(1)).toMatchObject([
      { subjectId: TICKET_ID, actorId: 'S05', details: { step: 'sorted', from: 'defect', to: 'billing' } },
    ]);
    // Chosen once more, nothing changes.
    await submit(form, { category: 'billing' }, DORA);
    expect((await ticket()).version).toBe(sorted.version);
  });

  it('is not for those who sell and have nothing to do with the queue', async () => {
    const { press, ticket } = await atWork();
    const before = await ticket();
    for (const action of ['ticket.take', 'ticket.show', 'ticket.why', 'ticket.hand_over', 'ticket.sort'])
      expect(said(await press(action, TICKET_ID, 'UELI'))).toContain('Only the people of this queue');
    expect(await ticket()).toEqual(before);
  });

  it('is for whoever was told of it, such as a deputy', async () => {
    const notices = [{ about: 'warned', staffId: 'S09', at: MORNING, targets: [] }] as const;
    const { press } = await atWork({ notices });
    expect(said(await press('ticket.show', TICKET_ID, 'UELI'))).toContain('Nordlys Maskin AS');
  });

  it('says that it is gone', async () => {
    const { press } = await workplace();
    for (const action of ['ticket.show', 'ticket.take', 'ticket.hand_over', 'ticket.why', 'ticket.sort'])
      expect(said(await press(action, 'ticket:desk:none'))).toBe('This ticket is no longer on record.');
  });
});

describe('the ticket that is shown', () => {
  it('is not counted as one more open ticket of its customer', () => {
    const only = cardText(shown({ overview: { ...calm(), openTickets: 1 } }));
    expect(only).not.toContain('open ticket');
    expect(cardText(shown())).toContain('2 open tickets');
  });

  it('tells one mood, that of what was just written', () => {
    const text = cardText(
      shown({ shownTo: 'private', role: 'sales', overview: { ...calm(), mood: 'good' } }),
    );
    expect(text).toContain('Mood: bad');
    expect(text).not.toContain('mood good');
  });

  it('is handed over to the people of its queue before all others', async () => {
    const { press } = await atWork();
    const [person] = formOf(await press('ticket.hand_over', TICKET_ID, DORA)).inputs;
    const names = person?.kind === 'select' ? person.options.map(({ text }) => text.split(' (')[0]) : [];
    expect(names.slice(0, 2).sort()).toEqual([bo().name, dora().name].sort());
    expect(names).toContain(eli().name);
  });
});

describe('mine', () => {
  it('lists the tickets that wait for one’s answer by due time, each to be opened', async () => {
    const { ask, press, stores } = await atWork();
    const later = someTicket();
    await stores.serviceTickets.add({
      ...later,
      id: 'ticket:desk:2',
      ticketId: '4712',
      customerId: null,
      category: 'billing',
      routing: { ...later.routing, respondBy: new Date(MORNING.getTime() - 1) },
    });
    await stores.serviceTickets.add({
      ...later,
      id: 'done',
      state: { name: 'answered', at: MORNING, byId: null },
    });
    const card = whispered(await ask('mine'));
    expect(cardText(card)).toContain(
      'Your tickets\nUnknown customer: Invoice (4712), was due Mon 2 Mar, 08:59\nNordlys Maskin AS: Defect (4711), by Mon 2 Mar, 17:00',
    );
    expect(said(await press('ticket.show', TICKET_ID))).toContain('# [High risk] Nordlys Maskin AS\nDefect');
  });

  it('tells an agent without work that no ticket waits', async () => {
    const { ask } = await atWork();
    expect(said(await ask('mine', DORA))).toBe(
      'No ticket waits for your answer. Nothing to do here right now.',
    );
  });

  it('doesn’t say that there is nothing to do where tickets wait', async () => {
    const { ask, stores } = await atWork();
    const base = someTicket();
    await stores.serviceTickets.add({ ...base, id: 't', routing: { ...base.routing, assigneeId: 'S05' } });
    expect(said(await ask('mine', DORA))).not.toContain('Nothing to do');
  });
});
