import { afterEach, describe, expect, it, vi } from 'vitest';
import { announceCall, claimTask, closeClaims, MOST_TASKS } from '../../../src/learning/crew/control.js';

afterEach(() => {
  vi.restoreAllMocks();
});

function newControl(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(1024));
}

describe('claims', () => {
  it('hand out each task of a call once, in order, and then none', () => {
    const control = newControl();
    closeClaims(control, 1);
    announceCall(control, 1, 0, 3, 0);
    expect([1, 2, 3, 4, 5].map(() => claimTask(control, 1))).toEqual([0, 1, 2, -1, -1]);
  });

  it('are refused to who asks for another call', () => {
    const control = newControl();
    announceCall(control, 5, 0, 3, 0);
    expect(claimTask(control, 4)).toBe(-1);
    expect(claimTask(control, 6)).toBe(-1);
    expect(claimTask(control, 5)).toBe(0);
  });

  it('give a thread that comes late no task of the next call, at whatever step of its making it comes', () => {
    const control = newControl();
    announceCall(control, 1, 0, 2, 0);
    expect([claimTask(control, 1), claimTask(control, 1)]).toEqual([0, 1]);
    const store = Atomics.store as (array: Int32Array, index: number, value: number) => number;
    const late: number[] = [];
    vi.spyOn(Atomics, 'store').mockImplementation(((array: Int32Array, index: number, value: number) => {
      const stored = store(array, index, value);
      late.push(claimTask(control, 1));
      return stored;
    }) as typeof Atomics.store);
    closeClaims(control, 2);
    announceCall(control, 2, 1, 50, 0);
    vi.restoreAllMocks();
    expect(late.length).toBeGreaterThan(4);
    expect(late.every((task) => task === -1)).toBe(true);
    expect(claimTask(control, 2)).toBe(0);
  });

  it('reach to the most tasks a call may have, and do not run over into the next call', () => {
    const control = newControl();
    announceCall(control, 0x7fff, 0, MOST_TASKS, 0);
    let claimed = 0;
    while (claimTask(control, 0x7fff) >= 0) claimed++;
    expect(claimed).toBe(MOST_TASKS);
    announceCall(control, 0, 0, 1, 0);
    expect(claimTask(control, 0)).toBe(0);
  });
});
