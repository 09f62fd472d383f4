import { type Check, failed } from '../../adapters/web/check.js';
import type { Config } from '../config/config.js';
import { ConfigError } from '../config/config-error.js';
import { isPublicUrl } from '../config/slack-settings.js';
import type { Stores } from '../stores/stores.js';
import { type CliApp, type CliContext, UsageError } from './verb.js';

/** The configuration, or why there is none yet: who sets up a platform may have set nothing else. */
export function configOrProblem(context: CliContext): Config | ConfigError {
  try {
    return context.readConfig();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** Runs checks with the stores, or with none where the database can't be reached. */
export async function withStores(
  context: CliContext,
  check: (stores: Stores | null) => Promise<Check[]>,
): Promise<Check[]> {
  const app = await opened(context);
  if (app instanceof Error) {
    const remedy = 'start the server, and check MONGODB_URI';
    return [failed('MongoDB', app.message, remedy), ...(await check(null))];
  }
  try {
    return await check(app.stores);
  } finally {
    await app.close();
  }
}

async function opened(context: CliContext): Promise<CliApp | Error> {
  try {
    return await context.openApp();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

export function configurationProblem(error: ConfigError): Check {
  return failed('configuration', error.message, 'correct it; varsel doctor says more');
}

/** @throws UsageError where it is no address without a path. */
export function checkedUrl(option: string, url: string | undefined): string | undefined {
  if (url === undefined || isPublicUrl(url)) return url;
  throw new UsageError(
    `--${option} "${url}" is no address without a path, such as https://varsel.example.com`,
  );
}
