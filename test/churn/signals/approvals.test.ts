import { describe, expect, it } from 'vitest';
import { approvals } from '../../../src/churn/signals/approvals.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import { contextAsOf, read } from '../make-context.js';
import { daysAfter, project } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');

/** Projects two months apart, the last asked for on 1 September, approved after so many days; null is still open. */
function projects(...days: readonly (number | null)[]): VarselEvent[] {
  return days.flatMap((wait, index) => {
    const requested = daysAfter('2026-09-01', (index - days.length + 1) * 60);
    return project(requested, wait === null ? undefined : daysAfter(requested, wait));
  });
}

describe('project approvals', () => {
  it.each([
    [20, 29, null],
    [20, 30, 'weak'],
    [20, 5, null],
    // Half as long again, but only six days.
    [12, 18, null],
    [14, 21, 'weak'],
  ] as const)('of usually %i and now %i days are %s', (usual, recent, strength) => {
    const events = projects(usual, usual, usual, recent, recent, recent);
    expect(read(approvals, events, context)).toMatchObject({
      kind: 'measured',
      strength,
      values: { days: recent, usualDays: usual },
    });
  });

  it('counts a project that waits once it waits longer than usual', () => {
    expect(read(approvals, projects(20, 20, 20, 22, 40, null), context)).toMatchObject({
      strength: 'weak',
      values: { days: 40 },
    });
  });

  it('is not applicable to a customer without projects, and missing with too few', () => {
    expect(read(approvals, [], context)).toMatchObject({ kind: 'missing', reason: 'not_applicable' });
    expect(read(approvals, projects(20, 20, 30, 30, 30), context)).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { projects: 5, projectsNeeded: 6 },
    });
  });

  it('is missing when nothing was asked for in a year', () => {
    const events = projects(20, 20, 20, 40, 40, 40);
    expect(read(approvals, events, contextAsOf('2027-09-01'))).toMatchObject({ kind: 'measured' });
    expect(read(approvals, events, contextAsOf('2027-09-02'))).toMatchObject({ kind: 'missing' });
  });
});
