import { teamsProblems } from '../teams-validate.js';
import { CARD_TYPE, FAKE_TEAMS, type FakePerson, type FakeTeams } from './fake-teams.js';

/** What the app answered to something people did. */
export interface TeamsAnswer {
  readonly status: number;
  /** Null for an empty one. */
  readonly body: { readonly type?: string; readonly value?: unknown } | null;
}

export interface TeamsPeople {
  /** Writes to the bot in their own chat. */
  write(person: FakePerson, text: string, more?: Readonly<Record<string, unknown>>): Promise<TeamsAnswer>;
  /** Mentions the bot in a channel. */
  mention(person: FakePerson, text: string, channel?: string): Promise<TeamsAnswer>;
  /** Presses the button with this title on the message shown last in a place, with what was typed into its inputs. */
  press(
    person: FakePerson,
    place: string,
    title: string,
    typed?: Readonly<Record<string, string>>,
    by?: 'Action.Execute' | 'Action.Submit',
  ): Promise<TeamsAnswer>;
  /** Any activity, over the usual properties. */
  send(
    activity: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<TeamsAnswer>;
  /** The very same request again. */
  replay(): Promise<TeamsAnswer>;
}

/** People of the recording Teams, whose doings are posted to the app as Teams would. */
export function teamsPeople(teams: FakeTeams, url: string, authorization = ''): TeamsPeople {
  let count = 0;
  let last: RequestInit = {};

  async function request(init: RequestInit): Promise<TeamsAnswer> {
    last = init;
    const response = await fetch(url, init);
    const text = await response.text();
    const body = text === '' ? null : JSON.parse(text);
    const problems = body?.type === CARD_TYPE ? teamsProblems({ summary: '–', card: body.value }) : [];
    if (problems.length > 0) throw new Error(`Teams would not take the answer: ${problems.join('; ')}`);
    return { status: response.status, body };
  }

  function send(
    activity: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<TeamsAnswer> {
    count += 1;
    const usual = {
      id: `f:${count}`,
      timestamp: new Date(Date.UTC(2026, 2, 2, 7) + count).toISOString(),
      channelId: 'msteams',
      serviceUrl: teams.serviceUrl,
      recipient: { id: `28:${FAKE_TEAMS.appId}`, name: 'Varsel' },
    };
    return request({
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: authorization, ...headers },
      body: JSON.stringify({ ...usual, ...activity }),
    });
  }

  const inChat = (person: FakePerson) => ({
    from: person,
    conversation: {
      id: teams.personalChat(person),
      conversationType: 'personal',
      tenantId: FAKE_TEAMS.tenantId,
    },
    channelData: { tenant: { id: FAKE_TEAMS.tenantId } },
  });
  const inChannel = (person: FakePerson, channel: string, root: string) => ({
    from: person,
    conversation: {
      id: `${channel};messageid=${root}`,
      conversationType: 'channel',
      isGroup: true,
      tenantId: FAKE_TEAMS.tenantId,
    },
    channelData: {
      tenant: { id: FAKE_TEAMS.tenantId },
      team: { id: FAKE_TEAMS.team },
      channel: { id: channel },
    },
  });

  return {
    send,
    replay: () => request(last),
    write: (person, text, more = {}) => send({ type: 'message', text, ...inChat(person), ...more }),
    mention: (person, text, channel = FAKE_TEAMS.channel) =>
      send({
        type: 'message',
        text: `<at>Varsel</at>&nbsp;${text}`,
        entities: [{ type: 'mention', text: '<at>Varsel</at>', mentioned: { id: `28:${FAKE_TEAMS.appId}` } }],
        ...inChannel(person, channel, '1600000000000'),
      }),
    press(person, place, title, typed = {}, by = 'Action.Execute') {
      const message = teams.messages(place).at(-1);
      const action = actionsIn(message?.activity).find((one) => one.title === title && one.type === by);
      if (message === undefined || action === undefined) throw new Error(`no ${by} "${title}" in ${place}`);
      const inputs = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`in.${name}`, value]));
      const data = { ...action.data, ...inputs };
      const where = place.startsWith('19:')
        ? inChannel(person, place, message.underId ?? message.id)
        : inChat(person);
      return by === 'Action.Submit'
        ? send({ type: 'message', value: data, replyToId: message.id, ...where })
        : send({
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: { action: { type: by, verb: action.verb, data }, trigger: 'manual' },
            replyToId: message.id,
            ...where,
          });
    },
  };
}

interface FoundAction {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every action in a card, those that unfold and the fallbacks of old clients too. */
function actionsIn(value: unknown): FoundAction[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Reflect.get(value, 'type');
  const isAction = own === 'Action.Execute' || own === 'Action.Submit';
  return [
    ...(isAction ? [value as FoundAction] : []),
    ...Object.entries(value).flatMap(([key, held]) => (key === 'data' ? [] : actionsIn(held))),
  ];
}
