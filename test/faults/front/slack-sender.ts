import { createHmac } from 'node:crypto';
import { FAKE_SLACK } from '../../support/fake-slack/client.js';
import type { Kept } from './front.js';
import type { Arrival } from './schedule.js';

/** Slack, and whoever says to be Slack: sends what was kept, each arrival in its own way. Answers with the status. */
export function slackSender(kept: readonly Kept[], productUrl: string) {
  /** As they were sent the first time. */
  const signed = new Map<number, Kept>();
  const forged = new Map<number, Kept>();

  function made({ atMs, index, way, time }: Arrival): Kept {
    const request = kept[index];
    if (request === undefined) throw new Error(`nothing was kept at ${index}`);
    const { headers, body } = request;
    const type = { 'content-type': headers['content-type'] ?? '' };
    switch (way) {
      case 'genuine': {
        const first = { atMs, headers: { ...type, ...signature(body, atMs) }, body };
        signed.set(index, first);
        return first;
      }
      case 'again': {
        const retry = { 'x-slack-retry-num': String(time + 1), 'x-slack-retry-reason': 'http_timeout' };
        return { atMs, headers: { ...type, ...retry, ...signature(body, atMs - 1_000 * (time + 1)) }, body };
      }
      case 'overheard': {
        const first = signed.get(index);
        if (first === undefined) throw new Error('nobody can have overheard it yet');
        return first;
      }
      case 'stale': {
        const other = asAnother(body, `stale-${index}`);
        return { atMs, headers: { ...type, ...signature(other, atMs - 5 * 60_000 - 1_000) }, body: other };
      }
      case 'forged': {
        const before = forged.get(index);
        if (before !== undefined) return before;
        const other = asAnother(body, `forged-${index}`);
        const forgery = [signature(other, atMs, 'guessed'), {}, signature(other, atMs + 400_000)][index % 3];
        const first = { atMs, headers: { ...type, ...forgery }, body: other };
        forged.set(index, first);
        return first;
      }
    }
  }

  return async (arrival: Arrival): Promise<number> => {
    const { headers, body } = made(arrival);
    const response = await fetch(productUrl, { method: 'POST', headers, body });
    await response.arrayBuffer();
    return response.status;
  };
}

function signature(body: string, atMs: number, secret: string = FAKE_SLACK.signingSecret) {
  const timestamp = String(Math.floor(atMs / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
}

/** Under a name that was never seen, so that it is no repetition that is refused. */
function asAnother(body: string, name: string): string {
  return body
    .replace(/trigger\d+\.[\w-]+/g, `trigger1.${name}`)
    .replace(/"event_id":"\w+"/, `"event_id":"Ev${name}"`);
}
