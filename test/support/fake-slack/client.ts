import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('./main.mjs', import.meta.url));

export const FAKE_SLACK = {
  botToken: 'xoxb-test-token',
  appToken: 'xapp-test-token',
  signingSecret: 'shh',
  botUserId: 'U0BOT',
  channel: 'C01ALERTS',
  /** Private, and the bot is no member. */
  privateChannel: 'C02PRIV',
  ada: 'U01ADA',
  bob: 'U02BOB',
} as const;

export type SlackFault = { readonly method: string; readonly times?: number } & (
  | { readonly kind: 'limited'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'status'; readonly status: number; readonly isStored?: boolean }
  | { readonly kind: 'error'; readonly error: string }
  /** Takes effect or not, then cuts the connection. */
  | { readonly kind: 'reset'; readonly isStored: boolean }
  /** Takes effect or not, then never answers. */
  | { readonly kind: 'hang'; readonly isStored: boolean }
  /** A page of somebody in between, with status 200. */
  | { readonly kind: 'page' }
  | { readonly kind: 'delay'; readonly delayMs: number }
);

export interface SlackCall {
  readonly sequence: number;
  readonly at: number;
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>> & {
    readonly text?: string;
    readonly blocks?: readonly unknown[];
    readonly view?: unknown;
  };
  readonly outcome: string;
  readonly isAccepted: boolean;
  readonly ts?: string;
}

export interface SlackMessage {
  readonly ts: string;
  readonly user?: string;
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly thread_ts?: string;
  readonly metadata?: {
    readonly event_type: string;
    readonly event_payload: Readonly<Record<string, unknown>>;
  };
  readonly edited?: unknown;
}

export type SlackEphemeral = SlackMessage & { readonly channel: string; readonly user: string };

/** What the app answered to something people did. Status 0: nothing, over Socket Mode. */
export interface SlackAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly elapsedMs: number;
}

export interface Signing {
  readonly secret?: string;
  readonly offsetSeconds?: number;
  readonly isUnsigned?: boolean;
}

export interface SlackSettings {
  readonly scopes?: readonly string[];
  readonly dropsMetadata?: boolean;
  readonly postsPerSecond?: number | null;
  readonly burst?: number;
  readonly triggerSeconds?: number;
}

export interface FakeSlack {
  /** For the client under test, with the closing slash. */
  readonly apiUrl: string;
  readonly processId: number;
  calls(method?: string): Promise<SlackCall[]>;
  /** Waits until a method took effect this often; the answer to the last may still be held back. */
  accepted(method: string, count?: number): Promise<SlackCall[]>;
  fail(...faults: readonly SlackFault[]): Promise<void>;
  clearFaults(): Promise<void>;
  set(settings: SlackSettings): Promise<void>;
  /** What its clock shows from now on; null: the time again. */
  setTime(ms: number | null): Promise<void>;
  /** Changes or adds a channel or a person, with Slack's own property names. */
  channel(channel: { readonly id: string } & Readonly<Record<string, unknown>>): Promise<void>;
  user(user: { readonly id: string } & Readonly<Record<string, unknown>>): Promise<void>;
  /** Somebody writes something. */
  say(
    message: { readonly channel: string; readonly user: string; readonly text: string } & Record<
      string,
      unknown
    >,
  ): Promise<void>;
  messages(channel: string): Promise<SlackMessage[]>;
  ephemerals(): Promise<SlackEphemeral[]>;
  views(): Promise<Readonly<Record<string, unknown>>[]>;
  /** Where people's doings are posted; null: over Socket Mode. */
  sendTo(requestUrl: string | null): Promise<void>;
  command(command: {
    readonly user: string;
    readonly channel: string;
    readonly text: string;
    readonly signing?: Signing;
  }): Promise<SlackAnswer>;
  press(press: {
    readonly user: string;
    readonly channel: string;
    readonly ts: string;
    readonly text: string;
    readonly signing?: Signing;
  }): Promise<SlackAnswer>;
  submit(submit: {
    readonly user: string;
    readonly values?: Readonly<Record<string, string>>;
  }): Promise<SlackAnswer>;
  event(event: {
    readonly event: Readonly<Record<string, unknown>>;
    readonly eventId?: string;
  }): Promise<SlackAnswer>;
  raw(request: {
    readonly body: string;
    readonly contentType: string;
    readonly signing?: Signing;
  }): Promise<SlackAnswer>;
  replay(): Promise<SlackAnswer>;
  /** A trigger id, and an answer's address, as a press would bring them. */
  trigger(): Promise<string>;
  responseUrl(place: { readonly channel: string; readonly user: string }): Promise<string>;
  /** Whether a Socket Mode client is or comes to be connected. */
  connected(): Promise<boolean>;
  disconnect(isAnnounced: boolean): Promise<void>;
  /** Everything as at the start; connections stay. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the recording Slack in a process of its own. `logFile` gets a JSON line per call. */
export async function startFakeSlack(logFile?: string): Promise<FakeSlack> {
  const child = spawn(process.execPath, [MAIN, ...(logFile === undefined ? [] : ['--log', logFile])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the recording Slack ended with ${code}`)));
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line).port));
  });
  const base = `http://127.0.0.1:${port}`;

  async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(
      base + path,
      body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Answer;
  }
  async function play<Answer>(what: string, body: unknown): Promise<Answer> {
    return (await ask<{ readonly answer: Answer }>(`/_send/${what}`, body)).answer;
  }
  const tell = (path: string, body: unknown): Promise<void> => ask(path, body);

  return {
    apiUrl: `${base}/api/`,
    processId: child.pid ?? 0,
    calls: (method) => ask(method === undefined ? '/_recorded' : `/_recorded?method=${method}`),
    accepted: (method, count = 1) => ask(`/_wait?method=${method}&count=${count}`),
    fail: (...faults) => tell('/_faults', faults),
    clearFaults: () => tell('/_clear-faults', {}),
    set: (settings) => tell('/_settings', settings),
    setTime: (ms) => tell('/_time', { ms }),
    channel: (channel) => tell('/_channel', channel),
    user: (user) => tell('/_user', user),
    say: (message) => tell('/_say', message),
    messages: (channel) => ask(`/_messages?channel=${channel}`),
    ephemerals: () => ask('/_ephemerals'),
    views: () => ask('/_views'),
    sendTo: (url) => tell('/_request-url', { url }),
    command: (command) => play('command', command),
    press: (press) => play('press', press),
    submit: (submit) => play('submit', submit),
    event: (event) => play('event', event),
    raw: (request) => play('raw', request),
    replay: () => play('replay', {}),
    trigger: () => play('trigger', {}),
    responseUrl: (place) => play('responseUrl', place),
    connected: () => ask('/_connected'),
    disconnect: (isAnnounced) => tell('/_disconnect', { isAnnounced }),
    reset: () => tell('/_reset', {}),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.stdin.end();
      }),
  };
}
