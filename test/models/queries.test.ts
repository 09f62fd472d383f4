import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../models/collections.js';
import { type IndexDescription, indexesOf } from '../../models/create-indexes.js';
import { type DeclaredQuery, filterOf, idsBeginningWith } from '../../models/query.js';

/** The index every collection has. */
const PRIMARY: IndexDescription = { name: '_id_', key: { _id: 1 } };

const DECLARED = COLLECTIONS.flatMap((kept) =>
  kept.queries.map((query): [string, string, DeclaredQuery] => [kept.name, query.name, query]),
);

describe('every declared query', () => {
  it.each(DECLARED)('%s: "%s" is served by a prefix of its index', (collection, _name, query) => {
    const kept = COLLECTIONS.find((one) => one.name === collection);
    const index = kept && [PRIMARY, ...indexesOf(kept)].find((one) => one.name === query.index);
    expect(index).toBeDefined();
    if (index === undefined) return;

    const partial = Object.keys(index.partialFilterExpression ?? {});
    const fields: readonly string[] = query.equal;
    for (const field of partial) expect(fields).toContain(field);

    const keys = Object.keys(index.key);
    const compared = [...fields.filter((field) => !partial.includes(field)), query.oneOf].filter(
      (field) => field !== undefined,
    );
    expect(new Set(keys.slice(0, compared.length))).toEqual(new Set(compared));

    const behind = keys.slice(compared.length);
    const sort = query.sort ?? [];
    expect(behind.slice(0, sort.length)).toEqual(sort.map(([field]) => field));
    const turns = sort.map(([field, direction]) => direction * (index.key[field] ?? 0));
    expect(new Set(turns).size).toBeLessThanOrEqual(1);

    if (query.range !== undefined) expect(behind[0]).toBe(query.range);
    if (query.innerRange !== undefined) expect(behind).toContain(query.innerRange);
  });

  it('has a name of its own within its collection', () => {
    const names = DECLARED.map(([collection, name]) => `${collection}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('every index', () => {
  it('serves a declared query or keeps something unique', () => {
    const used = new Set(DECLARED.map(([collection, , query]) => `${collection}.${query.index}`));
    const idle = COLLECTIONS.flatMap((kept) =>
      indexesOf(kept)
        .filter((index) => index.unique !== true && !used.has(`${kept.name}.${index.name}`))
        .map((index) => `${kept.name}.${index.name}`),
    );
    expect(idle).toEqual([]);
  });
});

describe('a filter', () => {
  it('for ids that begin with a text leaves out what is beside it', () => {
    const { $gte, $lt } = idsBeginningWith('run.1|007|');
    const isInside = (id: string) => id >= $gte && id < $lt;
    expect(['run.1|007|', 'run.1|007|a', 'run.1|007|\u{1F600}'].every(isInside)).toBe(true);
    expect(['run.1|007', 'run.1|006|z', 'run.1|008|a', 'run.10|007|a', 'run.1|0070|'].some(isInside)).toBe(
      false,
    );
  });

  const query = { name: 'x', equal: ['a'], oneOf: 'b', range: 'c', index: 'i' } as const;

  it('holds foreign values under operators of its own', () => {
    const operator = { $ne: null } as unknown as string;
    expect(filterOf(query, { a: operator, b: [operator], c: { $gt: 'x' } })).toEqual({
      a: { $eq: operator },
      b: { $in: [operator] },
      c: { $gt: 'x' },
    });
  });
});
