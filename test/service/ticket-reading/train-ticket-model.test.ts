import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { type TicketMood, TONE_OF_MOOD } from '../../../src/reading/ticket-mood.js';
import { heldTicketModel } from '../../../src/service/ticket-reading/held-ticket-model.js';
import { gatherLabelled } from '../../../src/service/ticket-reading/labelled-tickets.js';
import { learnedTicketReader } from '../../../src/service/ticket-reading/ticket-reader.js';
import { trainTicketModel } from '../../../src/service/ticket-reading/train-ticket-model.js';
import { memoryTrainedModels } from '../../memory/trained-models.js';
import { NOW, namedTickets, ticketEvent } from './named-tickets.js';

const LATER = new Date(NOW.getTime() + DAY_MS);

function trainOn(
  events: readonly VarselEvent[],
  trainedModels = memoryTrainedModels(),
  kind: 'ticket-category' | 'ticket-tone' = 'ticket-category',
) {
  return trainTicketModel(kind, {
    async *events() {
      yield events.slice(0, 100);
      yield events.slice(100);
    },
    trainedModels,
    now: NOW,
    isExperimental: false,
    createdBy: 'anna',
  });
}

describe('categories learned from the company’s own tickets', () => {
  it('are told by its own names, and count once they are told better than by phrases', async () => {
    const trainedModels = memoryTrainedModels();
    const training = await trainOn(namedTickets(300), trainedModels);
    if (training.kind !== 'trained') throw new Error(training.kind);
    const { report, model } = training;
    expect(training.faults).toEqual([]);
    expect(model.state).toBe('active');
    expect(Object.keys(report.labels)).toEqual(['how_to', 'own:Site visit', 'own:Warranty']);
    expect(report.test.macroF1).toBeGreaterThan(0.9);
    expect(report.test.ahead.low).toBeGreaterThan(0);

    const category = await heldTicketModel('ticket-category', trainedModels)();
    const reader = learnedTicketReader({ category, tone: null, ours: { 'site VISIT': 'how_to' } });
    const reading = reader.read('', 'Is the fan motor covered by the guarantee?', LATER);
    expect(reading).toMatchObject({ ownCategory: 'Warranty', categoryBy: 'ticket-category.1' });
    expect(reading.categoryWords.join(' ')).toMatch(/guarantee|covered/);
    // What rules need is one of ours: as the company says.
    const visit = reader.read('', 'Could a technician come on site and measure the doorway?', LATER);
    expect(visit).toMatchObject({ ownCategory: 'Site visit', category: 'how_to' });
  });

  it('are the same model where nothing has come since', async () => {
    const trainedModels = memoryTrainedModels();
    await trainOn(namedTickets(200), trainedModels);
    const again = await trainOn(namedTickets(200).toReversed(), trainedModels);
    expect(again).toMatchObject({ kind: 'trained', isNew: false, model: { version: 1, state: 'active' } });
  });

  it('stay a candidate where names follow no words', async () => {
    const names = ['own:Warranty', 'own:Site visit', 'how_to'];
    const atRandom = namedTickets(300, (_, random) => names[Math.floor(random() * names.length)] ?? 'how_to');
    const training = await trainOn(atRandom);
    expect(training).toMatchObject({
      model: { state: 'candidate' },
      faults: [{ kind: 'no_better_than_phrases' }],
    });
  });

  it('need enough tickets that somebody has named', async () => {
    const unnamed = namedTickets(300).map((event) =>
      event.payload.type === 'ticket_opened'
        ? { ...event, payload: { ...event.payload, categoryBy: 'ticket-category.1' } }
        : event,
    );
    expect(await trainOn(unnamed)).toEqual({ kind: 'too_few', tickets: 0, labels: 0, leftOut: {} });
    expect(await trainOn(namedTickets(120))).toMatchObject({ kind: 'too_few', tickets: 120, labels: 3 });
  });

  it('are learned from what was known then, corrections by people among it', async () => {
    const named = namedTickets(240);
    const corrected = named.slice(0, 30).map((event) => ({
      ...event,
      id: `${event.key}~2`,
      importedAt: LATER,
      payload: { ...event.payload, category: 'defect', ownCategory: 'Spark', categoryBy: 'person' },
    })) as VarselEvent[];
    const future = ticketEvent('999', LATER, 'From tomorrow', { categoryBy: 'source' });
    const all = async function* () {
      yield [...named, ...corrected, future];
    };
    const labelsAt = async (asOf: Date) => {
      const { tickets } = await gatherLabelled('ticket-category', all, asOf, 1_000);
      return tickets.map(({ label }) => label);
    };
    const before = await labelsAt(NOW);
    expect(before).toHaveLength(240);
    expect(before).not.toContain('own:Spark');
    const after = await labelsAt(new Date(LATER.getTime() + DAY_MS));
    expect(after).toHaveLength(241);
    expect(after.filter((label) => label === 'own:Spark')).toHaveLength(30);
  });

  it('are those of the newest tickets where there are more than are needed', async () => {
    const all = async function* () {
      yield namedTickets(50);
    };
    const { tickets, named } = await gatherLabelled('ticket-category', all, NOW, 10);
    expect(named).toBe(50);
    expect(tickets.map(({ ticketKey }) => ticketKey)).toEqual(
      Array.from({ length: 10 }, (_, index) => `desk:ticket_opened:${40 + index}`),
    );
  });
});

describe('moods learned from the company’s own tickets', () => {
  const SAID: Readonly<Record<TicketMood, string>> = {
    angry: 'That beats everything, the crumbs are still in the tray.',
    limited: 'Well, twelve trays it is, and never a thirteenth.',
    calm: 'The tray number is thirteen.',
    thankful: 'The crumbs are gone, you have our cake.',
  };
  const events = Array.from({ length: 240 }, (_, index) => {
    const mood = (['angry', 'limited', 'calm', 'thankful'] as const)[index % 4] ?? 'calm';
    const at = new Date(NOW.getTime() - (240 - index) * DAY_MS);
    return ticketEvent(`${index * 7}`, at, SAID[mood], { tone: TONE_OF_MOOD[mood], toneBy: 'source' });
  });

  it('are told where phrases say nothing, but not of tickets that the model may have learned from', async () => {
    const trainedModels = memoryTrainedModels();
    const training = await trainOn(events, trainedModels, 'ticket-tone');
    expect(training).toMatchObject({ kind: 'trained', faults: [], model: { state: 'active' } });
    const tone = await heldTicketModel('ticket-tone', trainedModels)();
    const reader = learnedTicketReader({ category: null, tone, ours: {} });
    expect(reader.read('', SAID.angry, LATER)).toMatchObject({
      tone: TONE_OF_MOOD.angry,
      toneBy: 'ticket-tone.1',
    });
    expect(reader.read('', SAID.thankful, LATER).tone).toBe(TONE_OF_MOOD.thankful);
    expect(reader.read('', SAID.angry, NOW)).toMatchObject({ toneBy: null });
  });
});
