import { Schema } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../models/collections.js';
import { indexesOf } from '../../models/create-indexes.js';
import { type Bounds, type DeclaredQuery, filterOf, optionsOf } from '../../models/query.js';
import type { KeptCollection } from '../../models/row.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

const ROWS = 50_000;
const BATCH = 10_000;
/** How many different values a text or a number has: each is held by a hundred rows. */
const VALUES = 500;
/** One row in this many has a flag set: open, stale, unsent and so on are few among what is kept. */
const FLAGGED = 50;
const START_MS = Date.UTC(2020, 0);
const HOUR_MS = 3_600_000;

/** What a server says it does: names of its steps and of the indexes it reads. */
interface Plan {
  readonly steps: readonly string[];
  readonly indexes: readonly string[];
}

describe('with 50,000 rows in each collection', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    for (const kept of COLLECTIONS) await fill(kept);
  }, 600_000);
  afterAll(() => database?.drop());

  async function fill(kept: KeptCollection): Promise<void> {
    const fields = new Set(kept.queries.flatMap(fieldsOf));
    fields.delete('_id');
    for (let start = 0; start < ROWS; start += BATCH) {
      const rows = Array.from({ length: BATCH }, (_, offset) => {
        const index = start + offset;
        return nested(
          [...fields].map((field) => [field, valueAt(kept, field, index)]),
          idAt(index),
        );
      });
      await database.connection.collection(kept.name).insertMany(rows as never[], { ordered: false });
    }
  }

  const declared = COLLECTIONS.flatMap((kept) =>
    kept.queries.map((query): [string, string, KeptCollection, DeclaredQuery] => [
      kept.name,
      query.name,
      kept,
      query,
    ]),
  );
  it.each(declared)(
    '%s: "%s" reads its index and never the whole collection',
    async (_c, _n, kept, query) => {
      const explained = await database.connection
        .collection(kept.name)
        .find(filterOf(query, sampleValues(kept, query) as never), optionsOf(query))
        .limit(query.isLimited === true ? 20 : 0)
        .explain('queryPlanner');
      const plan = planOf(explained);
      expect(plan.steps).not.toContain('COLLSCAN');
      expect(plan.steps).not.toContain('Seq Scan');
      expect(plan.indexes).toEqual([query.index]);
      if (query.isLimited === true) expect(plan.steps.filter((step) => /^sort$/i.test(step))).toEqual([]);
    },
  );

  it('a query without an index is seen to walk the whole collection', async () => {
    const explained = await database.connection
      .collection('alerts')
      .find({ placement: 'listed' })
      .explain('queryPlanner');
    const { steps, indexes } = planOf(explained);
    const walksAll = steps.includes('COLLSCAN') || steps.includes('Seq Scan') || indexes.join() === '_id_';
    expect(walksAll).toBe(true);
  });
});

function fieldsOf(query: DeclaredQuery): string[] {
  return [
    ...query.equal,
    ...[query.oneOf, query.range, query.innerRange].filter((field) => field !== undefined),
    ...(query.sort ?? []).map(([field]) => field),
  ];
}

function idAt(index: number): string {
  return `id ${String(index).padStart(6, '0')}`;
}

function valueAt(kept: KeptCollection, field: string, index: number): unknown {
  const type = kept.schema.path(field);
  if (field === '_id') return idAt(index);
  if (type instanceof Schema.Types.Boolean) return index % FLAGGED === 0;
  if (type instanceof Schema.Types.Date) return new Date(START_MS + index * HOUR_MS);
  if (indexesOf(kept).some((made) => made.unique === true && field in made.key)) return `${field} ${index}`;
  // A stride that shares no factor with the flags, so that every value is held by flagged rows too.
  const value = (index * 7 + Math.floor(index / FLAGGED)) % VALUES;
  return type instanceof Schema.Types.Number ? value : `${field} ${value}`;
}

function nested(values: readonly (readonly [string, unknown])[], _id: string): object {
  const row: Record<string, unknown> = { _id };
  for (const [field, value] of values) {
    const [outer = field, inner] = field.split('.');
    row[outer] = inner === undefined ? value : { [inner]: value };
  }
  return row;
}

/** Values that a few of the rows have, as in daily use. */
function sampleValues(kept: KeptCollection, query: DeclaredQuery): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of query.equal) values[field] = valueAt(kept, field, 0);
  if (query.oneOf !== undefined) {
    const { oneOf } = query;
    values[oneOf] = [0, 1, 2].map((index) => valueAt(kept, oneOf, index));
  }
  for (const field of [query.range, query.innerRange]) {
    if (field === undefined) continue;
    const bounds: Bounds = { $lte: valueAt(kept, field, ROWS / 100) as string | number | Date };
    values[field] = bounds;
  }
  return values;
}

/** MongoDB tells stages, the stand-in PostgreSQL's nodes. */
function planOf(explained: object): Plan {
  const planner = 'queryPlanner' in explained ? (explained.queryPlanner as Record<string, unknown>) : {};
  const steps: string[] = [];
  const indexes = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const told = node as Record<string, unknown>;
    const step = told.stage ?? told['Node Type'];
    const index = told.indexName ?? told['Index Name'];
    if (typeof step === 'string') steps.push(step);
    if (typeof index === 'string') indexes.add(index);
    for (const inner of ['queryPlan', 'inputStage', 'inputStages', 'Plans']) visit(told[inner]);
  };
  visit(planner.winningPlan ?? planner.Plan);
  if (steps.length === 0)
    throw new Error('The server explains a query in a way that this test does not know.');
  return { steps, indexes: [...indexes] };
}
