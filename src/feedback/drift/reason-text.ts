import type { TrainingReason } from '../../domain/training-reason.js';

const MOST_FEATURES = 5;

/** For the register's note and the terminal, which people read in one language; null where nothing needs saying. */
export function reasonText(reason: TrainingReason): string | null {
  switch (reason.kind) {
    case 'on_demand':
    case 'first':
      return null;
    case 'unfinished':
      return 'trained because the last training was cut off';
    case 'quarter':
      return 'trained because a quarter has passed';
    case 'drift': {
      const named = reason.moved
        .slice(0, MOST_FEATURES)
        .map(({ column, psi }) => `${column} (index ${psi.toFixed(2)})`);
      const more = reason.moved.length - named.length;
      return `trained because features have moved: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    }
    case 'calibration':
      return `trained because chances did not hold: of ${reason.customers} customers on ${reason.date} ${reason.leftPercent} % left (${reason.lowPercent} to ${reason.highPercent} %), stated ${reason.statedPercent} %`;
    case 'win_calibration':
      return `trained because chances did not hold: of ${reason.deals} deals that closed since ${reason.wonPercent} % were won (${reason.lowPercent} to ${reason.highPercent} %), stated ${reason.statedPercent} %`;
    case 'win_quality':
      return `trained because it ranked worse than when it was tested: AUC ${reason.auc.toFixed(3)} on ${reason.deals} deals that closed since, ${reason.testedAuc.toFixed(3)} then`;
  }
}
