import type { Contact } from '../domain/contact.js';
import type { VarselEvent } from '../domain/event.js';
import { cellsOf } from './cells.js';
import { customerCell, futureCheck, inTheFuture, knownAtReader } from './event-frame.js';
import { contentHash, eventContent } from './event-identity.js';
import { eventOf } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { isYes, YES_OR_NO } from './yes-or-no.js';

/** A person at a customer, and that this is its main contact. */
export interface ContactRow {
  readonly contact: Contact;
  /** When it became the main contact; null where the row doesn't say that it is or was. */
  readonly naming: VarselEvent | null;
  /** The file dates the naming. Otherwise it counts from the import that first says so. */
  readonly isDated: boolean;
}

/** Reads the people at customers. Their names stay with them: events know only their numbers. */
export function contactReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<ContactRow> {
  const { source } = resolved.mapping;
  const cells = cellsOf(resolved);
  const readCustomer = customerCell(resolved, cells);
  const readId = cells.text('id', { isRequired: true });
  const readName = cells.text('name');
  const readEmail = cells.text('email');
  const readPhone = cells.text('phone');
  const saysWho = resolved.locate('is_main').kind !== 'absent';
  const readIsMain = cells.code('is_main', YES_OR_NO);
  const readMainSince = cells.instant('main_since');
  const readKnownAt = knownAtReader(resolved, context);
  const isAhead = futureCheck(context);
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const customerId = readCustomer(row, problems);
    if (customerId === null) return { kind: 'skipped', reason: 'without_customer' };
    const externalId = readId(row, problems);
    const email = readEmail(row, problems);
    if (email !== '' && !email.includes('@')) {
      problems.push({ field: cells.name('email'), reason: 'is no e-mail address', value: shortened(email) });
    }
    const sinceMs = readMainSince(row, problems);
    // A file of main contacts alone needs no column to say so.
    const isMain = saysWho ? isYes(readIsMain(row, problems)) : sinceMs !== null;
    if (sinceMs !== null && isAhead(sinceMs)) problems.push(inTheFuture(cells.name('main_since'), sinceMs));
    const contact: Contact = {
      id: `${source}:${externalId}`,
      customerId,
      name: readName(row, problems) || externalId,
      email: email || null,
      phone: readPhone(row, problems) || null,
      isMain,
      updatedAt: context.importedAt,
    };
    const isNamed = isMain || sinceMs !== null;
    const occurredAtMs = sinceMs ?? context.importedAt.getTime();
    const known = readKnownAt(row, occurredAtMs, problems);
    if (problems.length > 0) return { kind: 'rejected', problems };
    const { name, phone } = contact;
    const said = contentHash([customerId, name, email, phone, isMain, sinceMs]);
    if (isRepeat(row, externalId, said, problems)) return { kind: 'skipped', reason: 'repeated' };
    if (problems.length > 0) return { kind: 'rejected', problems };
    const payload = { type: 'main_contact_named', contactId: contact.id } as const;
    const naming = eventOf(
      `${source}:main_contact_named:${externalId}`,
      eventContent(customerId, occurredAtMs, known.knownBasis, payload),
      { customerId, occurredAtMs, knownAtMs: known.knownAtMs },
      payload,
      context,
    );
    return {
      kind: 'accepted',
      record: { contact, naming: isNamed ? naming : null, isDated: sinceMs !== null },
    };
  };
}
