import type { Kept } from './front.js';
import type { Arrival } from './schedule.js';

/** What somebody writes into the Authorization header. */
export type Forger = () => string;

/** Teams, and whoever says to be Teams: sends what was kept, each arrival in its own way. Answers with the status. */
export function teamsSender(kept: readonly Kept[], productUrl: string, forgers: readonly Forger[]) {
  const forged = new Map<number, Pick<Kept, 'headers' | 'body'>>();

  function made({ index, way }: Arrival): Pick<Kept, 'headers' | 'body'> {
    const request = kept[index];
    if (request === undefined) throw new Error(`nothing was kept at ${index}`);
    // Teams repeats an activity as it is, and so does whoever overheard it.
    if (way !== 'forged') return request;
    const before = forged.get(index);
    if (before !== undefined) return before;
    const authorization = forgers[index % forgers.length]?.() ?? '';
    const body = request.body.replace(/"id":"f:\d+"/, `"id":"f:forged-${index}"`);
    const first = { headers: { ...request.headers, authorization }, body };
    forged.set(index, first);
    return first;
  }

  return async (arrival: Arrival): Promise<number> => {
    const { headers, body } = made(arrival);
    const response = await fetch(productUrl, { method: 'POST', headers, body });
    await response.arrayBuffer();
    return response.status;
  };
}
