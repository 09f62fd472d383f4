import { describe, expect, it } from 'vitest';
import { serviceSettings } from '../../src/config/service-settings.js';
import type { Overview } from '../../src/domain/overview.js';
import { TIERS, type Tier } from '../../src/domain/tier.js';
import type { Crew } from '../../src/tickets/choose-assignee.js';
import { type RouteTicket, routeTicket } from '../../src/tickets/route-ticket.js';
import type { ServiceQueue } from '../../src/tickets/service-desk.js';
import { exampleOverride, exampleOverview, exampleValue } from '../contracts/stores/example-values.js';
import { someDesk } from '../support/service-desk.js';

/** A Monday, 09:00 in Oslo. */
const OPENED = new Date('2026-03-02T08:00:00Z');

const everybody: Crew = { isThere: () => true, openTickets: new Map() };

function overviewOf(tier: Tier | null, over: Partial<Overview> = {}): Overview {
  const value = exampleValue('erp:1');
  const standing = { ...value.standing, tier: tier ?? 'standard' };
  return exampleOverview('erp:1', {
    value: tier === null ? null : { ...value, standing },
    isAmongTop: false,
    churn: null,
    ...over,
  });
}

function route(over: Partial<RouteTicket> & { readonly tier?: Tier } = {}) {
  const { tier = 'standard', ...given } = over;
  const routing = routeTicket({
    ticket: { category: 'how_to', priority: null, openedAt: OPENED },
    overview: overviewOf(tier),
    openAlert: null,
    desk: someDesk(),
    crew: everybody,
    now: OPENED,
    ...given,
  });
  if (routing === null) throw new Error('there is no queue');
  return routing;
}

const rulesOf = ({ reasons }: ReturnType<typeof route>) => reasons.map(({ rule }) => rule);

describe('the lines of the tiers', () => {
  it.each([
    ['vip', 'senior', 'S02', '2026-03-02T10:00:00.000Z'],
    ['premium', 'experienced', 'S01', '2026-03-03T08:00:00.000Z'],
    ['standard', 'bot', null, '2026-03-05T08:00:00.000Z'],
    ['basic', 'junior', 'S05', '2026-03-10T08:00:00.000Z'],
    ['risk', 'senior', 'S02', '2026-03-02T12:00:00.000Z'],
  ] as const)('%s goes to %s within its hours', (tier, seniority, assigneeId, respondBy) => {
    const routing = route({ tier });
    expect(routing).toMatchObject({ queue: 'general', seniority, assigneeId, tier });
    expect(routing.respondBy.toISOString()).toBe(respondBy);
    expect(routing.warnAt < routing.respondBy).toBe(true);
  });

  it('are those of the requirements where nothing is configured', () => {
    const { lines } = serviceSettings.parse({});
    expect(TIERS.map((tier) => [tier, lines[tier].respondWithinHours, lines[tier].seniority])).toEqual([
      ['vip', 2, 'senior'],
      ['premium', 8, 'experienced'],
      ['standard', 24, 'bot'],
      ['basic', 48, 'junior'],
      ['risk', 4, 'senior'],
    ]);
  });

  it('have the extras of the requirements where nothing is configured, and those that are', () => {
    const extrasOf = (given: Parameters<typeof serviceSettings.parse>[0]) =>
      Object.entries(serviceSettings.parse(given)?.lines ?? {}).map(([tier, { extras }]) => [
        tier,
        ...extras,
      ]);
    expect(extrasOf({})).toEqual([
      ['vip', 'free_express'],
      ['premium', 'priority_booking'],
      ['standard', 'portal'],
      ['basic', 'faq'],
      ['risk'],
    ]);
    expect(extrasOf({ lines: { vip: { extras: ['faq', 'portal'] } } })[0]).toEqual(['vip', 'faq', 'portal']);
    expect(() => extrasOf({ lines: { vip: { extras: ['flowers' as 'faq'] } } })).toThrow();
  });

  it('let a VIP’s two hours run through the night, and nobody else’s', () => {
    const ticket = {
      category: 'how_to',
      priority: null,
      openedAt: new Date('2026-03-06T20:00:00Z'),
    } as const;
    expect(route({ tier: 'vip', ticket }).respondBy.toISOString()).toBe('2026-03-06T22:00:00.000Z');
    expect(route({ tier: 'premium', ticket }).respondBy.toISOString()).toBe('2026-03-09T15:00:00.000Z');
  });

  it('follow a person’s word against the ranks', () => {
    const override = exampleOverride('o', {
      tier: 'vip',
      at: new Date('2026-03-01T00:00:00Z'),
      until: new Date('2026-04-01T00:00:00Z'),
    });
    expect(route({ overview: overviewOf('basic', { override }) }).seniority).toBe('senior');
  });

  it('leave the customer without a tier, and the unknown one, the standard line', () => {
    const noTier = route({ overview: overviewOf(null) });
    expect([noTier.tier, noTier.seniority, rulesOf(noTier)]).toEqual([
      null,
      'bot',
      ['category_queue', 'no_tier'],
    ]);
    const unknown = route({ overview: null });
    expect(rulesOf(unknown)).toEqual(['category_queue', 'unknown_customer']);
    expect(unknown.respondBy).toEqual(noTier.respondBy);
  });
});

describe('what may not wait', () => {
  it('is a VIP’s technical matter: to a senior at once', () => {
    const lines = { vip: { seniority: 'junior' } } as const;
    const queues = [{ name: 'technical', isTechnical: true, people: { senior: ['S02'], junior: ['S05'] } }];
    const routing = route({ tier: 'vip', desk: someDesk({ queues, lines }) });
    expect(routing).toMatchObject({ seniority: 'senior', assigneeId: 'S02' });
    expect(rulesOf(routing)).toContain('technical_vip');
  });

  it('is a high risk among the most valuable: straight to a senior, in no more time than those at risk have', () => {
    const overview = overviewOf('standard', { isAmongTop: true });
    const routing = route({ overview, openAlert: { level: 'high' } });
    expect(routing).toMatchObject({ seniority: 'senior', assigneeId: 'S02' });
    expect(routing.respondBy.toISOString()).toBe('2026-03-02T12:00:00.000Z');
    expect(rulesOf(routing)).toEqual(['category_queue', 'tier', 'risk_and_value']);
  });

  it.each([
    ['a medium risk among them', { isAmongTop: true }, 'medium'],
    ['a high risk of somebody else', { isAmongTop: false }, 'high'],
  ] as const)('is not %s', (_what, over, level) => {
    expect(rulesOf(route({ overview: overviewOf('standard', over), openAlert: { level } }))).not.toContain(
      'risk_and_value',
    );
  });

  it('is a high priority: half the time, and never self-service', () => {
    const ticket = { category: 'how_to', priority: 'high', openedAt: OPENED } as const;
    const routing = route({ ticket });
    expect(routing).toMatchObject({ seniority: 'junior', assigneeId: 'S05', peopleAt: null });
    expect(routing.respondBy.toISOString()).toBe('2026-03-03T12:00:00.000Z');
  });
});

describe('queue and person', () => {
  it('go by what the ticket is about; what no queue names goes to the one that takes the rest', () => {
    const ticket = { category: 'defect', priority: null, openedAt: OPENED } as const;
    expect(route({ ticket }).queue).toBe('technical');
    expect(route({ ticket: { ...ticket, category: 'complaint' } }).queue).toBe('general');
  });

  it('go by team where a queue has one, and not for an unknown customer', () => {
    const people = { senior: ['S02'] };
    const desk = someDesk({
      queues: [
        { name: 'north', teams: ['North'], people },
        { name: 'rest', people },
      ],
    });
    expect(route({ desk, overview: overviewOf('vip', { team: 'North' }) }).queue).toBe('north');
    expect(route({ desk, overview: null }).queue).toBe('rest');
  });

  const queues = [{ name: 'all', people: { junior: ['j'], experienced: ['b', 'a'], senior: ['s'] } }];
  const premium = (crew: Crew) => route({ tier: 'premium', desk: someDesk({ queues }), crew });

  it('give it to whoever has the fewest open ones, of equals to the first by id', () => {
    expect(premium(everybody).assigneeId).toBe('a');
    expect(
      premium({
        ...everybody,
        openTickets: new Map([
          ['a', 2],
          ['b', 1],
        ]),
      }).assigneeId,
    ).toBe('b');
  });

  it('pass over who is away: the next level up, and only then down', () => {
    const without = (...away: string[]): Crew => ({ ...everybody, isThere: (id) => !away.includes(id) });
    expect(premium(without('a')).assigneeId).toBe('b');
    const up = premium(without('a', 'b'));
    expect([up.assigneeId, up.seniority, rulesOf(up).at(-1)]).toEqual(['s', 'senior', 'nobody_of_seniority']);
    expect(premium(without('a', 'b', 's')).assigneeId).toBe('j');
    const nobody = premium(without('a', 'b', 's', 'j'));
    expect([nobody.assigneeId, nobody.seniority]).toEqual([null, 'experienced']);
  });

  it('are none without a queue', () => {
    const desk = someDesk({});
    const ticket = { category: 'other', priority: null, openedAt: OPENED } as const;
    const given = { ticket, overview: null, openAlert: null, desk, crew: everybody, now: OPENED };
    expect(routeTicket(given)).toBeNull();
  });
});

describe('a ticket under the company’s own name for its category', () => {
  const queues = ['own:Warranty', 'defect', null].map((category) => ({
    ...(someDesk().queues[0] as ServiceQueue),
    name: category ?? 'rest',
    teams: [],
    categories: category === null ? [] : [category],
  }));

  it.each([
    ['goes to the queue that names it, before one that names ours', 'defect', 'warranty', 'own:Warranty'],
    ['goes by ours where no queue names its own', 'defect', 'Returns', 'defect'],
    ['goes where all others go where no queue names either', 'billing', 'Returns', 'rest'],
  ] as const)('%s', (_, category, ownCategory, queue) => {
    const desk = { ...someDesk(), queues };
    const ticket = { category, ownCategory, priority: null, openedAt: OPENED, categoryWords: ['seal'] };
    const routing = route({ desk, ticket });
    expect(routing.queue).toBe(queue);
    expect(routing.reasons[0]?.values).toMatchObject({ ownCategory, words: 'seal' });
  });
});
