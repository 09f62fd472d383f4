import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call of the Web API, as a Slack with several workspaces got it. */
export interface WorkspaceCall {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface StubWorkspace {
  readonly workspaceId: string;
  readonly botToken: string;
  /** Null: not told. */
  readonly scopes?: readonly string[];
}

/** A Slack with several workspaces: each token is of one; codes are turned into tokens. Any other method answers ok. */
export interface StubSlack {
  readonly apiUrl: string;
  readonly calls: WorkspaceCall[];
  /** What oauth.v2.access answers to a code, by code. */
  readonly grants: Map<string, Readonly<Record<string, unknown>>>;
  readonly workspaces: Map<string, StubWorkspace>;
  stop(): Promise<void>;
}

export async function startStubSlack(workspaces: readonly StubWorkspace[]): Promise<StubSlack> {
  const byToken = new Map(workspaces.map((one) => [one.botToken, one]));
  const calls: WorkspaceCall[] = [];
  const grants: StubSlack['grants'] = new Map();

  function answerTo({ method, token, args }: WorkspaceCall): Readonly<Record<string, unknown>> {
    if (method === 'oauth.v2.access') {
      const grant = grants.get(args.code ?? '');
      grants.delete(args.code ?? '');
      return grant === undefined ? { ok: false, error: 'invalid_code' } : { ok: true, ...grant };
    }
    const workspace = byToken.get(token);
    if (workspace === undefined) return { ok: false, error: 'invalid_auth' };
    const { workspaceId } = workspace;
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          team: workspaceId,
          team_id: workspaceId,
          user: 'varsel',
          user_id: 'U0BOT',
          bot_id: 'B0BOT',
        };
      case 'auth.revoke':
        byToken.delete(token);
        return { ok: true, revoked: true };
      case 'chat.postMessage':
        return { ok: true, channel: args.channel, ts: '1700000000.000100' };
      case 'conversations.members':
        return { ok: true, members: ['U0BOT'] };
      case 'conversations.info':
        return { ok: true, channel: { name: `${args.channel} of ${workspaceId}`, is_member: true } };
      default:
        return { ok: true };
    }
  }

  const server = createServer(async (request, response) => {
    const args = Object.fromEntries(new URLSearchParams(await textOf(request)));
    const token = args.token ?? request.headers.authorization?.replace('Bearer ', '') ?? '';
    const call = { method: (request.url ?? '').replace('/api/', ''), token, args };
    calls.push(call);
    const scopes = byToken.get(token)?.scopes;
    response.writeHead(200, {
      'Content-Type': 'application/json',
      ...(scopes === undefined ? {} : { 'x-oauth-scopes': scopes.join(',') }),
    });
    response.end(JSON.stringify(answerTo(call)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    calls,
    grants,
    workspaces: byToken,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Posts to the app as Slack would, signed now. */
export async function postSigned(
  url: string,
  secret: string,
  body: string,
  contentType = 'application/x-www-form-urlencoded',
): Promise<Response> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': contentType,
      'X-Slack-Request-Timestamp': timestamp,
      'X-Slack-Signature': `v0=${digest}`,
    },
    body,
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
