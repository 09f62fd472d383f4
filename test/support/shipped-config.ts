import { readFileSync } from 'node:fs';
import { type ConfigFile, configFileSchema } from '../../src/config/config-file.js';
import { parseYaml } from '../../src/config/parse-yaml.js';

/** varsel.yaml as it comes with the product. */
export function shippedConfig(): ConfigFile {
  return parseYaml('varsel.yaml', readFileSync('varsel.yaml', 'utf8'), configFileSchema);
}
