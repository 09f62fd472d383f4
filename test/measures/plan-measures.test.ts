import { describe, expect, it } from 'vitest';
import type { ChurnAlert } from '../../src/domain/alert.js';
import type { Run } from '../../src/domain/run.js';
import type { TeamStage } from '../../src/domain/team-stage.js';
import type { AutomaticOf } from '../../src/measures/owed-measures.js';
import { planMeasures } from '../../src/measures/plan-measures.js';
import { memoryStores } from '../memory/memory-stores.js';
import { readiness, someAlert, someCustomer, someScore } from '../support/alerts.js';
import { NOW, reachOf, STAFF } from './company.js';

const RUN_ID = someScore('x').runId;

const automaticOf: AutomaticOf = (segment, level, factor) => {
  if (level === 'low') return { list: segment === 'machinery' ? 'machine_news' : 'product_tips' };
  if (level === 'medium') return { list: factor === 'maintenance' ? 'efficiency' : 'event_invitations' };
  return { notify: 'account_team' };
};

function opened(subjectId: string, level: ChurnAlert['level'], over: Partial<ChurnAlert> = {}): ChurnAlert {
  const at = new Date('2026-03-02T03:10:00Z');
  return someAlert(subjectId, {
    level,
    log: [
      { event: 'opened', at, byId: null, details: { level, risk: '50' } },
      { event: 'posted', at, byId: null, details: { runId: RUN_ID } },
    ],
    ...over,
  });
}

async function company(
  alerts: readonly ChurnAlert[],
  { stage = 'act' as TeamStage, isFirstRun = false } = {},
) {
  const stores = memoryStores();
  await stores.customers.upsert(
    alerts.map(({ subjectId }) =>
      someCustomer(subjectId, { segment: subjectId.startsWith('M') ? 'machinery' : '' }),
    ),
  );
  for (const alert of alerts) await stores.alerts.open(alert);
  await stores.runs.claim(run(isFirstRun));
  let drawn = 0;
  const plan = () =>
    planMeasures({
      stores,
      automaticOf,
      stageOf: () => stage,
      reach: reachOf(STAFF),
      now: () => NOW,
      newExportId: () => `drawn ${++drawn}`,
    });
  const lists = async () => {
    const found: string[] = [];
    for await (const batch of stores.measures.decidedBetween(new Date(0), new Date(NOW.getTime() + 1))) {
      for (const { customerId, level, list } of batch) found.push(`${customerId} ${level} ${list}`);
    }
    return found.sort();
  };
  return { stores, plan, lists };
}

describe('an alert that reaches a level', () => {
  it('puts its customer on the list of its segment and level, once', async () => {
    const { stores, plan, lists } = await company([
      opened('C1', 'low'),
      opened('M1', 'low'),
      opened('C2', 'medium'),
    ]);
    expect(await plan()).toEqual({ listed: 3, notices: 0 });
    const exportId = async () => (await stores.measures.find(`${opened('C1', 'low').id}|low`))?.exportId;
    const drawnFirst = await exportId();
    expect(drawnFirst).toMatch(/^drawn \d$/);
    expect(await plan()).toEqual({ listed: 0, notices: 0 });
    expect(await exportId()).toBe(drawnFirst);
    expect(await lists()).toEqual([
      'C1 low product_tips',
      'C2 medium event_invitations',
      'M1 low machine_news',
    ]);
  });

  it('has the list that its main factor chooses', async () => {
    const evidence = {
      ...someAlert('C1').evidence,
      factors: [
        { signal: 'tone', strength: 'weak', points: 10, values: {}, variant: '' },
        { signal: 'maintenance', strength: 'medium', points: 45, values: {}, variant: '' },
      ],
    } as const;
    const { plan, lists } = await company([opened('C1', 'medium', { evidence })]);
    await plan();
    expect(await lists()).toEqual(['C1 medium efficiency']);
  });

  it('keeps its list when another factor leads the night after', async () => {
    const alert = opened('C1', 'medium');
    const { stores, plan, lists } = await company([alert]);
    await plan();
    const factors = [
      { signal: 'maintenance', strength: 'strong', points: 60, values: {}, variant: '' },
    ] as const;
    await stores.alerts.compareAndSet({
      ...alert,
      version: 2,
      evidence: { ...alert.evidence, factors, runId: 'the night after' },
    });
    await plan();
    expect(await lists()).toEqual(['C1 medium event_invitations']);
  });

  it('is on a list for each level that it rose to', async () => {
    const risen = opened('C1', 'medium');
    const { plan, lists } = await company([
      {
        ...risen,
        log: [
          { event: 'opened', at: NOW, byId: null, details: { level: 'low' } },
          { event: 'raised', at: NOW, byId: null, details: { level: 'medium' } },
        ],
      },
    ]);
    await plan();
    expect(await lists()).toEqual(['C1 low product_tips', 'C1 medium event_invitations']);
  });

  it.each(['observe', 'propose'] as const)(
    'does nothing by itself where the team is at %s',
    async (stage) => {
      const { plan, lists } = await company([opened('C1', 'low'), opened('C2', 'high')], { stage });
      expect(await plan()).toEqual({ listed: 0, notices: 0 });
      expect(await lists()).toEqual([]);
    },
  );
});

describe('the account team of a high alert', () => {
  const sent = async ({ stores }: Awaited<ReturnType<typeof company>>, alert: ChurnAlert) =>
    (await stores.deliveries.ofAlert(alert.id)).map(({ content, target }) => [content.kind, target.id]);

  it('is told at once, each person directly and once', async () => {
    const alert = opened('C1', 'high');
    const here = await company([alert]);
    await here.plan();
    await here.plan();
    expect(await sent(here, alert)).toEqual([
      ['team_notice', 'US01'],
      ['team_notice', 'US02'],
      ['team_notice', 'US03'],
    ]);
  });

  it('has no second message where the card is there already', async () => {
    const alert = opened('C1', 'high', { targets: [{ platform: 'slack', kind: 'person', id: 'US01' }] });
    const here = await company([alert]);
    await here.plan();
    expect((await sent(here, alert)).map(([, id]) => id)).toEqual(['US02', 'US03']);
  });

  it('is left alone by what waits on a list, and by the first run, which tells all in one message', async () => {
    const listed = opened('C1', 'high', { placement: 'listed', targets: [] });
    const waiting = await company([listed]);
    await waiting.plan();
    expect(await sent(waiting, listed)).toEqual([]);
    const alert = opened('C1', 'high');
    const first = await company([alert], { isFirstRun: true });
    await first.plan();
    expect(await sent(first, alert)).toEqual([]);
  });
});

function run(isFirstRun: boolean): Run {
  return {
    id: RUN_ID,
    name: 'score-churn',
    period: '2026-03-02',
    startedAt: NOW,
    context: { asOf: NOW, orderIntervals: [], coverage: {}, readiness, isFirstRun },
    finishedAt: null,
    counts: {},
  };
}
