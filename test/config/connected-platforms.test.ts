import { describe, expect, it } from 'vitest';
import { connectedPlatforms } from '../../src/config/connected-platforms.js';
import { environmentSchema } from '../../src/config/environment.js';

const connected = (variables: Record<string, string>) =>
  connectedPlatforms(environmentSchema.parse({ MONGODB_URI: 'x', REDIS_URL: 'x', ...variables }));

describe('the platforms that are connected', () => {
  it.each([
    [{}, ['slack']],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, ['slack']],
    [{ TEAMS_APP_ID: 'a' }, ['teams']],
    [{ TEAMS_APP_ID: 'a', SLACK_BOT_TOKEN: 'xoxb-1' }, ['slack', 'teams']],
    [{ TEAMS_APP_ID: 'a', SLACK_CLIENT_ID: '1.2' }, ['slack', 'teams']],
  ])('are, with %j, %j', (variables, platforms) => {
    expect(connected(variables)).toEqual(platforms);
  });
});
