import type { AppsManifestCreateArguments } from '@slack/web-api';
import { stringify } from 'yaml';
import type { AppListing } from '../../src/chat/app-listing.js';
import { BOT_EVENTS, hasBotEvent, NEEDED_SCOPES, SLACK_COMMAND } from './app-surface.js';
import { SLACK_PATH } from './http-route.js';
import { SLACK_REDIRECT_PATH } from './oauth/paths.js';

export type SlackManifest = AppsManifestCreateArguments['manifest'];

export interface ManifestOptions {
  readonly name: string;
  readonly listing: AppListing;
  readonly mode: 'socket' | 'http';
  /** The product's own address, without a path; needed over HTTP and for several workspaces. */
  readonly publicUrl: string | null;
}

/** Slack's bounds, in characters; a longer text is refused with the whole manifest. Source: docs.slack.dev, read 2026-11. */
export const MANIFEST_LIMITS = { name: 35, short: 140, longLeast: 175, long: 4_000 } as const;

/**
 * The app as Slack's manifest schema wants it.
 * @throws Error where requests are to come over HTTP and no address is given.
 */
export function slackManifest({ name, listing, mode, publicUrl }: ManifestOptions): SlackManifest {
  const requestUrl = mode === 'http' ? addressOf(publicUrl, SLACK_PATH) : null;
  const request = requestUrl === null ? {} : { request_url: requestUrl };
  const redirect = publicUrl === null ? {} : { redirect_urls: [addressOf(publicUrl, SLACK_REDIRECT_PATH)] };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name,
      description: listing.short,
      long_description: listing.long,
      background_color: '#17395c',
    },
    features: {
      app_home: {
        // Empty until somebody fills it.
        home_tab_enabled: hasBotEvent('app_home_opened'),
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: name, always_online: true },
      slash_commands: [
        {
          command: SLACK_COMMAND,
          description: listing.short,
          usage_hint: listing.hint,
          should_escape: false,
          ...(requestUrl === null ? {} : { url: requestUrl }),
        },
      ],
    },
    oauth_config: { ...redirect, scopes: { bot: [...NEEDED_SCOPES] } },
    settings: {
      event_subscriptions: { ...request, bot_events: [...BOT_EVENTS] },
      interactivity: { is_enabled: true, ...request },
      // A whole organisation at once is refused: see decision 38.
      org_deploy_enabled: false,
      socket_mode_enabled: mode === 'socket',
      // Tokens that run out would need somebody to renew them while nothing runs.
      token_rotation_enabled: false,
    },
  };
}

export function manifestYaml(manifest: SlackManifest): string {
  return stringify(manifest, { lineWidth: 0 });
}

/** Opens Slack's page for a new app with the manifest filled in. */
export function newAppUrl(manifest: SlackManifest): string {
  return `https://api.slack.com/apps?new_app=1&manifest_yaml=${encodeURIComponent(manifestYaml(manifest))}`;
}

function addressOf(publicUrl: string | null, path: string): string {
  if (publicUrl === null)
    throw new Error('requests over HTTP need an address that Slack can reach: give --url https://…');
  return new URL(path, publicUrl).href;
}
