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
  /** So long nothing follows an answer that was hidden, lest it overtake; 0 where others go on meanwhile. */
  readonly settleMs: number;
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
  const unclear = posts.filter(isHidden);
  return {
    posted,
    unknowable: new Set(unclear.flatMap(({ mark }) => (mark === null ? [] : [mark]))),
    violations: report.violations,
    share: shareOf(report, measured),
  };
}

/** A message as it stands in its channel; a reply under the mark of another. */
export interface Standing {
  readonly mark: string;
  readonly under: string | null;
}

function isHidden({ outcome }: ProxyReport['calls'][number]): boolean {
  return ['status', 'reset', 'hang'].includes(outcome);
}

/** Whether what was posted to a channel stands there in its order, and each reply behind its card, in its thread. */
export function isInOrder(standing: readonly Standing[]): boolean {
  const own = standing.filter(({ under }) => under === null).map(({ mark }) => mark);
  const isAscending = own.every((mark, index) => index === 0 || (own[index - 1] ?? '') < mark);
  return (
    isAscending && standing.every(({ mark, under }) => under === null || mark === under.replace(/#$/, 'r#'))
  );
}

/** A reply is owed only once its alert was raised, which may be long after all else is sent. */
export function isReply({ mark }: Pick<ProxyReport['calls'][number], 'mark'>): boolean {
  return mark?.endsWith('r#') ?? false;
}

/** By what a message is known, in the words that it shows. */
export function markIn(words: string): string {
  return /#[^#]+#/.exec(words)?.[0] ?? '';
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
  const { scopes, perSecond, burst, settleMs, fromMs, untilMs } = measured;
  const isInside = (atMs: number) => atMs >= fromMs && atMs <= untilMs;
  const passed = calls.filter(
    (call) => call.outcome !== 'limited' && isInside(call.atMs) && measured.counts(call),
  ).length;
  const paused = windows.filter(({ scope }) => scopes.includes(scope));
  const settling = calls
    .filter((call) => measured.counts(call) && isHidden(call))
    .map(({ atMs }) => ({ fromMs: atMs, untilMs: atMs + settleMs }));
  const pausedMs = lengthOf(
    [...paused, ...settling].map(
      (window) => [Math.max(window.fromMs, fromMs), Math.min(window.untilMs, untilMs)] as const,
    ),
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
