import { labelKey } from '../domain/label-key.js';
import type { ProductName } from '../domain/product.js';
import { cellsOf } from './cells.js';
import { contentHash } from './event-identity.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** Reads which names and numbers of other systems mean which product. */
export function productNameReader(resolved: ResolvedMapping): (row: RawRow) => RowFate<ProductName> {
  const cells = cellsOf(resolved);
  const readName = cells.text('name', { isRequired: true });
  const readProductId = cells.text('product_id', { isRequired: true });
  const isRepeat = repeatCheck(cells.name('name'));
  return (row) => {
    const problems: RowProblem[] = [];
    const name = readName(row, problems);
    const productId = readProductId(row, problems);
    if (name !== '' && labelKey(name) === '') {
      const reason = 'has neither letters nor digits, and would be found nowhere';
      problems.push({ field: cells.name('name'), reason, value: shortened(name) });
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (isRepeat(row, name, contentHash([productId]), problems))
      return { kind: 'skipped', reason: 'repeated' };
    if (problems.length > 0) return { kind: 'rejected', problems };
    return { kind: 'accepted', record: { name, productId } };
  };
}
