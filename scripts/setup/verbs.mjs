import { once } from 'node:events';
import { join } from 'node:path';
import { claimDemoInstance, demoInstance, makePassingInstance } from './instance.mjs';
import { prepare } from './prepare.mjs';
import { runProgram } from './run-program.mjs';
import { say } from './say.mjs';
import { provideServices, runningServices } from './services.mjs';

export const usage = `Usage: node scripts/setup.mjs <verb> [arguments]
  demo [--reset] [arguments]  run the demo; --reset clears its data first
  varsel [arguments]          run any varsel command on the demo's data, beside a running demo or alone
  test [arguments]            run the tests
  bench [arguments]           run the benchmarks
  run -- <command>            run any command with REDIS_URL and MONGODB_URI set
  services                    bring up the servers, print their addresses, stay until Ctrl-C
Servers of your own are used when REDIS_URL or MONGODB_URI is set.`;

/**
 * @typedef {object} Call
 * @property {string[]} args
 * @property {import('./paths.mjs').Paths} paths
 * @property {import('./lifetime.mjs').Lifetime} lifetime
 */

/** @type {Record<string, (call: Call) => Promise<number>>} each returns the exit code */
export const verbs = {
  async demo(call) {
    const instance = await claimDemoInstance(call.paths, call.lifetime, {
      reset: call.args.includes('--reset'),
    });
    return runOn(instance, product(call, 'demo', ...call.args), call);
  },

  async varsel(call) {
    const { paths, lifetime } = call;
    const program = product(call, ...call.args);
    if (needsNoServers(call.args)) {
      await prepare(paths, lifetime.interrupted);
      return runProgram(
        process.execPath,
        program,
        { cwd: process.cwd(), env: {}, processes: undefined },
        lifetime,
      );
    }
    const addresses = await runningServices(demoInstance(paths));
    if (!addresses) return runOn(await claimDemoInstance(paths, lifetime, { reset: false }), program, call);
    await prepare(paths, lifetime.interrupted);
    return runProgram(
      process.execPath,
      program,
      { cwd: process.cwd(), env: addresses, processes: undefined },
      lifetime,
    );
  },

  async test(call) {
    const { checkout } = call.paths;
    const instance = await makePassingInstance(call.paths, call.lifetime, 'test');
    const runner = join(checkout, 'node_modules', 'vitest', 'vitest.mjs');
    return runOn(instance, [runner, 'run', ...call.args], call, checkout);
  },

  async bench(call) {
    // Its figures shall hold for servers that are set up as a company would.
    const instance = await makePassingInstance(call.paths, call.lifetime, 'bench', { isDurable: true });
    return runOn(instance, [join(call.paths.checkout, 'dist', 'bench', 'main.js'), ...call.args], call);
  },

  async run({ args, paths, lifetime }) {
    const [command, ...commandArgs] = args[0] === '--' ? args.slice(1) : args;
    if (command === undefined) {
      say(`'run' needs a command.\n${usage}`);
      return 2;
    }
    const instance = await makePassingInstance(paths, lifetime, 'run');
    const env = await provideServices(instance, paths, lifetime);
    return runProgram(
      command,
      commandArgs,
      { cwd: process.cwd(), env, processes: instance.processes },
      lifetime,
    );
  },

  async services({ paths, lifetime }) {
    const instance = await makePassingInstance(paths, lifetime, 'services');
    const addresses = await provideServices(instance, paths, lifetime);
    for (const [setting, address] of Object.entries(addresses)) console.log(`${setting}=${address}`);
    say('Stop with Ctrl-C.');
    // A pending promise does not keep Node alive.
    const alive = setInterval(() => undefined, 60_000);
    if (!lifetime.interrupted.aborted) await once(lifetime.interrupted, 'abort');
    clearInterval(alive);
    return 0;
  },
};

/** @param {string[]} args @returns {boolean} whether the product only reads files or says how it is called */
function needsNoServers(args) {
  return args.length === 0 || args[0] === 'evaluate' || args.some((arg) => arg === '--help' || arg === '-h');
}

/** @param {Call} call @param {string[]} args @returns {string[]} what Node runs for the product's own command line */
function product({ paths }, ...args) {
  return [join(paths.checkout, 'dist', 'src', 'main.js'), ...args];
}

/**
 * Packages come first, because one of them can bring a server.
 */
async function runOn(instance, program, { paths, lifetime }, cwd = process.cwd()) {
  await prepare(paths, lifetime.interrupted);
  const env = await provideServices(instance, paths, lifetime);
  return runProgram(process.execPath, program, { cwd, env, processes: instance.processes }, lifetime);
}
