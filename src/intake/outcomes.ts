import { OUTCOME_KINDS, type Outcome } from '../domain/outcome.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { contentHash } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow, RowProblem } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

const MAX_REASON_LENGTH = 500;

/** Reads what became of customers: documented losses above all. */
export function outcomeReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<Outcome> {
  const cells = cellsOf(resolved);
  const frameOf = frameReader(resolved, cells, 'date', context);
  const readId = cells.text('id', { isRequired: true });
  const readOutcome = cells.code('outcome', OUTCOME_KINDS, true);
  const readReason = cells.text('reason', { maxLength: MAX_REASON_LENGTH });
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const frame = frameOf.read(row, problems);
    if (typeof frame === 'string') return { kind: 'skipped', reason: frame };
    const id = readId(row, problems);
    const outcome = readOutcome(row, problems) ?? 'too_early';
    const reason = readReason(row, problems) || null;
    if (problems.length > 0) return { kind: 'rejected', problems };
    const { customerId, occurredAtMs, knownAtMs, knownBasis } = frame;
    const content = contentHash([customerId, occurredAtMs, knownBasis, outcome, reason]);
    if (isRepeat(row, id, content, problems)) return { kind: 'skipped', reason: 'repeated' };
    if (problems.length > 0) return { kind: 'rejected', problems };
    const record: Outcome = {
      id: `${resolved.mapping.source}:${id}`,
      customerId,
      outcome,
      reason,
      occurredAt: new Date(occurredAtMs),
      knownAt: new Date(knownAtMs),
      saidBy: null,
      alertId: null,
      about: null,
      revokedAt: null,
    };
    return { kind: 'accepted', record };
  };
}
