import type { MeasureList, MeasureRefusal } from '../domain/measure.js';
import { rowFailures } from '../domain/row-failures.js';
import type { ExportedEntry } from './exported-entry.js';
import { type TakeDependencies, type Taken, takeFromList } from './take-from-list.js';

/** How a post came out. */
export type PostResult =
  | { readonly kind: 'accepted' }
  /** The receiver will never take this one. */
  | { readonly kind: 'rejected'; readonly detail: string }
  /** Nothing was sent: the address is none that data may go to. */
  | { readonly kind: 'address_not_allowed'; readonly detail: string }
  /** To be tried again, not before `retryAfterMs` where the receiver asked for it. */
  | { readonly kind: 'unreachable'; readonly detail: string; readonly retryAfterMs: number | null };

/** Sends one entry to the company's marketing tool. */
export type PostEntry = (entry: ExportedEntry) => Promise<PostResult>;

export interface SendDependencies extends TakeDependencies {
  readonly lists: readonly MeasureList[];
  readonly post: PostEntry;
  /** Tries before giving up. */
  readonly maxAttempts: number;
  /** Whether the process was asked to stop: then the entry under way is the last. */
  readonly isStopping: () => boolean;
  /** Somebody must act. Ids only. */
  readonly report: (message: string, about: Readonly<Record<string, string>>) => void;
}

export interface SendCounts {
  readonly sent: number;
  readonly refused: number;
  /** Tried in vain, and tried again later. */
  readonly postponed: number;
}

const BATCH = 100;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/**
 * Posts what waits on the lists that go out by themselves. What fails is tried again later, with growing pauses.
 *
 * @throws AggregateError naming the entries that nobody could work on, once all others have been; their lease runs out.
 */
export async function sendMeasures(dependencies: SendDependencies): Promise<SendCounts> {
  const counts = { sent: 0, refused: 0, postponed: 0 };
  const failures = rowFailures('entries of lists');
  for (const list of dependencies.lists) {
    if (list.to !== 'webhook') continue;
    for (let isLast = false; !isLast; ) {
      const takenAtMs = dependencies.now().getTime();
      const batch = await takeFromList(dependencies, list, BATCH, failures);
      counts.refused += batch.refused;
      let isDown = false;
      let isOld = false;
      for (const [index, taken] of batch.taken.entries()) {
        // A slow receiver may take longer than the lease: then what is left is taken anew, and goes past the gate again.
        isOld = index > 0 && dependencies.now().getTime() - takenAtMs > dependencies.leaseMs / 2;
        // A receiver that is down now is not asked a hundred times more; the lease is given back.
        if (isDown || isOld || dependencies.isStopping()) {
          await failures.attempt(taken.measure.id, () => giveBack(dependencies, taken));
          continue;
        }
        const outcome = await failures.attempt(taken.measure.id, () => sendOne(dependencies, taken));
        if (outcome === null) continue;
        counts[outcome] += 1;
        isDown = outcome === 'postponed';
      }
      isLast = (batch.isLast && !isOld) || isDown || dependencies.isStopping();
    }
  }
  failures.throwIfAny();
  return counts;
}

async function sendOne(
  { stores, post, now, maxAttempts, report }: SendDependencies,
  { measure, attempts, entry }: Taken,
): Promise<keyof SendCounts> {
  const result = await post(entry);
  if (result.kind === 'accepted') {
    const sent = { name: 'sent', at: now(), by: 'webhook' } as const;
    await stores.measures.transition(measure.id, attempts, sent);
    return 'sent';
  }
  const isFinal = result.kind === 'rejected' || attempts >= maxAttempts;
  report(isFinal ? 'an entry of a list was refused' : 'an entry of a list could not be sent', {
    measureId: measure.id,
    reason: result.kind,
    detail: result.detail,
  });
  if (isFinal) {
    const reason: MeasureRefusal = result.kind;
    const state = { name: 'refused', at: now(), reason, detail: result.detail } as const;
    await stores.measures.transition(measure.id, attempts, state);
    return 'refused';
  }
  const asked = result.kind === 'unreachable' ? (result.retryAfterMs ?? 0) : 0;
  const notBefore = new Date(now().getTime() + Math.max(pauseMs(attempts), asked));
  await stores.measures.transition(measure.id, attempts, { name: 'pending', attempts, notBefore });
  return 'postponed';
}

/** Nothing was tried: the attempt doesn't count. */
async function giveBack({ stores }: SendDependencies, { measure, attempts }: Taken): Promise<void> {
  const state = { name: 'pending', attempts: attempts - 1, notBefore: null } as const;
  await stores.measures.transition(measure.id, attempts, state);
}

/** From a minute on, twice as long each time, six hours at most. */
export function pauseMs(attempts: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1));
}
