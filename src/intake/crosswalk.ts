import { customerIdOf, shownCustomerId } from '../domain/customer.js';
import { cellsOf } from './cells.js';
import { contentHash } from './event-identity.js';
import { isSourceName, SOURCE_NAME_FORM } from './mapping.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** One customer's numbers in several systems. */
export interface CrosswalkRow {
  /** The number that the customer goes by. */
  readonly targetId: string;
  /** Its other numbers. */
  readonly aliasIds: readonly string[];
}

/**
 * Reads which numbers of different systems mean the same customer. It goes by its customer_id; without one by `source`
 * and `id`.
 */
export function crosswalkReader(resolved: ResolvedMapping): (row: RawRow) => RowFate<CrosswalkRow> {
  const { mapping } = resolved;
  const cells = cellsOf(resolved);
  const readCustomer = cells.text('customer_id');
  const readId = cells.text('id', { isRequired: true });
  const readOtherId = cells.text('other_id');
  const sourceCell = (field: string) => {
    const read = cells.text(field);
    return (row: RawRow, problems: RowProblem[]) => {
      const source = read(row, problems);
      if (source !== '' && !isSourceName(source)) {
        problems.push({ field: cells.name(field), reason: SOURCE_NAME_FORM, value: shortened(source) });
      }
      return source;
    };
  };
  const readSource = sourceCell('source');
  const readOtherSource = sourceCell('other_source');
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const customer = readCustomer(row, problems);
    const source = readSource(row, problems) || mapping.source;
    const id = readId(row, problems);
    const otherSource = readOtherSource(row, problems);
    const otherId = readOtherId(row, problems);
    if (otherId !== '' && otherSource === '') {
      const reason = 'is empty, and says which number range other_id is of';
      problems.push({ field: cells.name('other_source'), reason, value: '' });
    }
    const ids = [
      ...(customer === '' ? [] : [customerIdOf(mapping.customerSource ?? mapping.source, customer)]),
      customerIdOf(source, id),
      ...(otherId === '' ? [] : [customerIdOf(otherSource, otherId)]),
    ];
    const [targetId = '', ...aliasIds] = [...new Set(ids)];
    if (problems.length === 0 && aliasIds.length === 0) {
      const reason =
        'names one number only; a crosswalk joins two: say of which number ranges they are with source, other_source, or customerSource in the mapping';
      problems.push({ field: cells.name('id'), reason, value: shortened(id) });
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    const content = contentHash([targetId]);
    const repeated = aliasIds.filter((aliasId) =>
      isRepeat(row, aliasId, content, problems, shownCustomerId(aliasId)),
    );
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (repeated.length === aliasIds.length) return { kind: 'skipped', reason: 'repeated' };
    return { kind: 'accepted', record: { targetId, aliasIds } };
  };
}
