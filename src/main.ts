#!/usr/bin/env node
import { pino } from 'pino';
import { openApp, readConfig } from './app.js';
import { runCli } from './cli/run.js';

const stopRequested = new Promise<void>((stop) => {
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
