import { Worker } from 'node:worker_threads';
import {
  type Arena,
  arena,
  type KernelName,
  newMemory,
  type Workspace,
  workspace,
} from '../kernel/workspace.js';
import {
  announceCall,
  CALL,
  closeClaims,
  FINISHED,
  failureOf,
  MOST_TASKS,
  MOST_THREADS,
  STOPPED,
  WHOLE_ARGUMENTS,
} from './control.js';
import { doTasks } from './do-tasks.js';
import { placeOf } from './operation.js';
import { type CallOf, OPERATION_NAMES, type OperationName, operationOf } from './operations.js';
import { spinUntil } from './wait.js';
import type { WorkerStart } from './worker.js';

/** Threads over one memory. Calls block the thread that makes them; results don't depend on how many threads there are. */
export interface Crew {
  readonly workspace: Workspace;
  readonly arena: Arena;
  readonly threads: number;
  /**
   * Does the tasks 0 to `tasks` − 1 of an operation and returns when all are done.
   * @param isSmall done by the calling thread alone, where waking others would take longer than the work.
   * @throws Error when a task or a thread failed; no task is running any more by then.
   */
  run<Name extends OperationName>(
    operation: Name,
    tasks: number,
    call: CallOf<Name>,
    isSmall?: boolean,
  ): void;
  close(): Promise<void>;
}

export interface CrewOptions {
  /** How many threads work, the calling one among them; 1 to 64. */
  readonly threads?: number;
  readonly kernel?: KernelName;
  /** The compiled worker.js, where this module isn't run from its compiled form. */
  readonly workerUrl?: URL;
}

const MOST_THREADS_ASKED = Math.min(64, MOST_THREADS);

/** @throws RangeError for a number of threads out of range. */
export function openCrew({ threads = 1, kernel = 'wasm', workerUrl }: CrewOptions = {}): Crew {
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS_ASKED) {
    throw new RangeError(`A crew has 1 to ${MOST_THREADS_ASKED} threads, not ${threads}.`);
  }
  const memory = newMemory();
  const own = workspace(memory, kernel);
  const place = placeOf(own, 0);
  const control = own.views().ints.subarray(0, WHOLE_ARGUMENTS);
  let broken: unknown = null;
  const workers = Array.from({ length: threads - 1 }, (_, index) => {
    const start: WorkerStart = { memory, kernel, thread: index + 1 };
    const worker = new Worker(workerUrl ?? new URL('./worker.js', import.meta.url), { workerData: start });
    worker.unref();
    // A thread that didn't start leaves its tasks to the others, but whoever runs the crew is to know.
    worker.on('error', (error) => {
      broken ??= error;
    });
    return worker;
  });
  let call = 0;

  function checkThreads(): void {
    if (broken === null) return;
    throw new Error('A training thread has ended; close this crew and open another.', { cause: broken });
  }

  return {
    workspace: own,
    arena: arena(memory),
    threads,

    run(name, tasks, arguments_, isSmall = false) {
      if (tasks > MOST_TASKS) throw new RangeError(`${tasks} tasks in one call; ${MOST_TASKS} is the most.`);
      checkThreads();
      const { work, write } = operationOf(name);
      if (workers.length === 0 || isSmall || tasks <= 1) {
        for (let task = 0; task < tasks; task++) work(place, arguments_, task);
        return;
      }
      call = (call + 1) & 0x7fff;
      // Before anything of the last call is overwritten: a thread may wake up this late and still be looking for its tasks.
      closeClaims(control, call);
      write(own, arguments_);
      announceCall(control, call, OPERATION_NAMES.indexOf(name), tasks, own.views().bytes.length);
      doTasks(place, control, call);
      spinUntil(control, FINISHED, (finished) => finished >= tasks);
      const failure = failureOf(own);
      if (failure !== null) {
        throw new Error(`A task of ${name} failed: ${failure.split('\n', 1)[0]}`, { cause: failure });
      }
    },

    async close() {
      Atomics.store(control, STOPPED, 1);
      Atomics.store(control, CALL, -1);
      Atomics.notify(control, CALL);
      await Promise.all(workers.map((worker) => worker.terminate()));
      checkThreads();
    },
  };
}
