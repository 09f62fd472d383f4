/** The version of a model that a press names; 0, which none has, for anything else. */
export function versionIn(subject: string): number {
  return /^\d{1,9}$/.test(subject) ? Number(subject) : 0;
}
