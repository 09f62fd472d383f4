import { describe, expect, it } from 'vitest';
import { valueFigureSettings } from '../../src/chat/month-value-figures.js';
import { channelsSettings } from '../../src/config/channels-settings.js';
import { figuresSettings } from '../../src/config/figures-settings.js';
import { serviceSettings } from '../../src/config/service-settings.js';
import { shippedConfig } from '../support/shipped-config.js';

describe('the settings of figures', () => {
  it('aim at what the requirements say where nothing is set', () => {
    expect(figuresSettings.parse(undefined)).toEqual({
      goals: {
        retention: [10, 25],
        satisfaction: [15, 25],
        upsell: [20, 40],
        responseTime: [-50, -30],
        serviceCost: [-30, -15],
      },
    });
  });

  it.each([
    [{ baseline: { from: '2025-13', until: '2025-12' } }, 'written like'],
    [{ baseline: { from: '2025-06', until: '2025-01' } }, 'must not be after'],
    [{ goals: { retention: [25, 10] } }, 'smaller number first'],
    [{ goals: { responseTime: [-10, 10] } }, 'to rise or to fall'],
    [{ goals: { mood: [1, 2] } }, 'mood'],
  ])('refuse %j', (settings, why) => {
    const { error } = figuresSettings.safeParse(settings);
    expect(error?.message).toContain(why);
  });

  it('count everybody who answers tickets once, and nobody where there are no queues', () => {
    const config = shippedConfig();
    expect(valueFigureSettings(config).servicePeople).toBeNull();
    const service = serviceSettings.parse({
      queues: [
        { name: 'technical', categories: ['defect'], people: { senior: ['S01', 'S02'] } },
        { name: 'general', people: { junior: ['S03'], senior: ['S01'] } },
      ],
    });
    expect(valueFigureSettings({ ...config, service }).servicePeople).toBe(3);
  });
});

describe('channels', () => {
  it('are not marked for amounts unless it is said', () => {
    const { plain, marked } = channelsSettings.parse({
      plain: 'C1',
      marked: { slack: 'C2', mayShowValues: true },
    });
    expect([plain?.mayShowValues, marked?.mayShowValues]).toEqual([undefined, true]);
    expect(channelsSettings.safeParse({ marked: { mayShowValues: true } }).error?.message).toContain(
      'give its id',
    );
  });
});
