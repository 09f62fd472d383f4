import type { Lead } from '../domain/lead.js';
import { cellsOf } from './cells.js';
import { countryReader } from './country.js';
import { dealIdOf } from './deal-identity.js';
import { futureCheck, inTheFuture, knownAtReader } from './event-frame.js';
import { contentHash } from './event-identity.js';
import { followingDate } from './following-date.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow, RowProblem } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { isYes, YES_OR_NO } from './yes-or-no.js';

/** Reads leads: where they came from, and what became of them. */
export function leadReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<Lead> {
  const { source, customerSource = source } = resolved.mapping;
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readSource = cells.text('lead_source', { isRequired: true });
  const readCreated = cells.instant('created', { isRequired: true });
  const readReply = followingDate(cells, 'first_reply', 'created', context);
  const readCustomer = cells.text('customer_id');
  const readOwner = cells.text('owner_id');
  const readSector = cells.text('sector');
  const readSize = cells.number('size');
  const readCountry = cells.text('country');
  const countryOf = countryReader();
  const readDeal = cells.text('deal_id');
  const readLost = cells.code('lost', YES_OR_NO);
  const readKnownAt = knownAtReader(resolved, context);
  const isAhead = futureCheck(context);
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const externalId = readId(row, problems);
    const leadSource = readSource(row, problems);
    const createdMs = readCreated(row, problems) ?? 0;
    if (isAhead(createdMs)) problems.push(inTheFuture(cells.name('created'), createdMs));
    const replyMs = readReply(row, createdMs, problems);
    const customer = readCustomer(row, problems);
    const size = readSize(row, problems);
    if (size !== null && size < 0) {
      problems.push({ field: cells.name('size'), reason: 'is negative', value: String(size) });
    }
    const deal = readDeal(row, problems);
    const { knownAtMs } = readKnownAt(row, createdMs, problems);
    const lead: Lead = {
      id: dealIdOf(source, externalId),
      source: leadSource,
      createdAt: new Date(createdMs),
      knownAt: new Date(knownAtMs),
      customerId: customer === '' ? null : `${customerSource}:${customer}`,
      ownerId: readOwner(row, problems) || null,
      sector: readSector(row, problems) || null,
      size,
      country: countryOf(readCountry(row, problems)) || null,
      firstReplyAt: replyMs === null ? null : new Date(replyMs),
      dealId: deal === '' ? null : dealIdOf(source, deal),
      isLost: isYes(readLost(row, problems)),
    };
    if (problems.length > 0) return { kind: 'rejected', problems };
    const { knownAt: _knownAt, handed: _handed, ...said } = lead;
    if (isRepeat(row, externalId, contentHash(Object.values(said)), problems)) {
      return { kind: 'skipped', reason: 'repeated' };
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    return { kind: 'accepted', record: lead };
  };
}
