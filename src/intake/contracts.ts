import { CONTRACT_ENDS, type ContractEnd } from '../domain/event.js';
import { DAY_MS } from '../domain/time.js';
import { amountCell, currencyCell } from './amount-cell.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, type RowEvent, rowReader } from './event-reader.js';
import { followingDate } from './following-date.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/**
 * Reads contracts: signed at the start, given notice of, ended. A contract still to start is left out, and an end still
 * to come has not happened.
 */
export function contractReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('contract_id', { isRequired: true });
  const readEnd = cells.instant('end');
  const readCurrency = currencyCell(cells);
  const readYearlyValue = amountCell(cells, 'yearly_value', { isRequired: false, negative: 'is negative' });
  const readSeats = cells.number('seats');
  const readProduct = cells.text('product');
  const readNotice = followingDate(cells, 'notice_date', 'start', context);
  const readEndedOn = followingDate(cells, 'ended_on', 'start', context, 'not_yet');
  const readHow = cells.code('how', CONTRACT_ENDS);
  const isRepeat = repeatCheck(cells.name('contract_id'));
  return rowReader(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'start', context, { future: 'skip' }),
      readEvents(row, { occurredAtMs: startMs }, problems) {
        const contractId = readId(row, problems);
        const endMs = readEnd(row, problems);
        if (endMs !== null && endMs < startMs) {
          const value = shortened(new Date(endMs).toISOString());
          problems.push({ field: cells.name('end'), reason: `lies before ${cells.name('start')}`, value });
        }
        const currency = readCurrency(row, problems);
        const yearlyValueMinor = readYearlyValue(row, currency ?? context.companyCurrency, problems);
        const seats = readSeats(row, problems);
        if (seats !== null && seats < 0) {
          problems.push({ field: cells.name('seats'), reason: 'is negative', value: String(seats) });
        }
        const product = readProduct(row, problems);
        const noticeMs = readNotice(row, startMs, problems);
        const endedMs = readEndedOn(row, startMs, problems);
        const how = readHow(row, problems) ?? (endedMs === null ? null : likelyEnd(endedMs, endMs));
        const events: RowEvent[] = [
          {
            key: `contract_signed:${contractId}`,
            occurredAtMs: startMs,
            payload: {
              type: 'contract_signed',
              contractId,
              endsAt: endMs === null ? null : new Date(endMs),
              yearlyValueMinor,
              currency,
              seats,
              // Only where it is said, so that files without it bring the same events as ever.
              ...(product === '' ? {} : { product }),
            },
          },
        ];
        // Notice of a contract that another one replaces is no sign of leaving.
        if (noticeMs !== null && how !== 'replaced') {
          events.push({
            // Apart from the facts of other files, whatever their numbers are.
            key: `outside_fact.contract:${contractId}`,
            occurredAtMs: noticeMs,
            payload: { type: 'outside_fact', fact: 'notice_given', strength: 'decisive' },
          });
        }
        if (endedMs !== null && how !== null) {
          events.push({
            key: `contract_ended:${contractId}`,
            occurredAtMs: endedMs,
            payload: { type: 'contract_ended', contractId, how },
          });
        }
        return events;
      },
      isRepeat: (row, content, problems) => isRepeat(row, readId(row, problems), content, problems),
    },
    context,
  );
}

/** Where the file doesn't say: what ends at its term was not renewed, what ends before was cancelled. */
function likelyEnd(endedMs: number, endMs: number | null): ContractEnd {
  return endMs !== null && endedMs >= endMs - DAY_MS ? 'not_renewed' : 'cancelled';
}
