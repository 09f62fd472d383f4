import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { overview as en } from '../../src/chat/locales/en/overview.js';
import { overview as fi } from '../../src/chat/locales/fi/overview.js';
import { overview as nb } from '../../src/chat/locales/nb/overview.js';
import { ConfigError } from '../../src/config/config-error.js';
import { parseYaml } from '../../src/config/parse-yaml.js';
import { serviceSettings } from '../../src/config/service-settings.js';
import { TIERS } from '../../src/domain/tier.js';

const file = z.object({ service: serviceSettings });
const yaml = (name: string) => `service:\n  queues:\n    - name: ${JSON.stringify(name)}\n`;

function problemOf(name: string): unknown {
  try {
    parseYaml('varsel.yaml', yaml(name), file);
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error.problems[0];
    throw error;
  }
}

describe('the name of a queue, which a ticket system may show to customers', () => {
  it('is refused where it names a service class, with the line and what to do instead', () => {
    expect(problemOf('VIP support')).toMatchObject({
      line: 3,
      field: 'service.queues.0.name',
      message: expect.stringContaining('name it after its subject, such as "technical"'),
    });
  });

  it.each(TIERS)('is not %s in any of our languages', (tier) => {
    for (const words of [en, nb, fi]) {
      const name = words[`tier.${tier}`] ?? '';
      expect(problemOf(name), name).not.toBeNull();
      expect(problemOf(name.toUpperCase()), name).not.toBeNull();
    }
  });

  it.each([
    'Premium-kunder',
    'vipkunder',
    'Frafallsrisiko',
    'Riskiasiakkaat',
    'churn team',
    'Poistumassa',
    'Tier 1',
  ])('is not %s', (name) => expect(problemOf(name)).not.toBeNull());

  it.each([
    'technical',
    'general',
    'Vipps og betaling',
    'Second level',
    'High voltage',
    'Standard machines',
    'Huolto ja varaosat',
    'Fakturaspørsmål',
    'Lost parcels',
    '客服',
  ])('may be %s', (name) => expect(problemOf(name)).toBeNull());
});
