import { TRAINED_MODEL_KINDS } from '../../domain/trained-model.js';
import type { Artefact } from './artefact.js';
import { ArtefactError } from './artefact-error.js';
import type { Feature } from './feature-schema.js';

type Check = (value: unknown) => boolean;

/** A check for every part: forgetting one doesn't compile. */
const CHECKS: Readonly<Record<Exclude<keyof Artefact, 'isTruncated'>, Check>> = {
  kind: (value) => TRAINED_MODEL_KINDS.some((kind) => kind === value),
  schema: (value) => Array.isArray(value) && value.every(isFeature) && areDistinct(value),
  window: (value) => isRecordOf(value, isDateText) && hasKeys(value, ['from', 'to']),
  quality: (value) => isRecordOf(value, (figure) => typeof figure === 'number'),
  seeds: (value) => isRecordOf(value, (seed) => typeof seed === 'number'),
  libraryVersion: isText,
  learner: isText,
  model: (value) => value !== undefined,
};

/**
 * @throws ArtefactError `other_content` naming the parts that are missing, malformed or unknown.
 */
export function checkArtefact(value: unknown): asserts value is Artefact {
  const { isTruncated, ...parts }: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  const wrong = Object.entries(CHECKS)
    .filter(([name, check]) => !Object.hasOwn(parts, name) || !check(parts[name]))
    .map(([name]) => name);
  const unknown = Object.keys(parts).filter((name) => !Object.hasOwn(CHECKS, name));
  if (isTruncated !== undefined && isTruncated !== true) wrong.push('isTruncated');
  if (wrong.length + unknown.length === 0) return;
  throw new ArtefactError(
    'other_content',
    `The trained model's parts are not as they should be: ${[...wrong, ...unknown].join(', ')}; use the version of Varsel that made it, or train again.`,
  );
}

function isFeature(value: unknown): value is Feature {
  if (!isRecord(value)) return false;
  const { name, kind, unit, ...others } = value;
  return (
    typeof name === 'string' &&
    (kind === 'numeric' || kind === 'categorical') &&
    (!Object.hasOwn(value, 'unit') || typeof unit === 'string') &&
    Object.keys(others).length === 0
  );
}

function areDistinct(features: readonly Feature[]): boolean {
  return new Set(features.map(({ name }) => name)).size === features.length;
}

function isDateText(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function hasKeys(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).sort().join() === keys.join();
}

function isRecordOf(value: unknown, check: Check): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.values(value).every(check);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !ArrayBuffer.isView(value);
}
