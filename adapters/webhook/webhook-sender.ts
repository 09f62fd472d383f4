import type { ExportedEntry } from '../../src/measures/exported-entry.js';
import type { PostEntry, PostResult } from '../../src/measures/send-measures.js';
import { AddressNotAllowed, postJson, type ResolveName } from './post-json.js';
import { signedHeaders } from './sign.js';

export interface WebhookSettings {
  readonly url: string;
  /** "whsec_" and the key in base64. */
  readonly secret: string;
  readonly timeoutMs: number;
  readonly allowPrivateAddresses: boolean;
  readonly now: () => Date;
  readonly resolveName?: ResolveName;
}

/** What is wrong with the message itself won't be right next time. */
const FINAL_STATUSES: ReadonlySet<number> = new Set([400, 410, 413, 422]);

/** Posts entries of lists to the company's marketing tool, signed. Nothing in a message names this product. */
export function webhookSender(settings: WebhookSettings): PostEntry {
  const { url, secret, timeoutMs, allowPrivateAddresses, now, resolveName } = settings;
  return async (entry) => {
    const body = JSON.stringify(messageOf(entry));
    try {
      const { status, retryAfter } = await postJson({
        url,
        body,
        timeoutMs,
        mayBePrivate: allowPrivateAddresses,
        headers: { 'user-agent': 'list-webhook', ...signedHeaders(secret, entry.id, now(), body) },
        ...(resolveName === undefined ? {} : { resolveName }),
      });
      return resultOf(status, retryAfter, now());
    } catch (error) {
      if (error instanceof AddressNotAllowed) return { kind: 'address_not_allowed', detail: error.message };
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { kind: 'unreachable', detail, retryAfterMs: null };
    }
  };
}

function messageOf({ id, list, customer, contact }: ExportedEntry) {
  return { type: 'list.entry_added', data: { id, list, customer, contact } };
}

function resultOf(status: number, retryAfter: string | null, now: Date): PostResult {
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  const redirected = status >= 300 && status < 400 ? '; redirects are not followed' : '';
  const detail = `the receiver answered ${status}${redirected}`;
  if (FINAL_STATUSES.has(status)) return { kind: 'rejected', detail };
  return { kind: 'unreachable', detail, retryAfterMs: waitOf(retryAfter, now) };
}

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3); null for anything else. */
function waitOf(retryAfter: string | null, now: Date): number | null {
  if (retryAfter === null) return null;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}
