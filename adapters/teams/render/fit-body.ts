import { TEAMS_LIMITS } from '../limits.js';
import type { CardElement } from './adaptive-card.js';

const LEFT_OUT: CardElement = {
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: '…', isSubtle: true }],
};
/** Room for what stands around the body: summary three times, mentions. */
const AROUND_UNITS = 4_000;

/**
 * The elements within what one message may hold. What people press or fill in comes last in a card and must stay, so
 * other elements give way; "…" stands where they were left out.
 */
export function fitBody(elements: readonly CardElement[]): CardElement[] {
  let room = TEAMS_LIMITS.activityUnits - AROUND_UNITS;
  if (unitsOf(elements) <= room) return [...elements];
  room -= unitsOf([LEFT_OUT]);
  const kept = new Set<CardElement>();
  for (const element of [
    ...elements.filter(isAnswerable),
    ...elements.filter((each) => !isAnswerable(each)),
  ]) {
    room -= unitsOf([element]);
    if (room < 0) break;
    kept.add(element);
  }
  const firstLeftOut = elements.findIndex((element) => !kept.has(element));
  return elements.flatMap((element, index) =>
    kept.has(element) ? [element] : index === firstLeftOut ? [LEFT_OUT] : [],
  );
}

function isAnswerable(element: CardElement): boolean {
  if (element.type === 'ActionSet')
    return element.actions.some(({ type }) => type !== 'Action.ToggleVisibility');
  return element.type === 'Input.Text' || element.type === 'Input.ChoiceSet';
}

function unitsOf(elements: readonly CardElement[]): number {
  return JSON.stringify(elements).length;
}
