import type { AppListing } from '../../../src/chat/app-listing.js';
import { LANGUAGES, type Language } from '../../../src/domain/staff.js';

export interface TeamsManifestOptions {
  /** The registration's application id, which names the bot and the app alike. */
  readonly appId: string;
  readonly name: string;
  readonly companyName: string;
  /** Of the package: Teams takes a changed one only with a higher number. */
  readonly version: string;
  /** The product's own address, without a path. */
  readonly publicUrl: string;
  /** The company's page, and its pages on privacy and use; Teams shows them beside the app. */
  readonly websiteUrl: string;
  readonly listings: Readonly<Record<Language, AppListing>>;
}

/** In characters. Source: learn.microsoft.com, "App manifest schema" 1.19, read 2026-11. */
export const MANIFEST_LIMITS = {
  short: 80,
  long: 4_000,
  name: 30,
  developer: 32,
  commands: 10,
  commandTitle: 32,
  commandDescription: 128,
} as const;

export const ICON_FILES = { color: 'color.png', outline: 'outline.png' } as const;
export const ACCENT_COLOR = '#17395c';

const SCHEMAS = 'https://developer.microsoft.com/json-schemas/teams/v1.19';
const DEFAULT_LANGUAGE = 'en' satisfies Language;
const SCOPES = ['personal', 'team', 'groupChat'] as const;

/** The app as Teams' manifest schema wants it. */
export function teamsManifest(options: TeamsManifestOptions) {
  const { appId, name, companyName, version, publicUrl, websiteUrl, listings } = options;
  const listing = listings[DEFAULT_LANGUAGE];
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.19',
    version,
    id: appId,
    developer: {
      name: [...companyName].slice(0, MANIFEST_LIMITS.developer).join(''),
      websiteUrl,
      privacyUrl: websiteUrl,
      termsOfUseUrl: websiteUrl,
    },
    localizationInfo: {
      defaultLanguageTag: DEFAULT_LANGUAGE,
      additionalLanguages: OTHER_LANGUAGES.map((language) => ({
        languageTag: language,
        file: languageFile(language),
      })),
    },
    name: { short: name, full: name },
    description: { short: listing.short, full: listing.long },
    icons: ICON_FILES,
    accentColor: ACCENT_COLOR,
    bots: [
      {
        botId: appId,
        scopes: SCOPES,
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          {
            scopes: SCOPES,
            commands: listing.commands.map(({ verb, description }) => ({ title: verb, description })),
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(publicUrl).hostname],
  };
}

export const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);

export function languageFile(language: Language): string {
  return `${language}.json`;
}

/** The manifest's words in another language. Commands are typed in English everywhere, so only what they do is said. */
export function translatedManifest(name: string, { short, long, commands }: AppListing) {
  const described = commands.map(
    ({ description }, index) =>
      [`bots[0].commandLists[0].commands[${index}].description`, description] as const,
  );
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name,
    'name.full': name,
    'description.short': short,
    'description.full': long,
    ...Object.fromEntries(described),
  };
}
