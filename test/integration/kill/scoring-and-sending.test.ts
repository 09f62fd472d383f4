import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Step } from '../../../src/domain/step.js';
import { type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { openInstallation } from './installation.js';
import { ledgerOf, type Trial } from './ledger.js';
import { outcomeOf, owedOnFirstNight, placements, placementsOnFirstNight, posts } from './record.js';

const SCORING_STEPS = [
  'partition claimed',
  'histories read',
  'scores written',
  'decisions written',
  'alert written',
  'delivery pending',
] as const satisfies readonly Step[];
const SENDING_STEPS = [
  'sending marked',
  'accepted by the platform',
  'reference stored',
] as const satisfies readonly Step[];

const CASES = [
  ...(['worker', 'all'] as const).flatMap((role) =>
    [...SCORING_STEPS, ...SENDING_STEPS].map((step) => ({ role, step, time: 1 })),
  ),
  ...SENDING_STEPS.map((step) => ({ role: 'worker' as const, step, time: 3 })),
];

let slack: FakeSlack;
const trials: Trial[] = [];

beforeAll(async () => {
  slack = await startFakeSlack();
});
afterAll(async () => {
  await slack.stop();
  process.stdout.write(ledgerOf('A night of scoring and sending, killed and started again', trials));
});

describe('a night with kill -9 in it', () => {
  it.each(CASES)('delivers everything once: $role, "$step" ($time)', { timeout: 120_000 }, async (trial) => {
    const { role, step, time } = trial;
    const installation = await openInstallation(slack);
    onTestFinished(() => installation.close());
    await installation.beginNight();
    if (role === 'worker') await installation.schedule();
    await installation.start(role, { killAt: { step, time } }).killed();
    installation.start(role);
    await installation.allDone();

    const posted = await posts(slack);
    const deliveries = await installation.deliveries();
    trials.push({ killed: role, at: `${step} (${time})`, ...outcomeOf(deliveries, posted) });
    const owed = owedOnFirstNight(installation.runId);
    expect(deliveries.map(({ id, state }) => [id, state.name]).sort()).toEqual(
      owed.map((id) => [id, 'sent']),
    );
    expect([...posted].sort()).toEqual(owed.map((id) => [id, 1]));
    expect(await placements(installation.stores)).toEqual(placementsOnFirstNight());
  });
});
