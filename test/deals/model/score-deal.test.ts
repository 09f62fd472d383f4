import { afterAll, describe, expect, it } from 'vitest';
import { scoreDeal } from '../../../src/deals/model/score-deal.js';
import { NAMED_FACTORS } from '../../../src/deals/model/win-factors.js';
import { winModel } from '../../../src/deals/model/win-model.js';
import type { Deal } from '../../../src/domain/deal.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { fitWin } from '../../../src/feedback/training/win/fit-win.js';
import { gatherDeals } from '../../../src/feedback/training/win/gather-deals.js';
import { winArtefact } from '../../../src/feedback/training/win/win-artefact.js';
import { reportOf, stagesOf } from '../../../src/feedback/training/win/win-report.js';
import { openArtefact, packArtefact } from '../../../src/learning/artefact/artefact.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { smallPipeline, UNTIL, WIN_SETTINGS, winContext } from '../small-pipeline.js';

const deals = smallPipeline(41, 500);
const context = winContext(deals);
const open = deals.filter(({ state, entries }) => state.closed === null && entries.length > 5);
const crew = openCrew();
const gathered = await gatherDeals({
  deals: async function* () {
    yield deals;
  },
  customers: async () => [],
  settings: WIN_SETTINGS,
  now: UNTIL,
  momentsOfADeal: 2,
});
const fitted = fitWin(crew, gathered, UNTIL, { learners: ['logistic'] });
afterAll(() => crew.close());
if (fitted === null) throw new Error('the small pipeline is too small');
const report = reportOf(gathered, fitted, [], stagesOf(gathered, UNTIL));
const model = winModel('win.1', openArtefact(packArtefact(winArtefact(report, fitted, gathered.closed))));

function marked(deal: Deal): Deal {
  const judged = { type: 'judged_by_people', isOn: true, byId: 'S1' } as const;
  const last = deal.entries.at(-1);
  return last === undefined ? deal : { ...deal, entries: [...deal.entries, { ...last, payload: judged }] };
}

describe('a deal’s chance', () => {
  it('is made of points that add up to what it differs from the typical deal, largest first', () => {
    expect(open.length).toBeGreaterThan(20);
    for (const deal of open) {
      const score = scoreDeal(deal, context, model, UNTIL);
      expect(score?.basis).toBe('model');
      const difference =
        Math.round(100 * (score?.chance ?? 0)) - Math.round(100 * (score?.typicalChance ?? 0));
      const points = (score?.factors ?? []).map((factor) => factor.points);
      expect(points.reduce((sum, each) => sum + each, 0)).toBe(difference);
      expect(points.every((each) => Number.isInteger(each) && each !== 0)).toBe(true);
      const named = points.slice(0, NAMED_FACTORS).map(Math.abs);
      expect(named[0]).toBeGreaterThanOrEqual((named.at(-1) ?? 0) - 1);
    }
  });

  it('is not reckoned where the customer has objected, neither by the model nor by its stage', () => {
    const [deal] = open;
    if (deal === undefined) throw new Error('no deal is open');
    const objected = new Set(['erp:1']);
    const of = (customerId: string, by: typeof model | null) => {
      const entries = deal.entries.map((entry) =>
        entry.payload.type === 'opened' ? { ...entry, payload: { ...entry.payload, customerId } } : entry,
      );
      return scoreDeal({ ...deal, entries }, { ...context, objected }, by, UNTIL);
    };
    for (const by of [model, null]) {
      expect(of('erp:1', by)).toMatchObject({
        basis: 'objected',
        chance: null,
        typicalChance: null,
        factors: [],
        expectedClose: null,
      });
      expect(of('erp:2', by)?.basis).not.toBe('objected');
    }
  });

  it('says what bringing the decision maker would change, where nobody knows who that is', () => {
    const changes = open.flatMap((deal) => {
      const score = scoreDeal(deal, context, model, UNTIL);
      const change = score?.changes.find(({ key }) => key === 'decision_maker');
      return score === null || change === undefined ? [] : [{ score, change }];
    });
    expect(changes.length).toBeGreaterThan(5);
    for (const { score, change } of changes) expect(change.chance).toBeGreaterThan(score.chance ?? 1);
  });

  it('comes with the day it is expected to close, within an interval', () => {
    for (const deal of open) {
      const expected = scoreDeal(deal, context, model, UNTIL)?.expectedClose;
      expect(expected?.lowAt.getTime()).toBeLessThanOrEqual(expected?.at.getTime() ?? 0);
      expect(expected?.at.getTime()).toBeLessThanOrEqual(expected?.highAt.getTime() ?? 0);
      expect(expected?.lowAt.getTime()).toBeGreaterThanOrEqual(UNTIL.getTime());
    }
  });

  it('is the share of its stage without a model, with the number of deals it stands on', () => {
    const score = scoreDeal(open[0] as Deal, context, null, UNTIL);
    expect(score).toMatchObject({ basis: 'stage_rate', factors: [], modelId: null, expectedClose: null });
    expect(score?.basedOn).toBeGreaterThan(30);
    expect(score?.chance).toBeGreaterThan(0);
  });

  it('is none where fewer than thirty deals have closed, where people judge, and once it is closed', () => {
    const few = winContext(deals.slice(0, 20));
    expect(scoreDeal(open[0] as Deal, few, null, UNTIL)).toMatchObject({ basis: 'none', chance: null });
    expect(scoreDeal(marked(open[0] as Deal), context, model, UNTIL)).toMatchObject({
      basis: 'people',
      chance: null,
      factors: [],
      changes: [],
    });
    const closed = deals.find(({ state }) => state.closed !== null) as Deal;
    expect(scoreDeal(closed, context, model, UNTIL)).toBeNull();
  });

  it('names its weak cases: a small team, a product that is new, nothing that happened lately', () => {
    const deal = open[0] as Deal;
    expect(scoreDeal(deal, context, model, UNTIL)?.weakCases).toContain('small_team');
    const [first, ...rest] = deal.entries;
    if (first?.payload.type !== 'opened') throw new Error('not opened');
    const renamed = { ...first, payload: { ...first.payload, product: 'Brand new' } };
    const other = { ...deal, entries: [renamed, ...rest] };
    expect(scoreDeal(other, context, model, UNTIL)?.weakCases).toContain('new_product');
    const later = new Date(UNTIL.getTime() + 90 * DAY_MS);
    expect(scoreDeal(deal, context, model, later)?.weakCases).toContain('no_activity');
  });
});
