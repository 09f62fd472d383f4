import type { Config } from './config.js';
import { ConfigError } from './config-error.js';
import { configFileSchema } from './config-file.js';
import { environmentSchema } from './environment.js';
import { parseYaml } from './parse-yaml.js';

/** What loading needs from outside: the process's environment, and a file's text or null when there is none. */
export interface ConfigSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readText: (path: string) => string | null;
  readonly parseEnv: (text: string) => Readonly<Record<string, string | undefined>>;
}

/**
 * Reads .env where there is one (the environment itself wins), and varsel.yaml.
 * @throws ConfigError with every problem found, each with file, line and field.
 */
export function loadConfig({ environment, readText, parseEnv }: ConfigSources): Config {
  const dotEnv = readText('.env');
  const merged = { ...(dotEnv === null ? {} : parseEnv(dotEnv)), ...environment };
  const parsed = environmentSchema.safeParse(merged);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => ({
        where: dotEnv === null ? 'environment' : 'environment or .env',
        line: null,
        field: issue.path.join('.'),
        message:
          issue.code === 'invalid_type' ? 'is not set; give it in the environment or in .env' : issue.message,
      })),
    );
  }
  const fileName = parsed.data.VARSEL_CONFIG ?? 'varsel.yaml';
  const text = readText(fileName);
  if (text === null) {
    throw new ConfigError([
      {
        where: fileName,
        line: null,
        field: '',
        message:
          'the file is missing; copy the one that comes with the product, or set VARSEL_CONFIG to its path',
      },
    ]);
  }
  return { ...parseYaml(fileName, text, configFileSchema), environment: parsed.data, fileName };
}
