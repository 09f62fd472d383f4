import type { Activity } from 'botbuilder';
import { isLoopback } from '../web/loopback.js';

/** What authentication needs to know of a request that came in. */
export interface Claimed {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** Who may tell us something, and how we prove who we are. */
export interface TeamsAuthentication {
  /** Whether the request comes from Teams. Rejects where nobody can be asked. */
  verify(claimed: Claimed, authorization: string): Promise<boolean>;
  /** For requests of ours; null where none is asked for. Fresh: not the one that was refused. */
  token(isFresh: boolean): Promise<string | null>;
}

export interface TeamsCredentials {
  readonly appId: string;
  readonly appPassword: string;
  /** The company's own; the app is registered there alone. */
  readonly tenantId: string;
  /** Where the keys of Teams' tokens are published; Microsoft's own when left out. */
  readonly openIdMetadataUrl?: string;
}

/** Of Microsoft's public cloud. */
const LOGIN_URL = 'https://login.microsoftonline.com/botframework.com';
const API_URL = 'https://api.botframework.com';
const EMULATOR_METADATA_URL =
  'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration';
const SERVICE_URL_CLAIM = 'serviceurl';

/** With Microsoft's cloud: its tokens are checked, and ours are fetched there. */
export function cloudAuthentication(credentials: TeamsCredentials): TeamsAuthentication {
  let opened: ReturnType<typeof openLibrary> | null = null;
  // Dear to load, and most commands never speak with Teams.
  const library = () => {
    opened ??= openLibrary(credentials);
    return opened;
  };
  return {
    async verify(claimed, authorization) {
      if (!authorization.startsWith('Bearer ')) return false;
      const { checking } = await library();
      try {
        const { claimsIdentity } = await checking.authenticateRequest(claimed as Activity, authorization);
        // Tokens of the emulator and of other bots name no service; ours may only be sent where Teams' own did.
        return claimsIdentity.getClaimValue(SERVICE_URL_CLAIM) === claimed.serviceUrl;
      } catch (error) {
        if (isRefusedToken(error)) return false;
        throw error;
      }
    },
    async token(isFresh) {
      const { factory } = await library();
      const own: object = await factory.createCredentials(credentials.appId, API_URL, LOGIN_URL, true);
      if (!canFetchToken(own)) throw new TypeError('the library’s credentials fetch no token');
      return own.getToken(isFresh);
    },
  };
}

/** For the playground on this machine: nobody is checked, so nothing but loopback is spoken to. */
export function playgroundAuthentication(): TeamsAuthentication {
  return {
    verify: async ({ serviceUrl }) => isLoopback(serviceUrl),
    token: async () => null,
  };
}

async function openLibrary({ appId, appPassword, tenantId, openIdMetadataUrl }: TeamsCredentials) {
  const { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } =
    await import('botbuilder');
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppTenantId: tenantId,
  });
  const addresses = openIdMetadataUrl === undefined ? {} : publicCloudWith(openIdMetadataUrl);
  return { factory, checking: new ConfigurationBotFrameworkAuthentication(addresses, factory) };
}

/** Naming one address asks for naming all of them. */
function publicCloudWith(openIdMetadataUrl: string) {
  return {
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: LOGIN_URL,
    ToChannelFromBotOAuthScope: API_URL,
    ToBotFromChannelTokenIssuer: API_URL,
    OAuthUrl: API_URL,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: EMULATOR_METADATA_URL,
    CallerId: 'urn:botframework:azure',
  };
}

/** The library's own refusal, and what its token library says of a token that is none or is wrongly signed. */
function isRefusedToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name)) return true;
  return 'statusCode' in error && error.statusCode === 401;
}

function canFetchToken(credentials: object): credentials is { getToken(isFresh: boolean): Promise<string> } {
  return 'getToken' in credentials && typeof credentials.getToken === 'function';
}
