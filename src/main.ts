#!/usr/bin/env node
import { pino } from 'pino';
import { openApp, readConfig } from './app.js';
import { runCli } from './cli/run.js';

// Verbs that serve end in order. The others end at once, as programs do: what they are at may block for minutes.
const isServing = ['start', 'demo'].includes(process.argv[2] ?? '');
const stopRequested = new Promise<void>((stop) => {
  if (!isServing) return;
  process.once('SIGINT', () => stop());
  process.once('SIGTERM', () => stop());
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  now: () => new Date(),
  openApp: (overrides = {}) =>
    openApp({ environment: { ...process.env, ...overrides }, now: () => new Date() }),
  readConfig: () => readConfig(process.env),
  silentLogger: pino({ level: 'silent' }),
  stopRequested,
});
