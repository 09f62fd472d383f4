import type { ReadingProgress } from '../../../adapters/files/read-columns.js';
import type { CliOutput } from '../verb.js';

/** How far an evaluation is, in one line that is written over, for people at a terminal. */
export interface EvaluationProgress {
  reading(progress: ReadingProgress): void;
  /** Passes done, 0 when the first begins. */
  passes(done: number, of: number): void;
  clear(): void;
}

const PROGRESS_MS = 250;

export function evaluationProgress(output: CliOutput, now: () => Date): EvaluationProgress {
  const isShown = output.isTTY === true;
  let stepStartedMs = now().getTime();
  let shownMs = stepStartedMs;
  let width = 0;
  const show = (line: string) => {
    output.write(`\r${line.padEnd(width)}`);
    width = line.length;
  };
  return {
    reading({ rows, share }) {
      const nowMs = now().getTime();
      if (!isShown || share === 0 || nowMs - shownMs < PROGRESS_MS) return;
      shownMs = nowMs;
      const seconds = (nowMs - stepStartedMs) / 1000;
      const left = Math.ceil((seconds * (1 - share)) / share);
      show(`reading  ${Math.floor(100 * share)} %  ${rows.toLocaleString('en')} rows  ${left} s left`);
    },
    passes(done, of) {
      const nowMs = now().getTime();
      if (!isShown) return;
      if (done === 0) stepStartedMs = nowMs;
      const left =
        done === 0 ? '' : `  ${Math.ceil(((nowMs - stepStartedMs) / 1000 / done) * (of - done))} s left`;
      show(done === 0 ? 'learning' : `learning  ${done} of ${of} passes done${left}`);
    },
    clear() {
      if (width > 0) output.write(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}
