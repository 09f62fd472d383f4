import type { TrainingReason } from '../../domain/training-reason.js';
import { reasonText } from '../../feedback/drift/reason-text.js';
import { plain } from '../preview-text.js';

/** Why a model was trained, as a line of its own; none where nothing needs saying. */
export function reasonLines(because: TrainingReason): string[] {
  const why = reasonText(because);
  return why === null ? [] : [`${plain(why[0]?.toUpperCase() ?? '')}${plain(why.slice(1))}.`];
}
