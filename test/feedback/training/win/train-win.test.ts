import { afterAll, describe, expect, it } from 'vitest';
import type { Deal } from '../../../../src/domain/deal.js';
import { randomStream } from '../../../../src/domain/random.js';
import { trainWin } from '../../../../src/feedback/training/win/train-win.js';
import { openCrew } from '../../../../src/learning/crew/crew.js';
import { smallPipeline, UNTIL, WIN_SETTINGS } from '../../../deals/small-pipeline.js';
import { tellingPipeline } from './telling-pipeline.js';
import { winSources, withEnd } from './trained-on.js';

const crew = openCrew();
afterAll(() => crew.close());

const small = smallPipeline(32, 420);
const telling = tellingPipeline();

describe('training a model of win chances', () => {
  it('keeps one that beats the rates of the stages, which gives chances at once; a later one waits beside it', async () => {
    const own = winSources(telling);
    const training = await trainWin(crew, own);
    if (training.kind !== 'trained') throw new Error(`not trained: ${training.kind}`);
    expect(training.faults).toEqual([]);
    expect(training.model.state).toBe('active');
    expect(training.report.test.againstStages.verdict).toBe('usable');
    expect(training.report.topFactors[0]?.factor).toBe('decision_maker');
    expect(training.report.stages.map(({ stage }) => stage)).toEqual(WIN_SETTINGS.stages);
    const later = await trainWin(crew, {
      ...winSources(telling.slice(5)),
      trainedModels: own.trainedModels,
      because: { kind: 'quarter' },
    });
    expect(later).toMatchObject({ kind: 'trained', isNew: true, model: { state: 'shadow' } });
    if (later.kind === 'trained')
      expect(later.model.history.at(-1)?.reason).toBe(
        'trained because a quarter has passed; nothing speaks against it',
      );
  });

  it('keeps one that knows nothing as a candidate and says so; the same data lead to the same model', async () => {
    const random = randomStream(5, 'ends');
    const own = winSources(small.map((deal) => withEnd(deal, random() < 0.45)));
    const training = await trainWin(crew, own);
    if (training.kind !== 'trained') throw new Error(`not trained: ${training.kind}`);
    expect(training.model.state).toBe('candidate');
    expect(training.faults).toContainEqual({ kind: 'no_better_than_the_base_rate' });
    const again = await trainWin(crew, own);
    expect(again).toMatchObject({ isNew: false, model: { checksum: training.model.checksum } });
  });

  it('names what is filled in at closing, and does not learn from it', async () => {
    const random = randomStream(6, 'columns');
    const told = small.map((deal): Deal => {
      const { closed } = deal.state;
      const isKept = random() < 0.9;
      const attributes = [
        ...(closed === null ? [] : [{ name: 'invoice', value: isKept ? Math.round(1000 * random()) : 7 }]),
        ...(closed === null ? [] : [{ name: 'end', value: closed.at.toISOString().slice(0, 10) }]),
        { name: 'region', value: random() < 0.5 ? 'north' : 'south' },
      ].map((attribute) => ({ ...attribute, validFrom: null, knownAt: UNTIL }));
      return { ...deal, attributes };
    });
    const training = await trainWin(crew, winSources(told));
    if (training.kind !== 'trained') throw new Error(`not trained: ${training.kind}`);
    const { leaks } = training.report;
    expect(leaks).toContainEqual(
      expect.objectContaining({
        column: 'attribute.invoice',
        why: expect.objectContaining({ kind: 'filled_at_closing', presentInOpen: 0 }),
      }),
    );
    expect(leaks.map(({ column }) => column)).toContain('attribute.end');
    expect(leaks.map(({ column }) => column)).not.toContain('attribute.region');
  });

  it('says what is missing under the minimums, and the rates of the stages', async () => {
    const training = await trainWin(crew, winSources(small.slice(0, 150)));
    if (training.kind !== 'under_the_minimum') throw new Error(`went on: ${training.kind}`);
    expect(training.shortfalls).toContainEqual({ what: 'closed', has: 150, needed: 200 });
    expect(training.stages).toHaveLength(4);
  });

  it('never uses an experiment', async () => {
    const bare = small.map(
      (deal): Deal => ({ ...deal, state: { ...deal.state, product: null, customerId: null } }),
    );
    const refused = await trainWin(crew, winSources(bare));
    expect(refused).toMatchObject({ shortfalls: [{ what: 'complete_percent', has: 60, needed: 80 }] });
    const training = await trainWin(crew, winSources(bare, { isExperimental: true }));
    if (training.kind !== 'trained') throw new Error(`not trained: ${training.kind}`);
    expect(training.faults).toContainEqual({ kind: 'minimums_waived' });
    expect(training.model.state).toBe('candidate');
  });

  it('leaves out what people judge', async () => {
    const marked = small.slice(0, 300).map((deal, nth): Deal => {
      const first = deal.entries[0];
      if (first === undefined || nth % 2 === 0) return deal;
      const judged = { ...first, payload: { type: 'judged_by_people', isOn: true, byId: null } as const };
      return {
        ...deal,
        entries: [first, judged, ...deal.entries.slice(1)],
        state: { ...deal.state, isJudgedByPeople: true },
      };
    });
    const training = await trainWin(crew, winSources(marked));
    expect(training).toMatchObject({
      kind: 'under_the_minimum',
      shortfalls: expect.arrayContaining([{ what: 'closed', has: 150, needed: 200 }]),
    });
  });
});
