import type { Workspace } from '../kernel/workspace.js';
import { REAL_ARGUMENTS, RESULT_BYTES, RESULTS, WHOLE_ARGUMENTS } from './control.js';

/**
 * A piece of work cut into tasks that don't touch each other's results, so that any number of threads may do them in any
 * order.
 */
export interface Operation<Name extends string> {
  /** Leaves a call's arguments in the memory, for other threads. */
  write(at: Workspace, call: Arguments<Name>): void;
  read(at: Workspace): Arguments<Name>;
  work(at: OperationPlace, call: Arguments<Name>, task: number): void;
}

export type Arguments<Name extends string> = Readonly<Record<Name, number>>;

export interface OperationPlace extends Workspace {
  /** Address of this thread's scratch of 64 bytes. */
  readonly result: number;
  /** 0 for the calling thread. */
  readonly thread: number;
}

export function placeOf(workspace: Workspace, thread: number): OperationPlace {
  return { ...workspace, thread, result: RESULTS + thread * RESULT_BYTES };
}

/** An operation and its arguments' names: addresses, counts and flags are whole, the others real numbers. */
export function operation<const Whole extends string, const Real extends string = never>(
  names: { readonly whole: readonly Whole[]; readonly real?: readonly Real[] },
  work: (at: OperationPlace, call: Arguments<Whole | Real>, task: number) => void,
): Operation<Whole | Real> {
  const { whole, real = [] } = names;
  return {
    work,
    write(at, call) {
      const { ints, doubles } = at.views();
      for (const [index, name] of whole.entries()) ints[WHOLE_ARGUMENTS + index] = call[name];
      for (const [index, name] of real.entries()) doubles[REAL_ARGUMENTS + index] = call[name];
    },
    read(at) {
      const { ints, doubles } = at.views();
      const call: Record<string, number> = {};
      for (const [index, name] of whole.entries()) call[name] = ints[WHOLE_ARGUMENTS + index] as number;
      for (const [index, name] of real.entries()) call[name] = doubles[REAL_ARGUMENTS + index] as number;
      return call as Arguments<Whole | Real>;
    },
  };
}
