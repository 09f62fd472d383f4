import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Checks made from the types that Slack publishes. Making them takes some seconds, so they are kept beside the installed
 * packages until one of those or the list of types changes.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TYPES = fileURLToPath(new URL('./published-types.ts', import.meta.url));
const MADE_FROM = ['@slack/bolt', '@slack/types', '@slack/web-api', 'ts-json-schema-generator', 'ajv'];
const SCHEMA_ID = 'https://varsel.invalid/published';
/** Of many complaints about one thing the first few say it. */
const TOLD_AT_MOST = 5;

const validators = await import(pathToFileURL(await made()).href);

/**
 * What the published type of this name does not allow; empty where it fits. Strict: properties that it doesn't know are
 * complained about.
 */
export function publishedProblems(name, value) {
  const validate = validators[exportedName(name)];
  if (validate === undefined) return [`Slack publishes no type for "${name}" [json-pointer:]`];
  return validate(value) ? [] : told(validate.errors);
}

/** Of a union every member complains: what most of them complain about is wrong, the deepest of it first. */
function told(errors) {
  const counts = new Map();
  for (const { instancePath, keyword, message, params } of errors) {
    if (keyword === 'anyOf' || keyword === 'not') continue;
    const what = params.additionalProperty ?? params.allowedValue;
    const text = `${message}${what === undefined ? '' : ` (${what})`} [json-pointer:${instancePath}]`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const texts = [...counts].filter(([, count]) => count === most).map(([text]) => text);
  return texts.sort((one, other) => depthOf(other) - depthOf(one)).slice(0, TOLD_AT_MOST);
}

function depthOf(text) {
  return text.split('/').length;
}

async function made() {
  const folder = `${ROOT}node_modules/.cache/varsel`;
  const path = `${folder}/slack-${fingerprint()}.mjs`;
  if (existsSync(path)) return path;
  const code = await standaloneCode();
  mkdirSync(folder, { recursive: true });
  // Several processes may be at it; each puts a whole file in place.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, code);
  renameSync(draft, path);
  return path;
}

function fingerprint() {
  const hash = createHash('sha256')
    .update(readFileSync(TYPES))
    .update(readFileSync(fileURLToPath(import.meta.url)));
  for (const name of MADE_FROM) hash.update(readFileSync(`${ROOT}node_modules/${name}/package.json`));
  return hash.digest('hex').slice(0, 16);
}

async function standaloneCode() {
  const { createGenerator } = await import('ts-json-schema-generator');
  const schema = createGenerator({
    path: TYPES,
    tsconfig: `${ROOT}tsconfig.test.json`,
    type: 'Published',
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
  }).createSchema('Published');
  const { Ajv } = await import('ajv');
  const { default: standalone } = await import('ajv/dist/standalone/index.js');
  const ajv = new Ajv({ strict: false, code: { source: true, esm: true } });
  ajv.addSchema({ $id: SCHEMA_ID, definitions: schema.definitions, properties: schema.properties });
  const ids = {};
  const pointers = Object.keys(schema.properties).map((name) => [name, `/properties/${name}`]);
  for (const [name, pointer] of [...pointers, ...blockPointers(schema.definitions)]) {
    const id = `${SCHEMA_ID}/${name}`;
    ajv.addSchema({ $id: id, $ref: `${SCHEMA_ID}#${pointer}` });
    ids[exportedName(name)] = id;
  }
  return standalone.default(ajv, ids);
}

/** One block of each type by itself: of a union of all, nobody could say what is wrong. */
function blockPointers(definitions) {
  return definitions.KnownBlock.anyOf.map(({ $ref }) => {
    const member = decodeURIComponent($ref.slice('#/definitions/'.length));
    const { anyOf, properties } = definitions[member];
    const { type } = properties ?? anyOf[0].properties;
    return [`block.${type.const}`, `/definitions/${encodeURIComponent(member)}`];
  });
}

function exportedName(name) {
  return name.replace(/\W/g, '_');
}
