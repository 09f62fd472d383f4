import { describe, expect, it } from 'vitest';
import { announceWinTraining } from '../../src/app/announce-win-training.js';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import { loadConfig } from '../../src/config/load-config.js';
import type { Delivery, Target } from '../../src/domain/delivery.js';
import { cardText } from '../chat/card-text.js';
import { chatTestSettings } from '../chat/workplace.js';
import { keepWinModel, someWinReport } from '../deals/model/some-win-model.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';

const LOST = { deals: 80, statedPercent: 58, wonPercent: 31, lowPercent: 22, highPercent: 42 } as const;

const NOW = new Date('2026-03-02T08:00:00Z');
const ADMINISTRATOR: Target = { platform: 'slack', kind: 'person', id: 'US03' };

const YAML = `company: { name: Example }
channels: { heads: C01 }
churn:
  measures:
    default:
      low: { do: Check in }
      medium: { do: Call }
      high: { do: Talk }
`;

async function office() {
  const stores = memoryStores();
  await stores.staff.upsert([somePerson('S03', { role: 'administrator' })]);
  const config = loadConfig({
    environment: { MONGODB_URI: 'mongodb://x/y', REDIS_URL: 'redis://x', VARSEL_CONFIG: 'varsel.yaml' },
    readText: (name) => (name === 'varsel.yaml' ? YAML : null),
    parseEnv: () => ({}),
  });
  const parts = { stores, config, logger: { warn: () => undefined }, now: () => NOW } as never;
  const render = renderDelivery({ stores, settings: chatTestSettings, now: () => NOW });
  return {
    /** Trains a model and tells of it; twice, as after a kill. */
    async train(columns: number, state: 'active' | 'shadow' | 'candidate') {
      const report = someWinReport({ columns });
      const version = await keepWinModel(stores, report, state, NOW);
      const model = await stores.trainedModels.find('win', version);
      if (model === null) throw new Error('it was kept');
      const faults = state === 'candidate' ? [{ kind: 'no_better_than_the_stage' } as const] : [];
      const because = { kind: 'win_calibration', ...LOST } as const;
      const training = { kind: 'trained', model, isNew: true, report, because, faults } as const;
      await announceWinTraining(parts, training);
      await announceWinTraining(parts, training);
    },
    async told(version: number): Promise<string | null> {
      const found: Delivery | null = await stores.deliveries.find(
        `win_model_report|win.${version}|slack-person-US03`,
      );
      if (found === null) return null;
      expect(found.target).toEqual(ADMINISTRATOR);
      const made = await render(found);
      return made.kind === 'card' ? cardText(made.card) : made.kind;
    },
  };
}

describe('a training of win chances', () => {
  it('is told to the administrators, with what the model was made from', async () => {
    const { train, told } = await office();
    await train(40, 'active');
    const text = await told(1);
    expect(text).toContain('# Win model 1 has been trained');
    expect(text).toContain('It gives open deals their chance from now on.');
    expect(text).toContain('58% of the deals that closed were expected to be won, 31% were');
    expect(text).toContain('640 deals closed');
    expect(text).toContain('invoice number: filled in for 91%');
    await train(41, 'shadow');
    expect(await told(2)).toContain('takes over once it has run beside the one in use for a week');
  });

  it('that comes to nothing week after week is told once', async () => {
    const { train, told } = await office();
    await train(40, 'candidate');
    expect(await told(1)).toContain('not for use: it is no better than the share of each stage.');
    await train(41, 'candidate');
    expect(await told(2)).toBeNull();
    await train(42, 'active');
    expect(await told(3)).toContain('from now on');
  });
});
