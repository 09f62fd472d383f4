import { describe, expect, it } from 'vitest';
import { encryptionKeysSetting } from '../../src/config/encryption-keys.js';
import { slackSettings } from '../../src/config/slack-settings.js';

describe('the settings of Slack', () => {
  it('serve one workspace unless they name others', () => {
    expect(slackSettings.parse(undefined)).toEqual({
      messageIntervalMs: 1000,
      messageBurst: 3,
      messagesPerMinute: 300,
      workspaces: [],
    });
  });

  it.each([
    ['https://varsel.example.com', true],
    ['https://varsel.example.com:8443/', true],
    ['http://127.0.0.1:4000', true],
    ['http://varsel.example.com', false],
    ['https://varsel.example.com/chat', false],
    ['https://ada@varsel.example.com', false],
    ['varsel.example.com', false],
  ])('take %s as an address: %s', (publicUrl, isTaken) => {
    expect(slackSettings.safeParse({ publicUrl }).success).toBe(isTaken);
  });

  it('take ids of workspaces, and nothing that merely looks like a name', () => {
    expect(slackSettings.safeParse({ workspaces: ['T0123'] }).success).toBe(true);
    expect(slackSettings.safeParse({ workspaces: ['acme'] }).success).toBe(false);
  });
});

describe('the encryption key', () => {
  const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

  it('may be followed by older ones', () => {
    const text = ` ${one.toString('base64')}, ${two.toString('base64')} `;
    expect(encryptionKeysSetting.parse(text)).toEqual([one, two]);
    expect(encryptionKeysSetting.parse(undefined)).toEqual([]);
    expect(encryptionKeysSetting.parse(' ')).toEqual([]);
  });

  it.each(['secret', Buffer.alloc(31).toString('base64'), `${one.toString('base64')},short`, 'ä'.repeat(44)])(
    'is 32 bytes in base64, not %s',
    (text) => {
      expect(encryptionKeysSetting.safeParse(text).success).toBe(false);
    },
  );
});
