import type { LossReview } from '../../src/domain/loss-review.js';
import type { Task } from '../../src/domain/task.js';
import { MORNING, NORDLYS } from './workplace.js';

/** An open task about Nordlys. */
export function someTask(fields: Partial<Task>): Task {
  return {
    id: `task:health_check:2026-01:${NORDLYS}`,
    kind: 'health_check',
    customerId: NORDLYS,
    period: '2026-01',
    ownerId: 'S01',
    createdAt: MORNING,
    dueAt: new Date('2026-03-12T15:00:00Z'),
    endsAt: new Date('2026-03-31T22:00:00Z'),
    isOpen: true,
    state: { name: 'open' },
    version: 1,
    undo: null,
    targets: [],
    isCardStale: false,
    ...fields,
  };
}

/** The question why Nordlys left, which nobody has answered. */
export function someLossReview(fields: Partial<LossReview>): LossReview {
  return {
    id: `loss:${NORDLYS}:2026-02-01`,
    customerId: NORDLYS,
    lostAt: new Date('2026-02-01T10:00:00Z'),
    foundBy: 'outcome',
    ownerId: 'S01',
    leaderId: null,
    createdAt: MORNING,
    warnings: [],
    evidence: null,
    answer: null,
    undo: null,
    version: 1,
    targets: [],
    isCardStale: false,
    ...fields,
  };
}
