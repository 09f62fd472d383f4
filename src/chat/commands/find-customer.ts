import type { CustomerDirectory, CustomerMatch } from '../names/customer-directory.js';
import { namesInQuestion } from './name-in-question.js';

/** Whom a text is about that may be a question around a name; else what the text itself fits. */
export async function findCustomer(
  text: string,
  directory: Pick<CustomerDirectory, 'find'>,
): Promise<CustomerMatch> {
  const match = await directory.find(text);
  return match.kind === 'none' ? ((await customerInQuestion(text, directory)) ?? match) : match;
}

/** The one customer that is named in a question; null where none is, or where it could be several. */
export async function customerInQuestion(
  text: string,
  directory: Pick<CustomerDirectory, 'find'>,
): Promise<Extract<CustomerMatch, { kind: 'found' }> | null> {
  for (const name of namesInQuestion(text)) {
    const match = await directory.find(name);
    if (match.kind === 'found') return match;
  }
  return null;
}
