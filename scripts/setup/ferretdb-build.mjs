import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asRoot } from './chroot.mjs';
import { findOnPath } from './find-on-path.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const source = (version) => `github.com/FerretDB/FerretDB/v2/cmd/ferretdb@v${version}`;
const hostCertificates = '/etc/ssl/certs/ca-certificates.crt';
const timeoutMs = 20 * 60_000;
const advice =
  'If the network was to blame, run the same command again; or set MONGODB_URI to a MongoDB of your own.';

/**
 * FerretDB comes as Go source. With Go on the machine it is built while PostgreSQL installs.
 *
 * @param {string} version
 * @param {import('./ferretdb-install.mjs').Workshop} workshop
 * @param {AbortSignal} interrupted
 * @returns {Promise<string | undefined>} the program; undefined without a Go that can build it
 */
export async function buildFerretdbOnHost(version, workshop, interrupted) {
  const { folder, processes, logs } = workshop;
  const go = findOnPath('go');
  if (!go) return undefined;
  try {
    await runCommand('Building FerretDB', go, ['install', source(version)], {
      interrupted,
      timeoutMs,
      advice,
      processes,
      logFile: join(logs, 'ferretdb-build.log'),
      // The working folder may hold a Go module with rules of its own.
      cwd: folder,
      // Without C it depends on no library of the machine, and so runs in the chroot.
      env: { ...process.env, CGO_ENABLED: '0', GOBIN: folder },
    });
    return join(folder, 'ferretdb');
  } catch (error) {
    interrupted.throwIfAborted();
    say(`${error.message.split('\n')[0]} Building it with Debian's Go instead …`);
    return undefined;
  }
}

/**
 * Without Go on the machine, Debian's is used inside the chroot and removed again.
 *
 * @param {string} version
 * @param {import('./ferretdb-install.mjs').Workshop} workshop
 * @param {AbortSignal} interrupted
 * @returns {Promise<string>} the program
 */
export async function buildFerretdbInChroot(version, workshop, interrupted) {
  const { root, processes, logs } = workshop;
  const run = async (step, task, command) => {
    const [chroot, args] = asRoot(root, ['/usr/bin/env', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', ...command]);
    const logFile = join(logs, `ferretdb-${step}.log`);
    const options = { interrupted, timeoutMs, advice, processes, logFile, env: debianEnvironment() };
    await runCommand(task, chroot, args, options);
  };
  await mkdir(join(root, 'etc/ssl/certs'), { recursive: true });
  await copyFile(hostCertificates, join(root, hostCertificates));
  // The package lists are there: the chroot was made from them just now.
  const packages = ['install', '-y', '--no-install-recommends', 'golang-go'];
  await run('go', "Installing Debian's Go", ['apt-get', ...packages]);
  const settings = [
    'HOME=/root',
    'GOROOT=/usr/lib/go',
    'CGO_ENABLED=0',
    'GOFLAGS=-modcacherw',
    'GOBIN=/root',
  ];
  await run('build', 'Building FerretDB', ['env', ...settings, 'go', 'install', source(version)]);
  await run('clean', "Removing Debian's Go", ['apt-get', 'purge', '-y', '--auto-remove', 'golang-go']);
  for (const left of ['root/go', 'root/.cache']) await rm(join(root, left), { recursive: true, force: true });
  return join(root, 'root/ferretdb');
}

/** @param {string} program @param {string} root */
export async function placeFerretdb(program, root) {
  await rename(program, join(root, 'usr/local/bin/ferretdb'));
}

/** How the network is reached passes; folders and settings of this machine's own Go mean nothing in there. */
function debianEnvironment() {
  const passing = /^(https?_proxy|no_proxy|all_proxy|GOPROXY|GOSUMDB)$/i;
  const kept = Object.entries(process.env).filter(([name]) => passing.test(name));
  return { ...Object.fromEntries(kept), DEBIAN_FRONTEND: 'noninteractive' };
}
