import type { Redis } from 'ioredis';
import type { QueueState } from '../src/domain/queue-state.js';

/** When each kind of job last ended well. Lost with Redis, and known again after the next run. */
export async function noteLastRun(redis: Redis, prefix: string, job: string, at: Date): Promise<void> {
  await redis.hset(keyOf(prefix), job, String(at.getTime()));
}

export async function readLastRuns(redis: Redis, prefix: string): Promise<QueueState['lastRuns']> {
  const noted = await redis.hgetall(keyOf(prefix));
  return Object.entries(noted)
    .map(([job, atMs]) => ({ job, at: new Date(Number(atMs)) }))
    .sort((a, b) => (a.job < b.job ? -1 : 1));
}

function keyOf(prefix: string): string {
  return `${prefix}:last-runs`;
}
