import { readFile } from 'node:fs/promises';
import { ConfigError, type ConfigProblem } from '../config/config-error.js';
import { lineOfField } from '../config/parse-yaml.js';
import { missingResponsible } from '../config/responsibility.js';
import type { Parts } from './parts.js';

/**
 * What has to be settled before anybody is served, and can't be told from the configuration alone: that somebody answers
 * for each segment, and that lists which go out can be signed.
 *
 * @throws ConfigError naming file and line of everything that is missing.
 */
export async function checkStart({ config, stores }: Pick<Parts, 'config' | 'stores'>): Promise<void> {
  const { fileName, environment, measures } = config;
  const staff = new Map((await stores.staff.all()).map((person) => [person.id, person]));
  const text = await readFile(fileName, 'utf8');
  const problems: ConfigProblem[] = missingResponsible(config, staff).map(({ path, message }) => ({
    where: fileName,
    line: lineOfField(text, path),
    field: path.join('.'),
    message,
  }));
  const isPosted = Object.values(measures.lists).some(({ to }) => to === 'webhook');
  if (isPosted && environment.MEASURES_WEBHOOK_SECRET === undefined) {
    problems.push({
      where: 'environment or .env',
      line: null,
      field: 'MEASURES_WEBHOOK_SECRET',
      message:
        'is not set, and lists go out by webhook; make one with: echo whsec_$(openssl rand -base64 32)',
    });
  }
  if (problems.length > 0) throw new ConfigError(problems);
}
