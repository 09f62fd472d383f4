import type { Desk } from '../dependencies.js';
import type { CustomerDirectory, CustomerMatch } from '../names/customer-directory.js';
import { customerBySign } from './customer-by-sign.js';
import { namesInQuestion } from './name-in-question.js';

/** Whom a text is about: by name or number, by telephone, mail or ticket, or in a question around one; else what comes nearest. */
export async function findCustomer(
  text: string,
  desk: Pick<Desk, 'directory' | 'stores' | 'settings'>,
): Promise<CustomerMatch> {
  const match = await desk.directory.find(text);
  if (match.kind !== 'none') return match;
  return (await customerInQuestion(text, desk.directory)) ?? (await customerBySign(text, desk)) ?? match;
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
