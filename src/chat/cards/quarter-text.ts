import type { Reader } from '../reader.js';

/** Q4 2026, for "2026-Q4"; the text itself where it is none. */
export function quarterText(key: string, { formats }: Reader): string {
  const parts = /^(\d{4})-Q([1-4])$/.exec(key);
  return parts === null ? key : formats.quarter(Number(parts[2]), Number(parts[1]));
}
