import type { Stores } from '../../stores/stores.js';
import type { MinedPatterns } from './mine-from-stores.js';

/** What the newest run found, and when. */
export interface KeptPatterns extends MinedPatterns {
  readonly asOf: Date;
}

/** What a run says of itself. */
export interface MinedCounts {
  readonly week: string;
  readonly patterns: number;
  readonly tried: number;
  readonly customers: number;
}

/** Raised whenever what is kept changes its shape: an older one is then as good as none. */
const VERSION = 1;

export async function keepPatterns(
  { ticketPatterns }: Pick<Stores, 'ticketPatterns'>,
  id: string,
  asOf: Date,
  mined: MinedPatterns,
): Promise<void> {
  await ticketPatterns.save({ id, asOf, content: JSON.stringify({ version: VERSION, ...mined }) });
}

/** Null before the first run. */
export async function readPatterns({
  ticketPatterns,
}: Pick<Stores, 'ticketPatterns'>): Promise<KeptPatterns | null> {
  const newest = await ticketPatterns.newest();
  if (newest === null) return null;
  const { version, ...mined } = JSON.parse(newest.content) as MinedPatterns & { readonly version: number };
  return version === VERSION ? { ...mined, asOf: newest.asOf } : null;
}
