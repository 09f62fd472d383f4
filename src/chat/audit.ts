import type { AuditAction } from '../domain/audit.js';
import type { Desk } from './dependencies.js';

/** Notes who saw or logged what: ids only. Awaited before the answer, so that nothing is shown unrecorded. */
export async function recordAudit(
  { stores, now, newId }: Pick<Desk, 'stores' | 'now' | 'newId'>,
  actorId: string,
  action: AuditAction,
  customerId: string,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  await stores.audit.append({
    id: `${action}:${newId()}`,
    at: now(),
    actorId,
    action,
    subjectId: customerId,
    details,
  });
}
