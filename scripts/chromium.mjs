#!/usr/bin/env node
import './setup/require-node.mjs';
import { pathToFileURL } from 'node:url';
import { canUseApt, tryAptInstall } from './setup/apt.mjs';
import { exitCodeAfter } from './setup/exit-code.mjs';
import { findOnPath, isProgram } from './setup/find-on-path.mjs';
import { openLifetime } from './setup/lifetime.mjs';
import { locatePaths } from './setup/paths.mjs';
import { SetupError } from './setup/setup-error.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium for the browser tests, or installs Debian's where that is possible.
 *
 * @param {AbortSignal} [interrupted]
 * @returns {Promise<string>} the program
 */
export async function findChromium(interrupted = new AbortController().signal) {
  const own = process.env.CHROMIUM_PATH;
  if (own) {
    if (isProgram(own)) return own;
    throw new SetupError(
      `CHROMIUM_PATH is set to ${own}, which is no program. Correct it, or unset it to have one found.`,
    );
  }
  const present = onPath();
  if (present) return present;
  // Without a font a page has no letters.
  if (canUseApt()) await tryAptInstall(['chromium', 'fonts-liberation'], locatePaths(), interrupted);
  return onPath() ?? nowhere();
}

function onPath() {
  return names.map((name) => findOnPath(name)).find((program) => program !== undefined);
}

/** @returns {never} */
function nowhere() {
  throw new SetupError(
    [
      'The browser tests need Chromium, and found none and no way to install one. Any of these will do:',
      '  - set CHROMIUM_PATH to the program of a Chromium or Chrome that you have',
      `  - install one, so that ${names.join(', ')} is on the PATH`,
      '  - run this as root on Debian, where it is installed for you',
    ].join('\n'),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lifetime = openLifetime();
  try {
    console.log(await findChromium(lifetime.interrupted));
  } catch (error) {
    process.exitCode = exitCodeAfter(error, lifetime);
  }
}
