import type { Alert, AlertLogEntry } from './alert.js';

/** The next version of an alert, with one more entry and its cards behind. */
export function withEntry<Of extends Alert>(alert: Of, entry: AlertLogEntry): Of {
  return { ...alert, version: alert.version + 1, log: [...alert.log, entry], isCardStale: true };
}

/** Log entries that were taken back, by their place in the log, with when. */
export function undoneEntries({ log }: Pick<Alert, 'log'>): Map<number, Date> {
  return new Map(
    log.flatMap(({ event, at, details }) =>
      event === 'undone' ? (details.index ?? '').split(' ').map((index) => [Number(index), at] as const) : [],
    ),
  );
}

/** The log without what was taken back, and without the taking back. */
export function standingEntries(alert: Pick<Alert, 'log'>): AlertLogEntry[] {
  const undone = undoneEntries(alert);
  return alert.log.filter(({ event }, index) => event !== 'undone' && !undone.has(index));
}
