import type { JobDependencies } from './dependencies.js';

/** Posts what waits on lists; what fails waits for its next try. */
export async function sendMeasures({ sendMeasures: send, log }: JobDependencies): Promise<void> {
  const counts = await send();
  if (counts.sent + counts.refused + counts.postponed > 0) log.info({ ...counts }, 'lists sent');
}
