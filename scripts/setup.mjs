#!/usr/bin/env node
import './setup/require-node.mjs';
import { exitCodeAfter } from './setup/exit-code.mjs';
import { openLifetime } from './setup/lifetime.mjs';
import { locatePaths } from './setup/paths.mjs';
import { say } from './setup/say.mjs';
import { usage, verbs } from './setup/verbs.mjs';

const [verb = 'help', ...args] = process.argv.slice(2);
const lifetime = openLifetime();

for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error) => finish(exitCodeAfter(error, lifetime)));

await finish(await run());

/** @returns {Promise<number>} the exit code */
async function run() {
  if (['help', '--help', '-h'].includes(verb)) {
    console.log(usage);
    return 0;
  }
  if (!Object.hasOwn(verbs, verb)) {
    say(`There is no '${verb}'.\n${usage}`);
    return 2;
  }
  try {
    return await verbs[verb]({ args, paths: locatePaths(), lifetime });
  } catch (error) {
    return exitCodeAfter(error, lifetime);
  }
}

/** @param {number} code */
async function finish(code) {
  await lifetime.end();
  process.exit(code);
}
