import { describe, expect, test } from 'vitest';
import { readText } from '../../src/reading/read-text.js';
import { phraseTicketReader, type TicketReader } from '../../src/reading/read-ticket.js';
import type { Stores } from '../../src/stores/stores.js';
import { sortedByHand } from '../../src/tickets/sort-anew.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { exampleServiceTicket } from '../contracts/stores/example-values.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventsOf, NOW, takeIn } from './take-in.js';

const files = temporaryFolder();
const HEADER =
  'id,customer_id,opened,first_response,closed,escalated_at,category,priority,subject,text,language';
const file = (...lines: string[]) => files.write('tickets.csv', `${[HEADER, ...lines].join('\n')}\n`);

async function openedOf(line: string) {
  const { stores } = await takeIn(file(line), 'tickets');
  const opened = (await eventsOf(stores, ['main:1'])).find(({ payload }) => payload.type === 'ticket_opened');
  if (opened?.payload.type !== 'ticket_opened') throw new Error('no ticket was opened');
  return opened.payload;
}

describe('a ticket', () => {
  test('is opened, answered, escalated and closed', async () => {
    const path = file(
      'T1,1,2025-05-01T08:00,2025-05-01T10:30,2025-05-03T09:00,2025-05-02T12:00,defect,high,Pump leaks,It leaks.,en',
    );
    const { stores, summary } = await takeIn(path, 'tickets');
    expect(summary.counts).toMatchObject({ rows: 1, accepted: 1, written: 1 });
    const events = await eventsOf(stores, ['main:1']);
    expect(events.map(({ key, occurredAt }) => [key, occurredAt.toISOString()])).toEqual([
      ['main:ticket_answered:T1', '2025-05-01T10:30:00.000Z'],
      ['main:ticket_closed:T1', '2025-05-03T09:00:00.000Z'],
      ['main:ticket_escalated:T1', '2025-05-02T12:00:00.000Z'],
      ['main:ticket_opened:T1', '2025-05-01T08:00:00.000Z'],
    ]);
    expect(events[3]?.payload).toMatchObject({
      type: 'ticket_opened',
      ticketId: 'T1',
      category: 'defect',
      priority: 'high',
      language: 'en',
      subject: 'Pump leaks',
      text: 'It leaks.',
    });
  });

  test('is read for what the file doesn’t say of it', async () => {
    const text = 'We want to move all our data to another system. How do we export everything?';
    const reading = readText('Data export', text);
    expect(await openedOf(`T1,1,2025-05-01,,,,,,Data export,${text},`)).toMatchObject(reading);
    const said = await openedOf(`T1,1,2025-05-01,,,,billing,,Data export,${text},nb-NO`);
    expect(said).toMatchObject({ ...reading, category: 'billing', language: 'nb' });
  });

  test('without a text is of no known category', async () => {
    expect(await openedOf('T1,1,2025-05-01,,,,,,,,')).toMatchObject({
      category: 'other',
      tone: null,
      flags: [],
    });
  });

  test('of any length is taken in, and cut', async () => {
    const { text, subject } = await openedOf(
      `T1,1,2025-05-01,,,,,,${'s'.repeat(3_000)},${'word '.repeat(20_000)},`,
    );
    expect(subject.length).toBe(500);
    expect(text.length).toBe(10_000);
  });

  test('that is closed after it was imported brings only its end', async () => {
    const stores = memoryStores();
    await takeIn(file('T1,1,2025-05-01T08:00,,,,,,A,B,'), 'tickets', { stores });
    const closed = file('T1,1,2025-05-01T08:00,,2025-06-01T08:00,,,,A,B,');
    const { summary } = await takeIn(closed, 'tickets', { stores });
    expect(summary.counts).toMatchObject({ accepted: 1, written: 1 });
    expect(await stores.events.count()).toBe(2);
  });

  test('closed on the day it was opened is closed when it was opened, not the midnight before', async () => {
    const { stores } = await takeIn(file('T1,1,2025-05-01T08:00,,2025-05-01,,,,A,B,'), 'tickets');
    const events = await eventsOf(stores, ['main:1']);
    expect(events.map(({ occurredAt }) => occurredAt.toISOString())).toEqual([
      '2025-05-01T08:00:00.000Z',
      '2025-05-01T08:00:00.000Z',
    ]);
  });

  test.each([
    [
      'answered before it was opened',
      'T1,1,2025-05-04,2025-05-01,,,,,,,',
      'first_response',
      /lies before opened/,
    ],
    ['closed in the future', 'T1,1,2025-05-04,,2027-01-01,,,,,,', 'closed', /lies in the future/],
    ['of an unknown category', 'T1,1,2025-05-04,,,,weather,,,,', 'category', /"codes: category:"/],
    ['of an unknown priority', 'T1,1,2025-05-04,,,,,P1,,,', 'priority', /none of low, normal, high/],
  ])('%s is rejected', async (_what, line, field, reason) => {
    const { rejects, stores } = await takeIn(file(line), 'tickets');
    expect(rejects).toMatchObject([{ kind: 'rejected', field, reason: expect.stringMatching(reason) }]);
    expect(await stores.events.count()).toBe(0);
  });
});

describe('a ticket that its source sorts itself', () => {
  test('keeps the source’s own name, and is of the category that the company says or phrases read', async () => {
    const text = 'The pump is broken and leaks oil.';
    const own = await openedOf(`T1,1,2025-05-01,,,,own:Warranty,,,${text},`);
    expect(own).toMatchObject({ category: 'defect', ownCategory: 'Warranty', categoryBy: 'source' });
    const ticketReader = { ...phraseTicketReader, categoryOf: () => 'billing' as const };
    const { stores } = await takeIn(file(`T1,1,2025-05-01,,,,own:Warranty,,,${text},`), 'tickets', {
      ticketReader,
    });
    const [event] = await eventsOf(stores, ['main:1']);
    expect(event?.payload).toMatchObject({ category: 'billing', ownCategory: 'Warranty' });
  });

  test('by words of its own is understood by the mapping', async () => {
    const { stores, rejects } = await takeIn(file('T1,1,2025-05-01,,,,Garantie,,A,B,'), 'tickets', {
      mapping: { codes: { category: { Garantie: 'own:Warranty' } } },
    });
    expect(rejects.filter(({ kind }) => kind === 'rejected')).toEqual([]);
    const [event] = await eventsOf(stores, ['main:1']);
    expect(event?.payload).toMatchObject({ ownCategory: 'Warranty', categoryBy: 'source' });
  });

  test('has the mood that the source says', async () => {
    const path = files.write(
      'moods.csv',
      'id,customer_id,opened,text,mood\nT1,1,2025-05-01,Oh well.,angry\n',
    );
    const { stores } = await takeIn(path, 'tickets');
    const [event] = await eventsOf(stores, ['main:1']);
    expect(event?.payload).toMatchObject({ tone: -0.8, toneBy: 'source' });
  });

  test('under an endless name is rejected', async () => {
    const { rejects } = await takeIn(file(`T1,1,2025-05-04,,,,own:${'x'.repeat(80)},,,,`), 'tickets');
    expect(rejects).toMatchObject([{ field: 'category', reason: expect.stringMatching(/own:warranty/) }]);
  });

  test('stays the same event whichever model reads it', async () => {
    const stores = memoryStores();
    const learned = (version: number): TicketReader => ({
      read: (...asked) => ({
        ...phraseTicketReader.read(...asked),
        category: version === 1 ? 'capacity' : 'how_to',
        ownCategory: `Name ${version}`,
        categoryBy: `ticket-category.${version}`,
      }),
      categoryOf: () => null,
      ownCategories: [],
    });
    const path = file('T1,1,2025-05-01T08:00,,,,,,A,B,');
    await takeIn(path, 'tickets', { stores, ticketReader: learned(1) });
    await takeIn(path, 'tickets', { stores, ticketReader: learned(2) });
    await takeIn(path, 'tickets', { stores });
    const events = await eventsOf(stores, ['main:1']);
    expect(events).toHaveLength(1);
    expect(events[0]?.payload).toMatchObject({ category: 'capacity', categoryBy: 'ticket-category.1' });
  });
});

describe('interactions', () => {
  const header = 'id,customer_id,time,type,direction,contact,text';
  const interactions = (...lines: string[]) =>
    files.write('interactions.csv', `${[header, ...lines].join('\n')}\n`);

  test('of several people name each once', async () => {
    const path = interactions('1,1,2025-05-01,meeting,,Kari; Ola;;Kari ;,', '2,1,2025-05-01,visit,,;,');
    const { stores } = await takeIn(path, 'interactions', {
      mapping: { source: 'crm', customerSource: 'main' },
    });
    const events = await eventsOf(stores, ['main:1']);
    expect(events.map(({ payload }) => payload.type === 'interaction' && payload.contactIds)).toEqual([
      ['crm:Kari', 'crm:Ola'],
      [],
    ]);
  });

  test('keep the mood of what the customer wrote, and not the text', async () => {
    const text = 'I am very disappointed. This is unacceptable and terrible service!';
    const path = interactions(
      `1,1,2025-05-01,email,in,Kari,${text}`,
      `2,1,2025-05-01,email,out,Kari,${text}`,
      '3,1,2025-05-01,email,in,Kari,',
    );
    const { stores } = await takeIn(path, 'interactions');
    const events = await eventsOf(stores, ['main:1']);
    expect(events.map(({ payload }) => payload.type === 'interaction' && payload.tone)).toEqual([
      readText('', text).tone,
      null,
      null,
    ]);
    expect(JSON.stringify(events)).not.toContain('disappointed');
  });
});

describe('a ticket of which its source knows that it is an emergency', () => {
  const openedIn = async (cell: string, text = 'Please call us.') => {
    const path = files.write(
      'tickets.csv',
      `id,customer_id,opened,category,text,emergency\nT1,1,2025-05-01,defect,${text},${cell}\n`,
    );
    const { stores, rejects } = await takeIn(path, 'tickets');
    const [opened] = await eventsOf(stores, ['main:1']);
    return { flags: opened?.payload.type === 'ticket_opened' ? opened.payload.flags : null, rejects };
  };

  test('says so, whatever its words say, and is not talked out of it', async () => {
    expect((await openedIn('yes')).flags).toEqual(['emergency']);
    for (const cell of ['', 'no']) expect((await openedIn(cell)).flags).toEqual([]);
    expect((await openedIn('no', 'Our production is down and stands still.')).flags).toContain('emergency');
    expect((await openedIn('perhaps')).rejects).toHaveLength(1);
  });

  test('stays one when a person sorts it', async () => {
    const path = files.write(
      'tickets.csv',
      'id,customer_id,opened,category,text,emergency\nT1,1,2025-05-01,defect,Please call us.,yes\n',
    );
    const { stores } = await takeIn(path, 'tickets');
    const ticket = exampleServiceTicket('ticket:main:T1', {
      source: 'main',
      ticketId: 'T1',
      category: 'defect',
    });
    await stores.serviceTickets.add(ticket);
    const at = new Date(NOW.getTime() + 60_000);
    const context = { importId: 'press', importedAt: at, companyCurrency: 'EUR', now: at };
    await sortedByHand(ticket, 'capacity', context, stores);
    for (const { payload } of await stores.events.ofKey('main:ticket_opened:T1'))
      expect(payload).toMatchObject({ flags: ['emergency'] });
  });
});

describe('a ticket that a person has sorted', () => {
  const line = (category: string, text: string) => `T1,1,2025-05-01,,,,${category},,Pump leaks,${text},en`;
  const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

  /** Told by a file, then sorted by hand. */
  async function sorted(category: string): Promise<Stores> {
    const { stores } = await takeIn(file(line(category, 'It leaks.')), 'tickets');
    const ticket = exampleServiceTicket('ticket:main:T1', {
      source: 'main',
      ticketId: 'T1',
      category: 'defect',
    });
    await stores.serviceTickets.add(ticket);
    const context = { importId: 'press', importedAt: later(1), companyCurrency: 'EUR', now: later(1) };
    await sortedByHand(ticket, 'spare_part', context, stores);
    return stores;
  }

  async function newestIn(stores: Stores) {
    const versions = await stores.events.ofKey('main:ticket_opened:T1');
    const newest = versions.toSorted((a, b) => a.importedAt.getTime() - b.importedAt.getTime()).at(-1);
    if (newest?.payload.type !== 'ticket_opened') throw new Error('no ticket was opened');
    return { ...newest.payload, versions: versions.length };
  }

  const again = (stores: Stores, category: string, text: string, minutes: number) =>
    takeIn(file(line(category, text)), 'tickets', { stores, now: later(minutes) });

  test.each(['defect', ''])('stays so where a file tells more of it (category %j)', async (category) => {
    const stores = await sorted(category);
    await again(stores, category, 'It leaks at the seal.', 2);
    expect(await newestIn(stores)).toMatchObject({
      category: 'spare_part',
      categoryBy: 'person',
      text: 'It leaks at the seal.',
      versions: 3,
    });
    // The same file again changes nothing, nor does the one before.
    await again(stores, category, 'It leaks at the seal.', 3);
    await again(stores, category, 'It leaks.', 4);
    expect(await newestIn(stores)).toMatchObject({ text: 'It leaks at the seal.', versions: 3 });
  });

  test('stays so where every import counts as what is known from then on', async () => {
    const stores = await sorted('defect');
    const mapping = { knownAt: 'imported' };
    for (const minutes of [2, 3, 4])
      await takeIn(file(line('defect', 'It leaks at the seal.')), 'tickets', {
        stores,
        mapping,
        now: later(minutes),
      });
    expect(await newestIn(stores)).toMatchObject({ category: 'spare_part', versions: 3 });
  });

  test('stays so where a name of the source’s own is read otherwise', async () => {
    const stores = await sorted('own:Warranty');
    await again(stores, 'own:Warranty', 'The invoice is wrong, please send a new invoice.', 2);
    expect(await newestIn(stores)).toMatchObject({ category: 'spare_part', categoryBy: 'person' });
  });

  test('is the source’s again where that has sorted it anew', async () => {
    const stores = await sorted('defect');
    await again(stores, 'billing', 'It leaks at the seal.', 2);
    expect(await newestIn(stores)).toMatchObject({ category: 'billing', categoryBy: 'source' });
  });
});
