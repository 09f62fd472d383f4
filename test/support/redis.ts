import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { workerConnection } from '../../jobs/connection.js';

/** Address of the Redis that the tests' set-up has started. */
export function redisUrl(): string {
  const url = process.env.REDIS_URL;
  if (url === undefined)
    throw new Error('REDIS_URL is not set; run the tests with "npm test", which starts a Redis');
  return url;
}

/** A connection and a key prefix that no other test has. */
export function testRedis(): { readonly redis: Redis; readonly prefix: string; close(): Promise<void> } {
  const redis = workerConnection(redisUrl());
  return {
    redis,
    prefix: `test-${randomUUID()}`,
    async close() {
      await redis.quit();
    },
  };
}
