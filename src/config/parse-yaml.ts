import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { ConfigError, type ConfigProblem } from './config-error.js';

/**
 * Parses a YAML text against a schema.
 * @throws ConfigError naming file, line and field of everything that is wrong.
 */
export function parseYaml<Schema extends z.ZodType>(
  fileName: string,
  text: string,
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors.map((error) => ({
        where: fileName,
        line: lines.linePos(error.pos[0]).line,
        field: '',
        message: error.message,
      })),
    );
  }
  const unusable = unusableNames(fileName, document, lines);
  if (unusable.length > 0) throw new ConfigError(unusable);
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map((issue): ConfigProblem => {
      const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
      // An unknown field is best shown at its own line, not at its parent's.
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const fullPath = unknown === undefined ? path : [...path, unknown];
      return {
        where: fileName,
        line: lineOf(document.contents, fullPath, lines),
        field: fullPath.join('.'),
        message:
          unknown === undefined ? messageOf(issue, valueAt(document.toJS(), path)) : 'there is no such field',
      };
    }),
  );
}

/** Line of a field in a YAML text, or of the deepest part of its path that is there. */
export function lineOfField(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  return lineOf(parseDocument(text, { lineCounter: lines }).contents, path, lines);
}

/** The one name that no object can have a field of: whatever stood under it would be dropped without a word. */
function unusableNames(fileName: string, document: Document, lines: LineCounter): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return;
      const { line } = lines.linePos(key.range?.[0] ?? 0);
      const message = 'can’t be used as a name in this file; give it another one';
      problems.push({ where: fileName, line, field: '__proto__', message });
    },
  });
  return problems;
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  return issue.code === 'invalid_type' && value === undefined
    ? `is missing (${issue.expected} expected)`
    : issue.message;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (held, part) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, part)
        ? Reflect.get(held, part)
        : undefined,
    value,
  );
}

/** Line of the deepest part of a path that exists. */
function lineOf(root: Node | null, path: readonly (string | number)[], lines: LineCounter): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!isPair(pair)) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(part)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}
