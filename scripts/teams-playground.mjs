#!/usr/bin/env node
import './setup/require-node.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { say } from './setup/say.mjs';

/**
 * Starts Microsoft's playground for Teams apps, which shows cards as Teams does and needs no account. It is no part of the
 * product: its licence allows evaluation only, so it is fetched when it is asked for and never shipped.
 *
 *   node scripts/teams-playground.mjs --endpoint http://127.0.0.1:4000/teams/messages [--folder DIR] [--port N] [--fetch-only]
 *
 * The product must run with TEAMS_MODE=playground and TEAMS_SERVICE_URL=http://localhost:N/_connector. A file
 * .m365agentsplayground.yml in the folder says who is who; the playground keeps its settings there.
 */

const PACKAGE = '@microsoft/m365agentsplayground';
const VERSION = '0.2.28';
const LOOPBACK = fileURLToPath(new URL('./teams-playground/loopback.cjs', import.meta.url));

const { values } = parseArgs({
  options: {
    endpoint: { type: 'string', default: 'http://127.0.0.1:4000/teams/messages' },
    folder: { type: 'string', default: '.varsel/teams-playground' },
    port: { type: 'string', default: '56150' },
    'fetch-only': { type: 'boolean', default: false },
  },
});
const folder = resolve(values.folder);
mkdirSync(folder, { recursive: true });
const program = fetched(folder);
if (program === null) process.exit(1);
if (!values['fetch-only']) run(program, folder);

/** @param {string} home @returns {string | null} the program; null, and said why, where it could not be fetched */
function fetched(home) {
  const installed = join(home, 'node_modules', ...PACKAGE.split('/'));
  const program = join(installed, 'cli.js');
  if (existsSync(program) && versionIn(installed) === VERSION) return program;
  say(`Fetching ${PACKAGE} ${VERSION} from npm: Microsoft's, for evaluation only (see its LICENSE).`);
  // Without a package of its own npm would install it into the checkout around it.
  if (!existsSync(join(home, 'package.json')))
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', `${PACKAGE}@${VERSION}`],
    { cwd: home, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  if (status === 0 && existsSync(program)) return program;
  say(`${PACKAGE} could not be fetched, so Teams is not shown. Slack's side works without it.`);
  return null;
}

/** @param {string} installed */
function versionIn(installed) {
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version;
}

/** @param {string} program @param {string} home */
function run(program, home) {
  const child = spawn(
    process.execPath,
    [
      '--require',
      LOOPBACK,
      program,
      'start',
      ...['--app-endpoint', values.endpoint],
      ...['--channel-id', 'msteams'],
      ...['--port', values.port],
      '--disable-telemetry',
    ],
    // A browser of its own would open; whoever started it knows where to look.
    { cwd: home, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, BROWSER: 'none' } },
  );
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 0));
}
