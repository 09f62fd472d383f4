/** Over the change to summer time in Europe and Easter, in whole hours. */
export const SIMULATED = {
  startMs: Date.UTC(2026, 2, 26),
  quantumMs: 60 * 60_000,
  quanta: 14 * 24,
} as const;
