// Every installed package must carry a permissive licence, or MPL-2.0 used unmodified.
import { readFileSync } from 'node:fs';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages whose licence field can't be read by rule, each with what was found by reading its files. */
const EXCEPTIONS = {
  // Its field points to LICENSE: Bitstream Vera's terms, those of MIT but for the fonts' names and selling them alone.
  'dejavu-fonts-ttf': 'MIT',
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const wrong = Object.entries(packages).flatMap(([path, entry]) => {
  if (path === '' || entry.link) return [];
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = EXCEPTIONS[name] ?? entry.license ?? installedLicence(path);
  return isAllowed(licence) ? [] : [`${name}@${entry.version}: ${licence ?? 'no licence named'}`];
});

if (wrong.length > 0) {
  console.error(
    `Packages whose licence is not permissive (replace them, or record an exception with its reason):`,
  );
  for (const line of wrong) console.error(`  ${line}`);
  process.exitCode = 1;
} else {
  console.log(`Licences: ${Object.keys(packages).length - 1} packages, all permissive or MPL-2.0.`);
}

/** An expression of SPDX: every part of an AND, one part of an OR. */
function isAllowed(licence) {
  if (typeof licence !== 'string') return false;
  const bare = licence.replaceAll(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part.trim())));
}

function installedLicence(path) {
  try {
    return JSON.parse(readFileSync(`${path}/package.json`, 'utf8')).license;
  } catch {
    // Optional packages of other platforms are not installed here; the lock file alone names them.
    return undefined;
  }
}
