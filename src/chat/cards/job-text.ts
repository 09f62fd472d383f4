import { jobs } from '../locales/en/jobs.js';
import type { Reader } from '../reader.js';

type JobKey = Extract<keyof typeof jobs, `job.${string}`>;
type QueueKey = Extract<keyof typeof jobs, `queue.${string}`>;

/** What a job does, in words; its own name where it is of a version that has no words for it. */
export function jobText(name: string, { words }: Reader): string {
  const key = `job.${name}`;
  return isJob(key) ? words.text(key) : name;
}

/** What waits in a queue, in words. */
export function queueText(name: string, { words }: Reader): string {
  const key = `queue.${name}`;
  return isQueue(key) ? words.text(key) : words.text('health.queue', { name });
}

function isJob(key: string): key is JobKey {
  return Object.hasOwn(jobs, key);
}

function isQueue(key: string): key is QueueKey {
  return Object.hasOwn(jobs, key);
}
