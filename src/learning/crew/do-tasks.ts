import { claimTask, keepFailure, MEMORY_BYTES, OPERATION } from './control.js';
import type { Arguments, Operation, OperationPlace } from './operation.js';
import { OPERATION_NAMES, type OperationName, operationOf } from './operations.js';
import { finishTask } from './wait.js';

/**
 * Does tasks of a call until none is left to claim. A task that fails counts as done: the thread that made the call waits
 * for all tasks before it learns of the failure, so that none still writes into memory that has been given back.
 */
export function doTasks(place: OperationPlace, control: Int32Array, call: number): void {
  // Read with the first task: before one is claimed, the memory may hold the arguments of another call.
  let joined: { readonly operation: Operation<string>; readonly call: Arguments<string> } | null = null;
  for (let task = claimTask(control, call); task >= 0; task = claimTask(control, call)) {
    try {
      place.reach(Atomics.load(control, MEMORY_BYTES) >>> 0);
      joined ??= join(place, control);
      joined.operation.work(place, joined.call, task);
    } catch (error) {
      keepFailure(place, error);
    } finally {
      finishTask(control);
    }
  }
}

function join(place: OperationPlace, control: Int32Array) {
  const operation = operationOf(OPERATION_NAMES[Atomics.load(control, OPERATION)] as OperationName);
  return { operation, call: operation.read(place) };
}
