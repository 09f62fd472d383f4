import { isSourceLate } from '../churn/source-state.js';
import type { DeliveryState } from '../domain/delivery.js';
import type { QueueState } from '../domain/queue-state.js';
import { EVENT_SOURCES, type EventSource } from '../domain/run.js';
import type { Stores } from '../stores/stores.js';

/** How the installation is getting on. */
export interface SystemHealth {
  /** Null while Redis can't be asked. */
  readonly queue: QueueState | null;
  readonly messages: Readonly<Record<DeliveryState['name'], number>>;
  /** When the customers were last looked at; null before the first night. */
  readonly scoredAt: Date | null;
  /** Newest event of each source that there is, as of the last night. */
  readonly sources: readonly {
    readonly source: EventSource;
    readonly lastAt: Date;
    readonly isStale: boolean;
  }[];
}

export async function readHealth(
  { runs, deliveries }: Pick<Stores, 'runs' | 'deliveries'>,
  queueState: () => Promise<QueueState | null>,
): Promise<SystemHealth> {
  const [queue, messages, last] = await Promise.all([
    queueState(),
    deliveries.counts(),
    runs.lastFinished('score-churn'),
  ]);
  const context = last?.context ?? null;
  return {
    queue,
    messages,
    scoredAt: last?.finishedAt ?? null,
    sources:
      context === null
        ? []
        : EVENT_SOURCES.flatMap((source) => {
            const lastAt = context.coverage[source]?.lastAt;
            if (lastAt === undefined) return [];
            return [{ source, lastAt, isStale: isSourceLate(source, context) }];
          }),
  };
}
