import type { DealEvent } from '../domain/deal-event.js';
import type { DirtyDeal } from '../stores/deals.js';
import type { Stores } from '../stores/stores.js';

export interface KeptDealEvents {
  /** The events' deals with their new versions. */
  readonly changed: readonly DirtyDeal[];
  /** Those of the deals that somebody has told of the opening of. */
  readonly opened: ReadonlySet<string>;
}

export type KeepDealEvents = (events: readonly DealEvent[]) => Promise<KeptDealEvents>;

/** Keeps events and then marks their deals, in this order: a mark is never older than what it stands for. */
export function keepDealEvents({ dealEvents, deals }: Pick<Stores, 'dealEvents' | 'deals'>): KeepDealEvents {
  return async (events) => {
    await dealEvents.append(events);
    const dealIds = [...new Set(events.map(({ dealId }) => dealId))];
    const [changed, opened] = await Promise.all([deals.markDirty(dealIds), dealEvents.opened(dealIds)]);
    return { changed, opened };
  };
}

/** Rows of one round at most, so that none takes long. */
const MOST_AT_ONCE = 1_000;

interface Waiting {
  readonly events: readonly DealEvent[];
  readonly resolve: (kept: KeptDealEvents) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The same for many who tell at once: what comes in while others' events are being kept waits for them and is kept together,
 * in as many calls as one event would take. Where that fails each is tried by itself, so that nobody fails for another's.
 */
export function keptTogether(keep: KeepDealEvents): KeepDealEvents {
  let waiting: Waiting[] = [];
  let isKeeping = false;
  const keepAll = async (): Promise<void> => {
    isKeeping = true;
    while (waiting.length > 0) {
      const round = roundOf(waiting);
      waiting = waiting.slice(round.length);
      await keepRound(round, keep);
    }
    isKeeping = false;
  };
  return (events) =>
    new Promise((resolve, reject) => {
      waiting.push({ events, resolve, reject });
      if (!isKeeping) void keepAll();
    });
}

/** Those who have waited longest, one at least. */
function roundOf(waiting: readonly Waiting[]): readonly Waiting[] {
  let rows = 0;
  const surplus = waiting.findIndex(({ events }, place) => {
    rows += events.length;
    return place > 0 && rows > MOST_AT_ONCE;
  });
  return surplus === -1 ? waiting : waiting.slice(0, surplus);
}

/** Never rejects: each is told of its own. */
async function keepRound(round: readonly Waiting[], keep: KeepDealEvents): Promise<void> {
  try {
    const { changed, opened } = await keep(round.flatMap(({ events }) => events));
    for (const { events, resolve } of round) {
      const own = new Set(events.map(({ dealId }) => dealId));
      resolve({ changed: changed.filter(({ dealId }) => own.has(dealId)), opened });
    }
  } catch (error) {
    const [only, ...others] = round;
    if (others.length === 0) return only?.reject(error);
    for (const each of round) await keepRound([each], keep);
  }
}
