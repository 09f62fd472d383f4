import { createHmac, randomUUID } from 'node:crypto';
import { submitAnswerProblems } from './payload-problems.mjs';
import { publishedProblems } from './published.mjs';
import { APP, messagesIn, nextId, nowIn } from './workspace.mjs';

const ANSWER_TIMEOUT_MS = 15_000;
const RESPONSE_URL_MS = 30 * 60_000;
/** By which published type each thing that people do is told. */
const PUBLISHED_NAMES = { slash_commands: 'command', block_actions: 'press', view_submission: 'submit' };

/**
 * Plays the platform's side: what people do reaches the app as Slack would tell it, over HTTP where a request URL is
 * set, else over Socket Mode.
 */
export function newPlatform({ workspace, sockets, origin, takeAnswer }) {
  let requestUrl = null;
  let lastRequest = null;

  async function post(body, contentType, signing = {}) {
    const timestamp = Math.floor(nowIn(workspace()) / 1000) + (signing.offsetSeconds ?? 0);
    const secret = signing.secret ?? APP.signingSecret;
    const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = {
      'Content-Type': contentType,
      ...(signing.isUnsigned
        ? {}
        : { 'X-Slack-Request-Timestamp': String(timestamp), 'X-Slack-Signature': `v0=${digest}` }),
    };
    lastRequest = { body, headers };
    return request(lastRequest);
  }

  async function request({ body, headers }) {
    const startedAt = Date.now();
    const response = await fetch(requestUrl, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    const text = await response.text();
    return { status: response.status, body: jsonOr(text), elapsedMs: Date.now() - startedAt };
  }

  async function deliver(type, payload, encode, signing) {
    needPublished(PUBLISHED_NAMES[payload.type ?? type], payload);
    if (requestUrl !== null) {
      const { body, contentType } = encode(payload);
      return post(body, contentType, signing);
    }
    const startedAt = Date.now();
    const { isAcknowledged, body } = await sockets.deliver(type, payload, ANSWER_TIMEOUT_MS);
    return { status: isAcknowledged ? 200 : 0, body, elapsedMs: Date.now() - startedAt };
  }

  function trigger() {
    const id = `${nextId(workspace(), 'trigger')}.${randomUUID()}`;
    const { triggerSeconds } = workspace().settings;
    workspace().triggers.set(id, { expiresAt: nowIn(workspace()) + triggerSeconds * 1000, isUsed: false });
    return id;
  }

  function responseUrl(channel, user, ts) {
    const id = randomUUID();
    workspace().responseUrls.set(id, {
      channel,
      user,
      uses: 0,
      ts,
      expiresAt: nowIn(workspace()) + RESPONSE_URL_MS,
    });
    return `${origin()}/respond/${id}`;
  }

  function userOf(id) {
    const user = workspace().users.get(id);
    return { id, username: user?.name ?? id, name: user?.name ?? id, team_id: APP.teamId };
  }

  function submitterOf(id) {
    const { username: _username, ...user } = userOf(id);
    return user;
  }

  const interaction = (payload, signing) => deliver('interactive', payload, asPayloadField, signing);

  return {
    setRequestUrl(url) {
      requestUrl = url;
    },

    trigger,
    responseUrl: ({ channel, user }) => responseUrl(channel, user, null),

    /** The very same request again, as somebody who overheard it could send it. */
    replay: () => request(lastRequest),

    async command({ user, channel, text = '', command = '/varsel', signing }) {
      const payload = {
        token: 'unused',
        team_id: APP.teamId,
        team_domain: 'acme',
        channel_id: channel,
        channel_name: workspace().channels.get(channel)?.name ?? 'directmessage',
        user_id: user,
        user_name: userOf(user).name,
        command,
        // Slack escapes these three in what people type.
        text: text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
        api_app_id: APP.appId,
        is_enterprise_install: 'false',
        response_url: responseUrl(channel, user, null),
        trigger_id: trigger(),
      };
      const answer = await deliver('slash_commands', payload, asForm, signing);
      // What stands in the acknowledgement is an answer as good as one at the address.
      const isAnswered = answer.status === 200 && typeof answer.body === 'object' && answer.body !== null;
      if (isAnswered && Object.keys(answer.body).length > 0) takeAnswer({ channel, user }, answer.body);
      return answer;
    },

    /** Presses what shows this text: a button, or an option of a menu. */
    press({ user, channel, ts, text, signing }) {
      const message = messagesIn(workspace(), channel).find((one) => one.ts === ts);
      const ephemeral = workspace().ephemerals.find((one) => one.ts === ts);
      const action = actionShowing((message ?? ephemeral)?.blocks ?? [], text);
      if (action === null) throw new Error(`nothing shows "${text}" in ${channel} ${ts}`);
      const isEphemeral = message === undefined;
      const payload = {
        type: 'block_actions',
        team: { id: APP.teamId, domain: 'acme' },
        user: userOf(user),
        api_app_id: APP.appId,
        token: 'unused',
        container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: isEphemeral },
        trigger_id: trigger(),
        channel: { id: channel, name: workspace().channels.get(channel)?.name ?? '' },
        ...(isEphemeral ? {} : { message }),
        state: { values: {} },
        response_url: responseUrl(channel, user, ts),
        actions: [{ ...action, action_ts: ts }],
        is_enterprise_install: false,
        enterprise: null,
      };
      return interaction(payload, signing);
    },

    /** Submits the modal on top; values by the input's name. */
    async submit({ user, values = {}, signing }) {
      const view = workspace().views.at(-1);
      if (view === undefined) throw new Error('no modal is open');
      const payload = {
        type: 'view_submission',
        team: { id: APP.teamId, domain: 'acme' },
        user: submitterOf(user),
        api_app_id: APP.appId,
        token: 'unused',
        trigger_id: trigger(),
        view: { ...shownView(view), state: { values: stateOf(view, values) } },
        response_urls: [],
        is_enterprise_install: false,
        enterprise: null,
      };
      const answer = await interaction(payload, signing);
      if (answer.status !== 200) return answer;
      const problems = submitAnswerProblems(answer.body);
      if (problems.length > 0) throw new Error(`Slack would not take the answer: ${problems.join('; ')}`);
      settleView(workspace(), answer.body);
      return answer;
    },

    event({ event, eventId, retryNumber, signing }) {
      const payload = {
        token: 'unused',
        team_id: APP.teamId,
        api_app_id: APP.appId,
        event,
        type: 'event_callback',
        event_id: eventId ?? nextId(workspace(), 'Ev'),
        event_time: Math.floor(nowIn(workspace()) / 1000),
        ...(retryNumber === undefined ? {} : { retry_attempt: retryNumber }),
      };
      return deliver('events_api', payload, asJson, signing);
    },

    /** Anything, signed: for requests that are broken on purpose. */
    raw: ({ body, contentType, signing }) => post(body, contentType, signing),
  };
}

/** What a test plays must be what Slack itself would send. It sends null for an organisation that there is not. */
function needPublished(name, { enterprise, ...payload }) {
  const told = enterprise === null ? payload : { ...payload, enterprise };
  const problems = name === undefined ? [] : publishedProblems(name, told);
  if (problems.length > 0) throw new Error(`Slack would not send this ${name}: ${problems.join('; ')}`);
}

function actionShowing(blocks, text) {
  for (const block of blocks) {
    for (const element of block.elements ?? []) {
      const ids = { type: element.type, action_id: element.action_id, block_id: block.block_id ?? 'b0' };
      if (element.type === 'button' && element.text.text === text)
        return { ...ids, text: element.text, value: element.value };
      const option = (element.options ?? []).find((one) => one.text.text === text);
      if (option !== undefined) return { ...ids, selected_option: option };
    }
  }
  return null;
}

/** A view as Slack tells of it: with what nobody set. */
function shownView(view) {
  return {
    root_view_id: view.id,
    previous_view_id: null,
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    ...view,
    team_id: APP.teamId,
    app_id: APP.appId,
    bot_id: APP.botId,
  };
}

function stateOf(view, values) {
  const inputs = view.blocks.filter((block) => block.type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id: name, element }) => {
      const typed = values[name];
      const options = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
      const state =
        element.type === 'static_select'
          ? { selected_option: options.find((one) => one.value === typed) ?? element.initial_option ?? null }
          : { value: typed ?? element.initial_value ?? null };
      return [name, { [element.action_id]: { type: element.type, ...state } }];
    }),
  );
}

function settleView(workspace, answer) {
  const action = answer?.response_action;
  if (action === 'errors') return;
  if (action === 'update')
    workspace.views[workspace.views.length - 1] = { ...answer.view, id: nextId(workspace, 'V') };
  else if (action === 'push') workspace.views.push({ ...answer.view, id: nextId(workspace, 'V') });
  else if (action === 'clear') workspace.views = [];
  else workspace.views.pop();
}

function asForm(payload) {
  return { body: new URLSearchParams(payload).toString(), contentType: 'application/x-www-form-urlencoded' };
}

function asPayloadField(payload) {
  return asForm({ payload: JSON.stringify(payload) });
}

function asJson(payload) {
  return { body: JSON.stringify(payload), contentType: 'application/json' };
}

function jsonOr(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
