import { expect } from 'vitest';

/** What a file, a form or a platform may contain where a name or an id is expected. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  '$where',
  '$x',
  '__proto__',
  'constructor',
  'a.b',
  '.',
  '_bsontype',
  '.*',
  'O\'Neil "&" <b>',
  'Größe 北京 😀 ',
  'a\nb\tc',
  'zero\u0000byte',
];

/** An object where a text is expected, as a careless caller could pass on: must never act as an operator. */
export const OPERATOR_AS_TEXT = { $ne: null } as unknown as string;

/** A record with every hostile text as a key. */
export function hostileRecord<Value>(make: (index: number) => Value): Record<string, Value> {
  return Object.fromEntries(HOSTILE_TEXTS.map((text, index) => [text, make(index)]));
}

/** A call with an operator in place of a text may be refused, or find nothing; it must never find anything. */
export async function expectNothing<Value>(call: Promise<Value>, nothing: Value): Promise<void> {
  expect(await call.catch(() => nothing)).toEqual(nothing);
}
