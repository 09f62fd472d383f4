import { canRunFerretdb, startFerretdb } from './ferretdb.mjs';
import { findOnPath } from './find-on-path.mjs';
import { mongodVersion, startMongod } from './mongod.mjs';
import { downloadedMongod } from './mongod-download.mjs';
import { answersAtUri, displayedAddress } from './own-server.mjs';
import { say, sayService } from './say.mjs';
import { SetupError } from './setup-error.mjs';

const oldestMajor = 6;

/**
 * @param {import('./instance.mjs').Instance} instance
 * @param {import('./paths.mjs').Paths} paths
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<string>} the address to give to the product
 */
export async function provideMongodb(instance, paths, lifetime) {
  const own = process.env.MONGODB_URI;
  if (own) {
    await answersAtUri('MONGODB_URI', own, 27017);
    sayService('MongoDB', 'from MONGODB_URI', displayedAddress(own));
    return own;
  }
  const { port, origin } =
    (await mongodOnPath(instance, lifetime)) ??
    (await mongodByDownload(instance, paths, lifetime)) ??
    (await ferretdb(instance, paths, lifetime));
  sayService('MongoDB', origin, `127.0.0.1:${port}`);
  return `mongodb://127.0.0.1:${port}/varsel_demo?directConnection=true`;
}

async function mongodOnPath(instance, lifetime) {
  const program = findOnPath('mongod');
  return program && startUsable(program, 'from PATH', instance, lifetime);
}

async function mongodByDownload(instance, paths, lifetime) {
  const situation = { hasAnotherWay: canRunFerretdb() };
  const program = await downloadedMongod(paths, lifetime.interrupted, situation);
  return program && startUsable(program, 'downloaded', instance, lifetime);
}

/** A mongod may be too old for the product, or built for another processor. */
async function startUsable(program, source, instance, lifetime) {
  const version = await mongodVersion(program);
  if (!version || Number.parseInt(version, 10) < oldestMajor) {
    const reason = version ? `${version} is older than ${oldestMajor}.0` : 'it does not run here';
    say(`${program} is passed over: ${reason}.`);
    return undefined;
  }
  const { port } = await startMongod(program, instance, lifetime);
  return { port, origin: `${version} ${source} (${program})` };
}

async function ferretdb(instance, paths, lifetime) {
  if (canRunFerretdb()) return startFerretdb(instance, paths, lifetime);
  throw new SetupError(
    [
      'Varsel needs MongoDB, and found none and no way to get one. Any of these will do:',
      '  - set MONGODB_URI to a MongoDB (6.0 or newer) that you have, such as mongodb://127.0.0.1:27017/varsel',
      '  - install MongoDB, so that mongod is on the PATH',
      '  - run this once where the download of mongodb-memory-server-core is allowed',
      '  - run this as root on Debian, where FerretDB can be set up instead',
    ].join('\n'),
  );
}
