import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the checkout's scripts are. Compiled or not, this file lies somewhere below the folder with package.json. */
export function scriptsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'scripts', 'local-slack'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the folder "scripts" is missing; the checkout is incomplete');
    folder = parent;
  }
  return join(folder, 'scripts');
}
