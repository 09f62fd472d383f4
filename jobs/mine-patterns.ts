import type { JobDependencies } from './dependencies.js';

/** The week's look for what tickets are followed by; the other days it does nothing. */
export async function minePatterns({ minePatterns: mine, log }: JobDependencies): Promise<void> {
  const mined = await mine();
  if (mined !== null) log.info({ ...mined }, 'patterns of tickets and purchases looked for');
}
