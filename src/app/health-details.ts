import type { SystemHealth } from '../chat/read-health.js';

/** What the health endpoint says of it: names, counts and times alone, because the address is not protected. */
export function healthDetails({ queue, scoredAt, sources }: SystemHealth, now: Date) {
  const agesMs = Object.fromEntries(
    (queue?.queues ?? []).map(({ name, oldestWaitingAt }) => [
      name,
      oldestWaitingAt === null ? 0 : Math.max(0, now.getTime() - oldestWaitingAt.getTime()),
    ]),
  );
  return {
    oldestWaitingMs: agesMs,
    lastRuns: Object.fromEntries((queue?.lastRuns ?? []).map(({ job, at }) => [job, at])),
    failedJobs: (queue?.failures ?? []).map(({ job, at }) => ({ job, at })),
    scoredAt,
    sources: Object.fromEntries(
      sources.map(({ source, lastAt, isStale }) => [source, { lastAt, isStale }] as const),
    ),
  };
}
