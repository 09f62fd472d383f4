import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder below "assets". Compiled or not, this file lies somewhere below the folder with package.json. */
export function assetFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'assets', name))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error(`the folder "assets/${name}" is missing; the checkout is incomplete`);
    folder = parent;
  }
  return join(folder, 'assets', name);
}
