import { CONSENT_BASES, CONSENT_PURPOSES, type Consent } from '../domain/consent.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { contentHash } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** Tells all that was ever said under one number apart. */
const HASH_LENGTH = 12;

/**
 * Reads what customers allowed or refused to be written to about. Many systems keep one row for a customer and write over
 * it, and others keep a log of it, so the same number with another content is another entry, in one file as in two: were
 * it refused, an objection would be too.
 */
export function consentReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<Consent> {
  const { source } = resolved.mapping;
  const cells = cellsOf(resolved);
  const frameOf = frameReader(resolved, cells, 'date', context);
  const readId = cells.text('id', { isRequired: true });
  const readPurpose = cells.code('purpose', CONSENT_PURPOSES, true);
  const readBasis = cells.code('basis', CONSENT_BASES, true);
  const readUntil = cells.instant('until');
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const frame = frameOf.read(row, problems);
    if (typeof frame === 'string') return { kind: 'skipped', reason: frame };
    const id = readId(row, problems);
    const purpose = readPurpose(row, problems);
    const basis = readBasis(row, problems);
    const untilMs = readUntil(row, problems);
    const { customerId, occurredAtMs, knownAtMs, knownBasis } = frame;
    if (problems.length === 0 && untilMs !== null && untilMs < occurredAtMs) {
      const value = shortened(new Date(untilMs).toISOString());
      problems.push({ field: cells.name('until'), reason: `lies before ${cells.name('date')}`, value });
    }
    if (problems.length > 0 || purpose === null || basis === null) return { kind: 'rejected', problems };
    const content = contentHash([customerId, occurredAtMs, knownBasis, purpose, basis, untilMs]);
    if (isRepeat(row, `${id}:${content}`, content, problems)) return { kind: 'skipped', reason: 'repeated' };
    if (problems.length > 0) return { kind: 'rejected', problems };
    const record: Consent = {
      id: `${source}:${id}:${content.slice(0, HASH_LENGTH)}`,
      customerId,
      purpose,
      basis,
      givenAt: new Date(occurredAtMs),
      until: untilMs === null ? null : new Date(untilMs),
      knownAt: new Date(knownAtMs),
    };
    return { kind: 'accepted', record };
  };
}
