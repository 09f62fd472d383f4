import { messageProblems, viewProblems } from './fake-slack/payload-problems.mjs';

export { messageProblems, viewProblems };

/** Every text a reader would see, entities decoded. */
export function visibleText(blocks: readonly unknown[]): string {
  const texts: string[] = [];
  visit(blocks, (object) => {
    if ((object.type === 'mrkdwn' || object.type === 'plain_text') && typeof object.text === 'string')
      texts.push(object.type === 'mrkdwn' ? decoded(object.text) : object.text);
  });
  return texts.join('\n');
}

function decoded(markupText: string): string {
  return markupText.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function visit(value: unknown, onObject: (object: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) onObject(value as Readonly<Record<string, unknown>>);
  for (const child of Object.values(value)) visit(child, onObject);
}
