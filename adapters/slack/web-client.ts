import { type FetchFunction, WebClient, type WebClientOptions } from '@slack/web-api';
import type { Logger } from 'pino';
import { slackLogger } from './slack-logger.js';

/** Slack's own; anything else is a test double or a proxy. */
export const SLACK_API_URL = 'https://slack.com/api/';
const REQUEST_TIMEOUT_MS = 10_000;
const RETRY_AFTER_UNKNOWN_SECONDS = 30;

export interface SlackWebClientOptions {
  readonly botToken: string;
  readonly apiUrl?: string;
  readonly timeoutMs?: number;
  readonly logger: Logger;
}

/** A client for sending: see slackClientOptions. */
export function slackWebClient(options: SlackWebClientOptions): WebClient {
  return new WebClient(options.botToken, slackClientOptions(options));
}

/**
 * Options that make the client do nothing by itself. The library's defaults retry a message up to ten times, also after
 * a time-out (which posts it twice), and one rate limit pauses and reorders everything; retrying and pacing is the
 * delivery queue's. A new object each time, because the library writes into what it gets.
 */
export function slackClientOptions(options: Omit<SlackWebClientOptions, 'botToken'>): WebClientOptions {
  return {
    slackApiUrl: options.apiUrl ?? SLACK_API_URL,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: options.timeoutMs ?? REQUEST_TIMEOUT_MS,
    fetch: fetchNamingRetryAfter,
    logger: slackLogger(options.logger),
  };
}

/** A 429 of something between us and Slack has no Retry-After, which the library reports as an untyped error. */
const fetchNamingRetryAfter: FetchFunction = async (url, init) => {
  const response = await fetch(url, init as RequestInit);
  if (response.status !== 429 || response.headers.has('retry-after')) return response;
  const headers = new Headers(response.headers);
  headers.set('retry-after', String(RETRY_AFTER_UNKNOWN_SECONDS));
  return new Response(await response.text(), { status: 429, headers });
};
