import type { LeadCost } from '../domain/lead.js';
import { amountCell, currencyCell } from './amount-cell.js';
import { cellsOf } from './cells.js';
import { contentHash } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** Reads what sources of leads cost, period by period. Without a number of its own a row goes by source and beginning. */
export function leadCostReader(
  resolved: ResolvedMapping,
  { companyCurrency }: IntakeContext,
): (row: RawRow) => RowFate<LeadCost> {
  const { source } = resolved.mapping;
  const cells = cellsOf(resolved);
  const readId = cells.text('id');
  const readSource = cells.text('lead_source', { isRequired: true });
  const readFrom = cells.instant('from', { isRequired: true });
  const readUntil = cells.instant('until', { isRequired: true });
  const readCurrency = currencyCell(cells);
  const readAmount = amountCell(cells, 'amount', { isRequired: true, negative: 'is negative' });
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const leadSource = readSource(row, problems);
    const fromMs = readFrom(row, problems) ?? 0;
    const untilMs = readUntil(row, problems) ?? 0;
    const currency = readCurrency(row, problems) ?? companyCurrency;
    const amountMinor = readAmount(row, currency, problems) ?? 0;
    const externalId = readId(row, problems) || `${leadSource}|${new Date(fromMs).toISOString()}`;
    if (problems.length === 0 && untilMs <= fromMs) {
      problems.push({
        field: cells.name('until'),
        reason: `is not after ${cells.name('from')}; it is the first day behind the period`,
        value: shortened(new Date(untilMs).toISOString()),
      });
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    const cost: LeadCost = {
      id: `${source}:${externalId}`,
      source: leadSource,
      from: new Date(fromMs),
      until: new Date(untilMs),
      amountMinor,
      currency,
    };
    if (isRepeat(row, cost.id, contentHash(Object.values(cost)), problems, externalId)) {
      return { kind: 'skipped', reason: 'repeated' };
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    return { kind: 'accepted', record: cost };
  };
}
