/** What files write for it. */
export const YES_OR_NO = ['true', 'false', 'yes', 'no', '1', '0'] as const;

const YES: readonly (string | null)[] = ['true', 'yes', '1'];

export function isYes(said: string | null): boolean {
  return YES.includes(said);
}
