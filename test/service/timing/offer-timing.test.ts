import { describe, expect, it } from 'vitest';
import { firstInMonths } from '../../../src/service/timing/budget-months.js';
import { type FollowUpSettings, followUpAt } from '../../../src/service/timing/follow-up.js';
import { type OfferMoment, offerTiming } from '../../../src/service/timing/offer-timing.js';

const NOW = new Date('2026-03-10T09:00:00Z');
const day = (offset: number) => new Date(NOW.getTime() + offset * 86_400_000);

function moment(over: Partial<OfferMoment>): OfferMoment {
  return {
    at: NOW,
    case: 'similar_customers',
    isProblemOpen: false,
    matter: 'neither',
    asksToBuy: false,
    ended: null,
    isFollowUp: false,
    recentProblems: 0,
    renewalAt: null,
    isInBudgetWindow: false,
    ...over,
  };
}

const SOLVED = { at: day(-3), isWell: true };

describe('when an offer comes', () => {
  // The cases of the handbook's table, then its good moments.
  it.each<[string, Partial<OfferMoment>, string]>([
    ['the API limit is reached: with the answer', { case: 'limit_reached', matter: 'need' }, 'now: need'],
    ['more storage is needed: with the answer', { case: 'growth', matter: 'need' }, 'now: need'],
    ['team functions are missing: with the answer', { case: 'expansion', matter: 'need' }, 'now: need'],
    [
      'it is slow: not before that is solved',
      { case: 'performance', matter: 'problem', isProblemOpen: true },
      'after_solving',
    ],
    [
      'it was slow and is solved: as a follow-up',
      { case: 'performance', matter: 'problem', ended: SOLVED, isFollowUp: true },
      'now: follow_up',
    ],
    [
      'a spare part is wanted: the plan with the answer',
      { case: 'maintenance_plan', matter: 'need' },
      'now: need',
    ],
    [
      'old software is slow: not before that is solved',
      { case: 'legacy', matter: 'problem', isProblemOpen: true },
      'after_solving',
    ],
    ['old software, nothing open: a talk of its own', { case: 'legacy', matter: 'need' }, 'appointment'],
    [
      'the day of that talk has come',
      { case: 'legacy', matter: 'problem', ended: SOLVED, isFollowUp: true },
      'now: follow_up',
    ],
    ['any need while another problem is open', { matter: 'need', isProblemOpen: true }, 'after_solving'],
    ['right after a problem was solved', { matter: 'problem', ended: SOLVED }, 'now: solved'],
    [
      'long after it was solved',
      { matter: 'problem', ended: { at: day(-15), isWell: true } },
      'not_now: no_occasion',
    ],
    [
      'after it ended badly, even a follow-up',
      { ended: { at: day(-3), isWell: false }, isFollowUp: true },
      'not_now: rated_badly',
    ],
    ['before renewal', { renewalAt: day(59) }, 'now: renewal'],
    ['long before renewal', { renewalAt: day(61) }, 'not_now: no_occasion'],
    ['after renewal', { renewalAt: day(-1) }, 'not_now: no_occasion'],
    ['at signs of growth', { case: 'growth' }, 'now: growth'],
    ['at repeated problems', { recentProblems: 3 }, 'now: repeated_problems'],
    ['at two problems', { recentProblems: 2 }, 'not_now: no_occasion'],
    ['in the budget window', { isInBudgetWindow: true }, 'now: budget_window'],
    ['the customer asks for a price', { asksToBuy: true }, 'now: asks_to_buy'],
    ['an agent asks outside a ticket', { matter: null }, 'now: asked'],
    ['nothing speaks for it', {}, 'not_now: no_occasion'],
  ])('%s', (_, over, expected) => {
    const timing = offerTiming(moment(over));
    const told =
      timing.name === 'now'
        ? `now: ${timing.because}`
        : timing.name === 'not_now'
          ? `not_now: ${timing.why}`
          : timing.name;
    expect(told).toBe(expected);
  });
});

describe('the day of a follow-up', () => {
  const settings: FollowUpSettings = {
    waitDays: 3,
    hour: 10,
    timezone: 'Europe/Oslo',
    isWorkingDay: (isoDate) => ![0, 6].includes(new Date(`${isoDate}T00:00:00Z`).getUTCDay()),
  };
  const at = (closedAt: string, now: string, months: readonly number[] | null = null) =>
    followUpAt(new Date(closedAt), new Date(now), months, settings)?.toISOString() ?? null;

  it.each([
    [
      'waits until the ticket has stayed closed, and for the morning',
      '2026-03-10T02:00:00Z',
      '2026-03-10T03:00:00Z',
      '2026-03-13T09:00:00.000Z',
    ],
    [
      'comes at once where it has, within working time',
      '2026-03-01T09:00:00Z',
      '2026-03-10T11:30:00Z',
      '2026-03-10T11:30:00.000Z',
    ],
    [
      'waits for the next morning in the evening',
      '2026-03-01T09:00:00Z',
      '2026-03-10T16:00:00Z',
      '2026-03-11T09:00:00.000Z',
    ],
    [
      'leaves out days that nobody works',
      '2026-03-10T12:00:00Z',
      '2026-03-13T20:00:00Z',
      '2026-03-16T09:00:00.000Z',
    ],
    [
      'keeps to the local hour over the change to summer time',
      '2026-03-26T12:00:00Z',
      '2026-03-29T12:00:00Z',
      '2026-03-30T08:00:00.000Z',
    ],
  ])('%s', (_, closedAt, now, expected) => {
    expect(at(closedAt, now)).toBe(expected);
  });

  it('waits for the budget to open where one is needed', () => {
    expect(at('2026-03-10T12:00:00Z', '2026-03-20T12:00:00Z', [10, 11])).toBe('2026-10-01T08:00:00.000Z');
    expect(at('2026-11-10T12:00:00Z', '2026-11-20T11:00:00Z', [10, 11])).toBe('2026-11-20T11:00:00.000Z');
    expect(at('2026-12-10T12:00:00Z', '2026-12-20T11:00:00Z', [1])).toBe('2027-01-01T09:00:00.000Z');
    expect(at('2026-03-10T12:00:00Z', '2026-03-20T12:00:00Z', [])).toBeNull();
  });

  it('takes months by the local calendar', () => {
    const lastHourOfMarch = new Date('2026-03-31T22:30:00Z');
    expect(firstInMonths(lastHourOfMarch, [4], 'Europe/Oslo')).toEqual(lastHourOfMarch);
    expect(firstInMonths(lastHourOfMarch, [3], 'Europe/Oslo')).toEqual(new Date('2027-02-28T23:00:00Z'));
  });
});
