import { newFaults } from './faults.mjs';
import { newGate } from './gate.mjs';
import { PLATFORMS } from './platforms.mjs';

/** Tests write it into what they send, so that both sides know it again. */
const MARK = /#[\w.:@-]+#/;

/**
 * @typedef {{ path: string, verb: string, headers: Record<string, string>, body: string }} Asked
 * @typedef {{ status: number, headers: Record<string, string>, body: string }} Answered
 * @typedef {({ kind: 'answer' } & Answered) | { kind: 'cut' } | { kind: 'silence' }} Outcome
 */

/**
 * What a platform does with a call: by its rates, and by what is to go wrong. However calls get here, and whoever keeps the
 * time.
 *
 * @param {{ platform: string, forward: (asked: Asked) => Promise<Answered> }} options
 */
export function newProxy({ platform: name, forward }) {
  const platform = PLATFORMS[name];
  let nowMs = 0;
  let gate = newGate();
  let faults = null;
  let calls = [];

  function limited(entry, retryAfterMs) {
    entry.outcome = 'limited';
    const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
    const body = JSON.stringify({ ok: false, error: 'ratelimited' });
    const headers = { 'content-type': 'application/json', 'retry-after': String(seconds) };
    return { kind: 'answer', status: 429, headers, body };
  }

  return {
    /** @returns {Promise<Outcome>} */
    async handle(asked) {
      const { path, verb, headers, body } = asked;
      const contentType = headers['content-type'] ?? '';
      const call = platform.callOf({ path, verb, contentType, body });
      const scopes = platform.scopesOf(call);
      const entry = {
        atMs: nowMs,
        kind: call.kind,
        mark: markIn(body),
        conversation: call.conversation,
        outcome: 'ok',
        isAccepted: false,
      };
      calls.push(entry);
      const refusedMs = gate.enter(scopes, nowMs);
      if (refusedMs > 0) return limited(entry, refusedMs);
      let fault = faults?.next(call.kind, platform.unclearStatuses) ?? null;
      if (fault?.kind === 'limited') {
        const scope = fault.isWide ? scopes.at(-1) : scopes[0];
        if (scope !== undefined && (fault.isWide || gate.isBusy(scope, nowMs))) {
          gate.pause(scope.key, nowMs, fault.retryAfterMs);
          return limited(entry, fault.retryAfterMs);
        }
        fault = null;
      }
      if (fault?.kind === 'door') {
        entry.outcome = 'door';
        const page = '<html>somebody in between</html>';
        return { kind: 'answer', status: 403, headers: { 'content-type': 'text/html' }, body: page };
      }
      const isForwarded = fault === null || fault.isPosted;
      const told = isForwarded ? await forward(asked) : null;
      entry.isAccepted = told !== null && platform.isAccepted(told.status, told.body);
      if (fault === null)
        return {
          kind: 'answer',
          status: told?.status ?? 500,
          headers: told?.headers ?? {},
          body: told?.body ?? '',
        };
      entry.outcome = fault.kind;
      if (fault.kind === 'status')
        return { kind: 'answer', status: fault.status, headers: {}, body: 'broken' };
      return { kind: fault.kind === 'reset' ? 'cut' : 'silence' };
    },

    /** What its parent says and asks; what it answers. */
    tell(what, told = {}) {
      if (what === 'time') nowMs = told.ms;
      if (what === 'plan') faults = told.plan === null ? null : newFaults(told.plan);
      if (what === 'pause') gate.pause(told.scope, nowMs, told.retryAfterMs);
      if (what === 'reset') {
        gate = newGate();
        calls = [];
        faults = null;
      }
      if (what !== 'report') return null;
      const { violations, windows, taken } = gate;
      return { calls, violations, windows, taken: Object.fromEntries(taken) };
    },
  };
}

function markIn(body) {
  return (
    MARK.exec(decodeURIComponent(body.replaceAll('+', ' ').replace(/%(?![\da-f]{2})/gi, '%25')))?.[0] ?? null
  );
}
