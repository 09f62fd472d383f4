/** A stretch of time. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** How long any of the stretches was under way: side by side they count once. */
export function coveredMs(stretches: readonly Stretch[]): number {
  return roundsOf(stretches).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

/** Stretches that overlap put together: each begins when all before it were over. */
export function roundsOf(stretches: readonly Stretch[]): Stretch[] {
  const rounds: Stretch[] = [];
  for (const { fromMs, toMs } of [...stretches].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = rounds.at(-1);
    if (last === undefined || fromMs > last.toMs) rounds.push({ fromMs, toMs });
    else rounds[rounds.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, toMs) };
  }
  return rounds;
}
