import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BOT_EVENTS, NEEDED_SCOPES } from '../../../adapters/slack/app-surface.js';
import { MANIFEST_LIMITS, manifestYaml, newAppUrl, slackManifest } from '../../../adapters/slack/manifest.js';
import { appListing } from '../../../src/chat/app-listing.js';
import { LANGUAGES } from '../../../src/domain/staff.js';

const common = { name: 'Varsel', listing: appListing('en') };

describe('the manifest for Slack', () => {
  it('needs no address in Socket Mode', () => {
    const manifest = slackManifest({ ...common, mode: 'socket', publicUrl: null });
    expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, org_deploy_enabled: false });
    expect(JSON.stringify(manifest)).not.toContain('http');
    expect(manifest.oauth_config?.scopes?.bot).toEqual(NEEDED_SCOPES);
    expect(manifest.settings?.event_subscriptions?.bot_events).toEqual(BOT_EVENTS);
  });

  it('sends command, buttons and events to the one address over HTTP', () => {
    const manifest = slackManifest({ ...common, mode: 'http', publicUrl: 'https://varsel.example.com' });
    const url = 'https://varsel.example.com/slack/events';
    expect(manifest).toMatchObject({
      features: { slash_commands: [{ command: '/varsel', url }] },
      settings: {
        socket_mode_enabled: false,
        event_subscriptions: { request_url: url },
        interactivity: { is_enabled: true, request_url: url },
      },
      oauth_config: { redirect_urls: ['https://varsel.example.com/slack/oauth_redirect'] },
    });
  });

  it('refuses HTTP without an address', () => {
    expect(() => slackManifest({ ...common, mode: 'http', publicUrl: null })).toThrow('--url');
  });

  it.each(LANGUAGES)('keeps Slack’s bounds in %s', (language) => {
    const { short, long } = appListing(language);
    expect(short.length).toBeLessThanOrEqual(MANIFEST_LIMITS.short);
    expect(long.length).toBeGreaterThanOrEqual(MANIFEST_LIMITS.longLeast);
    expect(long.length).toBeLessThanOrEqual(MANIFEST_LIMITS.long);
  });

  it('comes whole out of the text and out of the link', () => {
    const manifest = slackManifest({ ...common, mode: 'http', publicUrl: 'https://varsel.example.com' });
    expect(parse(manifestYaml(manifest))).toEqual(manifest);
    const link = new URL(newAppUrl(manifest));
    expect(`${link.origin}${link.pathname} ${link.searchParams.get('new_app')}`).toBe(
      'https://api.slack.com/apps 1',
    );
    expect(parse(link.searchParams.get('manifest_yaml') ?? '')).toEqual(manifest);
  });
});
