/** How it became known that a customer left. */
export const LOSS_SOURCES = ['import', 'answer', 'confirmation', 'contract', 'silence'] as const;
/**
 * import: an imported outcome. answer: somebody said so in chat, about an alert or a customer. confirmation: somebody
 * confirmed a presumed loss. contract and silence: told from the customer's own events.
 */
export type LossSource = (typeof LOSS_SOURCES)[number];

/** A stretch of time in which a customer is gone. */
export interface Departure {
  readonly leftAtMs: number;
  /** Infinity while it has not come back. */
  readonly returnedAtMs: number;
  readonly source: LossSource;
  /** A silence that ended soon after it got too long was none; one that still may is not confirmed. */
  readonly isConfirmed: boolean;
}

/** Whether a customer is gone at a moment. */
export function isGone(departures: readonly Departure[], atMs: number): boolean {
  return departures.some(({ leftAtMs, returnedAtMs }) => leftAtMs <= atMs && atMs < returnedAtMs);
}

/** The first confirmed departure within (after, until]; null where there is none. */
export function departureWithin(
  departures: readonly Departure[],
  afterMs: number,
  untilMs: number,
): Departure | null {
  return (
    departures.find(
      ({ leftAtMs, isConfirmed }) => isConfirmed && leftAtMs > afterMs && leftAtMs <= untilMs,
    ) ?? null
  );
}
