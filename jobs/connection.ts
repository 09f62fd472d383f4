import { Redis } from 'ioredis';

/** A producer's connection fails fast: whoever enqueues is told, and the row it stands for is found again later. */
export function producerConnection(url: string): Redis {
  return new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: true,
    connectTimeout: 2_000,
    lazyConnect: true,
  });
}

/** A worker's connection retries for ever: work waits until Redis is back. */
export function workerConnection(url: string): Redis {
  return new Redis(url, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: (tries) => Math.min(tries * 100, 2_000),
  });
}
