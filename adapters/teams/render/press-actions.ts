import type { Button } from '../../../src/chat/card.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { Data } from '../press-data.js';
import type { ActionSet, CardActionElement, CardElement, ExecuteAction } from './adaptive-card.js';
import { plainText } from './lines.js';

/** One verb for all presses: which one it is stands in its data, which Action.Submit brings too. */
export const VERB = 'varsel';

const STYLES = { primary: 'positive', danger: 'destructive' } as const;

/** An Action.Execute, and an Action.Submit with the same data for clients that don't know it. */
export function executeAction(
  text: string,
  data: Data,
  associatedInputs: 'auto' | 'none',
  style?: Button['style'],
): ExecuteAction {
  const shared = {
    title: plainText(text, TEAMS_LIMITS.buttonText),
    data,
    associatedInputs,
    ...(style === undefined ? {} : { style: STYLES[style] }),
  };
  return {
    type: 'Action.Execute',
    verb: VERB,
    ...shared,
    fallback: { type: 'Action.Submit', ...shared },
  };
}

/** Rows of as many actions as Teams shows side by side. */
export function actionRows(actions: readonly CardActionElement[]): CardElement[] {
  const rows: ActionSet[] = [];
  for (let start = 0; start < actions.length; start += TEAMS_LIMITS.actionsPerSet)
    rows.push({ type: 'ActionSet', actions: actions.slice(start, start + TEAMS_LIMITS.actionsPerSet) });
  return rows;
}
