import type { Environment } from '../../src/config/environment.js';
import { isLoopback, isLoopbackName } from '../web/loopback.js';
import { cloudAuthentication, playgroundAuthentication, type TeamsAuthentication } from './authentication.js';

/** How the product and Teams know each other. */
export interface TeamsConnection {
  readonly authentication: TeamsAuthentication;
  readonly appId: string;
  /** The company's own; null in the playground. */
  readonly tenantId: string | null;
  readonly isPlayground: boolean;
}

const PLAYGROUND_APP_ID = 'playground';

/**
 * How to connect; null where Teams is not set up.
 * @throws Error naming the variable that is missing, or that would open the unauthenticated mode to others.
 */
export function teamsConnection(environment: Environment): TeamsConnection | null {
  const {
    TEAMS_MODE: mode,
    TEAMS_APP_ID: appId,
    TEAMS_APP_PASSWORD: appPassword,
    TEAMS_TENANT_ID: tenantId,
    TEAMS_SERVICE_URL: serviceUrl,
    HOST: host,
  } = environment;
  if (mode === 'playground') {
    if (!isLoopbackName(host))
      throw new Error(
        `TEAMS_MODE=playground checks nobody, so it listens on this machine alone; HOST is "${host}", set it to 127.0.0.1`,
      );
    if (serviceUrl !== undefined && !isLoopback(serviceUrl))
      throw new Error('TEAMS_MODE=playground speaks with this machine alone; TEAMS_SERVICE_URL is elsewhere');
    const authentication = playgroundAuthentication();
    return { authentication, appId: appId ?? PLAYGROUND_APP_ID, tenantId: null, isPlayground: true };
  }
  if (appId === undefined) return null;
  if (appPassword === undefined || tenantId === undefined) {
    const missing = appPassword === undefined ? 'TEAMS_APP_PASSWORD' : 'TEAMS_TENANT_ID';
    throw new Error(`${missing} is not set; Teams needs it beside TEAMS_APP_ID (see varsel doctor)`);
  }
  const authentication = cloudAuthentication({ appId, appPassword, tenantId });
  return { authentication, appId, tenantId, isPlayground: false };
}
