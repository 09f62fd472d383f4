import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { pino } from 'pino';
import { runCli } from '../../src/cli/run.js';
import type { CliContext } from '../../src/cli/verb.js';
import { loadConfig } from '../../src/config/load-config.js';
import { memoryStores } from '../memory/memory-stores.js';
import { collecting } from '../support/collecting.js';

const SERVERS = { MONGODB_URI: 'mongodb://127.0.0.1/varsel', REDIS_URL: 'redis://127.0.0.1' };

/** Calls `varsel setup` with the settings that ship, stores in memory, and these variables. */
export async function callSetup(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { yaml = readFileSync('varsel.yaml', 'utf8'), stores = memoryStores(), servers = SERVERS as object } = {},
) {
  const [stdout, stderr] = [collecting(), collecting()];
  const readConfig = () =>
    loadConfig({
      environment: { ...servers, ...environment },
      readText: (path) => (path === '.env' ? null : yaml),
      parseEnv,
    });
  const context = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment,
    now: () => new Date('2026-06-01T12:00:00Z'),
    openApp: async () => ({ config: readConfig(), stores, close: async () => undefined }),
    readConfig,
    silentLogger: pino({ level: 'silent' }),
  } as unknown as CliContext;
  const code = await runCli(['setup', ...args], context);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
