import { type IncomingDealEvents, incomingDealEvents } from '../../src/intake/incoming-deal-event.js';
import type { TakenDealEvents } from '../../src/intake/take-in-deal-events.js';
import { answerJson, type SignedJsonOptions, signedJson } from './signed-json.js';
import type { Route } from './web-server.js';

export const DEALS_PATH = '/hooks/deals';
/** A hundred events, with a long note among them. */
const BODY_LIMIT_BYTES = 1_048_576;
/** Twice five minutes of 200 requests a second. */
const SIGNATURES_KEPT = 120_000;

export interface DealsRouteOptions extends Pick<SignedJsonOptions, 'secret' | 'replays' | 'refused' | 'now'> {
  readonly takeIn: (told: IncomingDealEvents) => Promise<TakenDealEvents>;
  /** Told of the deals that have changed, with their new versions, once it is answered. */
  readonly onDealsChanged: (changed: TakenDealEvents['changed']) => void;
}

/** Takes what CRMs, mailboxes and calendars tell of deals, event by event: one that is off keeps no other out. */
export function dealsRoute({ takeIn, onDealsChanged, ...signed }: DealsRouteOptions): Route {
  const readJson = signedJson({
    ...signed,
    name: 'deals',
    refusal: 'refused what was to be told of deals',
    secretName: 'DEALS_WEBHOOK_SECRET',
    bodyLimitBytes: BODY_LIMIT_BYTES,
    signaturesKept: SIGNATURES_KEPT,
  });
  return {
    method: 'POST',
    path: DEALS_PATH,
    async handle(request, response) {
      const read = await readJson(request, response);
      if (read === null) return;
      const parsed = incomingDealEvents.safeParse(read.json);
      if (!parsed.success) {
        const problems = parsed.error.issues.map(({ path, message }) => ({
          field: path.join('.'),
          reason: message,
        }));
        return answerJson(response, 400, { error: 'These are no events of deals.', problems });
      }
      const { answers, changed } = await takeIn(parsed.data);
      const isAllRefused = answers.every(({ status }) => status === 'refused');
      answerJson(response, isAllRefused ? 400 : 200, { events: answers });
      if (changed.length > 0) onDealsChanged(changed);
    },
  };
}
