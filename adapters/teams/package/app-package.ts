import { strToU8, zipSync } from 'fflate';
import { colorIcon, outlineIcon } from './icons.js';
import {
  ICON_FILES,
  languageFile,
  OTHER_LANGUAGES,
  type TeamsManifestOptions,
  teamsManifest,
  translatedManifest,
} from './manifest.js';

/** Zip files know no time before it. */
const ZIP_TIME = '1980-01-01T00:00:00';

/** The app package as Teams takes it: a zip of manifest, words and icons. The same bytes for the same options. */
export function appPackage(options: TeamsManifestOptions): Uint8Array {
  const words = OTHER_LANGUAGES.map(
    (language) =>
      [languageFile(language), json(translatedManifest(options.name, options.listings[language]))] as const,
  );
  return zipSync(
    {
      'manifest.json': json(teamsManifest(options)),
      ...Object.fromEntries(words),
      [ICON_FILES.color]: colorIcon(),
      [ICON_FILES.outline]: outlineIcon(),
    },
    { mtime: ZIP_TIME, os: 0, level: 9 },
  );
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
