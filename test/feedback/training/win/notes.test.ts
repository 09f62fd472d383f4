import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTES_COLUMN } from '../../../../src/deals/features/win-columns.js';
import { scoreDeal } from '../../../../src/deals/model/score-deal.js';
import type { WinModel } from '../../../../src/deals/model/win-model.js';
import type { Deal } from '../../../../src/domain/deal.js';
import { openCrew } from '../../../../src/learning/crew/crew.js';
import { pipelineWorld } from '../../../../src/sample/worlds/pipeline-world.js';
import type { PlantedNotes } from '../../../../src/sample/worlds/planted-notes.js';
import { UNTIL, winContext } from '../../../deals/small-pipeline.js';
import { trainedOn } from './trained-on.js';

const crew = openCrew();
afterAll(() => crew.close());

/** Enough for a text model, and quick. */
const DEALS = 420;

/** With other seeds than the demo's. */
function pipeline(seed: number, notes?: PlantedNotes): readonly Deal[] {
  const from = new Date('2024-03-01');
  return pipelineWorld({ seed, deals: DEALS, from, until: UNTIL, ...(notes === undefined ? {} : { notes }) })
    .deals;
}

async function modelOf(deals: readonly Deal[]) {
  const { open } = await trainedOn(crew, deals);
  return open;
}

/** What notes do to the chances of open deals, in points. */
function pointsOfNotes(deals: readonly Deal[], model: WinModel): number[] {
  const context = winContext(deals);
  return deals
    .filter(({ state }) => state.closed === null)
    .map((deal) => {
      const factors = scoreDeal(deal, context, model, UNTIL)?.factors ?? [];
      return factors.filter(({ key }) => key === 'notes').reduce((sum, { points }) => sum + points, 0);
    });
}

describe('notes on deals', () => {
  const deals = pipeline(401, 'telling');
  const idle = pipeline(403, 'idle');
  let telling: WinModel;
  let untold: WinModel;
  beforeAll(async () => {
    telling = await modelOf(deals);
    untold = await modelOf(idle);
  });

  it('are read where their words tell how a deal stands', () => {
    const { report, classifier } = telling;
    expect(report.dealsWithNotes).toBeGreaterThan(300);
    expect(classifier.columns.map(({ name }) => name)).toContain(NOTES_COLUMN);
    expect(report.topFactors.slice(0, 3).map(({ factor }) => factor)).toContain('notes');
    // Not of reading well or badly by heart: on deals that closed later.
    expect(report.test.againstStages.verdict).toBe('usable');
    const points = pointsOfNotes(deals, telling);
    expect(points.filter((each) => Math.abs(each) >= 8).length).toBeGreaterThan(points.length / 2);
  });

  it('lift a chance where they sound good and lower it where they don’t', () => {
    const context = winContext(deals);
    for (const deal of deals.filter(isOpenWithNotes).slice(0, 20)) {
      const chanceOf = (text: string) => scoreDeal(saying(deal, text), context, telling, UNTIL)?.chance ?? 0;
      expect(chanceOf(GOOD)).toBeGreaterThan(chanceOf(BAD) + 0.1);
    }
  });

  it('are not read where they tell nothing', () => {
    expect(idle.filter(hasNote).length).toBeGreaterThan(300);
    expect(untold.report.dealsWithNotes).toBe(0);
    expect(untold.notes).toBeNull();
    expect(untold.classifier.columns.map(({ name }) => name)).not.toContain(NOTES_COLUMN);
    const context = winContext(idle);
    for (const deal of idle.filter(isOpenWithNotes).slice(0, 5)) {
      const [one, other] = [GOOD, BAD].map(
        (text) => scoreDeal(saying(deal, text), context, untold, UNTIL)?.chance,
      );
      expect(one).toBe(other);
    }
  });

  it('leave a world without them as it is', () => {
    const withoutNotes = (deals: readonly Deal[]) =>
      deals.map(({ id, entries }) => [id, entries.filter(({ payload }) => payload.type !== 'note').length]);
    expect(withoutNotes(pipeline(401, 'idle'))).toEqual(withoutNotes(pipeline(401)));
  });
});

const GOOD = 'The purchasing board has put us first, asked for the contract draft.';
const BAD = 'Nobody feels responsible for it, they want to repair the old line once more.';

function hasNote({ entries }: Deal): boolean {
  return entries.some(({ payload }) => payload.type === 'note');
}

function isOpenWithNotes(deal: Deal): boolean {
  return deal.state.closed === null && hasNote(deal);
}

function saying(deal: Deal, text: string): Deal {
  return {
    ...deal,
    entries: deal.entries.map((entry) =>
      entry.payload.type === 'note' ? { ...entry, payload: { ...entry.payload, text } } : entry,
    ),
  };
}
