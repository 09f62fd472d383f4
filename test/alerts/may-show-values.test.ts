import { describe, expect, it } from 'vitest';
import { mayShowValues } from '../../src/alerts/may-show-values.js';
import type { RoutingTable } from '../../src/alerts/routing.js';
import { withStoredRoutes } from '../../src/alerts/stored-routes.js';
import type { Target } from '../../src/domain/delivery.js';

const TABLE: RoutingTable = {
  platform: 'slack',
  platforms: ['slack', 'teams'],
  channels: {
    plain: 'C1',
    both: { slack: 'C2', teams: '19:b', mayShowValues: true },
    routed: { slack: 'C3' },
    refused: { slack: 'C4', mayShowValues: false },
    owner: 'C5',
  },
  churn: [
    { team: 'nordics', to: 'routed', mayShowValues: true },
    { to: 'owner', mayShowValues: true },
  ],
  deals: [{ to: 'refused' }],
};

const channel = (id: string, platform: Target['platform'] = 'slack'): Target => ({
  platform,
  kind: 'channel',
  id,
});

describe('whether amounts may be shown', () => {
  it('is yes directly to a person', () => {
    expect(mayShowValues({ platform: 'slack', kind: 'person', id: 'U1' }, TABLE)).toBe(true);
  });

  it.each([
    ['one that is not marked', channel('C1'), false],
    ['one that is marked', channel('C2'), true],
    ['the same on the other platform', channel('19:b', 'teams'), true],
    ['one of the same id on another platform', channel('C2', 'teams'), false],
    ['one that a marked route leads to', channel('C3'), true],
    ['one that is said not to be', channel('C4'), false],
    ['one that nobody has named', channel('C9'), false],
  ])('of a channel: %s', (_which, target, isYes) => {
    expect(mayShowValues(target, TABLE)).toBe(isYes);
  });

  it('is as said in chat of a channel that was connected there, until it is taken off', () => {
    const stored = (mayShowValues: boolean | undefined, isActive = true) =>
      withStoredRoutes(TABLE, [
        {
          id: 'route:1',
          purpose: 'churn',
          conditions: { segment: null, region: null, team: null, level: null },
          channel: { platform: 'slack', id: 'C7', name: 'sales' },
          ...(mayShowValues === undefined ? {} : { mayShowValues }),
          isActive,
          createdAt: new Date(0),
          changedById: 'S01',
          changedAt: new Date(0),
          version: 1,
        },
      ]);
    const told = [stored(true), stored(false), stored(undefined), stored(true, false)];
    expect(told.map((table) => mayShowValues(channel('C7'), table))).toEqual([true, false, false, false]);
  });
});
