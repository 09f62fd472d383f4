/**
 * Runs one role of the compiled product, and ends itself as kill -9 would when it passes a step for the n-th time:
 *
 *   node role-process.mjs ROLE [--kill-at STEP] [--time N] [--concurrency N]
 *
 * Settings come from the environment, as for the product. It ends when its standard input closes.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Short, so that what a killed process leaves behind is soon taken up. */
const RECOVERY = {
  delivery: { leaseMs: 1_500, settleMs: 300 },
  channelLeaseMs: 1_000,
  stalledJobMs: 1_500,
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'kill-at': { type: 'string' },
    time: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '4' },
  },
});

const program = fileURLToPath(new URL('../../dist/src/app.js', import.meta.url));
if (!existsSync(program)) {
  process.stderr.write(
    `${program} is missing; "npm test" builds it first, "npm run build" builds it alone\n`,
  );
  process.exit(1);
}
process.stdin.on('end', () => process.exit(0)).resume();

let timesLeft = Number(options.time);
const { openApp } = await import(program);
const app = await openApp({
  environment: process.env,
  now: () => new Date(),
  recovery: RECOVERY,
  concurrency: Number(options.concurrency),
  onStep(step) {
    if (step !== options['kill-at']) return;
    timesLeft -= 1;
    if (timesLeft === 0) process.kill(process.pid, 'SIGKILL');
  },
});
await app.start(positionals[0]);
