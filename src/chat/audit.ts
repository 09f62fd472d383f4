import type { AuditAction, AuditEntry } from '../domain/audit.js';
import type { Desk } from './dependencies.js';

type AuditDesk = Pick<Desk, 'stores' | 'now' | 'newId'>;

/** Notes who saw or logged what: ids only. Awaited before the answer, so that nothing is shown unrecorded. */
export async function recordAudit(
  desk: AuditDesk,
  actorId: string,
  action: AuditAction,
  customerId: string,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  await desk.stores.audit.append(entryOf(desk, actorId, action, customerId, details));
}

/** The same for several customers that are shown together. */
export async function recordAudits(
  desk: AuditDesk,
  actorId: string,
  action: AuditAction,
  customerIds: readonly string[],
): Promise<void> {
  if (customerIds.length === 0) return;
  await desk.stores.audit.appendAll(
    customerIds.map((customerId) => entryOf(desk, actorId, action, customerId, {})),
  );
}

function entryOf(
  { now, newId }: AuditDesk,
  actorId: string,
  action: AuditAction,
  subjectId: string,
  details: Readonly<Record<string, string>>,
): AuditEntry {
  return { id: `${action}:${newId()}`, at: now(), actorId, action, subjectId, details };
}
