import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src/domain/overview.js';
import type { OverviewSigns } from '../../src/domain/overview-signs.js';
import { ROLES } from '../../src/domain/staff.js';
import { budgetOutlook } from '../../src/overview/budget-outlook.js';
import { campaignFitness, optOuts } from '../../src/overview/campaign-fitness.js';
import { escalationRisk } from '../../src/overview/escalation-risk.js';
import { roleFigures } from '../../src/overview/role-figures.js';
import { day } from '../contracts/stores/example-rows.js';
import { exampleOverview, exampleValue } from '../contracts/stores/example-values.js';

const NOW = day(30);
const NO_SIGNS: OverviewSigns = {
  projects: null,
  hasPlan: false,
  budget: null,
  tickets: null,
  moods: null,
  consents: [],
  hasAddress: true,
};
const NO_TICKETS = { escalated: 0, open: 0, openEscalated: 0, openComplaints: 0, respondBy: null };
const overviewWith = (signs: Partial<OverviewSigns>, over: Partial<Overview> = {}) =>
  exampleOverview('erp:1', { churn: null, ...over, signs: { ...NO_SIGNS, ...signs } });

describe('the figures of a role', () => {
  const figuresOf = (role: (typeof ROLES)[number]) =>
    roleFigures(role, exampleOverview('erp:1'), null, NOW).map(({ figure }) => figure);

  it('are those that it looks at first', () => {
    expect(figuresOf('sales')).toEqual(['upsell', 'budget', 'renewal']);
    expect(figuresOf('agent')).toEqual(['value', 'escalation', 'mood']);
    expect(figuresOf('marketing')).toEqual(['segment', 'campaign', 'opt_out']);
    expect(figuresOf('manager')).toEqual(['value_to_come', 'at_risk', 'trend']);
  });

  it('name the group that a customer behaves like before the segment that it was filed under', () => {
    const traits = [{ feature: 'income', isHigh: true }] as const;
    const first = (over: Partial<Overview>) =>
      roleFigures('marketing', exampleOverview('erp:1', over), null, NOW)[0];
    expect(first({ segment: 'large', groupTraits: traits })).toEqual({ figure: 'group', traits });
    expect(first({ segment: 'large', groupTraits: null })).toEqual({ figure: 'segment', segment: 'large' });
    expect(first({ segment: '', groupTraits: null })).toEqual({ figure: 'segment', segment: null });
  });

  it('are three at most whatever is known, and none of them is a made-up number', () => {
    const count = fc.integer({ min: 0, max: 5 });
    const signs = fc.record({
      projects: fc.option(fc.record({ requested: count, approved: count, lastAt: fc.constant(null) })),
      hasPlan: fc.boolean(),
      budget: fc.constant(null),
      tickets: fc.option(
        fc.record({
          escalated: count,
          open: count,
          openEscalated: count,
          openComplaints: count,
          respondBy: fc.option(fc.constantFrom(day(1), day(60))),
        }),
      ),
      moods: fc.option(fc.record({ bad: count, known: count })),
      consents: fc.constant([]),
      hasAddress: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.option(signs, { nil: undefined }), fc.constantFrom(...ROLES), (known, role) => {
        const { signs: _signs, ...bare } = exampleOverview('erp:1', { value: null, churn: null });
        const figures = roleFigures(role, known === undefined ? bare : { ...bare, signs: known }, null, NOW);
        expect(figures.length).toBeLessThanOrEqual(3);
        for (const figure of figures) {
          const text = JSON.stringify(figure);
          expect(text).not.toMatch(/chance|probab|NaN/);
          if (figure.figure === 'escalation' && figure.risk !== null && figure.risk.word !== 'low')
            expect(figure.risk.reasons.length).toBeGreaterThan(0);
          if (figure.figure === 'budget' && figure.outlook !== null)
            expect(figure.outlook.reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('say why there is no rank', () => {
    const missing = { score: 'upsell', reason: 'no_purchases', values: {} } as const;
    const value = exampleValue('erp:1', { scores: {}, missing: [missing] });
    const [upsell] = roleFigures('sales', exampleOverview('erp:1', { value }), null, NOW);
    expect(upsell).toEqual({ figure: 'upsell', rank: null, missing });
  });

  it('tell how the value has moved since the customer came to its class', () => {
    const [, atRisk, trend] = roleFigures('manager', exampleOverview('erp:1'), null, NOW);
    expect(trend).toEqual({ figure: 'trend', trend: { from: 83, to: 85, since: day(2) } });
    expect(atRisk).toEqual({ figure: 'at_risk', level: null, amountMinor: 0 });
    const [, alerted] = roleFigures('manager', exampleOverview('erp:1'), { level: 'high' }, NOW);
    expect(alerted).toEqual({ figure: 'at_risk', level: 'high', amountMinor: 7_400_000 });
  });
});

describe('the budget chance', () => {
  const soon = { fromMonth: 2, toMonth: 3, source: 'orders', years: 3 } as const;
  const far = { ...soon, fromMonth: 8, toMonth: 8 };
  const wordOf = (signs: Partial<OverviewSigns>) => budgetOutlook(overviewWith(signs), NOW)?.word ?? null;
  const projects = (requested: number, approved: number) => ({ requested, approved, lastAt: null });

  it.each<[string, Partial<OverviewSigns>, string | null]>([
    ['an approved project', { projects: projects(0, 1) }, 'high'],
    ['one asked for while the budget months are near', { projects: projects(1, 0), budget: soon }, 'high'],
    ['a plan while they are near', { hasPlan: true, budget: soon }, 'high'],
    ['one asked for', { projects: projects(1, 0) }, 'medium'],
    ['budget months that are near', { budget: soon }, 'medium'],
    ['budget months far away', { budget: far }, 'low'],
    ['no project in a year', { projects: projects(0, 0) }, 'low'],
    ['nothing on record', {}, null],
  ])('with %s is %3$s', (_what, signs, word) => {
    expect(wordOf(signs)).toBe(word);
  });

  it('names what it is made of', () => {
    const outlook = budgetOutlook(overviewWith({ projects: projects(2, 0), budget: soon }), NOW);
    expect(outlook?.reasons).toEqual([
      { key: 'requested', count: 2 },
      { key: 'window_near', window: soon },
    ]);
  });
});

describe('the risk of escalation', () => {
  const riskOf = (signs: Partial<OverviewSigns>, over: Partial<Overview> = {}) =>
    escalationRisk(overviewWith(signs, over), null, NOW);

  it('is low without any sign, and says what nobody knows', () => {
    expect(riskOf({ tickets: NO_TICKETS })).toEqual({
      word: 'low',
      reasons: [],
      missing: ['moods', 'churn'],
    });
    expect(riskOf({})).toBeNull();
  });

  it('is medium with one sign and high with several, what weighs most first', () => {
    const tickets = { ...NO_TICKETS, escalated: 1 };
    expect(riskOf({ tickets })?.word).toBe('medium');
    const risk = riskOf({ tickets: { ...tickets, openEscalated: 1, respondBy: day(29) } });
    expect(risk?.word).toBe('high');
    expect(risk?.reasons.map(({ key }) => key)).toEqual(['open_escalated', 'escalated', 'overdue']);
  });

  it('counts an answer as overdue only once its time is over', () => {
    const risk = (respondBy: Date) => riskOf({ tickets: { ...NO_TICKETS, open: 1, respondBy } });
    expect(risk(day(31))?.reasons).toEqual([]);
    expect(risk(day(29))?.reasons).toEqual([{ key: 'overdue' }]);
  });

  it('rises with the risk of leaving, as an alert has it', () => {
    const overview = overviewWith({ tickets: NO_TICKETS });
    expect(escalationRisk(overview, { level: 'high' }, NOW)?.reasons).toEqual([
      { key: 'churn', level: 'high' },
    ]);
  });

  it('never falls when another sign joins', () => {
    const count = fc.integer({ min: 0, max: 4 });
    const tickets = fc.record({ escalated: count, open: count, openEscalated: count, openComplaints: count });
    const rank = { low: 0, medium: 1, high: 2 };
    fc.assert(
      fc.property(
        tickets,
        count,
        fc.constantFrom('escalated', 'open', 'openEscalated', 'openComplaints'),
        (known, bad, key) => {
          const before = riskOf({ tickets: { ...known, respondBy: null }, moods: { bad, known: 9 } });
          const more = { ...known, [key]: known[key] + 1, respondBy: null };
          const after = riskOf({ tickets: more, moods: { bad, known: 9 } });
          expect(rank[after?.word ?? 'low']).toBeGreaterThanOrEqual(rank[before?.word ?? 'low']);
        },
      ),
    );
  });
});

describe('fitness for a campaign', () => {
  const yes = { purpose: 'newsletter', isObjection: false, until: null } as const;
  const fitnessOf = (signs: Partial<OverviewSigns>, over: Partial<Overview> = {}) =>
    campaignFitness(overviewWith({ consents: [yes], ...signs }, over), null, NOW);

  it('is given where the customer allows it, can be reached, and nothing is wrong', () => {
    expect(fitnessOf({})).toEqual({ word: 'fit', purposes: ['newsletter'] });
  });

  it('is forbidden before anything else is asked', () => {
    const refused = { purpose: 'offers', isObjection: true, until: null } as const;
    const tickets = { ...NO_TICKETS, openComplaints: 1 };
    expect(fitnessOf({ consents: [], tickets })).toEqual({ word: 'not_allowed', reasons: ['no_consent'] });
    expect(fitnessOf({ consents: [refused] })).toEqual({ word: 'not_allowed', reasons: ['objected'] });
    expect(fitnessOf({ consents: [{ ...yes, until: day(29) }] })?.word).toBe('not_allowed');
    expect(fitnessOf({ consents: [refused, yes] })?.word).toBe('fit');
  });

  it.each<[string, Partial<OverviewSigns>, Partial<Overview>, string, string]>([
    [
      'an escalated ticket is open',
      { tickets: { ...NO_TICKETS, openEscalated: 1 } },
      {},
      'not_now',
      'open_escalation',
    ],
    [
      'a complaint is open',
      { tickets: { ...NO_TICKETS, openComplaints: 1 } },
      {},
      'not_now',
      'open_complaint',
    ],
    ['the mood is bad', {}, { mood: 'bad' }, 'not_now', 'bad_mood'],
    ['nobody has an address', { hasAddress: false }, {}, 'not_reachable', 'no_address'],
    ['it is in no segment and no group', {}, { segment: '', value: null }, 'not_known', 'no_segment'],
  ])('is refused where %s', (_why, signs, over, word, reason) => {
    expect(fitnessOf(signs, over)).toEqual({ word, reasons: [reason] });
  });

  it('is refused at a high risk of leaving, and not at a lower one', () => {
    const overview = overviewWith({ consents: [yes] });
    expect(campaignFitness(overview, { level: 'high' }, NOW)?.word).toBe('not_now');
    expect(campaignFitness(overview, { level: 'medium' }, NOW)?.word).toBe('fit');
  });

  it('stands beside what the customer has said no to', () => {
    const no = { ...yes, isObjection: true };
    expect(optOuts(overviewWith({ consents: [no] }))).toEqual({ refused: ['newsletter'], isUnknown: false });
    expect(optOuts(overviewWith({}))).toEqual({ refused: [], isUnknown: true });
  });
});
