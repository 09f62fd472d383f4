/**
 * Runs roles of the compiled product, one at a time, as its standard input says, a line of JSON each:
 *
 *   { "do": "start", "role": "worker", "environment": { … }, "concurrency": 4, "killAt": { "step": "…", "time": 2 } }
 *   { "do": "stop" }
 *
 * With `killAt` it ends itself as kill -9 would when it passes the step for the n-th time. It can wait, loaded, for its
 * first line, because loading takes longer than most of what is tested. It ends when its standard input closes.
 */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Short, so that what a killed process leaves behind is soon taken up. */
const RECOVERY = {
  delivery: { leaseMs: 1_500, settleMs: 300 },
  channelLeaseMs: 1_000,
  stalledJobMs: 1_500,
};

const program = fileURLToPath(new URL('../../dist/src/app.js', import.meta.url));
if (!existsSync(program)) {
  process.stderr.write(
    `${program} is missing; "npm test" builds it first, "npm run build" builds it alone\n`,
  );
  process.exit(1);
}
const { openApp } = await import(program);

let app = null;
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  if (order.do === 'start') {
    app = await open(order);
    await app.start(order.role);
  } else {
    await app.close();
    process.stderr.write('{"msg":"stopped"}\n');
  }
}
process.exit(0);

function open({ environment, concurrency, killAt }) {
  let timesLeft = killAt?.time ?? 0;
  return openApp({
    environment: { ...process.env, ...environment },
    now: () => new Date(),
    recovery: RECOVERY,
    concurrency,
    onStep(step) {
      if (step !== killAt?.step) return;
      timesLeft -= 1;
      if (timesLeft === 0) process.kill(process.pid, 'SIGKILL');
    },
  });
}
