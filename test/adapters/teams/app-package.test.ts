import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appPackage } from '../../../adapters/teams/package/app-package.js';
import { appListing } from '../../../src/chat/app-listing.js';
import { VERBS } from '../../../src/chat/commands/verb.js';
import { readPng } from '../../support/png.js';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const OPTIONS = {
  appId: APP_ID,
  name: 'Varsel',
  companyName: 'Nordlys Maskiner AS, avdeling for alt mulig',
  version: '1.2.0',
  publicUrl: 'https://varsel.example.com',
  websiteUrl: 'https://www.example.com/varsel',
  listings: { en: appListing('en'), nb: appListing('nb'), fi: appListing('fi') },
};

const text = (most: number) => z.string().min(1).max(most);
const https = z.url({ protocol: /^https$/ }).max(2048);
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const scopes = z.array(z.enum(['team', 'personal', 'groupChat', 'copilot'])).max(3);

/** What "App manifest schema" 1.19 on learn.microsoft.com asks of the parts that are used here; nothing else may be there. */
const MANIFEST = z.strictObject({
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json'),
  manifestVersion: z.literal('1.19'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: guid,
  developer: z.strictObject({
    name: text(32),
    websiteUrl: https,
    privacyUrl: https,
    termsOfUseUrl: https,
  }),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.string().regex(/^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$/),
    additionalLanguages: z.array(
      z.strictObject({
        languageTag: z.string().regex(/^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$/),
        file: text(2048),
      }),
    ),
  }),
  name: z.strictObject({ short: text(30), full: text(100) }),
  description: z.strictObject({ short: text(80), full: text(4000) }),
  icons: z.strictObject({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
  accentColor: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  bots: z
    .array(
      z.strictObject({
        botId: guid,
        scopes,
        supportsFiles: z.boolean(),
        isNotificationOnly: z.boolean(),
        commandLists: z
          .array(
            z.strictObject({
              scopes,
              commands: z.array(z.strictObject({ title: text(32), description: text(128) })).max(10),
            }),
          )
          .max(3),
      }),
    )
    .max(1),
  permissions: z.array(z.enum(['identity', 'messageTeamMembers'])),
  validDomains: z.array(text(2048)).max(16),
});

const TRANSLATION = z.strictObject({
  $schema: z.literal(
    'https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.Localization.schema.json',
  ),
  'name.short': text(30),
  'name.full': text(100),
  'description.short': text(80),
  'description.full': text(4000),
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `bots[0].commandLists[0].commands[${index}].description`,
      text(128),
    ]),
  ),
});

describe('the app package for Teams', () => {
  const files = unzipSync(appPackage(OPTIONS));
  const json = (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));

  it('holds manifest, words and icons, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'fi.json',
      'manifest.json',
      'nb.json',
      'outline.png',
    ]);
  });

  it('has a manifest as it is documented', () => {
    const manifest = MANIFEST.parse(json('manifest.json'));
    expect(manifest).toMatchObject({
      id: APP_ID,
      version: '1.2.0',
      validDomains: ['varsel.example.com'],
      developer: { name: 'Nordlys Maskiner AS, avdeling fo', websiteUrl: 'https://www.example.com/varsel' },
      bots: [{ botId: APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
    });
  });

  it('offers commands that there are', () => {
    const { bots } = MANIFEST.parse(json('manifest.json'));
    const titles = bots[0]?.commandLists[0]?.commands.map(({ title }) => title) ?? [];
    expect(titles.length).toBe(10);
    expect(titles.filter((title) => !VERBS.some((verb) => verb === title))).toEqual([]);
  });

  it.each(['nb', 'fi'])('says in %s what each command does', (language) => {
    const words = TRANSLATION.parse(json(`${language}.json`));
    const english = JSON.stringify(json('manifest.json'));
    const own = Object.entries(words).filter(([key]) => key.includes('description'));
    expect(own).toHaveLength(12);
    expect(own.filter(([, value]) => english.includes(JSON.stringify(value)))).toEqual([]);
  });

  it('has a full colour icon of 192 pixels', () => {
    const { width, height, pixels } = readPng(files['color.png'] ?? new Uint8Array());
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
    expect(pixels[0]).toEqual([0x17, 0x39, 0x5c, 255]);
  });

  it('has an outline of 32 pixels, white on nothing', () => {
    const { width, height, pixels } = readPng(files['outline.png'] ?? new Uint8Array());
    expect([width, height]).toEqual([32, 32]);
    const seen = pixels.filter(([, , , opacity]) => opacity > 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(600);
    expect(seen.filter(([red, green, blue]) => Math.min(red, green, blue) < 250)).toEqual([]);
  });

  it('is the same to the byte for the same settings', () => {
    expect(Buffer.from(appPackage(OPTIONS)).equals(Buffer.from(appPackage(OPTIONS)))).toBe(true);
  });
});
