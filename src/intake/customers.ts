import { type Customer, customerIdOf, shownCustomerId } from '../domain/customer.js';
import { partitionOf } from '../domain/partition.js';
import { amountCell, currencyCell } from './amount-cell.js';
import { cellsOf } from './cells.js';
import { countryReader } from './country.js';
import { attributeReader } from './customer-attributes.js';
import { contentHash } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow, RowProblem } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** Reads customers. Columns that no field reads become attributes. */
export function customerReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<Customer> {
  const { mapping } = resolved;
  const source = mapping.customerSource ?? mapping.source;
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readName = cells.text('name');
  const readSegment = cells.text('segment');
  const readCountry = cells.text('country');
  const countryOf = countryReader();
  const readRegion = cells.text('region');
  const readTeam = cells.text('team');
  const readOwnerId = cells.text('owner_id');
  const readSince = cells.instant('customer_since');
  const readRenewal = cells.instant('renewal_date');
  const readCurrency = currencyCell(cells);
  const readYearlyValue = amountCell(cells, 'yearly_value', { isRequired: false, negative: 'is negative' });
  const readAttributes = attributeReader(resolved, context);
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const externalId = readId(row, problems);
    const id = customerIdOf(source, externalId);
    const currency = readCurrency(row, problems);
    const customer: Customer = {
      id,
      partition: partitionOf(id),
      externalIds: [{ source, id: externalId }],
      // Without a name people know a customer by its number.
      name: readName(row, problems) || externalId,
      segment: readSegment(row, problems),
      country: countryOf(readCountry(row, problems)),
      region: readRegion(row, problems),
      team: readTeam(row, problems),
      ownerId: readOwnerId(row, problems) || null,
      yearlyValueMinor: readYearlyValue(row, currency ?? context.companyCurrency, problems),
      currency,
      customerSince: dateOf(readSince(row, problems)),
      renewalAt: dateOf(readRenewal(row, problems)),
      attributes: readAttributes(row, problems),
      mergedIntoId: null,
      updatedAt: context.importedAt,
    };
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (isRepeat(row, id, customerContent(customer), problems, externalId)) {
      return { kind: 'skipped', reason: 'repeated' };
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    return { kind: 'accepted', record: customer };
  };
}

/** A customer of which nothing is known but its number, and its country where an order says it. */
export function bareCustomer(
  id: string,
  {
    importedAt,
    country = '',
    mergedIntoId = null,
  }: { readonly importedAt: Date; readonly country?: string; readonly mergedIntoId?: string | null },
): Customer {
  const externalId = shownCustomerId(id);
  return {
    id,
    partition: partitionOf(id),
    externalIds: [{ source: id.slice(0, id.length - externalId.length - 1), id: externalId }],
    name: externalId,
    segment: '',
    country,
    region: '',
    team: '',
    ownerId: null,
    yearlyValueMinor: null,
    currency: null,
    customerSince: null,
    renewalAt: null,
    attributes: [],
    mergedIntoId,
    updatedAt: importedAt,
  };
}

function customerContent(customer: Customer): string {
  const { name, segment, country, region, team, ownerId, yearlyValueMinor, currency } = customer;
  const { customerSince, renewalAt, attributes } = customer;
  return contentHash([
    ...[name, segment, country, region, team, ownerId, yearlyValueMinor, currency, customerSince, renewalAt],
    ...attributes.flatMap((attribute) => [attribute.name, attribute.value, attribute.validFrom]),
  ]);
}

function dateOf(atMs: number | null): Date | null {
  return atMs === null ? null : new Date(atMs);
}
