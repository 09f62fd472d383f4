import type { Alert, AlertEvidence } from '../../domain/alert.js';
import { standingEntries } from '../../domain/alert-log.js';
import type { Reader } from '../reader.js';

interface KeptView {
  readonly alert: Alert;
  /** What made the risk when the alert opened; left out where nobody knows: as today. */
  readonly openingBasis?: AlertEvidence['basis'];
}

/**
 * Why an open alert shows a level that its figure alone would not reach any more: "High at 74 points, 48 now"; null
 * where the two agree.
 */
export function levelKeptText({ alert, openingBasis }: KeptView, reader: Reader): string | null {
  if (!isLevelKept(alert)) return null;
  const { words, formats } = reader;
  const { basis, risk } = alert.evidence;
  const level = words.text(`level.${alert.level}`);
  const reachedAt = riskAtLevel(alert);
  // Points then can't be told in one breath with per cent now.
  const isComparable = openingBasis === undefined || openingBasis === basis;
  if (!isComparable || reachedAt <= risk) return words.text('alert.levelKept', { level });
  return basis === 'model'
    ? words.text('alert.levelKept.chance', {
        level,
        before: formats.percent(reachedAt),
        now: formats.percent(risk),
      })
    : words.text('alert.levelKept.points', { level, before: reachedAt, now: risk });
}

/** Whether its figure alone may not reach its level any more. */
export function isLevelKept({ isOpen, recedingSince }: Pick<Alert, 'isOpen' | 'recedingSince'>): boolean {
  return isOpen && recedingSince !== null;
}

/** The figure with which the alert came to its level. */
function riskAtLevel(alert: Alert): number {
  const raised = standingEntries(alert).findLast(({ event }) => event === 'raised');
  const risk = Number(raised?.details.risk);
  return raised === undefined || Number.isNaN(risk) ? alert.riskAtOpening : risk;
}
