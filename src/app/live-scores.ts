import { type DoneNight, rescoreCustomers } from '../churn/live/rescore-customers.js';
import { type HoldRules, held } from '../deals/live/held.js';
import { scorerNow } from './models.js';
import type { Parts } from './parts.js';

/** Of a large import the others are left to the night: scoring them in between as well would take as long again, all day. */
export const RESCORED_AT_ONCE = 1_000;
/** A model that was promoted, and a night that was done, count for events from then on. */
const HELD_MS = 60_000;

type ScoringParts = Pick<Parts, 'stores' | 'config' | 'logger' | 'now'>;

/** Scores customers to whom something has happened. What is dear to read is held for a while. */
export function liveScores(parts: ScoringParts): LiveScores {
  const { stores, logger, now } = parts;
  const night = held(() => lastNight(parts), holdRules(parts, 'the last night'));
  const scorer = held(
    () => scorerNow(parts, { explain: 'reached' }),
    holdRules(parts, 'what scores customers'),
  );
  return {
    upTo(most) {
      let left = most;
      let isSaid = false;
      return async (customerIds) => {
        const some = customerIds.slice(0, Math.max(0, left));
        left -= some.length;
        if (some.length < customerIds.length && !isSaid) {
          isSaid = true;
          logger.info(
            { most },
            'more customers have changed than are scored in between; the night scores the others',
          );
        }
        try {
          await rescoreCustomers(some, { stores, night, scorer, now });
        } catch (error) {
          // Their histories are rebuilt all the same; the night scores everybody.
          logger.error({ err: error }, 'customers could not be scored between two nights');
        }
      };
    },
  };
}

export interface LiveScores {
  /** For one piece of work: so many customers at most, the first that come; the others are left to the night. */
  upTo(most: number): (customerIds: readonly string[]) => Promise<void>;
}

async function lastNight({ stores: { runs } }: Pick<Parts, 'stores'>): Promise<DoneNight | null> {
  const run = await runs.lastFinished('score-churn');
  return run === null || run.context === null ? null : { runId: run.id, context: run.context };
}

function holdRules({ now, logger }: Pick<Parts, 'now' | 'logger'>, what: string): HoldRules {
  return {
    leastMs: HELD_MS,
    timesReading: 50,
    onError: (error) =>
      logger.warn({ err: error }, `${what} could not be read anew; the older goes on being used`),
    now,
  };
}
