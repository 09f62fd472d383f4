import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoutingTable, targetsFor } from '../../src/alerts/routing.js';
import { routesInto, withStoredRoutes } from '../../src/alerts/stored-routes.js';
import type { Target } from '../../src/domain/delivery.js';
import { LEVELS } from '../../src/domain/level.js';
import { ROUTE_PURPOSES, type StoredRoute } from '../../src/domain/stored-route.js';
import { somePerson } from '../support/alerts.js';

const FILE: RoutingTable = {
  platform: 'slack',
  channels: { key: 'CKEY', rest: 'CREST' },
  churn: [{ to: 'owner' }, { segment: 'key accounts', to: 'key' }],
};
const OWNER = somePerson('S01');

describe('routes connected in chat', () => {
  it('come after those of the file with conditions, and before those without', () => {
    const table = withStoredRoutes(FILE, [stored('CNEW')]);
    expect(where('key accounts', table)).toEqual(['CKEY']);
    expect(where('small', table)).toEqual(['CNEW']);
    expect(where('small', withStoredRoutes(FILE, []))).toEqual([OWNER.slackUserId]);
  });

  it('with more conditions come before the others, then those connected first', () => {
    const table = withStoredRoutes(FILE, [
      stored('CALL'),
      stored('CLATE'),
      stored('CNORTH', { region: 'north' }),
      stored('CSMALL', { region: 'north', segment: 'small' }),
    ]);
    expect(where('small', table, 'north')).toEqual(['CSMALL']);
    expect(where('large', table, 'north')).toEqual(['CNORTH']);
    expect(where('large', table, 'south')).toEqual(['CALL']);
  });

  it('of the other purposes count where the file names no channel', () => {
    const management = { ...stored('CBOSS'), purpose: 'management' } as const;
    expect(where('small', withStoredRoutes({ ...FILE, management: 'rest' }, [management]))).toContain(
      'CREST',
    );
    const table = withStoredRoutes(FILE, [
      management,
      { ...management, id: 'later', channel: channel('CLATER') },
    ]);
    expect(where('small', table)).toEqual([OWNER.slackUserId, 'CBOSS']);
  });

  it('count no more once they were removed', () => {
    expect(where('small', withStoredRoutes(FILE, [{ ...stored('CNEW'), isActive: false }]))).toEqual([
      OWNER.slackUserId,
    ]);
  });

  it('of a platform that is not connected leave everything as it is', () => {
    const teams = { ...stored('19:x'), channel: { platform: 'teams', id: '19:x', name: 'x' } } as const;
    const table = withStoredRoutes({ ...FILE, fallback: 'rest' }, [teams]);
    expect(where('small', table)).toEqual(['CREST']);
  });

  it('never lose a warning, and lead into connected channels alone', () => {
    const condition = fc.constantFrom('', '__proto__', 'a', 'b', 'connected r1', 'key');
    const routes = fc.array(
      fc.record({
        purpose: fc.constantFrom(...ROUTE_PURPOSES),
        segment: fc.option(condition),
        region: fc.option(condition),
        level: fc.option(fc.constantFrom(...LEVELS)),
        channelId: fc.constantFrom('C1', 'C2', 'C3'),
        isActive: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(routes, condition, condition, fc.constantFrom(...LEVELS), (all, segment, region, level) => {
        const made = all.map(({ purpose, channelId, isActive, ...conditions }, index) => ({
          ...stored(channelId, conditions),
          id: `r${index}`,
          purpose,
          isActive,
        }));
        const table = withStoredRoutes(FILE, made);
        const targets = targetsFor({ segment, region, team: '' }, level, OWNER, table);
        expect(targets.length).toBeGreaterThan(0);
        const active = made.filter((route) => route.isActive).map((route) => route.channel.id);
        const known = new Set([...active, 'CKEY', 'CREST', OWNER.slackUserId]);
        for (const { id } of targets) expect(known.has(id)).toBe(true);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});

describe('what a channel gets', () => {
  const target = (id: string): Target => ({ platform: 'slack', kind: 'channel', id });

  it('is everything that leads there, by the file and by what is connected', () => {
    const table = withStoredRoutes({ ...FILE, fallback: 'key' }, [
      stored('CKEY', { level: 'high' }),
      { ...stored('CKEY'), id: 'a', purpose: 'administrators' },
    ]);
    const into = routesInto(target('CKEY'), table);
    expect(into).toMatchObject({ isManagement: false, isFallback: true, isAdministrators: true });
    expect(into.churn.map(({ segment, level }) => [segment, level])).toEqual([
      ['key accounts', undefined],
      [undefined, 'high'],
    ]);
  });

  it('is nothing where nothing leads', () => {
    expect(routesInto(target('COTHER'), withStoredRoutes(FILE, []))).toEqual({
      churn: [],
      isManagement: false,
      isFallback: false,
      isAdministrators: false,
    });
  });
});

function where(segment: string, table: RoutingTable, region = ''): (string | null)[] {
  return targetsFor({ segment, region, team: '' }, 'high', OWNER, table).map(({ id }) => id);
}

function channel(id: string) {
  return { platform: 'slack', id, name: id.toLowerCase() } as const;
}

function stored(channelId: string, conditions: Partial<StoredRoute['conditions']> = {}): StoredRoute {
  return {
    id: `route ${channelId}`,
    purpose: 'churn',
    conditions: { segment: null, region: null, team: null, level: null, ...conditions },
    channel: channel(channelId),
    isActive: true,
    createdAt: new Date(0),
    changedById: 'S01',
    changedAt: new Date(0),
    version: 1,
  };
}
