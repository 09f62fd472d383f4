import type { Random } from '../domain/random.js';
import { chance } from './distributions.js';
import type { Life } from './life.js';

/** The main contact three times in four; after a change of owner there is another one. */
export function contactPersonOn(random: Random, life: Life, day: number): string {
  const { account, fate } = life;
  const isMain = chance(random, 0.75);
  const changed = fate.causes.some(({ cause, showsFrom }) => cause === 'owner_change' && day >= showsFrom);
  if (!isMain) return account.secondContact;
  return changed ? account.laterContact : account.mainContact;
}
