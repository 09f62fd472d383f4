import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { teamsProblems, visibleText } from '../teams-validate.js';

export const FAKE_TEAMS = {
  appId: '00000000-0000-0000-0000-0000000000b0',
  tenantId: '00000000-0000-0000-0000-0000000000aa',
  team: '19:team@thread.tacv2',
  channel: '19:alerts@thread.tacv2',
  /** Shared with another company. */
  sharedChannel: '19:partners@thread.tacv2',
  ada: { id: '29:1ada', aadObjectId: '00000000-0000-0000-0000-000000000020', name: 'Ada Lovelace' },
  bob: { id: '29:2bob', aadObjectId: '00000000-0000-0000-0000-000000000021', name: 'Bob One' },
  /** Of another company. */
  guest: { id: '29:3gus', aadObjectId: '00000000-0000-0000-0000-000000000029', name: 'Gus Guest' },
} as const;

export type FakePerson = { readonly id: string; readonly aadObjectId: string; readonly name: string };
export type TeamsCallName = 'begin' | 'post' | 'update' | 'members' | 'member' | 'channels';

/** What goes wrong with the next call of a kind. */
export type TeamsFault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly code?: string;
      readonly retryAfterSeconds?: number;
    }
  /** Takes effect or not, then cuts the connection. */
  | { readonly kind: 'reset'; readonly isStored: boolean }
  /** Never answers. */
  | { readonly kind: 'hang'; readonly isStored: boolean };

export interface TeamsMessage {
  readonly id: string;
  readonly conversationId: string;
  /** The first message of its thread; null for that one itself. */
  readonly underId: string | null;
  readonly activity: Activity;
  readonly words: string;
}

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly summary: string;
  readonly attachments: readonly { readonly contentType: string; readonly content: unknown }[];
}

export interface FakeTeams {
  readonly serviceUrl: string;
  readonly calls: readonly { readonly name: TeamsCallName; readonly authorization: string | null }[];
  /** Of a channel with all its threads, or of a person's own chat; oldest first, as they are shown now. */
  messages(place: string): readonly TeamsMessage[];
  personalChat(person: FakePerson): string;
  failNext(name: TeamsCallName, ...faults: readonly TeamsFault[]): void;
  addMember(channel: string, person: FakePerson): void;
  /** Takes a call without its way over the network; what goes wrong is the caller's. */
  take(method: string, path: string, body: string): { readonly status: number; readonly body: string };
  /** The app was never installed by this person. */
  refuseChat(person: FakePerson): void;
  reset(): void;
  stop(): Promise<void>;
}

/** A Bot Connector that records, on loopback. It takes only what Teams would take. */
export async function startFakeTeams(): Promise<FakeTeams> {
  const people: readonly FakePerson[] = [FAKE_TEAMS.ada, FAKE_TEAMS.bob, FAKE_TEAMS.guest];
  const calls: { name: TeamsCallName; authorization: string | null }[] = [];
  const faults = new Map<TeamsCallName, TeamsFault[]>();
  let messages: TeamsMessage[] = [];
  let members = new Map<string, FakePerson[]>();
  let refusing = new Set<string>();
  let count = 0;

  function reset(): void {
    calls.length = 0;
    faults.clear();
    messages = [];
    refusing = new Set();
    members = new Map([
      [FAKE_TEAMS.channel, [FAKE_TEAMS.ada, FAKE_TEAMS.bob]],
      [FAKE_TEAMS.sharedChannel, [FAKE_TEAMS.ada]],
    ]);
  }

  function store(conversationId: string, underId: string | null, activity: Activity): TeamsMessage {
    count += 1;
    const message = {
      id: String(1_700_000_000_000 + count),
      conversationId,
      underId,
      activity,
      words: wordsOf(activity),
    };
    messages.push(message);
    return message;
  }

  /** What a call answers, and what it does; done only where no fault says otherwise. */
  function answerTo(method: string, path: readonly string[], body: unknown): [TeamsCallName, () => Answer] {
    const [, , first = '', second = '', third] = path;
    const conversation = decodeURIComponent(first);
    if (method === 'POST' && first === '') return ['begin', () => begin(body as Beginning)];
    if (path[1] === 'teams') return ['channels', () => channels(conversation)];
    if (second === 'pagedmembers') return ['members', () => pagedMembers(conversation)];
    if (second === 'members') return ['member', () => member(decodeURIComponent(third ?? ''))];
    if (method === 'PUT') return ['update', () => update(third ?? '', body as Activity)];
    return ['post', () => post(conversation, body as Activity)];
  }

  function begin({ isGroup, channelData, members: asked, activity }: Beginning): Answer {
    if (!isGroup || activity === undefined) {
      const id = asked?.[0]?.id ?? '';
      const person = people.find((one) => one.id === id || one.aadObjectId === id);
      if (person === undefined) return problem(404, 'UserNotFound');
      return refusing.has(person.id)
        ? problem(403, 'ForbiddenOperationException')
        : [201, { id: chatOf(person) }];
    }
    const channel = channelData?.channel?.id ?? '';
    if (!members.has(channel)) return problem(404, 'ConversationNotFound');
    const wrong = problemsOf(activity);
    if (wrong.length > 0) return problem(400, 'BadArgument', wrong);
    const { id } = store(channel, null, activity);
    return [201, { id: `${channel};messageid=${id}`, activityId: id }];
  }

  function post(conversation: string, activity: Activity): Answer {
    const [place = '', root] = conversation.split(';messageid=');
    if (!members.has(place) && !people.some((person) => chatOf(person) === place))
      return problem(404, 'ConversationNotFound');
    const wrong = problemsOf(activity);
    if (wrong.length > 0) return problem(400, 'BadArgument', wrong);
    return [201, { id: store(place, root ?? null, activity).id }];
  }

  function update(id: string, activity: Activity): Answer {
    // Ids rise by one.
    const index = Number(id) - Number(messages[0]?.id);
    const before = messages[index];
    if (before === undefined) return problem(404, 'ActivityNotFoundInConversation');
    const wrong = problemsOf(activity);
    if (wrong.length > 0) return problem(400, 'BadArgument', wrong);
    messages[index] = { ...before, activity, words: wordsOf(activity) };
    return [200, { id }];
  }

  function pagedMembers(channel: string): Answer {
    const found = members.get(channel);
    return found === undefined
      ? problem(403, 'BotNotInConversationRoster')
      : [200, { members: found.map(accountOf) }];
  }

  function member(id: string): Answer {
    const person = people.find((one) => one.id === id || one.aadObjectId === id);
    return person === undefined ? problem(404, 'MemberNotFoundInConversation') : [200, accountOf(person)];
  }

  function asked(method: string, url: string, text: string): [TeamsCallName, () => Answer] {
    const parts = (url.split('?')[0] ?? '').split('/').filter((part) => part !== '');
    return answerTo(method, parts, text === '' ? null : JSON.parse(text));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const [name, act] = asked(request.method ?? '', request.url ?? '', text);
    calls.push({ name, authorization: request.headers.authorization ?? null });
    const fault = faults.get(name)?.shift();
    if (fault === undefined) return answer(response, ...act());
    if (fault.kind === 'answer') {
      const headers =
        fault.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(fault.retryAfterSeconds) };
      const body =
        fault.code === undefined ? '<html>somebody in between</html>' : { error: { code: fault.code } };
      return answer(response, fault.status, body, headers);
    }
    if (fault.isStored) act();
    if (fault.kind === 'reset') response.socket?.destroy();
  }

  reset();
  const server = createServer((request, response) => {
    serve(request, response).catch((error) => answer(response, 500, { error: { code: String(error) } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    calls,
    messages: (place) => messages.filter(({ conversationId }) => conversationId === place),
    personalChat: chatOf,
    failNext: (name, ...next) => {
      faults.set(name, [...(faults.get(name) ?? []), ...next]);
    },
    take: (method, path, text) => {
      const [status, body] = asked(method, path, text)[1]();
      return { status, body: JSON.stringify(body) };
    },
    addMember: (channel, person) => {
      members.set(channel, [...(members.get(channel) ?? []), person]);
    },
    refuseChat: ({ id }) => {
      refusing.add(id);
    },
    reset,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Beginning {
  readonly isGroup: boolean;
  readonly channelData?: { readonly channel?: { readonly id: string } };
  readonly members?: readonly { readonly id: string }[];
  readonly activity?: Activity;
}

type Answer = readonly [status: number, body: unknown];

function channels(team: string): Answer {
  if (team !== FAKE_TEAMS.team) return problem(404, 'ConversationNotFound');
  return [
    200,
    {
      conversations: [
        { id: FAKE_TEAMS.channel, name: 'alerts', type: 'standard' },
        { id: FAKE_TEAMS.sharedChannel, name: 'partners', type: 'shared' },
      ],
    },
  ];
}

function accountOf({ id, name, aadObjectId }: FakePerson) {
  const isGuest = id === FAKE_TEAMS.guest.id;
  const email = `${name.split(' ')[0]?.toLowerCase()}@acme.example`;
  return {
    id,
    name,
    aadObjectId,
    email,
    userPrincipalName: email,
    tenantId: FAKE_TEAMS.tenantId,
    userRole: isGuest ? 'guest' : 'user',
  };
}

function chatOf({ id }: FakePerson): string {
  return `a:${id.slice('29:'.length)}`;
}

function problem(status: number, code: string, message: unknown = ''): Answer {
  return [status, { error: { code, message } }];
}

/** The card alone with a summary, and nothing in it that Teams would refuse. */
function problemsOf({ type, text, summary, attachments }: Activity): string[] {
  const [attachment, ...others] = attachments;
  if (type !== 'message' || text !== undefined || others.length > 0) return ['not exactly one card'];
  if (attachment?.contentType !== CARD_TYPE) return [`no card is a ${attachment?.contentType}`];
  return teamsProblems({ summary, card: attachment.content });
}

function wordsOf({ attachments }: Activity): string {
  return visibleText(attachments[0]?.content);
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'Content-Type': isText ? 'text/html' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
