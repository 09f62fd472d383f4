import { describe, expect, it } from 'vitest';
import { errorOfAnswer, errorOfToken, errorWithoutAnswer } from '../../../adapters/teams/send-error.js';
import { SendFailed, SendLimited, SendRefused, SendUnclear } from '../../../src/chat/adapter.js';

const answer = (status: number, code = '', retryAfterSeconds: number | null = null) =>
  errorOfAnswer({ status, code, retryAfterSeconds }, 'posts');

describe('an answer of Teams’ that is no success', () => {
  it('asks for patience with 429, and says how long', () => {
    expect(answer(429, 'TooManyRequests', 7)).toEqual(new SendLimited(7_000));
    expect(answer(429)).toEqual(new SendLimited(10_000));
  });

  it('may be tried again with 412: nothing was posted', () => {
    expect(answer(412, 'PreconditionFailed')).toBeInstanceOf(SendFailed);
  });

  it.each([500, 502, 503, 504, 408])('may have posted all the same with %i', (status) => {
    expect(answer(status, 'ServiceError')).toBeInstanceOf(SendUnclear);
    expect(errorOfAnswer({ status, code: '', retryAfterSeconds: null }, 'posts nothing')).toBeInstanceOf(
      SendFailed,
    );
  });

  it.each([
    [403, 'MessageWritesBlocked', 'not_allowed'],
    [403, 'BotNotInConversationRoster', 'not_a_member'],
    [403, 'BotDisabledByAdmin', 'not_allowed'],
    [403, 'SomethingNew', 'not_allowed'],
    [404, 'ConversationNotFound', 'unknown_target'],
    [413, 'MessageSizeTooBig', 'invalid_message'],
    [400, 'BadArgument', 'invalid_message'],
    [401, '', 'bad_credentials'],
  ])('is final with %i %s: %s', (status, code, reason) => {
    expect(answer(status, code)).toBeInstanceOf(SendRefused);
    expect(answer(status, code)).toMatchObject({ reason });
  });

  it('of something in between is no word of Teams’', () => {
    expect(answer(403)).toBeInstanceOf(SendFailed);
    expect(answer(404, '<html>')).toBeInstanceOf(SendFailed);
  });
});

describe('no answer', () => {
  it('is a failure where nothing was sent, and unclear after that', () => {
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }),
    });
    expect(errorWithoutAnswer(refused, 'posts')).toBeInstanceOf(SendFailed);
    expect(errorWithoutAnswer(new DOMException('late', 'TimeoutError'), 'posts')).toBeInstanceOf(SendUnclear);
    expect(errorWithoutAnswer(new DOMException('late', 'TimeoutError'), 'posts nothing')).toBeInstanceOf(
      SendFailed,
    );
  });
});

describe('no token', () => {
  it('is a refusal of the app where Microsoft says so, else a failure', () => {
    const refused = Object.assign(new Error('AADSTS7000215'), { errorCode: 'invalid_client' });
    expect(errorOfToken(refused)).toMatchObject({ name: 'SendRefused', reason: 'bad_credentials' });
    expect(errorOfToken(new Error('no network'))).toBeInstanceOf(SendFailed);
  });
});
