import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Vouches that whoever comes back from Slack began here, in the same browser, a short while ago. */
export interface InstallStates {
  make(): string;
  /** The id and expiry of a state of ours that has not expired; null for any other. */
  read(state: string): { readonly id: string; readonly expiresAt: Date } | null;
}

export const STATE_LIFE_MS = 10 * 60_000;
const ID_BYTES = 18;
const STATE = /^([A-Za-z0-9_-]{24})\.(\d{13})\.([A-Za-z0-9_-]{43})$/;

/** States signed with a key of their own; nothing is kept until one comes back. */
export function installStates(key: Buffer, now: () => Date): InstallStates {
  const sign = (id: string, expiresAtMs: string) =>
    createHmac('sha256', key).update(`${id}.${expiresAtMs}`).digest('base64url');
  return {
    make() {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const expiresAtMs = String(now().getTime() + STATE_LIFE_MS);
      return `${id}.${expiresAtMs}.${sign(id, expiresAtMs)}`;
    },
    read(state) {
      const [, id = '', expiresAtMs = '', signature = ''] = STATE.exec(state) ?? [];
      if (!isEqual(signature, sign(id, expiresAtMs))) return null;
      const expiresAt = new Date(Number(expiresAtMs));
      return expiresAt > now() ? { id, expiresAt } : null;
    },
  };
}

/** Tells nothing by the time it takes. */
export function isEqual(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
