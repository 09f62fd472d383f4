import type { MessageContent } from './render/card.js';

const REQUEST_TIMEOUT_MS = 10_000;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What its asker alone sees, at a response_url or in the acknowledgement of a command. */
export interface PrivateAnswer extends MessageContent {
  readonly response_type: 'ephemeral';
  readonly parse: 'none';
}

export function privateAnswer(content: MessageContent): PrivateAnswer {
  // parse "none" keeps addresses in the fallback text from becoming links.
  return { response_type: 'ephemeral', parse: 'none', ...content };
}

/**
 * Answers at a response_url so that only its asker sees it. False where Slack takes no more answers there: it does so
 * five times within half an hour.
 */
export async function answerAt(
  responseUrl: string,
  content: MessageContent,
  apiUrl: string,
): Promise<boolean> {
  if (!isSlacks(responseUrl, apiUrl)) return false;
  const response = await fetch(responseUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ replace_original: false, ...privateAnswer(content) }),
    redirect: 'error',
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  });
  await response.arrayBuffer();
  return response.ok;
}

/** The address came with a request: it must belong to the Slack that we talk to. */
export function isSlacks(responseUrl: string, apiUrl: string): boolean {
  if (!URL.canParse(responseUrl)) return false;
  const [url, api] = [new URL(responseUrl), new URL(apiUrl)];
  if (url.protocol !== api.protocol) return false;
  if (LOOPBACK.has(api.hostname)) return LOOPBACK.has(url.hostname) && url.port === api.port;
  return url.hostname === api.hostname || url.hostname === `hooks.${api.hostname}`;
}
