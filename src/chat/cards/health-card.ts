import type { QueueState } from '../../domain/queue-state.js';
import type { Block, Card } from '../card.js';
import type { SystemHealth } from '../read-health.js';
import type { Reader } from '../reader.js';
import { jobText, queueText } from './job-text.js';

/** How the installation is getting on, for those who run it. What failed is named as in the logs too. */
export function healthCard(health: SystemHealth, now: Date, reader: Reader): Card {
  const { words, formats } = reader;
  const { queue, messages, scoredAt, sources } = health;
  const title = words.text('health.title');
  const { pending, sending, unknown, refused } = messages;
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      ...warnings(health, reader),
      {
        type: 'fields',
        fields: [
          ...(queue === null ? [] : queue.queues.map((one) => queueField(one, reader))),
          {
            label: words.text('health.messages'),
            value: words.text('health.messages.value', { waiting: pending + sending, unknown, refused }),
          },
          {
            label: words.text('health.scored'),
            value: scoredAt === null ? words.text('health.never') : formats.dateTime(scoredAt),
          },
        ],
      },
      ...linesBlock(
        words.text('health.sources'),
        sources.map(({ source, lastAt, isStale }) =>
          words.text(isStale ? 'health.source.stale' : 'health.source', {
            source: words.text(`eventSource.${source}`),
            when: formats.daysAgo(lastAt, now),
          }),
        ),
      ),
      ...linesBlock(
        words.text('health.lastRuns'),
        (queue?.lastRuns ?? []).map(({ job, at }) =>
          words.text('health.run', { job: jobText(job, reader), time: formats.dateTime(at) }),
        ),
      ),
      ...linesBlock(
        words.text('health.failures'),
        (queue?.failures ?? []).map(({ job, at, reason }) =>
          words.text('health.failure', {
            job: jobText(job, reader),
            name: job,
            time: formats.dateTime(at),
            reason,
          }),
        ),
      ),
    ],
  };
}

function warnings({ queue }: SystemHealth, { words }: Reader): Block[] {
  if (queue !== null) return [];
  return [{ type: 'notice', text: [words.text('health.noQueue')], tone: 'warning' }];
}

function queueField(
  { name, waiting, failed, oldestWaitingAt }: QueueState['queues'][number],
  reader: Reader,
) {
  const { words, formats } = reader;
  const counts = words.text('health.queue.value', { waiting, failed });
  const oldest =
    oldestWaitingAt === null
      ? counts
      : `${counts}\n${words.text('health.queue.oldest', { time: formats.dateTime(oldestWaitingAt) })}`;
  return { label: queueText(name, reader), value: oldest };
}

function linesBlock(heading: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [{ type: 'text', text: [{ bold: heading }, `\n${lines.map((line) => `• ${line}`).join('\n')}`] }];
}
