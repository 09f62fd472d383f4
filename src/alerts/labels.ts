import type { AlertLogEntry, ChurnAlert } from '../domain/alert.js';
import { undoneEntries } from '../domain/alert-log.js';
import { OUTCOME_KINDS, type Outcome } from '../domain/outcome.js';
import type { OutcomeStore } from '../stores/outcomes.js';

/**
 * The labels that an alert's log amounts to, the undone ones marked. Derived from the row, so that a process which dies
 * between writing the alert and writing its label loses nothing: the next to settle the alert writes it.
 */
export function labelsOf(alert: ChurnAlert): Outcome[] {
  const undone = undoneEntries(alert);
  return alert.log.flatMap((entry, index) => {
    const label = labelOf(alert, entry, index, undone.get(index) ?? null);
    return label === null ? [] : [label];
  });
}

/** Writes an alert's labels; those written before are left alone, those undone since are revoked. */
export async function saveLabels(outcomes: OutcomeStore, alert: ChurnAlert): Promise<void> {
  const labels = labelsOf(alert);
  if (labels.length === 0) return;
  await outcomes.add(labels);
  for (const { id, revokedAt } of labels) if (revokedAt !== null) await outcomes.revoke(id, revokedAt);
}

function labelOf(
  alert: ChurnAlert,
  entry: AlertLogEntry,
  index: number,
  revokedAt: Date | null,
): Outcome | null {
  if (entry.event !== 'resolved' && entry.event !== 'too_early') return null;
  const outcome = OUTCOME_KINDS.find((kind) => kind === entry.details.outcome);
  if (outcome === undefined) return null;
  return {
    id: `alert:${alert.id}:${index}`,
    customerId: alert.subjectId,
    outcome,
    reason: entry.details.reason ?? null,
    occurredAt: entry.at,
    knownAt: entry.at,
    saidBy: entry.byId,
    alertId: alert.id,
    about: {
      basis: alert.evidence.basis,
      risk: Number(entry.details.risk),
      runId: entry.details.runId ?? alert.evidence.runId,
      modelId: alert.evidence.modelId,
    },
    revokedAt,
  };
}
