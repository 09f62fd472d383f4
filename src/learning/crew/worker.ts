import { workerData } from 'node:worker_threads';
import { type KernelName, workspace } from '../kernel/workspace.js';
import { CALL, STOPPED, WHOLE_ARGUMENTS } from './control.js';
import { doTasks } from './do-tasks.js';
import { placeOf } from './operation.js';
import { spinUntil } from './wait.js';

export interface WorkerStart {
  readonly memory: WebAssembly.Memory;
  readonly kernel: KernelName;
  /** 1 for the first thread beside the calling one. */
  readonly thread: number;
}

serve(workerData as WorkerStart);

/** Takes tasks of call after call until the crew is closed. */
function serve({ memory, kernel, thread }: WorkerStart): void {
  const place = placeOf(workspace(memory, kernel), thread);
  const control = place.views().ints.subarray(0, WHOLE_ARGUMENTS);
  let seen = 0;
  while (Atomics.load(control, STOPPED) === 0) {
    const call = spinUntil(control, CALL, (value) => value !== seen);
    seen = call;
    if (call < 0) return;
    doTasks(place, control, call);
  }
}
