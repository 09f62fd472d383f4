import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activeVersion,
  changesOf,
  emptyRegister,
  type ModelRegister,
  type ModelStep,
  stateOf,
  takeStep,
} from '../../src/domain/model-register.js';

const NOTE = { at: new Date('2026-03-01T00:00:00Z'), by: 'anna', reason: 'better' };
const VERSIONS = [1, 2, 3, 4];

/** The register after steps that must all succeed. */
function after(...steps: readonly ModelStep[]): ModelRegister {
  return steps.reduce((register, step) => {
    const taken = takeStep(register, step, NOTE);
    if (!taken.ok) throw new Error(`Refused: ${taken.refusal.reason}`);
    return taken.value;
  }, emptyRegister('churn'));
}

const promote = (version: number, over: number | null): ModelStep => ({ name: 'promote', version, over });
const rollback = (over: number | null): ModelStep => ({ name: 'rollback', over });
const refusal = (register: ModelRegister, step: ModelStep) => {
  const taken = takeStep(register, step, NOTE);
  return taken.ok ? null : taken.refusal;
};

describe('the register of models', () => {
  it('has none active and takes every version for a candidate at first', () => {
    const register = emptyRegister('churn');
    expect(activeVersion(register)).toBeNull();
    expect(stateOf(register, 3)).toBe('candidate');
    expect(changesOf(register, 3)).toEqual([]);
  });

  it('retires the one that was active for the same reason', () => {
    const register = after(promote(1, null), promote(2, 1));
    expect(activeVersion(register)).toBe(2);
    expect(register.changes).toEqual([
      { version: 1, state: 'active', ...NOTE },
      { version: 1, state: 'retired', ...NOTE },
      { version: 2, state: 'active', ...NOTE },
    ]);
  });

  it('goes back through what was active, not through what was put back', () => {
    const back = after(promote(1, null), promote(2, 1), promote(3, 2), rollback(3));
    expect(activeVersion(back)).toBe(2);
    expect(
      activeVersion(after(promote(1, null), promote(2, 1), promote(3, 2), rollback(3), rollback(2))),
    ).toBe(1);
    expect(stateOf(back, 3)).toBe('retired');
  });

  it('promotes again what was retired', () => {
    const register = after(promote(1, null), promote(2, 1), promote(1, 2));
    expect(activeVersion(register)).toBe(1);
    expect(VERSIONS.map((version) => stateOf(register, version))).toEqual([
      'active',
      'retired',
      'candidate',
      'candidate',
    ]);
  });

  it('keeps the reason why a candidate stays one', () => {
    const register = after({ name: 'move', version: 2, to: 'candidate' });
    expect(changesOf(register, 2)).toEqual([{ state: 'candidate', ...NOTE }]);
  });

  it('refuses what was decided upon another state', () => {
    const register = after(promote(1, null), promote(2, 1));
    expect(refusal(register, promote(3, 1))).toEqual({ reason: 'active_changed', activeVersion: 2 });
    expect(refusal(register, promote(3, null))).toEqual({ reason: 'active_changed', activeVersion: 2 });
    expect(refusal(register, rollback(1))).toEqual({ reason: 'active_changed', activeVersion: 2 });
    expect(refusal(emptyRegister('win'), rollback(1))).toEqual({
      reason: 'active_changed',
      activeVersion: null,
    });
    expect(refusal(emptyRegister('win'), rollback(null))).toEqual({ reason: 'none_active' });
  });

  it('tells a promotion made twice from one that came too late', () => {
    const register = after(promote(1, null), promote(2, 1));
    expect(refusal(register, promote(2, 1))).toEqual({ reason: 'already_active', version: 2 });
  });

  it('does not move the active version away', () => {
    const register = after(promote(1, null));
    expect(refusal(register, { name: 'move', version: 1, to: 'shadow' })).toEqual({
      reason: 'already_active',
      version: 1,
    });
  });

  it('has one version in the state active at most, whatever is tried, and forgets nothing', () => {
    const version = fc.constantFrom(...VERSIONS);
    const over = fc.option(version);
    const step: fc.Arbitrary<ModelStep> = fc.oneof(
      fc.record({ name: fc.constant('promote' as const), version, over }),
      fc.record({ name: fc.constant('rollback' as const), over }),
      fc.record({
        name: fc.constant('move' as const),
        version,
        to: fc.constantFrom('candidate' as const, 'shadow' as const, 'retired' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean()), { maxLength: 40 }), (steps) => {
        let register = emptyRegister('churn');
        for (const [tried, isInformed] of steps) {
          const informed =
            isInformed && tried.name !== 'move' ? { ...tried, over: activeVersion(register) } : tried;
          const taken = takeStep(register, informed, NOTE);
          if (!taken.ok) continue;
          expect(taken.value.revision).toBe(register.revision + 1);
          expect(taken.value.changes.slice(0, register.changes.length)).toEqual(register.changes);
          register = taken.value;
          const active = VERSIONS.filter((each) => stateOf(register, each) === 'active');
          const expected = activeVersion(register);
          expect(active).toEqual(expected === null ? [] : [expected]);
        }
      }),
    );
  });
});
