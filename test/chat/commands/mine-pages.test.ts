import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.js';
import type { Task } from '../../../src/domain/task.js';
import { someAlert, someCustomer } from '../../support/alerts.js';
import { pressesOf, pressOf } from '../card-text.js';
import { MORNING, said, type Workplace, whispered, workplace } from '../workplace.js';

const ALERTS = 300;
const customers = Array.from({ length: ALERTS }, (_, index) =>
  someCustomer(`erp:${index}`, { name: `Kunde ${index}` }),
);

describe('/varsel mine with 300 alerts', () => {
  const alerts = customers.map(({ id }, index) =>
    someAlert(id, { dueAt: new Date(MORNING.getTime() + index * 60_000) }),
  );

  it('shows the most urgent and a way to every other one, each once and in order', async () => {
    const desk = await workplace({ customers, alerts });
    let card = whispered(await desk.ask('mine'));
    expect(card.summary).toBe('More than 100 open alerts; the most urgent are listed.');
    const seen = [...opened(card)];
    for (let pages = 0; hasMore(card) && pages < 100; pages++) {
      card = await shownMore(desk, card);
      seen.push(...opened(card));
    }
    expect(seen).toEqual(customers.map(({ name }) => `High: ${name}`));
    expect(card.summary).toBe('Your open alerts 286 to 300, the most urgent first.');
  });

  it('says so when what came next is done meanwhile', async () => {
    const { press } = await workplace({ customers: customers.slice(0, 1), alerts: alerts.slice(0, 1) });
    expect(said(await press('mine.page', 'alerts:15'))).toContain('nothing more on this list');
    expect(said(await press('mine.page', 'alerts:-1'))).toContain('Kunde 0');
    expect(said(await press('mine.page', 'alerts:999999'))).toContain('nothing more on this list');
  });
});

describe('/varsel mine with 20 tasks', () => {
  it('shows the first and a way to every other one', async () => {
    const desk = await workplace({ customers, alerts: [] });
    await desk.stores.tasks.add(customers.slice(0, 20).map(({ id }, index) => someTask(id, index)));
    let card = whispered(await desk.ask('mine'));
    const seen = [...opened(card)];
    while (hasMore(card)) {
      card = await shownMore(desk, card);
      seen.push(...opened(card));
    }
    expect(seen).toHaveLength(20);
    expect(new Set(seen).size).toBe(20);
  });

  it('begins a page with its heading, and says so when nothing is left on it', async () => {
    const desk = await workplace({ customers, alerts: [] });
    await desk.stores.tasks.add(customers.slice(0, 20).map(({ id }, index) => someTask(id, index)));
    const page = whispered(await desk.press('mine.page', 'tasks:8'));
    expect(page.blocks[0]).toEqual({ type: 'text', text: [{ bold: 'Your tasks' }] });
    expect(said(await desk.press('mine.page', 'tasks:20'))).toBe('There is nothing more on this list.');
    expect(said(await desk.press('mine.page', 'tickets:8'))).toBe('There is nothing more on this list.');
  });
});

function someTask(customerId: string, index: number): Task {
  return {
    id: `task:${customerId}`,
    kind: 'health_check',
    customerId,
    ownerId: 'S01',
    period: '2026-01',
    dueAt: new Date(MORNING.getTime() + index * 60_000),
    endsAt: new Date('2026-03-31T22:00:00Z'),
    isOpen: true,
    state: { name: 'open' },
    undo: null,
    targets: [],
    version: 1,
    isCardStale: false,
    createdAt: MORNING,
  };
}

function opened(card: Card): string[] {
  return card.blocks.flatMap((block) => (block.type === 'menu' ? block.options.map(({ text }) => text) : []));
}

function hasMore(card: Card): boolean {
  return pressesOf(card).some(({ text }) => text === 'Show more');
}

async function shownMore({ press }: Workplace, card: Card): Promise<Card> {
  const { action, subject } = pressOf(card, 'Show more');
  return whispered(await press(action, subject));
}
