import { describe, expect, it } from 'vitest';
import {
  emptySeries,
  type History,
  historyOf,
  type Series,
  type SeriesName,
} from '../../../src/domain/history.js';
import { pressOf } from '../card-text.js';
import { MORNING, NORDLYS, said, whispered, workplace } from '../workplace.js';

const DAY_MS = 86_400_000;

interface Contact {
  readonly daysAgo: number;
  readonly channel?: number;
  readonly status?: number;
  readonly tone?: number;
  readonly knownDaysAgo?: number;
}

async function withHistory(
  contacts: readonly Contact[],
  tickets: readonly (readonly [ticket: number, fact: number])[] = [],
) {
  const desk = await workplace();
  const sorted = contacts.toSorted((a, b) => b.daysAgo - a.daysAgo);
  const at = (daysAgo: number) => MORNING.getTime() - daysAgo * DAY_MS;
  const columns = (count: number) => ({
    supersededAtMs: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
  });
  const own: { readonly [Name in SeriesName]?: Series<Name> } = {
    interactions: {
      ...columns(sorted.length),
      atMs: Float64Array.from(sorted, ({ daysAgo }) => at(daysAgo)),
      knownAtMs: Float64Array.from(sorted, ({ daysAgo, knownDaysAgo }) => at(knownDaysAgo ?? daysAgo)),
      channel: Float64Array.from(sorted, ({ channel }) => channel ?? 1),
      status: Float64Array.from(sorted, ({ status }) => status ?? 0),
      direction: new Float64Array(sorted.length),
      tone: Float64Array.from(sorted, ({ tone }) => tone ?? Number.NaN),
      interactionIndex: Float64Array.from(sorted, (_, index) => index),
    },
    tickets: {
      ...columns(tickets.length),
      atMs: Float64Array.from(tickets, (_, index) => at(90 - index)),
      knownAtMs: Float64Array.from(tickets, (_, index) => at(90 - index)),
      ticketIndex: Float64Array.from(tickets, ([ticket]) => ticket),
      fact: Float64Array.from(tickets, ([, fact]) => fact),
      category: new Float64Array(tickets.length),
      tone: new Float64Array(tickets.length),
      flags: new Float64Array(tickets.length),
    },
  };
  const series: Partial<Record<SeriesName, unknown>> = own;
  const history: History = historyOf(
    NORDLYS,
    <Name extends SeriesName>(name: Name) => (series[name] ?? emptySeries(name)) as Series<Name>,
  );
  await desk.stores.histories.markDirty([NORDLYS]);
  await desk.stores.histories.saveRebuilt([{ history, version: 1 }]);
  return desk;
}

describe('/varsel customer', () => {
  it('shows the last contacts, the mood of the last one that has any, and open tickets', async () => {
    const { ask } = await withHistory(
      [
        { daysAgo: 2, channel: 0 },
        { daysAgo: 9, channel: 1, tone: -1 },
        { daysAgo: 30, channel: 2, tone: 0.9 },
      ],
      [
        [1, 0],
        [2, 0],
        [1, 1],
        [1, 2],
      ],
    );
    const answer = said(await ask('customer nordlys'));
    expect(answer).toContain('Mood at the last contact: bad\nOpen tickets: 1\n');
    expect(answer).toContain(
      'Last contacts\n• 28 Feb 2026: Email\n• 21 Feb 2026: Call, mood bad\n• 31 Jan 2026: Meeting, mood good\n',
    );
  });

  it('has a way to all of many contacts, each once, the newest first', async () => {
    const { ask, press } = await withHistory(
      Array.from({ length: 45 }, (_, index) => ({ daysAgo: index + 1 })),
    );
    let card = whispered(await ask('customer nordlys'));
    const dates = new Set<string>();
    for (const more of ['42 earlier contacts', '22 earlier contacts', '2 earlier contacts']) {
      const { action, subject, args } = pressOf(card, more);
      const answer = await press(action, subject, undefined, { ...args });
      card = whispered(answer);
      for (const [, date] of said(answer).matchAll(/• (.+): Call/g)) dates.add(date ?? '');
    }
    expect(dates.size).toBe(42);
  });

  it('counts no contact that was cancelled, lies ahead, or was not known yet', async () => {
    const { ask } = await withHistory([
      { daysAgo: 1, status: 1 },
      { daysAgo: -3 },
      { daysAgo: 4, knownDaysAgo: -1 },
    ]);
    expect(said(await ask('customer nordlys'))).not.toContain('Last contacts');
  });

  it('says nothing of tickets and mood where none are on record', async () => {
    const { ask } = await withHistory([{ daysAgo: 1 }]);
    const answer = said(await ask('customer nordlys'));
    expect(answer).not.toContain('Open tickets');
    expect(answer).not.toContain('Mood');
  });

  it('is not shared with its contacts beyond the facts', async () => {
    const { press, adapter } = await withHistory([{ daysAgo: 1 }]);
    await press('customer.share', NORDLYS);
    expect(JSON.stringify(adapter.sent[0]?.card)).not.toContain('Last contacts');
  });
});
