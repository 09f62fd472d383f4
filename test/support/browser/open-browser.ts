import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

// Nothing but the page itself is asked for; the sandbox needs rights that a container's root does not have.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium. */
export function openBrowser(): Promise<Browser> {
  const executablePath = execFileSync(process.execPath, ['scripts/chromium.mjs'], {
    encoding: 'utf8',
  }).trim();
  return chromium.launch({ executablePath, args: FLAGS });
}
