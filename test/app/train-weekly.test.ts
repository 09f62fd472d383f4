import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { checkTicketTraining } from '../../src/app/ticket-training-check.js';
import { trainWeekly } from '../../src/app/train-weekly.js';
import { DAY_MS } from '../../src/domain/time.js';
import type { TrainedModelKind } from '../../src/domain/trained-model.js';
import { packArtefact } from '../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../src/learning/artefact/new-trained-model.js';
import { smallArtefact } from '../churn/model/small-model.js';
import { memoryStores } from '../memory/memory-stores.js';

const NOW = new Date('2026-11-25T08:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const logger = pino({ enabled: false });
const KINDS = ['ticket-category', 'ticket-tone'] as const;

/** A place where trainings are noted, and keep a model that counts, one that doesn't, or none. */
function place(keeps: 'active' | 'retired' | 'none') {
  const stores = memoryStores();
  const trained: string[] = [];
  let training = 0;
  const at = (now: Date) => ({
    check: () =>
      trainWeekly({ stores, now: () => now, logger }, 'train-tickets', KINDS, async (kind, because) => {
        trained.push(`${kind}: ${because.kind}`);
        if (keeps !== 'none') await keep(kind, now);
        return keeps !== 'none';
      }),
  });
  const keep = async (kind: TrainedModelKind, now: Date) => {
    training += 1;
    const artefact = { ...smallArtefact(), kind, seeds: { training } };
    const bytes = packArtefact(artefact);
    const described = newTrainedModel(artefact, bytes, { createdAt: now, createdBy: 'test' });
    const { version } = (await stores.trainedModels.save(described, bytes)).model;
    const over = (await stores.trainedModels.active(kind))?.version ?? null;
    const step =
      keeps === 'active'
        ? ({ name: 'promote', version, over } as const)
        : ({ name: 'move', version, to: 'retired' } as const);
    await stores.trainedModels.takeStep(kind, step, { at: now, by: 'test', reason: 'test' });
  };
  return { stores, trained, at };
}

describe('the weekly look at what is learned', () => {
  it('trains each kind that there is no model of, once a week', async () => {
    const { stores, trained, at } = place('none');
    await at(NOW).check();
    await at(inDays(1)).check();
    expect(trained).toEqual(['ticket-category: first', 'ticket-tone: first']);
    expect(await stores.runs.lastFinished('train-tickets')).toMatchObject({
      id: 'train-tickets.2026-W48',
      counts: { due: 2, trained: 0 },
    });
    await at(inDays(7)).check();
    expect(trained).toHaveLength(4);
  });

  it('trains again each quarter where a model counts', async () => {
    const { trained, at } = place('active');
    for (let week = 0; week < 14; week++) await at(inDays(7 * week)).check();
    expect(trained.slice(2)).toEqual(['ticket-category: quarter', 'ticket-tone: quarter']);
  });

  it('tries again each month while none counts', async () => {
    const { trained, at } = place('retired');
    for (const days of [0, 7, 28]) await at(inDays(days)).check();
    expect(trained).toHaveLength(2);
    await at(inDays(35)).check();
    expect(trained.slice(2)).toEqual(['ticket-category: first', 'ticket-tone: first']);
  });

  it('learns nothing of tickets where there are none', async () => {
    const { stores, trained } = place('active');
    await checkTicketTraining({ stores, now: () => NOW, logger }, async (kind) => {
      trained.push(kind);
      return true;
    });
    expect(trained).toEqual([]);
    expect(await stores.runs.lastFinished('train-tickets')).toBeNull();
  });
});
