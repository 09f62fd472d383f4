import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { doublesOf } from './learning-set.js';

export type PeerModel = 'hist_gradient_boosting' | 'lightgbm' | 'xgboost' | 'random_forest';

/** Settings as the model's own library calls them; what is left out keeps that library's default. */
export type PeerSettings = Readonly<Record<string, number>>;

/** A Python process with other libraries, and a number of threads that it keeps to. */
export interface Peer {
  readonly threads: number;
  versions(): Promise<Readonly<Record<string, string>>>;
  /** Writes scikit-learn's make_classification into a folder, as `readSet` reads it. */
  generate(folder: string, rows: number, columns: number, testRows: number): Promise<void>;
  load(folder: string, rows: number, columns: number, categorical: readonly number[]): Promise<void>;
  /** @returns seconds */
  fit(model: PeerModel, settings: PeerSettings, withoutFold: number): Promise<number>;
  predict(fold: number, times: number): Promise<{ seconds: number[]; probabilities: Float64Array }>;
  /** @returns seconds for so many rows */
  explain(fold: number, rows: number): Promise<number>;
  close(): Promise<void>;
}

interface Answer {
  readonly error?: string;
  readonly versions?: Record<string, string>;
  readonly seconds?: number[];
  readonly probabilities?: string;
}

const SCRIPT = fileURLToPath(new URL('../../bench/peers/peer.py', import.meta.url));
const INSTALLER = fileURLToPath(new URL('../../scripts/peers.mjs', import.meta.url));
const SHOWN_LINES = 5;

/** @returns the Python that has the libraries, made if need be; null where that can't be, of which the script has told why. */
export function findPeerPython(): Promise<string | null> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [INSTALLER], (error, stdout) =>
      resolve(error === null ? stdout.trim() : null),
    );
    child.stderr?.pipe(process.stderr, { end: false });
  });
}

export function openPeer(python: string, threads: number): Peer {
  const child = spawn(python, [SCRIPT], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      OMP_NUM_THREADS: String(threads),
      OPENBLAS_NUM_THREADS: String(threads),
      // Threads that spin while they wait would take the processor from whoever's turn it is.
      OMP_WAIT_POLICY: 'PASSIVE',
    },
  });
  const ask = askerOf(child);
  return {
    threads,
    versions: async () => (await ask({ do: 'versions' })).versions ?? {},
    async generate(folder, rows, columns, testRows) {
      await ask({ do: 'generate', folder, rows, columns, testRows });
    },
    async load(folder, rows, columns, categorical) {
      await ask({ do: 'load', folder, rows, columns, categorical });
    },
    fit: async (model, settings, without) => onlySecond(await ask({ do: 'fit', model, settings, without })),
    async predict(fold, times) {
      const { seconds = [], probabilities = '' } = await ask({ do: 'predict', fold, times });
      return { seconds, probabilities: doublesOf(Buffer.from(probabilities, 'base64')) };
    },
    explain: async (fold, rows) => onlySecond(await ask({ do: 'explain', fold, rows })),
    async close() {
      const isRunning = child.exitCode === null && child.signalCode === null;
      const ended = isRunning && new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
    },
  };
}

/** Sends commands one at a time, and takes each one's answer. */
function askerOf(child: ChildProcess): (command: object) => Promise<Answer> {
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null)
    throw new Error('A peer was opened without pipes.');
  const said: string[] = [];
  let waiting: { answer(line: string): void; fail(reason: string): void } | null = null;
  let ended: string | null = null;
  createInterface({ input: stderr }).on('line', (line) => {
    said.push(line);
    said.splice(0, said.length - SHOWN_LINES);
  });
  createInterface({ input: stdout }).on('line', (line) => waiting?.answer(line));
  const end = (how: string) => {
    ended = `The Python process with the peers ended (${how}). ${said.join('\n')}`;
    waiting?.fail(ended);
  };
  child.once('error', ({ message }) => end(message));
  child.once('close', (code, signal) => end(signal ?? `exit code ${code}`));
  // Its end is told by "close".
  stdin.on('error', () => undefined);

  return (command) =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(new Error(ended));
      waiting = {
        answer(line) {
          waiting = null;
          const answer = JSON.parse(line) as Answer;
          if (answer.error === undefined) resolve(answer);
          else reject(new Error(`A peer could not do ${JSON.stringify(command)}: ${answer.error}`));
        },
        fail: (reason) => reject(new Error(reason)),
      };
      stdin.write(`${JSON.stringify(command)}\n`);
    });
}

function onlySecond({ seconds = [] }: Answer): number {
  return seconds[0] ?? Number.NaN;
}
