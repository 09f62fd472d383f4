import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/domain/delivery.js';
import type { Step } from '../../../src/domain/step.js';
import { CHANNELS, PEOPLE } from './company.js';
import type { Installation } from './installation.js';
import { outcomeOf, owedOnFirstNight, posts } from './record.js';
import { installationOn, useStage } from './stage.js';

interface Case {
  readonly step: Step;
  readonly time: number;
  /** How often the platform has got the message that was being sent, and what is said of it. */
  readonly posted: number;
  readonly state: 'sent' | 'unknown';
}

const CASES: readonly Case[] = [
  // The channel is empty: there is nothing that could be the message.
  { step: 'sending marked', time: 1, posted: 1, state: 'sent' },
  { step: 'sending marked', time: 3, posted: 0, state: 'unknown' },
  { step: 'accepted by the platform', time: 1, posted: 1, state: 'unknown' },
  { step: 'accepted by the platform', time: 3, posted: 1, state: 'unknown' },
];

const stage = useStage('A platform that drops the metadata, and kill -9');

describe('on a platform that drops the metadata', () => {
  it.each(CASES)(
    'a worker killed at "$step" ($time) leaves one message $state, and none is sent twice',
    { timeout: 120_000 },
    async ({ step, time, posted: times, state }) => {
      const installation = await installationOn(stage);
      await stage.slack.set({ dropsMetadata: true });
      await installation.beginNight();
      await installation.schedule();
      // One job at a time, so that one message at most is between sending and storing.
      const worker = installation.start('worker', { killAt: { step, time }, concurrency: 1 });
      await worker.killed();
      const halfSent = (await installation.deliveries()).filter((each) => each.state.name === 'sending');
      installation.start('worker');
      await installation.allDone();

      const posted = await posts(stage.slack);
      const deliveries = await installation.deliveries();
      stage.trials.push({ killed: 'worker', at: `${step} (${time})`, ...outcomeOf(deliveries, posted) });
      const [half, ...others] = halfSent.map(({ id }) => id);
      expect(others).toEqual([]);
      const told = [`slack-channel-${CHANNELS.office}`, ...(await ownersPlace(installation, halfSent[0]))];
      const notes = state === 'unknown' ? told.map((place) => `${half}|note|${place}`) : [];
      const owed = [...owedOnFirstNight(installation.runId), ...notes].sort();
      expect(deliveries.map(({ id, state: { name } }) => [id, name]).sort()).toEqual(
        owed.map((id) => [id, id === half ? state : 'sent']),
      );
      expect(owed.map((id) => [id, posted.get(id) ?? 0])).toEqual(
        owed.map((id) => [id, id === half ? times : 1]),
      );
      expect(posted.size).toBe(owed.length - (times === 0 ? 1 : 0));
    },
  );
});

/** Of a card that may not have arrived its owner is told too. */
async function ownersPlace({ stores }: Installation, half: Delivery | undefined): Promise<string[]> {
  if (half?.content.kind !== 'alert_card') return [];
  const alert = await stores.alerts.find(half.content.alertId);
  const owner = Object.entries(PEOPLE).find(([id]) => id === alert?.ownerId);
  return owner === undefined ? [] : [`slack-person-${owner[1].slack}`];
}
