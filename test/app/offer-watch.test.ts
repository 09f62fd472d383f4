import { describe, expect, it } from 'vitest';
import { watchOffersNow } from '../../src/app/offer-watch.js';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import { loadConfig } from '../../src/config/load-config.js';
import type { Staff } from '../../src/domain/staff.js';
import { cardText } from '../chat/card-text.js';
import { chatTestSettings } from '../chat/workplace.js';
import { exampleOffer } from '../contracts/stores/example-offers.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';

const MONDAY = new Date('2026-11-23T04:30:00Z');

const YAML = `company: { name: Example }
channels: { heads: C01 }
churn:
  measures:
    default:
      low: { do: Check in }
      medium: { do: Call }
      high: { do: Talk }
offers: { owner: S09 }
`;

async function office(staff: readonly Staff[], ignored: number) {
  const stores = memoryStores();
  await stores.staff.upsert(staff);
  for (let n = 0; n < 30; n++) {
    await stores.serviceOffers.add(
      exampleOffer(`offer:${n}`, {
        interaction: `ticket:desk:${n}`,
        customerId: `erp:${n}`,
        shownAt: new Date('2026-11-10T08:00:00Z'),
        isOpen: false,
        state:
          n < ignored
            ? { name: 'lapsed', at: new Date('2026-11-17T08:00:00Z') }
            : { name: 'accepted', byId: 'S05', at: new Date('2026-11-10T09:00:00Z') },
      }),
    );
  }
  const config = loadConfig({
    environment: {
      MONGODB_URI: 'mongodb://x/y',
      REDIS_URL: 'redis://x',
      VARSEL_CONFIG: 'varsel.yaml',
      SLACK_BOT_TOKEN: 'xoxb-x',
      SLACK_SIGNING_SECRET: 'x',
    },
    readText: (name) => (name === 'varsel.yaml' ? YAML : null),
    parseEnv: () => ({}),
  });
  const warned: string[] = [];
  const logger = { warn: (_about: unknown, message: string) => warned.push(message) };
  const parts = { stores, config, logger, now: () => MONDAY } as never;
  const render = renderDelivery({ stores, settings: chatTestSettings, now: () => MONDAY });
  return {
    warned,
    look: () => watchOffersNow(parts),
    async told(target: string): Promise<string | null> {
      const found = await stores.deliveries.find(`offer_watch|2026-11-23|${target}`);
      if (found === null) return null;
      const made = await render(found);
      return made.kind === 'card' ? cardText(made.card) : made.kind;
    },
  };
}

describe('offers that became too much', () => {
  it('are told to whoever answers for them, once, with all measures and the way back', async () => {
    const { look, told } = await office([somePerson('S09', { slackUserId: 'US09' })], 28);
    // Twice, as after a kill.
    expect([await look(), await look()]).toEqual(['2026-11-23', '2026-11-23']);
    const text = await told('slack-person-US09');
    expect(text).toContain('from a chance of acceptance of 60% on, up from 50%');
    expect(text).toContain('Offers that nobody did anything with: 93% of 30 (limit 60%)');
    expect(text).toContain('compared with tickets without: too few to say (0)');
    expect(text).toContain('Set the threshold back');
  });

  it('are told to the managers where that person can’t be reached', async () => {
    const manager = somePerson('S03', { role: 'manager', slackUserId: 'US03' });
    const { look, told } = await office([somePerson('S09', { slackUserId: null }), manager], 28);
    await look();
    expect(await told('slack-person-US03')).toContain('Offers in service were too much');
  });

  it('are tightened though nobody can be told, which the log says', async () => {
    const { look, warned } = await office([], 28);
    expect(await look()).toBe('2026-11-23');
    expect(warned).toEqual([expect.stringContaining('set offers.owner')]);
  });

  it('are told to nobody while they are not', async () => {
    const { look, told } = await office([somePerson('S09', { slackUserId: 'US09' })], 10);
    expect(await look()).toBeNull();
    expect(await told('slack-person-US09')).toBeNull();
  });
});
