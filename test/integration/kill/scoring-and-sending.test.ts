import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/domain/step.js';
import { outcomeOf, owedOnFirstNight, placements, placementsOnFirstNight, posts } from './record.js';
import { installationOn, useStage } from './stage.js';

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

const stage = useStage('A night of scoring and sending, killed and started again');

describe('a night with kill -9 in it', () => {
  it.each(CASES)('delivers everything once: $role, "$step" ($time)', { timeout: 120_000 }, async (trial) => {
    const { role, step, time } = trial;
    const installation = await installationOn(stage);
    await installation.beginNight();
    if (role === 'worker') await installation.schedule();
    await installation.start(role, { killAt: { step, time } }).killed();
    installation.start(role);
    await installation.allDone();

    const posted = await posts(stage.slack);
    const deliveries = await installation.deliveries();
    stage.trials.push({ killed: role, at: `${step} (${time})`, ...outcomeOf(deliveries, posted) });
    const owed = owedOnFirstNight(installation.runId);
    expect(deliveries.map(({ id, state }) => [id, state.name]).sort()).toEqual(
      owed.map((id) => [id, 'sent']),
    );
    expect([...posted].sort()).toEqual(owed.map((id) => [id, 1]));
    expect(await placements(installation.stores)).toEqual(placementsOnFirstNight());
  });
});
