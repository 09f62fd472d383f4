import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { until } from '../../support/until.js';

/** A Redis that a test may kill and empty. */
export interface OwnRedis {
  readonly url: string;
  /** kill -9. */
  kill(): Promise<void>;
  /** Again on the same port and data. */
  start(): Promise<void>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** The program, null where there is none on the PATH. */
export const REDIS_PROGRAM =
  ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;

export async function startOwnRedis(program: string): Promise<OwnRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'varsel-redis-'));
  const port = await freePort();
  const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  let server: ChildProcess;

  async function start(): Promise<void> {
    server = spawn(
      program,
      [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
        ...['--appendonly', 'yes', '--maxmemory-policy', 'noeviction'],
      ],
      { stdio: 'ignore' },
    );
    await until('Redis answers', async () => (await client.ping()) === 'PONG');
  }

  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    async empty() {
      await client.flushall();
    },
    async close() {
      client.disconnect();
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
