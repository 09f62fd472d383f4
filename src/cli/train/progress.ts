import type { TrainingStep } from '../../feedback/training/train-churn.js';
import type { CliOutput } from '../verb.js';

/** How far a training is, in one line that is written over, for people at a terminal. */
export interface TrainingProgress {
  step(step: TrainingStep): void;
  customers(done: number, of: number): void;
  clear(): void;
}

const STEP_TEXTS = {
  gathering: 'reading histories',
  fitting: 'learning; this takes minutes',
  judging: 'judging',
} as const satisfies Record<TrainingStep, string>;

const PROGRESS_MS = 250;

/** @param subjects what is read, such as "customers". */
export function trainingProgress(
  output: CliOutput,
  now: () => Date,
  subjects = 'customers',
): TrainingProgress {
  const isShown = output.isTTY === true;
  let startedMs = now().getTime();
  let shownMs = 0;
  let width = 0;
  const show = (line: string) => {
    if (!isShown) return;
    output.write(`\r${line.padEnd(width)}`);
    width = Math.max(width, line.length);
  };
  return {
    step(step) {
      startedMs = now().getTime();
      show(STEP_TEXTS[step]);
    },
    customers(done, of) {
      const nowMs = now().getTime();
      if (nowMs - shownMs < PROGRESS_MS || done === 0) return;
      shownMs = nowMs;
      const seconds = Math.max(0.001, (nowMs - startedMs) / 1000);
      const left = Math.ceil((seconds / done) * (of - done));
      const rate = Math.round(done / seconds).toLocaleString('en');
      show(`reading histories  ${done} of ${of} ${subjects}  ${rate} ${subjects}/s  ${left} s left`);
    },
    clear() {
      if (width > 0) output.write(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}
