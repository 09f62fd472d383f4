import type { ProxyReport } from './fault-proxy.js';
import type { Night } from './night.js';

/** What a night came to, from what the proxy saw and what the rows say. */
export interface Verdict {
  /** How often each message took effect, by its mark. */
  readonly posted: ReadonlyMap<string, number>;
  /** Messages whose fate the proxy hid: it cut the connection, broke the answer, or never gave one. */
  readonly unknowable: ReadonlySet<string>;
  readonly violations: ProxyReport['violations'];
  /** Of what the scope's rate allowed from the beginning until most was sent, outside its Retry-After windows. */
  readonly share: number;
}

export interface Measured {
  /** The scope that is measured, and those above it: while any of them is paused nothing is allowed. */
  readonly scopes: readonly string[];
  /** How many a second it lets through, after its first burst. */
  readonly perSecond: number;
  readonly burst: number;
  /** Which calls it lets through. */
  readonly counts: (call: ProxyReport['calls'][number]) => boolean;
  readonly fromMs: number;
  readonly untilMs: number;
}

export function judge(report: ProxyReport, measured: Measured): Verdict {
  const posts = report.calls.filter(({ kind }) => kind === 'post');
  const posted = new Map<string, number>();
  for (const { mark, isAccepted } of posts)
    if (mark !== null && isAccepted) posted.set(mark, (posted.get(mark) ?? 0) + 1);
  const unclear = posts.filter(({ outcome }) => ['status', 'reset', 'hang'].includes(outcome));
  return {
    posted,
    unknowable: new Set(unclear.flatMap(({ mark }) => (mark === null ? [] : [mark]))),
    violations: report.violations,
    share: shareOf(report, measured),
  };
}

/** Whether what was posted to a channel stands there in its order. */
export function isInOrder(marks: readonly string[]): boolean {
  return marks.every((mark, index) => index === 0 || (marks[index - 1] ?? '') < mark);
}

/** The moment at which a share of all posts had been accepted. */
export function whenSent({ calls }: ProxyReport, share: number): number {
  const accepted = calls.filter(({ kind, isAccepted }) => kind === 'post' && isAccepted);
  return accepted[Math.floor(accepted.length * share) - 1]?.atMs ?? 0;
}

export function namesOf(states: Night['states'], name: string): string[] {
  return [...states].flatMap(([mark, state]) => (state.name === name ? [mark] : []));
}

/** Prints what was measured, for people to compare. */
export function tell(
  platform: string,
  { startedAtMs, endedAtMs }: Night,
  { calls, windows }: ProxyReport,
  shares: Readonly<Record<string, number>>,
): void {
  const percent = Object.entries(shares).map(([name, share]) => `${name} ${(100 * share).toFixed(1)} %`);
  const broken = calls.filter(({ outcome }) => outcome !== 'ok').length;
  process.stdout.write(
    `  ${platform}: ${calls.length} calls in ${((endedAtMs - startedAtMs) / 60_000).toFixed(1)} minutes of its time, ${broken} of them broken, ${windows.length} pauses; used of what is allowed: ${percent.join(', ')}\n`,
  );
}

function shareOf({ calls, windows }: ProxyReport, measured: Measured): number {
  const { scopes, perSecond, burst, fromMs, untilMs } = measured;
  const isInside = (atMs: number) => atMs >= fromMs && atMs <= untilMs;
  const passed = calls.filter(
    (call) => call.outcome !== 'limited' && isInside(call.atMs) && measured.counts(call),
  ).length;
  const pausedMs = lengthOf(
    windows
      .filter((window) => scopes.includes(window.scope))
      .map((window) => [Math.max(window.fromMs, fromMs), Math.min(window.untilMs, untilMs)] as const),
  );
  return passed / (burst + ((untilMs - fromMs - pausedMs) / 1000) * perSecond);
}

/** The length that stretches cover together. */
function lengthOf(stretches: readonly (readonly [number, number])[]): number {
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, until] of [...stretches].sort(([a], [b]) => a - b)) {
    length += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return length;
}
