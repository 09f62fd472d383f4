/** Compares texts as databases do: by their UTF-8 bytes, which is by code point. */
export function compareTexts(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareTexts(a.id, b.id);
}

export function compareDates(a: Date, b: Date): number {
  return a.getTime() - b.getTime();
}
