import { describe, expect, it } from 'vitest';
import { JOB_PAYLOADS, QUEUE_NAMES } from '../../../jobs/names.js';
import { healthDetails } from '../../../src/app/health-details.js';
import { jobText, queueText } from '../../../src/chat/cards/job-text.js';
import { readHealth } from '../../../src/chat/read-health.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { QueueState } from '../../../src/domain/queue-state.js';
import { contextAsOf } from '../../churn/make-context.js';
import { exampleDelivery } from '../../contracts/stores/example-rows.js';
import { someCustomer } from '../../support/alerts.js';
import { ada, BO, bo, chatTestSettings, cleo, MORNING, nordlys, said, workplace } from '../workplace.js';

const TOPICS = ['owners', 'channels', 'people', 'rules', 'health'];
const MINUTE_MS = 60_000;

const QUEUES: QueueState = {
  queues: [
    { name: 'scoring', waiting: 3, failed: 1, oldestWaitingAt: new Date(MORNING.getTime() - 5 * MINUTE_MS) },
    { name: 'delivery', waiting: 0, failed: 0, oldestWaitingAt: null },
  ],
  lastRuns: [{ job: 'run-clock', at: new Date(MORNING.getTime() - MINUTE_MS) }],
  failures: [{ job: 'train-churn', at: MORNING, reason: 'the file of Nordlys can’t be read' }],
};

describe('what administrators ask', () => {
  it.each(TOPICS)('“admin %s” answers nobody else', async (topic) => {
    const { ask } = await workplace({ staff: [ada({ role: 'administrator' }), bo({ role: 'manager' })] });
    expect(said(await ask(`admin ${topic}`, BO))).toContain('Only administrators');
    expect(said(await ask(`admin ${topic}`))).not.toContain('Only administrators');
  });

  it.each(TOPICS)('“%s” alone is understood too', async (topic) => {
    const { ask } = await workplace({ staff: [ada({ role: 'administrator' })] });
    expect(said(await ask(topic))).toBe(said(await ask(`admin ${topic}`)));
  });
});

describe('admin owners', () => {
  it('counts who answers for whom, and by segment whose nobody answers for', async () => {
    const customers = [
      nordlys({ ownerId: 'S02' }),
      someCustomer('erp:2', { ownerId: 'S02', team: '' }),
      someCustomer('erp:3', { ownerId: null, team: 'south', segment: 'retail' }),
      someCustomer('erp:4', { ownerId: 'gone', team: '', segment: 'retail' }),
      someCustomer('erp:5', { ownerId: null, team: '', segment: '' }),
    ];
    const { ask } = await workplace({
      staff: [ada({ role: 'administrator' }), bo(), cleo()],
      customers,
      settings: { owners: { teams: { south: 'S03' } } },
    });
    const text = said(await ask('admin owners'));
    for (const line of [
      '2 customers have no owner.',
      'retail: 1 customer',
      'without a segment: 1 customer',
      'Bo Lind: 2 customers',
      'Cleo Dahl: 1 customer',
      'team south: Cleo Dahl',
    ])
      expect(text).toContain(line);
  });

  it('says so when somebody answers for all', async () => {
    const { ask } = await workplace({
      staff: [ada({ role: 'administrator' })],
      customers: [nordlys({ ownerId: 'S01' })],
    });
    expect(said(await ask('admin owners'))).toContain('Every customer has an owner.');
  });
});

describe('admin people', () => {
  it('counts roles and names those without an account, platform by platform', async () => {
    const { ask } = await workplace({
      staff: [ada({ role: 'administrator' }), bo({ slackUserId: null }), cleo({ slackUserId: null })],
      settings: {
        people: [{ staff: 'S03', slack: 'UCLEO' }],
        routing: { ...chatTestSettings.routing, platforms: ['slack', 'teams'] },
      },
    });
    const text = said(await ask('admin people'));
    expect(text).toContain('Roles: sales: 1, manager: 1 and administrator: 1');
    // What nobody is, is not counted.
    expect(text).not.toContain('agent');
    expect(text).toContain('No account waits');
    expect(text).toMatch(/Without an account in Slack\W+Bo Lind\n/);
    expect(text).toContain('Without an account in Teams');
  });
});

describe('admin rules', () => {
  it('shows what is in force, and where it is set', async () => {
    const { ask } = await workplace({ staff: [ada({ role: 'administrator' })] });
    const text = said(await ask('admin rules'));
    for (const part of [
      'low from 30, medium from 50, high from 70 points',
      'at most 5 cards a day and 12 cards a week',
      'quiet from 18:00 to 08:00',
      '90 days of pause',
      'Set under churn.levels in varsel.yaml',
    ])
      expect(text).toContain(part);
  });

  it('puts the levels of a trained model first, with who accepted them', async () => {
    const { ask, stores } = await workplace({ staff: [ada({ role: 'administrator' })] });
    await stores.acceptedThresholds.compareAndSet({
      kind: 'churn',
      revision: 1,
      modelId: 'churn-1',
      borders: { low: 5, medium: 12, high: 30 },
      hysteresisPoints: 2,
      acceptedBy: 'S01',
      acceptedAt: MORNING,
    });
    expect(said(await ask('admin rules'))).toMatch(
      /low from 5%[\s\S]*accepted by Ada Berg, 2 Mar 2026[\s\S]*low from 30/,
    );
  });
});

describe('admin health', () => {
  async function installation(queueState?: QueueState) {
    const place = await workplace({
      staff: [ada({ role: 'administrator' })],
      ...(queueState === undefined ? {} : { queueState }),
    });
    await place.stores.deliveries.add([exampleDelivery('1')]);
    const { run } = await place.stores.runs.claim({
      id: 'score-churn.2026-03-02',
      name: 'score-churn',
      period: '2026-03-02',
      startedAt: MORNING,
      context: null,
      finishedAt: null,
      counts: {},
    });
    const context = contextAsOf('2026-03-02');
    const lastAt = new Date('2026-02-01T00:00:00Z');
    const orders = { firstAt: new Date('2024-01-01T00:00:00Z'), lastAt, usualGapDays: 1 };
    await place.stores.runs.setContext(run.id, { ...context, coverage: { orders } });
    await place.stores.runs.finish(run.id, MORNING, {});
    return place;
  }

  it('shows queues, messages, sources that are late, last runs and failures with their reasons', async () => {
    const { ask } = await installation(QUEUES);
    const text = said(await ask('admin health'));
    for (const part of [
      'the oldest since 2 Mar, 08:55',
      '1 waits its turn, 0 uncertain, 0 refused',
      'orders: 29 days ago, older than usual',
      'Calculations: 3 jobs wait, 1 failed',
      'Deadlines and reminders: 2 Mar, 08:59',
      'Training of the churn model, 2 Mar, 09:00: the file of Nordlys can’t be read (in the log: train-churn)',
    ])
      expect(text).toContain(part);
  });

  it('has words for every job and every queue there is', () => {
    const english = readerFor('en', 'UTC');
    for (const name of Object.keys(JOB_PAYLOADS)) expect(jobText(name, english), name).not.toBe(name);
    for (const name of QUEUE_NAMES) expect(queueText(name, english), name).not.toContain(name);
    expect(jobText('of-another-version', english)).toBe('of-another-version');
  });

  it('says when the queues can’t be read, and shows the rest', async () => {
    const { ask } = await installation();
    const text = said(await ask('admin health'));
    expect(text).toContain('The queues can’t be read just now.');
    expect(text).toContain('orders:');
  });

  it('tells the unprotected endpoint times and counts, and no reason', async () => {
    const { stores } = await installation(QUEUES);
    const details = healthDetails(await readHealth(stores, async () => QUEUES), MORNING);
    expect(details).toMatchObject({
      oldestWaitingMs: { scoring: 5 * MINUTE_MS, delivery: 0 },
      failedJobs: [{ job: 'train-churn' }],
      sources: { orders: { isStale: true } },
    });
    expect(JSON.stringify(details)).not.toContain('Nordlys');
  });
});
