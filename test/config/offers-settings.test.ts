import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configFileSchema } from '../../src/config/config-file.js';
import { offersSettings } from '../../src/config/offers-settings.js';
import { parseYaml } from '../../src/config/parse-yaml.js';

describe('settings of offers', () => {
  it('are off, and have the handbook’s limits, where nothing is said', () => {
    expect(offersSettings.parse(undefined)).toMatchObject({
      enabled: false,
      threshold: 0.5,
      capDays: 14,
      cooldownDays: 180,
      budgetMonths: [],
      watch: { fewest: 20, step: 0.1 },
    });
  });

  it('stand in the shipped file as they are without it', () => {
    const shipped = parseYaml('varsel.yaml', readFileSync('varsel.yaml', 'utf8'), configFileSchema);
    expect(shipped.offers).toEqual(offersSettings.parse(undefined));
  });

  it('leave segments, owner, success and privacy notice open until somebody says them', () => {
    const said = {
      owner: 'S1',
      segments: ['Trade'],
      successFigure: 'satisfaction',
      privacyNoticePublishedOn: '2026-03-01',
    };
    expect(offersSettings.parse(undefined)).not.toMatchObject({ segments: expect.anything() });
    expect(offersSettings.parse(said)).toMatchObject(said);
    expect(offersSettings.parse({ segments: 'all' }).segments).toBe('all');
  });

  it.each([
    ['a number of offers as success', { successFigure: 'offers' }],
    ['no segment at all', { segments: [] }],
    ['a day that doesn’t exist', { privacyNoticePublishedOn: '2026-02-30' }],
    ['a yes in place of the day', { privacyNoticePublishedOn: true }],
    ['a threshold in per cent', { threshold: 50 }],
    ['a month that isn’t one', { budgetMonths: [13] }],
    ['no cap', { capDays: 0 }],
    ['a field that nobody knows', { offersPerDay: 10 }],
  ])('refuse %s', (_what, said) => {
    expect(offersSettings.safeParse(said).success).toBe(false);
  });
});
