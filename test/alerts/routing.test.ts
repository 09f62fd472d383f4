import { describe, expect, it } from 'vitest';
import { channelTargets, personTargets, type RoutingTable, targetsFor } from '../../src/alerts/routing.js';
import type { Staff } from '../../src/domain/staff.js';

const TABLE: RoutingTable = {
  platform: 'slack',
  platforms: ['slack', 'teams'],
  channels: {
    alerts: { slack: 'C01', teams: '19:alerts@thread.tacv2' },
    partners: { teams: '19:partners@thread.tacv2' },
    management: { slack: 'C02' },
    old: 'C09',
  },
  churn: [{ level: 'medium', to: 'owner' }, { to: 'alerts' }],
  management: 'management',
  fallback: 'alerts',
};
const CUSTOMER = { segment: 'small', region: 'north', team: 'east' };
const ADA: Staff = {
  id: 'S01',
  name: 'Ada',
  email: null,
  role: 'sales',
  team: 'east',
  deputyId: null,
  leaderId: null,
  country: null,
  timezone: null,
  language: null,
  slackUserId: 'U01',
  teamsUserId: '29:ada',
  updatedAt: new Date('2026-03-02T09:00:00Z'),
};

describe('a route to a channel that is on two platforms', () => {
  it('goes to both, and the management channel where that is', () => {
    expect(targetsFor(CUSTOMER, 'high', ADA, TABLE)).toEqual([
      { platform: 'slack', kind: 'channel', id: 'C01' },
      { platform: 'teams', kind: 'channel', id: '19:alerts@thread.tacv2' },
      { platform: 'slack', kind: 'channel', id: 'C02' },
    ]);
  });

  it('goes only where a platform is connected', () => {
    expect(channelTargets('alerts', { ...TABLE, platforms: ['teams'] })).toEqual([
      { platform: 'teams', kind: 'channel', id: '19:alerts@thread.tacv2' },
    ]);
    expect(channelTargets('management', { ...TABLE, platforms: ['teams'] })).toEqual([]);
  });

  it('reads a bare id as one of the preferred platform', () => {
    expect(channelTargets('old', TABLE)).toEqual([{ platform: 'slack', kind: 'channel', id: 'C09' }]);
  });
});

describe('a route to the owner', () => {
  it('goes to one platform, the first that knows the person', () => {
    expect(targetsFor(CUSTOMER, 'medium', ADA, TABLE)).toEqual([
      { platform: 'slack', kind: 'person', id: 'U01' },
    ]);
    expect(personTargets({ ...ADA, slackUserId: null }, TABLE)).toEqual([
      { platform: 'teams', kind: 'person', id: '29:ada' },
    ]);
  });

  it('goes to all of them where that is set', () => {
    expect(personTargets(ADA, { ...TABLE, directMessages: 'all' }).map(({ platform }) => platform)).toEqual([
      'slack',
      'teams',
    ]);
  });

  it('takes an id that was set by hand before the staff file’s', () => {
    const people = new Map([['S01', { slack: 'U99' }]]);
    expect(personTargets(ADA, { ...TABLE, people })).toEqual([
      { platform: 'slack', kind: 'person', id: 'U99' },
    ]);
  });

  it('falls back to the fallback channel, on every platform, where nobody knows the owner', () => {
    const unknown = { ...ADA, slackUserId: null, teamsUserId: null };
    expect(targetsFor(CUSTOMER, 'medium', unknown, TABLE)).toEqual(channelTargets('alerts', TABLE));
  });
});
