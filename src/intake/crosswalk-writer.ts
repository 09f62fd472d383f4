import { type Customer, shownCustomerId } from '../domain/customer.js';
import type { Stores } from '../stores/stores.js';
import { addMissingEnds } from './add-missing-ends.js';
import type { CrosswalkRow } from './crosswalk.js';
import { customerPresence } from './customer-presence.js';
import { bareCustomer } from './customers.js';
import type { IntakeContext } from './intake-context.js';
import { mergeCustomers } from './merge-customers.js';
import { type AcceptedRow, compareTexts, type RecordWriter, type WriteResult } from './record-writer.js';
import type { Reject } from './reject.js';

type CrosswalkStores = Pick<Stores, 'audit' | 'customers' | 'histories'>;
type Accepted = AcceptedRow<CrosswalkRow>;

/** How one number stands to the customer that it is to count for. */
type Standing =
  | { readonly kind: 'joined' }
  /** Nothing has this number yet. */
  | { readonly kind: 'new' }
  /** A customer of its own has it. */
  | { readonly kind: 'apart' }
  | { readonly kind: 'elsewhere'; readonly intoId: string };

/**
 * Joins number ranges. A number that a customer has already is merged into the one it goes by; one that nobody has is
 * kept as merged, so that what comes under it later finds its customer. Whichever file comes first, the end is the same.
 */
export function crosswalkWriter(
  stores: CrosswalkStores,
  fields: { readonly id: string; readonly customer: string },
  { importedAt }: IntakeContext,
): RecordWriter<CrosswalkRow> {
  const { customers, histories } = stores;
  const elsewhere = ({ row, line }: Accepted, aliasId: string, intoId: string): Reject => ({
    kind: 'rejected',
    row,
    line,
    field: fields.id,
    reason: `is joined to another number already (${shownCustomerId(intoId)}); take one of the two rows out, or merge the two customers first`,
    value: shownCustomerId(aliasId),
  });
  /** Rows none of whose numbers a customer has yet. */
  const parked = async (rows: readonly Accepted[]): Promise<Reject[]> => {
    const existing = await customers.existing(rows.flatMap(({ record }) => idsOf(record)));
    const waiting = rows.filter(({ record }) => !idsOf(record).some((id) => existing.has(id)));
    return customerPresence(customers, fields.customer).parked(
      waiting.map(({ row, line, record }) => ({ row, line, customerId: record.targetId })),
    );
  };
  /** Whether the row changed anything, or why it was refused. */
  const joinRow = async (row: Accepted, aliases: Aliases): Promise<boolean | Reject> => {
    const { targetId } = row.record;
    const apart = aliases.filter(({ standing }) => standing.kind === 'apart');
    if (apart.length > 0) {
      // The customer is there, under another number than it is to go by.
      await customers.addMissing([bareCustomer(targetId, { importedAt })]);
      await addMissingEnds(customers, [targetId], importedAt);
    }
    let isChanged = aliases.some(({ standing }) => standing.kind === 'new');
    for (const { id } of apart) {
      const merge = { fromId: id, intoId: targetId, byId: 'system', at: importedAt };
      const result = await mergeCustomers(stores, merge);
      if (result.ok) isChanged ||= result.value.changed;
      else if (result.refusal.reason === 'merged_elsewhere') return elsewhere(row, id, result.refusal.intoId);
    }
    return isChanged;
  };
  const join = async (rows: readonly Accepted[]): Promise<WriteResult> => {
    const aliasesOf = await standings(customers, rows);
    const rejects: Reject[] = [];
    const accepted: Accepted[] = [];
    for (const row of rows) {
      const refused = firstElsewhere(aliasesOf(row));
      if (refused === null) accepted.push(row);
      else rejects.push(elsewhere(row, refused.id, refused.intoId));
    }
    const added = accepted.flatMap((row) =>
      aliasesOf(row).flatMap(({ id, standing }) =>
        standing.kind === 'new' ? [bareCustomer(id, { importedAt, mergedIntoId: row.record.targetId })] : [],
      ),
    );
    if (added.length > 0) {
      // What came under these numbers before waits for a customer, and is joined once they lead to one.
      await histories.markDirty(added.map(({ id }) => id).sort(compareTexts));
      await customers.addMissing(added);
    }
    let written = 0;
    for (const row of accepted) {
      const result = await joinRow(row, aliasesOf(row));
      if (typeof result !== 'boolean') rejects.push(result);
      else if (result) written += 1;
    }
    return { written, rejects };
  };
  return {
    async write(rows) {
      // Rows that speak of each other's numbers are taken one by one, each seeing what the one before did.
      const [apart, entangled] = disentangled(rows);
      const results = [await join(apart)];
      for (const row of entangled) results.push(await join([row]));
      const rejects = results.flatMap((result) => result.rejects);
      const refused = new Set(rejects.map(({ row }) => row));
      const waiting = await parked(rows.filter(({ row }) => !refused.has(row)));
      return {
        written: results.reduce((sum, result) => sum + result.written, 0),
        rejects: [...rejects, ...waiting],
      };
    },
    async check(rows) {
      const aliasesOf = await standings(customers, rows);
      const rejects = rows.flatMap((row) => {
        const refused = firstElsewhere(aliasesOf(row));
        return refused === null ? [] : [elsewhere(row, refused.id, refused.intoId)];
      });
      const refused = new Set(rejects.map(({ row }) => row));
      return {
        written: 0,
        rejects: [...rejects, ...(await parked(rows.filter(({ row }) => !refused.has(row))))],
      };
    },
    async close() {},
  };
}

type Aliases = readonly { readonly id: string; readonly standing: Standing }[];

/** How the numbers of some rows stand, read once for all of them. */
async function standings(
  customers: CrosswalkStores['customers'],
  rows: readonly Accepted[],
): Promise<(row: Accepted) => Aliases> {
  const ids = [...new Set(rows.flatMap(({ record }) => idsOf(record)))];
  const own = new Map((await customers.findOwn(ids)).map((customer) => [customer.id, customer]));
  const ends = await customers.standing(ids);
  const families = await customers.families(ids);
  const standingOf = (id: string, targetId: string): Standing => {
    if (families.get(id)?.includes(targetId) === true) return { kind: 'joined' };
    const held: Customer | undefined = own.get(id);
    if (held === undefined) return { kind: 'new' };
    const intoId = held.mergedIntoId;
    if (intoId === null) return { kind: 'apart' };
    const isSame = intoId === targetId || (ends.has(id) && ends.get(id) === ends.get(targetId));
    return isSame ? { kind: 'joined' } : { kind: 'elsewhere', intoId };
  };
  return ({ record: { targetId, aliasIds } }) =>
    aliasIds.map((id) => ({ id, standing: standingOf(id, targetId) }));
}

function firstElsewhere(aliases: Aliases): { readonly id: string; readonly intoId: string } | null {
  for (const { id, standing } of aliases) {
    if (standing.kind === 'elsewhere') return { id, intoId: standing.intoId };
  }
  return null;
}

/** Rows whose numbers are in no other row in the other role, and the others. */
function disentangled(rows: readonly Accepted[]): [Accepted[], Accepted[]] {
  const targets = new Set(rows.map(({ record }) => record.targetId));
  const aliases = new Set(rows.flatMap(({ record }) => record.aliasIds));
  const isEntangled = ({ record }: Accepted) =>
    aliases.has(record.targetId) || record.aliasIds.some((id) => targets.has(id));
  return [rows.filter((row) => !isEntangled(row)), rows.filter(isEntangled)];
}

function idsOf({ targetId, aliasIds }: CrosswalkRow): string[] {
  return [targetId, ...aliasIds];
}
