import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InstallOutcome } from '../../../src/chat/install-page.js';
import type { Language } from '../../../src/domain/staff.js';
import type { AuditStore } from '../../../src/stores/audit.js';
import type { SlackInstallationStore } from '../../../src/stores/slack-installations.js';
import type { Sealer } from '../../secrets/sealer.js';
import { refusalLog } from '../../web/refusal-log.js';
import type { Route } from '../../web/web-server.js';
import { NEEDED_SCOPES } from '../app-surface.js';
import { slackCodeOf } from '../send-error.js';
import { exchangeCode, type Granted, type OAuthApp, revoke } from './exchange-code.js';
import { installStates, isEqual, STATE_LIFE_MS } from './install-state.js';
import { showPage } from './page.js';
import { SLACK_INSTALL_PATH, SLACK_REDIRECT_PATH } from './paths.js';

export interface InstallOptions extends OAuthApp {
  /** The product's own address, without a path. */
  readonly publicUrl: string;
  /** Ids of the workspaces that may add the app. */
  readonly allowed: readonly string[];
  /** The workspace whose token is set; null where all come through here. */
  readonly homeId?: () => Promise<string | null>;
  readonly store: SlackInstallationStore;
  readonly audit: Pick<AuditStore, 'append'>;
  readonly sealer: Sealer;
  readonly language: Language;
  readonly now: () => Date;
  /** Where Slack asks whether the app may be added; Slack's own when left out. */
  readonly authorizeUrl?: string;
}

const AUTHORIZE_URL = 'https://slack.com/oauth/v2/authorize';
const COOKIE = 'varsel_slack_install';
const LONGEST_CODE = 500;
const STATUS = {
  done: 200,
  cancelled: 200,
  expired: 400,
  stranger: 403,
  organisation: 403,
  failed: 502,
} as const satisfies Record<InstallOutcome['kind'], number>;

/** Lets an allowed workspace add the app: the way to Slack, and the way back. */
export function installRoutes(options: InstallOptions): readonly Route[] {
  const { publicUrl, allowed, store, audit, sealer, language, now, logger } = options;
  const states = installStates(sealer.derive('slack-install-state'), now);
  const logRefused = refusalLog(logger, () => now().getTime());
  const redirectUri = new URL(SLACK_REDIRECT_PATH, publicUrl).href;
  const secure = new URL(publicUrl).protocol === 'https:' ? '; Secure' : '';

  function begin(_request: IncomingMessage, response: ServerResponse): void {
    const state = states.make();
    const url = new URL(options.authorizeUrl ?? AUTHORIZE_URL);
    url.search = new URLSearchParams({
      client_id: options.clientId,
      scope: NEEDED_SCOPES.join(','),
      redirect_uri: redirectUri,
      state,
    }).toString();
    response.writeHead(302, { Location: url.href, 'Set-Cookie': cookie(state, STATE_LIFE_MS / 1000) }).end();
  }

  async function comeBack(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const outcome = await outcomeOf(request);
    response.setHeader('Set-Cookie', cookie('', 0));
    showPage(response, STATUS[outcome.kind], language, outcome);
  }

  async function outcomeOf(request: IncomingMessage): Promise<InstallOutcome> {
    const query = new URL(request.url ?? '/', publicUrl).searchParams;
    const given = query.get('state') ?? '';
    const state = isEqual(given, cookieOf(request)) ? states.read(given) : null;
    if (state === null || !(await store.useState(state.id, state.expiresAt, now()))) {
      const about = { isOurs: state !== null };
      logRefused(
        [given],
        about,
        'refused a way back from Slack that was not begun here, has expired or was used',
      );
      return { kind: 'expired' };
    }
    const code = query.get('code') ?? '';
    if (code === '' || code.length > LONGEST_CODE) return { kind: 'cancelled' };
    const granted = await grantedFor(code);
    return granted === null ? { kind: 'failed' } : add(granted);
  }

  async function grantedFor(code: string): Promise<Granted | null> {
    try {
      return await exchangeCode(options, code, redirectUri);
    } catch (error) {
      // Whole errors of the client would carry what was sent along.
      // Anybody can come back with a code of their own making.
      const about = { code: slackCodeOf(error) ?? '', error: nameOf(error) };
      logRefused([code], about, 'Slack did not grant a token');
      return null;
    }
  }

  async function add(granted: Granted): Promise<InstallOutcome> {
    if (granted.kind === 'organisation') {
      await giveBack(granted.botToken);
      return { kind: 'organisation' };
    }
    const { kind: _kind, botToken, ...rest } = granted;
    const { workspaceId, workspaceName } = rest;
    if (!allowed.includes(workspaceId)) {
      // It is given the token that is set: given back, nothing would be sent or answered any more.
      if (workspaceId === (await options.homeId?.())) return { kind: 'done', workspace: workspaceName };
      logger.warn({ workspaceId }, 'a workspace that is not in slack.workspaces wanted to add the app');
      await giveBack(botToken);
      return { kind: 'stranger', workspace: workspaceId };
    }
    const at = now();
    await store.save({ ...rest, botToken: sealer.seal(botToken, workspaceId), installedAt: at });
    await audit.append({
      id: `slack_workspace_added:${workspaceId}:${at.toISOString()}`,
      at,
      actorId: 'system',
      action: 'slack_workspace_added',
      subjectId: workspaceId,
      details: { by: rest.installedById },
    });
    logger.info({ workspaceId, installedById: rest.installedById }, 'a Slack workspace added the app');
    return { kind: 'done', workspace: workspaceName };
  }

  /** A token that could not be given back is kept nowhere, so nobody can use it. */
  async function giveBack(botToken: string): Promise<void> {
    try {
      await revoke(options, botToken);
    } catch (error) {
      logger.warn(
        { code: slackCodeOf(error), error: nameOf(error) },
        'a token could not be given back to Slack',
      );
    }
  }

  function cookie(value: string, maxAgeSeconds: number): string {
    // Lax: it comes along when Slack sends the browser back.
    return `${COOKIE}=${value}; Path=/slack; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
  }

  return [
    { method: 'GET', path: SLACK_INSTALL_PATH, handle: begin },
    { method: 'GET', path: SLACK_REDIRECT_PATH, handle: comeBack },
  ];
}

function cookieOf({ headers }: IncomingMessage): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
