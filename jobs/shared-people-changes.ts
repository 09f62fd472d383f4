import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { PeopleChange, PeopleChanges } from '../src/chat/people-changes.js';
import { PLATFORMS } from '../src/domain/delivery.js';
import type { JobLog } from './dependencies.js';

interface Common {
  /** Those of this process. */
  readonly own: PeopleChanges;
  /** Prefix of every Redis key. */
  readonly prefix: string;
  readonly log: Pick<JobLog, 'warn'>;
}

/**
 * What this process hears of, told to all processes of the installation: the one that hears is seldom the one that sends.
 * Where Redis is gone each notices by itself, a while later.
 */
export function sharedPeopleChanges({
  own,
  publisher,
  prefix,
  log,
}: Common & { readonly publisher: Pick<Redis, 'publish'> }): PeopleChanges {
  return {
    listen: own.listen,
    tell(change) {
      own.tell(change);
      publisher.publish(channelOf(prefix), JSON.stringify(change)).catch((error: unknown) => {
        log.warn({ error: String(error) }, 'other processes were not told who joined a channel');
      });
    },
  };
}

/**
 * Tells this process what any other hears of.
 *
 * @param subscriber a connection of its own, as Redis wants it; it subscribes again after each loss of Redis.
 */
export function hearPeopleChanges({
  own,
  subscriber,
  prefix,
  log,
}: Common & { readonly subscriber: Pick<Redis, 'on' | 'subscribe'> }): void {
  subscriber.on('message', (channel: string, text: string) => {
    const change = channel === channelOf(prefix) ? changeIn(text) : null;
    if (change !== null) own.tell(change);
  });
  subscriber.subscribe(channelOf(prefix)).catch((error: unknown) => {
    log.warn({ error: String(error) }, 'this process is not told who joins a channel');
  });
}

function channelOf(prefix: string): string {
  return `${prefix}:people-changed`;
}

const platform = z.enum(PLATFORMS);
const Change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('channel'),
    target: z.object({ platform, kind: z.enum(['channel', 'person']), id: z.string() }),
  }),
  z.object({
    kind: z.literal('person'),
    platform,
    platformUserId: z.string(),
    isOutsider: z.boolean(),
  }),
]);

/** Null for what another version says. */
function changeIn(text: string): PeopleChange | null {
  try {
    return Change.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
